// Dates and times of CQL: calendar dates, times of day and date-times that may be known only in part.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regimen {

/// How far a date or time is known. Ordered from coarse to fine.
enum class Precision : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Millisecond };

/// Three-valued truth.
enum class Truth : std::uint8_t { False, True, Unknown };

/// A calendar date (proleptic Gregorian, year 1 to 9999) known to Year, Month or Day.
/// Parts finer than `precision` are 0. Construct only through the functions below: they reject 30 February.
struct Date {
  std::int16_t year = 1;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  Precision precision = Precision::Year;

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nullopt for anything else, a day that does not exist included.
  static std::optional<Date> parse(std::string_view text);
  static std::optional<Date> of(int year, int month = 0, int day = 0);
  /// Days since 1970-01-01; only for Day precision.
  std::int64_t day_number() const;
  /// The day with that number; numbers outside year 1..9999 give the first or the last day there is.
  static Date from_day_number(std::int64_t day_number);
  std::string to_string() const;
  friend bool operator==(const Date&, const Date&) = default;
};

/// A time of day known to Hour, Minute, Second or Millisecond.
struct Time {
  std::uint8_t hour = 0, minute = 0, second = 0;
  std::uint16_t millisecond = 0;
  Precision precision = Precision::Hour;
  /// Reads `hh[:mm[:ss[.f{1,}]]]` (fractions past milliseconds are cut). 24:00 and leap seconds are refused.
  static std::optional<Time> parse(std::string_view text);
  std::string to_string() const;
  friend bool operator==(const Time&, const Time&) = default;
};

/// A date with an optional time and an optional explicit offset from UTC, in minutes.
/// `offset_minutes` is meaningful only when the precision is Hour or finer; nullopt means that the text gave
/// none and the caller's offset (that of `as_of`, UTC when it has none) applies.
struct DateTime {
  Date date;
  Time time;
  Precision precision = Precision::Year;
  std::optional<std::int16_t> offset_minutes;
  /// Reads CQL and FHIR forms: `2026`, `2026-03`, `2026-03-01`, `2026-03-01T`,
  /// `2026-03-01T10:30:00.000+01:00`, `…Z`. Offsets beyond 14 hours are refused.
  static std::optional<DateTime> parse(std::string_view text);
  /// The form that `parse` reads, always with the `T`; the offset as `+hh:mm`, also for UTC.
  std::string to_string() const;
  friend bool operator==(const DateTime&, const DateTime&) = default;
};

/// What is counted between two dates. The first seven are the precisions, with the same numbers. A week
/// begins on Sunday.
enum class Period : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Millisecond, Week };

/// The earliest and the latest value, known to `precision`, that a value known in part may mean: to Month,
/// `2014` is 2014-01 and 2014-12. A value known further is cut. `precision` is taken as the nearest that the
/// type has. A second is here the 1000 milliseconds that it lasts.
Date earliest(const Date& value, Precision precision);
Date latest(const Date& value, Precision precision);
Time earliest(const Time& value, Precision precision);
Time latest(const Time& value, Precision precision);
DateTime earliest(const DateTime& value, Precision precision);
DateTime latest(const DateTime& value, Precision precision);

/// Three-way order with CQL's uncertainty: -1, 0, 1, or nullopt where differing precision leaves it open.
/// Seconds and milliseconds are one precision: `10:00:00` equals `10:00:00.000` (CQL).
std::optional<int> compare(const Date& a, const Date& b);
std::optional<int> compare(const Time& a, const Time& b);
/// Date-times with offsets are compared on the UTC line; a missing offset counts as `default_offset_minutes`.
std::optional<int> compare(const DateTime& a, const DateTime& b, int default_offset_minutes = 0);

/// The same, looking no further than `precision` (CQL `before month of`); nullopt where a value is not known
/// so far, or its type has no such part. Years, months and days of date-times are compared as they are
/// written; from the hour on, both are read on the clock at `default_offset_minutes`.
std::optional<int> compare(const Date& a, const Date& b, Precision precision);
std::optional<int> compare(const Time& a, const Time& b, Precision precision);
std::optional<int> compare(const DateTime& a, const DateTime& b, Precision precision,
                           int default_offset_minutes);

/// Calendar arithmetic of CQL `date + n unit`: months keep the day or fall to the month's last day;
/// `unit` is any precision (a week is 7 days). A part finer than the date's precision is converted to it,
/// cut towards zero (CQL: a year is 12 months or 365 days, a month 30 days). nullopt when the result leaves
/// year 1..9999.
std::optional<Date> add(const Date& date, std::int64_t amount, Precision unit);
std::optional<DateTime> add(const DateTime& value, std::int64_t amount, Precision unit);
/// A time of day goes round at midnight. nullopt for units above the hour.
std::optional<Time> add(const Time& value, std::int64_t amount, Precision unit);

/// Whole periods from `from` to `to` (CQL `years|months|days between`), negative when `to` is earlier;
/// nullopt when either is not known to the day (years and months of partial dates are uncertain) and for
/// units finer than a day. A month is whole when its day is reached: from 29 February to 28 February of the
/// next year is 0 years.
std::optional<std::int64_t> duration_between(const Date& from, const Date& to, Precision unit);

/// The fewest and the most periods that lie between two values (CQL's uncertainty); equal when it is certain.
struct PeriodRange {
  std::int64_t fewest = 0;
  std::int64_t most = 0;
  friend bool operator==(const PeriodRange&, const PeriodRange&) = default;
};

/// Whole periods from `from` to `to` (CQL `years between`) over everything the partial values may mean: from
/// 2014-01-15 to 2014-02 are 17 to 44 days as dates, 16 to 44 as date-times, whose hours are unknown too.
/// nullopt for periods that the type does not have (hours of dates, days of times). Years, months, weeks and
/// days of date-times are counted as they are written; hours and less on the UTC line, where a missing offset
/// counts as `default_offset_minutes`.
std::optional<PeriodRange> duration_range(const Date& from, const Date& to, Period period);
std::optional<PeriodRange> duration_range(const Time& from, const Time& to, Period period);
std::optional<PeriodRange> duration_range(const DateTime& from, const DateTime& to, Period period,
                                          int default_offset_minutes = 0);

/// Boundaries of periods that lie between `from` and `to` (CQL `difference in years between`): from 31
/// December to 1 January is 1 year. Otherwise as duration_range; hours and less are those of the clock at
/// `default_offset_minutes`.
std::optional<PeriodRange> difference_range(const Date& from, const Date& to, Period period);
std::optional<PeriodRange> difference_range(const Time& from, const Time& to, Period period);
std::optional<PeriodRange> difference_range(const DateTime& from, const DateTime& to, Period period,
                                            int default_offset_minutes = 0);

}  // namespace regimen
