#!/usr/bin/env python3
"""A patient's decision is the same, byte for byte, alone and among thousands.

    batch_equals_one.py BINARY PACKAGE

Makes patients of knowledge/trd that differ in every fact that matters here, evaluates each alone, then 2,500 of them in
one batch (more than two portions of 1,024), and compares.
"""
import itertools
import json
import os
import subprocess
import sys
import tempfile

TRIALS = [
    [],
    [{"drug": "sertraline", "dose": 100, "duration": 8, "adherence": 95, "improvement": 20}],
    [{"drug": "sertraline", "dose": 100, "duration": 8, "improvement": 20},
     {"drug": "venlafaxine", "dose": 150, "duration": 7, "adherence": 90, "improvement": 10}],
    [{"drug": "sertraline", "dose": 100, "duration": 8, "adherence": 95, "improvement": 20},
     {"drug": "mirtazapine", "dose": 30, "duration": 6, "adherence": 80, "improvement": 49},
     {"drug": "fluoxetine", "duration": 2}],
    None,
]


def patients():
    """Sixty patients: each combination of trials, psychosis and blood pressure."""
    for trials, psychosis, systolic in itertools.product(TRIALS, (True, False, None), (None, 120, 141, 300)):
        facts = {"major_depression": True, "trials": trials, "active_psychosis": psychosis, "systolic": systolic}
        yield json.dumps({"as_of": "2026-03-01", "facts": facts})


def main():
    regimen, package = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory(prefix="regimen-test-") as folder:
        bundle = os.path.join(folder, "bundle.json")
        subprocess.run([regimen, "build", package, "-o", bundle], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        lines = list(patients())
        alone = [subprocess.run([regimen, "eval", bundle, "-", "--json"], input=line.encode(), check=True,
                                stdout=subprocess.PIPE).stdout for line in lines]
        many = [i % len(lines) for i in range(2500)]
        done = subprocess.run([regimen, "batch", bundle], input="".join(lines[i] + "\n" for i in many).encode(),
                              check=True, stdout=subprocess.PIPE)
        together = done.stdout.splitlines(keepends=True)
        wrong = [n for n, i in enumerate(many) if n >= len(together) or together[n] != alone[i]]
        if wrong or len(together) != len(many):
            print(f"{len(wrong)} of {len(many)} decisions differ, the first on line {wrong[0] + 1 if wrong else '?'}")
            return 1
        print(f"{len(many)} decisions in a batch equal those of {len(lines)} patients alone")
        return 0


if __name__ == "__main__":
    sys.exit(main())
