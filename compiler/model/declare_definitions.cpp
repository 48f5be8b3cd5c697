// Definitions, with and without arguments.
#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::define(const Pending& pending) {
  View body = pending.declaration.get(NodeKind::Expression);
  ExprId expression = check(body);
  std::string name = model.definitions[pending.index].rule.name;
  model.definitions[pending.index].rule =
      rule(RuleKind::Definition, name, pending.declaration, expression, body);
}

void Builder::define_function(const Pending& pending) {
  View body = pending.declaration.get(NodeKind::Expression);
  for (Index variable : model.functions[pending.index].parameters) {
    scope_.emplace_back(model.variables[variable].name, variable);
  }
  ExprId expression = check(body);
  scope_.clear();
  Function& function = model.functions[pending.index];
  function.result = type_of(expression);
  function.rule = rule(RuleKind::Function, function.rule.name, pending.declaration, expression, body);
}

}  // namespace regimen::model
