// Periods between dates, times and date-times: whole ones (durations) and boundaries crossed (differences).
// In: values that exist in the calendar; out: the fewest and the most, equal where both values are known far
// enough.
#include "value/instants.hpp"

namespace regimen {
namespace {

/// Whole months between two instants of one clock, cut towards zero.
std::int64_t whole_months(std::int64_t from, std::int64_t to) {
  // Months weigh more than any day and time, so cutting the packed difference drops an unfinished month.
  constexpr std::int64_t kPackedMonth = 32 * kMillisecondsPerDay;
  const auto packed = [](std::int64_t instant) {
    const std::int64_t day = number_of(instant, Period::Day);
    const std::int64_t rest = instant - day * kMillisecondsPerDay;
    return number_of(instant, Period::Month) * kPackedMonth +
           Date::from_day_number(day).day * kMillisecondsPerDay + rest;
  };
  return (packed(to) - packed(from)) / kPackedMonth;
}

std::int64_t whole_periods(std::int64_t from, std::int64_t to, Period period) {
  if (period == Period::Year) return whole_months(from, to) / 12;
  if (period == Period::Month) return whole_months(from, to);
  return (to - from) / length_of(period);
}

std::int64_t boundaries(std::int64_t from, std::int64_t to, Period period) {
  return number_of(to, period) - number_of(from, period);
}

/// `count` over everything that the spans may mean. Both counts grow with their second and fall with their
/// first instant, so the ends of the spans give the ends of the range.
template <typename Count>
PeriodRange range_of(Count count, const Span& from, const Span& to, Period period) {
  return {count(from.last, to.first, period), count(from.first, to.last, period)};
}

bool is_of_dates(Period period) { return period <= Period::Day || period == Period::Week; }

template <typename Count>
std::optional<PeriodRange> between_dates(Count count, const Date& from, const Date& to, Period period) {
  if (!is_of_dates(period)) return std::nullopt;
  return range_of(count, span_of(from), span_of(to), period);
}

template <typename Count>
std::optional<PeriodRange> between_times(Count count, const Time& from, const Time& to, Period period) {
  if (is_of_dates(period)) return std::nullopt;
  return range_of(count, span_of(from), span_of(to), period);
}

template <typename Count>
PeriodRange between_moments(Count count, const DateTime& from, const DateTime& to, Period period,
                            int offset) {
  if (is_of_dates(period)) return range_of(count, clock_span_of(from), clock_span_of(to), period);
  return range_of(count, span_at(from, offset), span_at(to, offset), period);
}

}  // namespace

std::optional<std::int64_t> duration_between(const Date& from, const Date& to, Precision unit) {
  if (from.precision != Precision::Day || to.precision != Precision::Day) return std::nullopt;
  const auto range = duration_range(from, to, static_cast<Period>(unit));
  return range ? std::optional<std::int64_t>(range->fewest) : std::nullopt;
}

std::optional<PeriodRange> duration_range(const Date& from, const Date& to, Period period) {
  return between_dates(whole_periods, from, to, period);
}

std::optional<PeriodRange> duration_range(const Time& from, const Time& to, Period period) {
  return between_times(whole_periods, from, to, period);
}

std::optional<PeriodRange> duration_range(const DateTime& from, const DateTime& to, Period period,
                                          int default_offset_minutes) {
  return between_moments(whole_periods, from, to, period, default_offset_minutes);
}

std::optional<PeriodRange> difference_range(const Date& from, const Date& to, Period period) {
  return between_dates(boundaries, from, to, period);
}

std::optional<PeriodRange> difference_range(const Time& from, const Time& to, Period period) {
  return between_times(boundaries, from, to, period);
}

std::optional<PeriodRange> difference_range(const DateTime& from, const DateTime& to, Period period,
                                            int default_offset_minutes) {
  return between_moments(boundaries, from, to, period, default_offset_minutes);
}

}  // namespace regimen
