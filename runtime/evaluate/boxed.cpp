// Operators on lists, tuples, intervals, strings and dates: one function per operator, lifted over the rows.
#include "evaluate/extent.hpp"
#include "evaluate/function.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

/// One row of one node: its operands as values.
struct RowOf {
  const EvaluationContext& context;
  const Node& node;
  Row row;

  Value operand(std::size_t i) const { return context.operand_value(node, i, row); }
  int offset() const { return context.offset_minutes(node.frame, row); }
};

Value make_list(const RowOf& at) {
  std::vector<Value> items;
  items.reserve(at.node.operands.size());
  for (std::size_t i = 0; i < at.node.operands.size(); ++i) items.push_back(at.operand(i));
  return Value::list(std::move(items));
}

Value make_tuple(const RowOf& at) {
  const Type& type = at.context.type_of(at.node);
  std::vector<std::pair<std::string, Value>> fields;
  fields.reserve(type.fields.size());
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    fields.emplace_back(type.fields[i].first, at.operand(i));
  return Value::tuple(std::move(fields));
}

/// CQL makes an interval that holds no point an error at run time. Where partial dates leave open whether it
/// does, it stands.
Value make_interval(const RowOf& at) {
  const bool low_closed = (at.node.payload_a & 1U) != 0;
  const bool high_closed = (at.node.payload_a & 2U) != 0;
  Value made = Value::interval(at.operand(0), at.operand(1), low_closed, high_closed);
  const Type& point = at.context.program.types[at.context.type_of(at.node).element];
  const Extent extent = extent_of(**made.get<Value::Interval>(), point, at.offset());
  if (PointOrder{{}, at.offset()}.before(extent.end, extent.start) != Truth::True) return made;
  at.context.fail(at.node, at.row, to_cql(made) + " holds no point");
  return {};
}

Value member(const RowOf& at) {
  const Value value = at.operand(0);
  const Value::Tuple* tuple = value.get<Value::Tuple>();
  return tuple == nullptr ? Value() : (*tuple)->fields[at.node.payload_a].second;
}

Value item_at(const RowOf& at) {
  const Value value = at.operand(0);
  const Value index = at.operand(1);
  const Value::List* list = value.get<Value::List>();
  const std::int32_t* i = index.get<std::int32_t>();
  if (list == nullptr || i == nullptr || *i < 0) return {};
  const auto position = static_cast<std::size_t>(*i);
  return position < (*list)->items.size() ? (*list)->items[position] : Value();
}

Value end_of_list(const RowOf& at, bool first) {
  const Value value = at.operand(0);
  const Value::List* list = value.get<Value::List>();
  if (list == nullptr || (*list)->items.empty()) return {};
  return first ? (*list)->items.front() : (*list)->items.back();
}

// LIMIT: quadratic in the length of the list.
Value distinct(const RowOf& at) {
  const Value value = at.operand(0);
  const Value::List* list = value.get<Value::List>();
  if (list == nullptr) return {};
  ListValue kept;
  for (const Value& item : (*list)->items) {
    if (in_list(item, kept, at.offset()) != Truth::True) kept.items.push_back(item);
  }
  return Value::list(std::move(kept.items));
}

Value concatenate(const RowOf& at, bool null_is_empty) {
  const Value a = at.operand(0);
  const Value b = at.operand(1);
  const std::string* left = a.get<std::string>();
  const std::string* right = b.get<std::string>();
  if (!null_is_empty && (left == nullptr || right == nullptr)) return {};
  return Value((left != nullptr ? *left : std::string()) + (right != nullptr ? *right : std::string()));
}

Value text_of(const RowOf& at) {
  const Value value = at.operand(0);
  if (value.is_null()) return {};
  if (const auto* text = value.get<std::string>()) return Value(*text);
  if (const auto* number = value.get<std::int64_t>()) return Value(std::to_string(*number));
  if (const auto* date = value.get<Date>()) return Value(date->to_string());
  if (const auto* time = value.get<DateTime>()) {
    // Without the `T` that tells a literal DateTime from a Date.
    return Value(time->precision < Precision::Hour ? time->date.to_string() : time->to_string());
  }
  if (const auto* time = value.get<Time>()) return Value(time->to_string());
  return Value(to_cql(value));
}

Value compute(const RowOf& at) {
  const Operator op = at.node.op;
  if (op == Operator::List) return make_list(at);
  if (op == Operator::Tuple) return make_tuple(at);
  if (op == Operator::Interval) return make_interval(at);
  if (op == Operator::Member) return member(at);
  if (op == Operator::Index) return item_at(at);
  if (op == Operator::First) return end_of_list(at, true);
  if (op == Operator::Last) return end_of_list(at, false);
  if (op == Operator::Distinct) return distinct(at);
  if (op == Operator::Concatenate) return concatenate(at, false);
  if (op == Operator::ConcatenateAsEmpty) return concatenate(at, true);
  return text_of(at);  // ToString
}

}  // namespace

void boxed_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Type& type = context.type_of(node);
  for (Row row = 0; row < out.rows; ++row)
    out.put(context.program, type, row, compute(RowOf{context, node, row}));
}

}  // namespace regimen
