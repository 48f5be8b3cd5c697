// What a decision or an explanation can speak of: a fact, an item of a list, a rule at a row, a table row, a
// status. In: a Reading. Out: its name, value and where it came from. The nouns of explanations; no rules are
// unfolded here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "decide/reading.hpp"

namespace regimen::decide {

enum class SubjectKind : std::uint8_t {
  Fact,
  Item,
  Rule,
  TableRow,
  Option,
  Differential,
  Stage,
  StageReached,
  Rank  // of an option
};

struct Subject {
  SubjectKind kind = SubjectKind::Fact;
  Index index = kNone;  // fact, rule, table, option, differential, stage; Item: the list's frame
  Row row = 0;          // Item: row of the frame; Rule: row of its node's frame; TableRow: row of the table
  friend auto operator<=>(const Subject&, const Subject&) = default;
};

/// The subject that `cell` is shown as inside the expression of `rule` (kNone: inside no rule), or nullopt
/// when the cell is a plain part of the expression. A constant is a subject when it is a parameter that the
/// rule names.
std::optional<Subject> subject_of(const Reading& reading, Cell cell, Index rule);

/// `systolic`, `trials[0]`, `failed(trials[0])`, `antidepressant[sertraline]`, `ketamine_iv`.
std::string subject_name(const Reading& reading, const Subject& subject);

/// Its value; null for unknown.
Value subject_value(const Reading& reading, const Subject& subject);

/// Where a fact or an item came from; empty for the others and for what is not in the record.
std::vector<Origin> subject_origins(const Reading& reading, const Subject& subject);

/// `Observation/bp-1`, `Observation/a, Observation/b`, `assumed`, or empty.
std::string origin_text(const Reading& reading, const Subject& subject);

/// A part of an item: `trials[0].dose`.
std::string field_name(const Reading& reading, Cell field);

}  // namespace regimen::decide
