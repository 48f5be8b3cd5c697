// The cases at the thresholds of a package, as a file of rules. In: a program and the cases that its authors
// wrote. Out: text that is laid out as `regimen fmt` does, and how much of the rules it covers. The same
// rules give the same text. Reading and writing files belongs to boundaries.cpp.
#pragma once

#include <string>
#include <vector>

#include "regimen/compiler/compile.hpp"
#include "tools/cli/boundaries/comparison.hpp"

namespace regimen::cli::boundaries {

/// The first words of a file of such cases: they are made, not written, and nothing is made from them.
inline constexpr std::string_view kMade = "// Made by `regimen boundaries`";

struct Cases {
  std::string text;
  std::size_t thresholds = 0;  // a comparison with one limit: each row of a table counts
  std::size_t covered = 0;
  std::size_t cases = 0;
  std::vector<Unreached> unreached;  // thresholds without cases, and why
};

Cases make_cases(const ProgramData& program, const std::vector<compiler::CompiledCase>& examples);

}  // namespace regimen::cli::boundaries
