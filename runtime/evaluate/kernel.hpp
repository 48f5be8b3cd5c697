// What kernels share: the state behind a workspace, the context of one evaluation, and the kernels'
// declarations. A kernel fills the column of one node from the columns of its operands. `out` comes reset:
// all rows null, right storage.
#pragma once

#include <span>
#include <vector>

#include "evaluate/column.hpp"
#include "evaluate/evaluate.hpp"

namespace regimen {

/// The rows of one frame.
struct FrameRows {
  bool built = false;
  Row rows = 0;
  std::vector<Row>
      offsets;  // by parent row, one more than there are; rows of p: [offsets[p], offsets[p + 1])
  std::vector<std::uint64_t> known;    // by parent row: the list is known
  std::vector<std::uint64_t> partial;  // by parent row: there may be more items than the known ones
  std::vector<Row> parent;             // by row: its row in the parent frame
  std::vector<Row> patient;            // by row: its patient
  std::vector<Value> items;            // by row: the item itself
  Column accumulated;                  // fold frames: by row, what has come out so far
};

struct Workspace::State {
  const ProgramData* program = nullptr;
  Row patients = 0;
  std::vector<Column> columns;  // by node
  std::vector<FrameRows> frames;
  std::vector<Failure> failures;
  std::vector<Row> scratch_rows;
  Column scratch_cells;
};

struct EvaluationContext {
  const ProgramData& program;
  Workspace::State& state;
  std::span<const PatientFacts> patients;
  std::span<const DateTime> as_of;

  const Column& operand(const Node& node, std::size_t i) const { return state.columns[node.operands[i]]; }
  const Type& type_of(const Node& node) const { return program.types[node.type]; }
  const Type& operand_type(const Node& node, std::size_t i) const {
    return program.types[program.nodes[node.operands[i]].type];
  }
  const FrameRows& frame(Index index) const { return state.frames[index]; }
  Value operand_value(const Node& node, std::size_t i, Row row) const {
    return operand(node, i).get(program, operand_type(node, i), row);
  }
  /// Notes why `node`, which is null at `row`, could not be computed there.
  void fail(const Node& node, Row row, std::string reason) const {
    const auto index = static_cast<Index>(&node - program.nodes.data());
    state.failures.push_back({index, row, std::move(reason)});
  }
  /// The offset from UTC that date-times without one have, for a row of `frame`.
  int offset_minutes(Index frame_index, Row row) const {
    const DateTime& when = as_of[state.frames[frame_index].patient[row]];
    return when.offset_minutes ? *when.offset_minutes : 0;
  }
};

using Kernel = void (*)(const EvaluationContext&, const Node&, Column& out);

/// The rows of `frame`, made if they are not; and the column of node `index` (evaluate.cpp).
void build_frame(const EvaluationContext& context, Index frame);
void evaluate_node(const EvaluationContext& context, Index index);
/// The list value that gives the items of `frame` for `parent_row`, or nullptr when it is unknown.
const Value::List* list_of(const EvaluationContext& context, const Frame& frame, Row parent_row);
/// The fold frame that `frame` is or lies in, the innermost; kNone when there is none.
Index fold_of(const ProgramData& program, Index frame);

/// The kernel of every operator.
Kernel kernel_of(Operator op);

// leaves.cpp
void constant_kernel(const EvaluationContext&, const Node&, Column& out);
void fact_kernel(const EvaluationContext&, const Node&, Column& out);
void parameter_kernel(const EvaluationContext&, const Node&, Column& out);
void field_kernel(const EvaluationContext&, const Node&, Column& out);
void element_kernel(const EvaluationContext&, const Node&, Column& out);
void as_of_kernel(const EvaluationContext&, const Node&, Column& out);
void broadcast_kernel(const EvaluationContext&, const Node&, Column& out);
// aggregate.cpp
void at_least_kernel(const EvaluationContext&, const Node&, Column& out);
void exists_kernel(const EvaluationContext&, const Node&, Column& out);
void count_kernel(const EvaluationContext&, const Node&, Column& out);
void sum_kernel(const EvaluationContext&, const Node&, Column& out);
void min_max_kernel(const EvaluationContext&, const Node&, Column& out);
void avg_kernel(const EvaluationContext&, const Node&, Column& out);
void known_kernel(const EvaluationContext&, const Node&, Column& out);
// collect.cpp
void collect_kernel(const EvaluationContext&, const Node&, Column& out);
// fold.cpp
void fold_kernel(const EvaluationContext&, const Node&, Column& out);
void accumulated_kernel(const EvaluationContext&, const Node&, Column& out);
// logic.cpp
void not_kernel(const EvaluationContext&, const Node&, Column& out);
void and_kernel(const EvaluationContext&, const Node&, Column& out);
void or_kernel(const EvaluationContext&, const Node&, Column& out);
void xor_kernel(const EvaluationContext&, const Node&, Column& out);
void implies_kernel(const EvaluationContext&, const Node&, Column& out);
void is_null_kernel(const EvaluationContext&, const Node&, Column& out);
void is_true_kernel(const EvaluationContext&, const Node&, Column& out);
void is_false_kernel(const EvaluationContext&, const Node&, Column& out);
// compare.cpp
void equal_kernel(const EvaluationContext&, const Node&, Column& out);
void equivalent_kernel(const EvaluationContext&, const Node&, Column& out);
void order_kernel(const EvaluationContext&, const Node&, Column& out);
// arithmetic.cpp
void arithmetic_kernel(const EvaluationContext&, const Node&, Column& out);
void unary_number_kernel(const EvaluationContext&, const Node&, Column& out);
void round_kernel(const EvaluationContext&, const Node&, Column& out);
void to_number_kernel(const EvaluationContext&, const Node&, Column& out);
void convert_unit_kernel(const EvaluationContext&, const Node&, Column& out);
// choice.cpp
void if_kernel(const EvaluationContext&, const Node&, Column& out);
void coalesce_kernel(const EvaluationContext&, const Node&, Column& out);
// decide.cpp
void decide_kernel(const EvaluationContext&, const Node&, Column& out);
// table.cpp
void table_lookup_kernel(const EvaluationContext&, const Node&, Column& out);
void in_value_set_kernel(const EvaluationContext&, const Node&, Column& out);
// boxed.cpp
void boxed_kernel(const EvaluationContext&, const Node&, Column& out);
// function.cpp
void function_kernel(const EvaluationContext&, const Node&, Column& out);
// decision.cpp
void option_status_kernel(const EvaluationContext&, const Node&, Column& out);
void differential_status_kernel(const EvaluationContext&, const Node&, Column& out);
void stage_status_kernel(const EvaluationContext&, const Node&, Column& out);
// ranking.cpp
void ranking_kernel(const EvaluationContext&, const Node&, Column& out);

}  // namespace regimen
