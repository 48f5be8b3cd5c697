// syntax -> model: resolves names, types, units and evidence of a package and reports every error in one run.
#pragma once

#include <optional>
#include <vector>

#include "compiler/dependencies/value_sets.hpp"
#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/model/model.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/tree.hpp"

namespace regimen::model {

/// The model of the declarations in `trees` (one per file of `sources`); value sets by URL come from
/// `published`. What did not check is an Error expression; use the model only when `diagnostics` has no
/// errors. `as_of` is the day on which the knowledge is looked at (CompileOptions).
Model model_from_trees(const source::SourceSet& sources, const std::vector<syntax::Tree>& trees,
                       const dependencies::PublishedValueSets& published, std::optional<Date> as_of,
                       diagnostics::Diagnostics& diagnostics);

/// The model of one expression: its only definition is named `value`.
Model model_from_expression(const source::SourceSet& sources, const syntax::Tree& tree,
                            diagnostics::Diagnostics& diagnostics);

/// Place of a span as the bundle keeps it.
Place place_of(const source::SourceSet& sources, source::Span span);

}  // namespace regimen::model
