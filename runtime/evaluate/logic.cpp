// Kleene logic, 64 rows at a time on the two bit planes.
#include "evaluate/kernel.hpp"

namespace regimen {

void not_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  out.is_true = a.is_false;
  out.is_false = a.is_true;
}

void and_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  out.is_true = context.operand(node, 0).is_true;
  out.is_false = context.operand(node, 0).is_false;
  for (std::size_t i = 1; i < node.operands.size(); ++i) {
    const Column& next = context.operand(node, i);
    for (std::size_t w = 0; w < out.is_true.size(); ++w) {
      out.is_true[w] &= next.is_true[w];
      out.is_false[w] |= next.is_false[w];
    }
  }
}

void or_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  out.is_true = context.operand(node, 0).is_true;
  out.is_false = context.operand(node, 0).is_false;
  for (std::size_t i = 1; i < node.operands.size(); ++i) {
    const Column& next = context.operand(node, i);
    for (std::size_t w = 0; w < out.is_true.size(); ++w) {
      out.is_true[w] |= next.is_true[w];
      out.is_false[w] &= next.is_false[w];
    }
  }
}

void xor_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  for (std::size_t w = 0; w < out.is_true.size(); ++w) {
    out.is_true[w] = (a.is_true[w] & b.is_false[w]) | (a.is_false[w] & b.is_true[w]);
    out.is_false[w] = (a.is_true[w] & b.is_true[w]) | (a.is_false[w] & b.is_false[w]);
  }
}

void implies_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  const Column& b = context.operand(node, 1);
  for (std::size_t w = 0; w < out.is_true.size(); ++w) {
    out.is_true[w] = a.is_false[w] | b.is_true[w];
    out.is_false[w] = a.is_true[w] & b.is_false[w];
  }
}

void is_null_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& a = context.operand(node, 0);
  if (a.storage == Storage::Boxed) {
    for (Row row = 0; row < out.rows; ++row)
      out.put_truth(row, a.boxed[row].is_null() ? Truth::True : Truth::False);
    return;
  }
  for (std::size_t w = 0; w < out.is_true.size(); ++w) {
    out.is_false[w] = a.storage == Storage::Truth ? a.is_true[w] | a.is_false[w] : a.valid[w];
    out.is_true[w] = ~out.is_false[w] & rows_mask(out.rows, w);
  }
}

void is_true_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  out.is_true = context.operand(node, 0).is_true;
  for (std::size_t w = 0; w < out.is_true.size(); ++w)
    out.is_false[w] = ~out.is_true[w] & rows_mask(out.rows, w);
}

void is_false_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  out.is_true = context.operand(node, 0).is_false;
  for (std::size_t w = 0; w < out.is_true.size(); ++w)
    out.is_false[w] = ~out.is_true[w] & rows_mask(out.rows, w);
}

}  // namespace regimen
