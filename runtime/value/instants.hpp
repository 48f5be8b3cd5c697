// Instants: milliseconds on one clock, and the spans of them that values known in part stand for. Private to
// runtime/value. In: dates and times; out: whole numbers that order and count (date_order, date_durations).
#pragma once

#include <cstdint>

#include "regimen/date.hpp"

namespace regimen {

inline constexpr std::int64_t kMillisecondsPerDay = 86'400'000;

/// How long a definite period lasts (Week, Day, Hour and finer), in milliseconds.
std::int64_t length_of(Period period);

/// The first and the last instant that a value may mean. A second without milliseconds is its first
/// millisecond: seconds are one precision with milliseconds (CQL).
struct Span {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

/// Beginnings of days.
Span span_of(const Date& value);
/// Within a day.
Span span_of(const Time& value);
/// On the clock that the value is written with.
Span clock_span_of(const DateTime& value);
/// On the clock at `offset_minutes`, which also counts for values without an offset.
Span span_at(const DateTime& value, int offset_minutes);

/// The number of the period that an instant lies in, counted from any beginning: 2014-03 is one more than
/// 2014-02. LIMIT: years and months only of instants within the calendar.
std::int64_t number_of(std::int64_t instant, Period period);

}  // namespace regimen
