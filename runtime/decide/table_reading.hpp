// A decision table as it came out for one patient: which rows decided, and what an explanation says of them.
// In: a Reading. Out: rows, cells, premises and conflicts. How rows are weighed is evaluate/hit_policy.hpp's.
#pragma once

#include <string>
#include <vector>

#include "decide/premises.hpp"
#include "evaluate/hit_policy.hpp"

namespace regimen::decide {

/// The table that `rule` is, or nullptr.
const DecisionTable* table_of(const Reading& reading, Index rule);

/// Whether `rule` is the default row of a table.
bool is_default_row(const Reading& reading, Index rule);

/// How the Decide node of `cell` came out.
Hit hit_of(const Reading& reading, Cell cell);

/// The operands that decided a Decide cell: conditions and outputs of the rows that matter.
std::vector<Cell> deciding_rows(const Reading& reading, Cell cell);

/// The lines under a table: the rows that decided, or could, and what their outputs rest on. `root` is the
/// cell of the table's rule.
std::vector<Premise> table_premises(const Reading& reading, const DecisionTable& table, Cell root);

/// A table that has no value for the patient because its rows contradict its hit policy.
struct Conflict {
  std::string name;  // of the table: `dose_step`, `grade(trials[0])`
  std::string text;  // `rows 1 and 3 both meet, where a unique table allows one`
  Place place;
};

/// Every conflict, in the order of the tables.
std::vector<Conflict> conflicts(const Reading& reading);

}  // namespace regimen::decide
