// Facts about operators that several phases need: their names, operand counts, and whether they reduce a
// child frame.
#pragma once

#include <cstddef>
#include <string_view>

#include "load/program_data.hpp"

namespace regimen {

struct OperatorInfo {
  std::string_view text;  // as in the bundle: `at_least`
  std::size_t fewest, most;
};

/// The line of operators.def.
const OperatorInfo& operator_info(Operator op);

/// Operators from here on are functions (functions.def), one after the other in the order of their lines.
inline constexpr std::size_t kFirstFunction = 0
#define OPERATOR(name, text, low, high) +1
#include "load/operators.def"
#undef OPERATOR
    ;
inline constexpr std::size_t kOperatorCount = kFirstFunction
#define FUNCTION(name, text, nulls, signatures) +1
#include "load/functions.def"
#undef FUNCTION
    ;
constexpr bool is_function(Operator op) { return static_cast<std::size_t>(op) >= kFirstFunction; }

/// Whether payload_a is a frame whose parent is the node's frame: quantifiers, aggregates, Collect, Known.
constexpr bool has_child_frame(Operator op) {
  return op == Operator::AtLeast || op == Operator::Exists || op == Operator::Count || op == Operator::Sum ||
         op == Operator::Min || op == Operator::Max || op == Operator::Avg || op == Operator::Collect ||
         op == Operator::Known || op == Operator::Fold;
}

/// Whether payload_a is a value set.
constexpr bool names_value_set(Operator op) { return op == Operator::InValueSet; }

}  // namespace regimen
