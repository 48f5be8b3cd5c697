// One FHIR element -> a Value of a fact's declared type, in its declared unit.
// In: a CodeableConcept, Quantity or primitive. Out: the value, "says nothing", or why it cannot be read.
// Bounds are the caller's.
#pragma once

#include <string>

#include "load/json.hpp"
#include "load/program_data.hpp"

namespace regimen::fhir {

enum class Reading : std::uint8_t { Read, Absent, Unreadable };

struct ReadValue {
  Reading reading = Reading::Absent;
  Value value;
  std::string words;  // Read: what was done to get it (may be empty); otherwise why there is no value
};

/// `json` as a value of `type`; nullptr is Absent. Its shape decides how it is read, so `value[x]` needs no
/// suffix.
ReadValue read_value(const ProgramData& program, Index type, const json::Value* json);

/// `value[x]` of an Observation or of one of its components; a `dataAbsentReason` is Absent.
ReadValue read_observed(const ProgramData& program, Index type, const json::Value* holder);

/// Age in whole years at `as_of`; Absent when the birth date is known too coarsely to say.
ReadValue read_age(const ProgramData& program, Index type, const json::Value* patient,
                   const std::optional<DateTime>& as_of);

/// An amount of a FHIR Quantity in `unit`; Unreadable for a comparator, no unit, or one that does not
/// convert.
ReadValue read_quantity(const json::Value& quantity, const std::string& unit);

}  // namespace regimen::fhir
