// Value: construction, structural equality, CQL literals, and very deep nesting.
#include "regimen/value.hpp"

#include <gtest/gtest.h>

namespace regimen {
namespace {

Decimal dec(std::string_view text) { return *Decimal::parse(text); }

TEST(Value, takes_text_as_text) {
  const Value from_literal = "yes";
  ASSERT_NE(from_literal.get<std::string>(), nullptr);
  EXPECT_EQ(from_literal.get<bool>(), nullptr);
  const Value from_view = std::string_view("yes");
  EXPECT_EQ(from_literal, from_view);
  EXPECT_EQ(from_literal, Value(std::string("yes")));
}

TEST(Value, converts_from_nothing_else) {
  static_assert(std::is_constructible_v<Value, bool> && std::is_constructible_v<Value, Decimal>);
  static_assert(!std::is_constructible_v<Value, int*> && !std::is_constructible_v<Value, double>);
  static_assert(!std::is_constructible_v<Value, unsigned> && !std::is_constructible_v<Value, char>);
  static_assert(std::is_nothrow_move_constructible_v<Value>);
  EXPECT_TRUE(Value().is_null());
  EXPECT_FALSE(Value(false).is_null());
}

TEST(Value, equals_by_structure_and_type) {
  EXPECT_EQ(Value(), Value());
  EXPECT_NE(Value(std::int32_t{1}), Value(std::int64_t{1}));
  EXPECT_EQ(Value::list({Value(true), Value()}), Value::list({Value(true), Value()}));
  EXPECT_NE(Value::list({Value(true)}), Value::list({Value(true), Value()}));
  EXPECT_EQ(Value::tuple({{"a", Value("x")}}), Value::tuple({{"a", Value("x")}}));
  EXPECT_NE(Value::tuple({{"a", Value("x")}}), Value::tuple({{"b", Value("x")}}));
  EXPECT_NE(Value::interval(Value(), Value(), true, false), Value::interval(Value(), Value(), true, true));
  EXPECT_EQ(Value(Code{"s", "c", "one"}), Value(Code{"s", "c", "two"}));
}

TEST(ToCql, prints_plain_values) {
  EXPECT_EQ(to_cql(Value()), "null");
  EXPECT_EQ(to_cql(true), "true");
  EXPECT_EQ(to_cql(std::int32_t{6}), "6");
  EXPECT_EQ(to_cql(std::int64_t{-6}), "-6L");
  EXPECT_EQ(to_cql(dec("6")), "6.0");
  EXPECT_EQ(to_cql(dec("0.5")), "0.5");
  EXPECT_EQ(to_cql("text"), "'text'");
  EXPECT_EQ(to_cql("it's \\ \n \x01"), "'it\\'s \\\\ \\n \\u0001'");
  EXPECT_EQ(to_cql(*Date::parse("2026-03-01")), "@2026-03-01");
  EXPECT_EQ(to_cql(*DateTime::parse("2026-03-01")), "@2026-03-01T");
  EXPECT_EQ(to_cql(*Time::parse("10:30")), "@T10:30");
}

TEST(ToCql, prints_quantities_and_codes) {
  EXPECT_EQ(to_cql(Quantity{dec("150"), "mg/d"}), "150 'mg/d'");
  EXPECT_EQ(to_cql(Quantity{dec("6"), "weeks"}), "6 weeks");
  EXPECT_EQ(to_cql(Quantity{dec("1"), "weeks"}), "1 week");
  EXPECT_EQ(to_cql(Quantity{dec("0.5"), "month"}), "0.5 months");
  EXPECT_EQ(to_cql(Quantity{dec("5"), "1"}), "5 '1'");
  EXPECT_EQ(to_cql(Code{"antidepressants", "sertraline", ""}), "sertraline");
  EXPECT_EQ(to_cql(Code{"http://example.org/codes", "a'b", ""}),
            "Code 'a\\'b' from \"http://example.org/codes\"");
}

TEST(ToCql, prints_containers) {
  EXPECT_EQ(to_cql(Value::list({})), "{}");
  EXPECT_EQ(to_cql(Value::tuple({})), "{:}");
  EXPECT_EQ(to_cql(Value::list({Value(std::int32_t{1}), Value(std::int32_t{2})})), "{1, 2}");
  EXPECT_EQ(to_cql(Value::tuple({{"drug", Value(Code{"drugs", "sertraline", ""})},
                                 {"dose", Value(Quantity{dec("50"), "mg/d"})},
                                 {"odd name", Value()}})),
            "{drug: sertraline, dose: 50 'mg/d', \"odd name\": null}");
  EXPECT_EQ(to_cql(Value::interval(Value(std::int32_t{1}), Value(std::int32_t{3}), true, false)),
            "Interval[1, 3)");
  EXPECT_EQ(to_cql(Value::list({Value::list({}), Value::list({Value("a")})})), "{{}, {'a'}}");
}

TEST(Value, nests_to_any_depth) {
  constexpr int kDepth = 300'000;
  const auto nested = [] {
    Value value = "core";
    for (int i = 0; i < kDepth; i += 3) {
      value = Value::list({value});
      value = Value::tuple({{"a", value}, {"b", Value(true)}});
      value = Value::interval(value, Value());
    }
    return value;
  };
  const Value one = nested();
  Value two = nested();
  EXPECT_EQ(one, two);
  EXPECT_GT(to_cql(one).size(), static_cast<std::size_t>(kDepth));
  const Value kept = two.get<Value::Interval>()->get()->low;
  two = Value();
  EXPECT_NE(kept.get<Value::Tuple>(), nullptr);
}

}  // namespace
}  // namespace regimen
