// Criteria, by which options are ranked: the value of each for each option, as expressions like any other.
#include <algorithm>

#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

// LIMIT: of the flags that a node has for them.
constexpr std::size_t kMaxCriteria = 16;

}  // namespace

ExprId Builder::option_code(Index option, source::Span span) {
  regimen::Code code{"options", model.declared.options[option].id, ""};
  return constant(Value(std::move(code)), model.types.code(model.option_codes), span);
}

ExprId Builder::call_for_option(Index function, Index option, source::Span span) {
  const Function& f = model.functions[function];
  if (f.result == kNone || f.rule.expression == kNone || failed(f.rule.expression)) return error(span);
  Expression e;
  e.kind = ExprKind::Call;
  e.a = function;
  e.operands = {option_code(option, span)};
  e.type = f.result;
  e.span = span;
  return add(std::move(e));
}

bool Builder::can_be_ranked_by(Index type) const {
  switch (model.types.kind(type)) {
    case TypeKind::Boolean:
    case TypeKind::Integer:
    case TypeKind::Long:
    case TypeKind::Decimal:
    case TypeKind::Quantity:
    case TypeKind::Date:
      return true;
    case TypeKind::Code:
      return model.types.at(type).codes != kNone;
    default:
      return false;
  }
}

void Builder::declare_criterion(const Pending& pending) {
  const View& d = pending.declaration;
  CriterionRules& rules = model.criteria[pending.index];
  Criterion& out = model.declared.criteria[pending.index];
  const std::string id = out.id;
  if (const auto type = d.child(NodeKind::TypeSpecifier)) rules.type = check_type(*type);
  if (const auto formals = d.child(NodeKind::FormalParameters)) {
    rules.parameters = formal_parameters(*formals);
    const bool one_option = rules.parameters.size() == 1 &&
                            model.variables[rules.parameters[0]].type == model.types.code(model.option_codes);
    if (!one_option) {
      diagnostics_.report(Code::TypeMismatch, formals->span())
          .arg(one_line(formals->text()))
          .arg("one option, as in `(o Code in options)`");
    }
  }
  const auto word_of = [](const View& clause) {
    return clause.has(TokenKind::True) ? "true" : clause.has(TokenKind::False) ? "false" : name_of(clause);
  };
  const auto unknown_word = [&](const View& clause, std::string_view of, std::string_view note) {
    diagnostics_.report(Code::UnknownCode, clause.get(NodeKind::Identifier).span())
        .arg(word_of(clause))
        .arg(of)
        .note(note);
  };
  for (const View& clause : d.children(NodeKind::CriterionClause)) {
    switch (clause.kind()) {
      case NodeKind::PreferClause: {
        const std::string word = word_of(clause);
        out.higher = word == "true" || word == "higher";
        if (!out.higher && word != "false" && word != "lower")
          unknown_word(clause, "prefer", "a criterion prefers `higher`, `lower`, `true` or `false`");
        break;
      }
      case NodeKind::ValueClause: {
        const View body = clause.get(NodeKind::Expression);
        for (const Index variable : rules.parameters)
          scope_.emplace_back(model.variables[variable].name, variable);
        ExprId expression = check(body, rules.type);
        scope_.clear();
        if (!failed(expression) && rules.type != kNone) expression = coerce(expression, rules.type);
        if (rules.type == kNone && !failed(expression)) rules.type = type_of(expression);
        rules.value = rule(RuleKind::Score, id, clause, expression, body);
        break;
      }
      case NodeKind::WhenClause: {
        const View condition = clause.get(NodeKind::Expression);
        rules.rule = rule(RuleKind::Criterion, id, clause, check_condition(condition), condition);
        break;
      }
      case NodeKind::UnknownClause: {
        const std::string word = word_of(clause);
        out.unknown_first = word == "first";
        if (word != "first" && word != "last")
          unknown_word(clause, "unknown", "an unknown value ranks `first` or `last`");
        break;
      }
      default:
        break;
    }
  }
  if (rules.rule.span.empty()) rules.rule = rule(RuleKind::Criterion, id, d, kNone, d);
  rules.scores.resize(model.declared.options.size());
  if (rules.type != kNone && !can_be_ranked_by(rules.type)) {
    diagnostics_.report(Code::TypeMismatch, d.get(NodeKind::Identifier).span())
        .arg(type_name(rules.type))
        .arg("something that has an order: a truth, a number, a quantity, a date or a code of a list");
    rules.type = kNone;
  }
}

void Builder::declare_score(const Pending& pending) {
  const View& clause = pending.declaration;
  const View name = clause.get(NodeKind::Reference);
  const View body = clause.get(NodeKind::Expression);
  const auto symbol = find(values, name, "a criterion");
  if (!symbol) return;
  if (symbol->kind != SymbolKind::Criterion) {
    diagnostics_.report(Code::WrongKindOfName, name.span())
        .arg(identifier(name))
        .arg(kind_words(symbol->kind))
        .arg("a criterion")
        .label(symbol->span, "declared here");
    return;
  }
  CriterionRules& rules = model.criteria[symbol->index];
  RuleText& score = rules.scores[pending.index];
  if (score.expression != kNone) {
    diagnostics_.report(Code::DuplicateDefinition, name.span())
        .arg(identifier(name))
        .label(score.span, "first given here");
    return;
  }
  ExprId expression = check(body, rules.type);
  if (!failed(expression) && rules.type != kNone) expression = coerce(expression, rules.type);
  if (!failed(expression) && rules.type == kNone) {
    rules.type = type_of(expression);
    if (!can_be_ranked_by(rules.type)) {
      diagnostics_.report(Code::TypeMismatch, body.span())
          .arg(type_name(rules.type))
          .arg("something that has an order: a truth, a number, a quantity, a date or a code of a list");
    }
  }
  score = rule(RuleKind::Score, model.declared.criteria[symbol->index].id, clause, expression, body);
}

void Builder::declare_rank(const View& item) {
  for (const View& name : item.get(NodeKind::ReferenceList).children(NodeKind::Reference)) {
    const auto symbol = find(values, name, "a criterion");
    if (!symbol) continue;
    if (symbol->kind != SymbolKind::Criterion) {
      diagnostics_.report(Code::WrongKindOfName, name.span())
          .arg(identifier(name))
          .arg(kind_words(symbol->kind))
          .arg("a criterion")
          .label(symbol->span, "declared here");
      continue;
    }
    if (std::find(model.ranking.begin(), model.ranking.end(), symbol->index) != model.ranking.end()) {
      diagnostics_.report(Code::DuplicateDefinition, name.span())
          .arg(identifier(name))
          .label(symbol->span, "declared here")
          .note("a criterion stands once in the order");
      continue;
    }
    if (model.ranking.size() == kMaxCriteria) {
      diagnostics_.report(Code::TooManyCriteria, name.span()).arg(kMaxCriteria);
      return;
    }
    model.ranking.push_back(symbol->index);
  }
}

}  // namespace regimen::model
