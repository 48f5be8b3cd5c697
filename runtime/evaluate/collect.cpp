// Collect: the list that a query gives. Definite rows, distinct if asked, sorted by keys (stable; nulls
// first, last when descending); the order of the rows otherwise. The list of an unknown list is unknown.
#include <algorithm>

#include "evaluate/kernel.hpp"
#include "evaluate/reduce.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

struct SortKeys {
  const EvaluationContext& context;
  const Node& node;
  std::size_t first;  // operand of the first key
  int offset;

  bool less(Row a, Row b) const {
    for (std::size_t i = first; i < node.operands.size(); ++i) {
      int order = sort_order(context.operand_value(node, i, a), context.operand_value(node, i, b), offset);
      if ((node.payload_b & (std::uint32_t{kDescending0} << (i - first))) != 0) order = -order;
      if (order != 0) return order < 0;
    }
    return false;
  }
};

}  // namespace

void collect_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Segments segments(context, node);
  const bool has_condition = (node.payload_b & kHasCondition) != 0;
  const Column* condition = has_condition ? &context.operand(node, 0) : nullptr;
  const std::size_t element = has_condition ? 1 : 0;
  for (Row parent = 0; parent < out.rows; ++parent) {
    if (!segments.known(parent)) continue;
    std::vector<Row> rows;
    for (Row row = segments.first(parent); row < segments.last(parent); ++row) {
      if (condition == nullptr || bit(condition->is_true, row)) rows.push_back(row);
    }
    if ((node.payload_b & kDistinct) != 0) rows = DistinctRows(context, node.operands[element]).keep(rows);
    if (node.operands.size() > element + 1) {
      const SortKeys keys{context, node, element + 1, context.offset_minutes(node.frame, parent)};
      std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) { return keys.less(a, b); });
    }
    std::vector<Value> items;
    items.reserve(rows.size());
    for (const Row row : rows) items.push_back(context.operand_value(node, element, row));
    out.boxed[parent] = Value::list(std::move(items));
  }
}

}  // namespace regimen
