// Schoolbook arithmetic on unlimited whole numbers and fractions. Simple on purpose: factors are short, and
// the parser bounds their size before it multiplies further.
#include "units/rational.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace regimen::units {

Natural::Natural(std::uint32_t number) {
  if (number != 0) digits_.push_back(number);
}

void Natural::trim() {
  while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
}

Natural Natural::from_digits(std::string_view digits) {
  Natural result;
  for (const char c : digits) {
    std::uint64_t carry = static_cast<std::uint64_t>(c - '0');
    for (std::uint32_t& digit : result.digits_) {
      carry += std::uint64_t{digit} * 10;
      digit = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) result.digits_.push_back(static_cast<std::uint32_t>(carry));
  }
  return result;
}

Natural Natural::power_of_ten(int exponent) {
  return from_digits('1' + std::string(static_cast<std::size_t>(exponent), '0'));
}

std::size_t Natural::bits() const {
  if (digits_.empty()) return 0;
  std::size_t count = (digits_.size() - 1) * 32;
  for (std::uint32_t top = digits_.back(); top != 0; top >>= 1U) ++count;
  return count;
}

std::string Natural::to_string() const {
  if (is_zero()) return "0";
  std::string text;
  std::vector<std::uint32_t> rest = digits_;
  while (!rest.empty()) {
    std::uint64_t remainder = 0;
    for (std::size_t i = rest.size(); i-- > 0;) {
      remainder = (remainder << 32U) | rest[i];
      rest[i] = static_cast<std::uint32_t>(remainder / 10);
      remainder %= 10;
    }
    text += static_cast<char>('0' + static_cast<int>(remainder));
    while (!rest.empty() && rest.back() == 0) rest.pop_back();
  }
  std::reverse(text.begin(), text.end());
  return text;
}

int Natural::compare(const Natural& a, const Natural& b) {
  if (a.digits_.size() != b.digits_.size()) return a.digits_.size() < b.digits_.size() ? -1 : 1;
  for (std::size_t i = a.digits_.size(); i-- > 0;) {
    if (a.digits_[i] != b.digits_[i]) return a.digits_[i] < b.digits_[i] ? -1 : 1;
  }
  return 0;
}

Natural Natural::add(const Natural& a, const Natural& b) {
  Natural result;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < std::max(a.digits_.size(), b.digits_.size()) || carry != 0; ++i) {
    if (i < a.digits_.size()) carry += a.digits_[i];
    if (i < b.digits_.size()) carry += b.digits_[i];
    result.digits_.push_back(static_cast<std::uint32_t>(carry));
    carry >>= 32U;
  }
  return result;
}

Natural Natural::subtract(const Natural& a, const Natural& b) {
  Natural result = a;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < result.digits_.size(); ++i) {
    const std::uint64_t taken = borrow + (i < b.digits_.size() ? b.digits_[i] : 0);
    const std::uint64_t digit = result.digits_[i];
    borrow = digit < taken ? 1 : 0;
    result.digits_[i] = static_cast<std::uint32_t>((borrow << 32U) + digit - taken);
  }
  result.trim();
  return result;
}

Natural Natural::multiply(const Natural& a, const Natural& b) {
  Natural result;
  result.digits_.assign(a.digits_.size() + b.digits_.size(), 0);
  for (std::size_t i = 0; i < a.digits_.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.digits_.size() || carry != 0; ++j) {
      carry += result.digits_[i + j];
      if (j < b.digits_.size()) carry += std::uint64_t{a.digits_[i]} * b.digits_[j];
      result.digits_[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
  }
  result.trim();
  return result;
}

void Natural::shift_left_one(bool low_bit) {
  std::uint32_t carry = low_bit ? 1 : 0;
  for (std::uint32_t& digit : digits_) {
    const std::uint32_t next = digit >> 31U;
    digit = (digit << 1U) | carry;
    carry = next;
  }
  if (carry != 0) digits_.push_back(carry);
}

Natural Natural::shift_right(const Natural& a, std::size_t count) {
  Natural result;
  const std::size_t whole = count / 32;
  const std::size_t part = count % 32;
  for (std::size_t i = whole; i < a.digits_.size(); ++i) {
    const std::uint64_t high = i + 1 < a.digits_.size() ? a.digits_[i + 1] : 0;
    result.digits_.push_back(static_cast<std::uint32_t>(((high << 32U) | a.digits_[i]) >> part));
  }
  result.trim();
  return result;
}

bool Natural::bit(std::size_t index) const { return ((digits_[index / 32] >> (index % 32)) & 1U) != 0; }

void Natural::divide(const Natural& a, const Natural& b, Natural& quotient, Natural& remainder) {
  Natural whole;
  Natural rest;
  if (compare(a, b) < 0) {
    rest = a;
  } else if (b.digits_.size() == 1) {
    whole.digits_.assign(a.digits_.size(), 0);
    std::uint64_t carried = 0;
    for (std::size_t i = a.digits_.size(); i-- > 0;) {
      carried = (carried << 32U) | a.digits_[i];
      whole.digits_[i] = static_cast<std::uint32_t>(carried / b.digits_[0]);
      carried %= b.digits_[0];
    }
    whole.trim();
    rest = Natural(static_cast<std::uint32_t>(carried));
  } else {
    whole.digits_.assign(a.digits_.size(), 0);
    // The leading bits that are still smaller than b cannot give a quotient bit; taken at once, a step of
    // Euclid's algorithm costs only its quotient's bits.
    const std::size_t start = a.bits() - (b.bits() - 1);
    rest = shift_right(a, start);
    for (std::size_t i = start; i-- > 0;) {
      rest.shift_left_one(a.bit(i));
      if (compare(rest, b) >= 0) {
        rest = subtract(rest, b);
        whole.digits_[i / 32] |= std::uint32_t{1} << (i % 32);
      }
    }
    whole.trim();
  }
  quotient = std::move(whole);
  remainder = std::move(rest);
}

Natural Natural::greatest_common_divisor(Natural a, Natural b) {
  while (!b.is_zero()) {
    Natural quotient;
    Natural remainder;
    divide(a, b, quotient, remainder);
    a = std::move(b);
    b = std::move(remainder);
  }
  return a;
}

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
