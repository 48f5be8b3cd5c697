// The small parts of a bundle that all others are made of: operators, indices, places in the source text,
// words for people. No behaviour here.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace regimen {

// Before `Index`, which would otherwise be shadowed by the operator of that name.
enum class Operator : std::uint16_t {
#define OPERATOR(name, text, low, high) name,
#include "load/operators.def"
#undef OPERATOR
#define FUNCTION(name, text, nulls, signatures) name,
#include "load/functions.def"
#undef FUNCTION
};

using Index = std::uint32_t;
inline constexpr Index kNone = std::numeric_limits<Index>::max();

/// A place in the source text kept in the bundle: bytes [begin, end) of sources_text[file], and where that is
/// for a person.
struct Place {
  Index file = kNone;
  std::uint32_t begin = 0, end = 0;
  std::uint32_t line = 0, column = 0;  // 1-based
};

/// Words in the package's language and in others. In each, `{name}` stands for the value of `name`, and `{{`
/// for a brace. load/text.hpp reads it.
struct Text {
  std::string words;
  std::vector<std::pair<std::string, std::string>> translations;  // language tag -> words
  std::vector<std::pair<std::string, Index>> values;              // name -> node of the patient frame
  bool empty() const { return words.empty(); }
};

/// The same for a clinician and for the patient.
struct Say {
  Text clinician, patient;
  bool empty() const { return clinician.empty() && patient.empty(); }
};

}  // namespace regimen
