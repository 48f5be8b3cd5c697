// Upper and lower case of UTF-8 text, by Unicode's simple mappings: one letter for one, in every locale the
// same. In: valid UTF-8. Out: the same with other letters. LIMIT: the Latin, Greek and Cyrillic alphabets of
// Europe; other letters, and those that would become two (`ß`), stay as they are.
#pragma once

#include <string>
#include <string_view>

namespace regimen {

std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);

}  // namespace regimen
