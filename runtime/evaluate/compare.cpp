// Equality, equivalence and order over columns: packed storages directly, boxed ones value by value.
#include "evaluate/kernel.hpp"
#include "evaluate/truth.hpp"
#include "evaluate/uncertain.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

bool holds(Operator op, int order) {
  if (op == Operator::Less) return order < 0;
  if (op == Operator::LessOrEqual) return order <= 0;
  if (op == Operator::Greater) return order > 0;
  return order >= 0;
}

/// `test(a, b)` for every row where both numbers are known.
template <typename Test>
void each_known(const Column& a, const Column& b, Column& out, Test test) {
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(a.valid, row) || !bit(b.valid, row)) continue;
    const int order = a.storage == Storage::Integer ? (a.integers[row] < b.integers[row]   ? -1
                                                       : a.integers[row] > b.integers[row] ? 1
                                                                                           : 0)
                                                    : (a.decimals[row] < b.decimals[row]   ? -1
                                                       : b.decimals[row] < a.decimals[row] ? 1
                                                                                           : 0);
    out.put_truth(row, truth_of(test(order)));
  }
}

void compare_uncertain_rows(Operator op, const Column& a, const Column& b, Column& out) {
  for (Row row = 0; row < out.rows; ++row)
    out.put_truth(row, compare_uncertain(op, a.boxed[row], b.boxed[row]));
}

}  // namespace

void equal_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  switch (a.storage) {
    case Storage::Truth:
      for (std::size_t w = 0; w < out.is_true.size(); ++w) {
        out.is_true[w] = (a.is_true[w] & b.is_true[w]) | (a.is_false[w] & b.is_false[w]);
        out.is_false[w] = (a.is_true[w] & b.is_false[w]) | (a.is_false[w] & b.is_true[w]);
      }
      return;
    case Storage::Integer:
    case Storage::Decimal:
      each_known(a, b, out, [](int order) { return order == 0; });
      return;
    case Storage::Boxed:
      if (context.operand_type(node, 0).kind == TypeKind::Uncertain) {
        compare_uncertain_rows(Operator::Equal, a, b, out);
        return;
      }
      for (Row row = 0; row < out.rows; ++row) {
        out.put_truth(row, equal_values(a.boxed[row], b.boxed[row], context.offset_minutes(node.frame, row)));
      }
      return;
  }
}

void equivalent_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  const bool uncertain = context.operand_type(node, 0).kind == TypeKind::Uncertain;
  if (a.storage == Storage::Boxed && !uncertain) {
    for (Row row = 0; row < out.rows; ++row) {
      const int offset = context.offset_minutes(node.frame, row);
      out.put_truth(row, truth_of(equivalent_values(a.boxed[row], b.boxed[row], offset)));
    }
    return;
  }
  // Packed values and ranges are equivalent when they are equal or both null; everything else is false.
  equal_kernel(context, node, out);
  for (Row row = 0; row < out.rows; ++row) {
    if (out.truth(row) == Truth::Unknown) out.put_truth(row, truth_of(a.is_null(row) && b.is_null(row)));
  }
}

void order_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  if (a.storage != Storage::Boxed) {
    each_known(a, b, out, [&](int order) { return holds(node.op, order); });
    return;
  }
  if (context.operand_type(node, 0).kind == TypeKind::Uncertain) {
    compare_uncertain_rows(node.op, a, b, out);
    return;
  }
  for (Row row = 0; row < out.rows; ++row) {
    const auto order = order_values(a.boxed[row], b.boxed[row], context.offset_minutes(node.frame, row));
    if (order) out.put_truth(row, truth_of(holds(node.op, *order)));
  }
}

}  // namespace regimen
