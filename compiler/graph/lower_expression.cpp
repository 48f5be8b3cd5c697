// Expressions into nodes. A node stands in the innermost frame whose rows it depends on, so what does not
// vary by row is computed once.
#include "compiler/graph/lowering.hpp"
#include "compiler/model/model_from_tree.hpp"

namespace regimen::graph {

Place Lowering::place(source::Span span) const { return model::place_of(sources_, span); }

Index Lowering::truth(bool value) { return nodes_.constant(Value(value), boolean_type(), Place{}); }

Index Lowering::boolean(Operator op, std::vector<Index> operands, Place at, bool when_empty) {
  if (operands.empty()) return truth(when_empty);
  if (operands.size() == 1) return operands.front();
  return nodes_.apply(op, boolean_type(), std::move(operands), at);
}

Index Lowering::add_rule(const model::RuleText& text, Index node) {
  Rule rule;
  rule.kind = text.kind;
  rule.name = text.name;
  rule.node = node;
  rule.because = text.because;
  rule.citations = text.citations;
  rule.text = text.text;
  rule.words = text.words;
  rule.place = place(text.span);
  rule.expression = place(text.expression_span);
  program_.rules.push_back(std::move(rule));
  const auto index = static_cast<Index>(program_.rules.size() - 1);
  if (text.table != kNone) {
    Index& owner = program_.decision_tables[tables_.at(text.table)].rule;
    if (owner == kNone) owner = index;
  }
  return index;
}

Index Lowering::lower(ExprId id) {
  const Expression& e = expr(id);
  if (!excess_ && (level_ >= kMaxLevels || program_.nodes.size() >= kMaxNodes))
    excess_ = Excess{level_ >= kMaxLevels, e.span};
  if (excess_) return nodes_.constant(Value(), e.type, Place{});
  ++level_;
  Index node = lower_within_limits(e, id);
  --level_;
  return node;
}

Index Lowering::lower_within_limits(const Expression& e, ExprId id) {
  const Place at = place(e.span);
  switch (e.kind) {
    case ExprKind::Error:
      return nodes_.constant(Value(), e.type, at);  // unreachable: models with errors are not lowered
    case ExprKind::Constant:
      return nodes_.constant(model_.constants[e.a], e.type, at);
    case ExprKind::Fact: {
      if (program_.types[e.type].kind == TypeKind::List) return collect(shape(id), at);
      Index node = nodes_.add(Operator::Fact, e.type, 0, {}, program_.facts[e.a].place, e.a);
      program_.facts[e.a].node = node;
      return node;
    }
    case ExprKind::Definition:
      return definition(e.a);
    case ExprKind::Parameter:
      return parameter(e.a);
    case ExprKind::Variable:
      return variable(e);
    case ExprKind::Call:
      return call(e);
    case ExprKind::TableColumn:
      return nodes_.apply(Operator::TableLookup, e.type, {lower(e.operands[0])}, at, e.a, e.b);
    case ExprKind::Query:
      return collect(shape(id), at);
    case ExprKind::Quantifier:
      return quantifier(e);
    case ExprKind::Fold:
      return fold(e);
    case ExprKind::Aggregate:
      return aggregate(e);
    case ExprKind::Decide:
      return decide(e);
    case ExprKind::StatusOf:
      switch (static_cast<model::StatusKind>(e.a)) {
        case model::StatusKind::Option:
          return option_status(e.b);
        case model::StatusKind::Differential:
          return differential_status(e.b);
        case model::StatusKind::Stage:
          return stage_status(e.b);
      }
      return kNone;
    case ExprKind::StageDone:
      return stage_done(e.a);
    case ExprKind::Alert:
      return alert(e.a);
    case ExprKind::Rank:
      return rank(e.a);
    case ExprKind::Apply:
      break;
  }
  if (e.op == Operator::Distinct) return collect(shape(id), at);
  if (e.op == Operator::Member) {
    const Expression& owner = expr(e.operands[0]);
    if (owner.kind == ExprKind::Variable && environment_[owner.a]->is_row) {
      return nodes_.add(Operator::Field, e.type, environment_[owner.a]->index, {}, at, e.a);
    }
  }
  std::vector<Index> operands;
  for (ExprId operand : e.operands) operands.push_back(lower(operand));
  return nodes_.apply(e.op, e.type, std::move(operands), at, e.a == kNone ? 0 : e.a, e.b == kNone ? 0 : e.b);
}

Index Lowering::definition(Index index) {
  auto found = definitions_.find(index);
  if (found != definitions_.end()) return found->second;
  const model::RuleText& rule = model_.definitions[index].rule;
  Index node = lower(rule.expression);
  definitions_.emplace(index, node);
  add_rule(rule, node);
  return node;
}

Index Lowering::parameter(Index index) {
  auto found = parameters_.find(index);
  if (found != parameters_.end()) return found->second;
  const model::Parameter& declared = model_.parameters[index];
  const auto own = static_cast<Index>(program_.parameters.size());
  const Place at = place(declared.rule.span);
  Index node = nodes_.add(Operator::Parameter, declared.type, 0, {}, at, own);
  program_.parameters.push_back(
      {declared.rule.name, declared.type, declared.value, declared.low, declared.high, node, at});
  parameters_.emplace(index, node);
  add_rule(declared.rule, node);
  return node;
}

Index Lowering::variable(const Expression& e) {
  const Binding& bound = *environment_[e.a];
  if (!bound.is_row) return bound.index;
  return nodes_.add(Operator::Element, e.type, bound.index, {}, place(e.span));
}

Index Lowering::call(const Expression& e) {
  const model::Function& function = model_.functions[e.a];
  std::vector<Binding> arguments;
  for (ExprId operand : e.operands) {
    const Expression& argument = expr(operand);
    if (argument.kind == ExprKind::Variable) {
      arguments.push_back(*environment_[argument.a]);
    } else {
      arguments.push_back({false, lower(operand)});
    }
  }
  auto key = std::make_pair(e.a, arguments);
  auto found = calls_.find(key);
  if (found != calls_.end()) return found->second;
  std::vector<std::optional<Binding>> before;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    before.push_back(environment_[function.parameters[i]]);
    environment_[function.parameters[i]] = arguments[i];
  }
  Index node = lower(function.rule.expression);
  for (std::size_t i = 0; i < arguments.size(); ++i) environment_[function.parameters[i]] = before[i];
  // A rule about a row is shown row by row, even where its value happens not to depend on the row.
  if (arguments.size() == 1 && arguments[0].is_row) node = nodes_.lift(node, arguments[0].index);
  const Index about = arguments.size() == 1 && !arguments[0].is_row ? arguments[0].index : kNone;
  calls_.emplace(std::move(key), node);
  const Index rule = add_rule(function.rule, node);
  // Said of one option, it is told apart from what is said of the next.
  if (about != kNone && program_.nodes[about].op == Operator::Constant) {
    const Value& value = program_.constants[program_.nodes[about].payload_a];
    if (const auto* code = value.get<Code>()) program_.rules[rule].of = code->code;
  }
  return node;
}

}  // namespace regimen::graph
