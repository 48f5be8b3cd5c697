// How an operator looks in ELM: its type, and the members that its operands are. Private to compiler/elm/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/json.hpp"
#include "load/program_data.hpp"

namespace regimen::elm {

/// A node of ELM with its type.
json::Value node(std::string_view type);

/// `op` over operands that are ELM already; `precision` is the payload of operators that have one. Nothing
/// when ELM has no such operator.
std::optional<json::Value> shape(Operator op, std::vector<json::Value> operands, Index payload);

/// The ELM name of a precision payload: 3 is `Day`.
std::string precision_name(Index payload);

}  // namespace regimen::elm
