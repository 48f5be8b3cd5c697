// Applying fixes: from diagnostics and the texts they refer to, to the texts with their fixes in them.
// In: Diagnostics and the SourceSet. Out: new texts and a list of what was done. Compiling again, to see what
// the fixes did, and writing files belong to the caller.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::diagnostics {

enum class FixChoice : std::uint8_t {
  Safe,  // only fixes that cannot change what the rest of the text means
  All,   // the others too: the nearest name, say, which may not be the one that was meant
};

/// One fix that was applied.
struct AppliedFix {
  Code code{};
  std::string message;  // of its diagnostic
  std::string title;
  Span span;          // of its diagnostic, in the texts before
  std::string place;  // `name:line:column` of that
};

struct FixedTexts {
  source::NamedTexts texts;  // of every file of the package itself, changed or not
  std::vector<AppliedFix> applied;
};

/// Applies at most one fix of each diagnostic, in order of places; a fix whose edits touch those of an
/// earlier one is left for another round. Diagnostics beyond the listing's cap wait for another round too.
FixedTexts apply_fixes(const Diagnostics& diagnostics, const source::SourceSet& sources, FixChoice choice);

}  // namespace regimen::diagnostics
