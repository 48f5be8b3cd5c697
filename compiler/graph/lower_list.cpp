// Lists into frames. A query over a patient's list is never a loop: its `where` is a column of conditions
// over the rows, its `return` a column of elements, and an aggregate or quantifier reduces them patient by
// patient.
#include "compiler/graph/lowering.hpp"

namespace regimen::graph {

void Lowering::free_variables(ExprId id, std::set<Index>& used) const {
  // Explicit stack: expressions may lean far to one side.
  std::vector<ExprId> stack = {id};
  std::set<Index> inner;
  while (!stack.empty()) {
    const Expression& e = expr(stack.back());
    stack.pop_back();
    if (e.kind == ExprKind::Variable) used.insert(e.a);
    if (e.kind == ExprKind::Query || e.kind == ExprKind::Fold || e.kind == ExprKind::Quantifier) {
      inner.insert(e.a);
      inner.insert(e.b);
    }
    for (const auto& [variable, value] : e.lets) {
      inner.insert(variable);
      stack.push_back(value);
    }
    for (ExprId operand : e.operands) {
      if (operand != kNone) stack.push_back(operand);
    }
  }
  for (Index variable : inner) used.erase(variable);
}

Index Lowering::also(Index condition, Index more, Place at) {
  if (condition == kNone) return more;
  return nodes_.apply(Operator::And, boolean_type(), {condition, more}, at);
}

void Lowering::bind(Index variable, const ListShape& list) {
  environment_[variable] = list.element == kNone ? Binding{true, list.frame} : Binding{false, list.element};
}

ListShape Lowering::shape_of_node(Index node, std::string name) {
  ListShape list;
  list.frame = nodes_.frame_of_list(node, std::move(name));
  list.element_type = program_.frames[list.frame].element;
  return list;
}

ListShape Lowering::source_shape(const Expression& user) {
  ExprId source = user.operands[0];
  ListShape list = shape(source);
  // Rows that look at the row of an enclosing query are pairs: the list is repeated for each of the outer
  // rows.
  std::set<Index> used;
  for (const auto& [variable, value] : user.lets) free_variables(value, used);
  for (std::size_t i = 1; i < user.operands.size(); ++i) {
    if (user.operands[i] != kNone) free_variables(user.operands[i], used);
  }
  used.erase(user.a);
  used.erase(user.b);
  for (const auto& [variable, value] : user.lets) used.erase(variable);
  Index outer = parent(list);
  for (Index variable : used) {
    const auto& bound = environment_[variable];
    if (!bound) continue;
    outer = nodes_.inner(outer, bound->is_row ? bound->index : nodes_.frame(bound->index));
  }
  const std::string name = program_.frames[list.frame].name;
  if (outer != parent(list)) return shape_of_node(nodes_.lift(collect(list, place(user.span)), outer), name);
  if (list.distinct || !list.sort.empty()) return shape_of_node(collect(list, place(user.span)), name);
  return list;
}

ListShape Lowering::shape(ExprId id) {
  const Expression& e = expr(id);
  if (e.kind == ExprKind::Fact) {
    ListShape list;
    list.frame = nodes_.frame_of_fact(e.a);
    list.element_type = program_.frames[list.frame].element;
    return list;
  }
  if (e.kind == ExprKind::Definition) {
    definition(e.a);  // it is a rule of its own, whoever else reads its rows
    auto known = definition_shapes_.find(e.a);
    if (known != definition_shapes_.end()) return known->second;
    ListShape list = shape(model_.definitions[e.a].rule.expression);
    definition_shapes_.emplace(e.a, list);
    return list;
  }
  if (e.kind == ExprKind::Query) return shape_of_query(e);
  if (e.kind == ExprKind::Apply && e.op == Operator::Distinct) {
    ListShape list = shape(e.operands[0]);
    if (!list.sort.empty())
      list = shape_of_node(collect(list, place(e.span)), program_.frames[list.frame].name);
    list.distinct = true;
    return list;
  }
  return shape_of_node(lower(id), "list");
}

ListShape Lowering::shape_of_query(const Expression& query) {
  ListShape list = source_shape(query);
  std::optional<Binding> before = environment_[query.a];
  bind(query.a, list);
  for (const auto& [variable, value] : query.lets) {
    environment_[variable] = Binding{false, nodes_.lift(lower(value), list.frame)};
  }
  std::size_t next = 1;
  if (query.has_where) {
    Index condition = nodes_.lift(lower(query.operands[next++]), list.frame);
    list.condition = also(list.condition, condition, place(query.span));
  }
  if (query.has_return) {
    ExprId returned = query.operands[next++];
    list.element = nodes_.lift(lower(returned), list.frame);
    list.element_type = expr(returned).type;
    list.distinct = query.distinct;
  }
  if (next < query.operands.size()) bind(query.b, list);
  for (std::size_t key = 0; next < query.operands.size(); ++next, ++key) {
    list.sort.emplace_back(nodes_.lift(lower(query.operands[next]), list.frame), query.descending[key]);
  }
  environment_[query.a] = before;
  return list;
}

Index Lowering::fold(const Expression& e) {
  const Place at = place(e.span);
  const ListShape list = source_shape(e);
  const Index rows = collect(list, at);
  const Index outer = nodes_.frame(rows);
  const auto steps = static_cast<Index>(program_.frames.size());
  Frame frame;
  frame.parent = outer;
  frame.node = rows;
  frame.element = list.element_type;
  frame.name = program_.frames[list.frame].name;
  frame.fold = true;
  program_.frames.push_back(std::move(frame));
  const Index start = nodes_.lift(lower(e.operands[1]), outer);
  environment_[e.a] = Binding{true, steps};
  environment_[e.b] = Binding{false, nodes_.add(Operator::Accumulated, e.type, steps, {}, at)};
  for (const auto& [variable, value] : e.lets)
    environment_[variable] = Binding{false, nodes_.lift(lower(value), steps)};
  const Index next = nodes_.lift(lower(e.operands[2]), steps);
  return nodes_.add(Operator::Fold, e.type, outer, {start, next}, at, steps);
}

Index Lowering::element(const ListShape& list) {
  if (list.element != kNone) return list.element;
  return nodes_.add(Operator::Element, list.element_type, list.frame, {}, Place{});
}

Index Lowering::list_type(Index element_type) {
  for (Index i = 0; i < program_.types.size(); ++i) {
    if (program_.types[i].kind == TypeKind::List && program_.types[i].element == element_type) return i;
  }
  Type type;
  type.kind = TypeKind::List;
  type.element = element_type;
  program_.types.push_back(type);
  return static_cast<Index>(program_.types.size() - 1);
}

Index Lowering::collect(const ListShape& list, Place at) {
  const Frame& frame = program_.frames[list.frame];
  const bool plain = list.condition == kNone && list.element == kNone && !list.distinct && list.sort.empty();
  if (plain && frame.node != kNone) return frame.node;
  std::vector<Index> operands;
  Index flags = list.distinct ? kDistinct : 0U;
  if (list.condition != kNone) {
    flags |= kHasCondition;
    operands.push_back(list.condition);
  }
  operands.push_back(element(list));
  for (std::size_t i = 0; i < list.sort.size(); ++i) {
    if (list.sort[i].second) flags |= kDescending0 << i;
    operands.push_back(list.sort[i].first);
  }
  return nodes_.add(Operator::Collect, list_type(list.element_type), parent(list), std::move(operands), at,
                    list.frame, flags);
}

Index Lowering::aggregate(const Expression& e) {
  const Place at = place(e.span);
  if (e.op == Operator::First || e.op == Operator::Last) {
    return nodes_.apply(e.op, e.type, {lower(e.operands[0])}, at);
  }
  ListShape list = shape(e.operands[0]);
  const bool rows_are_values =
      list.element != kNone || program_.types[list.element_type].kind != TypeKind::Tuple;
  Index condition = list.condition;
  std::vector<Index> operands;
  if (e.op == Operator::Exists) {
    if (rows_are_values) {
      Index null = nodes_.apply(Operator::IsNull, boolean_type(), {element(list)}, at);
      condition = also(condition, nodes_.apply(Operator::Not, boolean_type(), {null}, at), at);
    }
    if (condition != kNone) operands.push_back(condition);
    return nodes_.add(e.op, e.type, parent(list), std::move(operands), at, list.frame);
  }
  Index flags = 0;
  if (condition != kNone) {
    flags |= kHasCondition;
    operands.push_back(condition);
  }
  if (list.distinct) flags |= kDistinct;
  if (e.op != Operator::Count || rows_are_values || list.distinct) {
    flags |= kHasElement;
    operands.push_back(element(list));
  }
  return nodes_.add(e.op, e.type, parent(list), std::move(operands), at, list.frame, flags);
}

Index Lowering::quantifier(const Expression& e) {
  using model::QuantifierKind;
  const Place at = place(e.span);
  ListShape list = source_shape(e);
  const Index outer = parent(list);
  std::optional<Binding> before = environment_[e.a];
  bind(e.a, list);
  Index condition = nodes_.lift(lower(e.operands[1]), list.frame);
  Index distinct = e.distinct ? nodes_.lift(lower(e.operands[3]), list.frame) : kNone;
  environment_[e.a] = before;
  if (e.quantifier == QuantifierKind::Every)
    condition = nodes_.apply(Operator::Not, boolean_type(), {condition}, at);
  if (list.condition != kNone) {
    // The source is the list that CQL gives: its `where` has dropped the rows whose condition is unknown.
    Index kept = nodes_.apply(Operator::IsTrue, boolean_type(), {list.condition}, at);
    condition = also(kept, condition, at);
  }
  condition = nodes_.lift(condition, list.frame);

  const Index integer = model_.types.integer();
  Index one = nodes_.constant(Value(std::int32_t{1}), integer, at);
  const bool counted = e.quantifier != QuantifierKind::Any && e.quantifier != QuantifierKind::Every;
  Index n = counted ? lower(e.operands[2]) : one;
  auto at_least = [&](Index number) {
    std::vector<Index> operands = {nodes_.lift(number, outer), condition};
    if (distinct != kNone) operands.push_back(distinct);
    return nodes_.add(Operator::AtLeast, boolean_type(), outer, std::move(operands), at, list.frame);
  };
  auto negate = [&](Index node) { return nodes_.apply(Operator::Not, boolean_type(), {node}, at); };
  switch (e.quantifier) {
    case QuantifierKind::Any:
    case QuantifierKind::AtLeast:
      return at_least(n);
    case QuantifierKind::Every:
      return negate(at_least(n));
    case QuantifierKind::AtMost:
      return negate(at_least(nodes_.apply(Operator::Add, integer, {n, one}, at)));
    case QuantifierKind::Exactly: {
      Index more = nodes_.apply(Operator::Add, integer, {n, one}, at);
      return nodes_.apply(Operator::And, boolean_type(), {at_least(n), negate(at_least(more))}, at);
    }
  }
  return kNone;
}

}  // namespace regimen::graph
