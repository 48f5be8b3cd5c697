// Numbers: Integer (32 bits), Long (64 bits), Decimal and Quantity. What cannot be represented is null.
#include <limits>

#include "evaluate/kernel.hpp"
#include "evaluate/uncertain.hpp"
#include "regimen/units.hpp"
#include "value/decimal_math.hpp"

namespace regimen {
namespace {

using Whole = std::optional<std::int64_t>;

Whole in_range(Int128 value, TypeKind kind) {
  const bool is_long = kind == TypeKind::Long;
  const Int128 low =
      is_long ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int32_t>::min();
  const Int128 high =
      is_long ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int32_t>::max();
  if (value < low || value > high) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

Whole whole_power(std::int64_t base, std::int64_t exponent, TypeKind kind) {
  if (exponent < 0) return std::nullopt;  // not a whole number
  if (base == 0 || base == 1) return exponent == 0 ? 1 : base;
  if (base == -1) return exponent % 2 == 0 ? 1 : -1;
  Int128 result = 1;
  for (std::int64_t i = 0; i < exponent; ++i) {  // at most 63 rounds: |base| >= 2 leaves the range by then
    result *= base;
    if (!in_range(result, TypeKind::Long)) return std::nullopt;
  }
  return in_range(result, kind);
}

Whole whole(Operator op, std::int64_t a, std::int64_t b, TypeKind kind) {
  const Int128 x = a;
  const Int128 y = b;
  if (op == Operator::Add) return in_range(x + y, kind);
  if (op == Operator::Subtract) return in_range(x - y, kind);
  if (op == Operator::Multiply) return in_range(x * y, kind);
  if (op == Operator::Power) return whole_power(a, b, kind);
  if (y == 0) return std::nullopt;
  return in_range(op == Operator::Modulo ? x % y : x / y, kind);  // or TruncatedDivide
}

std::optional<Decimal> decimal(Operator op, Decimal a, Decimal b) {
  if (op == Operator::Add) return Decimal::add(a, b);
  if (op == Operator::Subtract) return Decimal::subtract(a, b);
  if (op == Operator::Multiply) return Decimal::multiply(a, b);
  if (op == Operator::Divide) return Decimal::divide(a, b);
  if (op == Operator::TruncatedDivide) return Decimal::truncated_divide(a, b);
  if (op == Operator::Modulo) return Decimal::modulo(a, b);
  return decimal_power(a, b);
}

}  // namespace

void arithmetic_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  const TypeKind kind = context.type_of(node).kind;
  if (kind == TypeKind::Uncertain) {
    for (Row row = 0; row < out.rows; ++row)
      out.boxed[row] = compute_uncertain(node.op, a.boxed[row], b.boxed[row]);
    return;
  }
  if (out.storage == Storage::Boxed) return;  // of the null type: all null
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row) || !bit(b.valid, row)) continue;
    if (out.storage == Storage::Integer) {
      if (const Whole result = whole(node.op, a.integers[row], b.integers[row], kind))
        out.put_integer(row, *result);
    } else if (const auto result = decimal(node.op, a.decimals[row], b.decimals[row])) {
      out.put_decimal(row, *result);
    }
  }
}

void unary_number_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const TypeKind kind = context.type_of(node).kind;
  if (kind == TypeKind::Uncertain) {  // Negate
    for (Row row = 0; row < out.rows; ++row) out.boxed[row] = negate_uncertain(a.boxed[row]);
    return;
  }
  if (out.storage == Storage::Boxed) return;  // of the null type: all null
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row)) continue;
    if (a.storage == Storage::Integer) {  // Negate, Abs; the others leave whole numbers as they are
      const Int128 value = a.integers[row];
      const bool turn = node.op == Operator::Negate || (node.op == Operator::Abs && value < 0);
      if (const Whole result = in_range(turn ? -value : value, kind)) out.put_integer(row, *result);
      continue;
    }
    const Decimal value = a.decimals[row];
    if (out.storage == Storage::Decimal) {  // Negate, Abs
      const bool turn = node.op == Operator::Negate || (node.op == Operator::Abs && value < Decimal());
      const std::optional<Decimal> result = turn ? Decimal::negate(value) : value;
      if (result) out.put_decimal(row, *result);
      continue;
    }
    const Decimal rounded = node.op == Operator::Ceiling ? Decimal::ceiling(value)
                            : node.op == Operator::Floor ? Decimal::floor(value)
                                                         : Decimal::truncate(value);
    const std::optional<std::int64_t> integer = rounded.to_integer();
    if (!integer) continue;
    if (const Whole result = in_range(*integer, kind)) out.put_integer(row, *result);
  }
}

void round_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column* places = node.operands.size() == 2 ? &context.operand(node, 1) : nullptr;
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row)) continue;
    std::int64_t count = 0;  // without a precision, and with a null one, to a whole number
    if (places != nullptr && bit(places->valid, row)) count = places->integers[row];
    if (count < 0 || count > Decimal::kScale) continue;
    if (const auto result = Decimal::round(a.decimals[row], static_cast<int>(count)))
      out.put_decimal(row, *result);
  }
}

void to_number_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row)) continue;
    if (out.storage == Storage::Integer) {
      out.put_integer(row, a.integers[row]);
    } else {
      out.put_decimal(
          row, a.storage == Storage::Integer ? Decimal::from_integer(a.integers[row]) : a.decimals[row]);
    }
  }
}

void convert_unit_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Result<units::Unit> from = units::parse(context.operand_type(node, 0).unit);
  const Result<units::Unit> to = units::parse(context.type_of(node).unit);
  if (!from || !to) return;
  const Column& a = context.operand(node, 0);
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row)) continue;
    const Result<Decimal> result = units::convert(a.decimals[row], *from, *to);
    if (result) out.put_decimal(row, *result);
  }
}

}  // namespace regimen
