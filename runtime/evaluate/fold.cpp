// Fold (CQL `aggregate`): the nodes of the fold frame are evaluated for the first items of all lists at once,
// then for the second, and so on; what comes out for one item is what `Accumulated` gives for the next.
#include <algorithm>

#include "evaluate/kernel.hpp"

namespace regimen {
namespace {

/// The nodes that each step evaluates: those of the frame and of frames inside it, but for the steps of inner
/// folds.
std::vector<Index> body_of(const ProgramData& program, Index frame, Index fold) {
  std::vector<Index> body;
  for (Index i = 0; i < fold; ++i) {
    if (fold_of(program, program.nodes[i].frame) == frame) body.push_back(i);
  }
  return body;
}

void forget_inner_frames(const EvaluationContext& context, Index frame) {
  for (Index f = frame + 1; f < context.program.frames.size(); ++f) {
    Index outer = f;
    while (outer > frame) outer = context.program.frames[outer].parent;
    if (outer == frame) context.state.frames[f].built = false;
  }
}

}  // namespace

void fold_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const ProgramData& program = context.program;
  const Index frame_index = node.payload_a;
  const Frame& frame = program.frames[frame_index];
  FrameRows& rows = context.state.frames[frame_index];
  const auto index = static_cast<Index>(&node - program.nodes.data());
  const std::vector<Index> body = body_of(program, frame_index, index);

  std::vector<const Value::List*> lists(out.rows);
  std::size_t longest = 0;
  for (Row row = 0; row < out.rows; ++row) {
    lists[row] = list_of(context, frame, row);
    if (lists[row] != nullptr) longest = std::max(longest, (*lists[row])->items.size());
  }
  rows.accumulated = context.operand(node, 0);
  // Once even when all lists are empty: every node has a value to be read.
  for (std::size_t step = 0; step == 0 || step < longest; ++step) {
    for (Row row = 0; row < out.rows; ++row) {
      const bool here = lists[row] != nullptr && step < (*lists[row])->items.size();
      rows.items[row] = here ? (*lists[row])->items[step] : Value();
    }
    forget_inner_frames(context, frame_index);
    for (const Index each : body) evaluate_node(context, each);
    const Column& next = context.operand(node, 1);
    Column after;
    after.reset(out.storage, out.rows);
    for (Row row = 0; row < out.rows; ++row) {
      const bool here = lists[row] != nullptr && step < (*lists[row])->items.size();
      after.copy(row, here ? next : rows.accumulated, row);
    }
    rows.accumulated = std::move(after);
  }
  for (Row row = 0; row < out.rows; ++row) {
    if (lists[row] != nullptr) out.copy(row, rows.accumulated, row);
  }
}

void accumulated_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& so_far = context.state.frames[node.frame].accumulated;
  for (Row row = 0; row < out.rows; ++row) out.copy(row, so_far, row);
}

}  // namespace regimen
