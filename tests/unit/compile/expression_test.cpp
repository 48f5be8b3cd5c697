// Single expressions, as `regimen expr` shows them: what CQL 1.5 says about nulls, overflow, rounding and
// lists.
#include "tests/support/expressions.hpp"

namespace regimen::support {
namespace {

TEST(Expression, ThreeValuedLogic) {
  expect_rows({{"true and null", "null"},
               {"false and null", "false"},
               {"null or true", "true"},
               {"null or false", "null"},
               {"null xor true", "null"},
               {"null implies true", "true"},
               {"null implies false", "null"},
               {"false implies null", "true"},
               {"true implies null", "null"},
               {"not null", "null"},
               {"(null) is true", "false"},
               {"(1 > null) is not false", "true"}});
}

TEST(Expression, ComparisonWithNull) {
  expect_rows({{"null = null", "null"},
               {"1 ~ null", "false"},
               {"null ~ null", "true"},
               {"5 between 1 and null", "null"},
               {"5 between 6 and null", "false"},
               {"5 in Interval[1, null]", "true"},
               {"5 in Interval[1, null)", "null"},
               {"0 in Interval[1, null)", "false"},
               {"5 in Interval(null, 10]", "null"},
               {"2 in {1, null}", "false"},
               {"null in {1, null}", "true"}});
}

TEST(Expression, WhatCannotBeRepresentedIsNull) {
  expect_rows({{"2147483647 + 1", "null"},
               {"-2147483648 - 1", "null"},
               {"-(-2147483648)", "null"},
               {"-2147483648", "-2147483648"},
               {"-9223372036854775808L", "-9223372036854775808L"},
               {"9223372036854775807L + 1L", "null"},
               {"1 / 0", "null"},
               {"1 div 0", "null"},
               {"1 mod 0", "null"}});
}

TEST(Expression, DecimalsRoundAtTheEighthPlace) {
  expect_rows({{"1.0 / 3.0", "0.33333333"},
               {"2.0 / 3.0", "0.66666667"},
               {"2 ^ -2", "0.25"},
               {"Round(-2.5)", "-3.0"},
               {"Round(2.5)", "3.0"}});
}

TEST(Expression, AggregatesSkipNulls) {
  expect_rows({{"Count({1, null, 2})", "2"},
               {"Sum({1, null, 2})", "3"},
               {"Sum({})", "null"},
               {"Count({})", "0"},
               {"Min({null, 3, 1})", "1"},
               {"Max({})", "null"},
               {"exists {null}", "false"},
               {"exists {1, null}", "true"},
               {"Count(null)", "0"},
               {"exists null", "false"},
               {"First({null, 1})", "null"}});
}

TEST(Expression, Queries) {
  expect_rows({{"({1, null, 3}) x where x > 1", "{3}"},
               {"({1, 2, 2}) x return x", "{1, 2}"},
               {"({1, 2, 2}) x return all x", "{1, 2, 2}"},
               {"({3, null, 2}) x sort asc", "{null, 2, 3}"},
               {"distinct {1, 1, null, null}", "{1, null}"},
               {"({1, 2, 3}) x where exists (({2, 3}) y where y = x)", "{2, 3}"},
               {"({1, 2}) x return Count(({1, 2}) y where y <= x)", "{1, 2}"},
               {"if null then 1 else 2", "2"}});
}

TEST(Expression, Units) {
  expect_rows({{"1 'g' = 1000 'mg'", "true"},
               {"1 'g' + 1 'mg'", "1.001 'g'"},
               {"2 weeks = 14 days", "true"},
               {"Sum({1 'mg', 1 'g'})", "1001 'mg'"}});
}

}  // namespace
}  // namespace regimen::support
