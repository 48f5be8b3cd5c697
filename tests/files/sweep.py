#!/usr/bin/env python3
"""Every real record is answered or refused with a reason: exit code 0 or 3, never anything else.

    sweep.py BINARY PACKAGE FOLDER...

Evaluates each `*.json` below the folders, and each folder that holds some, as one patient. With exit code 3 the answer
must carry a number and a reason. Exit code 77 (skipped) when no folder is there.
"""
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path


def evaluate(regimen, bundle, path):
    """One record -> (verdict, what is wrong or empty)."""
    try:
        done = subprocess.run([regimen, "eval", bundle, str(path), "--json"], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=120)
    except subprocess.TimeoutExpired:
        return "timeout", "took longer than 120 s"
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        return f"exit {done.returncode}", f"no JSON answer: {done.stdout[:200]!r} {done.stderr[-300:]!r}"
    if done.returncode == 0:
        return "answered", "" if "options" in answer else "no options in the answer"
    error = answer.get("error", {})
    if done.returncode == 3 and error.get("code") and error.get("message"):
        return f"refused {error['code']}", ""
    return f"exit {done.returncode}", f"{answer!r:.300}"


def main():
    regimen, package = os.path.abspath(sys.argv[1]), sys.argv[2]
    roots = [Path(name) for name in sys.argv[3:] if Path(name).is_dir()]
    files = sorted(path for root in roots for path in root.rglob("*.json"))
    folders = sorted({path.parent for path in files})
    if not files:
        print("skipped: none of the folders is there")
        return 77
    verdicts, failed = Counter(), 0
    with tempfile.TemporaryDirectory(prefix="regimen-test-") as folder:
        bundle = os.path.join(folder, "bundle.json")
        subprocess.run([regimen, "build", package, "-o", bundle], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for path in files + folders:
            verdict, wrong = evaluate(regimen, bundle, path)
            verdicts[verdict] += 1
            if wrong:
                failed += 1
                print(f"FAIL  {path}: {verdict}: {wrong}")
    for verdict, count in sorted(verdicts.items()):
        print(f"{count:5}  {verdict}")
    print(f"{len(files)} files and {len(folders)} folders, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
