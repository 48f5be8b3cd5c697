// The decision layer into nodes: each option, differential and stage has a status node, so a status is a
// value like any other: rules, cases and explanations read it.
#include <algorithm>

#include "compiler/graph/lowering.hpp"
#include "load/text.hpp"

namespace regimen::graph {

Index Lowering::code_type(Index list) const {
  Index type = 0;
  while (program_.types[type].kind != TypeKind::Code || program_.types[type].codes != list)
    ++type;  // made by the model
  return type;
}

Index Lowering::lower_rules(const std::vector<model::RuleText>& rules, std::vector<Index>& indices,
                            Operator join, bool when_empty, Place at) {
  std::vector<Index> operands;
  for (const model::RuleText& rule : rules) {
    Index node = lower(rule.expression);
    operands.push_back(node);
    indices.push_back(add_rule(rule, node));
  }
  return boolean(join, std::move(operands), at, when_empty);
}

/// Everything that has to be in order before an option is given: its requirements, washouts, regulatory
/// status, and that no confirmed differential holds it back.
Index Lowering::ready(Index index, std::vector<Index>& requirements) {
  const Place at = program_.options[index].place;
  std::vector<Index> all;
  for (const model::RuleText& rule : model_.options[index].requirements) {
    all.push_back(lower(rule.expression));
    requirements.push_back(add_rule(rule, all.back()));
  }
  for (std::size_t i = 0; i < program_.options[index].washouts.size(); ++i) {
    Washout washout = program_.options[index].washouts[i];
    washout.ready = lower(washout.ready);
    washout.rule = clause(washout.rule);
    all.push_back(program_.rules[washout.rule].node);
    program_.options[index].washouts[i] = washout;
  }
  std::vector<Index> holds;
  for (Index d = 0; d < program_.differentials.size(); ++d) {
    for (const Redirect& redirect : model_.declared.differentials[d].redirects) {
      const bool pathway = redirect.pathway && program_.options[index].stage != kNone;
      if (!pathway && std::find(redirect.held.begin(), redirect.held.end(), index) == redirect.held.end())
        continue;
      holds.push_back(clause(redirect.rule));
      all.push_back(nodes_.apply(Operator::Not, boolean_type(), {program_.rules[holds.back()].node}, at));
    }
  }
  program_.options[index].holds = std::move(holds);
  if (model_.options[index].permitted != kNone) all.push_back(lower(model_.options[index].permitted));
  return boolean(Operator::And, std::move(all), at, true);
}

Index Lowering::option_status(Index index) {
  if (auto found = options_.find(index); found != options_.end()) return found->second;
  const model::OptionRules& rules = model_.options[index];
  const Place at = program_.options[index].place;
  std::vector<Index> indications, contraindications, requirements, cautions;
  Index indicated = lower_rules(rules.indications, indications, Operator::Or, true, at);
  Index contraindicated = lower_rules(rules.contraindications, contraindications, Operator::Or, false, at);
  Index required = ready(index, requirements);
  Index reached =
      program_.options[index].stage == kNone ? truth(true) : stage_reached(program_.options[index].stage);
  Index caution = lower_rules(rules.cautions, cautions, Operator::Or, false, at);
  Option& option = program_.options[index];
  option.indications = std::move(indications);
  option.contraindications = std::move(contraindications);
  option.requirements = std::move(requirements);
  option.cautions = std::move(cautions);
  const Index code = code_type(model_.option_status);
  option.status = nodes_.add(Operator::OptionStatus, code, 0,
                             {indicated, contraindicated, required, reached, caution}, at, 0, index);
  options_.emplace(index, option.status);
  return option.status;
}

Index Lowering::clause(Index index) {
  if (auto found = clauses_.find(index); found != clauses_.end()) return found->second;
  const model::RuleText& text = model_.clauses[index];
  const Index rule = add_rule(text, text.expression == kNone ? kNone : lower(text.expression));
  clauses_.emplace(index, rule);
  return rule;
}

void Lowering::option_clauses(Index index) {
  // By index: rules and nodes are added meanwhile, options are not.
  Option& option = program_.options[index];
  for (RegulatoryStatus& status : option.regulatory) status.rule = clause(status.rule);
  for (std::optional<Timespan>* course : {&option.onset, &option.durability}) {
    if (*course) (*course)->rule = clause((*course)->rule);
  }
  for (Phase& phase : option.phases) phase.rule = clause(phase.rule);
  for (Monitoring& monitoring : option.monitoring) {
    monitoring.rule = clause(monitoring.rule);
    for (Index& threshold : monitoring.thresholds) threshold = clause(threshold);
  }
  for (Relation& relation : option.relations) relation.rule = clause(relation.rule);
  for (FollowUp& follow : option.follow_ups) follow.rule = clause(follow.rule);
}

Index Lowering::differential_status(Index index) {
  if (auto found = differentials_.find(index); found != differentials_.end()) return found->second;
  const model::DifferentialRules& rules = model_.differentials[index];
  const Place at = program_.differentials[index].place;
  std::vector<Index> suspect, confirmed, cleared;
  Index a = lower_rules(rules.suspect, suspect, Operator::Or, false, at);
  Index b = lower_rules(rules.confirmed, confirmed, Operator::Or, false, at);
  Index c = lower_rules(rules.cleared, cleared, Operator::Or, false, at);
  Differential& differential = program_.differentials[index];
  differential.suspect = std::move(suspect);
  differential.confirmed = std::move(confirmed);
  differential.cleared = std::move(cleared);
  const Index code = code_type(model_.differential_status);
  differential.status = nodes_.add(Operator::DifferentialStatus, code, 0, {a, b, c}, at, 0, index);
  differentials_.emplace(index, differential.status);
  return differential.status;
}

Index Lowering::stage_reached(Index index) {
  if (auto found = reached_.find(index); found != reached_.end()) return found->second;
  const model::StageRules& rules = model_.stages[index];
  const Place at = program_.stages[index].place;
  std::vector<Index> after, enter;
  Index a = lower_rules(rules.after, after, Operator::And, true, at);
  Index b = lower_rules(rules.enter, enter, Operator::And, true, at);
  std::vector<Index> both;
  if (!rules.after.empty()) both.push_back(a);
  if (!rules.enter.empty()) both.push_back(b);
  Index node = boolean(Operator::And, std::move(both), at, true);
  Stage& stage = program_.stages[index];
  stage.after = std::move(after);
  stage.enter = std::move(enter);
  stage.reached = node;
  reached_.emplace(index, node);
  return node;
}

Index Lowering::stage_done(Index index) {
  if (auto found = done_.find(index); found != done_.end()) return found->second;
  const Place at = program_.stages[index].place;
  std::vector<Index> done;
  Index own = lower_rules(model_.stages[index].done, done, Operator::And, false, at);
  Index reached = stage_reached(index);
  Index node = boolean(Operator::And, {reached, own}, at, false);
  program_.stages[index].done = std::move(done);
  done_.emplace(index, node);
  return node;
}

Index Lowering::stage_status(Index index) {
  if (program_.stages[index].status != kNone) return program_.stages[index].status;
  const Place at = program_.stages[index].place;
  Index reached = stage_reached(index);
  Index done = stage_done(index);
  std::vector<Index> later;
  for (Index other = index + 1; other < program_.stages.size(); ++other)
    later.push_back(stage_reached(other));
  Index overtaken = boolean(Operator::Or, std::move(later), at, false);
  const Index code = code_type(model_.stage_status);
  Index node = nodes_.add(Operator::StageStatus, code, 0, {reached, done, overtaken}, at, 0, index);
  program_.stages[index].status = node;
  return node;
}

Index Lowering::alert(Index index) {
  if (auto found = alerts_.find(index); found != alerts_.end()) return found->second;
  Index node = lower(model_.alerts[index].expression);
  alerts_.emplace(index, node);
  program_.alerts[index].rule = add_rule(model_.alerts[index], node);
  return node;
}

void Lowering::run(bool with_cases) {
  // Of used packages only what something needs; their alerts, differentials and options count as if they
  // stood here.
  auto own = [&](const model::RuleText& rule) { return sources_.file(rule.span.file).package() == 0; };
  for (Index index : model_.definition_order) {
    if (own(model_.definitions[index].rule)) definition(index);
  }
  for (Index i = 0; i < model_.parameters.size(); ++i) {
    if (own(model_.parameters[i].rule)) parameter(i);
  }
  for (Index i = 0; i < program_.differentials.size(); ++i) differential_status(i);
  for (Index i = 0; i < program_.stages.size(); ++i) stage_status(i);
  for (Index i = 0; i < program_.options.size(); ++i) option_status(i);
  for (Index i = 0; i < program_.alerts.size(); ++i) alert(i);
  ranking();
  for (Index i = 0; i < program_.options.size(); ++i) option_clauses(i);
  for (Differential& differential : program_.differentials) {
    for (Redirect& redirect : differential.redirects) redirect.rule = clause(redirect.rule);
  }
  // What words speak of comes last: by now every status has its node.
  for_each_text(program_, [this](Text& text) {
    for (auto& [name, expression] : text.values) expression = lower(expression);
  });
  if (!with_cases) return;
  for (const model::Case& example : model_.cases) {
    for (const model::RuleText& expectation : example.expectations)
      add_rule(expectation, lower(expectation.expression));
  }
}

}  // namespace regimen::graph
