// Functions on intervals: their ends, how wide they are, how they lie to one another.
// SOURCE: CQL 1.5 "Interval Operators".
#include "evaluate/amounts.hpp"
#include "evaluate/functions/extents.hpp"

namespace regimen::functions {
namespace {

Value known(const Edge& edge) { return certain(edge) ? edge.least : Value(); }

/// From the start to the end, and `more` hundred-millionths.
Value distance(const Call& call, Int128 more) {
  const Extent found = extent(call, 0);
  if (!certain(found.start) || !certain(found.end)) return {};
  const Value ends[] = {found.end.least, found.start.least};
  const auto amounts = amounts_of(ends);
  if (!amounts) return {};
  const Int128 scaled = amounts->values[0].scaled() - amounts->values[1].scaled() + more;
  return amount_value(Decimal::from_scaled(scaled), call.type(), amounts->unit);
}

}  // namespace

/// The bound as it was written, closed or open, which `start of` and `end of` need not be.
Value part_of_interval(const Call& call) {
  const IntervalValue& interval = **call.get<Value::Interval>(0);
  return call.node().payload_a == 0 ? interval.low : interval.high;
}

Value part_of_interval_is_closed(const Call& call) {
  const IntervalValue& interval = **call.get<Value::Interval>(0);
  return call.node().payload_a == 0 ? interval.low_closed : interval.high_closed;
}

Value start(const Call& call) { return known(extent(call, 0).start); }
Value end(const Call& call) { return known(extent(call, 0).end); }

Value width(const Call& call) { return distance(call, 0); }

/// The width and one more point: 1 for whole numbers, else the smallest step.
Value size(const Call& call) {
  const TypeKind kind = call.type().kind;
  const bool whole = kind == TypeKind::Integer || kind == TypeKind::Long;
  return distance(call, whole ? Decimal::kOne : 1);
}

Value point_from(const Call& call) {
  const Extent found = extent(call, 0);
  const Truth one = order(call).same(found.start, found.end);
  if (one == Truth::False) return call.fail(to_cql(call[0]) + " has more than one point");
  return one == Truth::True ? found.start.least : Value();
}

Value starts(const Call& call) {
  const Extent a = extent(call, 0);
  const Extent b = extent(call, 1);
  return truth_value(both(order(call).same(a.start, b.start), order(call).same_or_before(a.end, b.end)));
}

Value ends(const Call& call) {
  const Extent a = extent(call, 0);
  const Extent b = extent(call, 1);
  return truth_value(both(order(call).same(a.end, b.end), order(call).same_or_before(b.start, a.start)));
}

Value overlaps(const Call& call) {
  return truth_value(order(call).overlap(extent(call, 0), extent(call, 1)));
}

Value overlaps_before(const Call& call) {
  const Extent a = extent(call, 0);
  const Extent b = extent(call, 1);
  return truth_value(both(order(call).overlap(a, b), order(call).before(a.start, b.start)));
}

Value overlaps_after(const Call& call) {
  const Extent a = extent(call, 0);
  const Extent b = extent(call, 1);
  return truth_value(both(order(call).overlap(a, b), order(call).before(b.end, a.end)));
}

Value meets(const Call& call) { return truth_value(order(call).meet(extent(call, 0), extent(call, 1))); }

Value meets_before(const Call& call) {
  return truth_value(order(call).meets_before(extent(call, 0), extent(call, 1)));
}

Value meets_after(const Call& call) {
  return truth_value(order(call).meets_before(extent(call, 1), extent(call, 0)));
}

}  // namespace regimen::functions
