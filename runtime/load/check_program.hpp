// The checks that make a ProgramData safe to evaluate, whoever made it.
// In: a ProgramData. Out: the first fault, with its JSON pointer, or nothing. The compiler asserts the same
// on its output.
#pragma once

#include <cstddef>
#include <optional>

#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen {

// LIMIT: what a bundle may hold. Larger ones are refused (RGM5028).
inline constexpr std::size_t kMaxNodes = 1'000'000;
inline constexpr std::size_t kMaxOperands = 10'000'000;  // over all nodes
inline constexpr std::size_t kMaxTypes = 100'000;
inline constexpr std::size_t kMaxTypeDepth = 32;  // types inside one another; so values nest no deeper
inline constexpr std::size_t kMaxFrames = 10'000;
inline constexpr std::size_t kMaxFrameDepth = 8;

/// Everything that evaluation, decision and explanation rely on without looking again.
/// Errors: RGM5020 an operand that does not come before its node, RGM5021 an index out of range, RGM5022 a
/// wrong number of operands, RGM5023 frames that do not fit, RGM5024 an operator that does not work on its
/// operands' types, RGM5025 a value that is not of its type, RGM5026 a table that does not fit its columns,
/// RGM5027 a type that does not fit, RGM5028 beyond a limit, RGM5029 a decision (status, rule, stage) that
/// does not fit, RGM5030 a place outside its text.
std::optional<Error> check_program(const ProgramData& data);

}  // namespace regimen
