// The algebra of units: symbols to meanings, and products of powers of them.
#include "units/unit_data.hpp"

#include <cstdlib>
#include <utility>

namespace regimen::units {
namespace {

/// Multiplies `factor` by base^exponent; false when the result is too large.
bool multiply_by_power(Rational& factor, const Rational& base, int exponent) {
  if (base.is_one()) return true;
  const auto raised = Rational::power(base, exponent, kMaxFactorBits);
  if (!raised) return false;
  factor = Rational::multiply(factor, *raised);
  return factor.bits() <= kMaxFactorBits;
}

bool add_exponents(std::map<std::string, int, std::less<>>& to,
                   const std::map<std::string, int, std::less<>>& from, int exponent) {
  for (const auto& [name, own] : from) {
    int& total = to[name];
    total += own * exponent;
    if (std::abs(total) > kMaxExponent) return false;
    if (total == 0) to.erase(name);
  }
  return to.size() <= kMaxTerms;
}

/// A temperature scale as part of a product: a unit of its own, without a zero point.
UnitData without_shift(UnitData unit) {
  if (unit.shifted_symbol.empty()) return unit;
  unit.factor = unit.shifted_prefix;
  unit.shift = Rational();
  unit.dimensions = {};
  unit.opaque[unit.shifted_symbol] = 1;
  unit.shifted_symbol.clear();
  return unit;
}

}  // namespace

UnitData unit_of_symbol(const Symbol& symbol, std::string_view text) {
  const UnitRow& row = *symbol.unit;
  UnitData unit;
  Rational prefix{1};
  if (symbol.prefix != nullptr) {
    prefix = Rational(Natural::from_digits(symbol.prefix->numerator),
                      Natural::from_digits(symbol.prefix->denominator));
  }
  unit.factor = Rational(Natural::from_digits(row.numerator), Natural::from_digits(row.denominator));
  unit.factor = Rational::multiply(unit.factor, prefix);
  unit.shift =
      Rational(Natural::from_digits(row.shift_numerator), Natural::from_digits(row.shift_denominator));
  for (std::size_t i = 0; i < kBaseUnits; ++i) unit.dimensions[i] = row.dimensions[i];
  if (!row.opaque_base.empty()) unit.opaque.emplace(row.opaque_base, 1);
  unit.terms.emplace(text, 1);
  if (row.kind == UnitKind::Shifted) {
    unit.shifted_symbol = row.code;
    unit.shifted_prefix = std::move(prefix);
  }
  return unit;
}

UnitData unit_of_number(Natural number) {
  UnitData unit;
  unit.factor = Rational(std::move(number), Natural(1));
  unit.coefficient = unit.factor;
  return unit;
}

std::optional<UnitData> combine(const UnitData& a, const UnitData& b, int exponent) {
  if (b.is_one() || exponent == 0) return a;
  if (a.is_one() && exponent == 1) return b;
  UnitData result = without_shift(a);
  const UnitData other = without_shift(b);
  if (!multiply_by_power(result.factor, other.factor, exponent)) return std::nullopt;
  if (!multiply_by_power(result.coefficient, other.coefficient, exponent)) return std::nullopt;
  for (std::size_t i = 0; i < kBaseUnits; ++i) result.dimensions[i] += other.dimensions[i] * exponent;
  if (!add_exponents(result.opaque, other.opaque, exponent)) return std::nullopt;
  if (!add_exponents(result.terms, other.terms, exponent)) return std::nullopt;
  result.calendar_word.clear();
  return result;
}

}  // namespace regimen::units
