// Neighbours of points, ends of their types, and what is known of decimals, dates and times.
// SOURCE: CQL 1.5.3, Successor, Predecessor, Minimum, Maximum, HighBoundary, LowBoundary, Precision.
#include "evaluate/function.hpp"
#include "evaluate/point.hpp"

namespace regimen::functions {
namespace {

/// Digits of a date or time known to a precision: `2014-01` has 6, `T10:30:00.000` has 9.
constexpr int kDateDigits[] = {4, 6, 8, 10, 12, 14, 17};
constexpr int kTimeDigits[] = {0, 0, 0, 2, 4, 6, 9};

/// The coarsest precision from `from` to `to` that has all the digits asked for, the finest when none are
/// asked for; nothing when there are not so many, or fewer than the coarsest has.
std::optional<Precision> precision_with(const std::int32_t* asked, const int (&digits)[7], Precision from,
                                        Precision to) {
  if (asked == nullptr) return to;
  if (*asked < digits[static_cast<std::size_t>(from)]) return std::nullopt;
  for (auto at = static_cast<std::size_t>(from); at <= static_cast<std::size_t>(to); ++at) {
    if (*asked <= digits[at]) return static_cast<Precision>(at);
  }
  return std::nullopt;
}

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// Digits after the point that are known. LIMIT: those that are no trailing zeros, for `1.50` is the
/// number 1.5; a whole number counts as written with one.
int places_of(const Decimal& value) {
  int places = Decimal::kScale;
  while (places > 1 && value.scaled() % power_of_ten(Decimal::kScale - places + 1) == 0) --places;
  return places;
}

Int128 floor_to(Int128 value, Int128 step) {
  const Int128 rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

/// The digits of `value` are known, those behind them may be any. A boundary with fewer places than the value
/// still lies outside it.
Value decimal_boundary(const Decimal& value, const std::int32_t* places, bool high) {
  if (places != nullptr && (*places < 0 || *places > Decimal::kScale)) return {};
  const int known = places_of(value);
  const Int128 unknown = power_of_ten(Decimal::kScale - known) - 1;
  const bool outwards = high == (value.scaled() >= 0);  // more digits lead away from zero
  Int128 edge = value.scaled() + (outwards ? (high ? unknown : -unknown) : 0);
  const int shown = places != nullptr ? *places : Decimal::kScale;
  const Int128 step = power_of_ten(Decimal::kScale - shown);
  if (shown >= known) {
    edge = edge / step * step;
  } else {
    edge = high ? -floor_to(-edge, step) : floor_to(edge, step);
  }
  const auto boundary = Decimal::from_scaled(edge);
  return boundary ? Value(*boundary) : Value();
}

Value boundary(const Call& call, bool high) {
  const auto* asked = call.size() > 1 ? call.get<std::int32_t>(1) : nullptr;
  const auto edge = [&](const auto& value, const int(&digits)[7], Precision from, Precision to) -> Value {
    const auto precision = precision_with(asked, digits, from, to);
    if (!precision) return {};
    return high ? latest(value, *precision) : earliest(value, *precision);
  };
  if (const auto* decimal = call.get<Decimal>(0)) return decimal_boundary(*decimal, asked, high);
  if (const auto* date = call.get<Date>(0)) return edge(*date, kDateDigits, Precision::Year, Precision::Day);
  if (const auto* moment = call.get<DateTime>(0))
    return edge(*moment, kDateDigits, Precision::Year, Precision::Millisecond);
  if (const auto* time = call.get<Time>(0))
    return edge(*time, kTimeDigits, Precision::Hour, Precision::Millisecond);
  return {};
}

/// CQL makes the end of a type an error here.
Value neighbour(const Call& call, Value next, std::string_view word) {
  return next.is_null() ? call.fail(to_cql(call[0]) + " has no " + std::string(word)) : next;
}

}  // namespace

Value successor(const Call& call) { return neighbour(call, regimen::successor(call[0]), "successor"); }
Value predecessor(const Call& call) { return neighbour(call, regimen::predecessor(call[0]), "predecessor"); }

Value min_value(const Call& call) { return minimum(call.type(), call.offset()); }
Value max_value(const Call& call) { return maximum(call.type(), call.offset()); }

Value high_boundary(const Call& call) { return boundary(call, true); }
Value low_boundary(const Call& call) { return boundary(call, false); }

Value precision_of(const Call& call) {
  const auto digits = [](const int(&of)[7], Precision precision) -> Value {
    return of[static_cast<std::size_t>(precision)];
  };
  if (const auto* decimal = call.get<Decimal>(0)) return places_of(*decimal);
  if (const auto* date = call.get<Date>(0)) return digits(kDateDigits, date->precision);
  if (const auto* moment = call.get<DateTime>(0)) return digits(kDateDigits, moment->precision);
  if (const auto* time = call.get<Time>(0)) return digits(kTimeDigits, time->precision);
  return {};
}

}  // namespace regimen::functions
