// FHIR R4 resources of one patient -> PatientFacts.
// In: the record. Out: every fact of the program, what was used, and what was not read. Parsing text is the
// caller's.
#pragma once

#include "facts/patient_facts.hpp"
#include "fhir/record.hpp"
#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen::fhir {

/// Reads `record`; `as_of` is the caller's date, which wins over the record's.
/// **Errors** RGM5101 resources of several patients. Everything else that is wrong is in
/// `PatientFacts::unread`.
Result<PatientFacts> read_fhir(const ProgramData& program, Record record,
                               const std::optional<DateTime>& as_of);

}  // namespace regimen::fhir
