// What a package says of itself before anything of it is compiled: its name, its version, the packages it
// uses. In: rule files. Out: a head, or nothing. Errors of the files are reported when they are compiled.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "compiler/dependencies/version.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/view.hpp"

namespace regimen::diagnostics {
class Diagnostics;
}

namespace regimen::dependencies {

/// `use NAME RANGE (as ALIAS)`.
struct Use {
  std::string name, range;  // as written: `>= 1.2, < 2`
  VersionRange versions;
  source::Span span;  // of the clause
};

struct PackageHead {
  std::string name, version;
  source::Span span;  // of the name
  std::vector<Use> uses;
};

/// The range that a `versionRange` node asks for; RGM1006 at each version that is none.
VersionRange version_range(const syntax::View& view, diagnostics::Diagnostics& diagnostics);

/// The head of the `knowledge` declaration in the package that `sources` hold, or nothing when there is none
/// that can be read. Of its faults only ranges that are none are reported; the others are when it is
/// compiled.
std::optional<PackageHead> read_head(const source::SourceSet& sources, diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::dependencies
