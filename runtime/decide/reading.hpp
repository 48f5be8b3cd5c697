// One patient's values as they stand after an evaluation: the view that decisions and explanations read.
// In: program, workspace, facts, row. It computes no value of its own.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "decide/program_index.hpp"
#include "evaluate/evaluate.hpp"

namespace regimen::decide {

/// The value of `node` at `row` of the node's frame.
struct Cell {
  Index node = kNone;
  Row row = 0;
  friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// Borrows all four; they must outlive it. One per patient and thread.
class Reading {
 public:
  Reading(const ProgramData& program, const ProgramIndex& index, const Workspace& workspace,
          const PatientFacts& facts, Row patient);

  const ProgramData& program() const { return program_; }
  const ProgramIndex& index() const { return index_; }
  const PatientFacts& facts() const { return facts_; }
  Row patient() const { return patient_; }

  const Node& node(Cell cell) const { return program_.nodes[cell.node]; }
  bool is_boolean(Index node) const {
    return program_.types[program_.nodes[node].type].kind == TypeKind::Boolean;
  }
  Value value(Cell cell) const { return workspace_.value(cell.node, cell.row); }
  /// The truth of a Boolean cell.
  Truth truth(Cell cell) const { return workspace_.truth(cell.node, cell.row); }
  bool unknown(Cell cell) const;
  /// Why `cell` could not be computed, whatever else becomes known; nullptr when it was.
  const std::string* failure(Cell cell) const {
    const Failure* found = workspace_.failure(cell.node, cell.row);
    return found == nullptr ? nullptr : &found->reason;
  }
  /// Whether anything failed in the batch that the patient is of.
  bool has_failures() const { return !workspace_.failures().empty(); }
  /// The code of a status node: `offered`.
  std::string status(Index node) const;

  bool list_known(Index frame, Row parent_row) const { return workspace_.known(frame, parent_row); }
  bool list_partial(Index frame, Row parent_row) const { return workspace_.partial(frame, parent_row); }
  Workspace::Range rows(Index frame, Row parent_row) const { return workspace_.rows(frame, parent_row); }
  /// Every row of `frame` that belongs to the patient.
  std::vector<Row> rows_of_patient(Index frame) const;
  /// The row of the parent frame that `row` of `frame` belongs to.
  Row parent_row(Index frame, Row row) const;
  /// Operand `position` of `cell`, at the row of the operand's frame. Only for operands of the same frame,
  /// and of Broadcast; rows of a child frame come from `rows`.
  Cell operand(Cell cell, std::size_t position) const;

  /// The fact that gives the rows of `frame`, or kNone when an expression does.
  Index list_fact(Index frame) const { return frame == 0 ? kNone : program_.frames[frame].fact; }
  /// The place of `row` in its list, from 0.
  std::size_t position(Index frame, Row row) const;
  /// `trials[0]`; empty for the patient frame.
  std::string row_name(Index frame, Row row) const;

 private:
  const ProgramData& program_;
  const ProgramIndex& index_;
  const Workspace& workspace_;
  const PatientFacts& facts_;
  Row patient_;
  /// Per frame: (row, its parent's row), ascending by row; only the patient's.
  std::vector<std::vector<std::pair<Row, Row>>> parents_;
};

/// For people: `150 mm[Hg]`, `50 %`, `sertraline`, `true`, `unknown`.
std::string plain(const Value& value);
std::string_view plain(Truth truth);

}  // namespace regimen::decide
