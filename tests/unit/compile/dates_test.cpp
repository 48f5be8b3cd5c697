// Expressions on dates and times, as `regimen expr` shows them: what CQL 1.5.3 says of parts, precision,
// offsets, durations and their uncertainty.
#include <gtest/gtest.h>

#include "regimen/compiler/compile.hpp"

namespace regimen::compiler {
namespace {

/// The value, or the message after a `!`.
std::string value(std::string_view text, const char* as_of = "2026-03-01T10:30:00.000+02:00") {
  diagnostics::Diagnostics diagnostics;
  const auto result = evaluate_expression(text, diagnostics, *DateTime::parse(as_of));
  if (result) return result->value;
  return diagnostics.empty() ? "nothing" : "!" + diagnostics.all().front().message();
}

struct Row {
  const char* expression;
  const char* expected;
};

void expect_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(value(row.expression), row.expected) << row.expression;
}

TEST(Dates, AreMadeOfParts) {
  expect_rows({{"Date(2014)", "@2014"},
               {"Date(2014, 5)", "@2014-05"},
               {"Date(2014, 5, 6)", "@2014-05-06"},
               {"Date(2014, null)", "@2014"},
               {"Date(null)", "null"},
               {"DateTime(2003, 10, 29, 20)", "@2003-10-29T20"},
               {"DateTime(2003, 10, 29, 20, 50, 33, 955)", "@2003-10-29T20:50:33.955"},
               {"DateTime(2017, 3, 12, 3, 0, 0, 0, -6.0)", "@2017-03-12T03:00:00.000-06:00"},
               {"DateTime(2017, 3, 12, 3, 0, 0, 0, 5.75)", "@2017-03-12T03:00:00.000+05:45"},
               {"DateTime(2017, 3, 12, 3, null, null, null, 1)", "@2017-03-12T03+01:00"},
               {"DateTime(2017, null, null, null, null, null, null, 1)", "@2017T"},
               {"DateTime(null, null)", "null"},
               {"Time(12, 30)", "@T12:30"},
               {"Time(23, 59, 59, 999)", "@T23:59:59.999"},
               {"Time(null)", "null"}});
}

TEST(Dates, RefuseImpossibleParts) {
  expect_rows(
      {{"Date(2014, null, 1)", "!`Date(2014, null, 1)` cannot be computed: a day is given without a month"},
       {"DateTime(null, 5)", "!`DateTime(null, 5)` cannot be computed: a month is given without a year"},
       {"DateTime(10000)", "!`DateTime(10000)` cannot be computed: there is no year 10000"},
       {"Date(2014, 13)", "!`Date(2014, 13)` cannot be computed: there is no month 13"},
       {"Date(2014, 0)", "!`Date(2014, 0)` cannot be computed: there is no month 0"},
       {"Date(2026, 2, 29)", "!`Date(2026, 2, 29)` cannot be computed: there is no day 29 in 2026-02"},
       {"Date(2026, 2, 0)", "!`Date(2026, 2, 0)` cannot be computed: there is no day 0 in 2026-02"},
       {"Time(24)", "!`Time(24)` cannot be computed: there is no hour 24"},
       {"Time(10, null, 5)", "!`Time(10, null, 5)` cannot be computed: a second is given without a minute"},
       {"DateTime(2014, 1, 1, 1, 1, 1, 1, 15)",
        "!`DateTime(2014, 1, 1, 1, 1, 1, 1, 15)` cannot be computed: there is no offset of 15 hours"},
       {"Date()", "!`Date` takes 1 to 3 arguments, found 0"}});
}

TEST(Dates, AreTakenApart) {
  expect_rows({{"year from @2014", "2014"},
               {"month from @2014", "null"},
               {"month from DateTime(2012, 1, 1, 12, 30, 0, 0, -7)", "1"},
               {"hour from @2012-01-01T12:30-07:00", "12"},
               {"millisecond from @T23:20:15.555", "555"},
               {"minute from @T23", "null"},
               {"hour from (null as Time)", "null"},
               {"date from @2012-01-01T23:30-07:00", "@2012-01-01"},
               {"date from @2012-01T", "@2012-01"},
               {"time from @2012-01-01T23:30-07:00", "@T23:30"},
               {"time from @2012-01-01T", "null"},
               {"timezoneoffset from @2012-01-01T12:30-07:00", "-7.0"},
               {"timezone from @2012-01-01T12:30+05:45", "5.75"},
               {"timezoneoffset from @2012-01-01T12:30", "2.0"},
               {"hour from @2014-01-01", "!`hour from` does not work on Date"},
               {"year from @T10", "!`year from` does not work on Time"},
               {"week from @2014-01-01", "!`week from` does not work on Date"}});
}

TEST(Dates, OfTheCaller) {
  expect_rows({{"Today()", "@2026-03-01"},
               {"Now()", "@2026-03-01T10:30:00.000+02:00"},
               {"TimeOfDay()", "@T10:30:00.000"},
               {"Today() same day or before Today() + 1 days", "true"},
               {"Now(1)", "!`Now` takes 0 arguments, found 1"}});
  EXPECT_EQ(value("TimeOfDay()", "2026-03-01"), "null");
}

TEST(Dates, AreReadFromTexts) {
  expect_rows({{"ToDate('2014-01')", "@2014-01"},
               {"ToDate('2014-01-01T12:30:00')", "@2014-01-01"},
               {"ToDate('2014/01/01')", "null"},
               {"ToDate('2014-02-30')", "null"},
               {"ToDate(@2014-01-01T10)", "@2014-01-01"},
               {"ToDateTime('2014-01-01')", "@2014-01-01T"},
               {"ToDateTime('2014-01-01T12:05:05.955+01:30')", "@2014-01-01T12:05:05.955+01:30"},
               {"ToDateTime(@2014-01)", "@2014-01T"},
               {"ToTime('T14:30:00.0')", "@T14:30:00.000"},
               {"ToTime('14:30')", "@T14:30"},
               {"ToTime('14:30:00.0Z')", "@T14:30:00.000"},
               {"ToTime('T')", "null"},
               {"ToTime('24:00')", "null"},
               {"ToTime(@T10:30)", "@T10:30"},
               {"convert 'T14:30:00.0' to Time", "@T14:30:00.000"},
               {"convert @2014-01-01 to DateTime", "@2014-01-01T"},
               {"ToString(@2014-01)", "'2014-01'"},
               {"ToString(@2014-01-01T)", "'2014-01-01'"},
               {"ToString(@2014-01-01T08:25:25.300-07:00)", "'2014-01-01T08:25:25.300-07:00'"},
               {"ToString(@T09:30:01.003)", "'09:30:01.003'"},
               {"ToDateTime(null as String)", "null"}});
}

TEST(Dates, AreMoved) {
  expect_rows({{"@2012-02-29 + 1 year", "@2013-02-28"},
               {"DateTime(2005, 5, 10, 5) + 5 hours", "@2005-05-10T10"},
               {"DateTime(2016, 6, 10, 5, 5, 5) + 55 seconds", "@2016-06-10T05:06:00"},
               {"DateTime(2014) + 735 days", "@2016T"},
               {"Date(2014, 6) - 33 days", "@2014-05"},
               {"@2014-01-01 + 1.9 weeks", "@2014-01-08"},
               {"@2014-01-01T00:00:00.000 + 1.5 seconds", "@2014-01-01T00:00:01.500"},
               {"@2014-01-01T00:00:00 + 1.5 seconds", "@2014-01-01T00:00:01"},
               {"@2014-01-01 + 2 'wk' - 1 'd'", "@2014-01-14"},
               {"@T15:59:59.999 + 5 hours + 1 minutes", "@T21:00:59.999"},
               {"@T23:30:00 + 1 hour", "@T00:30:00"},
               {"@T00:30 - 90 minutes", "@T23:00"},
               {"@2014-01-01 + null", "null"},
               {"(null as DateTime) + 1 year", "null"},
               {"@2014 + (null as Quantity)", "null"}});
}

TEST(Dates, RefuseWhatDoesNotMoveThem) {
  expect_rows(
      {{"@9999-12-31 + 1 day",
        "!`@9999-12-31 + 1 day` cannot be computed: the result is not within the years 1 to 9999"},
       {"DateTime(2005, 10, 10) + 8000 years",
        "!`DateTime(2005, 10, 10) + 8000 years` cannot be computed: the result is not within the years 1 to "
        "9999"},
       {"@2014 + 1 'a'",
        "!found Quantity 'a', where a duration in calendar units (years to milliseconds) is needed"},
       {"@2014 + 1 'mg'",
        "!found Quantity 'mg', where a duration in calendar units (years to milliseconds) is needed"},
       {"@T10 + 1 day",
        "!found Quantity 'day', where a duration in hours, minutes, seconds or milliseconds is needed"},
       {"@2014 + ToQuantity(1)",
        "!`@2014 + ToQuantity(1)` cannot be computed: dates and times are not moved by `1`"},
       {"@2014 + 1", "!`+` does not work on Date and Integer"}});
}

TEST(Durations, AreWholePeriods) {
  expect_rows({{"years between @2000-03-02 and @2026-03-01", "25"},
               {"months between @2012-01-01 and @2012-02-01", "1"},
               {"weeks between @2012-03-10T22:05:09 and @2012-03-24T07:19:33", "1"},
               {"days between DateTime(2010, 10, 12, 12, 5) and DateTime(2008, 8, 15, 8, 8)", "-788"},
               {"hours between @2017-03-12T01:00:00-07:00 and @2017-03-12T03:00:00-06:00", "1"},
               {"seconds between @T23:25:10.556 and @T23:25:15.555", "4"},
               {"days between @2014-01-01 and @2014-01-03T00:00:00.000", "Interval[1, 2]"},
               {"hours between @2014-01-01 and @2014-01-02", "Interval[0, 47]"},
               {"years between null and @2014", "null"},
               {"days between @T10 and @T11", "!`between` does not work on Time and Time"},
               {"duration in days of Interval[@2014-01-01, @2014-01-31]", "30"}});
}

TEST(Durations, AreUncertainForPartialDates) {
  expect_rows(
      {{"days between @2014-01-15 and @2014-02", "Interval[17, 44]"},
       {"days between DateTime(2014, 1, 15) and DateTime(2014, 2)", "Interval[16, 44]"},
       {"days between @2014-01-15 and @2014-02 > 5", "true"},
       {"days between @2014-01-15 and @2014-02 > 17", "null"},
       {"days between @2014-01-15 and @2014-02 >= 17", "true"},
       {"days between @2014-01-15 and @2014-02 < 17", "false"},
       {"days between @2014-01-15 and @2014-02 <= 44", "true"},
       {"days between @2014-01-15 and @2014-02 = 45", "false"},
       {"days between @2014-01-15 and @2014-02 = 20", "null"},
       {"days between @2014-01-15 and @2014-02 != 45", "true"},
       {"days between @2014-01-15 and @2014-02 ~ 20", "false"},
       {"5 < days between @2014-01-15 and @2014-02", "true"},
       {"days between @2014-01-15 and @2014-02 between 10 and 50", "true"},
       {"(days between @2014-01-15 and @2014-02) = (days between @2014-01-15 and @2014-02)", "null"},
       {"(days between @2014-01-15 and @2014-02) + 1", "Interval[18, 45]"},
       {"10 - (days between @2014-01-15 and @2014-02)", "Interval[-34, -7]"},
       {"-(days between @2014-01-15 and @2014-02)", "Interval[-44, -17]"},
       {"(days between @2014-01-15 and @2014-02) * -2", "Interval[-88, -34]"},
       {"(years between @2000 and @2026-03-01) * 2147483647", "null"},
       {"(days between @2014-01-15 and @2014-01-20) / 2", "2.5"},
       {"{days between @2014-01-15 and @2014-01-20, 7}", "{5, 7}"},
       {"(days between @2014-01-15 and @2014-02) div 2",
        "!`days between @2014-01-15 and @2014-02` cannot be computed: it is only known to lie between 17 and "
        "44"}});
}

TEST(Differences, CountBoundaries) {
  expect_rows({{"difference in months between @2012-01-02 and @2012", "Interval[0, 11]"},
               {"difference in years between @2025-12-31 and @2026-01-01", "1"},
               {"difference in weeks between DateTime(2000, 10, 15) and DateTime(2000, 10, 28)", "1"},
               {"difference in hours between @T20 and @T23:25:15.555", "3"},
               {"difference in months between DateTime(2005) and DateTime(2006, 7) > 5", "true"},
               {"difference in days of Interval[@2014-01-01, @2014-01-31]", "30"}});
}

TEST(Order, ComparesToAPrecision) {
  expect_rows({{"@2012-02-01 after month of @2012-01-01", "true"},
               {"@2012-01-01 after month of @2012", "null"},
               {"DateTime(2003) before year of DateTime(2004, 10, 10)", "true"},
               {"@2012-01-01 same day as @2012-01", "null"},
               {"@2012-01-01 same day as @2012-02", "false"},
               {"@T23:25:25.555 same second or after @T23:25:25.900", "true"},
               {"@2012-03-10T10:20:00.999+07:00 same hour as @2012-03-10T09:20:00.999+06:00", "true"},
               {"@2012-03-10T23:30-05:00 same day as @2012-03-10T01:00+00:00", "true"},
               {"@2012-01-01 before @2012-01-01T12", "null"},
               {"@2012-01-01 before @2012-01-02T12", "true"},
               {"@2012-01-01 same hour as @2012-01-02", "false"},
               {"@2012-01-01 before null", "null"},
               {"@2012-01-01 before week of @2012-02-01", "!`before week of` does not work on Date and Date"},
               {"@T10 same day as @T11", "!`same day as` does not work on Time and Time"},
               {"1 before day of 2", "!`before day of` does not work on Integer and Integer"}});
}

TEST(Order, OfIntervals) {
  expect_rows({{"Interval[1, 4] before Interval[5, 9]", "true"},
               {"Interval[1, 5) before Interval[5, 9]", "true"},
               {"Interval[1, 5] before 5", "false"},
               {"5 after Interval[1, 4]", "true"},
               {"Interval[1, 4] after null", "null"},
               {"Interval[6, 10] on or after 6", "true"},
               {"2.5 on or after Interval[1.666, 2.50000001]", "false"},
               {"Interval[@2012-10-01, @2012-11-01] on or before month of @2012-11-15", "true"},
               {"Interval[null, 5] before 6", "true"},
               {"Interval[1, null) before 6", "null"},
               {"Interval[1, null] before 6", "false"},
               {"Interval[1, 5) same as Interval[1, 4]", "true"},
               {"Interval[1, 5] same as Interval[2, null)", "false"},
               {"Interval[1, 5] same as Interval[1, null)", "null"},
               {"12 'g' after Interval[1 'g', 10 'g']", "true"}});
}

TEST(Points, HaveNeighbours) {
  expect_rows(
      {{"successor of 1", "2"},
       {"predecessor of 1L", "0L"},
       {"predecessor of 1.0", "0.99999999"},
       {"predecessor of 1.0 'cm'", "0.99999999 'cm'"},
       {"successor of @2014", "@2015"},
       {"successor of @2014-01-31", "@2014-02-01"},
       {"successor of @2014-01-01T08:30:59", "@2014-01-01T08:31:00"},
       {"predecessor of @2014-01-01T00:00:00.000+01:00", "@2013-12-31T23:59:59.999+01:00"},
       {"predecessor of @T12:00:00.000", "@T11:59:59.999"},
       {"successor of @T22", "@T23"},
       {"successor of (null as Quantity)", "null"},
       {"successor of 2147483647",
        "!`successor of 2147483647` cannot be computed: 2147483647 has no successor"},
       {"predecessor of @T00:00", "!`predecessor of @T00:00` cannot be computed: @T00:00 has no predecessor"},
       {"successor of @T23", "!`successor of @T23` cannot be computed: @T23 has no successor"},
       {"successor of 'a'", "!`successor of` does not work on String"}});
}

TEST(Points, HaveEnds) {
  expect_rows({{"minimum Integer", "-2147483648"},
               {"maximum Long", "9223372036854775807L"},
               {"maximum Decimal", "99999999999999999999.99999999"},
               {"minimum Quantity", "-99999999999999999999.99999999 '1'"},
               {"maximum Date", "@9999-12-31"},
               {"minimum DateTime", "@0001-01-01T00:00:00.000+02:00"},
               {"maximum Time", "@T23:59:59.999"},
               {"minimum Boolean", "!`minimum` does not work on Boolean"}});
}

TEST(Points, HaveBoundaries) {
  expect_rows({{"HighBoundary(1.587, 8)", "1.58799999"},
               {"HighBoundary(1.58888, null)", "1.58888999"},
               {"HighBoundary(1.587)", "1.58799999"},
               {"HighBoundary(1.587, 2)", "1.59"},
               {"HighBoundary(-1.587, 8)", "-1.587"},
               {"LowBoundary(1.587, 8)", "1.587"},
               {"LowBoundary(-1.587, 8)", "-1.58799999"},
               {"LowBoundary(1.587, 0)", "1.0"},
               {"HighBoundary(1.587, 9)", "null"},
               {"HighBoundary(@2014, 6)", "@2014-12"},
               {"HighBoundary(@2024-02, 8)", "@2024-02-29"},
               {"HighBoundary(@2014)", "@2014-12-31"},
               {"HighBoundary(@2014, 17)", "null"},
               {"HighBoundary(@2014-01-01T08, 17)", "@2014-01-01T08:59:59.999"},
               {"LowBoundary(@2014-01-01T08, 17)", "@2014-01-01T08:00:00.000"},
               {"LowBoundary(@2014-05-06, 4)", "@2014"},
               {"LowBoundary(@2014, 3)", "null"},
               {"HighBoundary(@T10:30, 9)", "@T10:30:59.999"},
               {"LowBoundary(@T10:30, 9)", "@T10:30:00.000"},
               {"HighBoundary(null as Decimal, 8)", "null"},
               {"Precision(@2014)", "4"},
               {"Precision(@2014-01-05T10:30:00.000)", "17"},
               {"Precision(@T10:30)", "4"},
               {"Precision(1.587)", "3"},
               {"Precision(null as Date)", "null"}});
}

TEST(Ages, AreDurationsSinceBirth) {
  expect_rows(
      {{"CalculateAgeInYearsAt(@2000-03-02, @2026-03-01)", "25"},
       {"CalculateAgeInMonthsAt(@2026-01-15, @2026-03-01)", "1"},
       {"CalculateAgeInWeeksAt(@2026-01-15, @2026-03-01)", "6"},
       {"CalculateAgeInDaysAt(@2026-02, @2026-03-01)", "Interval[1, 28]"},
       {"CalculateAgeInYears(@2000-03-01)", "26"},
       {"CalculateAgeInYears(@2008) >= 18", "null"},
       {"CalculateAgeInYears(@2007) >= 18", "true"},
       {"CalculateAgeInHours(@2026-03-01T09:00:00.000+02:00)", "1"},
       {"CalculateAgeInYears(null)", "null"},
       {"CalculateAgeInYears(@2000, @2001)", "!`CalculateAgeInYears` takes 1 argument, found 2"},
       {"CalculateAgeInYearsAt('x', @2001)", "!`CalculateAgeInYearsAt` does not work on String and Date"}});
}

TEST(Dates, AreComparedWithDateTimes) {
  expect_rows({{"@2012-01-01 = @2012-01-01T12", "null"},
               {"@2012-01-01 between @2012-01-01T12 and @2012-01-02T12", "null"},
               {"@2012-01-01T12:00+01:00 = @2012-01-01T11:00+00:00", "true"},
               {"@2012-01-01T12:00 = @2012-01-01T10:00+00:00", "true"},
               {"@2012-01-01T12:00 ~ @2012-01-01T", "false"},
               {"@2012-01-01T12:00:00 ~ @2012-01-01T12:00:00.000", "true"},
               {"@2012-01-02 > @2012-01-01T12", "true"}});
}

}  // namespace
}  // namespace regimen::compiler
