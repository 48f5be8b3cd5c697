#!/usr/bin/env python3
"""Every text that is not JSON (`n_*.json` of JSONTestSuite) is refused as a patient: exit code 3, a number, a reason.

    json_suite.py BINARY BUNDLE-FOLDER SUITE-FOLDER

Exit code 77 (skipped) when the suite is not there.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    regimen, package, suite = os.path.abspath(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    files = sorted(suite.glob("n_*.json"))
    if not files:
        print(f"skipped: no n_*.json in {suite}")
        return 77
    failed = 0
    with tempfile.TemporaryDirectory(prefix="regimen-test-") as folder:
        bundle = os.path.join(folder, "bundle.json")
        subprocess.run([regimen, "build", package, "-o", bundle], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for path in files:
            done = subprocess.run([regimen, "eval", bundle, str(path), "--json"], stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=60)
            try:
                answer = json.loads(done.stdout).get("error", {})
            except ValueError:
                answer = {}
            fine = done.returncode == 3 and answer.get("code", "").startswith("RGM5") and answer.get("message")
            if not fine:
                failed += 1
                print(f"FAIL  {path.name}: exit {done.returncode}, {done.stdout[:300]!r}")
    print(f"{len(files) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
