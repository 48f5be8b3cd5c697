// How values of a criterion are ordered: by the evaluation, and again where a decision says what put one
// option before another.
#pragma once

#include <optional>

#include "load/program_data.hpp"

namespace regimen {

/// Where two values of one criterion stand: negative when `a` comes first, 0 when they are alike or both
/// unknown. Truths, numbers, quantities and dates by their size, codes by their place in their list. A total
/// order: dates known in part go by their known parts, so `@2026` comes before `@2026-03`.
int compare_scores(const ProgramData& program, const Value& a, const Value& b, bool higher_first,
                   bool unknown_first);

}  // namespace regimen
