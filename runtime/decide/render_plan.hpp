// The part of a page that says how a treatment is given: words for clinician and patient, protocol,
// monitoring, what goes with it and what not, what follows. In: an option. Out: lines on a TextPage.
#pragma once

#include <string_view>

#include "decide/decision.hpp"
#include "decide/text_page.hpp"

namespace regimen::decide {

/// For an option that may be offered: everything, indented by `indent`.
void render_plan(const OptionDecision& decision, const Reading& reading, std::string_view language,
                 int indent, TextPage& out);

/// For any other option: what the patient's own history of it asks for, and the day that a washout ends.
void render_history(const OptionDecision& decision, const Reading& reading, std::string_view language,
                    int indent, TextPage& out);

}  // namespace regimen::decide
