// Constant folding is an evaluation: of a patient of whom nothing is known, keeping the values of the nodes
// that depend on constants alone. There is no second implementation of any operator.
#include "compiler/graph/graph_from_model.hpp"
#include "evaluate/evaluate.hpp"
#include "load/operators.hpp"

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
      constant_frame[node.frame] =
          frame.fact == kNone && constant[frame.node] && constant_frame[frame.parent];
    }
    bool all = constant_frame[node.frame];
    for (Index operand : node.operands) all = all && constant[operand];
    all = all && node.op != Operator::Fact && node.op != Operator::AsOf;
    all = all && node.op != Operator::Decide;  // a table's explanation reads its rows
    if (has_child_frame(node.op)) {
      const Frame& rows = program.frames[node.payload_a];
      all = all && rows.fact == kNone && constant[rows.node];
    }
    // A date-time without an offset takes that of `as_of`, so it is compared when that is known.
    for (Index operand : node.operands) {
      all = all && program.types[program.nodes[operand].type].kind != TypeKind::DateTime;
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
