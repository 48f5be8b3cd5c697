// Numbers and quantities as plain decimals of one unit, to compute with, and back. In: Values of numeric
// types.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

struct Amounts {
  std::vector<Decimal> values;
  std::string unit;  // of the first quantity; empty for numbers
};

/// Integers, Longs, Decimals or quantities, nulls left out, in the unit of the first quantity. Nothing when
/// the units do not convert into each other, or a number is out of range.
std::optional<Amounts> amounts_of(std::span<const Value> values);

/// `amount` as a value of a numeric type, a quantity in `unit`; null when it is out of the type's range or,
/// for whole numbers, not whole.
Value amount_value(std::optional<Decimal> amount, const Type& type, const std::string& unit);

/// `total` / `count` hundred-millionths, rounded to the nearest, at the half away from zero.
std::optional<Decimal> quotient(Int128 total, Int128 count);

}  // namespace regimen
