// Calendar arithmetic: a date, time or date-time and an amount of a unit.
// In: values that exist in the calendar; out: the same, or nullopt where precision or the calendar ends.
// Durations with UCUM units do not belong here (runtime/units), nor the clock: there is none.
#include <algorithm>

#include "value/calendar.hpp"
#include "value/instants.hpp"

namespace regimen {
namespace {

// SOURCE: CQL 1.5, date arithmetic with partial dates: a year counts as 365 days, a month as 30.
constexpr int kDaysPerYear = 365;
constexpr int kDaysPerMonth = 30;

/// An amount of a finer unit expressed in a coarser one, cut towards zero.
struct Step {
  std::int64_t amount = 0;
  Precision unit = Precision::Year;
};

Step coarsen(Step step, Precision finest) {
  while (step.unit > finest) {
    switch (step.unit) {
      case Precision::Year:
        return step;
      case Precision::Month:
        step = {step.amount / 12, Precision::Year};
        break;
      case Precision::Day:
        // Straight to years where only the year is known: 365 days are a year, though they are 12 months and
        // 5 days.
        step = finest == Precision::Year ? Step{step.amount / kDaysPerYear, Precision::Year}
                                         : Step{step.amount / kDaysPerMonth, Precision::Month};
        break;
      case Precision::Hour:
        step = {step.amount / 24, Precision::Day};
        break;
      case Precision::Minute:
        step = {step.amount / 60, Precision::Hour};
        break;
      case Precision::Second:
        step = {step.amount / 60, Precision::Minute};
        break;
      case Precision::Millisecond:
        step = {step.amount / 1000, Precision::Second};
        break;
    }
  }
  return step;
}

std::optional<Date> add_months(const Date& date, std::int64_t months) {
  // LIMIT: no amount beyond the whole calendar can give a date in it, and none within overflows.
  constexpr std::int64_t kCalendarMonths = std::int64_t{kMaxYear} * 12;
  if (months > kCalendarMonths || months < -kCalendarMonths) return std::nullopt;
  const int month_index = date.precision >= Precision::Month ? date.month - 1 : 0;
  const std::int64_t total = std::int64_t{date.year} * 12 + month_index + months;
  const std::int64_t year = total >= 0 ? total / 12 : -1;
  if (year < kMinYear || year > kMaxYear) return std::nullopt;
  const int new_year = static_cast<int>(year);
  const int new_month = static_cast<int>(total % 12) + 1;
  switch (date.precision) {
    case Precision::Year:
      return Date::of(new_year);
    case Precision::Month:
      return Date::of(new_year, new_month);
    case Precision::Day:
    case Precision::Hour:
    case Precision::Minute:
    case Precision::Second:
    case Precision::Millisecond:
      break;
  }
  return Date::of(new_year, new_month, std::min<int>(date.day, days_in_month(new_year, new_month)));
}

std::optional<Date> add_days(const Date& date, std::int64_t days) {
  constexpr std::int64_t kCalendarDays = std::int64_t{kMaxYear} * 366;
  if (days > kCalendarDays || days < -kCalendarDays) return std::nullopt;
  const std::int64_t target = date.day_number() + days;
  if (target < day_number_of(kMinYear, 1, 1) || target > day_number_of(kMaxYear, 12, 31)) return std::nullopt;
  return Date::from_day_number(target);
}

std::int64_t milliseconds_of(const Time& time) {
  return ((time.hour * 60 + time.minute) * 60 + time.second) * std::int64_t{1000} + time.millisecond;
}

/// The time of day `rest` milliseconds after midnight.
Time time_at(Precision precision, std::int64_t rest) {
  Time time;
  time.precision = precision;
  time.hour = static_cast<std::uint8_t>(rest / 3'600'000);
  time.minute = static_cast<std::uint8_t>(rest / 60'000 % 60);
  time.second = static_cast<std::uint8_t>(rest / 1000 % 60);
  time.millisecond = static_cast<std::uint16_t>(rest % 1000);
  return time;
}

}  // namespace

std::optional<Date> add(const Date& date, std::int64_t amount, Precision unit) {
  const Step step = coarsen({amount, unit}, std::min(date.precision, Precision::Day));
  if (step.unit == Precision::Day) return add_days(date, step.amount);
  // LIMIT: beyond the calendar in either unit; checked before years become months.
  if (step.amount > kMaxYear * 12 || step.amount < -kMaxYear * 12) return std::nullopt;
  return add_months(date, step.unit == Precision::Year ? step.amount * 12 : step.amount);
}

std::optional<DateTime> add(const DateTime& value, std::int64_t amount, Precision unit) {
  const Step step = coarsen({amount, unit}, value.precision);
  DateTime result = value;
  if (step.unit <= Precision::Day) {
    const auto date = add(value.date, step.amount, step.unit);
    if (!date) return std::nullopt;
    result.date = *date;
    return result;
  }
  std::int64_t shift = 0;
  if (__builtin_mul_overflow(step.amount, length_of(static_cast<Period>(step.unit)), &shift))
    return std::nullopt;
  std::int64_t total = 0;
  if (__builtin_add_overflow(milliseconds_of(value.time), shift, &total)) return std::nullopt;
  std::int64_t days = total / kMillisecondsPerDay;
  std::int64_t rest = total % kMillisecondsPerDay;
  if (rest < 0) {
    rest += kMillisecondsPerDay;
    --days;
  }
  const auto date = add_days(value.date, days);
  if (!date) return std::nullopt;
  result.date = *date;
  result.time = time_at(value.time.precision, rest);
  return result;
}

std::optional<Time> add(const Time& value, std::int64_t amount, Precision unit) {
  if (unit < Precision::Hour) return std::nullopt;
  const Step step = coarsen({amount, unit}, value.precision);
  const std::int64_t length = length_of(static_cast<Period>(step.unit));
  // Whole days go round to the same time.
  const std::int64_t shift = step.amount % (kMillisecondsPerDay / length) * length;
  return time_at(value.precision,
                 (milliseconds_of(value) + shift + kMillisecondsPerDay) % kMillisecondsPerDay);
}

}  // namespace regimen
