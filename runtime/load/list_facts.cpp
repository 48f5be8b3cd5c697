// A walk back through nodes and frames with an explicit stack: graphs are as deep as rules are long.
#include "load/list_facts.hpp"

#include <set>

#include "load/operators.hpp"

namespace regimen {

std::vector<Index> list_facts(const ProgramData& program, Index frame) {
  std::set<Index> facts, seen_frames, seen_nodes;
  std::vector<Index> frames = {frame}, nodes;
  while (!frames.empty() || !nodes.empty()) {
    if (!frames.empty()) {
      const Index index = frames.back();
      frames.pop_back();
      if (index == 0 || !seen_frames.insert(index).second) continue;
      if (program.frames[index].fact != kNone) facts.insert(program.frames[index].fact);
      if (program.frames[index].node != kNone) nodes.push_back(program.frames[index].node);
      continue;
    }
    const Index index = nodes.back();
    nodes.pop_back();
    if (!seen_nodes.insert(index).second) continue;
    const Node& node = program.nodes[index];
    nodes.insert(nodes.end(), node.operands.begin(), node.operands.end());
    frames.push_back(node.frame);
    if (has_child_frame(node.op)) frames.push_back(node.payload_a);
  }
  return {facts.begin(), facts.end()};
}

}  // namespace regimen
