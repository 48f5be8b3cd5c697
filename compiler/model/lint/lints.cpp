// The list of all lints.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void run_lints(const Builder& builder, std::optional<Date> as_of, diagnostics::Diagnostics& diagnostics) {
  lint_uncited(builder, diagnostics);
  lint_disputed(builder, diagnostics);
  lint_silence(builder, diagnostics);
  lint_questions(builder, diagnostics);
  lint_closed_world(builder, diagnostics);
  lint_unused(builder, diagnostics);
  lint_review(builder, as_of, diagnostics);
}

}  // namespace regimen::model
