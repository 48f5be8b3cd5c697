"""FEEL texts of a DMN model -> Regimen text, for the part of FEEL that both have: literals, names, fields, arithmetic,
comparisons, `and`, `or`, `if`, lists, calls of the model's own functions; and unary tests. Anything else raises
NotTranscribed with the construct's name, and is listed by the test."""
import re


class NotTranscribed(Exception):
    """What stands in the way, in a few words."""


def quoted_name(name):
    """Any name of a model as an identifier."""
    return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`"


def string(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t") + "'"


def number(text):
    """A number as a literal; Regimen's Decimals, as CQL's, have 8 decimal places."""
    match = re.fullmatch(r"(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?", text.strip())
    if not match or not (match[2] or match[3]):
        raise NotTranscribed(f"number {text}")
    digits, point = (match[2] or "") + (match[3] or ""), len(match[2] or "") + int(match[4] or 0)
    digits, point = "0" * max(0, 1 - point) + digits, max(point, 1)
    digits += "0" * max(0, point - len(digits))
    whole, part = digits[:point].lstrip("0") or "0", digits[point:].rstrip("0")
    if len(part) > 8:
        raise NotTranscribed("a number with more than 8 decimal places")
    if not part and len(whole) > 9:
        part = "0"  # beyond Integer
    return match[1] + whole + ("." + part if part else "")


def duration(text):
    """An ISO 8601 duration as a quantity: years and months in months, days and time in seconds."""
    match = re.fullmatch(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", text)
    if not match:
        raise NotTranscribed(f"duration {text}")
    years, months, days, hours, minutes = (int(match[i] or 0) for i in range(2, 7))
    if years or months:
        if days or hours or minutes or match[7]:
            raise NotTranscribed("a duration of months and days")
        return f"{match[1]}{years * 12 + months} 'mo'"
    seconds = number(str(days * 86400 + hours * 3600 + minutes * 60)) if not match[7] else None
    if seconds is None:
        seconds = number(str(days * 86400 + hours * 3600 + minutes * 60 + float(match[7])))
    return f"{match[1]}{seconds} 's'"


def date_time(text):
    """`2018-07-30T16:12:00Z` as a literal; zones by name have no counterpart."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)?)?", text):
        raise NotTranscribed(f"date and time {text}")
    return "@" + text + ("T" if "T" not in text else "")


def date(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        raise NotTranscribed(f"date {text}")
    return "@" + text


def time(text):
    if not re.fullmatch(r"\d\d:\d\d:\d\d(\.\d{1,3})?", text):
        raise NotTranscribed("a time of day with a zone")
    return "@T" + text


CONVERSIONS = {"date": date, "time": time, "date and time": date_time, "duration": duration}
WORDS = {"and", "or", "if", "then", "else", "true", "false", "null", "not", "between", "in", "for", "some", "every",
         "return", "satisfies", "function", "instance", "of"}


class Feel:
    """Translates texts; `names` are the names in sight (value: how Regimen says them), `functions` the callable ones,
    `fields` the names of components."""

    def __init__(self, names, functions, fields):
        self.names, self.functions, self.fields = names, functions, fields

    # ---- tokens

    def tokens(self, text):
        known = sorted({*self.names, *self.functions, *self.fields, *CONVERSIONS}, key=len, reverse=True)
        out, at = [], 0
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            match = re.compile(r'"((?:\\.|[^"\\])*)"').match(text, at)
            if match:
                out.append(("string", match[1].replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")))
                at = match.end()
                continue
            match = re.compile(r"(?:\d+(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?").match(text, at)
            if match:
                out.append(("number", match[0]))
                at = match.end()
                continue
            name = next((n for n in known if self.starts(text, at, n)), None)
            word = re.compile(r"[A-Za-z_?][A-Za-z0-9_]*").match(text, at)
            if name and not (word and word[0] in WORDS and len(word[0]) >= len(name)):
                out.append(("name", name))
                at += len(name)
            elif word:
                out.append(("word", word[0]))
                at = word.end()
            else:
                sign = re.compile(r"\.\.|\*\*|<=|>=|!=|[-+*/()\[\]{},.:<>=]").match(text, at)
                if not sign:
                    raise NotTranscribed(f"FEEL: `{text[at]}`")
                out.append(("sign", sign[0]))
                at = sign.end()
        return out

    @staticmethod
    def starts(text, at, name):
        if not text.startswith(name, at):
            return False
        end = at + len(name)
        return end == len(text) or not (name[-1].isalnum() and (text[end].isalnum() or text[end] == "_"))

    # ---- expressions

    def expression(self, text):
        parser = Parser(self, self.tokens(text))
        result = parser.disjunction()
        parser.end()
        return result[0]

    def term(self, text):
        """The same as one term, in parentheses where it has to be."""
        parser = Parser(self, self.tokens(text))
        result = parser.disjunction()
        parser.end()
        return result[0] if result[1] else f"({result[0]})"

    # ---- unary tests

    def cell(self, text):
        """A cell of a decision table."""
        text = text.strip()
        if text in ("", "-"):
            return "-"
        tokens = self.tokens(text)
        if ("word", "?") in tokens:
            raise NotTranscribed("FEEL: a test with `?`")
        parser = Parser(self, tokens)
        result = parser.unary_tests()
        parser.end()
        return result

    def values(self, text):
        """`"a", "b"`: the values of an enumeration."""
        parser = Parser(self, self.tokens(text))
        values = [parser.disjunction()[0]]
        while parser.take("sign", ","):
            values.append(parser.disjunction()[0])
        parser.end()
        return values


class Parser:
    """Recursive descent over one text. Each rule gives (text, whether it is a term)."""

    def __init__(self, feel, tokens):
        self.feel, self.tokens, self.at = feel, tokens, 0
        self.in_range = False  # where `[` may end a range: `]1..2[`

    def peek(self, ahead=0):
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else ("end", "")

    def take(self, kind, *texts):
        token = self.peek()
        if token[0] == kind and (not texts or token[1] in texts):
            self.at += 1
            return token[1]
        return None

    def need(self, kind, text):
        if not self.take(kind, text):
            raise NotTranscribed(f"FEEL: `{self.peek()[1] or 'the end'}` where `{text}` was expected")

    def end(self):
        if self.peek()[0] != "end":
            raise NotTranscribed(f"FEEL: `{self.peek()[1]}`")

    def binary(self, operand, kind, signs):
        left = operand()
        while True:
            sign = self.take(kind, *signs)
            if not sign:
                return left
            right = operand()
            left = (f"{left[0]} {signs[sign]} {right[0]}", False)

    def disjunction(self):
        return self.binary(self.conjunction, "word", {"or": "or"})

    def conjunction(self):
        return self.binary(self.comparison, "word", {"and": "and"})

    def comparison(self):
        return self.binary(self.sum, "sign", {s: s for s in ("=", "!=", "<", "<=", ">", ">=")})

    def sum(self):
        return self.binary(self.product, "sign", {"+": "+", "-": "-"})

    def product(self):
        return self.binary(self.power, "sign", {"*": "*", "/": "/"})

    def power(self):
        base = self.unary()
        if not self.take("sign", "**"):
            return base
        return (f"{self.inside(base)} ^ {self.inside(self.unary())}", False)

    @staticmethod
    def inside(part):
        return part[0] if part[1] else f"({part[0]})"

    def unary(self):
        if self.take("sign", "-"):
            operand = self.unary()
            return (f"-{self.inside(operand)}", False)
        return self.postfix()

    def postfix(self):
        value = self.primary()
        while self.take("sign", "."):
            kind, field = self.peek()
            if kind not in ("name", "word"):
                raise NotTranscribed(f"FEEL: `.{field}`")
            self.at += 1
            value = (f"{self.inside(value)}.{quoted_name(field)}", True)
        if self.peek() == ("sign", "[") and not self.in_range:
            raise NotTranscribed("FEEL: a filter `[...]`")
        return value

    def arguments(self):
        values = []
        if not self.take("sign", ")"):
            values.append(self.disjunction()[0])
            while self.take("sign", ","):
                values.append(self.disjunction()[0])
            self.need("sign", ")")
        return values

    def primary(self):
        kind, text = self.peek()
        self.at += 1
        if kind == "string":
            return (string(text), True)
        if kind == "number":
            return (number(text), True)
        if kind == "word" and text in ("true", "false", "null"):
            return (text, True)
        if kind == "word" and text == "if":
            condition = self.disjunction()[0]
            self.need("word", "then")
            yes = self.disjunction()[0]
            self.need("word", "else")
            return (f"if {condition} then {yes} else {self.disjunction()[0]}", False)
        if kind == "word" and text == "not" and self.take("sign", "("):
            return (f"not ({self.arguments()[0]})", False)
        if kind == "sign" and text == "(":
            inner = self.disjunction()
            self.need("sign", ")")
            return (f"({inner[0]})", True)
        if kind == "sign" and text == "[":
            return self.list()
        if kind == "name" and self.peek() == ("sign", "("):
            self.at += 1
            return self.call(text)
        if kind == "name" and text in self.feel.names:
            return (self.feel.names[text], True)
        if kind == "word" and self.peek() == ("sign", "("):
            raise NotTranscribed(f"FEEL: function `{text}`")
        if kind == "word" and text in WORDS:
            raise NotTranscribed(f"FEEL: `{text}`")
        raise NotTranscribed(f"FEEL: `{text or 'an empty expression'}`" if kind in ("sign", "end") else f"name `{text}`")

    def list(self):
        items = []
        if not self.take("sign", "]"):
            items.append(self.disjunction()[0])
            while self.take("sign", ","):
                items.append(self.disjunction()[0])
            self.need("sign", "]")
        return ("{ " + ", ".join(items) + " }" if items else "{}", True)

    def call(self, name):
        if name in CONVERSIONS and name not in self.feel.functions:
            kind, text = self.peek()
            if kind == "string" and self.peek(1) == ("sign", ")"):
                self.at += 2
                return (CONVERSIONS[name](text), True)
            raise NotTranscribed(f"FEEL: function `{name}`")
        if name not in self.feel.functions:
            raise NotTranscribed(f"FEEL: function `{name}`")
        return (f"{self.feel.functions[name]}({', '.join(self.arguments())})", True)

    # ---- unary tests

    def unary_tests(self):
        if self.peek() == ("word", "not") and self.peek(1) == ("sign", "(") and self.closes_at_end():
            self.at += 2
            inner = self.tests()
            self.need("sign", ")")
            return f"not({inner})"
        return self.tests()

    def closes_at_end(self):
        """Whether the bracket of `not(` is closed by the last token."""
        depth = 0
        for i, token in enumerate(self.tokens[1:], 1):
            depth += (token == ("sign", "(")) - (token == ("sign", ")"))
            if depth == 0:
                return i == len(self.tokens) - 1
        return False

    def tests(self):
        parts = [self.test()]
        while self.take("sign", ","):
            parts.append(self.test())
        return ", ".join(parts)

    def test(self):
        sign = self.take("sign", "<", "<=", ">", ">=", "=", "!=")
        if sign:
            return f"{sign} {self.inside(self.sum())}"
        mark = self.at
        opened = self.take("sign", "[", "(", "]")
        if opened:
            self.in_range = True
            try:
                low = self.inside(self.sum())
                if self.take("sign", ".."):
                    high = self.inside(self.sum())
                    closed = self.take("sign", "]", ")", "[")
                    if closed:
                        return f"{'[' if opened == '[' else '('}{low}, {high}{']' if closed == ']' else ')'}"
            except NotTranscribed:
                pass
            finally:
                self.in_range = False
            self.at = mark
        return self.inside(self.disjunction())
