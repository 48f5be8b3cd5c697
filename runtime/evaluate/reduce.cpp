// Selection of rows for reductions.
#include "evaluate/reduce.hpp"

#include <algorithm>

#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

/// First occurrences, found by sorting: for storages with a total order that agrees with equality.
template <typename Less>
std::vector<Row> first_occurrences(const std::vector<Row>& rows, Less less) {
  std::vector<Row> sorted = rows;
  std::stable_sort(sorted.begin(), sorted.end(), less);
  std::vector<Row> kept;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i == 0 || less(sorted[i - 1], sorted[i])) kept.push_back(sorted[i]);
  }
  std::sort(kept.begin(), kept.end());  // rows come in ascending order
  return kept;
}

}  // namespace

DistinctRows::DistinctRows(const EvaluationContext& context, Index element_node)
    : context_(context),
      frame_(context.program.nodes[element_node].frame),
      element_(context.state.columns[element_node]) {}

std::vector<Row> DistinctRows::keep(const std::vector<Row>& rows) const {
  if (rows.size() < 2) return rows;
  const Column& element = element_;
  switch (element.storage) {
    case Storage::Truth:
      return first_occurrences(rows, [&](Row a, Row b) { return element.truth(a) < element.truth(b); });
    case Storage::Integer:
      return first_occurrences(rows, [&](Row a, Row b) {
        const bool x = bit(element.valid, a);
        const bool y = bit(element.valid, b);
        return x != y ? x < y : x && element.integers[a] < element.integers[b];
      });
    case Storage::Decimal:
      return first_occurrences(rows, [&](Row a, Row b) {
        const bool x = bit(element.valid, a);
        const bool y = bit(element.valid, b);
        return x != y ? x < y : x && element.decimals[a] < element.decimals[b];
      });
    case Storage::Boxed:
      break;
  }
  // LIMIT: quadratic; equality of partial dates agrees with no order.
  const int offset = context_.offset_minutes(frame_, rows.front());
  std::vector<Row> kept;
  for (const Row row : rows) {
    const bool again = std::any_of(kept.begin(), kept.end(), [&](Row other) {
      const Value& a = element.boxed[other];
      const Value& b = element.boxed[row];
      return a.is_null() || b.is_null() ? a.is_null() && b.is_null()
                                        : equal_values(a, b, offset) == Truth::True;
    });
    if (!again) kept.push_back(row);
  }
  return kept;
}

Selection::Selection(const EvaluationContext& context, const Node& node)
    : context_(context), node_(node), segments_(context, node) {
  const bool has_condition = (node.payload_b & kHasCondition) != 0;
  if (has_condition) condition_ = &context.operand(node, 0);
  const std::size_t element = has_condition ? 1 : 0;
  if (node.operands.size() > element) element_ = &context.operand(node, element);
}

const std::vector<Row>& Selection::rows(Row parent) {
  rows_.clear();
  for (Row row = segments_.first(parent); row < segments_.last(parent); ++row) {
    if (condition_ != nullptr && !bit(condition_->is_true, row)) continue;
    if (element_ != nullptr ? element_->is_null(row) : segments_.item_is_null(row)) continue;
    rows_.push_back(row);
  }
  if ((node_.payload_b & kDistinct) != 0 && element_ != nullptr) {
    rows_ = DistinctRows(context_, node_.operands.back()).keep(rows_);
  }
  return rows_;
}

}  // namespace regimen
