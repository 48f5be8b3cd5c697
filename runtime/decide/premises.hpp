// What decided a rule, in the words of the rule: its comparisons with both values, the facts and rules behind
// them, the rows of its quantifiers. In: a Reading and a subject. Out: indented lines, each with the subject
// it rests on. Unfolds one rule; what the named subjects rest on is for explain/ to follow.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "decide/subject.hpp"

namespace regimen::decide {

/// One line under a rule.
struct Premise {
  int depth = 0;
  std::string text;  // `systolic > 140 'mm[Hg]'`, `trials[0].dose`, `adequate(trials[0])`
  Value value;       // its value; null for unknown
  std::string
      why;  // with the values put in: `systolic 150 mm[Hg] > 140 mm[Hg]`; empty when `text` says it all
  std::string origin;              // of a fact or an item: the resource
  std::optional<Subject> subject;  // what the line rests on
};

/// The lines that decided the value of a rule at a row.
std::vector<Premise> rule_premises(const Reading& reading, Index rule, Row row);
/// The same for a bare node: a stage's `reached`, read inside no rule, or the output of a table's row.
std::vector<Premise> node_premises(const Reading& reading, Cell cell, Index rule = kNone);

/// A comparison or calculation with the values put in, or empty for anything else.
std::string why(const Reading& reading, Cell cell, Index rule);

}  // namespace regimen::decide
