// Evaluation: patients' facts in, the value of every node out. One patient is a batch of one.
// Operators run over columns (column.hpp); values stay in the workspace, so explanations only read them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "facts/patient_facts.hpp"
#include "load/program_data.hpp"
#include "regimen/date.hpp"

namespace regimen {

using Row = std::uint32_t;

/// An operator that could not be applied to the values of one row; the node is null there.
struct Failure {
  Index node = kNone;
  Row row = 0;
  std::string reason;
};

/// The values of every node for a batch of patients, as left by the last `evaluate`. One per thread; reused
/// without allocation once it has grown. Row numbers of frame 0 are the patients' positions in the batch.
class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;

  /// Patients in the last batch.
  Row patients() const;
  /// Rows of `frame` (a list frame, not 0) that belong to row `parent_row` of its parent frame: [first,
  /// last). Empty when the list is unknown.
  struct Range {
    Row first = 0, last = 0;
  };
  Range rows(Index frame, Row parent_row) const;
  /// Whether the list that gives `frame` its rows is known for `parent_row`.
  bool known(Index frame, Row parent_row) const;
  /// Whether that list may have more items than it is known to have (`FactValue::partial`, and whatever is
  /// computed from such a fact).
  bool partial(Index frame, Row parent_row) const;
  /// The value of `node` at `row` of the node's own frame.
  Value value(Index node, Row row) const;
  /// The same for Boolean nodes.
  Truth truth(Index node, Row row) const;

  /// What failed in the last batch, in the order of nodes and rows.
  std::span<const Failure> failures() const;
  /// Why `node` could not be computed at `row`; nullptr when it was.
  const Failure* failure(Index node, Row row) const;

  struct State;
  State& state() { return *state_; }
  const State& state() const { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// Evaluates `program` for `patients` (1 to kMaxBatch of them) as of `as_of`.
/// INVARIANT: `program` has passed the loader's checks (or came from the compiler); then evaluation cannot
/// fail: what cannot be computed is null.
///
/// `as_of` has one entry per patient. `program` must outlive every later reading of `workspace`; `patients`
/// need not. A fact that is not of its declared type or unit counts as unknown.
inline constexpr Row kMaxBatch = 1024;
void evaluate(const ProgramData& program, std::span<const PatientFacts> patients,
              std::span<const DateTime> as_of, Workspace& workspace);

}  // namespace regimen
