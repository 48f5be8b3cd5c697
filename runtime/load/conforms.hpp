// Whether a value is of a type of a program: used for constants and tables when loading, for facts when
// evaluating.
#pragma once

#include "load/program_data.hpp"

namespace regimen {

/// Null is of every type. A Quantity must be in the type's unit, a Code of a list one of its members, a tuple
/// must have the fields of the type, in order. INVARIANT: the types of `program` do not contain themselves
/// (check_program), so the recursion is no deeper than the type.
bool conforms(const ProgramData& program, Index type, const Value& value);

}  // namespace regimen
