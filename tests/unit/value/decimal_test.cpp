// Decimal: reading, printing, arithmetic, rounding and the edges of the range.
#include "regimen/decimal.hpp"

#include <gtest/gtest.h>

namespace regimen {
namespace {

Decimal dec(std::string_view text) {
  const auto parsed = Decimal::parse(text);
  EXPECT_TRUE(parsed.has_value()) << text;
  return parsed.value_or(Decimal());
}

std::string show(std::optional<Decimal> value) { return value ? value->to_string() : "null"; }

constexpr std::string_view kMax = "99999999999999999999.99999999";

TEST(Decimal, reads_and_prints_plain_notation) {
  EXPECT_EQ(dec("12").to_string(), "12");
  EXPECT_EQ(dec("-0.5").to_string(), "-0.5");
  EXPECT_EQ(dec("+1.50").to_string(), "1.5");
  EXPECT_EQ(dec("0.00000001").to_string(), "0.00000001");
  EXPECT_EQ(dec("-0").to_string(), "0");
  EXPECT_EQ(dec("12").to_string(1), "12.0");
  EXPECT_EQ(dec("0").to_string(1), "0.0");
  EXPECT_EQ(dec("1.25").to_string(1), "1.25");
  EXPECT_EQ(dec("1.25").to_string(99), "1.25000000");
  EXPECT_EQ(dec(kMax).to_string(), kMax);
}

TEST(Decimal, reads_exponents_exactly) {
  EXPECT_EQ(dec("1e3").to_string(), "1000");
  EXPECT_EQ(dec("1.5E-3").to_string(), "0.0015");
  EXPECT_EQ(dec("0.000000000000000000000000000001e30").to_string(), "1");
  EXPECT_EQ(dec("100000000000000000000000000000e-29").to_string(), "1");
  EXPECT_EQ(dec("0e99999999999999999999999").to_string(), "0");
  EXPECT_FALSE(Decimal::parse("1e99999999999999999999999"));
  EXPECT_EQ(dec("1e-99999999999999999999999").to_string(), "0");
}

TEST(Decimal, refuses_what_is_not_a_number) {
  for (const char* text : {"", "+", "-", ".", "1.", ".5", "1e", "1e+", "e5", "1.2.3", "0x1", " 1", "1 ",
                           "1,5", "--1", "NaN", "Infinity", "1e1.5", "1.e5"}) {
    EXPECT_FALSE(Decimal::parse(text)) << text;
  }
}

TEST(Decimal, rounds_the_ninth_place_and_says_so) {
  bool rounded = true;
  EXPECT_EQ(show(Decimal::parse("0.000000005", &rounded)), "0.00000001");
  EXPECT_TRUE(rounded);
  EXPECT_EQ(show(Decimal::parse("-0.000000005", &rounded)), "-0.00000001");
  EXPECT_EQ(show(Decimal::parse("0.0000000049999", &rounded)), "0");
  EXPECT_TRUE(rounded);
  EXPECT_EQ(show(Decimal::parse("0.0000000009", &rounded)), "0");
  EXPECT_TRUE(rounded);
  EXPECT_EQ(show(Decimal::parse("0.100000000000", &rounded)), "0.1");
  EXPECT_FALSE(rounded);
}

TEST(Decimal, keeps_the_range) {
  EXPECT_FALSE(Decimal::parse("100000000000000000000"));
  EXPECT_FALSE(Decimal::parse("99999999999999999999.999999995"));
  EXPECT_FALSE(Decimal::add(dec(kMax), dec("0.00000001")));
  EXPECT_EQ(show(Decimal::add(dec(kMax), dec("-0.00000001"))), "99999999999999999999.99999998");
  EXPECT_FALSE(Decimal::subtract(dec("-99999999999999999999.99999999"), dec("0.00000001")));
  EXPECT_FALSE(Decimal::multiply(dec("10000000000"), dec("10000000000")));
  EXPECT_EQ(show(Decimal::multiply(dec("10000000000"), dec("9999999999"))), "99999999990000000000");
  EXPECT_FALSE(Decimal::multiply(dec(kMax), dec(kMax)));
  EXPECT_FALSE(Decimal::divide(dec("99999999999999999999"), dec("0.00000001")));
  EXPECT_FALSE(Decimal::truncated_divide(dec("99999999999999999999"), dec("0.5")));
  EXPECT_FALSE(Decimal::round(dec("99999999999999999999.5"), 0));
  EXPECT_FALSE(Decimal::from_scaled(static_cast<Int128>(1) << 126));
}

TEST(Decimal, multiplies_and_divides_to_the_nearest) {
  EXPECT_EQ(show(Decimal::multiply(dec("0.5"), dec("0.00000001"))), "0.00000001");
  EXPECT_EQ(show(Decimal::multiply(dec("-0.5"), dec("0.00000001"))), "-0.00000001");
  EXPECT_EQ(show(Decimal::multiply(dec("0.4"), dec("0.00000001"))), "0");
  EXPECT_EQ(show(Decimal::divide(dec("1"), dec("3"))), "0.33333333");
  EXPECT_EQ(show(Decimal::divide(dec("-2"), dec("3"))), "-0.66666667");
  EXPECT_EQ(show(Decimal::divide(dec("2"), dec("-3"))), "-0.66666667");
  EXPECT_EQ(show(Decimal::divide(dec("1"), dec("0"))), "null");
}

TEST(Decimal, divides_with_remainder_towards_zero) {
  EXPECT_EQ(show(Decimal::truncated_divide(dec("7.5"), dec("2"))), "3");
  EXPECT_EQ(show(Decimal::truncated_divide(dec("-7.5"), dec("2"))), "-3");
  EXPECT_EQ(show(Decimal::modulo(dec("-7.5"), dec("2"))), "-1.5");
  EXPECT_EQ(show(Decimal::modulo(dec("7.5"), dec("-2"))), "1.5");
  EXPECT_EQ(show(Decimal::modulo(dec("1"), dec("0"))), "null");
  EXPECT_EQ(show(Decimal::truncated_divide(dec("1"), dec("0"))), "null");
}

TEST(Decimal, rounds_halves_up) {
  EXPECT_EQ(show(Decimal::round(dec("0.5"), 0)), "1");
  EXPECT_EQ(show(Decimal::round(dec("-0.5"), 0)), "-1");
  EXPECT_EQ(show(Decimal::round(dec("-1.5"), 0)), "-2");
  EXPECT_EQ(show(Decimal::round(dec("-1.51"), 0)), "-2");
  EXPECT_EQ(show(Decimal::round(dec("3.14159"), 3)), "3.142");
  EXPECT_EQ(show(Decimal::round(dec("3.14159"), 8)), "3.14159");
  EXPECT_EQ(show(Decimal::round(dec("1"), -1)), "null");
  EXPECT_EQ(show(Decimal::round(dec("1"), 9)), "null");
}

TEST(Decimal, cuts_to_whole_numbers) {
  EXPECT_EQ(Decimal::ceiling(dec("1.1")).to_string(), "2");
  EXPECT_EQ(Decimal::ceiling(dec("-1.1")).to_string(), "-1");
  EXPECT_EQ(Decimal::ceiling(dec("2")).to_string(), "2");
  EXPECT_EQ(Decimal::floor(dec("1.1")).to_string(), "1");
  EXPECT_EQ(Decimal::floor(dec("-1.1")).to_string(), "-2");
  EXPECT_EQ(Decimal::truncate(dec("-1.9")).to_string(), "-1");
  EXPECT_EQ(Decimal::ceiling(dec(kMax)).to_string(), "100000000000000000000");
  EXPECT_FALSE(Decimal::ceiling(dec(kMax)).to_integer());
}

TEST(Decimal, becomes_an_integer_when_it_is_one) {
  EXPECT_EQ(dec("42").to_integer(), 42);
  EXPECT_EQ(dec("-9223372036854775808").to_integer(), std::numeric_limits<std::int64_t>::min());
  EXPECT_FALSE(dec("9223372036854775808").to_integer());
  EXPECT_FALSE(dec("0.5").to_integer());
}

TEST(Decimal, is_ordered) {
  EXPECT_LT(dec("-1"), dec("0"));
  EXPECT_LT(dec("1.00000001"), dec("1.00000002"));
  EXPECT_EQ(dec("1.0"), dec("1"));
  EXPECT_EQ(*Decimal::negate(dec("1")), dec("-1"));
}

}  // namespace
}  // namespace regimen
