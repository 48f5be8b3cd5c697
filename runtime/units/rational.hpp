// Exact fractions of unlimited whole numbers, for conversion factors and for what statistics add up.
// In: decimal digits or 128-bit numbers; out: reduced fractions and their decimal text. Private to the
// runtime. Values of patients do not belong here: they are Decimal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/decimal.hpp"
#include "value/natural.hpp"

namespace regimen::units {

/// A reduced fraction with a sign. Zero is never negative.
class Rational {
 public:
  Rational() = default;  // zero
  explicit Rational(std::uint32_t whole) : numerator_(whole) {}
  Rational(Natural numerator, Natural denominator, bool negative = false);
  static Rational from_decimal(Decimal value);

  bool is_zero() const { return numerator_.is_zero(); }
  bool is_one() const { return !negative_ && numerator_.is_one() && denominator_.is_one(); }
  bool is_negative() const { return negative_; }
  const Natural& numerator() const { return numerator_; }
  const Natural& denominator() const { return denominator_; }
  std::size_t bits() const;

  static Rational add(const Rational& a, const Rational& b);
  static Rational subtract(const Rational& a, const Rational& b);
  static Rational multiply(const Rational& a, const Rational& b);
  /// INVARIANT: b is not zero.
  static Rational divide(const Rational& a, const Rational& b);
  /// nullopt when numerator or denominator grows past `max_bits`. INVARIANT: base is not zero.
  static std::optional<Rational> power(const Rational& base, int exponent, std::size_t max_bits);
  friend bool operator==(const Rational& a, const Rational& b);

  /// |this| * 10^places to the nearest whole number, at the half up.
  Natural scaled_magnitude(int places) const;
  /// Plain decimal text with `digits` significant digits, rounded to the nearest, at the half away from zero.
  std::string to_significant(int digits) const;

 private:
  Natural numerator_;
  Natural denominator_{1};
  bool negative_ = false;
};

}  // namespace regimen::units
