// Dates and times moved by durations, and the durations between them.
// SOURCE: CQL 1.5.3, Date and Time Operators: Add, Subtract, Duration, Difference.
#include "evaluate/function.hpp"
#include "evaluate/time_unit.hpp"
#include "evaluate/uncertain.hpp"

namespace regimen::functions {
namespace {

struct Steps {
  std::int64_t amount = 0;
  Precision unit = Precision::Year;
};

// LIMIT: amounts beyond 10^15 leave every calendar; refusing them here keeps the arithmetic within 64 bits.
constexpr std::int64_t kMostSteps = 1'000'000'000'000'000;

/// Parts of a unit are cut (CQL), except parts of a second, which are milliseconds.
std::optional<Steps> steps_of(const Decimal& amount, const TimeUnit& unit) {
  const bool parts = unit.precision == Precision::Second && !amount.is_integer();
  const auto scaled = parts ? Decimal::multiply(amount, Decimal::from_integer(1000)) : amount;
  const auto whole = scaled ? Decimal::truncate(*scaled).to_integer() : std::nullopt;
  if (!whole || *whole > kMostSteps || *whole < -kMostSteps) return std::nullopt;
  return Steps{*whole * unit.times, parts ? Precision::Millisecond : unit.precision};
}

Value move(const Call& call, int direction) {
  const Quantity& by = *call.get<Quantity>(1);
  const auto unit = time_unit(by.unit);
  if (!unit) return call.fail("dates and times are not moved by `" + by.unit + "`");
  const auto steps = steps_of(by.value, *unit);
  const auto moved = [&](const auto& from) -> Value {
    const auto to = steps ? add(from, direction * steps->amount, steps->unit) : std::nullopt;
    return to ? Value(*to) : call.fail("the result is not within the years 1 to 9999");
  };
  if (const auto* date = call.get<Date>(0)) return moved(*date);
  if (const auto* moment = call.get<DateTime>(0)) return moved(*moment);
  const auto* time = call.get<Time>(0);
  if (time == nullptr) return {};
  if (unit->precision < Precision::Hour) return call.fail("a time of day is not moved by `" + by.unit + "`");
  return moved(*time);
}

Value range_value(const std::optional<PeriodRange>& range) {
  return range ? uncertain_value({range->fewest, range->most}) : Value();
}

}  // namespace

Value date_add(const Call& call) { return move(call, 1); }
Value date_subtract(const Call& call) { return move(call, -1); }

Value duration_between(const Call& call) {
  const auto period = call.period();
  if (!period) return {};
  if (const auto* a = call.get<Date>(0), *b = call.get<Date>(1); a != nullptr && b != nullptr)
    return range_value(duration_range(*a, *b, *period));
  if (const auto* a = call.get<Time>(0), *b = call.get<Time>(1); a != nullptr && b != nullptr)
    return range_value(duration_range(*a, *b, *period));
  if (const auto* a = call.get<DateTime>(0), *b = call.get<DateTime>(1); a != nullptr && b != nullptr)
    return range_value(duration_range(*a, *b, *period, call.offset()));
  return {};
}

Value difference_between(const Call& call) {
  const auto period = call.period();
  if (!period) return {};
  if (const auto* a = call.get<Date>(0), *b = call.get<Date>(1); a != nullptr && b != nullptr)
    return range_value(difference_range(*a, *b, *period));
  if (const auto* a = call.get<Time>(0), *b = call.get<Time>(1); a != nullptr && b != nullptr)
    return range_value(difference_range(*a, *b, *period));
  if (const auto* a = call.get<DateTime>(0), *b = call.get<DateTime>(1); a != nullptr && b != nullptr)
    return range_value(difference_range(*a, *b, *period, call.offset()));
  return {};
}

}  // namespace regimen::functions
