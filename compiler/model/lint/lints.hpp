// Lints: warnings about what an author can be expected to have forgotten or overlooked, one file each. In: a
// model without errors. Out: RGM4002 and RGM70xx. Silencing them is allowances.hpp's.
// To add one: a code with its page, a file here, a line in run_lints.
#pragma once

#include "compiler/model/builder.hpp"

namespace regimen::model {

/// Rules of the decision layer that cite nothing.
void lint_uncited(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// Contraindications that rest on a disputed claim, their own or that of a definition.
void lint_disputed(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// Contraindications that rest on a fact whose silence counts as a value (`absent means false`).
void lint_silence(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// Facts that nobody can be asked for.
void lint_questions(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// Counts, and the like, of rows under a condition that may be unknown.
void lint_closed_world(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// Facts that no rule rests on, functions that nothing calls.
void lint_unused(const Builder& builder, diagnostics::Diagnostics& diagnostics);
/// A review date before the date that the caller gives, or else before the knowledge takes effect.
void lint_review(const Builder& builder, std::optional<Date> as_of, diagnostics::Diagnostics& diagnostics);

/// All of them.
void run_lints(const Builder& builder, std::optional<Date> as_of, diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::model
