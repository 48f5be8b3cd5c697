// Fixed-point numbers of kPlaces decimal places over Natural; series with reduced arguments, so that few
// terms are needed.
#include "value/decimal_math.hpp"

#include <string>
#include <utility>

#include "value/natural.hpp"

namespace regimen {
namespace {

constexpr int kPlaces = 56;

const Natural& one() {
  static const Natural kOne = Natural::power_of_ten(kPlaces);
  return kOne;
}

Natural quotient(const Natural& a, const Natural& b) {
  Natural whole, rest;
  Natural::divide(a, b, whole, rest);
  return whole;
}

/// A fixed-point number with a sign: magnitude / 10^kPlaces.
struct Fixed {
  Natural magnitude;
  bool negative = false;
};

Fixed of_decimal(Decimal value) {
  const Int128 scaled = value.scaled();
  Int128 rest = scaled < 0 ? -scaled : scaled;
  std::string digits;
  do digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
  while ((rest /= 10) != 0);
  return {Natural::multiply(Natural::from_digits(digits), Natural::power_of_ten(kPlaces - Decimal::kScale)),
          scaled < 0};
}

Fixed add(const Fixed& a, const Fixed& b) {
  if (a.negative == b.negative) return {Natural::add(a.magnitude, b.magnitude), a.negative};
  if (Natural::compare(a.magnitude, b.magnitude) >= 0)
    return {Natural::subtract(a.magnitude, b.magnitude), a.negative};
  return {Natural::subtract(b.magnitude, a.magnitude), b.negative};
}

Fixed negated(Fixed a) {
  a.negative = !a.negative;
  return a;
}

Fixed multiply(const Fixed& a, const Fixed& b) {
  return {quotient(Natural::multiply(a.magnitude, b.magnitude), one()), a.negative != b.negative};
}

/// INVARIANT: b is not zero.
Fixed divide(const Fixed& a, const Fixed& b) {
  return {quotient(Natural::multiply(a.magnitude, one()), b.magnitude), a.negative != b.negative};
}

Fixed divide(const Fixed& a, std::uint32_t b) { return {quotient(a.magnitude, Natural(b)), a.negative}; }

/// Rounded to a Decimal's places, at the half away from zero; nothing beyond its range.
std::optional<Decimal> to_decimal(const Fixed& value) {
  const Natural unit = Natural::power_of_ten(kPlaces - Decimal::kScale);
  const Natural half = quotient(unit, Natural(2));
  const std::string digits = quotient(Natural::add(value.magnitude, half), unit).to_string();
  if (digits.size() > 28) return std::nullopt;
  Int128 scaled = 0;
  for (const char digit : digits) scaled = scaled * 10 + (digit - '0');
  return Decimal::from_scaled(value.negative ? -scaled : scaled);
}

/// 2 atanh(z) = ln((1 + z) / (1 - z)), for |z| < 1/2.
Fixed twice_atanh(const Fixed& z) {
  const Fixed square = multiply(z, z);
  Fixed power = z, sum = z;
  for (std::uint32_t n = 3; !power.magnitude.is_zero(); n += 2) {
    power = multiply(power, square);
    sum = add(sum, divide(power, n));
  }
  return add(sum, sum);
}

const Fixed& ln_two() {
  static const Fixed kLnTwo = twice_atanh({quotient(one(), Natural(3)), false});
  return kLnTwo;
}

/// INVARIANT: x is positive.
Fixed ln(Fixed x) {
  // To between 3/4 and 3/2 by halves, which are counted.
  const Natural low = quotient(Natural::multiply(one(), Natural(3)), Natural(4));
  const Natural high = quotient(Natural::multiply(one(), Natural(3)), Natural(2));
  Fixed halves;
  while (Natural::compare(x.magnitude, high) > 0) {
    x.magnitude = quotient(x.magnitude, Natural(2));
    halves = add(halves, ln_two());
  }
  while (Natural::compare(x.magnitude, low) < 0) {
    x.magnitude = Natural::multiply(x.magnitude, Natural(2));
    halves = add(halves, negated(ln_two()));
  }
  const Fixed unit{one(), false};
  return add(twice_atanh(divide(add(x, negated(unit)), add(x, unit))), halves);
}

/// Nothing where the result is beyond any Decimal.
std::optional<Fixed> exp(const Fixed& x) {
  // LIMIT: e^47 is past 10^20; e^-47 is 0 to eight places.
  const Fixed limit{Natural::multiply(one(), Natural(47)), false};
  if (Natural::compare(x.magnitude, limit.magnitude) > 0) {
    return x.negative ? std::optional<Fixed>(Fixed{}) : std::nullopt;
  }
  constexpr int kSquarings = 10;
  Fixed reduced{quotient(x.magnitude, Natural(1U << kSquarings)), false};
  Fixed term{one(), false}, sum{one(), false};
  for (std::uint32_t n = 1; !term.magnitude.is_zero(); ++n) {
    term = divide(multiply(term, reduced), n);
    sum = add(sum, term);
  }
  for (int i = 0; i < kSquarings; ++i) sum = multiply(sum, sum);
  return x.negative ? divide(Fixed{one(), false}, sum) : sum;
}

std::optional<Decimal> whole_power(Decimal base, std::int64_t exponent) {
  std::optional<Decimal> result = Decimal::from_integer(1);
  const std::int64_t count = exponent < 0 ? -exponent : exponent;
  for (std::int64_t i = 0; i < count && result; ++i) result = Decimal::multiply(*result, base);
  if (!result || exponent >= 0) return result;
  return Decimal::divide(Decimal::from_integer(1), *result);
}

}  // namespace

std::optional<Decimal> decimal_exp(Decimal x) {
  const auto result = exp(of_decimal(x));
  return result ? to_decimal(*result) : std::nullopt;
}

std::optional<Decimal> decimal_ln(Decimal x) {
  if (x <= Decimal()) return std::nullopt;
  return to_decimal(ln(of_decimal(x)));
}

std::optional<Decimal> decimal_log(Decimal x, Decimal base) {
  if (x <= Decimal() || base <= Decimal() || base == Decimal::from_integer(1)) return std::nullopt;
  return to_decimal(divide(ln(of_decimal(x)), ln(of_decimal(base))));
}

std::optional<Decimal> decimal_power(Decimal base, Decimal exponent) {
  // LIMIT: beyond this many steps a whole power is computed by logarithms too.
  constexpr std::int64_t kMaxSteps = 9999;
  const std::optional<std::int64_t> whole = exponent.to_integer();
  if (whole && *whole <= kMaxSteps && *whole >= -kMaxSteps) return whole_power(base, *whole);
  if (base < Decimal()) return std::nullopt;
  if (base == Decimal()) return exponent > Decimal() ? std::optional<Decimal>(Decimal()) : std::nullopt;
  const auto result = exp(multiply(ln(of_decimal(base)), of_decimal(exponent)));
  return result ? to_decimal(*result) : std::nullopt;
}

std::optional<Decimal> decimal_sqrt(Decimal x) { return x < Decimal() ? std::nullopt : decimal_root(x, 2); }

std::optional<Decimal> decimal_root(Decimal x, int n) {
  if (x < Decimal() || n < 1) return std::nullopt;
  if (x == Decimal() || n == 1) return x;
  const auto result = exp(divide(ln(of_decimal(x)), static_cast<std::uint32_t>(n)));
  return result ? to_decimal(*result) : std::nullopt;
}

std::optional<Decimal> decimal_geometric_mean(std::span<const Decimal> values) {
  Fixed sum;
  bool zero = false;
  for (const Decimal value : values) {
    if (value < Decimal()) return std::nullopt;
    zero = zero || value == Decimal();
    if (!zero) sum = add(sum, ln(of_decimal(value)));
  }
  if (zero) return Decimal();
  const Fixed count = of_decimal(Decimal::from_integer(static_cast<std::int64_t>(values.size())));
  const auto mean = exp(divide(sum, count));
  return mean ? to_decimal(*mean) : std::nullopt;
}

}  // namespace regimen
