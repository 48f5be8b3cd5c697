// `ToInteger`, `ConvertsToDecimal` and the like. SOURCE: CQL 1.5.3, type operators: the accepted forms; a
// text or number that has none of them gives null.
#include <charconv>

#include "evaluate/function.hpp"
#include "evaluate/quantity_arithmetic.hpp"
#include "regimen/units.hpp"

namespace regimen::functions {
namespace {

std::optional<bool> boolean_of(const std::string& text) {
  std::string lower = text;
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (const char* yes : {"true", "t", "yes", "y", "1"}) {
    if (lower == yes) return true;
  }
  for (const char* no : {"false", "f", "no", "n", "0"}) {
    if (lower == no) return false;
  }
  return std::nullopt;
}

template <typename T>
Value whole(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with('+')) return {};
  T number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() ? Value(number) : Value();
}

/// `[+-]?digits(.digits)?` exactly.
std::optional<Decimal> decimal_of(std::string_view text) {
  std::string_view rest = text;
  if (rest.starts_with('+') || rest.starts_with('-')) rest.remove_prefix(1);
  const std::size_t point = rest.find('.');
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (!digits(rest.substr(0, point)) ||
      (point != std::string_view::npos && !digits(rest.substr(point + 1)))) {
    return std::nullopt;
  }
  return Decimal::parse(text);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// `5.5 'mg'`, `5.5'mg'`, `3 weeks`, `5.5`.
std::optional<Quantity> quantity_of(std::string_view text) {
  text = trimmed(text);
  std::size_t end = text.find_first_of("' abcdefghijklmnopqrstuvwxyz");
  const auto amount = decimal_of(text.substr(0, end));
  if (!amount) return std::nullopt;
  if (end == std::string_view::npos) return Quantity{*amount, "1"};
  std::string_view unit = trimmed(text.substr(end));
  if (unit.size() >= 2 && unit.front() == '\'' && unit.back() == '\'') {
    unit = unit.substr(1, unit.size() - 2);
    if (unit.empty()) unit = "1";
  } else {
    const auto parsed = units::parse(unit);
    if (!parsed || !units::is_calendar(*parsed)) return std::nullopt;
    if (unit.ends_with('s')) unit.remove_suffix(1);
  }
  if (!units::parse(unit)) return std::nullopt;
  return Quantity{*amount, std::string(unit)};
}

std::optional<Ratio> ratio_of(std::string_view text) {
  // The colon outside quotes parts the two quantities.
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\'') quoted = !quoted;
    if (text[i] != ':' || quoted) continue;
    const auto numerator = quantity_of(text.substr(0, i));
    const auto denominator = quantity_of(text.substr(i + 1));
    if (!numerator || !denominator) return std::nullopt;
    return Ratio{*numerator, *denominator};
  }
  return std::nullopt;
}

/// A conversion of one value; null where it cannot be.
using Conversion = Value (*)(const Value&);

Value as_boolean(const Value& value) {
  if (const auto* text = value.get<std::string>()) {
    const auto truth = boolean_of(*text);
    return truth ? Value(*truth) : Value();
  }
  std::optional<Decimal> number;
  if (const auto* n = value.get<std::int32_t>()) number = Decimal::from_integer(*n);
  if (const auto* n = value.get<std::int64_t>()) number = Decimal::from_integer(*n);
  if (const auto* n = value.get<Decimal>()) number = *n;
  if (!number) return value.get<bool>() != nullptr ? value : Value();
  if (*number == Decimal::from_integer(1)) return true;
  return *number == Decimal() ? Value(false) : Value();
}

Value as_integer(const Value& value) {
  if (const auto* text = value.get<std::string>()) return whole<std::int32_t>(*text);
  if (const auto* truth = value.get<bool>()) return std::int32_t{*truth ? 1 : 0};
  if (const auto* number = value.get<std::int64_t>()) {
    return *number == static_cast<std::int32_t>(*number) ? Value(static_cast<std::int32_t>(*number))
                                                         : Value();
  }
  return value.get<std::int32_t>() != nullptr ? value : Value();
}

Value as_long(const Value& value) {
  if (const auto* text = value.get<std::string>()) {
    return whole<std::int64_t>(text->ends_with('L') ? std::string_view(*text).substr(0, text->size() - 1)
                                                    : *text);
  }
  if (const auto* truth = value.get<bool>()) return std::int64_t{*truth ? 1 : 0};
  if (const auto* number = value.get<std::int32_t>()) return std::int64_t{*number};
  return value.get<std::int64_t>() != nullptr ? value : Value();
}

Value as_decimal(const Value& value) {
  if (const auto* text = value.get<std::string>()) {
    const auto number = decimal_of(*text);
    return number ? Value(*number) : Value();
  }
  if (const auto* truth = value.get<bool>()) return Decimal::from_integer(*truth ? 1 : 0);
  if (const auto* number = value.get<std::int32_t>()) return Decimal::from_integer(*number);
  if (const auto* number = value.get<std::int64_t>()) return Decimal::from_integer(*number);
  return value.get<Decimal>() != nullptr ? value : Value();
}

Value as_quantity(const Value& value) {
  if (const auto* text = value.get<std::string>()) {
    const auto quantity = quantity_of(*text);
    return quantity ? Value(*quantity) : Value();
  }
  if (const auto* ratio = value.get<Ratio>()) {
    const auto quotient = compute(Operator::Divide, ratio->numerator, ratio->denominator);
    return quotient ? Value(*quotient) : Value();
  }
  if (value.get<Quantity>() != nullptr) return value;
  const Value number = value.get<bool>() != nullptr ? Value() : as_decimal(value);
  return number.is_null() ? Value() : Value(Quantity{*number.get<Decimal>(), "1"});
}

Value as_ratio(const Value& value) {
  if (const auto* text = value.get<std::string>()) {
    const auto ratio = ratio_of(*text);
    return ratio ? Value(*ratio) : Value();
  }
  return value.get<Ratio>() != nullptr ? value : Value();
}

template <typename T>
Value parsed(std::string_view text) {
  const std::optional<T> value = T::parse(text);
  return value ? Value(*value) : Value();
}

/// Of a date-time, and of a text that holds a time as well, the date as it is written.
Value as_date(const Value& value) {
  const auto* text = value.get<std::string>();
  const Value moment = text != nullptr ? parsed<DateTime>(*text) : value;
  if (const auto* held = moment.get<DateTime>()) return held->date;
  return value.get<Date>() != nullptr ? value : Value();
}

Value as_date_time(const Value& value) {
  if (const auto* text = value.get<std::string>()) return parsed<DateTime>(*text);
  if (const auto* date = value.get<Date>()) return DateTime{*date, {}, date->precision, std::nullopt};
  return value.get<DateTime>() != nullptr ? value : Value();
}

/// `14:30`, also as `T14:30`; an offset is read over, for a time of day has none.
Value as_time(const Value& value) {
  const auto* text = value.get<std::string>();
  if (text == nullptr) return value.get<Time>() != nullptr ? value : Value();
  const auto moment = DateTime::parse("0001-01-01" + std::string(text->starts_with('T') ? "" : "T") + *text);
  return moment && moment->precision >= Precision::Hour ? Value(moment->time) : Value();
}

bool converts(const Call& call, Conversion conversion) { return !conversion(call[0]).is_null(); }

}  // namespace

Value to_boolean(const Call& call) { return as_boolean(call[0]); }
Value to_integer(const Call& call) { return as_integer(call[0]); }
Value to_long_integer(const Call& call) { return as_long(call[0]); }
Value to_decimal_number(const Call& call) { return as_decimal(call[0]); }
Value to_quantity_value(const Call& call) { return as_quantity(call[0]); }
Value to_ratio(const Call& call) { return as_ratio(call[0]); }
Value to_date(const Call& call) { return as_date(call[0]); }
Value to_date_time(const Call& call) { return as_date_time(call[0]); }
Value to_time(const Call& call) { return as_time(call[0]); }

Value to_concept(const Call& call) {
  if (const auto* code = call.get<Code>(0)) return Value::concept_of({*code}, code->display);
  if (const auto* list = call.get<Value::List>(0)) {
    std::vector<Code> codes;
    for (const Value& item : (*list)->items) {
      if (const auto* code = item.get<Code>()) codes.push_back(*code);
    }
    return Value::concept_of(std::move(codes));
  }
  return call[0];
}

Value converts_to_boolean(const Call& call) { return converts(call, as_boolean); }
Value converts_to_integer(const Call& call) { return converts(call, as_integer); }
Value converts_to_long(const Call& call) { return converts(call, as_long); }
Value converts_to_decimal(const Call& call) { return converts(call, as_decimal); }
Value converts_to_quantity(const Call& call) { return converts(call, as_quantity); }
Value converts_to_ratio(const Call& call) { return converts(call, as_ratio); }
Value converts_to_date(const Call& call) { return converts(call, as_date); }
Value converts_to_date_time(const Call& call) { return converts(call, as_date_time); }
Value converts_to_time(const Call& call) { return converts(call, as_time); }
Value converts_to_string(const Call& call) {
  return call.get<Value::List>(0) == nullptr && call.get<Value::Tuple>(0) == nullptr &&
         call.get<Value::Interval>(0) == nullptr;
}

}  // namespace regimen::functions
