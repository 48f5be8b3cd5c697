// Values that the caller gives for parameters: checked against what the program declares.
// In: names and values. Out: one value a parameter, null where the declared one stays. Where they come from
// (a command line, a program) does not belong here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "facts/value_from_json.hpp"
#include "load/program_data.hpp"

namespace regimen {

using GivenParameters = std::vector<std::pair<std::string, Value>>;

/// As PatientFacts keeps them; empty when none is given. A number is taken for a wider one, a date for a date
/// and time, a quantity in the declared unit, a text for the code of that name in a declared list, also
/// inside lists and intervals.
/// **Errors** RGM5064 no such parameter, RGM5065 a value of another type, twice, or null, RGM5054 out of
/// bounds; all are added.
std::vector<Value> parameter_values(const ProgramData& program, const GivenParameters& given,
                                    ErrorSink& sink);

}  // namespace regimen
