#!/usr/bin/env python3
"""Decision tables against the public DMN test suite.

    run.py REGIMEN DATA OUTPUT [--list]

Transcribes every model under DATA into a package in the folder OUTPUT, runs its cases with REGIMEN and compares: all
expected results have to agree, and what could not be transcribed has to be what not_transcribed.txt says (--list prints
it). Exit 77 when DATA is not there."""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from dmn_to_regimen import transcribe  # noqa: E402

SECONDS = 60  # LIMIT: of one package


def run_cases(regimen, package):
    """(cases that passed, what went wrong as text)."""
    done = subprocess.run([regimen, "test", str(package), "--json"], capture_output=True, text=True, timeout=SECONDS,
                          check=False)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        return 0, [done.stdout + done.stderr]
    if "passed" not in answer:
        return 0, [done.stdout]
    wrong = [f"{c['name']}: expected {d['expected']}, which is {d['found']}: {d['values']}"
             for c in answer["cases"] for d in c["differences"]]
    return answer["passed"], wrong


def main(arguments):
    regimen, data, output = arguments[0], Path(arguments[1]), Path(arguments[2])
    folders = sorted({path.parent for path in data.rglob("*.dmn")}) if data.is_dir() else []
    if not folders:
        print(f"skipped: no DMN models under {data}")
        return 77
    output.mkdir(parents=True, exist_ok=True)
    agree, wrong, listed = 0, [], []
    for folder in folders:
        for model, text, count, reasons in transcribe(folder):
            listed += [f"{folder.name}: {name}: {reason}" for name, reason in sorted(reasons.items())]
            if count == 0:
                continue
            package = output / f"{model.removesuffix('.dmn')}.rgm"
            package.write_text(text, encoding="utf-8")
            passed, differences = run_cases(regimen, package)
            agree += passed
            wrong += [f"{package}: {difference}" for difference in differences]
            if passed + len(differences) < count and not differences:
                wrong.append(f"{package}: {count} results, {passed} ran")
    if "--list" in arguments:
        print("\n".join(listed))
        return 0
    known = [line for line in (Path(__file__).parent / "not_transcribed.txt").read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    for difference in wrong:
        print(f"differs: {difference}")
    for line in sorted(set(listed) - set(known)):
        print(f"not transcribed, and not in not_transcribed.txt: {line}")
    for line in sorted(set(known) - set(listed)):
        print(f"in not_transcribed.txt, but transcribed or absent: {line}")
    print(f"{agree} expected results agree, {len(wrong)} differ; {len(listed)} decisions not transcribed")
    return 1 if wrong or set(listed) != set(known) or agree == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
