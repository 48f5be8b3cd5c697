// "Did you mean": the nearest of some known names to one that is not known, for every message that offers
// one. In: a name and candidates. Out: one of them or nothing; the same for any order of the candidates.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace regimen {

/// Edits (insert, delete, replace, swap two neighbours) from one to the other, counted on bytes without
/// regard to ASCII case; at most `limit` + 1 is returned. Cost: product of the lengths.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest candidate, if it is near enough to be meant: at most a third of the letters differ (one at
/// least). Ties go to the name that comes first bytewise. Empty when none is near.
/// LIMIT: names longer than 100 bytes have no suggestion.
std::string nearest_name(std::string_view name, std::span<const std::string> candidates);

/// "did you mean `…`?" with the nearest candidate, or nothing: the words of a fix.
std::string did_you_mean(std::string_view name, std::span<const std::string> candidates);

}  // namespace regimen
