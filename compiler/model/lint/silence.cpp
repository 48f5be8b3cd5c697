// RGM7006: a contraindication that rests on a fact whose silence counts: what nobody recorded then looks like
// what is known to be absent, and the option may be offered.
#include "compiler/model/lint/basis.hpp"
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void lint_silence(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  const Model& model = builder.model;
  for (const OptionRules& rules : model.options) {
    for (const RuleText& contraindication : rules.contraindications) {
      Basis basis(model);
      basis.add(contraindication);
      for (const Basis::FactUse& each : basis.facts()) {
        const Fact& fact = model.declared.facts[each.fact];
        if (fact.absent != AbsentMeans::Value) continue;
        diagnostics.report(Code::SilenceCounts, contraindication.span)
            .arg(contraindication.name)
            .arg(fact.name)
            .arg(to_cql(fact.absent_value))
            .label(name_span(builder.facts_[each.fact]), "declared here");
      }
    }
  }
}

}  // namespace regimen::model
