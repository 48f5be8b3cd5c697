// "Did you mean": the nearest of some names to one that was mistyped.
// In: a name and candidates. Out: one of them or nothing; the same for any order of the candidates.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace regimen::diagnostics {

/// Edits (insert, delete, replace, swap two neighbours) from one to the other, counted on bytes without
/// regard to ASCII case; at most `limit` + 1 is returned. Cost: product of the lengths.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest candidate, if it is near enough to be meant: at most a third of the letters differ (one at
/// least). Ties go to the name that comes first bytewise. Empty when none is near.
std::string suggest(std::string_view name, std::span<const std::string> candidates);

}  // namespace regimen::diagnostics
