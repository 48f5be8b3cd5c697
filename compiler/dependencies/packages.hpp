// The packages that a package uses: found in folders, one version of each chosen, so that every `use` clause
// among them is met. In: the package's files, folders, what a lock file pins. Out: the files of all of them
// as one set of sources.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "compiler/dependencies/lock.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::diagnostics {
class Diagnostics;
}

namespace regimen::dependencies {

/// LIMIT: packages of one bundle, and steps of the search for versions that fit together.
inline constexpr std::size_t kMaxPackages = 200;
inline constexpr std::size_t kMaxSearchSteps = 20'000;

/// Adds to `sources`, the package itself, the files of every package that it uses, directly or through
/// others.
///
/// A package `NAME` is looked for in the subfolders `NAME` and `NAME-VERSION` of each of `folders`; what it
/// is called and its version are what its `knowledge` declaration says. Of the versions that every user
/// allows the one that `pinned` names is taken, else the highest. Result: the package's own files first, then
/// package by package in the order in which they are first used; when something was reported, every
/// candidate's files, so that it can be shown. Errors, as many as there are in one run: RGM2033 not found,
/// RGM2034 no version fits, RGM2035 one version with different content, RGM4001 a package that uses itself,
/// RGM0001 and RGM0003 files that cannot be read.
source::SourceSet with_used_packages(source::SourceSet sources,
                                     const std::vector<std::filesystem::path>& folders, const Lock& pinned,
                                     diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::dependencies
