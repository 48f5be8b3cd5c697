// Comparison of single values as CQL defines it: three-valued equality, equivalence, order.
// In: Values of the same type. `offset` is the offset from UTC, in minutes, of date-times that carry none.
// LIMIT: recursion as deep as the values' type is nested (kMaxTypeDepth).
#pragma once

#include <optional>

#include "regimen/value.hpp"

namespace regimen {

/// CQL `=`. Null on either side is Unknown; inside lists and tuples null equals null. Unknown also where
/// partial dates leave it open.
Truth equal_values(const Value& a, const Value& b, int offset);

/// CQL `~`: never unknown. Null is equivalent to null. Strings are compared without regard to case and kind
/// of white space. LIMIT: case is folded for ASCII letters only, which needs no locale and no tables.
bool equivalent_values(const Value& a, const Value& b, int offset);

/// -1, 0, 1, or nothing when either is null, partial dates leave it open, or the type has no order.
/// Quantities are compared in one unit; nothing when there is none.
std::optional<int> order_values(const Value& a, const Value& b, int offset);

/// The same for dates and times, looking no further than `precision` where there is one (`before month of`).
std::optional<int> order_values(const Value& a, const Value& b, std::optional<Precision> precision,
                                int offset);

/// A total order for `sort`: nulls first, partial dates before the dates that they contain. Values without an
/// order are all equal.
int sort_order(const Value& a, const Value& b, int offset);

/// CQL `in` of an interval and of a list. A null item is in a list that has a null; in a list without an
/// equal item, one that may be equal (a partial date) leaves it open.
Truth in_interval(const Value& point, const IntervalValue& interval, int offset);
Truth in_list(const Value& item, const ListValue& list, int offset);

}  // namespace regimen
