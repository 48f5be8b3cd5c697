// Reductions of a child frame to its parent: quantifiers and aggregates, a segment of rows at a time.
// Aggregates follow CQL: only definite rows, nulls do not count, nothing to add up is null, Count of nothing
// is 0 - of an unknown list too. AtLeast keeps the unknown: of a list that may have more items, too few are
// not "no".
#include <limits>

#include "evaluate/amounts.hpp"
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

/// The selected elements as values: those of a boxed column, which quantities of several units are.
std::vector<Value> boxed_elements(const Column& element, const std::vector<Row>& rows) {
  std::vector<Value> values;
  values.reserve(rows.size());
  for (const Row row : rows) values.push_back(element.boxed[row]);
  return values;
}

/// Adds up, exactly; in hundred-millionths unless the column holds whole numbers. The order of the rows does
/// not matter. LIMIT: 10^10 rows.
Int128 total_of(const Column& element, const std::vector<Row>& rows) {
  Int128 total = 0;
  for (const Row row : rows) {
    total +=
        element.storage == Storage::Integer ? Int128{element.integers[row]} : element.decimals[row].scaled();
  }
  return total;
}

Int128 total_of(const Amounts& amounts) {
  Int128 total = 0;
  for (const Decimal value : amounts.values) total += value.scaled();
  return total;
}

/// Nothing when the total is out of range.
void put_sum(const Column& element, const std::vector<Row>& rows, const Type& type, Row parent, Column& out) {
  if (element.storage == Storage::Boxed) {
    const auto amounts = amounts_of(boxed_elements(element, rows));
    if (amounts)
      out.boxed[parent] = amount_value(Decimal::from_scaled(total_of(*amounts)), type, amounts->unit);
    return;
  }
  const Int128 total = total_of(element, rows);
  if (element.storage == Storage::Decimal) {
    if (const auto sum = Decimal::from_scaled(total)) out.put_decimal(parent, *sum);
    return;
  }
  const bool is_long = type.kind == TypeKind::Long;
  const Int128 low =
      is_long ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int32_t>::min();
  const Int128 high =
      is_long ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int32_t>::max();
  if (total >= low && total <= high) out.put_integer(parent, static_cast<std::int64_t>(total));
}

void put_average(const Column& element, const std::vector<Row>& rows, const Type& type, Row parent,
                 Column& out) {
  const auto count = static_cast<Int128>(rows.size());
  if (element.storage == Storage::Boxed) {
    const auto amounts = amounts_of(boxed_elements(element, rows));
    if (amounts) out.boxed[parent] = amount_value(quotient(total_of(*amounts), count), type, amounts->unit);
    return;
  }
  const Int128 unit = element.storage == Storage::Integer ? Decimal::kOne : 1;
  if (const auto average = quotient(total_of(element, rows) * unit, count)) out.put_decimal(parent, *average);
}

std::optional<int> order_rows(const Column& element, Row a, Row b, int offset) {
  if (element.storage == Storage::Integer) {
    return element.integers[a] < element.integers[b] ? -1 : element.integers[a] > element.integers[b];
  }
  if (element.storage == Storage::Decimal) {
    return element.decimals[a] < element.decimals[b] ? -1 : element.decimals[b] < element.decimals[a];
  }
  return order_values(element.boxed[a], element.boxed[b], offset);
}

/// The first of the smallest (side -1) or largest rows; nothing when partial dates leave open which that is.
std::optional<Row> extreme(const Column& element, const std::vector<Row>& rows, int side, int offset) {
  Row best = rows.front();
  for (const Row row : rows) {
    if (order_rows(element, row, best, offset) == side) best = row;
  }
  // If there is an extreme at all it was found: from where it stands no other comes before it.
  for (const Row row : rows) {
    const auto order = order_rows(element, row, best, offset);
    if (!order || *order == side) return std::nullopt;
  }
  return best;
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
    if (!rows.empty()) put_sum(*selection.element(), rows, context.type_of(node), parent, out);
  }
}

void min_max_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  const int side = node.op == Operator::Min ? -1 : 1;
  const Column& element = *selection.element();
  for (Row parent = 0; parent < out.rows; ++parent) {
    const std::vector<Row>& rows = selection.rows(parent);
    if (rows.empty()) continue;
    const auto best = extreme(element, rows, side, context.offset_minutes(node.frame, parent));
    if (best) out.copy(parent, element, *best);
  }
}

void avg_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  Selection selection(context, node);
  for (Row parent = 0; parent < out.rows; ++parent) {
    const std::vector<Row>& rows = selection.rows(parent);
    if (!rows.empty()) put_average(*selection.element(), rows, context.type_of(node), parent, out);
  }
}

void known_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Segments segments(context, node);
  for (Row parent = 0; parent < out.rows; ++parent) {
    if (segments.known(parent)) out.put_truth(parent, Truth::True);
  }
}

}  // namespace regimen
