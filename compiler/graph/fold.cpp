// Constant folding is an evaluation: of a patient of whom nothing is known, keeping the values of the nodes that depend
// on constants alone. There is no second implementation of any operator.
#include "compiler/graph/graph_from_model.hpp"
#include "evaluate/evaluate.hpp"

namespace regimen::graph {

void fold_constants(ProgramData& program) {
  std::vector<bool> constant(program.nodes.size(), false);
  std::vector<bool> constant_frame(program.frames.size(), false);
  constant_frame[0] = true;
  bool any = false;
  for (Index i = 0; i < program.nodes.size(); ++i) {
    const Node& node = program.nodes[i];
    // The frame's source stands before its nodes, so whether the frame is constant is known by now.
    const Frame& frame = program.frames[node.frame];
    if (node.frame != 0) {
      constant_frame[node.frame] = frame.fact == kNone && constant[frame.node] && constant_frame[frame.parent];
    }
    bool all = constant_frame[node.frame];
    for (Index operand : node.operands) all = all && constant[operand];
    switch (node.op) {
      case Operator::Fact:
      case Operator::AsOf: all = false; break;
      case Operator::AtLeast:
      case Operator::Exists:
      case Operator::Count:
      case Operator::Sum:
      case Operator::Min:
      case Operator::Max:
      case Operator::Avg:
      case Operator::Collect:
      case Operator::Known: {
        const Frame& rows = program.frames[node.payload_a];
        all = all && rows.fact == kNone && constant[rows.node];
        break;
      }
      default: break;
    }
    constant[i] = all;
    any = any || (all && node.op != Operator::Constant && node.frame == 0);
  }
  if (!any) return;
  PatientFacts nobody;
  nobody.facts.resize(program.facts.size());
  Workspace workspace;
  const DateTime no_date;
  evaluate(program, {&nobody, 1}, {&no_date, 1}, workspace);
  for (Index i = 0; i < program.nodes.size(); ++i) {
    Node& node = program.nodes[i];
    if (!constant[i] || node.op == Operator::Constant || node.frame != 0) continue;
    Value value = workspace.value(i, 0);
    node.op = Operator::Constant;
    node.operands.clear();
    node.payload_a = static_cast<Index>(program.constants.size());
    node.payload_b = 0;
    program.constants.push_back(std::move(value));
  }
}

}  // namespace regimen::graph
