// Steps as text for a person. In: steps. Out: numbered, indented lines.
#pragma once

#include "decide/text_page.hpp"
#include "explain/explain.hpp"

namespace regimen::explain {

/// Appends the steps to `page`.
void render_text(const ProgramData& program, const std::vector<Step>& steps, decide::TextPage& page);

}  // namespace regimen::explain
