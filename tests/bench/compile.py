#!/usr/bin/env python3
"""Reports how long compiling takes and how much memory it needs: the knowledge that we have, and generated packages that grow.

Usage: compile.py REGIMEN SCRATCH [RULES...]
A report, not a gate: figures depend on the machine; the ratio between sizes, measured in one run, says how compiling grows.
Generated rules are of the mix that knowledge has: facts, definitions over facts and over one another, options with
contraindications, tables and list conditions.
"""
import os
import resource
import subprocess
import sys
import time

REPEATS = 3


def package(rules):
    """Text of a package with about `rules` rules."""
    groups = max(1, rules // 10)
    lines = ["regimen 1", "", 'knowledge grown 1.0.0 "Grown" { status draft }', 'source s "Made for measuring" { kind example }',
             "codes drug { " + "  ".join(f"d{i}" for i in range(40)) + " }",
             "record Trial { drug: Code in drug  dose: Quantity 'mg/d'  weeks: Integer }",
             'fact trials: List<Trial> { ask clinician "Trials?" }',
             "table minimum by drug { | drug | dose |" + "".join(f" | d{i} | {10 + i} 'mg/d' |" for i in range(40)) + " }"]
    for g in range(groups):
        lines += [
            f'fact n{g}: Integer in Interval[0, 200] {{ ask clinician "n{g}?" }}',
            f'fact b{g}: Boolean {{ ask clinician "b{g}?" }}',
            f"define high{g}: n{g} > {g % 150} because \"limit {g}\" cite s",
            f"define low{g}: n{g} < {g % 90} or b{g} cite s",
            f"define mixed{g}: high{g} and not low{g}" + (f" or mixed{g - 1}" if g % 25 else "") + " cite s",
            f"define adequate{g}(t Trial): t.dose >= minimum[t.drug].dose and t.weeks >= {4 + g % 8} cite s",
            f"define tried{g}: at least {1 + g % 3} of trials t satisfying adequate{g}(t) cite s",
            f"define score{g}: if mixed{g} then n{g} * 2 + {g} else n{g} cite s",
            f"define range{g}: score{g} in Interval[{g % 50}, {g % 50 + 100}] cite s",
            f'option o{g} "Option {g}" {{ indicated when tried{g} cite s  contraindicated when range{g} because "r" cite s '
            f"caution when b{g} cite s }}",
            f'alert a{g} "Alert {g}" when high{g} and b{g} cite s {{ urgency routine }}',
        ]
    return "\n".join(lines) + "\n"


def measure(command):
    """The least seconds of some runs, and the most memory of all children so far in MiB."""
    best = None
    for _ in range(REPEATS):
        start = time.monotonic()
        result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        seconds = time.monotonic() - start
        if result.returncode != 0:
            sys.exit(" ".join(command) + "\n" + result.stderr[-2000:])
        best = seconds if best is None else min(best, seconds)
    return best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    regimen, scratch = sys.argv[1:3]
    sizes = [int(size) for size in sys.argv[3:]] or [1000, 10000]
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    os.makedirs(scratch, exist_ok=True)
    bundle = os.path.join(scratch, "bundle.json")
    seconds, memory = measure([regimen, "build", os.path.join(root, "knowledge", "trd"), "-o", bundle])
    print(f"knowledge/trd   {seconds:7.3f} s  {memory:7.0f} MiB")
    before = None
    for size in sizes:
        folder = os.path.join(scratch, f"rules{size}")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "rules.rgm"), "w") as out:
            out.write(package(size))
        seconds, memory = measure([regimen, "build", folder, "-o", bundle])
        ratio = f"  {seconds / before:5.1f} times the one before" if before else ""
        print(f"{size:6} rules    {seconds:7.3f} s  {memory:7.0f} MiB{ratio}")
        before = seconds


main()
