// Differentials: what raises, confirms and clears a suspicion, and where it leads.
#include "compiler/model/builder.hpp"

namespace regimen::model {

/// What a confirmed differential leads to. It acts once the differential is confirmed, not while it is
/// suspected: what must stop on suspicion is a contraindication of the option.
Redirect Builder::redirect(const View& clause, const std::string& owner, Index differential) {
  Redirect out;
  const source::Span span = clause.span();
  const Index boolean = model.types.boolean(), status = model.types.code(model.differential_status);
  Expression e;
  e.kind = ExprKind::StatusOf;
  e.a = static_cast<Index>(StatusKind::Differential);
  e.b = differential;
  e.type = status;
  e.span = span;
  const ExprId confirmed =
      constant(Value(regimen::Code{"differential_status", "confirmed", ""}), status, span);
  ExprId holds = apply(Operator::Equal, boolean, {add(std::move(e)), confirmed}, span);
  for (const View& effect : clause.children(NodeKind::RedirectEffect)) {
    if (effect.kind() == NodeKind::RedirectTo) {
      out.options = option_list(effect);
      continue;
    }
    if (effect.has(TokenKind::Pathway)) out.pathway = true;
    for (const Index option : option_list(effect)) out.held.push_back(option);
    if (const auto unless = effect.child(NodeKind::Expression)) {
      const ExprId exempt = apply(Operator::Not, boolean, {check_condition(*unless)}, span);
      holds = apply(Operator::And, boolean, {holds, exempt}, span);
    }
  }
  out.rule = computed_clause(RuleKind::Redirect, owner, clause, holds);
  model.clauses[out.rule].text = text_of(clause, true);
  return out;
}

void Builder::declare_differential(const Pending& pending) {
  const View& d = pending.declaration;
  Differential& out = model.declared.differentials[pending.index];
  const std::string id = out.id;
  DifferentialRules& rules = model.differentials[pending.index];
  auto add_rule = [&](std::vector<RuleText>& to, RuleKind kind, const View& clause) {
    View condition = clause.get(NodeKind::Expression);
    to.push_back(rule(kind, id, clause, check_condition(condition), condition));
  };
  for (const View& clause : d.children(NodeKind::DifferentialClause)) {
    std::string because;
    switch (clause.kind()) {
      case NodeKind::SuspectClause:
        add_rule(rules.suspect, RuleKind::Suspect, clause);
        break;
      case NodeKind::ConfirmedClause:
        add_rule(rules.confirmed, RuleKind::Confirmed, clause);
        break;
      case NodeKind::ClearedClause:
        add_rule(rules.cleared, RuleKind::Cleared, clause);
        break;
      case NodeKind::WorkupClause:
        out.workup = text_of(clause, true);
        attachments(clause, because, out.citations);
        break;
      case NodeKind::RedirectClause:
        out.redirects.push_back(redirect(clause, id, pending.index));
        break;
      case NodeKind::DifferentialNoteClause:
        out.notes.push_back(text_of(clause, true));
        attachments(clause, because, out.citations);
        break;
      default:
        break;
    }
  }
}

}  // namespace regimen::model
