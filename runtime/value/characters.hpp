// Characters (code points) of UTF-8 text. In: valid UTF-8. Out: counts and parts; never half a character.
#pragma once

#include <cstddef>
#include <string_view>

namespace regimen {

/// How many characters `text` has.
std::size_t characters(std::string_view text);

/// `count` characters from the one at `first` on, fewer where the text ends; empty when it ends before
/// `first`.
std::string_view characters_between(std::string_view text, std::size_t first, std::size_t count);

}  // namespace regimen
