// RGM7002: a fact that nobody can be asked for when it is missing.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void lint_questions(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  for (const Fact& fact : builder.model.declared.facts) {
    if (fact.ask.empty())
      diagnostics.report(Code::FactWithoutQuestion, builder.values.find(fact.name)->second.span)
          .arg(fact.name);
  }
}

}  // namespace regimen::model
