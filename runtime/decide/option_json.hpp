// One option of a decision as JSON: its status with reasons, and what the knowledge says of the treatment.
#pragma once

#include <string_view>

#include "decide/decision.hpp"
#include "load/json.hpp"

namespace regimen::decide {

/// The members that decision.hpp (the public header) lists. Those that the knowledge says nothing for are
/// left out, but for the ones that every option has.
json::Value option_json(const OptionDecision& option, const Reading& reading, std::string_view language);

}  // namespace regimen::decide
