// Unpacking of numbers and quantities.
#include "evaluate/amounts.hpp"

#include <limits>

#include "evaluate/quantity_arithmetic.hpp"

namespace regimen {
namespace {

std::optional<Decimal> in_unit(const Quantity& quantity, const std::string& unit) {
  const std::optional<Quantity> same = quantity.unit == unit ? quantity : converted(quantity, unit);
  return same ? std::optional<Decimal>(same->value) : std::nullopt;
}

}  // namespace

std::optional<Amounts> amounts_of(std::span<const Value> values) {
  Amounts amounts;
  for (const Value& value : values) {
    if (value.is_null()) continue;
    std::optional<Decimal> amount;
    if (const auto* integer = value.get<std::int32_t>()) amount = Decimal::from_integer(*integer);
    if (const auto* number = value.get<std::int64_t>()) amount = Decimal::from_integer(*number);
    if (const auto* decimal = value.get<Decimal>()) amount = *decimal;
    if (const auto* quantity = value.get<Quantity>()) {
      if (amounts.values.empty()) amounts.unit = quantity->unit;
      amount = in_unit(*quantity, amounts.unit);
    }
    if (!amount) return std::nullopt;
    amounts.values.push_back(*amount);
  }
  return amounts;
}

Value amount_value(std::optional<Decimal> amount, const Type& type, const std::string& unit) {
  if (!amount) return {};
  if (type.kind == TypeKind::Decimal) return *amount;
  if (type.kind == TypeKind::Quantity) return Quantity{*amount, unit};
  const auto whole = amount->to_integer();
  if (!whole) return {};
  if (type.kind == TypeKind::Long) return *whole;
  const bool fits = *whole >= std::numeric_limits<std::int32_t>::min() &&
                    *whole <= std::numeric_limits<std::int32_t>::max();
  return fits ? Value(static_cast<std::int32_t>(*whole)) : Value();
}

std::optional<Decimal> quotient(Int128 total, Int128 count) {
  Int128 result = total / count;
  const Int128 rest = total % count;
  if ((rest < 0 ? -rest : rest) * 2 >= count) result += total < 0 ? -1 : 1;
  return Decimal::from_scaled(result);
}

}  // namespace regimen
