// model -> graph: the steps in their order.
#include "compiler/graph/graph_from_model.hpp"

#include "compiler/graph/lowering.hpp"

namespace regimen::graph {

std::optional<ProgramData> graph_from_model(const model::Model& model, const source::SourceSet& sources,
                                            bool with_cases, diagnostics::Diagnostics& diagnostics) {
  ProgramData program = model.declared;
  program.types.assign(model.types.all().begin(), model.types.all().end());
  for (const source::SourceFile& file : sources.files()) {
    program.sources_text.push_back(
        {file.name(), std::string(file.bytes()), file.package() == 0 ? kNone : file.package() - 1});
  }
  Lowering lowering(model, sources, program);
  lowering.run(with_cases);
  if (const auto& excess = lowering.excess()) {
    using diagnostics::Code;
    auto report =
        diagnostics.report(excess->levels ? Code::NestedTooDeep : Code::GraphTooLarge, excess->span);
    report.arg(excess->levels ? kMaxLevels : kMaxNodes);
    report.note("a definition with arguments is written out at each of its calls");
    return std::nullopt;
  }
  fold_constants(program);
  prune(program);
  drop_unused_imports(program);
  return program;
}

}  // namespace regimen::graph
