// Taking a value for one of a wider type: what the compiler's implicit conversions do, for values from a
// caller too.
#pragma once

#include "load/program_data.hpp"

namespace regimen::functions {

/// `value` as a value of `type`, which is as wide or wider (Integer as Decimal, Date as DateTime, a quantity
/// in the type's unit), also inside lists and intervals; null when it cannot be. LIMIT: recursion as deep as
/// types are nested.
Value widened(const ProgramData& program, Index type, const Value& value);

}  // namespace regimen::functions
