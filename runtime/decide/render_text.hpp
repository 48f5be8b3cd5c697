// The decision as a page that a clinician reads top down: alerts, findings, options by status, differentials,
// stages, what to ask next, what was not read. In: a Decision and its Reading. Out: lines on a TextPage.
#pragma once

#include "decide/decision.hpp"
#include "decide/text_page.hpp"

namespace regimen::decide {

/// Appends the decision to `page`, in a language (empty: its own), in full or in brief (TextOptions::brief),
/// without the closing safety line.
void render_text(const Decision& decision, const Reading& reading, std::string_view language, bool brief,
                 TextPage& page);

/// The line that every page ends with.
inline constexpr std::string_view kSafetyLine = "For review by a clinician; not a medical device.";

}  // namespace regimen::decide
