// Schoolbook arithmetic on fractions. Simple on purpose: factors are short, and the parser bounds their size
// before it multiplies further.
#include "units/rational.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace regimen::units {

Rational::Rational(Natural numerator, Natural denominator, bool negative)
    : numerator_(std::move(numerator)), denominator_(std::move(denominator)), negative_(negative) {
  if (numerator_.is_zero()) negative_ = false;
  if (denominator_.is_one()) return;
  const Natural common = Natural::greatest_common_divisor(numerator_, denominator_);
  if (common.is_one()) return;
  Natural remainder;
  Natural::divide(numerator_, common, numerator_, remainder);
  Natural::divide(denominator_, common, denominator_, remainder);
}

Rational Rational::from_decimal(Decimal value) {
  std::string digits = value.to_string(Decimal::kScale);
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  digits.erase(digits.find('.'), 1);
  return {Natural::from_digits(digits), Natural(static_cast<std::uint32_t>(Decimal::kOne)), negative};
}

std::size_t Rational::bits() const { return std::max(numerator_.bits(), denominator_.bits()); }

Rational Rational::add(const Rational& a, const Rational& b) {
  const Natural left = Natural::multiply(a.numerator_, b.denominator_);
  const Natural right = Natural::multiply(b.numerator_, a.denominator_);
  Natural denominator = Natural::multiply(a.denominator_, b.denominator_);
  if (a.negative_ == b.negative_) return {Natural::add(left, right), std::move(denominator), a.negative_};
  if (Natural::compare(left, right) >= 0) {
    return {Natural::subtract(left, right), std::move(denominator), a.negative_};
  }
  return {Natural::subtract(right, left), std::move(denominator), b.negative_};
}

Rational Rational::subtract(const Rational& a, const Rational& b) {
  Rational negated = b;
  negated.negative_ = !b.is_zero() && !b.negative_;
  return add(a, negated);
}

Rational Rational::multiply(const Rational& a, const Rational& b) {
  return {Natural::multiply(a.numerator_, b.numerator_), Natural::multiply(a.denominator_, b.denominator_),
          a.negative_ != b.negative_};
}

Rational Rational::divide(const Rational& a, const Rational& b) {
  return {Natural::multiply(a.numerator_, b.denominator_), Natural::multiply(a.denominator_, b.numerator_),
          a.negative_ != b.negative_};
}

std::optional<Rational> Rational::power(const Rational& base, int exponent, std::size_t max_bits) {
  Rational result(1);
  // Powers of a reduced fraction are reduced: nothing to cancel on the way.
  for (int i = 0; i < std::abs(exponent); ++i) {
    result.numerator_ = Natural::multiply(result.numerator_, base.numerator_);
    result.denominator_ = Natural::multiply(result.denominator_, base.denominator_);
    if (result.bits() > max_bits) return std::nullopt;
  }
  if (exponent < 0) std::swap(result.numerator_, result.denominator_);
  result.negative_ = base.negative_ && exponent % 2 != 0;
  return result;
}

bool operator==(const Rational& a, const Rational& b) {
  return a.negative_ == b.negative_ && Natural::compare(a.numerator_, b.numerator_) == 0 &&
         Natural::compare(a.denominator_, b.denominator_) == 0;
}

Natural Rational::scaled_magnitude(int places) const {
  const Natural power = Natural::power_of_ten(places < 0 ? -places : places);
  const Natural dividend = places < 0 ? numerator_ : Natural::multiply(numerator_, power);
  const Natural divisor = places < 0 ? Natural::multiply(denominator_, power) : denominator_;
  Natural quotient;
  Natural remainder;
  Natural::divide(dividend, divisor, quotient, remainder);
  if (Natural::compare(Natural::add(remainder, remainder), divisor) < 0) return quotient;
  return Natural::add(quotient, Natural(1));
}

std::string Rational::to_significant(int digits) const {
  if (is_zero()) return "0";
  const auto wanted = static_cast<std::size_t>(digits);
  // The guess is at most one place too many, which the count of digits then shows.
  int places = digits - static_cast<int>(numerator_.to_string().size()) +
               static_cast<int>(denominator_.to_string().size());
  std::string text = scaled_magnitude(places).to_string();
  if (text.size() > wanted) text = scaled_magnitude(--places).to_string();
  if (text.size() > wanted) text = scaled_magnitude(--places).to_string();
  if (places <= 0) {
    text.append(static_cast<std::size_t>(-places), '0');
  } else {
    const auto fraction = static_cast<std::size_t>(places);
    if (text.size() <= fraction) text.insert(0, fraction + 1 - text.size(), '0');
    text.insert(text.size() - fraction, 1, '.');
  }
  return negative_ ? '-' + text : text;
}

}  // namespace regimen::units
