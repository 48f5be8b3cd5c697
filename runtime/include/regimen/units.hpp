// Units of measure: UCUM and CQL's calendar words, exact, without floating point.
//
//   auto from = units::parse("g/d");
//   auto to = units::parse("mg/d");
//   auto dose = units::convert(*Decimal::parse("0.15"), *from, *to);   // 150
//
// This material contains content from UCUM (http://ucum.org). UCUM is copyright (c) 1999-2024, Regenstrief
// Institute, Inc. and available under the license at http://ucum.org/license.
//
// What may surprise:
// - Amounts of substance, angles apart, are plain numbers in UCUM: `mol` is 6.02214076e23, annotations such
// as `{score}`
//   are 1, and so `{score}`, `%`, `1` and `mol` convert into each other. Mass and amount (`mg`, `mmol`) do
//   not.
// - Arbitrary units (`[IU]`, `[arb'U]`, `[PFU]`) convert only into themselves and their prefixed forms.
// - LIMIT: logarithmic and trigonometric scales (`[pH]`, `B`, `Np`, `[p'diop]`, ...) have no exact factor to
// anything
//   else and are treated like arbitrary units. Temperatures (`Cel`, `[degF]`, `[degRe]`, `K`) convert exactly
//   alone; within a product or quotient (`Cel/h`) their zero means nothing and they are arbitrary too.
// - `week` ... `millisecond` (and plurals) are `wk` ... `ms`. `year` and `month` are 12 of each other and
// nothing else:
//   a calendar year is not 365.25 days (CQL), so converting one to `a`, `mo` or `d` is refused.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "regimen/decimal.hpp"
#include "regimen/result.hpp"

namespace regimen::units {

struct UnitData;

/// The meaning of a unit: base dimensions, exact factor, zero point, and the symbols to print it with.
/// Immutable, cheap to copy, safe to share between threads. A default-constructed Unit is `1`.
class Unit {
 public:
  Unit();
  explicit Unit(std::shared_ptr<const UnitData> data) : data_(std::move(data)) {}
  const UnitData& data() const { return *data_; }
  /// Same meaning: dimensions, factor and zero point (`L` equals `l`, `{a}` equals `1`), whatever the
  /// spelling.
  friend bool operator==(const Unit& a, const Unit& b);

 private:
  std::shared_ptr<const UnitData> data_;
};

/// Reads a unit: a case-sensitive UCUM expression (`mg/d`, `mm[Hg]`, `10*3/uL`) or one calendar word
/// (`weeks`).
/// **Errors** RGM3010 a symbol is not a UCUM unit (`fix` names a near one when there is one); RGM3011 the
/// expression is malformed, not ASCII, longer than 256 bytes, deeper than 16 parentheses or with an exponent
/// beyond 99; RGM3013 the factor has more than about 1200 digits.
/// **Cost** some microseconds; keep the Unit when the same text comes again.
Result<Unit> parse(std::string_view ucum_or_calendar_word);

/// Whether values of `a` and `b` can be converted into each other. Calendar years and months only among
/// themselves.
bool comparable(const Unit& a, const Unit& b);

/// `value` of unit `from`, expressed in `to`: exact, then rounded to 8 places, at the half away from zero.
/// **Errors** RGM3012 different dimensions; RGM3013 the result leaves the range of Decimal; RGM3014 one is a
/// calendar year or month and the other a definite duration.
Result<Decimal> convert(Decimal value, const Unit& from, const Unit& to);

/// As `convert`, but rounded to `digits` significant digits (1 to 100) in plain notation, for factors too
/// small or too large for a Decimal. For display; decisions use `convert`. **Errors** as `convert`; RGM3013
/// for other `digits`.
Result<std::string> convert_to_digits(Decimal value, const Unit& from, const Unit& to, int digits);

/// Days in `value` of a time unit, where a calendar year counts as 365 and a month as 30 days, as CQL counts
/// them for dates known only in part. **Errors** RGM3012 not a time unit; RGM3013 out of range.
Result<Decimal> approximate_days(Decimal value, const Unit& unit);

/// Product, quotient and whole power (-99 to 99) of units. **Errors** RGM3013 an exponent beyond 99 or too
/// large a factor; RGM3014 a calendar year or month with anything but `1` (or divided by itself).
Result<Unit> multiply(const Unit& a, const Unit& b);
Result<Unit> divide(const Unit& a, const Unit& b);
Result<Unit> power(const Unit& a, int exponent);

/// Whether the unit is a plain number (`1`, `%`, `{score}`, `mol`).
bool is_dimensionless(const Unit& unit);
/// Whether it was written as a calendar word (`6 weeks`, not `6 'wk'`).
bool is_calendar(const Unit& unit);

/// Canonical text that `parse` reads back to an equal unit: positive powers, then negative ones, by symbol
/// (`mg.d-1`, `4.s.m-1`, `1`), without annotations; calendar words in the plural.
std::string to_string(const Unit& unit);

}  // namespace regimen::units
