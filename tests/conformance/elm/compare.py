#!/usr/bin/env python3
"""Holds Regimen and another engine (cql-execution on the exported ELM) to the same values, on generated patients.

Usage: compare.py REGIMEN PACKAGE SCRATCH MODULES [COUNT]
Every definition that `regimen export elm` writes is compared for every patient, unknowns included. Exit 77: no Node or no
cql-execution at MODULES (skipped); 1: a difference, which is shown with its patient.
"""
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DRUGS = ["sertraline", "fluoxetine", "venlafaxine", "mirtazapine"]


class Generator:
    """SplitMix64: the same patients on every machine."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def below(self, bound):
        return self.next() % bound

    def known(self, make):
        """A value, or unknown one time in four."""
        value = make()
        return None if self.below(4) == 0 else value


def trial(random):
    return {
        "drug": random.known(lambda: DRUGS[random.below(4)]),
        "dose": random.known(lambda: {"quantity": 25 * (1 + random.below(6)), "unit": "mg/d"}),
        "weeks": random.known(lambda: 1 + random.below(14)),
        "improvement": random.known(lambda: random.below(100) + 0.5),
    }


def patient(random):
    return {
        "age": random.known(lambda: random.below(100)),
        "weight": random.known(lambda: {"quantity": 40 + random.below(80), "unit": "kg"}),
        "score": random.known(lambda: random.below(40) / 4),
        "smoker": random.known(lambda: random.below(2) == 0),
        "pregnant": random.known(lambda: random.below(2) == 0),
        "note": random.known(lambda: ["", "a", "abc", "Ward 7", "asthma"][random.below(5)]),
        "onset": random.known(lambda: {"date": "%04d-%02d-%02d" % (2015 + random.below(11), 1 + random.below(12), 1 + random.below(28))}),
        "trials": random.known(lambda: [trial(random) for _ in range(random.below(5))]),
    }


def fact(value):
    """A parameter of the other engine as a fact of Regimen."""
    if isinstance(value, list):
        return [fact(item) for item in value]
    if isinstance(value, dict):
        if "quantity" in value:
            return {"value": value["quantity"], "unit": value["unit"]}
        if "date" in value:
            return value["date"]
        return {name: fact(field) for name, field in value.items() if field is not None}
    return value


def same(a, b):
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return a is b or a == b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) < 1e-7  # the other engine computes in floating point
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return a == b


def run(command, output=None):
    result = subprocess.run(command, stdout=output or subprocess.PIPE, text=True)
    if result.returncode != 0:
        sys.exit("failed: " + " ".join(command))
    return result.stdout


def main():
    regimen, package, scratch, modules = sys.argv[1:5]
    count = int(sys.argv[5]) if len(sys.argv) > 5 else 1000
    if not shutil.which("node") or not os.path.isdir(os.path.join(modules, "node_modules", "cql-execution")):
        print("skipped: no Node, or no cql-execution in", modules)
        sys.exit(77)
    os.makedirs(scratch, exist_ok=True)
    path = lambda name: os.path.join(scratch, name)
    exported = json.loads(run([regimen, "export", "elm", package, "-o", path("library.json"), "--json"]))
    run([regimen, "build", package, "-o", path("bundle.json")])

    random = Generator(20260301)
    patients = [patient(random) for _ in range(count)]
    with open(path("facts.ndjson"), "w") as facts, open(path("parameters.ndjson"), "w") as parameters:
        for values in patients:
            known = {name: fact(value) for name, value in values.items() if value is not None}
            facts.write(json.dumps({"as_of": "2026-03-01", "facts": known}) + "\n")
            parameters.write(json.dumps({"parameters": values}) + "\n")
    with open(path("decisions.ndjson"), "w") as decisions:
        run([regimen, "batch", path("bundle.json"), path("facts.ndjson")], decisions)
    with open(path("values.ndjson"), "w") as values:
        run(["node", os.path.join(HERE, "evaluate.mjs"), path("library.json"), path("parameters.ndjson"), modules], values)

    differences = 0
    unknown = 0
    with open(path("decisions.ndjson")) as ours, open(path("values.ndjson")) as theirs:
        for values, decision, other in zip(patients, ours, theirs, strict=True):
            definitions = json.loads(decision)["definitions"]
            other = json.loads(other)
            for name in exported["exported"]:
                unknown += definitions[name] is None
                if same(definitions[name], other.get(name)):
                    continue
                differences += 1
                if differences <= 10:
                    print(f"{name}: Regimen {definitions[name]}, cql-execution {other.get(name)}\n  of {json.dumps(values)}")
    compared = len(patients) * len(exported["exported"])
    print(f"{len(exported['exported'])} definitions, {len(patients)} patients, {compared} values compared "
          f"({unknown} unknown), {differences} differ; left out: {exported['left_out']}")
    sys.exit(1 if differences else 0)


main()
