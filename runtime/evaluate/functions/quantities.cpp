// Functions on quantities of any unit.
#include "evaluate/function.hpp"
#include "evaluate/quantity_arithmetic.hpp"

namespace regimen::functions {
namespace {

Value of(const std::optional<Quantity>& quantity) { return quantity ? Value(*quantity) : Value(); }
const Quantity& left(const Call& call) { return *call.get<Quantity>(0); }
const Quantity& right(const Call& call) { return *call.get<Quantity>(1); }

Value negated(const Quantity& quantity) {
  const auto value = Decimal::negate(quantity.value);
  return value ? Value(Quantity{*value, quantity.unit}) : Value();
}

}  // namespace

Value quantity_add(const Call& call) { return of(compute(Operator::Add, left(call), right(call))); }
Value quantity_subtract(const Call& call) { return of(compute(Operator::Subtract, left(call), right(call))); }
Value quantity_multiply(const Call& call) { return of(compute(Operator::Multiply, left(call), right(call))); }
Value quantity_divide(const Call& call) { return of(compute(Operator::Divide, left(call), right(call))); }
Value quantity_truncated_divide(const Call& call) {
  return of(compute(Operator::TruncatedDivide, left(call), right(call)));
}
Value quantity_modulo(const Call& call) { return of(compute(Operator::Modulo, left(call), right(call))); }
Value quantity_negate(const Call& call) { return negated(left(call)); }
Value quantity_abs(const Call& call) { return left(call).value < Decimal() ? negated(left(call)) : call[0]; }

Value convert_quantity(const Call& call) { return of(converted(left(call), *call.get<std::string>(1))); }
Value can_convert_quantity(const Call& call) {
  return converted(left(call), *call.get<std::string>(1)).has_value();
}
Value value_of_quantity(const Call& call) { return left(call).value; }
Value unit_of_quantity(const Call& call) { return left(call).unit; }

}  // namespace regimen::functions
