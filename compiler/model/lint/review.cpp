// RGM7007: knowledge whose review date is past. The date is the caller's, never the host's; without one, the
// date from which the knowledge is in effect: knowledge that was to be reviewed before it took effect is not
// current on any day.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

void lint_review(const Builder& builder, std::optional<Date> as_of, diagnostics::Diagnostics& diagnostics) {
  const ProgramData& head = builder.model.declared;
  const std::optional<Date> review = Date::parse(head.review);
  const std::optional<Date> day = as_of ? as_of : Date::parse(head.effective);
  if (!review || !day) return;
  // Of dates that are known in part only a certain order counts.
  const std::optional<int> order = compare(*review, *day);
  if (!order || *order >= 0) return;
  const View knowledge = builder.knowledge_.front();
  for (const View& clause : knowledge.children(NodeKind::ReviewClause)) {
    diagnostics.report(Code::ReviewPast, clause.token_span(TokenKind::Date))
        .arg(review->to_string())
        .arg(as_of ? "the date given" : "the date from which it is in effect")
        .arg(day->to_string());
  }
}

}  // namespace regimen::model
