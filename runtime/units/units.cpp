// The public operations on units: comparing, converting, multiplying, printing.
// In: Units; out: exact results rounded once at the end. Reading text does not belong here (unit_parser).
#include "regimen/units.hpp"

#include <cstdlib>
#include <memory>
#include <utility>

#include "units/unit_data.hpp"

namespace regimen::units {
namespace {

constexpr int kNotComparable = 3012;
constexpr int kOutOfRange = 3013;
constexpr int kCalendarDuration = 3014;
constexpr int kMaxSignificantDigits = 100;

// SOURCE: CQL 1.5, date arithmetic with partial dates: a year counts as 365 days, a month as 30.
constexpr std::int64_t kDaysPerYear = 365;
constexpr std::int64_t kDaysPerMonth = 30;

std::shared_ptr<const UnitData> shared(UnitData data) {
  return std::make_shared<const UnitData>(std::move(data));
}

Result<Decimal> to_decimal(const Rational& exact, const std::string& what) {
  const Natural scaled = exact.scaled_magnitude(Decimal::kScale);
  const std::string digits = scaled.to_string() + "e-8";
  const auto value = Decimal::parse(exact.is_negative() ? '-' + digits : digits);
  if (!value)
    return Error{
        kOutOfRange, what + " is out of range: the result has more than 20 digits before the point", {}, {}};
  return *value;
}

bool is_plain_time(const UnitData& unit) {
  UnitData second;
  second.dimensions[1] = 1;
  return unit.same_dimension(second);
}

bool is_calendar_month_alone(const UnitData& unit) {
  UnitData month;
  month.opaque.emplace(kCalendarMonth, 1);
  return unit.same_dimension(month);
}

std::string conversion_name(const Unit& from, const Unit& to) {
  return "`" + to_string(from) + "` to `" + to_string(to) + '`';
}

Result<Rational> convert_exactly(Decimal value, const Unit& from, const Unit& to) {
  const UnitData& source = from.data();
  const UnitData& target = to.data();
  if (!source.same_dimension(target)) {
    const bool calendar_and_definite = (is_calendar_month_alone(source) && is_plain_time(target)) ||
                                       (is_plain_time(source) && is_calendar_month_alone(target));
    if (calendar_and_definite) {
      return Error{kCalendarDuration,
                   "cannot convert " + conversion_name(from, to) +
                       ": calendar years and months have no definite length",
                   {},
                   "use calendar units on both sides, or definite ones"};
    }
    return Error{kNotComparable, "cannot convert " + conversion_name(from, to), {}, {}};
  }
  Rational base = Rational::multiply(source.factor, Rational::from_decimal(value));
  base = Rational::subtract(Rational::add(base, source.shift), target.shift);
  return Rational::divide(base, target.factor);
}

/// Calendar years and months take part in no product but the trivial ones.
std::optional<Error> refuse_calendar(const UnitData& a, const UnitData& b, const std::string& what) {
  if (!a.has_calendar_month() && !b.has_calendar_month()) return std::nullopt;
  if (a.is_one() || b.is_one()) return std::nullopt;
  return Error{kCalendarDuration,
               "cannot " + what + ": calendar years and months have no definite length",
               {},
               "write `'mo'` or `'a'` for definite durations"};
}

Result<Unit> combined(const Unit& a, const Unit& b, int exponent, const std::string& what) {
  auto result = combine(a.data(), b.data(), exponent);
  if (!result) return Error{kOutOfRange, "cannot " + what + ": its factor or a power is too large", {}, {}};
  return Unit(shared(std::move(*result)));
}

/// The calendar word in the plural.
std::string plural(const std::string& word) { return word + 's'; }

}  // namespace

Unit::Unit() {
  static const std::shared_ptr<const UnitData> kOne = shared(UnitData{});
  data_ = kOne;
}

bool operator==(const Unit& a, const Unit& b) {
  const UnitData& left = a.data();
  const UnitData& right = b.data();
  return left.same_dimension(right) && left.factor == right.factor && left.shift == right.shift;
}

bool comparable(const Unit& a, const Unit& b) { return a.data().same_dimension(b.data()); }

Result<Decimal> convert(Decimal value, const Unit& from, const Unit& to) {
  if (from == to) return value;
  const auto exact = convert_exactly(value, from, to);
  if (!exact) return exact.error();
  return to_decimal(*exact, "converting " + conversion_name(from, to));
}

Result<std::string> convert_to_digits(Decimal value, const Unit& from, const Unit& to, int digits) {
  if (digits < 1 || digits > kMaxSignificantDigits) {
    return Error{kOutOfRange,
                 "`" + std::to_string(digits) + "` significant digits are out of range, 1 to 100",
                 {},
                 {}};
  }
  const auto exact = convert_exactly(value, from, to);
  if (!exact) return exact.error();
  return exact->to_significant(digits);
}

Result<Decimal> approximate_days(Decimal value, const Unit& unit) {
  const UnitData& data = unit.data();
  if (is_calendar_month_alone(data)) {
    // A whole number of years counts 365 days each, not 12 months of 30.
    const bool years = data.factor == Rational(12);
    const auto days = Decimal::multiply(value, Decimal::from_integer(years ? kDaysPerYear : kDaysPerMonth));
    if (!days) return Error{kOutOfRange, "the days in `" + to_string(unit) + "` are out of range", {}, {}};
    return *days;
  }
  static const Unit kDay = *parse("d");
  return convert(value, unit, kDay);
}

Result<Unit> multiply(const Unit& a, const Unit& b) {
  const std::string what = "multiply `" + to_string(a) + "` by `" + to_string(b) + '`';
  if (auto refused = refuse_calendar(a.data(), b.data(), what)) return std::move(*refused);
  return combined(a, b, 1, what);
}

Result<Unit> divide(const Unit& a, const Unit& b) {
  const std::string what = "divide `" + to_string(a) + "` by `" + to_string(b) + '`';
  if (a.data().has_calendar_month() && a == b) return Unit();
  if (auto refused = refuse_calendar(a.data(), b.data(), what)) return std::move(*refused);
  if (b.data().has_calendar_month()) return *refuse_calendar(b.data(), b.data(), what);
  return combined(a, b, -1, what);
}

Result<Unit> power(const Unit& a, int exponent) {
  const std::string what = "raise `" + to_string(a) + "` to the power " + std::to_string(exponent);
  if (exponent == 1) return a;
  if (exponent > kMaxExponent || exponent < -kMaxExponent) {
    return Error{kOutOfRange, "cannot " + what + ": powers are -99 to 99", {}, {}};
  }
  if (auto refused = refuse_calendar(a.data(), a.data(), what)) return std::move(*refused);
  return combined(Unit(), a, exponent, what);
}

bool is_dimensionless(const Unit& unit) { return unit.data().same_dimension(UnitData{}); }

bool is_calendar(const Unit& unit) { return !unit.data().calendar_word.empty(); }

std::string to_string(const Unit& unit) {
  const UnitData& data = unit.data();
  if (!data.calendar_word.empty()) return plural(data.calendar_word);
  std::string text;
  const auto append = [&text](const std::string& part) { text += (text.empty() ? "" : ".") + part; };
  if (!data.coefficient.numerator().is_one()) append(data.coefficient.numerator().to_string());
  for (const auto& [symbol, exponent] : data.terms) {
    if (exponent > 0) append(symbol + (exponent == 1 ? "" : std::to_string(exponent)));
  }
  for (const auto& [symbol, exponent] : data.terms) {
    if (exponent < 0) append(symbol + std::to_string(exponent));
  }
  if (text.empty()) text = "1";
  if (!data.coefficient.denominator().is_one()) text += '/' + data.coefficient.denominator().to_string();
  return text;
}

}  // namespace regimen::units
