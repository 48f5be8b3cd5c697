// Definitions, with and without arguments.
#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::define(const Pending& pending) {
  if (pending.declaration.kind() == NodeKind::DecideDeclaration) {
    check_decision_table(pending.declaration, model.definitions[pending.index].rule);
    return;
  }
  View body = pending.declaration.get(NodeKind::Expression);
  ExprId expression = check(body);
  std::string name = model.definitions[pending.index].rule.name;
  model.definitions[pending.index].rule =
      rule(RuleKind::Definition, name, pending.declaration, expression, body);
}

void Builder::define_function(const Pending& pending) {
  for (Index variable : model.functions[pending.index].parameters) {
    scope_.emplace_back(model.variables[variable].name, variable);
  }
  Function& function = model.functions[pending.index];
  if (pending.declaration.kind() == NodeKind::DecideDeclaration) {
    function.result = type_of(check_decision_table(pending.declaration, function.rule));
  } else {
    View body = pending.declaration.get(NodeKind::Expression);
    ExprId expression = check(body);
    function.result = type_of(expression);
    function.rule = rule(RuleKind::Function, function.rule.name, pending.declaration, expression, body);
  }
  scope_.clear();
}

}  // namespace regimen::model
