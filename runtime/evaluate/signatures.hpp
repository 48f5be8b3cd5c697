// Which types each operator takes and gives. The loader refuses other nodes; the compiler asserts that it
// makes none.
#pragma once

#include "load/program_data.hpp"

namespace regimen {

/// Whether the node's operator gives the node's type from its operands' types (and constants, facts, tables,
/// ...). Precondition: operand count, operand indices, frames, payload indices and types of `node` are in
/// range.
bool signature_ok(const ProgramData& data, const Node& node);

}  // namespace regimen
