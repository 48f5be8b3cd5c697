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

/// Something that is computed, and so may need another such thing.
struct Computed {
  SymbolKind kind;
  Index index;
  std::string name;
  source::Span span;
};

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

/// The name that a node stands for in an expression: alone, called, or at the head of a query.
std::optional<std::string> Builder::used_name(const View& at) const {
  switch (at.kind()) {
    case NodeKind::IdentifierTerm:
    case NodeKind::FunctionName:
      return identifier(at);
    case NodeKind::MemberTerm:
      return plain_name(at);
    case NodeKind::QualifiedIdentifier:
      return qualified_name(at).first;
    default:
      return std::nullopt;
  }
}

void Builder::order_definitions() {
  // Vertices in order of the text, so that reports and orders do not depend on names' spelling.
  std::vector<Computed> computed;
  auto collect = [&](SymbolKind kind, const std::vector<Pending>& group, auto name_at) {
    for (const Pending& p : group)
      computed.push_back({kind, p.index, name_at(p.index), p.declaration.get(NodeKind::Identifier).span()});
  };
  const ProgramData& out = model.declared;
  collect(SymbolKind::Definition, definitions_, [&](Index i) { return model.definitions[i].rule.name; });
  collect(SymbolKind::Function, functions_, [&](Index i) { return model.functions[i].rule.name; });
  collect(SymbolKind::Option, options_, [&](Index i) { return out.options[i].id; });
  collect(SymbolKind::Differential, differentials_, [&](Index i) { return out.differentials[i].id; });
  collect(SymbolKind::Stage, stages_, [&](Index i) { return out.stages[i].id; });
  collect(SymbolKind::Alert, alerts_, [&](Index i) { return out.alerts[i].id; });
  collect(SymbolKind::Criterion, criteria_, [&](Index i) { return out.criteria[i].id; });
  std::sort(computed.begin(), computed.end(),
            [](const Computed& a, const Computed& b) { return a.span < b.span; });
  // A stage is three things: that it is reached, that it is done (what its name means in an expression), and
  // its status, which also looks at whether later stages are reached.
  std::map<std::pair<SymbolKind, Index>, Vertex> vertex_of;  // of a stage: reached
  std::map<Index, Vertex> reached_of, done_of, status_of;
  const std::size_t names = computed.size();
  for (Vertex v = 0; v < names; ++v) {
    vertex_of[{computed[v].kind, computed[v].index}] = v;
    if (computed[v].kind != SymbolKind::Stage) continue;
    const Index stage = computed[v].index;
    reached_of[stage] = v;
    for (auto* part : {&done_of, &status_of}) {
      (*part)[stage] = computed.size();
      computed.push_back(computed[v]);
    }
  }

  const Vertex ranking = computed.size();
  computed.push_back({SymbolKind::Criterion, kNone, "rank", {}});

  Graph graph(computed.size());
  auto connect = [&](Vertex from, Vertex to, source::Span at, bool internal) {
    if (!boost::edge(from, to, graph).second) boost::add_edge(from, to, Use{at, internal}, graph);
  };
  for (const auto& [stage, status] : status_of) {
    connect(done_of[stage], reached_of[stage], computed[status].span, true);
    connect(status, done_of[stage], computed[status].span, true);
    for (const auto& [later, reached] : reached_of) {
      if (later > stage) connect(status, reached, computed[reached].span, false);
    }
  }
  auto vertex_named = [&](const std::string& name) -> std::optional<Vertex> {
    const auto symbol = values.find(name);
    if (symbol == values.end()) return std::nullopt;
    const auto found = vertex_of.find({symbol->second.kind, symbol->second.index});
    if (found == vertex_of.end()) return std::nullopt;
    return found->second;
  };
  auto scan = [&](Vertex from, const View& declaration) {
    enter(declaration.span());
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
        } else if (const auto name = used_name(at)) {
          // `rank(...)` waits for every option and what they are ranked by.
          if (at.kind() == NodeKind::FunctionName && *name == "rank" && !values.contains(*name))
            connect(from, ranking, at.span(), false);
          const auto used = own_names.contains(*name) ? std::nullopt : vertex_named(*name);
          // By itself such a name is a code: `c.option = rtms`, `c.outcome = response`.
          const bool code = used && at.kind() != NodeKind::FunctionName &&
                            at.kind() != NodeKind::QualifiedIdentifier && is_no_value(computed[*used].kind);
          if (used && !code) {
            const bool stage = computed[*used].kind == SymbolKind::Stage;
            connect(from, stage ? done_of[computed[*used].index] : *used, at.span(), false);
          }
        } else if (at.kind() == NodeKind::IsStatusExpression) {
          const View name_view = at.get(NodeKind::Expression);
          const auto status = plain_name(name_view);
          if (const auto used = status ? vertex_named(*status) : std::nullopt) {
            const bool stage = computed[*used].kind == SymbolKind::Stage;
            connect(from, stage ? status_of[computed[*used].index] : *used, name_view.span(), false);
          }
        } else if (at.kind() == NodeKind::DifferentialQuantifier) {
          for (const Pending& d : differentials_)
            connect(from, vertex_of.at({SymbolKind::Differential, d.index}), at.span(), false);
        }
        auto children = at.tree().children(at.node());
        for (auto child = children.rbegin(); child != children.rend(); ++child) stack.push_back(*child);
      }
    }
  };
  auto scan_all = [&](SymbolKind kind, const std::vector<Pending>& group) {
    for (const Pending& p : group) scan(vertex_of.at({kind, p.index}), p.declaration);
  };
  scan_all(SymbolKind::Definition, definitions_);
  scan_all(SymbolKind::Function, functions_);
  scan_all(SymbolKind::Option, options_);
  scan_all(SymbolKind::Differential, differentials_);
  scan_all(SymbolKind::Alert, alerts_);
  for (const Pending& p : stages_) {
    for (const View& part : p.declaration.children()) {
      scan(part.kind() == NodeKind::DoneClause ? done_of[p.index] : reached_of[p.index], part);
    }
  }
  for (Index stage = 0; stage < model.declared.stages.size(); ++stage) {
    for (Index option : model.declared.stages[stage].offers) {
      connect(vertex_of.at({SymbolKind::Option, option}), reached_of[stage], computed[reached_of[stage]].span,
              false);
    }
  }

  // A confirmed differential may hold options back.
  for (const Pending& d : differentials_) {
    const Vertex differential = vertex_of.at({SymbolKind::Differential, d.index});
    enter(d.declaration.span());
    for (const View& clause : d.declaration.children(NodeKind::RedirectClause)) {
      for (const View& effect : clause.children(NodeKind::RedirectHold)) {
        if (const auto list = effect.child(NodeKind::ReferenceList)) {
          for (const View& name : list->children(NodeKind::Reference)) {
            if (const auto held = vertex_named(identifier(name)))
              connect(*held, differential, name.span(), false);
          }
        }
        if (!effect.has(TokenKind::Pathway)) continue;
        for (const Pending& p : options_) {
          if (out.options[p.index].stage != kNone)
            connect(vertex_of.at({SymbolKind::Option, p.index}), differential, effect.span(), false);
        }
      }
    }
  }
  for (const Pending& p : options_) {
    connect(ranking, vertex_of.at({SymbolKind::Option, p.index}),
            p.declaration.get(NodeKind::Identifier).span(), false);
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
    std::string words = "`" + computed[v].name + "`";
    for (auto edge : path) {
      if (!graph[edge].internal) words += " -> `" + computed[boost::target(edge, graph)].name + "`";
    }
    auto report = diagnostics_.report(Code::Cycle, computed[v].span).arg(computed[v].name).arg(words);
    for (auto edge : path) {
      if (graph[edge].internal) continue;
      report.label(graph[edge].span, "`" + computed[boost::source(edge, graph)].name + "` uses `" +
                                         computed[boost::target(edge, graph)].name + "` here");
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
    const Computed& each = computed[v];
    if (each.kind == SymbolKind::Definition) {
      checking_order_.emplace_back(false, each.index);
      model.definition_order.push_back(each.index);
    }
    if (each.kind == SymbolKind::Function) checking_order_.emplace_back(true, each.index);
  }
}

}  // namespace regimen::model
