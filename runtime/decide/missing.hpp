// Which missing facts could still change a result: a walk back from what is unknown, through what keeps it
// unknown. In: a Reading and the cells that a result waits for. Out: facts and fields to ask for, in the
// order of their declaration.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "decide/deciding.hpp"

namespace regimen::decide {

/// Something to ask: a fact, or a field of an item of a list fact.
struct MissingFact {
  Index fact = kNone;
  Row row = 0;          // of the list's frame; 0 for a whole fact
  Index frame = kNone;  // kNone: the whole fact
  Index field = kNone;  // kNone: the item itself
  /// A whole fact sorts after its items, wherever the patient stands in a batch.
  friend auto operator<=>(const MissingFact& a, const MissingFact& b) {
    return std::tie(a.fact, a.frame, a.row, a.field) <=> std::tie(b.fact, b.frame, b.row, b.field);
  }
  friend bool operator==(const MissingFact&, const MissingFact&) = default;
};

/// What `roots` wait for. Known roots wait for nothing. Each value is visited once. What could not be
/// computed waits for nothing either: no fact would settle it.
std::vector<MissingFact> missing_facts(const Reading& reading, const std::vector<Cell>& roots);
/// What keeps `roots` unknown because it could not be computed, in the order of the graph.
std::vector<Cell> failed_cells(const Reading& reading, const std::vector<Cell>& roots);

/// The unknown values that the status of an option, a differential or a stage, or an alert, waits for.
std::vector<Cell> option_waits_for(const Reading& reading, Index option);
std::vector<Cell> differential_waits_for(const Reading& reading, Index differential);
std::vector<Cell> stage_waits_for(const Reading& reading, Index stage);

/// `systolic`, `trials[1].adherence`.
std::string missing_name(const Reading& reading, const MissingFact& missing);

}  // namespace regimen::decide
