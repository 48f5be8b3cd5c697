// Warnings about what the author can be expected to have forgotten: evidence, questions, silence counted as
// "no".
#include <algorithm>

#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::check_complete() {
  for (const Expression& e : model.expressions) {
    if (e.kind != ExprKind::Error) continue;
    diagnostics_.report(Code::InternalFault, e.span).arg("this did not check, and no error says why");
    return;
  }
}

void Builder::lint() {
  auto uncited = [&](const RuleText& rule, std::string_view what) {
    if (rule.citations.empty() && rule.expression != kNone) {
      diagnostics_.report(Code::Uncited, rule.span).arg(what).arg(rule.name);
    }
  };
  for (std::size_t i = 0; i < model.options.size(); ++i) {
    const OptionRules& rules = model.options[i];
    for (const RuleText& rule : rules.contraindications) {
      uncited(rule, "a contraindication of");
      for (Index cited : rule.citations) {
        const Evidence& evidence_entry = model.declared.evidence[cited];
        if (evidence_entry.status == EvidenceStatus::Disputed) {
          diagnostics_.report(Code::DisputedEvidence, rule.span).arg(evidence_entry.id).arg(rule.name);
        }
      }
    }
    for (const RuleText& rule : rules.cautions) uncited(rule, "a caution of");
    for (const RuleText& rule : rules.indications) uncited(rule, "the indication of");
  }
  for (const DifferentialRules& rules : model.differentials) {
    for (const RuleText& rule : rules.suspect) uncited(rule, "a suspicion of");
  }
  for (const RuleText& rule : model.alerts) uncited(rule, "alert");

  std::vector<bool> used(model.declared.facts.size(), false);
  for (const Expression& e : model.expressions) {
    if (e.kind == ExprKind::Fact) used[e.a] = true;
    // CQL's `where`, `exists` and `Count` drop rows whose condition is unknown: the quantifiers keep them.
    if (e.kind == ExprKind::Quantifier ||
        (e.kind == ExprKind::Aggregate && (e.op == Operator::Count || e.op == Operator::Exists))) {
      const Expression* list = &expr(e.operands[0]);
      while (list->kind == ExprKind::Apply && list->op == Operator::Distinct) list = &expr(list->operands[0]);
      if (list->kind == ExprKind::Query && list->has_where) {
        diagnostics_.report(Code::ClosedWorldCount, e.span)
            .note(
                "rows whose condition is unknown count as \"no\"; write `at least n of ... satisfying ...` "
                "to keep the unknown");
      }
    }
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    const Fact& fact = model.declared.facts[i];
    source::Span at = values.find(fact.name)->second.span;
    if (!used[i]) diagnostics_.report(Code::UnusedFact, at).arg(fact.name);
    if (fact.ask.empty()) diagnostics_.report(Code::FactWithoutQuestion, at).arg(fact.name);
  }
  std::vector<bool> called(model.functions.size(), false);
  for (const Expression& e : model.expressions) {
    if (e.kind == ExprKind::Call) called[e.a] = true;
  }
  for (std::size_t i = 0; i < model.criteria.size(); ++i) {
    const std::string& id = model.declared.criteria[i].id;
    if (std::find(model.ranking.begin(), model.ranking.end(), i) == model.ranking.end())
      diagnostics_.report(Code::NeverUsed, values.find(id)->second.span).arg(id);
  }
  for (std::size_t i = 0; i < called.size(); ++i) {
    if (!called[i])
      diagnostics_.report(Code::NeverUsed, values.find(model.functions[i].rule.name)->second.span)
          .arg(model.functions[i].rule.name);
  }
}

}  // namespace regimen::model
