// Why one option stands before another, read off the values that the ranking was made of. In: a Reading.
// Out: what decided, and the sentence that says it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "decide/reading.hpp"

namespace regimen::decide {

/// What put `option` before `other`, the next in rank.
struct Precedence {
  Index other = kNone;
  enum By : std::uint8_t {
    ByStatus,
    ByCriterion,
    ByPlace
  } by = ByPlace;  // `offered` before `caution`; ByPlace: all alike
  Index criterion = kNone;
};

/// Options that have a rank, the first one first.
std::vector<Index> ranked_options(const Reading& reading);

/// Whether a criterion counts for this patient.
Truth counts(const Reading& reading, Index criterion);
/// The value of a criterion for an option; null when it has none.
Value score(const Reading& reading, Index option, Index criterion);

/// `option` and `other` are ranked, `option` first.
Precedence precedence(const Reading& reading, Index option, Index other);

/// `Acts soon when life is at risk: 2 hours, against 2 weeks`.
std::string precedence_words(const Reading& reading, Index option, const Precedence& precedence,
                             std::string_view language);

}  // namespace regimen::decide
