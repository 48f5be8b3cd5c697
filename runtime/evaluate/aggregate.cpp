// Reductions of a child frame to its parent: quantifiers and aggregates, a segment of rows at a time.
// Aggregates follow CQL: only definite rows, nulls do not count, nothing to add up is null, Count of nothing
// is 0 - of an unknown list too. AtLeast keeps the unknown: of a list that may have more items, too few are
// not "no".
#include <limits>

#include "evaluate/kernel.hpp"
#include "evaluate/reduce.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

Truth at_least(const EvaluationContext& context, const Node& node, const Segments& segments, Row parent,
               std::int64_t n) {
  if (!segments.known(parent)) return n <= 0 ? Truth::True : Truth::Unknown;
  const Column& condition = context.operand(node, 1);
  const bool distinct = node.operands.size() == 3;
  std::vector<Row> definite_rows;
  std::vector<Row> possible_rows;
  std::int64_t definite = 0;
  std::int64_t possible = 0;
  for (Row row = segments.first(parent); row < segments.last(parent); ++row) {
    const Truth truth = condition.truth(row);
    if (truth == Truth::False) continue;
    if (!distinct) {
      definite += truth == Truth::True ? 1 : 0;
      ++possible;
    } else {
      if (truth == Truth::True) definite_rows.push_back(row);
      if (context.operand(node, 2).is_null(row)) {
        ++possible;  // it may be yet another one
      } else {
        possible_rows.push_back(row);
      }
    }
  }
  if (distinct) {
    const DistinctRows elements(context, node.operands[2]);
    possible += static_cast<std::int64_t>(elements.keep(possible_rows).size());
    const bool any = !definite_rows.empty();
    std::erase_if(definite_rows, [&](Row row) { return context.operand(node, 2).is_null(row); });
    definite = static_cast<std::int64_t>(elements.keep(definite_rows).size());
    if (definite == 0 && any) definite = 1;  // whatever its element is, there is one
  }
  if (definite >= n) return Truth::True;
  return possible < n && !segments.partial(parent) ? Truth::False : Truth::Unknown;
}

/// Adds up, exactly; nothing when the total is out of range. The order of the rows does not matter.
void put_sum(const Column& element, const std::vector<Row>& rows, TypeKind kind, Row parent, Column& out) {
  Int128 total = 0;
  for (const Row row : rows) {
    total +=
        element.storage == Storage::Integer ? Int128{element.integers[row]} : element.decimals[row].scaled();
  }
  if (element.storage == Storage::Decimal) {
    if (const auto sum = Decimal::from_scaled(total)) out.put_decimal(parent, *sum);
    return;
  }
  const bool is_long = kind == TypeKind::Long;
  const Int128 low =
      is_long ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int32_t>::min();
  const Int128 high =
      is_long ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int32_t>::max();
  if (total >= low && total <= high) out.put_integer(parent, static_cast<std::int64_t>(total));
}

}  // namespace

void at_least_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Segments segments(context, node);
  const Column& n = context.operand(node, 0);
  for (Row parent = 0; parent < out.rows; ++parent) {
    if (!bit(n.valid, parent)) continue;
    out.put_truth(parent, at_least(context, node, segments, parent, n.integers[parent]));
  }
}

void exists_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Segments segments(context, node);
  const Column* condition = node.operands.empty() ? nullptr : &context.operand(node, 0);
  for (Row parent = 0; parent < out.rows; ++parent) {
    bool found = false;
    for (Row row = segments.first(parent); row < segments.last(parent) && !found; ++row) {
      found = condition != nullptr ? bit(condition->is_true, row) : !segments.item_is_null(row);
    }
    out.put_truth(parent, found ? Truth::True : Truth::False);
  }
}

void count_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  for (Row parent = 0; parent < out.rows; ++parent) {
    // SOURCE: CQL 1.5, Count: 0 for a list without non-null elements and for a null list.
    out.put_integer(parent, static_cast<std::int64_t>(selection.rows(parent).size()));
  }
}

void sum_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  for (Row parent = 0; parent < out.rows; ++parent) {
    const std::vector<Row>& rows = selection.rows(parent);
    if (!rows.empty()) put_sum(*selection.element(), rows, context.type_of(node).kind, parent, out);
  }
}

void min_max_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  const int wanted = node.op == Operator::Min ? -1 : 1;
  const Column& element = *selection.element();
  for (Row parent = 0; parent < out.rows; ++parent) {
    const std::vector<Row>& rows = selection.rows(parent);
    if (rows.empty()) continue;
    Row best = rows.front();
    bool certain = true;
    for (const Row row : rows) {
      std::optional<int> order;
      if (element.storage == Storage::Integer) {
        order = element.integers[row] < element.integers[best]
                    ? -1
                    : element.integers[row] > element.integers[best];
      } else if (element.storage == Storage::Decimal) {
        order = element.decimals[row] < element.decimals[best]
                    ? -1
                    : element.decimals[best] < element.decimals[row];
      } else {
        order =
            order_values(element.boxed[row], element.boxed[best], context.offset_minutes(node.frame, parent));
      }
      if (!order && row != best) certain = false;
      if (order == wanted) best = row;
    }
    if (certain) out.copy(parent, element, best);
  }
}

void avg_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  const Column& element = *selection.element();
  for (Row parent = 0; parent < out.rows; ++parent) {
    const std::vector<Row>& rows = selection.rows(parent);
    if (rows.empty()) continue;
    Int128 total = 0;
    for (const Row row : rows) {
      total += element.storage == Storage::Integer ? Decimal::from_integer(element.integers[row]).scaled()
                                                   : element.decimals[row].scaled();
    }
    // Rounded at the half away from zero, like division; the total itself may be beyond the range of a
    // Decimal.
    const Int128 count = static_cast<Int128>(rows.size());
    Int128 mean = total / count;
    const Int128 rest = total % count;
    if ((rest < 0 ? -rest : rest) * 2 >= count) mean += total < 0 ? -1 : 1;
    if (const auto average = Decimal::from_scaled(mean)) out.put_decimal(parent, *average);
  }
}

void known_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Segments segments(context, node);
  for (Row parent = 0; parent < out.rows; ++parent) {
    if (segments.known(parent)) out.put_truth(parent, Truth::True);
  }
}

}  // namespace regimen
