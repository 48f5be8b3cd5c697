// Constant folding is an evaluation: of a patient of whom nothing is known, keeping the values of the nodes
// that depend on constants alone. There is no second implementation of any operator.
#include <algorithm>

#include "compiler/graph/graph_from_model.hpp"
#include "evaluate/evaluate.hpp"
#include "load/operators.hpp"

namespace regimen::graph {

namespace {

/// As deep as types are nested.
bool may_hold_date_time(const ProgramData& program, Index type_index) {
  const Type& type = program.types[type_index];
  if (type.kind == TypeKind::DateTime || type.kind == TypeKind::Any) return true;
  if (type.kind == TypeKind::List || type.kind == TypeKind::Interval)
    return may_hold_date_time(program, type.element);
  return std::any_of(type.fields.begin(), type.fields.end(),
                     [&](const auto& field) { return may_hold_date_time(program, field.second); });
}

}  // namespace

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
    all = all && node.op != Operator::Fact && node.op != Operator::AsOf && node.op != Operator::Parameter;
    all = all && node.op != Operator::Decide;  // a table's explanation reads its rows
    if (has_child_frame(node.op)) {
      const Frame& rows = program.frames[node.payload_a];
      all = all && rows.fact == kNone && constant[rows.node];
    }
    // A date-time without an offset takes that of `as_of`, so it is made and compared when that is known.
    for (Index operand : node.operands)
      all = all && !may_hold_date_time(program, program.nodes[operand].type);
    all = all && (node.op == Operator::Constant || !may_hold_date_time(program, node.type));
    constant[i] = all;
    any = any || (all && node.op != Operator::Constant && node.frame == 0);
  }
  if (!any) return;
  PatientFacts nobody;
  nobody.facts.resize(program.facts.size());
  Workspace workspace;
  const DateTime no_date;
  evaluate(program, {&nobody, 1}, {&no_date, 1}, workspace);
  // What failed, and what rests on it, stays: whoever evaluates it can then say why it is unknown.
  for (const Failure& failure : workspace.failures()) constant[failure.node] = false;
  for (Index i = 0; i < program.nodes.size(); ++i) {
    const Node& node = program.nodes[i];
    for (Index operand : node.operands) constant[i] = constant[i] && constant[operand];
    if (has_child_frame(node.op) && program.frames[node.payload_a].node != kNone)
      constant[i] = constant[i] && constant[program.frames[node.payload_a].node];
  }
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
