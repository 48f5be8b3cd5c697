// "Did you mean": the known name nearest to one that is not known.
// In: the name and the known ones. Out: the nearest, or nothing when none is near. Wording belongs to the
// caller.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regimen {

/// The candidate with the fewest single-character edits (insert, delete, replace, swap of neighbours;
/// letters' case does not count) to `name`, at most a third of its length and at least one; the
/// alphabetically first of equally near ones. LIMIT: names longer than 64 bytes have no suggestion.
std::optional<std::string> nearest_name(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace regimen
