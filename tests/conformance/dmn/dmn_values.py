"""Types and values of a DMN model and its tests as Regimen says them, and the few questions that are asked of the XML."""
from feel import NotTranscribed, date, date_time, duration, number, quoted_name, string, time

SIMPLE_TYPES = {"number": "Decimal", "string": "String", "boolean": "Boolean", "date": "Date", "time": "Time",
                "dateTime": "DateTime", "date and time": "DateTime", "dayTimeDuration": "Quantity 's'",
                "days and time duration": "Quantity 's'", "yearMonthDuration": "Quantity 'mo'",
                "years and months duration": "Quantity 'mo'"}


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def children(element, name):
    return [child for child in element if local(child) == name]


def child(element, name):
    return next(iter(children(element, name)), None)


def text_of(element):
    """The text of the `text` child, or nothing."""
    found = None if element is None else child(element, "text")
    return None if found is None else "".join(found.itertext()).strip()


def attribute(element, name):
    """An attribute whatever its namespace."""
    return next((v for k, v in element.attrib.items() if k.rsplit("}", 1)[-1] == name), None)


class Types:
    """Item definitions: types with components become records."""

    def __init__(self):
        self.definitions, self.records, self.fields = {}, {}, set()

    def add(self, model, prefix=""):
        for item in children(model, "itemDefinition"):
            self.definitions[prefix + item.get("name")] = (item, prefix)

    def text(self, name):
        """The type as Regimen says it; None when the model leaves it open."""
        name = (name or "").rsplit(":", 1)[-1].removeprefix("feel.")
        if name in SIMPLE_TYPES:
            return SIMPLE_TYPES[name]
        if name not in self.definitions:
            return None
        item, prefix = self.definitions[name]
        return self.item(item, name, prefix)

    def item(self, item, name, prefix):
        components = children(item, "itemComponent")
        if components:
            result = self.record(name, components, prefix)
        else:
            reference = child(item, "typeRef")
            written = None if reference is None else (reference.text or "").strip()
            result = self.text(written) or self.text(prefix + (written or ""))
        return f"List<{result}>" if result and item.get("isCollection") == "true" else result

    def record(self, name, components, prefix):
        if name not in self.records:
            self.records[name] = None  # while its fields are found: a record that contains itself is refused
            fields = []
            for component in components:
                field = component.get("name")
                self.fields.add(field)
                fields.append((field, self.item(component, f"{name} {field}", prefix)))
            self.records[name] = fields
        if self.records[name] is None or any(kind is None for _, kind in self.records[name]):
            raise NotTranscribed(f"type `{name}`: a component without a type")
        return quoted_name(name)

    def allowed(self, name):
        """The text of the allowed values of a type, or nothing."""
        name = (name or "").rsplit(":", 1)[-1]
        found = self.definitions.get(name)
        return None if found is None else text_of(child(found[0], "allowedValues"))

    def declarations(self):
        for name, fields in self.records.items():
            if fields:
                yield (f"record {quoted_name(name)} {{ " +
                       " ".join(f"{quoted_name(field)}: {kind}" for field, kind in fields) + " }")


class Value:
    """A value of a test: as a literal, and its type where a fact has no other."""

    def __init__(self, node):
        self.node = node

    def literal(self):
        parts = {local(c): c for c in self.node}
        if "list" in parts:
            return self.listed(parts["list"])
        if children(self.node, "component"):
            fields = [f"{quoted_name(c.get('name'))}: {Value(c).literal()}" for c in children(self.node, "component")]
            return "{ " + ", ".join(fields) + " }"
        value = parts.get("value")
        if value is None or attribute(value, "nil") == "true":
            return "null"
        return self.simple(value, "".join(value.itertext()))

    @staticmethod
    def listed(node):
        items = [Value(item).literal() for item in children(node, "item")]
        return "{ " + ", ".join(items) + " }" if items else "{}"

    @staticmethod
    def simple(value, text):
        kind = (attribute(value, "type") or "").rsplit(":", 1)[-1]
        if kind in ("decimal", "double", "integer", "float", "int", "long"):
            return number(text)
        if kind == "boolean":
            return text.strip()
        if kind == "date":
            return date(text.strip())
        if kind == "dateTime":
            return date_time(text.strip())
        if kind == "time":
            return time(text.strip())
        if kind == "duration":
            return duration(text.strip())
        return string(text)

    def expectations(self, found):
        """What has to hold of `found`: parts one by one, so that numbers need not be written as the model types them."""
        items = children(child(self.node, "list"), "item") if child(self.node, "list") is not None else None
        components = children(self.node, "component")
        if items is not None and any(children(item, "component") for item in items):
            parts = [Value(item).expectations(f"{found}[{i}]") for i, item in enumerate(items)]
            return [f"Count({found}) = {len(items)}", *[one for part in parts for one in part]]
        if components:
            return [one for c in components for one in Value(c).expectations(f"{found}.{quoted_name(c.get('name'))}")]
        literal = self.literal()
        if literal == "{}":
            return [f"Count({found}) = 0", f"{found} is not null"]
        return [f"{found} is null" if literal == "null" else f"{found} = {literal}"]

    def type(self):
        value = child(self.node, "value")
        if value is None:
            return None
        kind = (attribute(value, "type") or "string").rsplit(":", 1)[-1]
        if kind == "duration":
            return "Quantity 'mo'" if duration(value.text.strip()).endswith("'mo'") else "Quantity 's'"
        return {"boolean": "Boolean", "date": "Date", "dateTime": "DateTime", "time": "Time",
                "string": "String"}.get(kind, "Decimal")
