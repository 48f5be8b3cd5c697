// What regulators say of an option at the date of the decision.
#pragma once

#include "decide/reading.hpp"

namespace regimen::decide {

struct Standing {
  Truth permitted = Truth::True;  // whether it may be offered
  Index in_force = kNone;         // the status that says so, of Option::regulatory
};

/// One that permits it and is in force permits it, unless it is withdrawn; an option without any is
/// permitted.
Standing standing_of(const Reading& reading, const Option& option);

std::string_view to_string(Regulation status);

}  // namespace regimen::decide
