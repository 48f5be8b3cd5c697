// Neighbours and ends of points.
#include "evaluate/point.hpp"

#include <limits>

namespace regimen {
namespace {

template <typename T>
Value or_null(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

constexpr Time kFirstHour{0, 0, 0, 0, Precision::Hour};
constexpr Time kLastHour{23, 0, 0, 0, Precision::Hour};

Value stepped(const Value& point, int step) {
  const auto whole = [step](auto value) {
    using T = decltype(value);
    const T edge = step > 0 ? std::numeric_limits<T>::max() : std::numeric_limits<T>::min();
    return value == edge ? Value() : Value(static_cast<T>(value + step));
  };
  if (const auto* integer = point.get<std::int32_t>()) return whole(*integer);
  if (const auto* number = point.get<std::int64_t>()) return whole(*number);
  if (const auto* decimal = point.get<Decimal>())
    return or_null(Decimal::from_scaled(decimal->scaled() + step));
  if (const auto* quantity = point.get<Quantity>()) {
    const auto next = Decimal::from_scaled(quantity->value.scaled() + step);
    return next ? Value(Quantity{*next, quantity->unit}) : Value();
  }
  if (const auto* date = point.get<Date>()) return or_null(add(*date, step, date->precision));
  if (const auto* moment = point.get<DateTime>()) return or_null(add(*moment, step, moment->precision));
  if (const auto* time = point.get<Time>()) {
    // The day is the type's end: a time does not go round as it does when a duration is added.
    const Time edge = step > 0 ? latest(kLastHour, time->precision) : earliest(kFirstHour, time->precision);
    return *time == edge ? Value() : or_null(add(*time, step, time->precision));
  }
  return {};
}

/// One end of a type: the side is -1 for the smallest value, 1 for the largest.
Value end_of_type(const Type& type, int side, int offset) {
  const Decimal decimal = side < 0 ? *Decimal::negate(Decimal::maximum()) : Decimal::maximum();
  const Date date = side < 0 ? *Date::of(1, 1, 1) : *Date::of(9999, 12, 31);
  const Time time =
      side < 0 ? earliest(kFirstHour, Precision::Millisecond) : latest(kLastHour, Precision::Millisecond);
  switch (type.kind) {
    case TypeKind::Integer:
      return side < 0 ? std::numeric_limits<std::int32_t>::min() : std::numeric_limits<std::int32_t>::max();
    case TypeKind::Long:
      return side < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    case TypeKind::Decimal:
      return decimal;
    case TypeKind::Quantity:
      return Quantity{decimal, type.unit.empty() ? "1" : type.unit};
    case TypeKind::Date:
      return date;
    case TypeKind::DateTime:
      return DateTime{date, time, Precision::Millisecond, static_cast<std::int16_t>(offset)};
    case TypeKind::Time:
      return time;
    default:
      return {};
  }
}

/// `own` end of an interval; `other` lends its unit where the type has none.
Value end_of_interval(const Value& own, bool closed, const Value& other, const Type& point, int side,
                      int offset) {
  if (!own.is_null()) return closed ? own : stepped(own, -side);
  if (!closed) return {};
  const Value edge = end_of_type(point, side, offset);
  const auto* quantity = edge.get<Quantity>();
  const auto* lender = other.get<Quantity>();
  return quantity != nullptr && lender != nullptr ? Value(Quantity{quantity->value, lender->unit}) : edge;
}

}  // namespace

Value successor(const Value& point) { return stepped(point, 1); }
Value predecessor(const Value& point) { return stepped(point, -1); }

Value minimum(const Type& type, int offset) { return end_of_type(type, -1, offset); }
Value maximum(const Type& type, int offset) { return end_of_type(type, 1, offset); }

Value start_of(const IntervalValue& interval, const Type& point, int offset) {
  return end_of_interval(interval.low, interval.low_closed, interval.high, point, -1, offset);
}

Value end_of(const IntervalValue& interval, const Type& point, int offset) {
  return end_of_interval(interval.high, interval.high_closed, interval.low, point, 1, offset);
}

}  // namespace regimen
