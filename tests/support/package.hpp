// Compiling small packages in tests: rule text in; the diagnostics as short lines, the model and the program
// out. The header of the package is line 1, so a body starts at line 2.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"
#include "regimen/compiler/compile.hpp"

namespace regimen::support {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct Package {
  source::SourceSet sources;
  diagnostics::Diagnostics diagnostics;
  compiler::CompileResult result;

  /// One line an error: `RGM2001 2:11 words of the span`. Warnings only when asked.
  std::vector<std::string> errors(bool with_warnings = false) const;
  /// The same with messages, for the text of a failed test.
  std::string report() const;
  const ProgramData& program() const { return *result.program; }
  /// The node of the rule with this name (definition, parameter).
  Index node_index(std::string_view rule) const;
  const Node& node(std::string_view rule) const { return program().nodes[node_index(rule)]; }
  /// Value of a definition for a patient of whom nothing is known.
  std::string value(std::string_view rule) const;
  /// Names and values of the expectations that do not come out true, case by case.
  std::vector<std::string> failed_expectations() const;
};

/// The header that `compile_body` writes on line 1.
std::string header();
Package compile_files(NamedTexts files, bool with_cases = true);
Package compile_body(std::string_view body, bool with_cases = true);

}  // namespace regimen::support
