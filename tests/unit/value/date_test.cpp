// Dates, times and date-times: reading, three-valued order, calendar arithmetic, whole periods.
#include "regimen/date.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regimen {
namespace {

Date date(std::string_view text) {
  const auto parsed = Date::parse(text);
  EXPECT_TRUE(parsed.has_value()) << text;
  return parsed.value_or(Date());
}

DateTime moment(std::string_view text) {
  const auto parsed = DateTime::parse(text);
  EXPECT_TRUE(parsed.has_value()) << text;
  return parsed.value_or(DateTime());
}

Time time_of(std::string_view text) {
  const auto parsed = Time::parse(text);
  EXPECT_TRUE(parsed.has_value()) << text;
  return parsed.value_or(Time());
}

template <typename T>
std::string show(const std::optional<T>& value) {
  return value ? value->to_string() : "null";
}

TEST(Date, reads_full_and_partial_dates) {
  for (const char* text :
       {"2026", "2026-03", "2026-03-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"}) {
    EXPECT_EQ(date(text).to_string(), text);
  }
  EXPECT_EQ(date("2026").precision, Precision::Year);
  EXPECT_EQ(date("2026-03").precision, Precision::Month);
}

TEST(Date, refuses_days_that_do_not_exist) {
  for (const char* text : {"2026-02-30", "2026-02-29", "1900-02-29", "2026-13", "2026-00", "2026-01-00",
                           "2026-01-32", "2026-04-31", "0000", "0000-01-01", "26-01-01", "2026-1-1",
                           "2026-01-01 ", "2026-", "", "2026-01-", "2026/01/01", "+2026", "20260101"}) {
    EXPECT_FALSE(Date::parse(text)) << text;
  }
  EXPECT_FALSE(Date::of(2026, 0, 1));
  EXPECT_FALSE(Date::of(10000));
  EXPECT_FALSE(Date::of(2026, 1, -1));
}

TEST(Date, numbers_days_from_1970_both_ways) {
  EXPECT_EQ(date("1970-01-01").day_number(), 0);
  EXPECT_EQ(date("2000-03-01").day_number(), 11017);
  EXPECT_EQ(date("1969-12-31").day_number(), -1);
  const std::int64_t last = date("9999-12-31").day_number();
  std::int64_t expected = date("0001-01-01").day_number();
  for (; expected <= last; ++expected) {
    const Date day = Date::from_day_number(expected);
    ASSERT_EQ(day.day_number(), expected) << day.to_string();
  }
  EXPECT_EQ(Date::from_day_number(last + 1).to_string(), "9999-12-31");
  EXPECT_EQ(Date::from_day_number(std::numeric_limits<std::int64_t>::min() / 1000).to_string(), "0001-01-01");
}

TEST(Time, reads_each_precision) {
  for (const char* text : {"10", "10:30", "10:30:05", "10:30:05.120"})
    EXPECT_EQ(time_of(text).to_string(), text);
  EXPECT_EQ(time_of("10:30:05.5").to_string(), "10:30:05.500");
  EXPECT_EQ(time_of("10:30:05.1239999").to_string(), "10:30:05.123");
  for (const char* text : {"24:00", "10:60", "10:30:60", "1:30", "10:30:05.", "T10", "", "10:", "10:30Z"}) {
    EXPECT_FALSE(Time::parse(text)) << text;
  }
}

TEST(DateTime, reads_cql_and_fhir_forms) {
  EXPECT_EQ(moment("2026").to_string(), "2026T");
  EXPECT_EQ(moment("2026-03-01T").to_string(), "2026-03-01T");
  EXPECT_EQ(moment("2026-03-01T10:30:00.000+01:00").to_string(), "2026-03-01T10:30:00.000+01:00");
  EXPECT_EQ(moment("2026-03-01T10:30:00Z").to_string(), "2026-03-01T10:30:00+00:00");
  EXPECT_EQ(moment("2026-03-01T10-05:30").to_string(), "2026-03-01T10-05:30");
  EXPECT_FALSE(moment("2026-03-01T10:30").offset_minutes);
  for (const char* text :
       {"2026-03T10", "2026-02-30T10:00", "2026-03-01TZ", "2026-03-01T10:00+15:00", "2026-03-01T10:00+14:01",
        "2026-03-01T10:00+1:00", "2026-03-01 10:00", "2026-03-01T10:00z", "2026-03-01T10:00Z1",
        "2026-03-01T25:00", "T", "2026-03-01T10:00+01:60"}) {
    EXPECT_FALSE(DateTime::parse(text)) << text;
  }
}

TEST(Compare, leaves_open_what_precision_leaves_open) {
  EXPECT_EQ(compare(date("2026"), date("2027-01")), -1);
  EXPECT_EQ(compare(date("2026"), date("2026-01")), std::nullopt);
  EXPECT_EQ(compare(date("2026"), date("2026")), 0);
  EXPECT_EQ(compare(date("2026-02"), date("2026-01-31")), 1);
  EXPECT_EQ(compare(date("2026-01"), date("2026-01-31")), std::nullopt);
  EXPECT_EQ(compare(time_of("10"), time_of("10:00")), std::nullopt);
  EXPECT_EQ(compare(time_of("10"), time_of("11:00")), -1);
  EXPECT_EQ(compare(time_of("10:00:00"), time_of("10:00:00.000")), 0);
  EXPECT_EQ(compare(time_of("10:00:00"), time_of("10:00:00.001")), -1);
}

TEST(Compare, puts_date_times_on_the_utc_line) {
  EXPECT_EQ(compare(moment("2026-03-01T10:00+01:00"), moment("2026-03-01T09:00Z")), 0);
  EXPECT_EQ(compare(moment("2026-03-01T00:30+01:00"), moment("2026-02-28T23:31Z")), -1);
  EXPECT_EQ(compare(moment("2026-03-01T10:00"), moment("2026-03-01T09:00Z"), 60), 0);
  EXPECT_EQ(compare(moment("2026-03-01T10:00"), moment("2026-03-01T09:00Z")), 1);
  EXPECT_EQ(compare(moment("2026-03-01"), moment("2026-03-01T09:00")), std::nullopt);
  EXPECT_EQ(compare(moment("2026-03-01"), moment("2026-03-01T23:30Z"), 60), -1);
  EXPECT_EQ(compare(moment("2026"), moment("2026")), 0);
  EXPECT_EQ(compare(moment("2024-02"), moment("2024-03-01T00:00")), -1);
  EXPECT_EQ(compare(moment("2026-03-01T10:00:00"), moment("2026-03-01T10:00:00.0")), 0);
  EXPECT_EQ(compare(moment("2026-03-01T10+05:30"), moment("2026-03-01T04Z")), std::nullopt);
}

TEST(Compare, looks_no_further_than_the_precision) {
  EXPECT_EQ(compare(date("2026-03-01"), date("2026-03-31"), Precision::Month), 0);
  EXPECT_EQ(compare(date("2026-03-01"), date("2026-03-31"), Precision::Day), -1);
  EXPECT_EQ(compare(date("2026-03"), date("2026-03-31"), Precision::Day), std::nullopt);
  EXPECT_EQ(compare(date("2026-02"), date("2026-03-31"), Precision::Day), -1);
  EXPECT_EQ(compare(date("2026"), date("2026"), Precision::Day), std::nullopt);
  EXPECT_EQ(compare(date("2026-03-01"), date("2026-03-01"), Precision::Hour), std::nullopt);
  EXPECT_EQ(compare(time_of("23:25:25.555"), time_of("23:25:25.900"), Precision::Second), 0);
  EXPECT_EQ(compare(time_of("23:25:25"), time_of("23:25:25.000"), Precision::Millisecond), 0);
  EXPECT_EQ(compare(time_of("23:25"), time_of("23:25:25"), Precision::Second), std::nullopt);
  EXPECT_EQ(compare(time_of("23:25"), time_of("23:25:25"), Precision::Day), std::nullopt);
}

TEST(Compare, reads_days_as_written_and_hours_on_one_clock) {
  const DateTime a = moment("2026-03-01T23:30-02:00");
  const DateTime b = moment("2026-03-01T10:00Z");
  EXPECT_EQ(compare(a, b, Precision::Day, 0), 0);
  EXPECT_EQ(compare(a, b, Precision::Hour, 0), 1);
  EXPECT_EQ(compare(moment("2012-03-10T10:20+07:00"), moment("2012-03-10T09:40+06:00"), Precision::Hour, 0),
            0);
  EXPECT_EQ(compare(moment("2012-03-10T10+07:00"), moment("2012-03-10T03:40Z"), Precision::Hour, 0), 0);
  EXPECT_EQ(compare(moment("2012-03-10T10+05:30"), moment("2012-03-10T04:40Z"), Precision::Hour, 0),
            std::nullopt);
}

TEST(Add, keeps_the_day_or_falls_to_the_end_of_the_month) {
  EXPECT_EQ(show(add(date("2026-01-31"), 1, Precision::Month)), "2026-02-28");
  EXPECT_EQ(show(add(date("2024-01-31"), 1, Precision::Month)), "2024-02-29");
  EXPECT_EQ(show(add(date("2024-02-29"), 1, Precision::Year)), "2025-02-28");
  EXPECT_EQ(show(add(date("2024-02-29"), -4, Precision::Year)), "2020-02-29");
  EXPECT_EQ(show(add(date("2026-03-31"), -1, Precision::Month)), "2026-02-28");
  EXPECT_EQ(show(add(date("2026-01-15"), -1, Precision::Month)), "2025-12-15");
  EXPECT_EQ(show(add(date("2026-02-28"), 1, Precision::Day)), "2026-03-01");
  EXPECT_EQ(show(add(date("2026-02-28"), 47, Precision::Hour)), "2026-03-01");
}

TEST(Add, converts_to_the_precision_of_a_partial_date) {
  EXPECT_EQ(show(add(date("2014"), 24, Precision::Month)), "2016");
  EXPECT_EQ(show(add(date("2014"), 25, Precision::Month)), "2016");
  EXPECT_EQ(show(add(date("2014"), -23, Precision::Month)), "2013");
  EXPECT_EQ(show(add(date("2014"), 364, Precision::Day)), "2014");
  EXPECT_EQ(show(add(date("2014"), 365, Precision::Day)), "2015");
  EXPECT_EQ(show(add(date("2014-06"), 59, Precision::Day)), "2014-07");
  EXPECT_EQ(show(add(date("2014-06"), 1, Precision::Year)), "2015-06");
  EXPECT_EQ(show(add(moment("2014"), 24 * 365, Precision::Hour)), "2015T");
  EXPECT_EQ(show(add(moment("2014-01-01T10"), 90, Precision::Minute)), "2014-01-01T11");
}

TEST(Add, leaves_the_calendar_with_null) {
  constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(show(add(date("9999-12-31"), 1, Precision::Day)), "null");
  EXPECT_EQ(show(add(date("0001-01-01"), -1, Precision::Day)), "null");
  EXPECT_EQ(show(add(date("0001"), -1, Precision::Year)), "null");
  EXPECT_EQ(show(add(date("0001"), -1, Precision::Month)), "0001");
  EXPECT_EQ(show(add(date("0001-01"), -1, Precision::Month)), "null");
  for (const Precision unit : {Precision::Year, Precision::Month, Precision::Day, Precision::Hour,
                               Precision::Minute, Precision::Second, Precision::Millisecond}) {
    EXPECT_EQ(show(add(date("2026-01-01"), kHuge, unit)), "null");
    EXPECT_EQ(show(add(moment("2026-01-01T10:00:00.000"), kHuge, unit)), "null");
    EXPECT_EQ(show(add(moment("2026-01-01T10:00:00.000"), std::numeric_limits<std::int64_t>::min(), unit)),
              "null");
  }
}

TEST(Add, goes_round_at_midnight) {
  EXPECT_EQ(show(add(time_of("23:30:00"), 1, Precision::Hour)), "00:30:00");
  EXPECT_EQ(show(add(time_of("00:30"), -1, Precision::Hour)), "23:30");
  EXPECT_EQ(show(add(time_of("15:59:59.999"), -300, Precision::Minute)), "10:59:59.999");
  EXPECT_EQ(show(add(time_of("10"), 119, Precision::Minute)), "11");
  EXPECT_EQ(show(add(time_of("10"), 1, Precision::Day)), "null");
  for (const std::int64_t huge :
       {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
    EXPECT_TRUE(add(time_of("10:00:00.000"), huge, Precision::Hour));
    EXPECT_TRUE(add(time_of("10:00:00.000"), huge, Precision::Millisecond));
  }
}

TEST(Add, carries_time_into_the_date) {
  EXPECT_EQ(show(add(moment("2026-02-28T23:30:00.000Z"), 45, Precision::Minute)),
            "2026-03-01T00:15:00.000+00:00");
  EXPECT_EQ(show(add(moment("2026-01-01T00:00:00.000"), -1, Precision::Millisecond)),
            "2025-12-31T23:59:59.999");
  EXPECT_EQ(show(add(moment("2026-01-31T10:00"), 1, Precision::Month)), "2026-02-28T10:00");
  EXPECT_EQ(show(add(moment("2026-01-01T10:00:00"), 1999, Precision::Millisecond)), "2026-01-01T10:00:01");
}

TEST(DurationBetween, counts_whole_periods) {
  EXPECT_EQ(duration_between(date("2000-03-02"), date("2026-03-01"), Precision::Year), 25);
  EXPECT_EQ(duration_between(date("2000-03-01"), date("2026-03-01"), Precision::Year), 26);
  EXPECT_EQ(duration_between(date("2026-03-01"), date("2000-03-02"), Precision::Year), -25);
  EXPECT_EQ(duration_between(date("2024-02-29"), date("2025-02-28"), Precision::Year), 0);
  EXPECT_EQ(duration_between(date("2024-02-29"), date("2025-03-01"), Precision::Year), 1);
  EXPECT_EQ(duration_between(date("2026-01-31"), date("2026-02-28"), Precision::Month), 0);
  EXPECT_EQ(duration_between(date("2026-01-28"), date("2026-02-28"), Precision::Month), 1);
  EXPECT_EQ(duration_between(date("2026-01-01"), date("2026-03-01"), Precision::Day), 59);
  EXPECT_EQ(duration_between(date("2026"), date("2026-03-01"), Precision::Day), std::nullopt);
  EXPECT_EQ(duration_between(date("2026-01-01"), date("2026-03-01"), Precision::Hour), std::nullopt);
}

TEST(DurationRange, keeps_what_partial_values_leave_open) {
  EXPECT_EQ(duration_range(date("2014-01-15"), date("2014-02"), Period::Day), (PeriodRange{17, 44}));
  EXPECT_EQ(duration_range(moment("2014-01-15"), moment("2014-02"), Period::Day), (PeriodRange{16, 44}));
  EXPECT_EQ(duration_range(date("2000"), date("2026-03-01"), Period::Year), (PeriodRange{25, 26}));
  EXPECT_EQ(duration_range(date("2000-01"), date("2026-03-01"), Period::Year), (PeriodRange{26, 26}));
  EXPECT_EQ(duration_range(date("2000-01"), date("2026-03-01"), Period::Hour), std::nullopt);
  EXPECT_EQ(duration_range(date("2026-03-01"), date("2026-02-01"), Period::Month), (PeriodRange{-1, -1}));
}

TEST(DurationRange, counts_days_as_written_and_hours_on_the_utc_line) {
  const DateTime a = moment("2026-01-01T00:30:00.000+01:00");
  const DateTime b = moment("2026-02-01T00:00:00.000+01:00");
  EXPECT_EQ(duration_range(a, b, Period::Month), (PeriodRange{0, 0}));
  EXPECT_EQ(
      duration_range(moment("2017-03-12T00:00:00-07:00"), moment("2017-03-13T00:00:00-06:00"), Period::Day),
      (PeriodRange{1, 1}));
  EXPECT_EQ(
      duration_range(moment("2017-03-12T01:00:00-07:00"), moment("2017-03-12T03:00:00-06:00"), Period::Hour),
      (PeriodRange{1, 1}));
  EXPECT_EQ(duration_range(a, b, Period::Hour), (PeriodRange{743, 743}));
  EXPECT_EQ(duration_range(b, a, Period::Day), (PeriodRange{-30, -30}));
  EXPECT_EQ(
      duration_range(moment("2026-01-01T10:00:00.000Z"), moment("2026-02-01T10:00:00.000Z"), Period::Month),
      (PeriodRange{1, 1}));
  EXPECT_EQ(
      duration_range(moment("1960-02-29T10:00:00.000Z"), moment("1961-02-28T23:00:00.000Z"), Period::Year),
      (PeriodRange{0, 0}));
}

TEST(DurationRange, counts_weeks_and_hours_of_times) {
  EXPECT_EQ(duration_range(date("2026-03-01"), date("2026-03-14"), Period::Week), (PeriodRange{1, 1}));
  EXPECT_EQ(duration_range(date("2026-03-14"), date("2026-03-01"), Period::Week), (PeriodRange{-1, -1}));
  EXPECT_EQ(duration_range(date("2014-01-15"), date("2014-02"), Period::Week), (PeriodRange{2, 6}));
  EXPECT_EQ(duration_range(time_of("20:26:15.555"), time_of("23:25:15.555"), Period::Hour),
            (PeriodRange{2, 2}));
  EXPECT_EQ(duration_range(time_of("20"), time_of("23"), Period::Hour), (PeriodRange{2, 3}));
  EXPECT_EQ(duration_range(time_of("20"), time_of("23"), Period::Day), std::nullopt);
}

TEST(DifferenceRange, counts_boundaries) {
  EXPECT_EQ(difference_range(date("2025-12-31"), date("2026-01-01"), Period::Year), (PeriodRange{1, 1}));
  EXPECT_EQ(difference_range(date("2012-01-02"), date("2012"), Period::Month), (PeriodRange{0, 11}));
  EXPECT_EQ(difference_range(moment("2016"), moment("1998"), Period::Year), (PeriodRange{-18, -18}));
  EXPECT_EQ(difference_range(moment("2026-03-01T23:59"), moment("2026-03-02T00:00"), Period::Day),
            (PeriodRange{1, 1}));
  EXPECT_EQ(difference_range(time_of("20"), time_of("23:25:15.555"), Period::Hour), (PeriodRange{3, 3}));
  EXPECT_EQ(difference_range(time_of("20"), time_of("23:25:15.555"), Period::Minute),
            (PeriodRange{146, 205}));
  EXPECT_EQ(difference_range(date("2026-01-01"), date("2026-01-02"), Period::Hour), std::nullopt);
}

TEST(DifferenceRange, begins_weeks_on_sunday) {
  EXPECT_EQ(difference_range(date("2000-10-14"), date("2000-10-15"), Period::Week), (PeriodRange{1, 1}));
  EXPECT_EQ(difference_range(date("2000-10-15"), date("2000-10-28"), Period::Week), (PeriodRange{1, 1}));
  EXPECT_EQ(difference_range(date("2000-10-15"), date("2000-10-29"), Period::Week), (PeriodRange{2, 2}));
  EXPECT_EQ(difference_range(date("1969-12-27"), date("1969-12-28"), Period::Week), (PeriodRange{1, 1}));
}

TEST(DifferenceRange, reads_hours_on_the_clock_of_the_caller) {
  const DateTime a = moment("2026-01-01T10:10+05:30");
  const DateTime b = moment("2026-01-01T10:50+05:30");
  EXPECT_EQ(difference_range(a, b, Period::Hour), (PeriodRange{1, 1}));  // 04:40 and 05:20 in UTC
  EXPECT_EQ(difference_range(a, b, Period::Hour, 330), (PeriodRange{0, 0}));
}

TEST(Boundaries, fill_and_cut_to_a_precision) {
  EXPECT_EQ(latest(date("2014"), Precision::Month).to_string(), "2014-12");
  EXPECT_EQ(latest(date("2024-02"), Precision::Day).to_string(), "2024-02-29");
  EXPECT_EQ(earliest(date("2014"), Precision::Day).to_string(), "2014-01-01");
  EXPECT_EQ(latest(date("2014-05-06"), Precision::Year).to_string(), "2014");
  EXPECT_EQ(latest(date("2014"), Precision::Hour).to_string(), "2014-12-31");
  EXPECT_EQ(latest(moment("2014-01-01T08"), Precision::Millisecond).to_string(), "2014-01-01T08:59:59.999");
  EXPECT_EQ(earliest(moment("2014-01T"), Precision::Minute).to_string(), "2014-01-01T00:00");
  EXPECT_EQ(latest(moment("2014-01-01T08:30+01:00"), Precision::Day).to_string(), "2014-01-01T");
  EXPECT_EQ(latest(time_of("10:30"), Precision::Millisecond).to_string(), "10:30:59.999");
  EXPECT_EQ(latest(time_of("10:30:15"), Precision::Millisecond).to_string(), "10:30:15.999");
  EXPECT_EQ(latest(time_of("10:30"), Precision::Year).to_string(), "10");
}

}  // namespace
}  // namespace regimen
