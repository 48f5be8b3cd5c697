// The pathway and its stages, alerts.
#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::declare_pathway(const View& declaration) {
  ProgramData& out = model.declared;
  if (!out.pathway.empty()) {
    diagnostics_.report(Code::DuplicateDefinition, declaration.get(NodeKind::Identifier).span())
        .arg("pathway")
        .label(pathways_.front().get(NodeKind::Identifier).span(), "first declared here")
        .note("there is one pathway in a package and all that it uses");
    return;
  }
  out.pathway = bundle_name(name_of(declaration));
  out.pathway_title = declaration.prose();
  std::map<Index, source::Span> offered;
  Index order = 0;
  Index stage = 0;
  for (const View& item : declaration.children(NodeKind::PathwayItem)) {
    bool is_stage = item.kind() == NodeKind::StageItem;
    if (item.kind() == NodeKind::RankItem) {
      declare_rank(item);
      continue;
    }
    std::vector<View> lists = item.children(NodeKind::ReferenceList);
    for (const View& clause : item.children(NodeKind::StageClause)) {
      for (const View& list : clause.children(NodeKind::ReferenceList)) lists.push_back(list);
    }
    for (const View& list : lists) {
      for (const View& name : list.children(NodeKind::Reference)) {
        auto index = option_named(name);
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
  const std::string id = model.declared.stages[pending.index].id;
  StageRules& rules = model.stages[pending.index];
  if (auto after = d.child(NodeKind::Expression)) {
    RuleText text = rule(RuleKind::After, id, *after, check_condition(*after), *after);
    rules.after.push_back(std::move(text));
  }
  for (const View& clause : d.children(NodeKind::StageClause)) {
    if (clause.kind() == NodeKind::StageSayClause)
      model.declared.stages[pending.index].say = say(clause, true);
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
  model.alerts[pending.index] = rule(RuleKind::Alert, model.declared.alerts[pending.index].id, d,
                                     check_condition(condition), condition);
  Alert& out = model.declared.alerts[pending.index];
  for (const View& clause : d.children(NodeKind::AlertClause)) {
    if (clause.kind() == NodeKind::UrgencyClause) out.urgency = name_of(clause);
    if (clause.kind() == NodeKind::AlertSayClause) out.say = say(clause, true);
  }
}

}  // namespace regimen::model
