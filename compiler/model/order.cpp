// Which definition needs which: a graph over everything that is computed. Names its cycles edge by edge and
// gives the order in which definitions can be typed. In: syntax and symbols. Out: checking_order_,
// Model::definition_order.
#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <set>

#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

struct Use {
  source::Span span;      // where the one names the other
  bool internal = false;  // between the parts of one stage
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
    case SymbolKind::Alert:
    case SymbolKind::Criterion:
      return true;
    default:
      return false;
  }
}

bool is_no_value(SymbolKind kind) {
  return kind == SymbolKind::Function || kind == SymbolKind::Option || kind == SymbolKind::Differential ||
         kind == SymbolKind::Criterion;
}

/// Clauses of an option that say something about it and do not decide its status.
bool is_about_option(NodeKind kind) {
  return kind == NodeKind::PhaseClause || kind == NodeKind::MonitorClause || kind == NodeKind::OnClause ||
         kind == NodeKind::ScoreClause;
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
        for (Vertex at = queue[head]; at != start; at = boost::source(*came_by[at], graph))
          path.insert(path.begin(), *came_by[at]);
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

/// The functions called in a sort clause, whose other names are fields first.
std::vector<View> calls_within(const View& clause) {
  std::vector<View> calls;
  std::vector<View> stack = {clause};
  while (!stack.empty()) {
    const View at = stack.back();
    stack.pop_back();
    if (at.kind() == NodeKind::FunctionName) calls.push_back(at);
    for (const View& child : at.children()) stack.push_back(child);
  }
  return calls;
}

}  // namespace

void Builder::order_definitions() {
  // Vertices in order of the text, so that reports and orders do not depend on names' spelling.
  std::vector<std::pair<std::string, Symbol>> computed;
  for (const auto& [name, symbol] : values) {
    if (is_computed(symbol.kind)) computed.emplace_back(name, symbol);
  }
  std::sort(computed.begin(), computed.end(),
            [](const auto& a, const auto& b) { return a.second.span < b.second.span; });
  // A stage is three things: that it is reached, that it is done (what its name means in an expression), and
  // its status, which also looks at whether later stages are reached.
  std::map<std::string, Vertex, std::less<>> vertex_of;  // of a stage: reached
  std::map<Index, Vertex> reached_of, done_of, status_of;
  const std::size_t names = computed.size();
  for (Vertex v = 0; v < names; ++v) {
    vertex_of[computed[v].first] = v;
    if (computed[v].second.kind != SymbolKind::Stage) continue;
    const Index stage = computed[v].second.index;
    reached_of[stage] = v;
    for (auto* part : {&done_of, &status_of}) {
      (*part)[stage] = computed.size();
      computed.push_back(computed[v]);
    }
  }

  const Vertex ranking = computed.size();
  computed.emplace_back("rank", Symbol{});

  Graph graph(computed.size());
  auto connect = [&](Vertex from, Vertex to, source::Span at, bool internal) {
    if (!boost::edge(from, to, graph).second) boost::add_edge(from, to, Use{at, internal}, graph);
  };
  for (const auto& [stage, status] : status_of) {
    connect(done_of[stage], reached_of[stage], computed[status].second.span, true);
    connect(status, done_of[stage], computed[status].second.span, true);
    for (const auto& [later, reached] : reached_of) {
      if (later > stage) connect(status, reached, computed[reached].second.span, false);
    }
  }
  auto scan = [&](Vertex from, const View& declaration) {
    // An explicit stack instead of recursion. Aliases and arguments are names of their own.
    std::vector<syntax::NodeId> stack = {declaration.node()};
    std::set<std::string, std::less<>> own_names;
    for (int pass = 0; pass < 2; ++pass) {
      stack = {declaration.node()};
      while (!stack.empty()) {
        View at(declaration.tree(), stack.back());
        stack.pop_back();
        if (at.kind() == NodeKind::SortClause) {
          for (const View& call : calls_within(at)) stack.push_back(call.node());
          continue;
        }
        if (is_about_option(at.kind()) && at.node() != declaration.node()) continue;
        if (pass == 0) {
          if (at.kind() == NodeKind::Alias) own_names.insert(identifier(at));
          if (at.kind() == NodeKind::FormalParameter) own_names.insert(name_of(at));
        } else if (at.kind() == NodeKind::IdentifierTerm || at.kind() == NodeKind::QualifiedIdentifier ||
                   at.kind() == NodeKind::FunctionName) {
          const std::string name = at.kind() == NodeKind::FunctionName ? identifier(at) : name_of(at);
          // `rank(...)` waits for every option and what they are ranked by.
          if (at.kind() == NodeKind::FunctionName && name == "rank" && !values.contains(name))
            connect(from, ranking, at.span(), false);
          auto found = vertex_of.find(name);
          if (found != vertex_of.end() && !own_names.contains(found->first)) {
            const Symbol& used = computed[found->second].second;
            // By itself such a name is a code: `c.option = rtms`, `c.outcome = response`.
            if (at.kind() == NodeKind::IdentifierTerm && is_no_value(used.kind)) continue;
            connect(from, used.kind == SymbolKind::Stage ? done_of[used.index] : found->second, at.span(),
                    false);
          }
        } else if (at.kind() == NodeKind::IsStatusExpression) {
          View name = at.get(NodeKind::Expression);
          auto found = vertex_of.find(one_line(name.text()));
          if (found != vertex_of.end()) {
            const Symbol& used = computed[found->second].second;
            connect(from, used.kind == SymbolKind::Stage ? status_of[used.index] : found->second, name.span(),
                    false);
          }
        } else if (at.kind() == NodeKind::DifferentialQuantifier) {
          for (const Pending& d : differentials_) {
            auto found = vertex_of.find(name_of(d.declaration));
            if (found != vertex_of.end()) connect(from, found->second, at.span(), false);
          }
        }
        auto children = at.tree().children(at.node());
        for (auto child = children.rbegin(); child != children.rend(); ++child) stack.push_back(*child);
      }
    }
  };
  for (const auto* group : {&definitions_, &functions_, &options_, &differentials_, &alerts_}) {
    for (const Pending& p : *group) {
      auto found = vertex_of.find(name_of(p.declaration));
      if (found != vertex_of.end()) scan(found->second, p.declaration);
    }
  }
  for (const Pending& p : stages_) {
    if (!reached_of.contains(p.index)) continue;
    for (const View& part : p.declaration.children()) {
      scan(part.kind() == NodeKind::DoneClause ? done_of[p.index] : reached_of[p.index], part);
    }
  }
  for (Index stage = 0; stage < model.declared.stages.size(); ++stage) {
    for (Index option : model.declared.stages[stage].offers) {
      auto found = vertex_of.find(model.declared.options[option].id);
      if (found != vertex_of.end() && reached_of.contains(stage))
        connect(found->second, reached_of[stage], computed[reached_of[stage]].second.span, false);
    }
  }

  // A confirmed differential may hold options back.
  for (const Pending& d : differentials_) {
    const auto differential = vertex_of.find(name_of(d.declaration));
    if (differential == vertex_of.end()) continue;
    for (const View& clause : d.declaration.children(NodeKind::RedirectClause)) {
      for (const View& effect : clause.children(NodeKind::RedirectHold)) {
        const auto hold = [&](const std::string& option, source::Span at) {
          const auto found = vertex_of.find(option);
          if (found != vertex_of.end()) connect(found->second, differential->second, at, false);
        };
        if (const auto list = effect.child(NodeKind::ReferenceList)) {
          for (const View& name : list->children(NodeKind::Reference)) hold(identifier(name), name.span());
        }
        for (const Option& option : model.declared.options) {
          if (effect.has(TokenKind::Pathway) && option.stage != kNone) hold(option.id, effect.span());
        }
      }
    }
  }
  for (const Pending& p : options_) {
    const auto option = vertex_of.find(name_of(p.declaration));
    if (option == vertex_of.end()) continue;
    connect(ranking, option->second, p.declaration.get(NodeKind::Identifier).span(), false);
    for (const View& clause : p.declaration.children(NodeKind::ScoreClause)) scan(ranking, clause);
  }
  for (const Pending& p : criteria_) scan(ranking, p.declaration);

  std::vector<int> component(computed.size());
  boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  std::vector<bool> reported(computed.size() + 1, false);
  bool cyclic = false;
  for (Vertex v = 0; v < computed.size(); ++v) {
    if (reported[static_cast<std::size_t>(component[v])]) continue;
    auto path = cycle_through(graph, v, component);
    if (path.empty()) continue;
    cyclic = true;
    reported[static_cast<std::size_t>(component[v])] = true;
    std::string words = "`" + computed[v].first + "`";
    for (auto edge : path) {
      if (!graph[edge].internal) words += " -> `" + computed[boost::target(edge, graph)].first + "`";
    }
    auto report = diagnostics_.report(Code::Cycle, computed[v].second.span).arg(computed[v].first).arg(words);
    for (auto edge : path) {
      if (graph[edge].internal) continue;
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
    if (v >= names) continue;
    const Symbol& symbol = computed[v].second;
    if (symbol.kind == SymbolKind::Definition) {
      checking_order_.emplace_back(false, symbol.index);
      model.definition_order.push_back(symbol.index);
    }
    if (symbol.kind == SymbolKind::Function) checking_order_.emplace_back(true, symbol.index);
  }
}

}  // namespace regimen::model
