// Points: the values that intervals are made of (whole numbers, decimals, quantities, dates, times). Their
// neighbours, the ends of their types, and the ends of their intervals.
// SOURCE: CQL 1.5.3, Successor, Predecessor, Minimum, Maximum, Start, End.
#pragma once

#include "load/program_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

/// The next and the previous value: 1 further for whole numbers, 0.00000001 for decimals and quantities, one
/// of the finest known part for dates and times. Null at the end of the type, and for what is no point.
Value successor(const Value& point);
Value predecessor(const Value& point);

/// The smallest and the largest value of a type of points, null for other types. Quantities have the type's
/// unit, `1` when it has none; date-times the offset from UTC `offset`, in minutes.
Value minimum(const Type& type, int offset);
Value maximum(const Type& type, int offset);

/// The first and the last point of an interval over `point`: of an open end the neighbour within; of a closed
/// null the end of the type; null of an open null, which may be any value.
Value start_of(const IntervalValue& interval, const Type& point, int offset);
Value end_of(const IntervalValue& interval, const Type& point, int offset);

}  // namespace regimen
