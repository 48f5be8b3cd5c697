// Following names from rule to rule.
#include "compiler/model/lint/basis.hpp"

namespace regimen::model {

namespace {

/// True the first time.
bool first(std::vector<bool>& seen, Index i) {
  if (seen[i]) return false;
  seen[i] = true;
  return true;
}

}  // namespace

Basis::Basis(const Model& model)
    : model_(model),
      definitions_seen_(model.definitions.size()),
      functions_seen_(model.functions.size()),
      parameters_seen_(model.parameters.size()),
      facts_seen_(model.declared.facts.size()),
      tables_seen_(model.declared.tables.size()),
      options_seen_(model.options.size()),
      differentials_seen_(model.differentials.size()),
      stages_seen_(model.stages.size()),
      alerts_seen_(model.alerts.size()) {}

void Basis::queue(const RuleText& rule) {
  rules_.push_back(&rule);
  if (rule.table == kNone) return;
  const DecisionTableRules& table = model_.decision_tables[rule.table];
  for (const DecisionTableRules::Row& row : table.rows) rules_.push_back(&row.rule);
  if (table.otherwise) rules_.push_back(&*table.otherwise);
}

void Basis::add(const RuleText& rule) {
  const std::size_t next = rules_.size();
  queue(rule);
  walk({}, next);
}

void Basis::add(ExprId expression) { walk({expression}, rules_.size()); }

void Basis::walk(std::vector<ExprId> stack, std::size_t next) {
  while (!stack.empty() || next < rules_.size()) {
    if (stack.empty()) {
      const RuleText& rule = *rules_[next++];
      if (rule.expression != kNone) stack.push_back(rule.expression);
      for (const auto& [name, value] : rule.text.values) stack.push_back(value);
    }
    while (!stack.empty()) {
      const Expression& expression = model_.expressions[stack.back()];
      stack.pop_back();
      follow(expression);
      stack.insert(stack.end(), expression.operands.begin(), expression.operands.end());
      for (const auto& [variable, value] : expression.lets) stack.push_back(value);
    }
  }
}

void Basis::follow(const Expression& e) {
  switch (e.kind) {
    case ExprKind::Fact:
      if (first(facts_seen_, e.a)) facts_.push_back({e.a, e.span});
      break;
    case ExprKind::Definition:
      if (first(definitions_seen_, e.a)) queue(model_.definitions[e.a].rule);
      break;
    case ExprKind::Parameter:
      if (first(parameters_seen_, e.a)) queue(model_.parameters[e.a].rule);
      break;
    case ExprKind::Call:
      if (first(functions_seen_, e.a)) queue(model_.functions[e.a].rule);
      break;
    case ExprKind::TableColumn:
      if (first(tables_seen_, e.a)) tables_.push_back(e.a);
      break;
    case ExprKind::StatusOf:
      switch (static_cast<StatusKind>(e.a)) {
        case StatusKind::Option:
          if (!first(options_seen_, e.b)) break;
          queue(model_.options[e.b].indications);
          queue(model_.options[e.b].contraindications);
          queue(model_.options[e.b].cautions);
          queue(model_.options[e.b].requirements);
          for (const Washout& washout : model_.declared.options[e.b].washouts)
            queue(model_.clauses[washout.rule]);
          break;
        case StatusKind::Differential:
          if (!first(differentials_seen_, e.b)) break;
          queue(model_.differentials[e.b].suspect);
          queue(model_.differentials[e.b].confirmed);
          queue(model_.differentials[e.b].cleared);
          break;
        case StatusKind::Stage:
          if (!first(stages_seen_, e.b)) break;
          queue(model_.stages[e.b].enter);
          queue(model_.stages[e.b].after);
          queue(model_.stages[e.b].done);
          break;
      }
      break;
    case ExprKind::Rank:
      if (!first(options_seen_, e.a)) break;
      queue(model_.options[e.a].indications);
      queue(model_.options[e.a].contraindications);
      queue(model_.options[e.a].cautions);
      queue(model_.options[e.a].requirements);
      break;
    case ExprKind::StageDone:
      if (!first(stages_seen_, e.a)) break;
      queue(model_.stages[e.a].enter);
      queue(model_.stages[e.a].after);
      queue(model_.stages[e.a].done);
      break;
    case ExprKind::Alert:
      if (first(alerts_seen_, e.a)) queue(model_.alerts[e.a]);
      break;
    case ExprKind::Error:
    case ExprKind::Constant:
    case ExprKind::Variable:
    case ExprKind::Apply:
    case ExprKind::Query:
    case ExprKind::Quantifier:
    case ExprKind::Fold:
    case ExprKind::Aggregate:
    case ExprKind::Decide:  // its cells are operands
      break;
  }
}

}  // namespace regimen::model
