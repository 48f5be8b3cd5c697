// Graphviz, run as a program. In: DOT. Out: an SVG file. What is drawn belongs to the callers.
#pragma once

#include <string>

#include "regimen/result.hpp"

namespace regimen::cli {

/// Gives `dot` to Graphviz, which writes the SVG `path`. No shell is involved. Error: RGM0009.
Result<bool> run_graphviz(const std::string& dot, const std::string& path);

}  // namespace regimen::cli
