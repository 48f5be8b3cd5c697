// Operators on intervals, as CQL 1.5 has them: open, closed and null ends, partial dates, precision.
#include "tests/support/expressions.hpp"

namespace regimen::support {
namespace {

TEST(Intervals, Ends) {
  expect_rows({{"start of Interval[1, 5]", "1"},
               {"start of Interval(1, 5]", "2"},
               {"end of Interval[1, 5)", "4"},
               {"end of Interval[1.0, 5.0)", "4.99999999"},
               {"end of Interval[@2012, @2013-05)", "@2013-04"},
               {"end of Interval[@T10:00, @T12:00)", "@T11:59"},
               {"start of Interval[null, 5]", "-2147483648"},
               {"end of Interval[1, null]", "2147483647"},
               {"end of Interval[1L, null]", "9223372036854775807L"},
               {"end of Interval[1 'mg', null]", "99999999999999999999.99999999 'mg'"},
               {"end of Interval[@2012-01-01, null]", "@9999-12-31"},
               {"start of Interval(null, 5]", "null"},
               {"end of Interval[1, null)", "null"},
               {"start of Interval[null, null]", "null"},
               {"start of (null as Interval<Integer>)", "null"}});
}

TEST(Intervals, WithoutAPointAreMistakes) {
  for (const char* text : {"Interval[5, 5)", "Interval(5, 5)", "Interval[6, 5]", "Interval(5, 6)",
                           "Interval[@2012-02-01, @2012-01-01]", "Interval[2 'g', 1000 'mg']"}) {
    EXPECT_NE(value_of(text).find("holds no point"), std::string::npos) << text << value_of(text);
  }
  expect_rows({{"Interval[5, 5]", "Interval[5, 5]"},
               {"Interval(5, 7)", "Interval(5, 7)"},
               {"Interval[@2012, @2012-01]", "Interval[@2012, @2012-01]"},  // it may hold some
               {"Interval[null, 5)", "Interval[null, 5)"},
               {"Interval[1, 5.5]", "Interval[1.0, 5.5]"}});
}

TEST(Intervals, WidthSizePoint) {
  expect_rows({{"width of Interval[3, 7]", "4"},
               {"width of Interval(3, 7)", "2"},
               {"width of Interval[1.5, 2.0]", "0.5"},
               {"width of Interval[1 'g', 2500 'mg']", "1.5 'g'"},
               {"width of Interval[0, null)", "null"},
               {"width of Interval[null as Integer, null]", "null"},  // wider than an Integer can say
               {"width of (null as Interval<Integer>)", "null"},
               {"Size(Interval[3, 7])", "5"},
               {"Size(Interval[3, 8))", "5"},
               {"Size(Interval[1.0, 2.0])", "1.00000001"},
               {"Size(Interval[1L, 2L])", "2L"},
               {"point from Interval[4, 4]", "4"},
               {"point from Interval[4, 5)", "4"},
               {"point from Interval[4, null)", "null"},
               {"point from (null as Interval<Integer>)", "null"}});
  EXPECT_NE(value_of("point from Interval[1, 4]").find("more than one point"), std::string::npos);
  EXPECT_EQ(value_of("width of Interval[@T01, @T02]").front(), '!');
}

TEST(Intervals, Membership) {
  expect_rows({{"5 in Interval[1, null]", "true"},
               {"5 in Interval[1, null)", "null"},
               {"0 in Interval[1, null)", "false"},
               {"5 in Interval[null, null]", "true"},
               {"null in Interval[null, null]", "null"},
               {"null in Interval[1, 5]", "null"},
               {"5 in (null as Interval<Integer>)", "false"},
               {"Interval[1, 5] contains 5", "true"},
               {"Interval[1, 5) contains 5", "false"},
               {"@2012-01 in Interval[@2012-01-15, @2012-03-01]", "null"},
               {"@2012-01-10 in month of Interval[@2012-01-15, @2012-03-01]", "true"},
               {"@2012-04-10 in month of Interval[@2012-01-15, @2012-03-01]", "false"},
               {"@2012 in month of Interval[@2012-01-15, @2012-03-01]", "null"},
               {"@2012-12-31T10:00 in day of Interval[@2012-01-01T00:00, @2013-01-01T00:00)", "true"},
               {"@2013-01-01T10:00 in day of Interval[@2012-01-01T00:00, @2013-01-01T00:00)", "false"},
               {"5 during Interval[1, 5]", "true"},
               {"500 'mg' in Interval[0.1 'g', 1 'g']", "true"}});
}

// CQL 1.5.3, ProperIn: inside, and at neither end.
TEST(Intervals, ProperMembershipIsAtNoEnd) {
  expect_rows(
      {{"5 properly included in Interval[5, 6]", "false"},
       {"5 properly included in Interval[4, 6]", "true"},
       {"5 properly included in Interval[5, 5]", "false"},
       {"7 properly included in Interval[5, 6]", "false"},
       {"null properly included in Interval[5, 6]", "null"},
       {"5 properly included in (null as Interval<Integer>)", "false"},
       {"5 properly included in Interval[5, null)", "false"},
       {"6 properly included in Interval[5, null)", "null"},
       {"@T12:00:00.000 properly included in second of Interval[@T12:00:00.001, @T12:00:00.999]", "false"},
       {"Interval[5, 6] properly includes 6", "false"},
       {"5 properly between 5 and 7", "false"},
       {"6 properly between 5 and 7", "true"},
       {"Interval[2, 3] between 1 and 5", "true"},
       {"Interval(1, 5].low", "1"},
       {"Interval(1, 5].lowClosed", "false"},
       {"Interval(1, 5].highClosed", "true"}});
}

TEST(Intervals, Inclusion) {
  expect_rows({{"Interval[2, 4] included in Interval[1, 5]", "true"},
               {"Interval[2, 6] included in Interval[1, 5]", "false"},
               {"Interval[1, 5) during Interval[1, 4]", "true"},
               {"Interval[1, 5] includes Interval(1, 5)", "true"},
               {"Interval[1, 5] included in Interval[null, null]", "true"},
               {"Interval[1, null) included in Interval[1, 5]", "null"},
               {"Interval[1, null) included in Interval[2, 5]", "false"},
               {"Interval[1, null) included in Interval[1, null]", "true"},
               {"(null as Interval<Integer>) included in Interval[1, 5]", "null"},
               {"Interval[1, 5] included in (null as Interval<Integer>)", "null"},
               {"Interval[1, 5] properly included in Interval[1, 5]", "false"},
               {"Interval[1, 4] properly included in Interval[1, 5]", "true"},
               {"Interval[1, 5] properly includes Interval[2, 6]", "false"},
               {"Interval[@2012-01-02, @2012-01-03] properly included in month of "
                "Interval[@2012-01-01, @2012-01-31]",
                "false"}});
}

TEST(Intervals, OverlapsAndMeets) {
  expect_rows(
      {{"Interval[1, 5] overlaps Interval[5, 9]", "true"},
       {"Interval[1, 5) overlaps Interval[5, 9]", "false"},
       {"Interval[1, 5] overlaps Interval(null, 3]", "true"},
       {"Interval[4, 5] overlaps Interval(null, 3]", "false"},
       {"Interval[1, 2] overlaps Interval(null, 3]", "null"},
       {"Interval[1, 5] overlaps (null as Interval<Integer>)", "null"},
       {"Interval[1, 5] overlaps before Interval[3, 5]", "true"},
       {"Interval[1, 5] overlaps after Interval[1, 4]", "true"},
       {"Interval[1, 5] overlaps after Interval[1, 5]", "false"},
       {"Interval[@2012-01-20, @2012-01-25] overlaps month of Interval[@2012-01-01, @2012-01-05]", "true"},
       {"Interval[1, 4] meets Interval[5, 9]", "true"},
       {"Interval[1, 4] meets before Interval[5, 9]", "true"},
       {"Interval[1, 4] meets after Interval[5, 9]", "false"},
       {"Interval[5, 9] meets after Interval[1, 5)", "true"},
       {"Interval[1.0, 1.5] meets Interval[1.50000001, 2.0]", "true"},
       {"Interval[@T03, @T04] meets Interval[@T05, @T06]", "true"},
       {"Interval[@2012-01-01, @2012-01-31] meets Interval[@2012-02-01, @2012-02-10]", "true"},
       {"Interval[@2012-01-01, @2012-01-20] meets month of Interval[@2012-02-15, @2012-02-20]", "true"},
       {"Interval[@2012-01-01, @2012-01-31] meets Interval[@2012-02, @2012-03]", "null"},
       {"Interval[1, 2147483647] meets before Interval[1, 5]", "false"},
       {"Interval(null, 5] meets Interval(null, 15)", "null"},
       {"Interval(null, 5] meets after Interval[11, null)", "false"}});
}

TEST(Intervals, StartsAndEnds) {
  expect_rows({{"Interval[1, 5] starts Interval[1, 9]", "true"},
               {"Interval[1, 9] starts Interval[1, 5]", "false"},
               {"Interval(0, 5] starts Interval[1, 5]", "true"},
               {"Interval[1, null) starts Interval[1, 5]", "null"},
               {"Interval[2, null) starts Interval[1, 5]", "false"},
               {"Interval[4, 9] ends Interval[1, 9]", "true"},
               {"Interval[1, 9] ends Interval[4, 9]", "false"},
               {"Interval[@2012-01-05, @2012-03] starts month of Interval[@2012-01-20, @2012-04]", "true"},
               {"Interval[1, 5] ends (null as Interval<Integer>)", "null"}});
}

// An open end that is null is somewhere; the order is known where no such place changes it.
TEST(Intervals, OrderWithEndsThatAreNotKnown) {
  expect_rows({{"Interval(null, 5] after Interval[10, 20]", "false"},
               {"Interval(null, 5] before Interval[10, 20]", "true"},
               {"Interval[10, 20] before Interval(null, 5]", "false"},
               {"Interval[10, 20] after Interval(null, 5]", "true"},
               {"Interval[10, null) before Interval[5, 7]", "false"},
               {"Interval[10, null) before Interval[12, 20]", "null"},
               {"Interval[10, null) after 9", "true"},
               {"9 on or after Interval[10, null)", "false"},
               {"12 on or before Interval(null, 20]", "null"},
               {"Interval[@2012-01-01, null) after day of @2011-12-31", "true"},
               {"Interval(null, 5] same as Interval[7, 9]", "false"},
               {"Interval(null, 5] same as Interval[3, 5]", "null"},
               {"Interval[1, 5] before (null as Interval<Integer>)", "null"}});
}

TEST(Intervals, Sets) {
  expect_rows({{"Interval[1, 5] union Interval[3, 7]", "Interval[1, 7]"},
               {"Interval[1, 5] union Interval[6, 7]", "Interval[1, 7]"},
               {"Interval[1, 5] union Interval[7, 9]", "null"},
               {"Interval(1, 5] union Interval[3, 7)", "Interval[2, 6]"},
               {"Interval[1, null] union Interval[0, 3]", "Interval[0, null]"},
               {"Interval[1, null) union Interval[0, 3]", "Interval[0, null)"},
               {"Interval[1, 5] union (null as Interval<Integer>)", "null"},
               {"Interval[1, 5] intersect Interval[3, 7]", "Interval[3, 5]"},
               {"Interval[1, 5] intersect Interval[6, 7]", "null"},
               {"Interval[1, 10] intersect Interval[5, null)", "Interval[5, null)"},
               {"Interval[1, null] intersect Interval[5, null]", "Interval[5, null]"},
               {"Interval[@2012-01, @2012-03] intersect Interval[@2012-01-15, @2012-02]", "null"},
               {"Interval[0, 5] except Interval[3, 7]", "Interval[0, 2]"},
               {"Interval[0, 5] except Interval[-2, 2]", "Interval[3, 5]"},
               {"Interval[0, 5] except Interval[2, 3]", "null"},
               {"Interval[2, 3] except Interval[0, 5]", "null"},
               {"Interval[0, 5] except Interval[7, 9]", "Interval[0, 5]"},
               {"Interval[@T05:00, @T10:00] except Interval[@T08:00, @T10:00]", "Interval[@T05:00, @T07:59]"},
               {"Interval[1, 5] intersect (null as Interval<Integer>)", "null"}});
}

TEST(Intervals, EqualityAndEquivalence) {
  expect_rows({{"Interval[1, 5] = Interval(0, 6)", "true"},
               {"Interval[1, 5] = Interval[1, 6]", "false"},
               {"Interval[1, 5] = Interval[1.0, 5.0]", "true"},
               {"Interval[null, 5] = Interval[null, 5]", "true"},
               {"Interval[null, 5] = Interval[-2147483648, 5]", "true"},
               {"Interval[null, 5] = Interval[0, 5]", "false"},
               {"Interval(null, 5] = Interval(null, 5]", "null"},
               {"Interval(null, 5] = Interval[7, 9]", "false"},
               {"Interval[1, 10] = Interval(null, null)", "null"},
               {"Interval[@2012, @2013] = Interval[@2012, @2013-01]", "null"},
               {"Interval[1, 5] = (null as Interval<Integer>)", "null"},
               {"Interval[1, null] ~ Interval[1, null]", "true"},
               {"Interval[1, null) ~ Interval[1, null)", "true"},
               {"Interval[1, null) ~ Interval[1, null]", "false"},
               {"Interval[1, 5] ~ Interval(0, 6)", "true"},
               {"Interval[@2012, @2013] ~ Interval[@2012, @2013-01]", "false"}});
}

TEST(Intervals, Collapse) {
  expect_rows(
      {{"collapse {Interval[7, 9], null, Interval[1, 4], Interval[4, 8], Interval[20, 21)}",
        "{Interval[1, 9], Interval[20, 20]}"},
       {"collapse {Interval[4, 6], Interval[7, 8]}", "{Interval[4, 8]}"},
       {"collapse {Interval[4, 6], Interval[8, 9]}", "{Interval[4, 6], Interval[8, 9]}"},
       {"collapse {Interval[4, 6], Interval[8, 9]} per 2", "{Interval[4, 9]}"},
       {"collapse {Interval[1.0, 2.0], Interval[2.3, 3.0]} per 0.5", "{Interval[1.0, 3.0]}"},
       {"collapse {Interval[1 'g', 2 'g'], Interval[2100 'mg', 3000 'mg']} per 200 'mg'",
        "{Interval[1 'g', 3 'g']}"},
       {"collapse {Interval[@2012-01-01, @2012-01-15], Interval[@2012-01-16, @2012-01-20]}",
        "{Interval[@2012-01-01, @2012-01-20]}"},
       {"collapse {Interval[@2012-01-01, @2012-01-15], Interval[@2012-01-19, @2012-01-20]} per week",
        "{Interval[@2012-01-01, @2012-01-20]}"},
       {"collapse {Interval[@2012-01-01, @2012-01-15], Interval[@2012-01-19, @2012-01-20]} per 3 days",
        "{Interval[@2012-01-01, @2012-01-15], Interval[@2012-01-19, @2012-01-20]}"},
       {"collapse {Interval[@2012-01-01T10:00, @2012-01-01T23:30], Interval[@2012-01-02T08:00, "
        "@2012-01-02T09:00]} per day",
        "{Interval[@2012-01-01T10:00, @2012-01-02T09:00]}"},
       {"collapse {Interval[@T10, @T11], Interval[@T12:30, @T13:00]}", "{Interval[@T10, @T13:00]}"},
       {"collapse {Interval[1, null], Interval[5, 9]}", "{Interval[1, null]}"},
       {"collapse {Interval[1, null), Interval[5, 9]}", "{Interval[1, null), Interval[5, 9]}"},
       {"collapse {}", "{}"},
       {"collapse {null}", "{}"},
       {"collapse null", "null"},
       {"collapse (null as List<Interval<Integer>>)", "null"}});
  EXPECT_NE(value_of("collapse {Interval[1, 2]} per -1").find("is not more than 0"), std::string::npos);
}

TEST(Intervals, ExpandDates) {
  expect_rows(
      {{"expand {Interval[@2018-01-01, @2018-01-03]} per day",
        "{Interval[@2018-01-01, @2018-01-01], Interval[@2018-01-02, @2018-01-02], Interval[@2018-01-03, "
        "@2018-01-03]}"},
       {"expand {Interval[@2018-01-01, @2018-01-05]} per 2 days",
        "{Interval[@2018-01-01, @2018-01-02], Interval[@2018-01-03, @2018-01-04]}"},
       {"expand Interval[@2018-01-01, @2018-01-20] per week", "{@2018-01-01, @2018-01-08}"},
       {"expand Interval[@2018-01-15, @2018-03-02] per month", "{@2018-01, @2018-02, @2018-03}"},
       {"expand Interval[@2018-11, @2019-01]", "{@2018-11, @2018-12, @2019-01}"},
       {"expand Interval[@2018, @2019-01-05]", "{@2018, @2019}"},
       {"expand Interval[@T10:00, @T12:30) per hour", "{@T10, @T11, @T12}"},
       {"expand Interval[@T22, @T23] per hour", "{@T22, @T23}"},
       {"expand Interval[@T22, @T23] per 2 hours", "{}"},
       {"expand {Interval[@T10, @T10]} per minute", "{}"},
       {"expand Interval[@2018-01-30T10:00, @2018-02-01T09:00] per day",
        "{@2018-01-30T, @2018-01-31T, @2018-02-01T}"},
       {"expand Interval[@2018-01-01, null) per day", "{}"},
       {"expand Interval[@2018-01-01, null] per day", "{}"},
       {"expand {Interval[@2018-01-01, @2018-01-02], Interval[@2018-01-02, @2018-01-03], null} per day",
        "{Interval[@2018-01-01, @2018-01-01], Interval[@2018-01-02, @2018-01-02], Interval[@2018-01-03, "
        "@2018-01-03]}"}});
  EXPECT_NE(value_of("expand Interval[@2018-01-01, @2018-01-02] per (1 'mg')").find("unit"),
            std::string::npos);
  EXPECT_NE(value_of("expand Interval[@0001-01-01, @9999-01-01] per day").find("more than 100000"),
            std::string::npos);
}

TEST(Intervals, ExpandNumbers) {
  expect_rows(
      {{"expand Interval[1, 4]", "{1, 2, 3, 4}"},
       {"expand Interval[1, 5)", "{1, 2, 3, 4}"},
       {"expand {Interval[1, 5]} per 2", "{Interval[1, 2], Interval[3, 4]}"},
       {"expand Interval[1, 5] per 2", "{1, 3}"},
       {"expand {Interval[10.0, 12.5]} per 1", "{Interval[10, 10], Interval[11, 11], Interval[12, 12]}"},
       {"expand Interval[-2.5, -1.0] per 1", "{-3, -2, -1}"},
       {"expand Interval[10, 10] per 0.25", "{10.0, 10.25, 10.5, 10.75}"},
       {"expand {Interval[1.0, 1.4]} per 0.2", "{Interval[1.0, 1.1], Interval[1.2, 1.3]}"},
       {"expand Interval[1.0, 1.3]", "{1.0, 1.1, 1.2, 1.3}"},
       {"expand Interval[1L, 3L]", "{1L, 2L, 3L}"},
       {"expand Interval[1L, 4L] per 2", "{1L, 3L}"},
       {"expand {Interval[1 'g', 2 'g']} per 500 'mg'",
        "{Interval[1 'g', 1.4 'g'], Interval[1.5 'g', 1.9 'g']}"},
       {"expand Interval[1 'g', 3 'g'] per 1 's'", "{}"},
       {"expand Interval[2147483646, 2147483647]", "{2147483646, 2147483647}"},
       {"expand null", "null"},
       {"expand {}", "{}"},
       {"expand {null}", "{}"}});
}

}  // namespace
}  // namespace regimen::support
