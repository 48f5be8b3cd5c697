// Checks of frames and nodes: what makes evaluation in index order possible and every kernel's assumptions
// true.
#include "evaluate/signatures.hpp"
#include "load/check_parts.hpp"
#include "load/check_program.hpp"
#include "load/conforms.hpp"
#include "load/operators.hpp"

namespace regimen {
namespace {

std::optional<Error> bad_frame(Index frame, std::string what) {
  return Error{5023, "frame " + std::to_string(frame) + " " + std::move(what), at_index("frames", frame), ""};
}

std::optional<Error> check_list_frame(const ProgramData& data, Index index, std::vector<std::size_t>& depth) {
  const Frame& frame = data.frames[index];
  if (frame.parent >= index) return bad_frame(index, "does not come after its parent");
  depth[index] = depth[frame.parent] + 1;
  if (depth[index] > kMaxFrameDepth) {
    return Error{5028, "lists inside one another more than " + std::to_string(kMaxFrameDepth) + " deep",
                 at_index("frames", index), ""};
  }
  if ((frame.fact == kNone) == (frame.node == kNone))
    return bad_frame(index, "has not exactly one source: a fact or a node");
  Index list = kNone;
  if (frame.fact != kNone) {
    if (auto error = in_range(frame.fact, data.facts.size(), "fact", at_index("frames", index))) return error;
    if (frame.parent != 0 || frame.fold)
      return bad_frame(index, "comes from a fact, but its parent is not the patient frame");
    list = data.facts[frame.fact].type;
  } else {
    if (auto error = in_range(frame.node, data.nodes.size(), "node", at_index("frames", index))) return error;
    if (data.nodes[frame.node].frame != frame.parent)
      return bad_frame(index, "comes from a node that is not in its parent");
    list = data.nodes[frame.node].type;
  }
  if (auto error = in_range(list, data.types.size(), "type", at_index("frames", index))) return error;
  if (data.types[list].kind != TypeKind::List || data.types[list].element != frame.element) {
    return bad_frame(index, "does not come from a list of its element type");
  }
  return std::nullopt;
}

/// Whether the rows of `frame` can be known when node `index` is evaluated.
bool ready(const ProgramData& data, Index frame, Index index) {
  for (Index f = frame; f != 0; f = data.frames[f].parent) {
    if (data.frames[f].node != kNone && data.frames[f].node >= index) return false;
  }
  return true;
}

std::optional<Error> check_operands(const ProgramData& data, Index index, const std::string& at) {
  const Node& node = data.nodes[index];
  const OperatorInfo& info = operator_info(node.op);
  if (node.operands.size() < info.fewest || node.operands.size() > info.most) {
    return Error{5022,
                 "`" + std::string(info.text) + "` of node " + std::to_string(index) + " has " +
                     std::to_string(node.operands.size()) + " operands, which it does not take",
                 at, ""};
  }
  for (const Index operand : node.operands) {
    if (operand >= index) {
      return Error{5020,
                   "node " + std::to_string(index) + " has operand " + std::to_string(operand) +
                       "; operands come before the nodes that use them",
                   at + "/operands", ""};
    }
  }
  return std::nullopt;
}

std::optional<Error> check_payload(const ProgramData& data, const Node& node, const std::string& at) {
  if (node.op == Operator::Constant) return in_range(node.payload_a, data.constants.size(), "constant", at);
  if (node.op == Operator::Fact) return in_range(node.payload_a, data.facts.size(), "fact", at);
  if (node.op == Operator::Parameter)
    return in_range(node.payload_a, data.parameters.size(), "parameter", at);
  if (node.op == Operator::TableLookup) return in_range(node.payload_a, data.tables.size(), "table", at);
  if (names_value_set(node.op)) return in_range(node.payload_a, data.value_sets.size(), "value set", at);
  if (node.op == Operator::IsType) return in_range(node.payload_a, data.types.size(), "type", at);
  if (node.op == Operator::Decide) return in_range(node.payload_a, kHitPolicies, "hit policy", at);
  if (has_child_frame(node.op)) return in_range(node.payload_a, data.frames.size(), "frame", at);
  return std::nullopt;
}

/// The frame in which operand `i` has to be.
Index operand_frame(const ProgramData& data, const Node& node, std::size_t i) {
  if (node.op == Operator::Broadcast) return data.frames[node.frame].parent;
  if (has_child_frame(node.op) && !((node.op == Operator::AtLeast || node.op == Operator::Fold) && i == 0)) {
    return node.payload_a;
  }
  return node.frame;
}

std::optional<Error> check_node_frames(const ProgramData& data, Index index, const std::string& at) {
  const Node& node = data.nodes[index];
  const auto bad = [&](std::string what) {
    return Error{5023, "node " + std::to_string(index) + " " + std::move(what), at, ""};
  };
  const bool list_only =
      node.op == Operator::Field || node.op == Operator::Element || node.op == Operator::Broadcast;
  if (list_only && node.frame == 0) return bad("works on the items of a list, but is in the patient frame");
  if (node.op == Operator::Fact && node.frame != 0) return bad("is a fact outside the patient frame");
  if (node.op == Operator::Parameter && node.frame != 0)
    return bad("is a parameter outside the patient frame");
  if (has_child_frame(node.op) && (node.payload_a == 0 || data.frames[node.payload_a].parent != node.frame)) {
    return bad("reduces frame " + std::to_string(node.payload_a) + ", whose parent is not the node's frame");
  }
  if (!ready(data, node.frame, index) || (has_child_frame(node.op) && !ready(data, node.payload_a, index))) {
    return bad("comes before the list that gives its frame's rows");
  }
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    if (data.nodes[node.operands[i]].frame != operand_frame(data, node, i)) {
      return bad("has operand " + std::to_string(node.operands[i]) + " in a frame that does not fit");
    }
  }
  return std::nullopt;
}

/// Folds: a fold frame belongs to one Fold, which comes after everything in the frame.
std::optional<Error> check_folds(const ProgramData& data) {
  std::vector<Index> fold_node(data.frames.size(), kNone);
  const auto bad = [](Index node, std::string what) {
    return Error{5023, "node " + std::to_string(node) + " " + std::move(what), at_index("nodes", node), ""};
  };
  for (Index i = 0; i < data.nodes.size(); ++i) {
    const Node& node = data.nodes[i];
    if (!has_child_frame(node.op)) continue;
    if ((node.op == Operator::Fold) != data.frames[node.payload_a].fold) {
      return bad(i, "reduces a frame of the wrong kind");
    }
    if (node.op != Operator::Fold) continue;
    if (fold_node[node.payload_a] != kNone) return bad(i, "is the second fold of its frame");
    fold_node[node.payload_a] = i;
  }
  for (Index f = 0; f < data.frames.size(); ++f) {
    if (data.frames[f].fold && fold_node[f] == kNone) return bad_frame(f, "is of a fold that is not there");
  }
  for (Index i = 0; i < data.nodes.size(); ++i) {
    const Node& node = data.nodes[i];
    for (Index f = node.frame; f != kNone; f = data.frames[f].parent) {
      if (data.frames[f].fold && fold_node[f] <= i) return bad(i, "comes after the fold that it is part of");
    }
    if (node.op != Operator::Accumulated) continue;
    if (!data.frames[node.frame].fold || data.nodes[fold_node[node.frame]].type != node.type) {
      return bad(i, "is not of a fold frame, or not of the type of its fold");
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_frames(const ProgramData& data) {
  if (data.frames.empty())
    return data.nodes.empty() ? std::nullopt : bad_frame(0, "is missing: it is the patient frame");
  const Frame& patient = data.frames.front();
  if (patient.parent != kNone || patient.fact != kNone || patient.node != kNone) {
    return bad_frame(0, "is the patient frame, which has no parent and no list");
  }
  std::vector<std::size_t> depth(data.frames.size(), 0);
  for (Index i = 1; i < data.frames.size(); ++i) {
    if (auto error = check_list_frame(data, i, depth)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_nodes(const ProgramData& data) {
  for (Index i = 0; i < data.nodes.size(); ++i) {
    const Node& node = data.nodes[i];
    const std::string at = at_index("nodes", i);
    if (auto error = in_range(node.type, data.types.size(), "type", at)) return error;
    if (auto error = in_range(node.frame, data.frames.size(), "frame", at)) return error;
    if (auto error = check_operands(data, i, at)) return error;
    if (auto error = check_payload(data, node, at)) return error;
    if (auto error = check_node_frames(data, i, at)) return error;
    if (!signature_ok(data, node)) {
      return Error{5024,
                   "`" + std::string(operator_info(node.op).text) + "` of node " + std::to_string(i) +
                       " does not give the node's type from its operands' types",
                   at, ""};
    }
    if (node.op == Operator::Constant && !conforms(data, node.type, data.constants[node.payload_a])) {
      return Error{5025,
                   "the constant `" + to_cql(data.constants[node.payload_a]) + "` of node " +
                       std::to_string(i) + " is not of the node's type",
                   at, ""};
    }
    if (auto error = check_place(data, node.place, at)) return error;
  }
  return check_folds(data);
}

}  // namespace regimen
