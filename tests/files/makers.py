"""Inputs that are too large or too broken to stand in a test: `make KIND ARGUMENT...` of run.py.

Each function makes one file in the test's folder. Nothing here knows what `regimen` says about it.
"""
import hashlib
import json
from pathlib import Path

HEAD = 'regimen 1\nknowledge demo 0.1.0 "Demo" { status draft }\n'


def nested_parentheses(folder, name, count):
    """A definition inside `count` pairs of parentheses."""
    count = int(count)
    Path(folder, name).write_text(HEAD + "define deep: " + "(" * count + "1" + ")" * count + "\n")


def large(folder, name, megabytes):
    """A file of comments, `megabytes` long."""
    line = "// " + "x" * 60 + "\n"
    Path(folder, name).write_text(HEAD + line * (int(megabytes) * 1024 * 1024 // len(line) + 1))


def not_utf8(folder, name):
    """A rule file whose third line holds a byte that is not UTF-8."""
    Path(folder, name).write_bytes(HEAD.encode() + b"// a caf\xe9 in Latin-1\n")


def empty_folder(folder, name):
    Path(folder, name).mkdir()


def truncated(folder, source, name):
    """The first half of a file."""
    data = Path(folder, source).read_bytes()
    Path(folder, name).write_bytes(data[: len(data) // 2])


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def write_bundle(folder, name, bundle, *parts):
    """Writes a bundle with the digests of changed parts put right, so that the check behind them is reached."""
    for part in parts:
        bundle["digests"][part] = "sha256:" + hashlib.sha256(canonical(bundle[part]).encode()).hexdigest()
    Path(folder, name).write_text(canonical(bundle))


def forward_operand(folder, source, name):
    """A bundle in which an operand comes after the node that uses it; its digests fit."""
    bundle = json.loads(Path(folder, source).read_text())
    at = next(i for i, node in enumerate(bundle["nodes"]) if node.get("operands"))
    bundle["nodes"][at]["operands"][0] = at + 1
    write_bundle(folder, name, bundle, "nodes")


def altered(folder, source, name):
    """A bundle in which one title was changed after it was built."""
    bundle = json.loads(Path(folder, source).read_text())
    bundle["head"]["title"] += " (changed)"
    write_bundle(folder, name, bundle)


def altered_codes(folder, source, name):
    """A bundle in which a code of a published value set was exchanged; the digests of its parts fit."""
    bundle = json.loads(Path(folder, source).read_text())
    next(found for found in bundle["value_sets"] if "url" in found)["codes"][0]["code"] = "1"
    write_bundle(folder, name, bundle, "value_sets")


def altered_package(folder, source, name):
    """A bundle in which a word in a used package's text was exchanged; the digests of its parts fit."""
    bundle = json.loads(Path(folder, source).read_text())
    used = next(found for found in bundle["sources_text"] if "package" in found)
    used["text"] = used["text"].replace("active", "draft", 1)
    write_bundle(folder, name, bundle, "sources_text")


def nested_arrays(folder, name, count):
    count = int(count)
    Path(folder, name).write_text("[" * count + "]" * count)


def compare(folder, one, other):
    """Fails when two files differ."""
    if Path(folder, one).read_bytes() != Path(folder, other).read_bytes():
        raise SystemExit(f"`{one}` and `{other}` differ")


def make(words, folder):
    kinds = {f.__name__: f for f in (nested_parentheses, large, not_utf8, empty_folder, truncated, forward_operand,
                                     altered, altered_codes, altered_package, nested_arrays, compare)}
    kinds[words[0]](folder, *words[1:])
