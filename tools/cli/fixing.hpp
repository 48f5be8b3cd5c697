// `regimen check --fix`: applies the fixes of a package's diagnostics until nothing more can be done.
// In: a compiled package. Out: the package compiled from the fixed texts, and what was done to them.
#pragma once

#include <string>
#include <vector>

#include "compiler/diagnostics/apply_fixes.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

/// LIMIT: rounds of fixing. A fix may make room for the next one; one that does not remove its diagnostic
/// must not go on for ever.
inline constexpr int kMaxFixRounds = 20;

/// Fixes `package` (loaded from `path`) and writes the files that changed.
/// Error: RGM0006 when a file cannot be written.
Result<std::vector<diagnostics::AppliedFix>> fix_package(const std::string& path,
                                                         const PackageOptions& options,
                                                         diagnostics::FixChoice choice, Package& package);

}  // namespace regimen::cli
