// RGM7002: a fact that nobody can be asked for when it is missing.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void lint_questions(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  for (const Pending& p : builder.facts_) {
    const Fact& fact = builder.model.declared.facts[p.index];
    if (fact.ask.empty()) diagnostics.report(Code::FactWithoutQuestion, name_span(p)).arg(fact.name);
  }
}

}  // namespace regimen::model
