// Ends of intervals, and relations between them.
// SOURCE: CQL 1.5, Start, End, Interval Operators.
#include "evaluate/extent.hpp"

#include "evaluate/point.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

/// What one of `order`'s tests says of two points; unknown where their order is.
template <typename Test>
Truth tested(const PointOrder& order, const Value& a, const Value& b, Test test) {
  const auto found = order_values(a, b, order.precision, order.offset);
  return found ? truth_of(test(*found)) : Truth::Unknown;
}

/// `test` is the more true the smaller a and the larger b: it holds when it holds for the most of a and the
/// least of b, and fails when it fails for the others.
template <typename Test>
Truth for_all(const PointOrder& order, const Edge& a, const Edge& b, Test test) {
  const Truth worst = tested(order, a.most, b.least, test);
  if (worst == Truth::True) return worst;
  return tested(order, a.least, b.most, test) == Truth::False ? Truth::False : Truth::Unknown;
}

template <typename T>
Value or_null(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

/// The next point; to a precision, the same part of the next day, hour, ...
Value next_point(const Value& point, std::optional<Precision> precision) {
  if (precision) {
    if (const auto* date = point.get<Date>()) return or_null(add(*date, 1, *precision));
    if (const auto* moment = point.get<DateTime>()) return or_null(add(*moment, 1, *precision));
    if (const auto* time = point.get<Time>()) {
      const auto next = add(*time, 1, *precision);
      const auto order = next ? compare(*next, *time) : std::nullopt;
      return order && *order > 0 ? Value(*next) : Value();  // not round past midnight
    }
  }
  return successor(point);
}

/// The smaller (side -1) or the larger of two ends, the first where they are the same; nothing where that is
/// not known.
std::optional<Edge> outer(const PointOrder& order, const Edge& a, const Edge& b, int side) {
  const auto least = order_values(a.least, b.least, order.precision, order.offset);
  const auto most = order_values(a.most, b.most, order.precision, order.offset);
  if (!least || !most) return std::nullopt;
  return Edge{*least * side >= 0 ? a.least : b.least, *most * side >= 0 ? a.most : b.most};
}

}  // namespace

Extent extent_of(const IntervalValue& interval, const Type& point, int offset) {
  const Value first = start_of(interval, point, offset);
  const Value last = end_of(interval, point, offset);
  const bool open_start = interval.low.is_null() && !interval.low_closed;
  const bool open_end = interval.high.is_null() && !interval.high_closed;
  // The same interval with closed ends, whose nulls are the ends of the type.
  const IntervalValue all{interval.low, interval.high};
  Extent extent{{first, first}, {last, last}};
  if (open_start) extent.start = {start_of(all, point, offset), open_end ? end_of(all, point, offset) : last};
  if (open_end) extent.end = {open_start ? start_of(all, point, offset) : first, end_of(all, point, offset)};
  return extent;
}

bool certain(const Edge& edge) { return !edge.least.is_null() && edge.least == edge.most; }

Truth PointOrder::before(const Edge& a, const Edge& b) const {
  return for_all(*this, a, b, [](int order) { return order < 0; });
}

Truth PointOrder::same_or_before(const Edge& a, const Edge& b) const {
  return for_all(*this, a, b, [](int order) { return order <= 0; });
}

Truth PointOrder::same(const Edge& a, const Edge& b) const {
  if (certain(a) && certain(b)) return tested(*this, a.least, b.least, [](int order) { return order == 0; });
  const Truth apart = either(before(a, b), before(b, a));
  return apart == Truth::True ? Truth::False : Truth::Unknown;
}

Truth PointOrder::next_is(const Edge& a, const Edge& b) const {
  if (a.least.is_null() || b.least.is_null()) return Truth::Unknown;
  Edge next{next_point(a.least, precision), next_point(a.most, precision)};
  if (next.least.is_null()) return Truth::False;  // nothing follows the end of the type
  if (next.most.is_null()) next.most = a.most;
  return same(next, b);
}

Truth PointOrder::included(const Extent& inner, const Extent& outer) const {
  return both(same_or_before(outer.start, inner.start), same_or_before(inner.end, outer.end));
}

Truth PointOrder::properly_included(const Extent& inner, const Extent& outer) const {
  return both(included(inner, outer), either(before(outer.start, inner.start), before(inner.end, outer.end)));
}

Truth PointOrder::overlap(const Extent& a, const Extent& b) const {
  return both(same_or_before(a.start, b.end), same_or_before(b.start, a.end));
}

Value interval_value(const Extent& extent, const Type& point, int offset) {
  const auto shown = [](const Edge& edge, const Value& end_of_type) {
    return certain(edge) && edge.least != end_of_type ? edge.least : Value();
  };
  return Value::interval(shown(extent.start, minimum(point, offset)),
                         shown(extent.end, maximum(point, offset)), certain(extent.start),
                         certain(extent.end));
}

std::optional<Extent> hull(const Extent& a, const Extent& b, const PointOrder& order) {
  const auto start = outer(order, a.start, b.start, -1);
  const auto end = outer(order, a.end, b.end, 1);
  return start && end ? std::optional<Extent>(Extent{*start, *end}) : std::nullopt;
}

std::optional<Extent> united(const Extent& a, const Extent& b, const PointOrder& order) {
  if (either(order.overlap(a, b), order.meet(a, b)) != Truth::True) return std::nullopt;
  return hull(a, b, order);
}

std::optional<Extent> shared(const Extent& a, const Extent& b, const PointOrder& order) {
  if (order.overlap(a, b) != Truth::True) return std::nullopt;
  const auto start = outer(order, a.start, b.start, 1);
  const auto end = outer(order, a.end, b.end, -1);
  return start && end ? std::optional<Extent>(Extent{*start, *end}) : std::nullopt;
}

std::optional<Extent> without(const Extent& a, const Extent& b, const PointOrder& order) {
  const Truth overlap = order.overlap(a, b);
  if (overlap == Truth::False) return a;
  if (overlap == Truth::Unknown) return std::nullopt;
  const Truth left = order.before(a.start, b.start);
  const Truth right = order.before(b.end, a.end);
  if (left == Truth::True && right == Truth::False && certain(b.start)) {
    const Value last = predecessor(b.start.least);
    return Extent{a.start, {last, last}};
  }
  if (left == Truth::False && right == Truth::True && certain(b.end)) {
    const Value first = successor(b.end.least);
    return Extent{{first, first}, a.end};
  }
  return std::nullopt;
}

}  // namespace regimen
