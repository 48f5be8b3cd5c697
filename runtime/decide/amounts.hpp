// Amounts and times in words for people: `2 to 24 hours`, `0.5 mg/kg`, `20 to 30`.
#pragma once

#include <string>
#include <string_view>

#include "load/decision_data.hpp"

namespace regimen::decide {

/// `6 weeks`, `1 hour`, `37.5 minutes`, `15 mg/d`: units of time in words, others as they are.
std::string words_of(const Quantity& quantity);
/// `2 to 24 hours`, `56 to 84 mg`; one value when the ends are equal.
std::string words_of(const QuantityRange& range);
/// `20 to 30`.
std::string words_of(const CountRange& range);
/// `week`, `12 hours`, `1 to 2 weeks`: what stands after `every`.
std::string words_after_every(const QuantityRange& range);

/// FHIR's code of a unit of time (s, min, h, d, wk, mo, a); empty for anything else.
std::string_view time_code(std::string_view unit);

}  // namespace regimen::decide
