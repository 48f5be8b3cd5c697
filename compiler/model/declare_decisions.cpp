// The decision layer: definitions, options, differentials, stages, alerts, cases.
#include <charconv>

#include "compiler/model/builder.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

void Builder::define(const Pending& pending) {
  if (pending.declaration.kind() == NodeKind::DecideDeclaration) {
    check_decision_table(pending.declaration, model.definitions[pending.index].rule);
    return;
  }
  View body = pending.declaration.get(NodeKind::Expression);
  ExprId expression = check(body);
  std::string name = model.definitions[pending.index].rule.name;
  model.definitions[pending.index].rule =
      rule(RuleKind::Definition, name, pending.declaration, expression, body);
}

void Builder::define_function(const Pending& pending) {
  const bool table = pending.declaration.kind() == NodeKind::DecideDeclaration;
  for (Index variable : model.functions[pending.index].parameters) {
    scope_.emplace_back(model.variables[variable].name, variable);
  }
  Function& function = model.functions[pending.index];
  if (table) {
    function.result = type_of(check_decision_table(pending.declaration, function.rule));
  } else {
    View body = pending.declaration.get(NodeKind::Expression);
    ExprId expression = check(body);
    function.result = type_of(expression);
    function.rule = rule(RuleKind::Function, function.rule.name, pending.declaration, expression, body);
  }
  scope_.clear();
}

namespace {

/// What regulators call it; a closed list so that a misspelling cannot hide an investigational treatment.
const std::string kRegulatory[] = {"approved", "cleared", "off_label", "investigational", "unregulated"};

}  // namespace

void Builder::declare_option(const Pending& pending) {
  const View& d = pending.declaration;
  const std::string id = name_of(d);
  Option& out = model.declared.options[pending.index];
  OptionRules& rules = model.options[pending.index];
  auto add_rule = [&](std::vector<RuleText>& to, RuleKind kind, const View& clause) -> RuleText& {
    View condition = clause.get(NodeKind::Expression);
    to.push_back(rule(kind, id, clause, check_condition(condition), condition));
    return to.back();
  };
  for (const View& clause : d.children(NodeKind::OptionClause)) {
    std::string because;
    switch (clause.kind()) {
      case NodeKind::ClassClause:
        out.mechanism = clause.prose();
        break;
      case NodeKind::RegulatoryClause: {
        // `cleared` is also the word of a clause, so it is a token of its own.
        const View word = clause.has(TokenKind::Cleared) ? clause : clause.get(NodeKind::Identifier);
        out.regulatory = clause.has(TokenKind::Cleared) ? "cleared" : identifier(word);
        out.regulatory_note = clause.prose();
        out.investigational = out.regulatory == "investigational";
        bool known = false;
        for (const std::string& name : kRegulatory) known = known || name == out.regulatory;
        if (!known) {
          diagnostics_.report(Code::UnknownCode, word.span())
              .arg(out.regulatory)
              .arg("regulatory")
              .did_you_mean(nearest_name(out.regulatory, kRegulatory));
        }
        break;
      }
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
        add_rule(rules.requirements, RuleKind::Requirement, clause).first_do = clause.prose();
        break;
      case NodeKind::ProtocolClause: {
        for (const View& item : clause.children(NodeKind::ProtocolItem))
          out.protocol.push_back(protocol_item(item));
        attachments(clause, because, out.protocol_citations);
        break;
      }
      case NodeKind::MonitorClause: {
        Monitoring monitoring;
        monitoring.what = name_of(clause);
        auto terms = clause.children(NodeKind::ExpressionTerm);
        std::size_t next = 0;
        if (clause.has(TokenKind::Every)) monitoring.every = time_quantity(terms[next++]);
        if (clause.has(TokenKind::For)) monitoring.duration = time_quantity(terms[next]);
        attachments(clause, because, monitoring.citations);
        out.monitoring.push_back(std::move(monitoring));
        break;
      }
      case NodeKind::MaintainClause: {
        if (auto every = clause.child(NodeKind::ExpressionTerm)) out.maintain_every = time_quantity(*every);
        if (out.maintain_text.empty()) out.maintain_text = clause.prose();
        attachments(clause, out.maintain_because, out.maintain_citations);
        break;
      }
      case NodeKind::EvidenceClause:
        for (Index index : citations(clause)) out.evidence.push_back(index);
        break;
      case NodeKind::OptionSayClause:
        out.say = say(clause);
        break;
      case NodeKind::OptionNoteClause:
        out.notes.push_back(clause.prose());
        break;
      default:
        break;
    }
  }
}

ProtocolItem Builder::protocol_item(const View& item) {
  ProtocolItem out;
  auto terms = item.children(NodeKind::ExpressionTerm);
  switch (item.kind()) {
    case NodeKind::DoseItem: {
      std::size_t next = 0;
      out.dose = time_quantity(terms[next++]);
      if (item.has(TokenKind::Over)) out.over = time_quantity(terms[next++]);
      if (item.has(TokenKind::Every)) out.every = time_quantity(terms[next]);
      break;
    }
    case NodeKind::SessionsItem: {
      Value count = check_constant(terms[0], model.types.integer());
      if (const auto* sessions = count.get<std::int32_t>()) out.sessions = *sessions;
      if (terms.size() > 1) {
        ExprId within = check(terms[1]);
        const Expression& e = expr(within);
        if (e.kind == ExprKind::Error) break;
        const Value* low = e.operands.size() == 2 ? constant_value(e.operands[0]) : nullptr;
        const Value* high = e.operands.size() == 2 ? constant_value(e.operands[1]) : nullptr;
        const Quantity* from = low                      ? low->get<Quantity>()
                               : constant_value(within) ? constant_value(within)->get<Quantity>()
                                                        : nullptr;
        const Quantity* to = high ? high->get<Quantity>() : from;
        if (!from || !to) {
          diagnostics_.report(Code::TypeMismatch, terms[1].span())
              .arg(type_name(type_of(within)))
              .arg("a time such as `3 weeks` or `Interval[2 weeks, 3 weeks]`");
          break;
        }
        out.within = {*from, *to};
      }
      break;
    }
    default:
      out.text = item.prose();
  }
  return out;
}

void Builder::declare_differential(const Pending& pending) {
  const View& d = pending.declaration;
  const std::string id = name_of(d);
  Differential& out = model.declared.differentials[pending.index];
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
        out.workup = clause.prose();
        attachments(clause, because, out.citations);
        break;
      case NodeKind::RedirectClause:
        out.redirect = clause.prose();
        attachments(clause, because, out.citations);
        break;
      case NodeKind::DifferentialNoteClause:
        out.notes.push_back(clause.prose());
        break;
      default:
        break;
    }
  }
}

void Builder::declare_pathway(const View& declaration) {
  ProgramData& out = model.declared;
  if (!out.pathway.empty()) {
    diagnostics_.report(Code::DuplicateDefinition, declaration.get(NodeKind::Identifier).span())
        .arg("pathway")
        .label(pathways_.front().get(NodeKind::Identifier).span(), "first declared here")
        .note("a package has one pathway");
    return;
  }
  out.pathway = name_of(declaration);
  out.pathway_title = declaration.prose();
  auto option = [&](const View& name) -> std::optional<Index> {
    auto symbol = find(values, name, "an option");
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
  };
  std::map<Index, source::Span> offered;
  Index order = 0;
  Index stage = 0;
  for (const View& item : declaration.children(NodeKind::PathwayItem)) {
    bool is_stage = item.kind() == NodeKind::StageItem;
    std::vector<View> lists = item.children(NodeKind::ReferenceList);
    for (const View& clause : item.children(NodeKind::StageClause)) {
      for (const View& list : clause.children(NodeKind::ReferenceList)) lists.push_back(list);
    }
    for (const View& list : lists) {
      for (const View& name : list.children(NodeKind::Reference)) {
        auto index = option(name);
        if (!index) continue;
        if (auto [first, inserted] = offered.emplace(*index, name.span()); !inserted) {
          diagnostics_.report(Code::DuplicateDefinition, name.span())
              .arg(identifier(name))
              .label(first->second, "first offered here")
              .note("an option stands in one place of the pathway");
          continue;
        }
        out.options[*index].order = order++;
        if (is_stage) {
          out.options[*index].stage = stage;
          out.stages[stage].offers.push_back(*index);
        } else {
          out.options[*index].alongside = true;
        }
      }
    }
    if (is_stage) ++stage;
  }
  for (Option& rest : out.options) {
    if (rest.stage == kNone && !rest.alongside) rest.order = order++;
  }
}

void Builder::declare_stage(const Pending& pending) {
  const View& d = pending.declaration;
  const std::string id = name_of(d);
  StageRules& rules = model.stages[pending.index];
  if (auto after = d.child(NodeKind::Expression)) {
    RuleText text = rule(RuleKind::After, id, *after, check_condition(*after), *after);
    rules.after.push_back(std::move(text));
  }
  for (const View& clause : d.children(NodeKind::StageClause)) {
    if (clause.kind() == NodeKind::StageSayClause) model.declared.stages[pending.index].say = say(clause);
    bool enter = clause.kind() == NodeKind::EnterClause;
    if (!enter && clause.kind() != NodeKind::DoneClause) continue;
    View condition = clause.get(NodeKind::Expression);
    (enter ? rules.enter : rules.done)
        .push_back(rule(enter ? RuleKind::Enter : RuleKind::Done, id, clause, check_condition(condition),
                        condition));
  }
}

void Builder::declare_alert(const Pending& pending) {
  const View& d = pending.declaration;
  View condition = d.get(NodeKind::Expression);
  model.alerts[pending.index] = rule(RuleKind::Alert, name_of(d), d, check_condition(condition), condition);
  Alert& out = model.declared.alerts[pending.index];
  for (const View& clause : d.children(NodeKind::AlertClause)) {
    if (clause.kind() == NodeKind::UrgencyClause) out.urgency = name_of(clause);
    if (clause.kind() == NodeKind::AlertSayClause) out.say = say(clause);
  }
}

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
        out.given.emplace_back(symbol->index, std::move(value));
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
