// Comparison of a value with its declared bounds. Bounds and value have the same declared type, so units
// agree; a quantity bound in another unit is converted.
#include "facts/bounds.hpp"

#include <optional>

#include "regimen/units.hpp"
#include "value/plain.hpp"

namespace regimen {
namespace {

/// The order of two values of one ordered type; nullopt when it cannot be said.
std::optional<int> order(const Value& a, const Value& b) {
  const auto sign = [](auto x, auto y) { return x < y ? -1 : (y < x ? 1 : 0); };
  const auto number = [](const Value& value) -> std::optional<Decimal> {
    if (const auto* small = value.get<std::int32_t>()) return Decimal::from_integer(*small);
    if (const auto* large = value.get<std::int64_t>()) return Decimal::from_integer(*large);
    if (const auto* decimal = value.get<Decimal>()) return *decimal;
    return std::nullopt;
  };
  if (const auto x = number(a), y = number(b); x && y) return sign(*x, *y);
  if (const auto* x = a.get<Quantity>(), *y = b.get<Quantity>(); x != nullptr && y != nullptr) {
    if (x->unit == y->unit) return sign(x->value, y->value);
    const auto from = units::parse(y->unit);
    const auto to = units::parse(x->unit);
    if (!from || !to) return std::nullopt;
    const auto converted = units::convert(y->value, *from, *to);
    return converted ? std::optional<int>(sign(x->value, *converted)) : std::nullopt;
  }
  // A bound of a quantity may be written as a bare number in the declared unit.
  if (const auto* x = a.get<Quantity>(); x != nullptr) {
    if (const auto y = number(b)) return sign(x->value, *y);
  }
  if (const auto* x = a.get<Date>(), *y = b.get<Date>(); x != nullptr && y != nullptr) return compare(*x, *y);
  if (const auto* x = a.get<DateTime>(), *y = b.get<DateTime>(); x != nullptr && y != nullptr)
    return compare(*x, *y);
  if (const auto* x = a.get<Time>(), *y = b.get<Time>(); x != nullptr && y != nullptr) return compare(*x, *y);
  return std::nullopt;
}

}  // namespace

bool within_bounds(const Value& value, const Value& low, const Value& high) {
  if (value.is_null()) return true;
  if (!low.is_null() && order(value, low).value_or(0) < 0) return false;
  return high.is_null() || order(value, high).value_or(0) <= 0;
}

std::string describe_bounds(const Value& low, const Value& high) {
  if (low.is_null() && high.is_null()) return "no bounds";
  if (low.is_null()) return "at most " + plain_text(high);
  if (high.is_null()) return "at least " + plain_text(low);
  return plain_text(low) + " to " + plain_text(high);
}

std::string plain_text(const Value& value) {
  if (const auto* quantity = value.get<Quantity>()) return plain_quantity(*quantity);
  if (const auto* decimal = value.get<Decimal>()) return decimal->to_string();
  if (const auto* date = value.get<Date>()) return date->to_string();
  if (const auto* text = value.get<std::string>()) return *text;
  return to_cql(value);
}

std::string describe_type(const ProgramData& program, Index type) {
  if (type >= program.types.size()) return "a value";
  const Type& t = program.types[type];
  switch (t.kind) {
    case TypeKind::Boolean:
      return "true or false";
    case TypeKind::Integer:
    case TypeKind::Long:
      return "a whole number";
    case TypeKind::Decimal:
      return "a number";
    case TypeKind::String:
      return "text";
    case TypeKind::Date:
      return "a date (`YYYY-MM-DD`)";
    case TypeKind::DateTime:
      return "a date and time (`YYYY-MM-DDThh:mm:ss`)";
    case TypeKind::Time:
      return "a time (`hh:mm`)";
    case TypeKind::Quantity:
      return t.unit.empty() ? "a quantity with its unit" : "a quantity in `" + t.unit + "`";
    case TypeKind::Code:
      return t.codes < program.code_lists.size() ? "a code of `" + program.code_lists[t.codes].name + "`"
                                                 : "a code";
    case TypeKind::List:
      return "a list";
    case TypeKind::Interval:
      return "an interval (`low`, `high`)";
    case TypeKind::Tuple:
      return t.name.empty() ? "a record" : "a record `" + t.name + "`";
    case TypeKind::Any:
      return "a value of any type";
    case TypeKind::Ratio:
      return "a ratio of two quantities";
    case TypeKind::Concept:
      return "codes that mean the same";
    case TypeKind::Uncertain:
      return "a whole number or the range that it lies in";
    case TypeKind::Null:
      return "null";
  }
  return "a value";
}

std::pair<Value, Value> field_bounds(const Fact& fact, const std::string& field) {
  for (const auto& [name, bounds] : fact.field_bounds) {
    if (name == field) return bounds;
  }
  return {};
}

}  // namespace regimen
