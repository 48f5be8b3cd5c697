// Arithmetic on single quantities, each with its own unit. In: Quantities. Out: a Quantity, or nothing where
// units do not fit or the result cannot be represented. Where the units are known when rules are compiled,
// packed kernels do the same on plain decimals.
#pragma once

#include <optional>

#include "load/program_data.hpp"

namespace regimen {

/// `op` is Add, Subtract, Multiply, Divide, TruncatedDivide or Modulo. Sums are in the left unit; `mg` times
/// `mL` is `mg.mL`.
std::optional<Quantity> compute(Operator op, const Quantity& a, const Quantity& b);
/// `quantity` in `unit`; calendar words in calendar words.
std::optional<Quantity> converted(const Quantity& quantity, const std::string& unit);

/// -1, 0, 1 by amount in one unit; nothing where the units do not convert (a calendar year and `a` among
/// them).
std::optional<int> order_quantities(const Quantity& a, const Quantity& b);
/// CQL `~`: as equal; besides, calendar years and months count as `a` and `mo` beside definite units, and as
/// 365 and 30 days beside other calendar words.
bool equivalent_quantities(const Quantity& a, const Quantity& b);

}  // namespace regimen
