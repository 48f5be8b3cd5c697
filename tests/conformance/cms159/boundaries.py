#!/usr/bin/env python3
"""The measure CMS159 at its boundaries: one patient who is measured and reaches remission, changed in one thing at a time.
What is expected is read from ../shared/data/ecqm/CMS159.md; codes are taken from its value sets. Skipped (77) without them.

boundaries.py REGIMEN PROJECT_ROOT WORK_FOLDER"""
import json
import pathlib
import subprocess
import sys

MEASURED, NOT_MEASURED, EXCLUDED, NO_REMISSION = (1, 0, 1), (0, 0, 0), (1, 1, 0), (1, 0, 0)
CONDITION = "http://terminology.hl7.org/CodeSystem/condition-"
VISIT, PHQ9 = "Contact or Office Visit", "PHQ 9 and PHQ 9M Tools"


def coded(system, code):
    return {"coding": [{"system": system, "code": code}]}


class Patients:
    """Makes resources; a code is the first of the value set with the title."""

    def __init__(self, folder):
        self.first = {}
        for file in folder.glob("*.json"):
            value_set = json.loads(file.read_text(encoding="utf-8"))
            self.first[value_set["title"]] = value_set["expansion"]["contains"][0]

    def code(self, title):
        return coded(self.first[title]["system"], self.first[title]["code"])

    def condition(self, title, status="active", verified="confirmed", id="diagnosis", **more):
        return {"resourceType": "Condition", "id": id, "code": self.code(title), **more,
                "clinicalStatus": coded(CONDITION + "clinical", status),
                "verificationStatus": coded(CONDITION + "ver-status", verified)}

    def encounter(self, title, start, end, id="visit", status="finished", **more):
        period = {"start": start, "end": end} if end else {"start": start}
        return {"resourceType": "Encounter", "id": id, "status": status, "type": [self.code(title)], "period": period, **more}

    def phq9(self, id, when, status="final", **value):
        time = {"effectivePeriod": when} if isinstance(when, dict) else {"effectiveDateTime": when}
        return {"resourceType": "Observation", "id": id, "status": status, "code": self.code(PHQ9), **time, **value}

    def other(self, kind, **more):
        return {"resourceType": kind, "id": "other", **more}

    def changed(self, **changes):
        """The patient with some resources replaced, and others added (`more`)."""
        resources = {
            "patient": {"resourceType": "Patient", "id": "p", "birthDate": "2000-05-05"},
            "diagnosis": self.condition("Dysthymia", onsetDateTime="2020-01-01"),
            "visit": self.encounter(VISIT, "2024-02-25T10:00:00Z", "2024-02-25T10:30:00Z"),
            "first": self.phq9("first", "2024-02-25T10:10:00Z", valueInteger=12),
            "last": self.phq9("last", "2025-02-20T10:00:00Z", valueInteger=3),
        }
        resources.update(changes)
        return list(resources.values())


def examples(p):
    """(what is changed, the resources, expected denominator, exclusion, numerator)"""
    def born(date, **more):
        return {"resourceType": "Patient", "id": "p", "birthDate": date, **more}

    def years(number):
        return {"value": number, "unit": "years", "system": "http://unitsofmeasure.org", "code": "a"}

    hospice = {"hospitalization": {"dischargeDisposition": coded("http://snomed.info/sct", "428361000124107")}}
    yes, no = coded("http://snomed.info/sct", "373066001"), coded("http://snomed.info/sct", "373067005")
    reported = {"status": "final", "code": coded("http://loinc.org", "45755-6"), "effectiveDateTime": "2024-06-01"}
    order = {"status": "active", "intent": "order", "code": p.code("Hospice Care Ambulatory"), "authoredOn": "2024-06-01"}
    care = {"status": "completed", "code": p.code("Hospice Care Ambulatory"),
            "performedPeriod": {"start": "2025-04-26T01:00:00Z", "end": "2025-05-26T01:00:00Z"}}
    return [
        ("nothing", p.changed(), MEASURED),
        # the index assessment
        ("PHQ-9 seven days before the visit", p.changed(first=p.phq9("first", "2024-02-18T01:00:00Z", valueInteger=12)), MEASURED),
        ("eight days before", p.changed(first=p.phq9("first", "2024-02-17T23:00:00Z", valueInteger=12)), NOT_MEASURED),
        ("a PHQ-9 of 9", p.changed(first=p.phq9("first", "2024-02-25", valueInteger=9)), NOT_MEASURED),
        ("a PHQ-9 of 10", p.changed(first=p.phq9("first", "2024-02-25", valueInteger=10)), MEASURED),
        ("a quantity", p.changed(first=p.phq9("first", "2024-02-25", valueQuantity={"value": 12, "unit": "{score}"})), MEASURED),
        ("a quantity in a unit of its own", p.changed(first=p.phq9("first", "2024-02-25", valueQuantity={"value": 12, "unit": "score"})), MEASURED),
        ("a quantity without a unit", p.changed(first=p.phq9("first", "2024-02-25", valueQuantity={"value": 12})), MEASURED),
        ("first day of the identification period", p.changed(
            visit=p.encounter(VISIT, "2023-11-01T00:00:00Z", "2023-11-01T00:30:00Z"), first=p.phq9("first", "2023-11-01", valueInteger=12),
            last=p.phq9("last", "2024-11-05", valueInteger=3)), MEASURED),
        ("a visit that ends when it is over", p.changed(
            visit=p.encounter(VISIT, "2024-10-31T23:00:00Z", "2024-11-01T00:00:00Z"), first=p.phq9("first", "2024-10-31", valueInteger=12)), NOT_MEASURED),
        ("11 years old", p.changed(patient=born("2012-02-26")), NOT_MEASURED),
        ("12 years old", p.changed(patient=born("2012-02-25")), MEASURED),
        # the diagnosis
        ("resolved", p.changed(diagnosis=p.condition("Dysthymia", "resolved", onsetDateTime="2020-01-01")), NOT_MEASURED),
        ("not confirmed", p.changed(diagnosis=p.condition("Dysthymia", verified="provisional", onsetDateTime="2020-01-01")), NOT_MEASURED),
        ("onset during the visit", p.changed(diagnosis=p.condition("Dysthymia", "relapse", onsetDateTime="2024-02-25T10:20:00Z")), MEASURED),
        ("onset after it", p.changed(diagnosis=p.condition("Dysthymia", onsetDateTime="2024-02-25T11:20:00Z")), NOT_MEASURED),
        ("abated before it", p.changed(diagnosis=p.condition("Dysthymia", onsetDateTime="2020-01-01", abatementDateTime="2024-02-24")), NOT_MEASURED),
        ("onset at an age", p.changed(diagnosis=p.condition("Dysthymia", onsetAge=years(20))), MEASURED),
        ("onset at a later age", p.changed(diagnosis=p.condition("Dysthymia", onsetAge=years(24))), NOT_MEASURED),
        ("onset between two ages", p.changed(diagnosis=p.condition("Dysthymia", onsetRange={"low": years(15), "high": years(16)})), MEASURED),
        ("onset in a period that goes on", p.changed(diagnosis=p.condition("Dysthymia", onsetPeriod={"start": "2019"})), MEASURED),
        # the numerator
        ("a last PHQ-9 of 5", p.changed(last=p.phq9("last", "2025-02-20", valueInteger=5)), NO_REMISSION),
        ("a later one that is high", p.changed(later=p.phq9("later", "2025-03-01", valueInteger=8)), NO_REMISSION),
        ("a later one, preliminary", p.changed(later=p.phq9("later", "2025-03-01", "preliminary", valueInteger=8)), MEASURED),
        ("first day of the assessment period", p.changed(last=p.phq9("last", "2024-12-27T00:00:00Z", valueInteger=3)), MEASURED),
        ("the day before", p.changed(last=p.phq9("last", "2024-12-26T23:00:00Z", valueInteger=3)), NO_REMISSION),
        ("its last day", p.changed(last=p.phq9("last", "2025-04-26T23:59:00Z", valueInteger=3)), MEASURED),
        ("the day after", p.changed(last=p.phq9("last", "2025-04-27", valueInteger=3)), NO_REMISSION),
        ("assessed over two days", p.changed(last=p.phq9("last", {"start": "2025-02-01", "end": "2025-02-02"}, valueInteger=3)), MEASURED),
        # exclusions
        ("died on the last day", p.changed(patient=born("2000-05-05", deceasedDateTime="2025-04-26T10:00:00Z")), EXCLUDED),
        ("died the day after", p.changed(patient=born("2000-05-05", deceasedDateTime="2025-04-27")), MEASURED),
        ("bipolar disorder on the last day", p.changed(more=p.condition("Bipolar Disorder", id="more", onsetDateTime="2025-04-26T12:00:00Z")), EXCLUDED),
        ("the day after", p.changed(more=p.condition("Bipolar Disorder", id="more", onsetDateTime="2025-04-27")), MEASURED),
        ("not confirmed", p.changed(more=p.condition("Bipolar Disorder", verified="unconfirmed", id="more", onsetDateTime="2020")), MEASURED),
        ("discharged for hospice care", p.changed(more=p.encounter("Encounter Inpatient", "2024-05-01", "2024-05-03", "more", **hospice)), EXCLUDED),
        ("not yet discharged", p.changed(more=p.encounter("Encounter Inpatient", "2025-04-01", None, "more", **hospice)), MEASURED),
        ("in a hospice to the first day", p.changed(more=p.encounter("Hospice Encounter", "2023-01-01", "2023-11-01", "more")), EXCLUDED),
        ("cancelled", p.changed(more=p.encounter("Hospice Encounter", "2024-01-01", "2024-11-01", "more", "cancelled")), MEASURED),
        ("hospice care reported", p.changed(more=p.other("Observation", **reported, valueCodeableConcept=yes)), EXCLUDED),
        ("and denied", p.changed(more=p.other("Observation", **reported, valueCodeableConcept=no)), MEASURED),
        ("hospice care ordered", p.changed(more=p.other("ServiceRequest", **order)), EXCLUDED),
        ("ordered not to be done", p.changed(more=p.other("ServiceRequest", **order, doNotPerform=True)), MEASURED),
        ("only planned", p.changed(more=p.other("ServiceRequest", **{**order, "intent": "plan"})), MEASURED),
        ("hospice care from the last day", p.changed(more=p.other("Procedure", **care)), EXCLUDED),
        ("not done", p.changed(more=p.other("Procedure", **{**care, "status": "not-done"})), MEASURED),
        ("in hospice care", p.changed(more=p.condition("Hospice Diagnosis", id="more", onsetDateTime="2022")), EXCLUDED),
        ("palliative care assessed", p.changed(more=p.other("Observation", status="amended", code=coded("http://loinc.org", "71007-9"),
                                                            effectivePeriod={"start": "2024-06-01", "end": "2024-06-01"})), EXCLUDED),
        ("palliative care needed", p.changed(more=p.condition("Palliative Care Diagnosis", id="more", onsetDateTime="2025-01-01")), EXCLUDED),
        ("palliative visit", p.changed(more=p.encounter("Palliative Care Encounter", "2025-01-01", "2025-01-01", "more")), EXCLUDED),
        ("palliative treatment", p.changed(more=p.other("Procedure", status="completed", code=p.code("Palliative Care Intervention"),
                                                        performedDateTime="2023-11-01")), EXCLUDED),
    ]


def main():
    regimen, root, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    value_sets = root.parent / "shared" / "data" / "ecqm" / "valuesets"
    if not value_sets.is_dir():
        print(f"skipped: there is no {value_sets}")
        return 77
    work.mkdir(parents=True, exist_ok=True)
    bundle = work / "boundaries.json"
    subprocess.run([regimen, "build", root / "knowledge" / "cms159", "--valuesets", value_sets, "-o", bundle], check=True)
    all_examples = examples(Patients(value_sets))
    lines = "".join(json.dumps(resources) + "\n" for _, resources, _ in all_examples)
    answer = subprocess.run([regimen, "batch", bundle, "-"], input=lines, capture_output=True, text=True, check=True)
    decisions = [json.loads(line)["definitions"] for line in answer.stdout.splitlines()]
    differ = abs(len(all_examples) - len(decisions))
    for (what, _, expected), found in zip(all_examples, decisions):
        denominator = found["denominator"] is True
        excluded = denominator and found["denominator_exclusion"] is True
        counts = (int(denominator), int(excluded), int(denominator and not excluded and found["numerator"] is True))
        if counts != expected:
            differ += 1
            print(f"{what}: {counts}, not {expected}")
    print(f"{len(all_examples)} patients at the boundaries of the measure, {differ} differ")
    return 1 if differ else 0


sys.exit(main())
