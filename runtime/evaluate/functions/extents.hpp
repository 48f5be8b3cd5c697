// Operands of functions as extents, compared to the precision that the call asks for.
#pragma once

#include "evaluate/extent.hpp"
#include "evaluate/function.hpp"

namespace regimen::functions {

/// The type of the points of operand `i`, an interval or a list.
inline const Type& point_type(const Call& call, std::size_t i) {
  return call.program().types[call.operand_type(i).element];
}

/// From where to where operand `i` goes, an interval or a point.
inline Extent extent(const Call& call, std::size_t i) {
  const auto* interval = call.get<Value::Interval>(i);
  if (interval == nullptr || call.operand_type(i).kind != TypeKind::Interval) return extent_of_point(call[i]);
  return extent_of(**interval, point_type(call, i), call.offset());
}

inline PointOrder order(const Call& call) { return {call.precision(), call.offset()}; }

}  // namespace regimen::functions
