// Unlimited whole numbers and fractions: identities that hold for all numbers, and exact text.
#include "units/rational.hpp"

#include <gtest/gtest.h>

#include <random>

namespace regimen::units {
namespace {

std::string random_digits(std::mt19937& random, std::size_t longest) {
  std::string digits(1 + random() % longest, '0');
  for (char& digit : digits) digit = static_cast<char>('0' + random() % 10);
  return digits;
}

TEST(Natural, reads_and_prints_long_numbers) {
  const std::string digits = "31415926535897932384626433832795028841971693993751";
  EXPECT_EQ(Natural::from_digits(digits).to_string(), digits);
  EXPECT_EQ(Natural::from_digits("000").to_string(), "0");
  EXPECT_EQ(Natural::from_digits("4294967296").bits(), 33U);
  EXPECT_EQ(Natural::power_of_ten(3).to_string(), "1000");
  EXPECT_EQ(
      Natural::multiply(Natural::from_digits("4294967295"), Natural::from_digits("4294967295")).to_string(),
      "18446744065119617025");
  EXPECT_TRUE(Natural::multiply(Natural(7), Natural()).is_zero());
}

TEST(Natural, division_gives_back_the_dividend) {
  std::mt19937 random(20260301);  // NOLINT: a fixed seed, so that a failure repeats
  for (int round = 0; round < 2000; ++round) {
    const Natural a = Natural::from_digits(random_digits(random, 60));
    const Natural b = Natural::add(Natural::from_digits(random_digits(random, 40)), Natural(1));
    Natural quotient;
    Natural remainder;
    Natural::divide(a, b, quotient, remainder);
    ASSERT_LT(Natural::compare(remainder, b), 0);
    const Natural back = Natural::add(Natural::multiply(quotient, b), remainder);
    ASSERT_EQ(back.to_string(), a.to_string());
    ASSERT_EQ(Natural::compare(Natural::subtract(Natural::add(a, b), b), a), 0);
  }
}

TEST(Rational, reduces_and_adds_with_signs) {
  const Rational half(Natural(2), Natural(4));
  EXPECT_EQ(half.numerator().to_string(), "1");
  EXPECT_EQ(half.denominator().to_string(), "2");
  const Rational third(Natural(1), Natural(3));
  EXPECT_EQ(Rational::subtract(third, half), Rational(Natural(1), Natural(6), true));
  EXPECT_TRUE(Rational::subtract(half, half).is_zero());
  EXPECT_FALSE(Rational::subtract(half, half).is_negative());
  EXPECT_EQ(Rational::divide(half, third), Rational(Natural(3), Natural(2)));
  EXPECT_EQ(Rational::multiply(Rational::from_decimal(*Decimal::parse("-0.5")), Rational(2)),
            Rational(Natural(1), Natural(1), true));
}

TEST(Rational, prints_significant_digits) {
  EXPECT_EQ(Rational(Natural(2), Natural(3)).to_significant(3), "0.667");
  EXPECT_EQ(Rational(Natural(2), Natural(3000)).to_significant(3), "0.000667");
  EXPECT_EQ(Rational(Natural(9999), Natural(10)).to_significant(2), "1000");
  EXPECT_EQ(Rational(Natural(1), Natural(1), true).to_significant(1), "-1");
  EXPECT_EQ(Rational(Natural(12345), Natural(1)).to_significant(2), "12000");
}

}  // namespace
}  // namespace regimen::units
