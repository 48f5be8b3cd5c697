// Steps as JSON. In: steps. Out: a tree that `json::write` makes canonical.
#pragma once

#include "explain/explain.hpp"
#include "load/json.hpp"

namespace regimen::explain {

/// An array of
/// `{"number","kind","name","text","result","operands":[{"depth","text","value","why"?,"origin"?,"step"?}],
/// "because","citations","origins","assumed","partial","file","line"}`. Values are CQL literals, unknown is
/// `null` in quotes.
json::Value steps_json(const ProgramData& program, const std::vector<Step>& steps);

}  // namespace regimen::explain
