// Text for HTML and for the labels of Graphviz, which are HTML of a kind.
#pragma once

#include <string>
#include <string_view>

namespace regimen::cli {

/// `words` with & < > " ' as entities and control characters, line ends aside, as blanks: safe in an element
/// and in a quoted attribute.
std::string escape_markup(std::string_view words);

}  // namespace regimen::cli
