// Units by UCUM (regimen/units.hpp), amounts exact.
#include "evaluate/quantity_arithmetic.hpp"

#include "regimen/units.hpp"

namespace regimen {
namespace {

std::optional<Decimal> amount(Operator op, Decimal a, Decimal b) {
  if (op == Operator::Add) return Decimal::add(a, b);
  if (op == Operator::Subtract) return Decimal::subtract(a, b);
  if (op == Operator::Multiply) return Decimal::multiply(a, b);
  if (op == Operator::Divide) return Decimal::divide(a, b);
  if (op == Operator::TruncatedDivide) return Decimal::truncated_divide(a, b);
  return Decimal::modulo(a, b);
}

}  // namespace

std::optional<Quantity> converted(const Quantity& quantity, const std::string& unit) {
  if (quantity.unit == unit) return quantity;
  const auto from = units::parse(quantity.unit);
  const auto to = units::parse(unit);
  if (!from || !to) return std::nullopt;
  const Result<Decimal> value = units::convert(quantity.value, *from, *to);
  if (!value) return std::nullopt;
  return Quantity{*value, unit};
}

std::optional<int> order_quantities(const Quantity& a, const Quantity& b) {
  const auto other = converted(b, a.unit);
  if (!other) return std::nullopt;
  return a.value < other->value ? -1 : other->value < a.value ? 1 : 0;
}

bool equivalent_quantities(const Quantity& a, const Quantity& b) {
  if (const auto order = order_quantities(a, b)) return *order == 0;
  const auto left = units::parse(a.unit);
  const auto right = units::parse(b.unit);
  if (!left || !right) return false;
  if (units::is_calendar(*left) && units::is_calendar(*right)) {
    const auto days = units::approximate_days(a.value, *left);
    const auto other_days = units::approximate_days(b.value, *right);
    return days && other_days && *days == *other_days;
  }
  const auto definite = [](Quantity quantity) {
    if (quantity.unit == "year" || quantity.unit == "years") quantity.unit = "a";
    if (quantity.unit == "month" || quantity.unit == "months") quantity.unit = "mo";
    return quantity;
  };
  const auto order = order_quantities(definite(a), definite(b));
  return order && *order == 0;
}

std::optional<Quantity> compute(Operator op, const Quantity& a, const Quantity& b) {
  if (op == Operator::Multiply || op == Operator::Divide) {
    const auto left = units::parse(a.unit);
    const auto right = units::parse(b.unit);
    if (!left || !right) return std::nullopt;
    const auto unit =
        op == Operator::Multiply ? units::multiply(*left, *right) : units::divide(*left, *right);
    const auto value = amount(op, a.value, b.value);
    if (!unit || !value) return std::nullopt;
    return Quantity{*value, units::to_string(*unit)};
  }
  const auto right = converted(b, a.unit);
  if (!right) return std::nullopt;
  const auto value = amount(op, a.value, right->value);
  if (!value) return std::nullopt;
  // CQL keeps the unit of a truncated quotient and of a remainder: that of the operands.
  return Quantity{*value, a.unit};
}

}  // namespace regimen
