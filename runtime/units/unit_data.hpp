// What a Unit holds, and the algebra on it. Private to runtime/units.
// base value = factor * value + shift. Reading text does not belong here (unit_parser), nor errors' wording.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "units/rational.hpp"
#include "units/ucum_table.hpp"

namespace regimen::units {

// LIMIT: exponents of one symbol, symbols in one unit, and binary digits of a factor's numerator or
// denominator.
constexpr int kMaxExponent = 99;
constexpr std::size_t kMaxTerms = 64;
constexpr std::size_t kMaxFactorBits = 4096;

/// The base of calendar years and months, in `opaque`; no UCUM symbol has this name.
inline constexpr std::string_view kCalendarMonth = "month";

struct UnitData {
  Rational factor{1};
  Rational shift;
  std::array<int, kBaseUnits> dimensions{};
  std::map<std::string, int, std::less<>> opaque;  // exponents of bases that nothing else shares; never 0
  Rational coefficient{1};                         // the plain numbers in the expression, for its text
  std::map<std::string, int, std::less<>> terms;   // symbols as written, for its text; never 0
  std::string calendar_word;                       // singular, or empty
  // For a temperature scale alone: its symbol and prefix factor, which is what counts once it is part of a
  // product.
  std::string shifted_symbol;
  Rational shifted_prefix{1};

  bool is_one() const { return terms.empty() && opaque.empty() && factor.is_one(); }
  bool has_calendar_month() const { return opaque.contains(kCalendarMonth); }
  bool same_dimension(const UnitData& other) const {
    return dimensions == other.dimensions && opaque == other.opaque;
  }
};

UnitData unit_of_symbol(const Symbol& symbol, std::string_view text);
UnitData unit_of_number(Natural number);

/// a * b^exponent; nullopt when a LIMIT is passed. |exponent| <= kMaxExponent.
std::optional<UnitData> combine(const UnitData& a, const UnitData& b, int exponent);

}  // namespace regimen::units
