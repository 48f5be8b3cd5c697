"""A DMN model with its tests -> a Regimen package with a case for each expected result, and the list of what was not
transcribed, with the reason. Decision tables become `decide`, literal expressions `define`, business knowledge models the
same with parameters, entries of contexts definitions of their own, input data (and decisions without logic) facts.
What a table means is left to Regimen: the cases say what the suite expects."""
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from dmn_values import Types, Value, child, children, local, text_of
from feel import Feel, NotTranscribed, quoted_name

POLICIES = {"UNIQUE": "unique", "ANY": "any", "FIRST": "first", "PRIORITY": "priority", "RULE ORDER": "rule order",
            "OUTPUT ORDER": "output order", "COLLECT": "collect"}
AGGREGATIONS = {"SUM": " sum", "MIN": " min", "MAX": " max", "COUNT": " count"}


class Scope:
    """Names in sight; an inner scope sees the outer ones, too."""

    def __init__(self, outer=None):
        self.names, self.functions = ({**outer.names}, {**outer.functions}) if outer else ({}, {})


class Transcription:
    """One model. `lines` are declarations, `done` what they declare, `problems` what stood in the way of the rest."""

    def __init__(self, path):
        self.path = Path(path)
        self.model = ElementTree.parse(path).getroot()
        self.types, self.scope = Types(), Scope()
        self.decisions, self.functions, self.inputs = {}, {}, {}
        self.home = {}  # of a name from an imported model: the prefix that its own model's names have here
        self.lines, self.done, self.problems, self.parameters = [], set(), {}, {}
        self.read(self.model, "")

    # ---- what the model declares

    def read(self, model, prefix):
        self.types.add(model, prefix)
        for imported in children(model, "import"):
            self.read_import(model, imported, prefix)
        for node in model:
            name = prefix + (node.get("name") or "")
            self.home[name] = prefix
            if local(node) == "inputData" or (local(node) == "decision" and self.logic(node) is None):
                self.inputs[name] = node
            elif local(node) == "decision":
                self.decisions[name] = node
            elif local(node) == "businessKnowledgeModel":
                self.functions[name] = node
                self.scope.functions[name] = quoted_name(name)
                continue
            else:
                continue
            self.scope.names[name] = quoted_name(name)

    def read_import(self, model, imported, prefix):
        for path in sorted(self.path.parent.glob("*.dmn")):
            other = ElementTree.parse(path).getroot()
            same = other.get("namespace") == imported.get("namespace")
            if same and other is not model and path != self.path:
                self.read(other, prefix + imported.get("name") + ".")

    @staticmethod
    def logic(node):
        """The element that holds a decision's logic; None: it has none."""
        return next((c for c in node if local(c) in ("decisionTable", "literalExpression", "context", "invocation", "list",
                                                     "relation", "functionDefinition", "conditional", "filter", "for",
                                                     "some", "every")), None)

    def feel(self, scope):
        return Feel(scope.names, scope.functions, self.types.fields)

    def type_of(self, name, node):
        variable = child(node, "variable")
        return None if variable is None else self.type(variable.get("typeRef"), self.home[name])

    def type(self, reference, prefix):
        """A type by the name that it has in its own model."""
        return self.types.text(prefix + reference if prefix + (reference or "") in self.types.definitions else reference)

    def scope_of(self, name):
        """The names in sight of a declaration: those of its own model, which others see with a prefix."""
        scope, prefix = Scope(self.scope), self.home[name]
        for names in (scope.names, scope.functions):
            names.update({known[len(prefix):]: said for known, said in list(names.items()) if known.startswith(prefix)})
        return scope

    # ---- decisions

    def transcribe(self, name):
        """Writes what the decision or function needs, then itself; raises when something stands in the way."""
        if name in self.done:
            return
        if name in self.problems:
            raise NotTranscribed(self.problems[name])
        self.problems[name] = "it rests on itself"
        try:
            written = self.function(name) if name in self.functions else self.decision(name)
        except NotTranscribed as problem:
            self.problems[name] = str(problem)
            raise
        del self.problems[name]
        self.done.add(name)
        self.lines.extend(written)

    def needs(self, text, scope):
        """Transcribes first what a text names."""
        in_sight = {*scope.names.values(), *scope.functions.values()}
        for name in sorted({*self.decisions, *self.functions}, key=len, reverse=True):
            own = name[len(self.home[name]):]
            if (name in text or own in text) and quoted_name(name) in in_sight and name not in self.done:
                try:
                    self.transcribe(name)
                except NotTranscribed as problem:
                    raise NotTranscribed(f"rests on `{name}`: {problem}".replace(": rests on", ", which rests on"))
        for name, node in self.inputs.items():
            if name in text and self.fact_type(name, node) is None:
                raise NotTranscribed(f"input `{name}` has no type")

    def fact_type(self, name, node):
        return self.type_of(name, node) or self.guessed.get(name)

    def decision(self, name):
        node = self.decisions[name]
        variable = child(node, "variable")
        reference = None if variable is None else variable.get("typeRef")
        return self.body(quoted_name(name), "", self.logic(node), self.scope_of(name), reference)

    def function(self, name):
        logic = child(self.functions[name], "encapsulatedLogic")
        if logic is None:
            raise NotTranscribed("a function without logic")
        if logic.get("kind", "FEEL") != "FEEL":
            raise NotTranscribed(f"a function in {logic.get('kind')}")
        scope, formal = self.scope_of(name), []
        for parameter in children(logic, "formalParameter"):
            kind = self.type(parameter.get("typeRef"), self.home[name])
            if kind is None:
                raise NotTranscribed(f"parameter `{parameter.get('name')}` has no type")
            formal.append(f"{quoted_name(parameter.get('name'))} {kind}")
            scope.names[parameter.get("name")] = quoted_name(parameter.get("name"))
        self.parameters[name] = [p.get("name") for p in children(logic, "formalParameter")]
        body = self.logic(logic)
        if body is None:
            raise NotTranscribed("a function without logic")
        if not formal:
            raise NotTranscribed("a function without parameters")
        return self.body(quoted_name(name), f"({', '.join(formal)})", body, scope, None)

    def body(self, name, formal, logic, scope, reference):
        kind = local(logic)
        if kind == "decisionTable":
            return self.table(name, formal, logic, scope, reference)
        if kind == "literalExpression":
            text = text_of(logic) or ""
            self.needs(text, scope)
            return [f"define {name}{formal}: {self.feel(scope).expression(text)}"]
        if kind == "invocation":
            return [f"define {name}{formal}: {self.invocation(logic, scope)}"]
        if kind == "context" and not formal:
            return self.context(name, logic, scope)
        raise NotTranscribed(f"a boxed {kind}" + (" with parameters" if formal else ""))

    def invocation(self, logic, scope):
        called = text_of(child(logic, "literalExpression")) or ""
        if called not in self.functions:
            raise NotTranscribed(f"a call of `{called}`")
        self.needs(called, scope)
        given = {}
        for binding in children(logic, "binding"):
            value = child(binding, "literalExpression")
            if value is None:
                raise NotTranscribed("an argument that is no literal expression")
            self.needs(text_of(value), scope)
            given[child(binding, "parameter").get("name")] = self.feel(scope).expression(text_of(value))
        arguments = [given.get(parameter, "null") for parameter in self.parameters[called]]
        return f"{quoted_name(called)}({', '.join(arguments)})"

    def context(self, name, logic, scope):
        """Entries as definitions of their own, named after the context; the last, without a name, is its value."""
        scope, lines, fields, result = Scope(scope), [], [], None
        for entry in children(logic, "contextEntry"):
            body, variable = self.logic(entry), child(entry, "variable")
            if body is None:
                raise NotTranscribed("a context entry without logic")
            if variable is None:
                result = self.body(name, "", body, scope, None)
                continue
            inner = quoted_name(name.strip("`") + " / " + variable.get("name"))
            lines += self.body(inner, "", body, scope, variable.get("typeRef"))
            scope.names[variable.get("name")] = inner
            self.types.fields.add(variable.get("name"))
            fields.append(f"{quoted_name(variable.get('name'))}: {inner}")
        if result is None:
            result = [f"define {name}: Tuple {{ {', '.join(fields)} }}"]
        return lines + result

    # ---- tables

    def table(self, name, formal, table, scope, reference):
        feel = self.feel(scope)
        policy = POLICIES.get(table.get("hitPolicy", "UNIQUE"))
        if policy is None:
            raise NotTranscribed(f"hit policy {table.get('hitPolicy')}")
        policy += AGGREGATIONS.get(table.get("aggregation", ""), "") if policy == "collect" else ""
        inputs, outputs = children(table, "input"), children(table, "output")
        texts = [text_of(child(i, "inputExpression")) or "" for i in inputs]
        for element in table.iter():
            if local(element) == "text":
                self.needs("".join(element.itertext()), scope)
        headings = [feel.term(text) for text in texts]
        single = reference or table.get("typeRef")
        columns = [self.output(output, single if len(outputs) == 1 else None, feel, policy) for output in outputs]
        rows = [(headings, columns)]
        for rule in children(table, "rule"):
            cells = [feel.cell(text_of(entry) or "") for entry in children(rule, "inputEntry")]
            values = [feel.term(text_of(entry) or "null") for entry in children(rule, "outputEntry")]
            rows.append((cells, values))
        defaults = [child(output, "defaultOutputEntry") for output in outputs]
        if any(default is not None for default in defaults):
            rows.append((["default"], [feel.term(text_of(d)) if d is not None else "null" for d in defaults]))
        lines = [f"  | {' | '.join(tests)} || {' | '.join(values)} |" for tests, values in rows]
        return ["\n".join([f"decide {name}{formal} {policy} {{", *lines, "}"])]

    def output(self, output, reference, feel, policy):
        """The heading of an output column: its name, type and allowed values, which give the order of priorities."""
        name = quoted_name(output.get("name") or "out")
        reference = output.get("typeRef") or reference
        kind = self.types.text(reference)
        if kind and kind.startswith("List<"):  # of a table that lists: what one row gives
            kind = kind[5:-1]
        if policy == "collect count":
            kind = None
        values = text_of(child(output, "outputValues"))
        if values is None and policy in ("priority", "output order"):
            values = self.types.allowed(reference)
        allowed = "" if not values else " in { " + ", ".join(feel.values(values)) + " }"
        return name + (f": {kind}" if kind else "") + allowed

    # ---- tests

    def package(self, tests):
        """(text of the package, results transcribed, {decision or test: reason})."""
        cases, reasons, count = [], {}, 0
        self.guessed = self.guess(tests)
        for test in tests:
            for case in children(test, "testCase"):
                for result in children(case, "resultNode"):
                    name, label = result.get("name"), f"{case.get('id')} {result.get('name')}"
                    try:
                        cases.append(self.case(label, case, result))
                        count += 1
                    except NotTranscribed as problem:
                        reasons.setdefault(name, str(problem))
        facts = []
        for name, node in self.inputs.items():
            kind = self.fact_type(name, node)
            if kind:
                facts.append(f"fact {quoted_name(name)}: {kind}")
        head = ["regimen 1", f'knowledge dmn 0.0.1 "{self.path.stem}" {{ status draft }}']
        return "\n".join(head + list(self.types.declarations()) + facts + self.lines + cases) + "\n", count, reasons

    def guess(self, tests):
        """Types of inputs that the model leaves open, from the values that the tests give them."""
        found = {}
        for test in tests:
            for node in test.iter():
                if local(node) == "inputNode" and Value(node).type():
                    found.setdefault(node.get("name"), Value(node).type())
        return found

    def case(self, label, case, result):
        name = result.get("name")
        given, arguments = [], {}
        for node in children(case, "inputNode"):
            literal = Value(node).literal()
            if name in self.functions:
                arguments[node.get("name")] = literal
            elif node.get("name") in self.decisions:
                raise NotTranscribed("a test that replaces a decision by a value")
            elif node.get("name") not in self.inputs:
                raise NotTranscribed(f"an input `{node.get('name')}` that the model does not have")
            elif literal != "null":
                given.append(f"{quoted_name(node.get('name'))} = {literal}")
        expected = child(result, "expected")
        failing = expected is None or result.get("errorResult") == "true"
        if name not in self.decisions and name not in self.functions:
            raise NotTranscribed("a result that is no decision")
        self.transcribe(name)
        found = quoted_name(name)
        if name in self.functions:
            found += "(" + ", ".join(arguments.get(p, "null") for p in self.parameters[name]) + ")"
        expectations = [f"{found} is null"] if failing else Value(expected).expectations(found)
        text = label.replace("\\", "\\\\").replace('"', '\\"')
        return (f'case "{text}" {{' + (f" given {', '.join(given)}" if given else "") + f" expect {', '.join(expectations)} }}")


def transcribe(folder):
    """Every model of a folder with its tests: [(model, package text, results, reasons)]."""
    folder = Path(folder)
    tests = {}
    for path in sorted(folder.glob("*.xml")):
        root = ElementTree.parse(path).getroot()
        name = child(root, "modelName")
        if local(root) == "testCases" and name is not None:
            tests.setdefault(name.text.strip(), []).append(root)
    out = []
    for model, roots in sorted(tests.items()):
        if (folder / model).exists():
            out.append((model, *Transcription(folder / model).package(roots)))
    return out
