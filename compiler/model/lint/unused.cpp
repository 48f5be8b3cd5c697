// RGM7005: a fact that no rule rests on; RGM4002: a function that nothing calls, a criterion that nothing
// ranks by. What only the expectations of cases look at is not used.
#include <algorithm>

#include "compiler/model/lint/basis.hpp"
#include "compiler/model/lint/lints.hpp"
#include "load/text.hpp"

namespace regimen::model {

void lint_unused(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  const Model& model = builder.model;
  Basis basis(model);
  const auto add = [&](const std::vector<RuleText>& rules) {
    for (const RuleText& rule : rules) basis.add(rule);
  };
  for (const Definition& definition : model.definitions) basis.add(definition.rule);
  for (const OptionRules& rules : model.options) {
    add(rules.indications);
    add(rules.contraindications);
    add(rules.cautions);
    add(rules.requirements);
  }
  for (const DifferentialRules& rules : model.differentials) {
    add(rules.suspect);
    add(rules.confirmed);
    add(rules.cleared);
  }
  for (const StageRules& rules : model.stages) {
    add(rules.enter);
    add(rules.after);
    add(rules.done);
  }
  add(model.alerts);
  add(model.clauses);
  for (const CriterionRules& rules : model.criteria) {
    basis.add(rules.rule);
    basis.add(rules.value);
    add(rules.scores);
  }

  for_each_text(model.declared, [&](const Text& text) {
    for (const auto& [name, value] : text.values) basis.add(value);
  });

  std::vector<bool> used(model.declared.facts.size());
  for (const Basis::FactUse& each : basis.facts()) used[each.fact] = true;
  // A function is left out of the bundle only when nothing at all calls it, so its facts count too.
  std::vector<bool> called(model.functions.size());
  for (const Expression& e : model.expressions) {
    if (e.kind == ExprKind::Call) called[e.a] = true;
  }
  for (std::size_t i = 0; i < builder.facts_.size(); ++i) {  // what follows them are retrieves
    const std::string& name = model.declared.facts[i].name;
    if (!used[i]) diagnostics.report(Code::UnusedFact, name_span(builder.facts_[i])).arg(name);
  }
  for (std::size_t i = 0; i < model.criteria.size(); ++i) {
    const std::string& id = model.declared.criteria[i].id;
    if (std::find(model.ranking.begin(), model.ranking.end(), i) == model.ranking.end())
      diagnostics.report(Code::NeverUsed, name_span(builder.criteria_[i])).arg(id);
  }
  for (std::size_t i = 0; i < called.size(); ++i) {
    const std::string& name = model.functions[i].rule.name;
    if (!called[i]) diagnostics.report(Code::NeverUsed, name_span(builder.functions_[i])).arg(name);
  }
}

}  // namespace regimen::model
