// Uncertain numbers: what `months between` gives for dates known in part, a whole number of which only the
// range is known. In: Values of type Uncertain, an Integer or an Interval of two. Three-valued comparison and
// arithmetic over everything that they may be.
// SOURCE: CQL 1.5.3, Author's Guide, "Uncertainty".
#pragma once

#include <cstdint>
#include <optional>

#include "load/program_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

struct UncertainRange {
  std::int64_t low = 0, high = 0;
};

/// Nothing for null and for values of other types.
std::optional<UncertainRange> uncertain_range(const Value& value);
/// A plain Integer when only one number is left; null when an end is no Integer.
Value uncertain_value(const UncertainRange& range);

/// `op` is Equal, Less, LessOrEqual, Greater or GreaterOrEqual: unknown where some of the numbers would make
/// it true and some false.
Truth compare_uncertain(Operator op, const Value& a, const Value& b);
/// `op` is Add, Subtract or Multiply.
Value compute_uncertain(Operator op, const Value& a, const Value& b);
Value negate_uncertain(const Value& value);

}  // namespace regimen
