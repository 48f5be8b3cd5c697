// Words for people, for one patient: a language chosen, the values put in.
#pragma once

#include <string>
#include <string_view>

#include "decide/reading.hpp"
#include "load/text.hpp"

namespace regimen::decide {

/// `text` in `language` (empty: the package's own) with the patient's values: `2 classes failed`. A value
/// that is not known stands as `(unknown)`.
std::string fill(const Reading& reading, const Text& text, std::string_view language);

/// The title in `language`, or `id` when there is none.
std::string title_or_id(const Text& title, const std::string& id, std::string_view language);

}  // namespace regimen::decide
