// Damerau-Levenshtein distance (the restricted form, in which no piece is edited twice) and the choice by it.
#include "value/nearest_name.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace regimen {
namespace {

// LIMIT: longer names are not compared; the cost grows with the square.
constexpr std::size_t kMaxName = 100;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> previous(b.size() + 1);
  std::vector<std::size_t> current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = lower(a[i - 1]) == lower(b[j - 1]);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0U : 1U)});
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1])) {
        current[j] = std::min(current[j], before[j - 2] + 1);
      }
    }
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return std::min(previous[b.size()], limit + 1);
}

std::string nearest_name(std::string_view name, std::span<const std::string> candidates) {
  if (name.empty() || name.size() > kMaxName) return {};
  const std::size_t limit = std::max<std::size_t>(1, name.size() / 3);
  std::size_t best = limit + 1;
  std::string_view result;
  for (const std::string& candidate : candidates) {
    if (candidate == name || candidate.size() > kMaxName) continue;
    const std::size_t distance = edit_distance(name, candidate, limit);
    // A change of every letter suggests nothing (`a` for `b`).
    if (distance > limit || distance >= std::max(name.size(), candidate.size())) continue;
    if (distance < best || (distance == best && std::string_view(candidate) < result)) {
      best = distance;
      result = candidate;
    }
  }
  return std::string(result);
}

std::string did_you_mean(std::string_view name, std::span<const std::string> candidates) {
  const std::string near = nearest_name(name, candidates);
  return near.empty() ? near : "did you mean `" + near + "`?";
}

}  // namespace regimen
