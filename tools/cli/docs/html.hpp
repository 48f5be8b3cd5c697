// HTML in small pieces: what is text is escaped here and nowhere else. In: words. Out: HTML. What a page says
// belongs to the pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regimen::cli::docs {

/// Text as HTML: the characters that mean something there are escaped, control characters become spaces.
std::string text(std::string_view words);

/// `<tag attributes>content</tag>`; `content` is HTML, `attributes` begin without a space.
std::string element(std::string_view tag, std::string_view content, std::string_view attributes = {});
std::string link(std::string_view to, std::string_view content, std::string_view attributes = {});
/// A list of entries that are HTML; nothing when there is none.
std::string list(const std::vector<std::string>& entries, std::string_view attributes = {});
/// Pieces of HTML with `between` between them.
std::string joined(const std::vector<std::string>& pieces, std::string_view between);

/// A name as part of a file's name or as an anchor: what is no letter, digit, `_` or inner `.` is written as
/// `-` and its number, so that different names stay different.
std::string slug(std::string_view name);

}  // namespace regimen::cli::docs
