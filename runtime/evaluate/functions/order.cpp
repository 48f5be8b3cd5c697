// Order of points and intervals, to a precision: `same day as`, `before`, `on or after month of`, ...
// An interval is before what its last point is before, and after what its first point is after.
// SOURCE: CQL 1.5.3, Same As, Same Or Before, Same Or After, Before, After, of points and of intervals.
#include "evaluate/function.hpp"
#include "evaluate/point.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen::functions {
namespace {

/// The first or the last point of operand `i`, which may be a point itself.
Value end(const Call& call, std::size_t i, bool first) {
  const auto* interval = call[i].get<Value::Interval>();
  if (interval == nullptr || call.operand_type(i).kind != TypeKind::Interval) return call[i];
  const Type& point = call.program().types[call.operand_type(i).element];
  return first ? start_of(**interval, point, call.offset()) : end_of(**interval, point, call.offset());
}

std::optional<int> order(const Call& call, const Value& a, const Value& b) {
  return order_values(a, b, call.precision(), call.offset());
}

/// `test` of the order between the facing ends of two operands, of which the left one comes first or last.
template <typename Test>
Value facing(const Call& call, bool left_first, Test test) {
  const auto found = order(call, end(call, 0, !left_first), end(call, 1, left_first));
  return found ? Value(test(*found)) : Value();
}

}  // namespace

Value same_as(const Call& call) {
  const auto starts = order(call, end(call, 0, true), end(call, 1, true));
  const auto ends = order(call, end(call, 0, false), end(call, 1, false));
  if ((starts && *starts != 0) || (ends && *ends != 0)) return false;
  return starts && ends ? Value(true) : Value();
}

Value before(const Call& call) {
  return facing(call, true, [](int order) { return order < 0; });
}
Value same_or_before(const Call& call) {
  return facing(call, true, [](int order) { return order <= 0; });
}
Value after(const Call& call) {
  return facing(call, false, [](int order) { return order > 0; });
}
Value same_or_after(const Call& call) {
  return facing(call, false, [](int order) { return order >= 0; });
}

}  // namespace regimen::functions
