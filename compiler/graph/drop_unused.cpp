// A used package brings its rules because something needs them, and so its facts and value sets: what nothing
// here asks for would only be read, listed and stored in vain. The package's own declarations all stay.
#include "compiler/graph/graph_from_model.hpp"
#include "load/operators.hpp"

namespace regimen::graph {

namespace {

/// Old index -> new index of the things that stay, or kNone.
struct Renumbering {
  std::vector<Index> to;
  template <typename T>
  Renumbering(std::vector<T>& all, const std::vector<bool>& needed, const ProgramData& program)
      : to(all.size(), kNone) {
    std::vector<T> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool own = program.sources_text[all[i].place.file].package == kNone;
      if (!own && !needed[i]) continue;
      to[i] = static_cast<Index>(kept.size());
      kept.push_back(std::move(all[i]));
    }
    all = std::move(kept);
  }
  void operator()(Index& index) const {
    if (index != kNone) index = to[index];
  }
};

/// The facts that options have watched.
template <typename F>
void for_each_watched(ProgramData& program, F&& visit) {
  for (Option& option : program.options) {
    for (Monitoring& monitoring : option.monitoring) {
      if (monitoring.fact != kNone) visit(monitoring.fact);
    }
  }
}

}  // namespace

void drop_unused_imports(ProgramData& program) {
  std::vector<bool> needed(program.facts.size());
  for (std::size_t i = 0; i < needed.size(); ++i)
    needed[i] = program.facts[i].node != kNone || program.facts[i].frame != kNone;
  for_each_watched(program, [&](Index& watched) { needed[watched] = true; });
  const Renumbering fact(program.facts, needed, program);
  for (Frame& frame : program.frames) fact(frame.fact);
  for_each_watched(program, fact);

  needed.assign(program.value_sets.size(), false);
  for (const Node& node : program.nodes) {
    if (names_value_set(node.op)) needed[node.payload_a] = true;
  }
  for (const Fact& each : program.facts) {
    for (const Binding& binding : each.bindings) {
      if (binding.value_set != kNone) needed[binding.value_set] = true;
    }
  }
  const Renumbering value_set(program.value_sets, needed, program);
  for (Fact& each : program.facts) {
    for (Binding& binding : each.bindings) value_set(binding.value_set);
  }
  for (Node& node : program.nodes) {
    if (node.op == Operator::Fact) fact(node.payload_a);
    if (names_value_set(node.op)) value_set(node.payload_a);
  }
}

}  // namespace regimen::graph
