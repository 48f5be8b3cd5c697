// Which operands decided a value, operator by operator. Written against the comments of load/operators.def.
#include "decide/deciding.hpp"

#include <algorithm>

#include "decide/table_reading.hpp"

namespace regimen::decide {
namespace {

/// Positions of an aggregate's operands.
struct AggregateShape {
  std::size_t condition = SIZE_MAX, element = SIZE_MAX, count = SIZE_MAX;
};

AggregateShape shape_of(const Node& node) {
  AggregateShape shape;
  if (node.op == Operator::AtLeast) {
    shape.count = 0;
    shape.condition = 1;
    if (node.operands.size() > 2) shape.element = 2;
    return shape;
  }
  if (node.op == Operator::Exists) {
    if (!node.operands.empty()) shape.condition = 0;
    return shape;
  }
  std::size_t next = 0;
  if ((node.payload_b & kHasCondition) != 0 && next < node.operands.size()) shape.condition = next++;
  const bool has_element = node.op != Operator::Count || (node.payload_b & kHasElement) != 0;
  if (has_element && next < node.operands.size()) shape.element = next;
  return shape;
}

std::vector<Cell> all_operands(const Reading& reading, Cell cell) {
  std::vector<Cell> out;
  for (std::size_t i = 0; i < reading.node(cell).operands.size(); ++i)
    out.push_back(reading.operand(cell, i));
  return out;
}

/// The unknown operands; all of them when each is known and the result is unknown nevertheless (dates known
/// in part).
std::vector<Cell> unknown_or_all(const Reading& reading, Cell cell) {
  std::vector<Cell> all = all_operands(reading, cell);
  if (!reading.unknown(cell)) return all;
  std::vector<Cell> out;
  for (const Cell& operand : all) {
    if (reading.unknown(operand)) out.push_back(operand);
  }
  return out.empty() ? all : out;
}

/// `and` is decided by false operands, `or` by true ones.
std::vector<Cell> deciding_logic(const Reading& reading, Cell cell, Truth decisive) {
  const Truth result = reading.truth(cell);
  std::vector<Cell> out;
  for (const Cell& operand : all_operands(reading, cell)) {
    const Truth truth = reading.truth(operand);
    if (result == decisive ? truth == decisive : result != Truth::Unknown || truth == Truth::Unknown) {
      out.push_back(operand);
    }
  }
  return out;
}

std::vector<Cell> deciding_implies(const Reading& reading, Cell cell) {
  const Cell left = reading.operand(cell, 0), right = reading.operand(cell, 1);
  if (reading.truth(cell) != Truth::True) return unknown_or_all(reading, cell);
  if (reading.truth(left) == Truth::False) return {left};
  return {right};
}

std::vector<Cell> deciding_option(const Reading& reading, Cell cell) {
  const Value value = reading.value(cell);
  const Code* code = value.get<Code>();
  const std::string status = code == nullptr ? std::string() : code->code;
  const auto operand = [&](std::size_t i) { return reading.operand(cell, i); };
  if (status == "contraindicated") return {operand(1)};
  if (status == "not_indicated") return {operand(0)};
  if (status == "needs_information") {
    std::vector<Cell> out;
    for (std::size_t i = 0; i < 3; ++i) {
      if (reading.unknown(operand(i))) out.push_back(operand(i));
    }
    return out;
  }
  if (status == "not_ready") return {operand(2)};
  if (status == "not_yet") return {operand(3)};
  if (status == "caution") return {operand(0), operand(4)};
  return all_operands(reading, cell);
}

std::vector<Cell> unknown_only(const Reading& reading, const std::vector<Cell>& cells) {
  std::vector<Cell> out;
  std::copy_if(cells.begin(), cells.end(), std::back_inserter(out),
               [&](Cell c) { return reading.unknown(c); });
  return out;
}

bool is_structured(const Reading& reading, Cell cell) {
  switch (reading.program().types[reading.node(cell).type].kind) {
    case TypeKind::List:
    case TypeKind::Interval:
    case TypeKind::Tuple:
    case TypeKind::Any:
    case TypeKind::Uncertain:
      return true;
    case TypeKind::Boolean:
    case TypeKind::Integer:
    case TypeKind::Long:
    case TypeKind::Decimal:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::DateTime:
    case TypeKind::Time:
    case TypeKind::Quantity:
    case TypeKind::Code:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Null:
      return false;
  }
  return false;
}

Operands unresolved_aggregate(const Reading& reading, Cell cell) {
  const Node& node = reading.node(cell);
  const AggregateShape shape = shape_of(node);
  Operands out;
  if (shape.count != SIZE_MAX && reading.unknown(reading.operand(cell, shape.count))) {
    out.cells.push_back(reading.operand(cell, shape.count));
  }
  if (!reading.list_known(node.payload_a, cell.row)) {
    out.lists.push_back({node.payload_a, cell.row});
    return out;
  }
  // CQL's aggregates are known all the same: they count what there is.
  const bool more_may_count = node.op == Operator::AtLeast || node.op == Operator::Collect;
  if (more_may_count && reading.list_partial(node.payload_a, cell.row))
    out.lists.push_back({node.payload_a, cell.row});
  const std::vector<AggregateRow> rows = aggregate_rows(reading, cell);
  const bool distinct = node.op == Operator::AtLeast && shape.element != SIZE_MAX;
  std::vector<Value> counted;
  if (distinct) {
    for (const AggregateRow& row : rows) {
      if (reading.truth(row.condition) == Truth::True) counted.push_back(reading.value(row.element));
    }
  }
  for (const AggregateRow& row : rows) {
    const bool has_condition = row.condition.node != kNone;
    const Truth condition = has_condition ? reading.truth(row.condition) : Truth::True;
    if (condition == Truth::False) continue;
    const bool has_element = row.element.node != kNone;
    const bool open_element = has_element && reading.unknown(row.element);
    if (condition == Truth::Unknown) {
      const bool repeats =
          distinct && !open_element &&
          std::find(counted.begin(), counted.end(), reading.value(row.element)) != counted.end();
      if (repeats) continue;
      out.cells.push_back(row.condition);
    }
    if (open_element) out.cells.push_back(row.element);
  }
  return out;
}

}  // namespace

bool is_aggregate(Operator op) {
  return op == Operator::AtLeast || op == Operator::Exists || op == Operator::Count || op == Operator::Sum ||
         op == Operator::Min || op == Operator::Max || op == Operator::Avg || op == Operator::Collect;
}

bool is_comparison(Operator op) {
  return op == Operator::Equal || op == Operator::Equivalent || op == Operator::Less ||
         op == Operator::LessOrEqual || op == Operator::Greater || op == Operator::GreaterOrEqual ||
         op == Operator::In;
}

std::vector<AggregateRow> aggregate_rows(const Reading& reading, Cell cell) {
  const Node& node = reading.node(cell);
  const AggregateShape shape = shape_of(node);
  const Workspace::Range range = reading.rows(node.payload_a, cell.row);
  const bool truth_valued = node.op == Operator::AtLeast || node.op == Operator::Exists;
  const Truth result = truth_valued ? reading.truth(cell) : Truth::Unknown;
  std::vector<AggregateRow> out;
  for (Row row = range.first; row < range.last; ++row) {
    AggregateRow one;
    one.row = row;
    if (shape.condition != SIZE_MAX) one.condition = {node.operands[shape.condition], row};
    if (shape.element != SIZE_MAX) one.element = {node.operands[shape.element], row};
    if (truth_valued && one.condition.node != kNone) {
      const Truth condition = reading.truth(one.condition);
      if (result == Truth::True) one.decides = condition == Truth::True;
      if (result == Truth::Unknown) one.decides = condition != Truth::False;
    }
    out.push_back(one);
  }
  return out;
}

Operands deciding_operands(const Reading& reading, Cell cell) {
  const Operator op = reading.node(cell).op;
  Operands out;
  if (is_aggregate(op)) {
    const Node& node = reading.node(cell);
    if (!reading.list_known(node.payload_a, cell.row)) out.lists.push_back({node.payload_a, cell.row});
    if (op == Operator::AtLeast) out.cells.push_back(reading.operand(cell, 0));
    return out;
  }
  switch (op) {
    case Operator::And:
      out.cells = deciding_logic(reading, cell, Truth::False);
      break;
    case Operator::Or:
      out.cells = deciding_logic(reading, cell, Truth::True);
      break;
    case Operator::Implies:
      out.cells = deciding_implies(reading, cell);
      break;
    case Operator::Known:
      out.lists.push_back({reading.node(cell).payload_a, cell.row});
      break;
    case Operator::If:
      out.cells.push_back(reading.operand(cell, 0));
      out.cells.push_back(reading.operand(cell, reading.truth(out.cells[0]) == Truth::True ? 1 : 2));
      break;
    case Operator::Coalesce:
      for (const Cell& operand : all_operands(reading, cell)) {
        out.cells.push_back(operand);
        if (!reading.unknown(operand)) break;
      }
      break;
    case Operator::Decide:
      out.cells = deciding_rows(reading, cell);
      break;
    case Operator::OptionStatus:
      out.cells = deciding_option(reading, cell);
      break;
    default:
      out.cells = unknown_or_all(reading, cell);
      break;
  }
  return out;
}

Operands unresolved_operands(const Reading& reading, Cell cell) {
  const Node& node = reading.node(cell);
  if (is_aggregate(node.op)) return unresolved_aggregate(reading, cell);
  Operands out;
  switch (node.op) {
    case Operator::Known:
      return deciding_operands(reading, cell);
    case Operator::If: {
      const Cell condition = reading.operand(cell, 0), yes = reading.operand(cell, 1),
                 no = reading.operand(cell, 2);
      switch (reading.truth(condition)) {
        case Truth::True:
          out.cells = unknown_only(reading, {yes});
          break;
        case Truth::False:
          out.cells = unknown_only(reading, {no});
          break;
        case Truth::Unknown:
          out.cells = unknown_only(reading, {condition, yes, no});
          break;
      }
      return out;
    }
    case Operator::Decide:
      out.cells = unknown_only(reading, deciding_rows(reading, cell));
      return out;
    case Operator::OptionStatus: {
      const std::string status = [&] {
        const Value value = reading.value(cell);
        const Code* code = value.get<Code>();
        return code == nullptr ? std::string() : code->code;
      }();
      if (status == "needs_information" || status == "not_yet" || status == "caution") {
        out.cells = unknown_only(reading, deciding_option(reading, cell));
      }
      return out;
    }
    default:
      break;
  }
  const std::vector<Cell> all = all_operands(reading, cell);
  out.cells = unknown_only(reading, all);
  if (out.cells.empty()) {
    // A known list or interval may hold the unknown part.
    std::copy_if(all.begin(), all.end(), std::back_inserter(out.cells),
                 [&](Cell c) { return is_structured(reading, c); });
  }
  return out;
}

}  // namespace regimen::decide
