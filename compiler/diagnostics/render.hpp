// Renders a Listing: for a terminal, with the line of the text and carets, or as JSON lines for programs.
// In: Diagnostics and the SourceSet they refer to. Out: text. Nothing is printed here.
#pragma once

#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::diagnostics {

struct TextOptions {
  bool color = false;  // ANSI colours; the caller knows whether it writes to a terminal
};

/// All that a person needs, ending with a line such as `2 errors, 1 warning`; empty when there is nothing to
/// say.
std::string render_text(const Diagnostics& diagnostics, const source::SourceSet& sources,
                        TextOptions options = {});

/// One JSON object a line:
/// {"code","severity","message","file","line","column","end_line","end_column","begin","end",
/// "labels":[{…place,"text"}],"notes":[…],"fixes":[{"title","safe","edits":[{…place,"replacement"}]}]}. A
/// diagnostic about the whole input has no place. When the list was cut, a last line says {"more": n}.
std::string render_json_lines(const Diagnostics& diagnostics, const source::SourceSet& sources);
/// The silenced warnings in the same form, each with {"silenced": the author's reason}.
std::string render_silenced_json_lines(const Diagnostics& diagnostics, const source::SourceSet& sources);

}  // namespace regimen::diagnostics
