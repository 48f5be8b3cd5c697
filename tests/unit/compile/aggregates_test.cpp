// Aggregates as CQL 1.5 has them: nulls do not count, of nothing they are null, and numbers are exact.
#include "tests/support/expressions.hpp"

namespace regimen::support {
namespace {

TEST(Aggregates, OfNothing) {
  for (const char* name : {"Sum", "Min", "Max", "Avg", "Product", "Median", "Mode", "Variance",
                           "PopulationVariance", "StdDev", "PopulationStdDev", "GeometricMean"}) {
    for (const char* list : {"({})", "({null as Decimal, null})", "(null as List<Decimal>)", "(null)"}) {
      EXPECT_EQ(value_of(name + std::string(list)), "null") << name << list;
    }
  }
  expect_rows({{"Count(null as List<Decimal>)", "0"}, {"Count({null, null})", "0"}});
}

TEST(Aggregates, Truth) {
  expect_rows({{"AllTrue({true, null, true})", "true"},
               {"AllTrue({true, false, null})", "false"},
               {"AllTrue({null})", "true"},
               {"AllTrue({})", "true"},
               {"AllTrue(null)", "true"},
               {"AnyTrue({true, false, null})", "true"},
               {"AnyTrue({false, null})", "false"},
               {"AnyTrue({})", "false"},
               {"AnyTrue(null)", "false"}});
}

TEST(Aggregates, SumAndAverage) {
  expect_rows({{"Sum({1, 2, null})", "3"},
               {"Sum({2147483647, 1})", "null"},
               {"Sum({2147483647, 1, -1})", "2147483647"},
               {"Sum({2147483647L, 1L})", "2147483648L"},
               {"Sum({1 'mg', 1 'g'})", "1001 'mg'"},
               {"Sum({1 'mg', 1 's'})", "null"},
               {"Avg({1, 2})", "1.5"},
               {"Avg({1.0, 2.0, 2.0})", "1.66666667"},
               {"Avg({-1.0, -2.0, -2.0})", "-1.66666667"},
               {"Avg({1L, 2L})", "1.5"},
               {"Avg({1 'g', 500 'mg'})", "0.75 'g'"}});
}

TEST(Aggregates, Extremes) {
  expect_rows({{"Min({3, null, 1})", "1"},
               {"Max({'a', 'c', 'b'})", "'c'"},
               {"Max({@2012-01-01, @2013-01-01})", "@2013-01-01"},
               {"Min({@T10:00, @T09:59})", "@T09:59"},
               {"Max({1 'g', 500 'mg'})", "1 'g'"},
               {"Max({1 'g', 1 's'})", "null"},
               // Which of the two in 2012 is the later is open, which is the earliest of all is not.
               {"Max({@2011, @2012, @2012-03-01})", "null"},
               {"Min({@2012, @2012-03-01, @2011})", "@2011"}});
}

TEST(Aggregates, ProductMedianMode) {
  expect_rows({{"Product({2, 3, null, 4})", "24"},
               {"Product({2L, 3L})", "6L"},
               {"Product({1.5, 2.0})", "3.0"},
               {"Product({65536, 65536})", "null"},
               {"Product({2.0 'mg', 3.0 'mg'})", "6 'mg'"},
               {"Median({2.0, 4.0, 8.0, 6.0})", "5.0"},
               {"Median({3, 1, 2})", "2.0"},
               {"Median({1 'g', 200 'mg', 300 'mg'})", "0.3 'g'"},
               {"Median({0.00000001, 0.00000002})", "0.00000002"},
               {"Mode({2, 2, 8, 6, 8, 8, null, null, null, null})", "8"},
               {"Mode({1, 2})", "1"},
               {"Mode({'a', 'b', 'b'})", "'b'"}});
}

TEST(Aggregates, Spread) {
  expect_rows({{"Variance({1.0, 2.0, 3.0, 4.0, 5.0})", "2.5"},
               {"PopulationVariance({1.0, 2.0, 3.0, 4.0, 5.0})", "2.0"},
               {"StdDev({1.0, 2.0, 3.0, 4.0, 5.0})", "1.58113883"},
               {"PopulationStdDev({1.0, 2.0, 3.0, 4.0, 5.0})", "1.41421356"},
               {"StdDev({1, 2, 3, 4})", "1.29099445"},
               {"Variance({1.0})", "null"},
               {"StdDev({1.0, null})", "null"},
               {"PopulationVariance({1.0})", "0.0"},
               {"Variance({1.0 'mg', 2.0 'mg', 3.0 'mg', 4.0 'mg', 5.0 'mg'})", "2.5 'mg'"},
               {"PopulationStdDev({1 'g', 3000 'mg'})", "1 'g'"},
               // A variance that rounds to nothing has a deviation all the same.
               {"PopulationVariance({0.00001, 0.00003})", "0.0"},
               {"PopulationStdDev({0.00001, 0.00003})", "0.00001"},
               {"PopulationStdDev({-99999999999999999999.99999999, 99999999999999999999.99999999})",
                "99999999999999999999.99999999"},
               {"PopulationVariance({-99999999999999999999.0, 99999999999999999999.0})", "null"}});
}

TEST(Aggregates, GeometricMean) {
  expect_rows({{"GeometricMean({2.0, 8.0})", "4.0"},
               {"GeometricMean({1, 2, 3})", "1.81712059"},
               {"GeometricMean({2.0, 0.0})", "0.0"},
               {"GeometricMean({2.0, -8.0})", "null"},
               {"GeometricMean({7.0})", "7.0"},
               {"GeometricMean({99999999999999999999.0, 99999999999999999999.0, 99999999999999999999.0})",
                "99999999999999999999.0"},
               {"GeometricMean({0.00000001, 0.00000001})", "0.00000001"}});
}

}  // namespace
}  // namespace regimen::support
