// Hash-consing of nodes by their parts, and broadcasting between frames.
#include "compiler/graph/node_table.hpp"

namespace regimen::graph {

Index NodeTable::add(Operator op, Index type, Index frame, std::vector<Index> operands, Place place, Index a,
                     Index b) {
  auto key = std::make_tuple(op, type, frame, a, b, operands);
  auto found = known_.find(key);
  if (found != known_.end()) return found->second;
  Index index = static_cast<Index>(program_.nodes.size());
  program_.nodes.push_back(Node{op, type, frame, std::move(operands), a, b, place});
  known_.emplace(std::move(key), index);
  return index;
}

Index NodeTable::constant(Value value, Index type, Place place) {
  std::pair<Index, std::string> key{type, to_cql(value)};
  if (auto found = constants_.find(key); found != constants_.end()) return found->second;
  Index index = static_cast<Index>(program_.nodes.size());
  Index payload = static_cast<Index>(program_.constants.size());
  program_.constants.push_back(std::move(value));
  program_.nodes.push_back(Node{Operator::Constant, type, 0, {}, payload, 0, place});
  constants_.emplace(std::move(key), index);
  return index;
}

std::size_t NodeTable::depth(Index frame) const {
  std::size_t depth = 0;
  for (; program_.frames[frame].parent != kNone; frame = program_.frames[frame].parent) ++depth;
  return depth;
}

Index NodeTable::lift(Index node, Index frame) {
  if (program_.nodes[node].frame == frame) return node;
  std::vector<Index> path;
  for (Index at = frame; at != program_.nodes[node].frame && at != kNone; at = program_.frames[at].parent)
    path.push_back(at);
  for (auto step = path.rbegin(); step != path.rend(); ++step) {
    node = add(Operator::Broadcast, program_.nodes[node].type, *step, {node}, program_.nodes[node].place);
  }
  return node;
}

Index NodeTable::apply(Operator op, Index type, std::vector<Index> operands, Place place, Index a, Index b) {
  Index frame = 0;
  for (Index operand : operands) frame = inner(frame, program_.nodes[operand].frame);
  for (Index& operand : operands) operand = lift(operand, frame);
  return add(op, type, frame, std::move(operands), place, a, b);
}

Index NodeTable::frame_of_fact(Index fact) {
  auto [place, inserted] = fact_frames_.emplace(fact, static_cast<Index>(program_.frames.size()));
  if (inserted) {
    Frame frame;
    frame.parent = 0;
    frame.fact = fact;
    frame.element = program_.types[program_.facts[fact].type].element;
    frame.name = program_.facts[fact].name;
    program_.frames.push_back(std::move(frame));
    program_.facts[fact].frame = place->second;
  }
  return place->second;
}

Index NodeTable::frame_of_list(Index node, std::string name) {
  auto [place, inserted] = list_frames_.emplace(node, static_cast<Index>(program_.frames.size()));
  if (inserted) {
    Frame frame;
    frame.parent = program_.nodes[node].frame;
    frame.node = node;
    frame.element = program_.types[program_.nodes[node].type].element;
    frame.name = std::move(name);
    program_.frames.push_back(std::move(frame));
  }
  return place->second;
}

}  // namespace regimen::graph
