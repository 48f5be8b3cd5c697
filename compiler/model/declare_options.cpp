// Options: what a treatment is for, what forbids it, what it needs, how it is given (declare_treatment.cpp),
// and how it stands to other options. A clause with an expression or with evidence is a rule.
#include <algorithm>
#include <array>

#include "compiler/model/builder.hpp"
#include "load/bundle_fields.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

/// ISO 3166: two capital letters; `EU` is among them.
bool is_jurisdiction(const std::string& name) {
  return name.size() == 2 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether one may offer what has this standing.
bool permits(Regulation status) {
  return status != Regulation::Investigational && status != Regulation::Withdrawn;
}

}  // namespace

Index Builder::conditional_clause(RuleKind kind, const std::string& owner, const View& clause) {
  const auto condition = clause.child(NodeKind::Expression);
  const ExprId expression = condition ? check_condition(*condition) : kNone;
  const Index index = computed_clause(kind, owner, clause, expression);
  if (condition) model.clauses[index].expression_span = condition->span();
  return index;
}

Index Builder::computed_clause(RuleKind kind, const std::string& owner, const View& clause,
                               ExprId expression) {
  RuleText text = rule(kind, owner, clause, expression, clause);
  // What is shown of it: up to the words for people and the evidence.
  std::uint32_t end = text.span.begin;
  for (const syntax::Element& element : clause.tree().elements(clause.node())) {
    const auto& tree = clause.tree();
    const bool head = end == text.span.begin;
    if (element.is_node) {
      const NodeKind of = View(tree, element.node()).rule();
      if (!head && (of == NodeKind::Attachment || of == NodeKind::Text)) break;
      end = tree.span(element.node()).end;
    } else {
      const TokenKind token = tree.kind(element.token());
      if (token == TokenKind::FirstDo || token == TokenKind::Lbrace) break;
      end = tree.span(element.token()).end;
    }
  }
  text.expression_span.end = end;
  model.clauses.push_back(std::move(text));
  return static_cast<Index>(model.clauses.size() - 1);
}

std::vector<std::string> Builder::jurisdictions(const View& list) {
  std::vector<std::string> out;
  for (const View& name : list.children(NodeKind::Identifier)) {
    out.push_back(identifier(name));
    if (!is_jurisdiction(out.back())) {
      diagnostics_.report(Code::BadLiteral, name.span())
          .arg(out.back())
          .arg("jurisdiction")
          .arg("two capital letters, as in ISO 3166 (`US`, `GB`), or `EU`");
    }
  }
  return out;
}

std::vector<Index> Builder::option_list(const View& clause) {
  std::vector<Index> out;
  const auto list = clause.child(NodeKind::ReferenceList);
  if (!list) return out;
  for (const View& name : list->children(NodeKind::Reference)) {
    const auto option = option_named(name);
    if (option && std::find(out.begin(), out.end(), *option) == out.end()) out.push_back(*option);
  }
  return out;
}

std::optional<Index> Builder::option_named(const View& name) {
  const auto symbol = find(values, name, "an option");
  if (!symbol) return std::nullopt;
  if (symbol->kind != SymbolKind::Option) {
    diagnostics_.report(Code::WrongKindOfName, name.span())
        .arg(identifier(name))
        .arg(kind_words(symbol->kind))
        .arg("an option")
        .label(symbol->span, "declared here");
    return std::nullopt;
  }
  return symbol->index;
}

namespace {

/// Which of the dates of a regulatory clause stands after the word.
int place_of_date(const View& clause, TokenKind word) {
  return word == TokenKind::Until && clause.has(TokenKind::Since) ? 1 : 0;
}

/// The date after `since` or `until` as it is written, to the month or the year too.
std::optional<Date> written_date(const View& clause, TokenKind word) {
  if (!clause.has(word)) return std::nullopt;
  return Date::parse(clause.token(TokenKind::Date, place_of_date(clause, word)).value_or("@").substr(1));
}

}  // namespace

/// A partial date stands for its last day after `since` and for its first after `until`: nothing is in force
/// before that is certain.
std::optional<Date> Builder::certain_date(const View& clause, TokenKind word) {
  if (!clause.has(word)) return std::nullopt;
  const auto date = written_date(clause, word);
  if (!date) {
    const int place = place_of_date(clause, word);
    diagnostics_.report(Code::BadLiteral, clause.token_span(TokenKind::Date, place))
        .arg(clause.token(TokenKind::Date, place).value_or("@"))
        .arg("date")
        .arg("there is no such day");
    return std::nullopt;
  }
  if (date->precision == Precision::Day) return date;
  const int month = date->precision == Precision::Month ? date->month : 1;
  const auto first = Date::of(date->year, month, 1);
  if (word == TokenKind::Until) return first;
  const auto next = regimen::add(*first, 1, date->precision);
  return Date::from_day_number((next ? next->day_number() : first->day_number()) - 1);
}

RegulatoryStatus Builder::regulatory(const View& clause, const std::string& owner) {
  RegulatoryStatus out;
  // `cleared` is also the word of a clause, so it is a token of its own.
  const View word = clause.has(TokenKind::Cleared) ? clause : clause.get(NodeKind::Identifier);
  const std::string name = clause.has(TokenKind::Cleared) ? "cleared" : identifier(word);
  // A closed list, so that a misspelling cannot hide an investigational treatment.
  const auto& known = bundle::Words<Regulation>::kAll;
  const auto found = std::find(known.begin(), known.end(), name);
  if (found == known.end()) {
    const std::vector<std::string> candidates(known.begin(), known.end());
    diagnostics_.report(Code::UnknownCode, word.span())
        .arg(name)
        .arg("regulatory")
        .did_you_mean(nearest_name(name, candidates));
  } else {
    out.status = static_cast<Regulation>(found - known.begin());
  }
  if (const auto list = clause.child(NodeKind::IdentifierList)) out.jurisdictions = jurisdictions(*list);
  const std::vector<std::string>& ours = model.declared.jurisdictions;
  out.counts = ours.empty() || out.jurisdictions.empty() ||
               std::find_first_of(ours.begin(), ours.end(), out.jurisdictions.begin(),
                                  out.jurisdictions.end()) != ours.end();
  const source::Span span = clause.span();
  std::vector<ExprId> in_force;
  const auto compared = [&](const std::optional<Date>& date, Operator op) {
    if (!date) return;
    const Index type = model.types.date();
    const ExprId today = apply(Operator::AsOf, type, {}, span);
    in_force.push_back(apply(op, model.types.boolean(), {today, constant(Value(*date), type, span)}, span));
  };
  const std::optional<Date> since = certain_date(clause, TokenKind::Since);
  const std::optional<Date> until = certain_date(clause, TokenKind::Until);
  if (since) out.since = Value(*written_date(clause, TokenKind::Since));
  if (until) out.until = Value(*written_date(clause, TokenKind::Until));
  // What was in force when the knowledge took effect needs no date to be so: no decision of it is earlier.
  const auto effective = Date::parse(model.declared.effective);
  const bool from_the_start = since && effective && effective->precision == Precision::Day &&
                              since->day_number() <= effective->day_number();
  if (!from_the_start) compared(since, Operator::GreaterOrEqual);
  compared(until, Operator::Less);
  ExprId expression = constant(Value(true), model.types.boolean(), span);
  if (in_force.size() == 1) expression = in_force[0];
  if (in_force.size() == 2) expression = apply(Operator::And, model.types.boolean(), in_force, span);
  out.rule = computed_clause(RuleKind::Regulatory, owner, clause, expression);
  model.clauses[out.rule].text = text_of(clause, true);
  return out;
}

/// Whether a treatment may be offered at the date: some standing in force permits it, and none forbids it.
void Builder::permission(const View& declaration, Index option) {
  const Option& out = model.declared.options[option];
  if (out.regulatory.empty()) return;
  const Index boolean = model.types.boolean();
  const source::Span span = declaration.get(NodeKind::Identifier).span();
  const auto any_of = [&](std::vector<ExprId> all) {
    if (all.empty()) return constant(Value(false), boolean, span);
    return all.size() == 1 ? all[0] : apply(Operator::Or, boolean, std::move(all), span);
  };
  std::vector<ExprId> permitting, withdrawn;
  for (const RegulatoryStatus& status : out.regulatory) {
    if (!status.counts) continue;
    const ExprId in_force = model.clauses[status.rule].expression;
    if (permits(status.status)) permitting.push_back(in_force);
    if (status.status == Regulation::Withdrawn) withdrawn.push_back(in_force);
  }
  const ExprId allowed = any_of(std::move(permitting));
  const ExprId forbidden = any_of(std::move(withdrawn));
  model.options[option].permitted =
      apply(Operator::And, boolean, {allowed, apply(Operator::Not, boolean, {forbidden}, span)}, span);
}

std::optional<Washout> Builder::washout(const View& clause, const std::string& owner) {
  const source::Span span = clause.span();
  const Index boolean = model.types.boolean();
  const View wait_view = clause.get(NodeKind::ExpressionTerm);
  const auto wait = quantity_constant(wait_view, RangeOf::Time);
  const View last_view = clause.get(NodeKind::Expression);
  ExprId last = check(last_view);
  if (!wait || failed(last)) return std::nullopt;
  if (model.types.is(type_of(last), TypeKind::Null)) last = coerce(last, model.types.date());
  const Index type = type_of(last);
  if (!model.types.is(type, TypeKind::Date) && !model.types.is(type, TypeKind::DateTime)) {
    diagnostics_.report(Code::TypeMismatch, last_view.span())
        .arg(type_name(type))
        .arg("the Date or DateTime of the last intake");
    return std::nullopt;
  }
  const ExprId amount = constant(Value(*wait), model.types.quantity(wait->unit), wait_view.span());
  const source::Span sum{span.file, wait_view.span().begin, last_view.span().end};
  const ExprId ready = apply(Operator::DateAdd, type, {last, amount}, sum);
  ExprId over =
      apply(Operator::GreaterOrEqual, boolean, {apply(Operator::AsOf, type, {}, span), ready}, span);
  if (const auto when = clause.child(NodeKind::Expression, 1))
    over = apply(Operator::Implies, boolean, {check_condition(*when), over}, span);
  Washout out{*wait, ready, computed_clause(RuleKind::Washout, owner, clause, over)};
  model.clauses[out.rule].text = text_of(clause, true);
  return out;
}

Timespan Builder::timespan(const View& clause, const std::string& owner) {
  Timespan out;
  if (const auto range = clause.child(NodeKind::Range)) out.time = quantity_range(*range, RangeOf::Time);
  out.rule = conditional_clause(RuleKind::Course, owner, clause);
  model.clauses[out.rule].text = text_of(clause, true);
  return out;
}

void Builder::relation(RelationKind kind, const View& clause, Option& out) {
  Relation relation;
  relation.kind = kind;
  relation.options = option_list(clause);
  relation.rule = conditional_clause(RuleKind::Relation, out.id, clause);
  model.clauses[relation.rule].text = text_of(clause, true);
  out.relations.push_back(std::move(relation));
}

void Builder::follow_up(const View& clause, Index option, Option& out) {
  FollowUp follow;
  const View name = clause.get(NodeKind::Reference);
  follow.outcome = identifier(name);
  follow.options = option_list(clause);
  const auto symbol = find(values, name, "a definition of one option");
  if (!symbol) return;
  const Index about = model.types.code(model.option_codes);
  const bool fits = symbol->kind == SymbolKind::Function &&
                    model.functions[symbol->index].parameters.size() == 1 &&
                    model.variables[model.functions[symbol->index].parameters[0]].type == about;
  if (!fits) {
    diagnostics_.report(Code::WrongKindOfName, name.span())
        .arg(follow.outcome)
        .arg(kind_words(symbol->kind))
        .arg("a definition of one option")
        .label(symbol->span, "declared here")
        .note("as in `define " + follow.outcome + "(o Code in options): ...`");
    return;
  }
  const ExprId outcome = coerce(call_for_option(symbol->index, option, name.span()), model.types.boolean());
  follow.outcome = model.functions[symbol->index].rule.name;
  follow.rule = computed_clause(RuleKind::FollowUp, out.id, clause, outcome);
  model.clauses[follow.rule].text = text_of(clause, true);
  out.follow_ups.push_back(std::move(follow));
}

void Builder::declare_option(const Pending& pending) {
  const View& d = pending.declaration;
  Option& out = model.declared.options[pending.index];
  const std::string id = out.id;
  OptionRules& rules = model.options[pending.index];
  const auto add_rule = [&](std::vector<RuleText>& to, RuleKind kind, const View& clause) -> RuleText& {
    const View condition = clause.get(NodeKind::Expression);
    to.push_back(rule(kind, id, clause, check_condition(condition), condition));
    return to.back();
  };
  const auto add_evidence = [&](const std::vector<Index>& cited) {
    for (const Index index : cited) {
      if (std::find(out.evidence.begin(), out.evidence.end(), index) == out.evidence.end())
        out.evidence.push_back(index);
    }
  };
  for (const View& clause : d.children(NodeKind::OptionClause)) {
    switch (clause.kind()) {
      case NodeKind::ClassClause:
        out.mechanism = clause.prose();
        break;
      case NodeKind::RegulatoryClause:
        out.regulatory.push_back(regulatory(clause, id));
        break;
      case NodeKind::IndicatedClause:
        add_rule(rules.indications, RuleKind::Indication, clause);
        break;
      case NodeKind::ContraindicatedClause:
        add_rule(rules.contraindications, RuleKind::Contraindication, clause);
        break;
      case NodeKind::CautionClause:
        add_rule(rules.cautions, RuleKind::Caution, clause);
        break;
      case NodeKind::RequiresClause:
        add_rule(rules.requirements, RuleKind::Requirement, clause).text = text_of(clause, true);
        break;
      case NodeKind::WashoutClause:
        if (auto one = washout(clause, id)) out.washouts.push_back(std::move(*one));
        break;
      case NodeKind::CourseClause:
        (clause.has(TokenKind::Onset) ? out.onset : out.durability) = timespan(clause, id);
        break;
      case NodeKind::PhaseClause:
        out.phases.push_back(phase(clause, id));
        break;
      case NodeKind::MonitorClause:
        out.monitoring.push_back(monitoring(clause, id));
        break;
      case NodeKind::AlternativeClause:
        relation(RelationKind::Alternative, clause, out);
        break;
      case NodeKind::CombineClause:
        relation(RelationKind::Combination, clause, out);
        break;
      case NodeKind::NotWithClause:
        relation(RelationKind::Conflict, clause, out);
        break;
      case NodeKind::OnClause:
        follow_up(clause, pending.index, out);
        break;
      case NodeKind::ScoreClause:
        scores_.push_back({clause, pending.index});
        break;
      case NodeKind::EvidenceClause:
        add_evidence(citations(clause));
        break;
      case NodeKind::OptionSayClause:
        out.say = say(clause, true);
        break;
      case NodeKind::OptionNoteClause: {
        out.notes.push_back(text_of(clause, true));
        std::string because;
        std::vector<Index> cited;  // what a note rests on is evidence of its option
        attachments(clause, because, cited);
        add_evidence(cited);
        break;
      }
      default:
        break;
    }
  }
  permission(d, pending.index);
}

}  // namespace regimen::model
