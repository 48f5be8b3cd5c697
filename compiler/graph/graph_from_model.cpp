// model -> graph: the steps in their order.
#include "compiler/graph/graph_from_model.hpp"

#include "compiler/graph/lowering.hpp"

namespace regimen::graph {

ProgramData graph_from_model(const model::Model& model, const source::SourceSet& sources, bool with_cases) {
  ProgramData program = model.declared;
  program.types.assign(model.types.all().begin(), model.types.all().end());
  for (const source::SourceFile& file : sources.files()) {
    program.sources_text.push_back({file.name(), std::string(file.bytes())});
  }
  Lowering(model, sources, program).run(with_cases);
  fold_constants(program);
  prune(program);
  return program;
}

}  // namespace regimen::graph
