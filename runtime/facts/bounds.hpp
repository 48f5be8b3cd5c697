// Declared bounds of facts and of record fields, and the unit arithmetic that reading a value needs.
// In: a value of the declared type. Out: whether it lies inside, and words for the bounds.
#pragma once

#include <string>

#include "load/program_data.hpp"

namespace regimen {

/// Whether `value` (of the type of the bounds; null is inside) lies in [low, high]; a null bound is open.
/// A date known too coarsely to say counts as inside.
bool within_bounds(const Value& value, const Value& low, const Value& high);

/// `40 mm[Hg] to 300 mm[Hg]`, `at least 0`, `at most 130`.
std::string describe_bounds(const Value& low, const Value& high);

/// For a person: `50 mg/d`, `true`, `sertraline`, `2026-03-01`.
std::string plain_text(const Value& value);

/// What a value of this type looks like, for messages: "a whole number", "a quantity in `mg/d`", "a list".
std::string describe_type(const ProgramData& program, Index type);

/// Bounds declared for field `field` of the records of a list fact; both null when there are none.
std::pair<Value, Value> field_bounds(const Fact& fact, const std::string& field);

}  // namespace regimen
