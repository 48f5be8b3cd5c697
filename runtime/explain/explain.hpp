// Why: the numbered steps from facts to results, read off the values that an evaluation left behind.
// In: a Reading and what to explain. Out: steps, premises before conclusions, each thing once. Nothing is
// evaluated here; the renderers beside this file turn steps into text and JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "decide/decision.hpp"
#include "regimen/result.hpp"

namespace regimen::explain {

enum class StepKind : std::uint8_t { Fact, Table, Rule, Calculation, Quantifier, Decision };

/// One line under a step: something that decided it.
struct Operand {
  int depth = 0;
  std::string text;
  Value value;
  std::string why;     // with the values put in; may be empty
  std::string origin;  // resource; may be empty
  int step = 0;        // where it is explained; 0 when it needs none
};

struct Step {
  int number = 0;  // from 1
  StepKind kind = StepKind::Fact;
  std::string name;    // `systolic`, `trials[0]`, `failed(trials[0])`, `ketamine_iv`
  std::string text;    // the rule's words on one line, or a fact's description
  std::string result;  // CQL literal
  std::vector<Operand> operands;
  std::string because;
  std::vector<Index> citations;  // into ProgramData::evidence
  bool may_be_cited = false;     // a rule: having no citation is worth saying
  std::vector<Origin> origins;   // facts and items
  bool assumed = false;          // a fact filled by `absent means`
  bool partial = false;          // a list of which there may be more than the record holds
  Place place;
};

/// The steps that explain `targets`, in order; what several rest on stands once, before the first of them.
std::vector<Step> explain(const decide::Reading& reading, const std::vector<decide::Subject>& targets);

/// What `name` stands for. A function gives one subject for each item of its lists.
/// **Errors** RGM5070 nothing of that name.
Result<std::vector<decide::Subject>> find_targets(const decide::Reading& reading, std::string_view name);
/// Every alert, option, differential and stage, in this order.
std::vector<decide::Subject> all_targets(const decide::Reading& reading);

std::string_view to_string(StepKind kind);

/// What a clause is of its owner: `contraindication of `. Empty for rules that have a name of their own.
std::string_view clause_word(RuleKind kind);

}  // namespace regimen::explain
