// The ranking into nodes: the value of each criterion for each option, and one node that orders the options
// by them. An option's rank is a value like any other: cases and explanations read it.
#include "compiler/graph/lowering.hpp"

namespace regimen::graph {

/// The rule that gives a criterion's value for an option: its own score, or the criterion's value for it.
/// kNone when it has neither.
Index Lowering::score(Index criterion, Index option) {
  const model::CriterionRules& rules = model_.criteria[criterion];
  const model::RuleText& own = rules.scores[option];
  const model::RuleText& text = own.expression != kNone ? own : rules.value;
  if (text.expression == kNone) return kNone;
  const std::string& id = program_.options[option].id;
  if (own.expression == kNone && !rules.parameters.empty()) {
    const Index variable = rules.parameters[0];
    const Index code = nodes_.constant(Value(Code{program_.code_lists[model_.option_codes].name, id, ""}),
                                       model_.variables[variable].type, Place{});
    environment_[variable] = {false, code};
  }
  const Index rule = add_rule(text, lower(text.expression));
  program_.rules[rule].of = id;
  return rule;
}

Index Lowering::ranking() {
  if (ranking_) return *ranking_;
  const std::size_t options = program_.options.size();
  std::vector<Criterion> criteria;
  std::vector<Index> operands;
  Index flags = 0;
  for (std::size_t i = 0; i < model_.ranking.size(); ++i) {
    const model::CriterionRules& rules = model_.criteria[model_.ranking[i]];
    Criterion criterion = model_.declared.criteria[model_.ranking[i]];
    const bool always = rules.rule.expression == kNone;
    operands.push_back(always ? truth(true) : lower(rules.rule.expression));
    criterion.rule = add_rule(rules.rule, always ? kNone : operands.back());
    if (criterion.higher) flags |= kHigherFirst << i;
    if (criterion.unknown_first) flags |= kUnknownFirst << i;
    criteria.push_back(std::move(criterion));
  }
  for (Index option = 0; option < options; ++option) {
    operands.push_back(option_status(option));
    std::vector<Index> scores;
    for (const Index criterion : model_.ranking) {
      scores.push_back(score(criterion, option));
      operands.push_back(scores.back() != kNone
                             ? program_.rules[scores.back()].node
                             : nodes_.constant(Value(), model_.criteria[criterion].type, Place{}));
    }
    program_.options[option].scores = std::move(scores);
  }
  program_.criteria = std::move(criteria);
  const Index integer = model_.types.integer();
  ranking_ = nodes_.add(Operator::Ranking, list_type(integer), 0, std::move(operands), Place{},
                        static_cast<Index>(model_.ranking.size()), flags);
  for (Index option = 0; option < options; ++option) {
    const Index position = nodes_.constant(Value(static_cast<std::int32_t>(option)), integer, Place{});
    program_.options[option].rank =
        nodes_.add(Operator::Index, integer, 0, {*ranking_, position}, program_.options[option].place);
  }
  return *ranking_;
}

Index Lowering::rank(Index option) {
  ranking();
  return program_.options[option].rank;
}

}  // namespace regimen::graph
