// Dates and date-times: three-valued order, calendar arithmetic, whole periods.
// In: values that exist in the calendar; out: the same, or nullopt where precision or the calendar ends.
// Durations with UCUM units do not belong here (runtime/units), nor the clock: there is none.
#include <algorithm>
#include <cstdlib>

#include "regimen/date.hpp"
#include "value/calendar.hpp"

namespace regimen {
namespace {

// SOURCE: CQL 1.5, date arithmetic with partial dates: a year counts as 365 days, a month as 30.
constexpr int kDaysPerYear = 365;
constexpr int kDaysPerMonth = 30;
constexpr std::int64_t kMillisecondsPerDay = 86'400'000;

int order(std::int64_t a, std::int64_t b) { return a < b ? -1 : (a > b ? 1 : 0); }

/// A second and a millisecond are one precision when values are compared (CQL: seconds are a decimal).
Precision comparison_precision(Precision precision) {
  return precision == Precision::Millisecond ? Precision::Second : precision;
}

std::int64_t milliseconds_of(const Time& time) {
  return ((time.hour * 60 + time.minute) * 60 + time.second) * std::int64_t{1000} + time.millisecond;
}

std::int64_t length_in_milliseconds(Precision precision) {
  switch (precision) {
    case Precision::Year:
    case Precision::Month:
    case Precision::Day:
      return kMillisecondsPerDay;
    case Precision::Hour:
      return 3'600'000;
    case Precision::Minute:
      return 60'000;
    case Precision::Second:
      return 1000;
    case Precision::Millisecond:
      return 1;
  }
  return 1;
}

/// The first and last millisecond, on the UTC line, that a date-time may mean.
struct Span {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

Span span_of(const DateTime& value, int default_offset_minutes) {
  const int year = value.date.year;
  const int first_month = value.precision >= Precision::Month ? value.date.month : 1;
  const int last_month = value.precision >= Precision::Month ? value.date.month : 12;
  const int first_day = value.precision >= Precision::Day ? value.date.day : 1;
  const int last_day = value.precision >= Precision::Day ? value.date.day : days_in_month(year, last_month);
  Span span;
  span.first = day_number_of(year, first_month, first_day) * kMillisecondsPerDay;
  span.last = day_number_of(year, last_month, last_day) * kMillisecondsPerDay;
  int offset = default_offset_minutes;
  if (value.precision >= Precision::Hour) {
    offset = value.offset_minutes.value_or(static_cast<std::int16_t>(default_offset_minutes));
    span.first += milliseconds_of(value.time);
    span.last = span.first;
  }
  const std::int64_t length =
      value.precision >= Precision::Second ? 1 : length_in_milliseconds(value.precision);
  span.last += length - 1;
  span.first -= offset * std::int64_t{60'000};
  span.last -= offset * std::int64_t{60'000};
  return span;
}

/// Whole months or years between two instants of one clock, cut towards zero.
std::int64_t whole_months(std::int64_t from, std::int64_t to) {
  // Months weigh more than any day and time, so cutting the packed difference drops an unfinished month.
  constexpr std::int64_t kPackedMonth = 32 * kMillisecondsPerDay;
  const auto packed = [](std::int64_t instant) {
    std::int64_t days = instant / kMillisecondsPerDay;
    if (instant % kMillisecondsPerDay < 0) --days;
    const Date date = Date::from_day_number(days);
    const std::int64_t rest = instant - days * kMillisecondsPerDay;
    return (std::int64_t{date.year} * 12 + date.month) * kPackedMonth + date.day * kMillisecondsPerDay + rest;
  };
  return (packed(to) - packed(from)) / kPackedMonth;
}

std::int64_t whole_periods(std::int64_t from, std::int64_t to, Precision unit) {
  if (unit == Precision::Year) return whole_months(from, to) / 12;
  if (unit == Precision::Month) return whole_months(from, to);
  return (to - from) / length_in_milliseconds(unit);
}

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

}  // namespace

std::optional<int> compare(const Date& a, const Date& b) {
  if (a.year != b.year) return order(a.year, b.year);
  const bool both_months = a.precision >= Precision::Month && b.precision >= Precision::Month;
  if (both_months && a.month != b.month) return order(a.month, b.month);
  const bool both_days = a.precision >= Precision::Day && b.precision >= Precision::Day;
  if (both_days && a.day != b.day) return order(a.day, b.day);
  return a.precision == b.precision ? std::optional<int>(0) : std::nullopt;
}

std::optional<int> compare(const Time& a, const Time& b) {
  if (a.hour != b.hour) return order(a.hour, b.hour);
  const Precision shared = std::min(a.precision, b.precision);
  if (shared >= Precision::Minute && a.minute != b.minute) return order(a.minute, b.minute);
  if (shared >= Precision::Second && a.second != b.second) return order(a.second, b.second);
  if (shared >= Precision::Second && a.millisecond != b.millisecond)
    return order(a.millisecond, b.millisecond);
  if (comparison_precision(a.precision) == comparison_precision(b.precision)) return 0;
  return std::nullopt;
}

std::optional<int> compare(const DateTime& a, const DateTime& b, int default_offset_minutes) {
  const Span left = span_of(a, default_offset_minutes);
  const Span right = span_of(b, default_offset_minutes);
  if (left.last < right.first) return -1;
  if (left.first > right.last) return 1;
  if (left.first != right.first || left.last != right.last) return std::nullopt;
  if (comparison_precision(a.precision) == comparison_precision(b.precision)) return 0;
  return std::nullopt;
}

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
  if (__builtin_mul_overflow(step.amount, length_in_milliseconds(step.unit), &shift)) return std::nullopt;
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
  result.time.hour = static_cast<std::uint8_t>(rest / 3'600'000);
  result.time.minute = static_cast<std::uint8_t>(rest / 60'000 % 60);
  result.time.second = static_cast<std::uint8_t>(rest / 1000 % 60);
  result.time.millisecond = static_cast<std::uint16_t>(rest % 1000);
  return result;
}

std::optional<std::int64_t> duration_between(const Date& from, const Date& to, Precision unit) {
  if (from.precision != Precision::Day || to.precision != Precision::Day) return std::nullopt;
  switch (unit) {
    case Precision::Year:
    case Precision::Month: {
      // Months weigh more than any day, so cutting the packed difference towards zero drops an unfinished
      // month.
      const std::int64_t packed_from = (std::int64_t{from.year} * 12 + from.month) * 32 + from.day;
      const std::int64_t packed_to = (std::int64_t{to.year} * 12 + to.month) * 32 + to.day;
      const std::int64_t months = (packed_to - packed_from) / 32;
      return unit == Precision::Month ? months : months / 12;
    }
    case Precision::Day:
      return to.day_number() - from.day_number();
    case Precision::Hour:
    case Precision::Minute:
    case Precision::Second:
    case Precision::Millisecond:
      break;
  }
  return std::nullopt;
}

std::optional<DurationRange> duration_range(const Date& from, const Date& to, Precision unit) {
  if (unit > Precision::Day) return std::nullopt;
  const auto first = [](const Date& date) {
    return *Date::of(date.year, std::max<int>(date.month, 1), std::max<int>(date.day, 1));
  };
  const auto last = [](const Date& date) {
    const int month = date.precision >= Precision::Month ? date.month : 12;
    return *Date::of(date.year, month,
                     date.precision >= Precision::Day ? date.day : days_in_month(date.year, month));
  };
  return DurationRange{*duration_between(last(from), first(to), unit),
                       *duration_between(first(from), last(to), unit)};
}

DurationRange duration_range(const DateTime& from, const DateTime& to, Precision unit,
                             int default_offset_minutes) {
  const Span start = span_of(from, default_offset_minutes);
  const Span end = span_of(to, default_offset_minutes);
  // Back from the UTC line to the clock whose days and months are counted.
  const std::int64_t shift = default_offset_minutes * std::int64_t{60'000};
  return {whole_periods(start.last + shift, end.first + shift, unit),
          whole_periods(start.first + shift, end.last + shift, unit)};
}

}  // namespace regimen
