// Which definition needs which: a graph over everything that is computed. Names its cycles edge by edge and gives the
// order in which definitions can be typed. In: syntax and symbols. Out: checking_order_, Model::definition_order.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>

#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

struct Use {
  source::Span span;  // where the one names the other
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Use>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

bool is_computed(SymbolKind kind) {
  switch (kind) {
    case SymbolKind::Definition:
    case SymbolKind::Function:
    case SymbolKind::Option:
    case SymbolKind::Differential:
    case SymbolKind::Stage:
    case SymbolKind::Alert: return true;
    default: return false;
  }
}

/// A cycle inside one strongly connected component, as edges, starting at its smallest vertex.
std::vector<boost::graph_traits<Graph>::edge_descriptor> cycle_through(const Graph& graph, Vertex start,
                                                                       const std::vector<int>& component) {
  // Breadth first from `start` inside its component; the first edge back to it closes the shortest cycle.
  std::vector<std::optional<boost::graph_traits<Graph>::edge_descriptor>> came_by(boost::num_vertices(graph));
  std::vector<Vertex> queue = {start};
  for (std::size_t head = 0; head < queue.size(); ++head) {
    for (auto [edge, end] = boost::out_edges(queue[head], graph); edge != end; ++edge) {
      Vertex next = boost::target(*edge, graph);
      if (component[next] != component[start]) continue;
      if (next == start) {
        std::vector<boost::graph_traits<Graph>::edge_descriptor> path = {*edge};
        for (Vertex at = queue[head]; at != start; at = boost::source(*came_by[at], graph)) path.insert(path.begin(), *came_by[at]);
        return path;
      }
      if (!came_by[next]) {
        came_by[next] = *edge;
        queue.push_back(next);
      }
    }
  }
  return {};
}

}  // namespace

void Builder::order_definitions() {
  // Vertices in order of the text, so that reports and orders do not depend on names' spelling.
  std::vector<std::pair<std::string, Symbol>> computed;
  for (const auto& [name, symbol] : values) {
    if (is_computed(symbol.kind)) computed.emplace_back(name, symbol);
  }
  std::sort(computed.begin(), computed.end(), [](const auto& a, const auto& b) { return a.second.span < b.second.span; });
  std::map<std::string, Vertex, std::less<>> vertex_of;
  for (Vertex v = 0; v < computed.size(); ++v) vertex_of[computed[v].first] = v;

  Graph graph(computed.size());
  auto connect = [&](Vertex from, std::string_view to, source::Span at) {
    auto found = vertex_of.find(to);
    if (found == vertex_of.end() || boost::edge(from, found->second, graph).second) return;
    boost::add_edge(from, found->second, Use{at}, graph);
  };
  auto scan = [&](Vertex from, const View& declaration) {
    // Children have smaller ids than their parents: a subtree is a range of ids that ends with its root, so a walk with
    // an explicit stack visits it without recursion.
    std::vector<syntax::NodeId> stack = {declaration.node()};
    while (!stack.empty()) {
      View at(declaration.tree(), stack.back());
      stack.pop_back();
      if (at.kind() == NodeKind::IdentifierTerm || at.kind() == NodeKind::QualifiedIdentifier || at.kind() == NodeKind::FunctionName) {
        connect(from, name_of(at), at.span());
      }
      if (at.kind() == NodeKind::DifferentialQuantifier) {
        for (const Pending& d : differentials_) connect(from, name_of(d.declaration), at.span());
      }
      auto children = at.tree().children(at.node());
      for (auto child = children.rbegin(); child != children.rend(); ++child) stack.push_back(*child);
    }
  };
  auto scan_all = [&](const std::vector<Pending>& group) {
    for (const Pending& p : group) {
      auto found = vertex_of.find(name_of(p.declaration));
      if (found != vertex_of.end()) scan(found->second, p.declaration);
    }
  };
  for (const auto* group : {&definitions_, &functions_, &options_, &differentials_, &stages_, &alerts_}) scan_all(*group);
  for (const Stage& stage : model.declared.stages) {
    for (Index option : stage.offers) {
      auto found = vertex_of.find(model.declared.options[option].id);
      if (found != vertex_of.end()) {
        source::Span at = values.find(stage.id)->second.span;
        connect(found->second, stage.id, at);
      }
    }
  }

  std::vector<int> component(computed.size());
  boost::strong_components(graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  std::vector<bool> reported(computed.size() + 1, false);
  bool cyclic = false;
  for (Vertex v = 0; v < computed.size(); ++v) {
    if (reported[static_cast<std::size_t>(component[v])]) continue;
    auto path = cycle_through(graph, v, component);
    if (path.empty()) continue;
    cyclic = true;
    reported[static_cast<std::size_t>(component[v])] = true;
    std::string words = "`" + computed[v].first + "`";
    for (auto edge : path) words += " -> `" + computed[boost::target(edge, graph)].first + "`";
    auto report = diagnostics_.report(Code::Cycle, computed[v].second.span).arg(computed[v].first).arg(words);
    for (auto edge : path) {
      report.label(graph[edge].span, "`" + computed[boost::source(edge, graph)].first + "` uses `" +
                                         computed[boost::target(edge, graph)].first + "` here");
    }
  }

  std::vector<Vertex> order;
  if (cyclic) {
    for (Vertex v = 0; v < computed.size(); ++v) order.push_back(v);
  } else {
    boost::topological_sort(graph, std::back_inserter(order));  // gives what is used before what uses it
  }
  for (Vertex v : order) {
    const Symbol& symbol = computed[v].second;
    if (symbol.kind == SymbolKind::Definition) {
      checking_order_.emplace_back(false, symbol.index);
      model.definition_order.push_back(symbol.index);
    }
    if (symbol.kind == SymbolKind::Function) checking_order_.emplace_back(true, symbol.index);
  }
}

}  // namespace regimen::model
