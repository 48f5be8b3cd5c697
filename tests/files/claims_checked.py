#!/usr/bin/env python3
"""Holds the claims of the project's knowledge to the list of checked claims of its article.

    claims_checked.py REGIMEN PACKAGE LIST

REGIMEN: the command line; PACKAGE: the folder of rules; LIST: `seed_claims.md`, one row a claim, whose last column begins with a
verdict. Every row is a claim of the package with a fitting status, and no status says more than the list: what the list
disputes is disputed, what it could not verify is unverified. Exit 77 (skipped) without LIST.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROW = re.compile(r"^\| ([COI]\d+) \|.*\| ([^|]*) \|$")
AGAINST = ("disputed", "outdated", "incomplete", "not supported", "first figure disputed")
# An agreement with a reservation, by a source that the same row names, may stand as disputed.
RESERVED = ("in part", "not settled", "disputed", "contested", "outdated", "must not be a rule", "see claim")


def fitting(verdict):
    """Verdict -> the statuses that a claim may have."""
    if verdict.startswith(AGAINST):
        return {"disputed"}
    if verdict.startswith("not verifiable"):
        return {"unverified"}
    if not re.search(r"\[[A-Z]", verdict) and verdict.startswith("agrees"):
        # Nothing but general knowledge agrees: no source to confirm it.
        return {"unverified", "disputed"} if any(word in verdict for word in RESERVED) else {"unverified"}
    if any(word in verdict for word in RESERVED):
        return {"confirmed", "unverified", "disputed"}
    return {"confirmed"} if verdict.startswith("agrees") else {"unverified"}


def main():
    regimen, package, listed = sys.argv[1:4]
    if not Path(listed).exists():
        print(f"skipped: no {listed}")
        return 77
    rows = {}
    for line in Path(listed).read_text(encoding="utf-8").splitlines():
        if row := ROW.match(line):
            rows[row[1]] = row[2]
    answer = subprocess.run([regimen, "claims", package, "--json"], stdout=subprocess.PIPE, timeout=120, check=False)
    claims = json.loads(answer.stdout)["claims"]
    numbered = {}
    faults = []
    for claim in claims:
        if number := claim.get("number"):
            if number in numbered:
                faults.append(f"{number}: both {numbered[number]['id']} and {claim['id']}")
            numbered[number] = claim
        if claim["status"] == "confirmed" and not claim["supporting"]:
            faults.append(f"{claim['id']}: confirmed by no source")
        if claim["status"] == "disputed" and not claim["contrary"]:
            faults.append(f"{claim['id']}: disputed by no source")
        if claim["status"] == "disputed" and not claim.get("note"):
            faults.append(f"{claim['id']}: disputed, and no note says what the rules do instead")
    faults += [f"{number}: in the list, not in the package" for number in rows if number not in numbered]
    faults += [f"{number}: in the package, not in the list" for number in numbered if number not in rows]
    for number, verdict in rows.items():
        if number[0] == "C" and number in numbered and numbered[number]["status"] not in fitting(verdict):
            faults.append(f"{numbered[number]['id']}: {numbered[number]['status']}, but the list says: {verdict}")
    print("\n".join(faults))
    print(f"{len(rows)} rows, {len(claims)} claims, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
