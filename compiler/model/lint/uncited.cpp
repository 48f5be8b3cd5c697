// RGM7001: a rule of the decision layer that cites nothing.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void lint_uncited(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  const auto check = [&](const std::vector<RuleText>& rules, std::string_view what) {
    for (const RuleText& rule : rules) {
      if (rule.citations.empty() && rule.expression != kNone)
        diagnostics.report(Code::Uncited, rule.span).arg(what).arg(rule.name);
    }
  };
  for (const OptionRules& rules : builder.model.options) {
    check(rules.indications, "the indication of");
    check(rules.contraindications, "a contraindication of");
    check(rules.cautions, "a caution of");
    check(rules.requirements, "a requirement of");
  }
  for (const DifferentialRules& rules : builder.model.differentials) {
    check(rules.suspect, "a suspicion of");
    check(rules.confirmed, "the confirmation of");
    check(rules.cleared, "the clearing of");
  }
  for (const StageRules& rules : builder.model.stages) {
    check(rules.enter, "the entry of");
    check(rules.done, "the end of");
  }
  check(builder.model.alerts, "alert");
}

}  // namespace regimen::model
