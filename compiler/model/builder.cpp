// Helpers of the Builder: names, rules, citations, small constructors.
#include "compiler/model/builder.hpp"

#include "compiler/model/model_from_tree.hpp"
#include "regimen/units.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

std::string_view kind_words(SymbolKind kind) {
  switch (kind) {
    case SymbolKind::Definition:
      return "a definition";
    case SymbolKind::Function:
      return "a definition with arguments";
    case SymbolKind::Parameter:
      return "a parameter";
    case SymbolKind::Fact:
      return "a fact";
    case SymbolKind::Table:
      return "a table";
    case SymbolKind::Option:
      return "an option";
    case SymbolKind::Differential:
      return "a differential";
    case SymbolKind::Stage:
      return "a stage";
    case SymbolKind::Alert:
      return "an alert";
    case SymbolKind::Criterion:
      return "a criterion";
    case SymbolKind::Record:
      return "a record";
    case SymbolKind::CodeList:
      return "a list of codes";
    case SymbolKind::ValueSet:
      return "a value set";
    case SymbolKind::CodeSystem:
      return "a code system";
    case SymbolKind::SingleCode:
      return "a code";
    case SymbolKind::Concept:
      return "a concept";
    case SymbolKind::Evidence:
      return "a source or claim";
    case SymbolKind::Package:
      return "a package";
  }
  return {};
}

Place place_of(const source::SourceSet& sources, source::Span span) {
  source::LineColumn at = sources.file(span.file).line_column(span.begin);
  return Place{span.file.index, span.begin, span.end, at.line, at.column};
}

Builder::Builder(const source::SourceSet& sources, const dependencies::PublishedValueSets& published,
                 diagnostics::Diagnostics& diagnostics)
    : scopes_(sources.used().size() + 1),
      sources_(sources),
      published_(published),
      diagnostics_(diagnostics) {
  auto built_in = [&](const char* name, std::initializer_list<const char*> names) {
    CodeList list;
    list.name = name;
    for (const char* member : names) list.members.push_back({member, "", {}});
    Index index = static_cast<Index>(model.declared.code_lists.size());
    model.declared.code_lists.push_back(std::move(list));
    return index;
  };
  model.option_status = built_in("option_status", {"contraindicated", "not_indicated", "needs_information",
                                                   "not_ready", "not_yet", "caution", "offered"});
  model.differential_status =
      built_in("differential_status", {"confirmed", "cleared", "suspected", "unassessed"});
  model.stage_status = built_in("stage_status", {"blocked", "current", "done", "skipped"});
  model.option_codes = built_in("options", {});
  for (Index list : {model.option_status, model.differential_status, model.stage_status})
    model.types.code(list);
}

Place Builder::place(source::Span span) const { return place_of(sources_, span); }

ExprId Builder::add(Expression expression) {
  model.expressions.push_back(std::move(expression));
  return static_cast<ExprId>(model.expressions.size() - 1);
}

ExprId Builder::constant(Value value, Index type, source::Span span) {
  model.constants.push_back(std::move(value));
  Expression e;
  e.kind = ExprKind::Constant;
  e.type = type;
  e.a = static_cast<Index>(model.constants.size() - 1);
  e.span = span;
  return add(std::move(e));
}

ExprId Builder::apply(Operator op, Index type, std::vector<ExprId> operands, source::Span span, Index a,
                      Index b) {
  for (ExprId operand : operands) {
    if (failed(operand)) return error(span);
  }
  Expression e;
  e.kind = ExprKind::Apply;
  e.op = op;
  e.type = type;
  e.operands = std::move(operands);
  e.a = a;
  e.b = b;
  e.span = span;
  return add(std::move(e));
}

ExprId Builder::error(source::Span span) {
  Expression e;
  e.span = span;
  return add(std::move(e));
}

const Value* Builder::constant_value(ExprId id) const {
  const Expression& e = expr(id);
  return e.kind == ExprKind::Constant ? &model.constants[e.a] : nullptr;
}

void Builder::unknown_name(const View& identifier_view, const SymbolTable& table) {
  std::vector<std::string> candidates;
  for (const auto& [name, symbol] : table) candidates.push_back(name);
  if (&table == &values) {
    for (const auto& [name, variable] : scope_) candidates.push_back(name);
    for (const auto& [name, where] : members) candidates.push_back(name);
  }
  std::string name = identifier(identifier_view);
  diagnostics_.report(Code::UnknownName, identifier_view.span())
      .arg(name)
      .did_you_mean(nearest_name(name, candidates));
}

std::optional<Symbol> Builder::find(const SymbolTable& table, const View& identifier_view,
                                    std::string_view expected_words) {
  std::string name = identifier(identifier_view);
  auto found = table.find(name);
  if (found != table.end()) return found->second;
  for (const SymbolTable* other :
       {&values, &records, &code_lists, &value_sets, &code_systems, &codes, &evidence}) {
    auto elsewhere = other->find(name);
    if (other == &table || elsewhere == other->end()) continue;
    diagnostics_.report(Code::WrongKindOfName, identifier_view.span())
        .arg(name)
        .arg(kind_words(elsewhere->second.kind))
        .arg(expected_words)
        .label(elsewhere->second.span, "declared here");
    return std::nullopt;
  }
  unknown_name(identifier_view, table);
  return std::nullopt;
}

bool Builder::declare_name(SymbolTable& table, std::string name, Symbol symbol) {
  auto [place, inserted] = table.emplace(name, symbol);
  if (!inserted) {
    diagnostics_.report(Code::DuplicateDefinition, symbol.span)
        .arg(name)
        .label(place->second.span, "first defined here");
  }
  return inserted;
}

std::optional<Index> Builder::evidence_index(const View& identifier_view) {
  auto symbol = find(evidence, identifier_view, "a source or claim");
  if (!symbol) return std::nullopt;
  return symbol->index;
}

std::vector<Index> Builder::citations(const View& clause) {
  std::vector<Index> found;
  for (const View& name : clause.children(NodeKind::Reference)) {
    if (auto index = evidence_index(name)) found.push_back(*index);
  }
  return found;
}

void Builder::attachments(const View& clause, std::string& because, std::vector<Index>& cited) {
  for (const View& attachment : clause.children(NodeKind::Attachment)) {
    if (attachment.kind() == NodeKind::BecauseAttachment) {
      if (!because.empty()) because += ' ';
      because += attachment.prose();
    } else {
      for (Index index : citations(attachment)) cited.push_back(index);
    }
  }
}

RuleText Builder::rule(RuleKind kind, std::string name, const View& clause, ExprId expression,
                       const View& expression_view) {
  RuleText text;
  text.kind = kind;
  text.name = std::move(name);
  text.expression = expression;
  text.span = clause.span();
  text.expression_span = expression_view.span();
  attachments(clause, text.because, text.citations);
  return text;
}

std::optional<Date> Builder::date_literal(const View& clause) {
  auto text = clause.token(TokenKind::Date);
  if (!text) return std::nullopt;
  auto date = Date::parse(text->substr(1));
  if (!date) {
    diagnostics_.report(Code::BadLiteral, clause.token_span(TokenKind::Date))
        .arg(*text)
        .arg("date")
        .arg("there is no such day");
  }
  return date;
}

void Builder::open_variable(const View& alias, Index type) {
  std::string name = identifier(alias);
  auto hidden = values.find(name);
  if (hidden != values.end()) {
    diagnostics_.report(Code::DuplicateDefinition, alias.span())
        .arg(name)
        .label(hidden->second.span, "first defined here");
  }
  for (const auto& [outer, variable] : scope_) {
    if (outer == name)
      diagnostics_.report(Code::DuplicateDefinition, alias.span())
          .arg(name)
          .label(alias_spans_[variable], "first defined here");
  }
  Index variable = static_cast<Index>(model.variables.size());
  model.variables.push_back({name, type});
  alias_spans_[variable] = alias.span();
  scope_.emplace_back(std::move(name), variable);
}

void Builder::check_complete() {
  for (const Expression& e : model.expressions) {
    if (e.kind != ExprKind::Error) continue;
    diagnostics_.report(Code::InternalFault, e.span).arg("this did not check, and no error says why");
    return;
  }
}

}  // namespace regimen::model
