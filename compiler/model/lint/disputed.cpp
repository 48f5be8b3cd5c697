// RGM7003: a contraindication that rests on a disputed claim, its own or that of a definition below it.
#include <set>

#include "compiler/model/lint/basis.hpp"
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

namespace {

bool is_disputed(const Model& model, Index evidence) {
  return model.declared.evidence[evidence].status == EvidenceStatus::Disputed;
}

}  // namespace

void lint_disputed(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  const Model& model = builder.model;
  for (const OptionRules& rules : model.options) {
    for (const RuleText& contraindication : rules.contraindications) {
      Basis basis(model);
      basis.add(contraindication);
      std::set<Index> reported;
      const auto report = [&](Index claim) {
        return diagnostics.report(Code::DisputedEvidence, contraindication.span)
            .arg(model.declared.evidence[claim].id)
            .arg(contraindication.name);
      };
      for (const RuleText* rule : basis.rules()) {
        for (const Index claim : rule->citations) {
          if (!is_disputed(model, claim) || !reported.insert(claim).second) continue;
          auto told = report(claim);
          if (rule != &contraindication) told.label(rule->span, "`" + rule->name + "` cites it");
        }
      }
      for (const Index table : basis.tables()) {
        for (const Index claim : model.declared.tables[table].citations) {
          if (!is_disputed(model, claim) || !reported.insert(claim).second) continue;
          report(claim).note("table `" + model.declared.tables[table].name + "` cites it");
        }
      }
    }
  }
}

}  // namespace regimen::model
