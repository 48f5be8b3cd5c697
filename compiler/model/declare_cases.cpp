// Cases: what is given and what is expected.
#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::declare_case(const View& declaration) {
  Case out;
  out.name = declaration.prose();
  out.span = declaration.span();
  std::map<Index, source::Span> seen;
  for (const View& clause : declaration.children(NodeKind::CaseClause)) {
    if (clause.kind() == NodeKind::AsOfClause) out.as_of = date_literal(clause);
    if (clause.kind() == NodeKind::GivenClause) {
      for (const View& given : clause.children(NodeKind::GivenFact)) {
        View name = given.get(NodeKind::Reference);
        auto symbol = find(values, name, "a fact");
        if (!symbol) continue;
        if (symbol->kind != SymbolKind::Fact) {
          diagnostics_.report(Code::WrongKindOfName, name.span())
              .arg(identifier(name))
              .arg(kind_words(symbol->kind))
              .arg("a fact")
              .label(symbol->span, "declared here");
          continue;
        }
        if (auto [first, inserted] = seen.emplace(symbol->index, name.span()); !inserted) {
          diagnostics_.report(Code::DuplicateDefinition, name.span())
              .arg(identifier(name))
              .label(first->second, "first given here");
          continue;
        }
        const Fact& fact = model.declared.facts[symbol->index];
        if (fact.type == kNone) continue;
        View value_view = given.get(NodeKind::Expression);
        Value value = check_constant(value_view, fact.type, true);
        report_out_of_bounds(value, fact.low, fact.high, fact.name, value_view.span());
        out.given.emplace_back(fact.name, std::move(value));
      }
    }
    if (clause.kind() == NodeKind::ExpectClause) {
      for (const View& expectation : clause.children(NodeKind::Expression)) {
        out.expectations.push_back(
            rule(RuleKind::Expectation, out.name, expectation, check_condition(expectation), expectation));
      }
    }
  }
  model.cases.push_back(std::move(out));
}

}  // namespace regimen::model
