// Phases of a treatment as FHIR R4 has them: Dosage for what is given, Timing for when. In: a Phase or the
// times of a Monitoring. Out: JSON elements that can stand in a MedicationRequest (dosageInstruction), a
// ServiceRequest (occurrenceTiming) or a PlanDefinition.
//
// What FHIR has no element for (the time between two sessions, courses, steps of titration) stands in `text`
// only. A unit of time that FHIR does not have leaves its element out; `text` still says it.
#pragma once

#include <string_view>

#include "decide/reading.hpp"
#include "load/json.hpp"

namespace regimen::decide {

/// A Dosage with `sequence`, `text`, `timing`, `route`, `doseAndRate`, a maximum, and the notes as additional
/// instructions. A dose whose unit is per time (`mg/d`) is a rate.
json::Value fhir_dosage(const Reading& reading, const Phase& phase, int sequence, std::string_view language);

/// A Timing; null when the phase says nothing of time.
json::Value fhir_timing(const Phase& phase);
/// A Timing; times relative to the start, which FHIR cannot compute with, as its `code.text`.
json::Value fhir_timing(const MonitorTime& time);

}  // namespace regimen::decide
