// Basis: everything that a rule rests on, through definitions, functions and statuses.
// In: the model. Out: rules, facts and tables, each once. Walked without recursion: authors chain
// definitions.
#pragma once

#include <vector>

#include "compiler/model/model.hpp"

namespace regimen::model {

class Basis {
 public:
  explicit Basis(const Model& model);

  /// Adds a rule and what it rests on.
  void add(const RuleText& rule);
  /// The same for an expression that is no rule: what words speak of.
  void add(ExprId expression);

  /// The rules added and those that they rest on, in the order in which they were reached.
  const std::vector<const RuleText*>& rules() const { return rules_; }
  /// Facts, each with the place that names it.
  struct FactUse {
    Index fact = kNone;
    source::Span use;
  };
  const std::vector<FactUse>& facts() const { return facts_; }
  const std::vector<Index>& tables() const { return tables_; }

 private:
  /// Follows `stack` and the rules from `next` on, with all that they lead to.
  void walk(std::vector<ExprId> stack, std::size_t next);
  void follow(const Expression& expression);
  void queue(const RuleText& rule);
  void queue(const std::vector<RuleText>& rules) {
    for (const RuleText& rule : rules) queue(rule);
  }

  const Model& model_;
  std::vector<const RuleText*> rules_;
  std::vector<FactUse> facts_;
  std::vector<Index> tables_;
  std::vector<bool> definitions_seen_, functions_seen_, parameters_seen_, facts_seen_, tables_seen_;
  std::vector<bool> options_seen_, differentials_seen_, stages_seen_, alerts_seen_;
};

}  // namespace regimen::model
