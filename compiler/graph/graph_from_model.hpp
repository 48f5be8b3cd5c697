// model -> graph: expressions become nodes in dependency order, lists become frames, definitions with arguments are
// written out at their calls, constants are folded by the runtime's own operators, and what nothing needs is dropped.
#pragma once

#include "compiler/model/model.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::graph {

/// The complete program of a model that checked without errors. `with_cases` adds the expectations of cases as rules,
/// in the order of the cases.
ProgramData graph_from_model(const model::Model& model, const source::SourceSet& sources, bool with_cases);

/// Replaces every node that depends on constants alone by its value, computed by the runtime (graph/fold.cpp).
void fold_constants(ProgramData& program);

/// Drops nodes, frames and constants that no rule, status or alert needs (graph/prune.cpp).
void prune(ProgramData& program);

}  // namespace regimen::graph
