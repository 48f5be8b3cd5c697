// model -> graph: expressions become nodes in dependency order, lists become frames, definitions with
// arguments are written out at their calls, constants are folded by the runtime's own operators, and what
// nothing needs is dropped.
#pragma once

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/model/model.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::graph {

/// The complete program of a model that checked without errors. `with_cases` adds the expectations of cases
/// as rules, in the order of the cases. Nothing, and an error, when the rules written out exceed kMaxNodes or
/// kMaxLevels.
std::optional<ProgramData> graph_from_model(const model::Model& model, const source::SourceSet& sources,
                                            bool with_cases, diagnostics::Diagnostics& diagnostics);

/// LIMIT: nodes of one program. Definitions with arguments are written out at each call, so calls that call
/// twice grow as powers of two.
inline constexpr std::size_t kMaxNodes = 250'000;
/// LIMIT: expressions inside each other, through calls and statuses.
inline constexpr std::size_t kMaxLevels = 2'000;

/// Replaces every node that depends on constants alone by its value, computed by the runtime
/// (graph/fold.cpp).
void fold_constants(ProgramData& program);

/// Drops nodes, frames and constants that no rule, status or alert needs (graph/prune.cpp).
void prune(ProgramData& program);

/// Drops facts and value sets of used packages that nothing asks for (graph/drop_unused.cpp). After `prune`.
void drop_unused_imports(ProgramData& program);

}  // namespace regimen::graph
