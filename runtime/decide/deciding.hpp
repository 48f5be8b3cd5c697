// One step back through the graph: from a value to the operands that decided it, or that keep it unknown.
// In: a Reading and a cell. Out: cells, and lists that are not known. No names or words here.
#pragma once

#include <vector>

#include "decide/reading.hpp"

namespace regimen::decide {

/// A list of a frame, as far as one row of the parent frame has it.
struct ListOf {
  Index frame = kNone;
  Row parent_row = 0;
  friend auto operator<=>(const ListOf&, const ListOf&) = default;
};

struct Operands {
  std::vector<Cell> cells;    // in the order of the rule
  std::vector<ListOf> lists;  // that are unknown, or of which there may be more
};

/// The operands that decided the value of `cell`: a true `or` has its true ones, a false `and` its false
/// ones, an unknown one its unknown ones. Aggregates over rows are not walked here (see `aggregate_rows`):
/// only their count `n`.
Operands deciding_operands(const Reading& reading, Cell cell);

/// What could still change the value of `cell`, which is unknown now (or, for an aggregate or a list, holds
/// unknown parts): unknown operands, rows whose condition is unknown, a list that is not known or may have
/// more items. An unknown row that could only repeat what is already counted is left out.
Operands unresolved_operands(const Reading& reading, Cell cell);

bool is_aggregate(Operator op);
bool is_comparison(Operator op);

/// One row under an aggregate.
struct AggregateRow {
  Row row = 0;
  Cell condition;  // node kNone when there is none
  Cell element;    // node kNone when there is none
  bool decides = true;
};

/// The rows under an aggregate, in order, with those marked whose condition decided the result.
std::vector<AggregateRow> aggregate_rows(const Reading& reading, Cell cell);

}  // namespace regimen::decide
