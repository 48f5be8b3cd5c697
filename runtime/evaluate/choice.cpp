// If and Coalesce. An unknown condition takes the else branch, as in CQL.
#include "evaluate/kernel.hpp"

namespace regimen {

void if_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& condition = context.operand(node, 0);
  const Column& then = context.operand(node, 1);
  const Column& otherwise = context.operand(node, 2);
  if (out.storage == Storage::Truth) {
    for (std::size_t w = 0; w < out.is_true.size(); ++w) {
      const std::uint64_t take = condition.is_true[w];
      out.is_true[w] = (take & then.is_true[w]) | (~take & otherwise.is_true[w]);
      out.is_false[w] = (take & then.is_false[w]) | (~take & otherwise.is_false[w]);
    }
    return;
  }
  for (Row row = 0; row < out.rows; ++row) out.copy(row, bit(condition.is_true, row) ? then : otherwise, row);
}

void coalesce_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  for (Row row = 0; row < out.rows; ++row) {
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      const Column& source = context.operand(node, i);
      if (source.is_null(row)) continue;
      out.copy(row, source, row);
      break;
    }
  }
}

}  // namespace regimen
