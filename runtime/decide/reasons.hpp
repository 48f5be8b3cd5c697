// Why an option or a differential has its status: the rules that decided it.
// In: a Reading. Out: reasons in the order in which the status is decided.
#pragma once

#include <vector>

#include "decide/decision.hpp"

namespace regimen::decide {

std::vector<Reason> option_reasons(const Reading& reading, Index option);
std::vector<Reason> differential_reasons(const Reading& reading, Index differential);

}  // namespace regimen::decide
