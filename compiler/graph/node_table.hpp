// NodeTable: the growing node list of a decision graph. Equal nodes are one node (common subexpressions are
// shared), and a value of an outer frame is repeated for the rows of an inner one where it is needed.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::graph {

class NodeTable {
 public:
  explicit NodeTable(ProgramData& program) : program_(program) { program.frames.resize(1); }

  /// The node with these parts, made if it is new. `operands` must already stand in the frames the operator
  /// wants.
  Index add(Operator op, Index type, Index frame, std::vector<Index> operands, Place place, Index a = 0,
            Index b = 0);
  /// A constant of the patient frame.
  Index constant(Value value, Index type, Place place);
  /// `node` as seen from `frame`, which is its own frame or lies inside it.
  Index lift(Index node, Index frame);
  /// Operator over operands brought to the innermost of their frames.
  Index apply(Operator op, Index type, std::vector<Index> operands, Place place, Index a = 0, Index b = 0);

  Index frame_of_fact(Index fact);
  Index frame_of_list(Index node, std::string name);
  /// The inner one of two frames of which one lies inside the other.
  Index inner(Index a, Index b) const { return depth(a) >= depth(b) ? a : b; }

  Index frame(Index node) const { return program_.nodes[node].frame; }

 private:
  std::size_t depth(Index frame) const;

  ProgramData& program_;
  std::map<std::tuple<Operator, Index, Index, Index, Index, std::vector<Index>>, Index> known_;
  std::map<std::pair<Index, std::string>, Index> constants_;  // (type, CQL text) -> node
  std::map<Index, Index> fact_frames_, list_frames_;
};

}  // namespace regimen::graph
