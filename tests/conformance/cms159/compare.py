#!/usr/bin/env python3
"""The measure CMS159, written in Regimen (knowledge/cms159), gives every published test patient the counts of its
MeasureReport. Reads ../shared/data/ecqm; without it the test is skipped (77).

compare.py REGIMEN PROJECT_ROOT WORK_FOLDER"""
import json
import pathlib
import subprocess
import sys

POPULATIONS = ["initial-population", "denominator", "denominator-exclusion", "numerator"]


def record(folder):
    """The resources of a patient, and the counts expected of it."""
    resources, expected = [], {}
    for file in sorted(folder.glob("*.json")):
        resource = json.loads(file.read_text(encoding="utf-8"))
        if resource["resourceType"] != "MeasureReport":
            resources.append(resource)
            continue
        for group in resource["group"]:
            for population in group["population"]:
                expected[population["code"]["coding"][0]["code"]] = population["count"]
    return resources, expected


def counts(decision):
    """What a measure counts: what is true; the numerator only of those in the denominator and not excluded."""
    holds = {name: decision["definitions"][name.replace("-", "_")] is True for name in POPULATIONS}
    holds["denominator-exclusion"] = holds["denominator-exclusion"] and holds["denominator"]
    holds["numerator"] = holds["numerator"] and holds["denominator"] and not holds["denominator-exclusion"]
    return {name: int(value) for name, value in holds.items()}


def main():
    regimen, root, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    data = root.parent / "shared" / "data" / "ecqm"
    patients = data / "DepressionRemissionatTwelveMonthsFHIR"
    if not patients.is_dir():
        print(f"skipped: there is no {patients}")
        return 77
    work.mkdir(parents=True, exist_ok=True)
    bundle = work / "cms159.json"
    subprocess.run([regimen, "build", root / "knowledge" / "cms159", "--valuesets", data / "valuesets", "-o", bundle],
                   check=True)
    folders = sorted(folder for folder in patients.iterdir() if folder.is_dir())
    records = [record(folder) for folder in folders]
    lines = "".join(json.dumps(resources) + "\n" for resources, _ in records)
    answer = subprocess.run([regimen, "batch", bundle, "-"], input=lines, capture_output=True, text=True, check=True)
    decisions = [json.loads(line) for line in answer.stdout.splitlines()]
    if len(decisions) != len(records):
        print(f"{len(records)} patients, {len(decisions)} decisions")
        return 1
    differ = 0
    for folder, (_, expected), decision in zip(folders, records, decisions):
        found = counts(decision)
        wrong = [f"{name} is {found[name]}, not {expected[name]}" for name in POPULATIONS if found[name] != expected[name]]
        if wrong:
            differ += 1
            print(f"{folder.name}: {'; '.join(wrong)}")
    print(f"{len(folders) - differ} of {len(folders)} patients agree in all four counts, {differ} differ")
    return 0 if differ == 0 and folders else 1


sys.exit(main())
