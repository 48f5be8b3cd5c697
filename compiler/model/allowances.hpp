// Allowances: `allow uncited because "..."` silences warnings by name where it stands. In: syntax trees and
// what was reported. Out: the same reports, some silenced with their reason, and warnings about allowances
// that do nothing.
#pragma once

#include <span>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/syntax/tree.hpp"

namespace regimen::model {

/// The name by which a warning is silenced: `uncited` for Code::Uncited. Empty for what cannot be silenced:
/// errors, warnings about patients, and warnings about allowances.
std::string allowance_name(diagnostics::Code code);

/// Silences the warnings whose place lies in what an allowance is attached to: a clause or declaration, a
/// fact, or the whole package when it stands in `knowledge`. `trees` are those of the package alone: what a
/// package that it uses allows itself is not its author's reason. Reports RGM7010 for an unknown name, and,
/// when `complete` (all checks were made), RGM7011 for one that silences nothing.
void apply_allowances(std::span<const syntax::Tree> trees, bool complete,
                      diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::model
