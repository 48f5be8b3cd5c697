// Implements fixing.hpp.
#include "tools/cli/fixing.hpp"

#include <set>
#include <utility>

namespace regimen::cli {

namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

}  // namespace

Result<std::vector<diagnostics::AppliedFix>> fix_package(const std::string& path,
                                                         const PackageOptions& options,
                                                         diagnostics::FixChoice choice, Package& package) {
  std::vector<diagnostics::AppliedFix> applied;
  const Texts before = package.sources.texts(0);
  std::set<Texts> seen = {before};
  for (int round = 0; round < kMaxFixRounds; ++round) {
    diagnostics::FixedTexts fixed = apply_fixes(package.diagnostics, package.sources, choice);
    if (fixed.applied.empty() || !seen.insert(fixed.texts).second) break;
    applied.insert(applied.end(), fixed.applied.begin(), fixed.applied.end());
    package = Package{
        .path = path, .sources = source::SourceSet(std::move(fixed.texts)), .diagnostics = {}, .result = {}};
    compile_again(package, options);
  }
  const Texts after = package.sources.texts(0);
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (after[i].second == before[i].second) continue;
    const Result<bool> written = rewrite_file(file_path(path, after[i].first), after[i].second);
    if (!written) return written.error();
  }
  return applied;
}

}  // namespace regimen::cli
