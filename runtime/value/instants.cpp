// From dates and times to instants and spans of them.
#include "value/instants.hpp"

#include <algorithm>

#include "value/calendar.hpp"

namespace regimen {
namespace {

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Coarser than any part of a time, finer than any part of a date: the nearest that the type has.
Precision within_date(Precision precision) { return std::min(precision, Precision::Day); }
Precision within_time(Precision precision) { return std::max(precision, Precision::Hour); }

std::int64_t milliseconds_of(const Time& time) {
  return ((time.hour * 60 + time.minute) * 60 + time.second) * std::int64_t{1000} + time.millisecond;
}

std::int64_t instant_of(const DateTime& value) {
  return value.date.day_number() * kMillisecondsPerDay + milliseconds_of(value.time);
}

/// The parts of `value` as far as `precision`; `fill` gives those that are not known.
Time filled(const Time& value, Precision precision, const Time& fill) {
  Time out;
  out.precision = within_time(precision);
  out.hour = value.hour;
  const auto part = [&](Precision of, auto known, auto otherwise) {
    if (out.precision < of) return decltype(known){};
    return value.precision >= of ? known : otherwise;
  };
  out.minute = part(Precision::Minute, value.minute, fill.minute);
  out.second = part(Precision::Second, value.second, fill.second);
  out.millisecond = part(Precision::Millisecond, value.millisecond, fill.millisecond);
  return out;
}

constexpr Time kFirstTime{0, 0, 0, 0, Precision::Millisecond};
constexpr Time kLastTime{23, 59, 59, 999, Precision::Millisecond};

DateTime filled(const DateTime& value, Precision precision, const Date& date, const Time& fill) {
  DateTime out;
  out.date = date;
  out.precision = precision;
  if (precision < Precision::Hour) return out;
  out.time = filled(value.precision >= Precision::Hour ? value.time : fill, precision, fill);
  out.offset_minutes = value.offset_minutes;
  return out;
}

/// A span up to the last millisecond, but for seconds, which are their first one.
template <typename Value>
Value last_counted(const Value& value) {
  return value.precision == Precision::Second ? earliest(value, Precision::Millisecond)
                                              : latest(value, Precision::Millisecond);
}

}  // namespace

Date earliest(const Date& value, Precision precision) {
  const Precision to = within_date(precision);
  const int month = value.precision >= Precision::Month ? value.month : 1;
  const int day = value.precision >= Precision::Day ? value.day : 1;
  return *Date::of(value.year, to >= Precision::Month ? month : 0, to >= Precision::Day ? day : 0);
}

Date latest(const Date& value, Precision precision) {
  const Precision to = within_date(precision);
  const int month = value.precision >= Precision::Month ? value.month : 12;
  const int day = value.precision >= Precision::Day ? value.day : days_in_month(value.year, month);
  return *Date::of(value.year, to >= Precision::Month ? month : 0, to >= Precision::Day ? day : 0);
}

Time earliest(const Time& value, Precision precision) { return filled(value, precision, kFirstTime); }
Time latest(const Time& value, Precision precision) { return filled(value, precision, kLastTime); }

DateTime earliest(const DateTime& value, Precision precision) {
  return filled(value, precision, earliest(value.date, precision), kFirstTime);
}

DateTime latest(const DateTime& value, Precision precision) {
  return filled(value, precision, latest(value.date, precision), kLastTime);
}

std::int64_t length_of(Period period) {
  switch (period) {
    case Period::Year:
    case Period::Month:  // have no one length; callers count them by the calendar
    case Period::Day:
      return kMillisecondsPerDay;
    case Period::Week:
      return 7 * kMillisecondsPerDay;
    case Period::Hour:
      return 3'600'000;
    case Period::Minute:
      return 60'000;
    case Period::Second:
      return 1000;
    case Period::Millisecond:
      return 1;
  }
  return 1;
}

Span span_of(const Date& value) {
  return {earliest(value, Precision::Day).day_number() * kMillisecondsPerDay,
          latest(value, Precision::Day).day_number() * kMillisecondsPerDay};
}

Span span_of(const Time& value) {
  return {milliseconds_of(earliest(value, Precision::Millisecond)), milliseconds_of(last_counted(value))};
}

Span clock_span_of(const DateTime& value) {
  return {instant_of(earliest(value, Precision::Millisecond)), instant_of(last_counted(value))};
}

Span span_at(const DateTime& value, int offset_minutes) {
  const bool own = value.precision >= Precision::Hour && value.offset_minutes.has_value();
  const std::int64_t shift = own ? (offset_minutes - *value.offset_minutes) * std::int64_t{60'000} : 0;
  const Span span = clock_span_of(value);
  return {span.first + shift, span.last + shift};
}

std::int64_t number_of(std::int64_t instant, Period period) {
  const std::int64_t day = floor_divide(instant, kMillisecondsPerDay);
  switch (period) {
    case Period::Year:
      return Date::from_day_number(day).year;
    case Period::Month: {
      const Date date = Date::from_day_number(day);
      return std::int64_t{date.year} * 12 + date.month;
    }
    case Period::Week:
      return floor_divide(day + 4, 7);  // 1970-01-01, day 0, was a Thursday; weeks begin on Sunday
    case Period::Day:
    case Period::Hour:
    case Period::Minute:
    case Period::Second:
    case Period::Millisecond:
      break;
  }
  return floor_divide(instant, length_of(period));
}

}  // namespace regimen
