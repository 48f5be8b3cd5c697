// Keeps what some rule, status, alert or used fact needs, by reachability over the node graph.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include "compiler/graph/graph_from_model.hpp"
#include "load/operators.hpp"
#include "load/text.hpp"

namespace regimen::graph {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// Vertices: every node, then every frame, then the root that needs all results.
struct Needs {
  explicit Needs(const ProgramData& program)
      : nodes(program.nodes.size()), frames(program.frames.size()), graph(nodes + frames + 1) {
    for (std::size_t i = 0; i < nodes; ++i) {
      const Node& node = program.nodes[i];
      for (Index operand : node.operands) boost::add_edge(i, operand, graph);
      boost::add_edge(i, nodes + node.frame, graph);
      if (has_child_frame(node.op)) boost::add_edge(i, nodes + node.payload_a, graph);
    }
    for (std::size_t i = 1; i < frames; ++i) {
      boost::add_edge(nodes + i, nodes + program.frames[i].parent, graph);
      if (program.frames[i].node != kNone) boost::add_edge(nodes + i, program.frames[i].node, graph);
    }
  }
  void need(Index node) {
    if (node != kNone) boost::add_edge(nodes + frames, node, graph);
  }
  std::size_t nodes, frames;
  Graph graph;
};

}  // namespace

void prune(ProgramData& program) {
  Needs needs(program);
  for (const Rule& rule : program.rules) needs.need(rule.node);
  for (const Option& option : program.options) {
    needs.need(option.status);
    needs.need(option.rank);
    for (const Washout& washout : option.washouts) needs.need(washout.ready);
  }
  for_each_text(program, [&](const Text& text) {
    for (const auto& value : text.values) needs.need(value.second);
  });
  for (const Differential& differential : program.differentials) needs.need(differential.status);
  for (const Stage& stage : program.stages) {
    needs.need(stage.reached);
    needs.need(stage.status);
  }
  boost::add_edge(needs.nodes + needs.frames, needs.nodes, needs.graph);  // the patient frame always stays

  std::vector<boost::default_color_type> color(boost::num_vertices(needs.graph), boost::white_color);
  boost::queue<std::size_t> queue;
  boost::breadth_first_visit(
      needs.graph, needs.nodes + needs.frames, queue, boost::default_bfs_visitor(),
      boost::make_iterator_property_map(color.begin(), boost::get(boost::vertex_index, needs.graph)));
  auto kept = [&](std::size_t vertex) { return color[vertex] != boost::white_color; };

  std::vector<Index> new_node(needs.nodes, kNone), new_frame(needs.frames, kNone);
  Index next = 0;
  for (std::size_t i = 0; i < needs.nodes; ++i) {
    if (kept(i)) new_node[i] = next++;
  }
  next = 0;
  for (std::size_t i = 0; i < needs.frames; ++i) {
    if (kept(needs.nodes + i)) new_frame[i] = next++;
  }
  auto node = [&](Index& index) {
    if (index != kNone) index = new_node[index];
  };
  std::vector<Node> nodes;
  std::vector<Value> constants;
  for (std::size_t i = 0; i < needs.nodes; ++i) {
    if (new_node[i] == kNone) continue;
    Node moved = std::move(program.nodes[i]);
    moved.frame = new_frame[moved.frame];
    for (Index& operand : moved.operands) node(operand);
    if (has_child_frame(moved.op)) moved.payload_a = new_frame[moved.payload_a];
    if (moved.op == Operator::Constant) {
      constants.push_back(program.constants[moved.payload_a]);
      moved.payload_a = static_cast<Index>(constants.size() - 1);
    }
    nodes.push_back(std::move(moved));
  }
  std::vector<Frame> frames;
  for (std::size_t i = 0; i < needs.frames; ++i) {
    if (new_frame[i] == kNone) continue;
    Frame moved = std::move(program.frames[i]);
    if (moved.parent != kNone) moved.parent = new_frame[moved.parent];
    node(moved.node);
    frames.push_back(std::move(moved));
  }
  program.nodes = std::move(nodes);
  program.frames = std::move(frames);
  program.constants = std::move(constants);
  for (Rule& rule : program.rules) node(rule.node);
  for (Option& option : program.options) {
    node(option.status);
    node(option.rank);
    for (Washout& washout : option.washouts) node(washout.ready);
  }
  for_each_text(program, [&](Text& text) {
    for (auto& value : text.values) node(value.second);
  });
  for (Differential& differential : program.differentials) node(differential.status);
  for (Stage& stage : program.stages) {
    node(stage.reached);
    node(stage.status);
  }
  for (DecisionTable& table : program.decision_tables) node(table.node);
  for (Parameter& parameter : program.parameters) node(parameter.node);
  for (Fact& fact : program.facts) {
    node(fact.node);
    if (fact.frame != kNone) fact.frame = new_frame[fact.frame];
  }
}

}  // namespace regimen::graph
