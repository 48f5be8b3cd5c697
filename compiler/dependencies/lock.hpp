// The lock file of a package: which versions and contents of what it uses it was last built with.
// In: text, or a program. Out: a Lock, its text, and in what two of them differ. Finding files does not
// belong here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen::dependencies {

/// The name of the file, in the package's folder.
inline constexpr std::string_view kLockFile = "regimen.lock";

/// Something from outside the package: a used package by its name, a published value set by its URL.
struct Pin {
  std::string name, version, digest;
  friend bool operator==(const Pin&, const Pin&) = default;
};

struct Lock {
  std::vector<Pin> packages, value_sets;  // each sorted by name and version
  bool empty() const { return packages.empty() && value_sets.empty(); }
};

/// What a compiled program used.
Lock lock_of(const ProgramData& program);

/// JSON, a pin a line, so that a change of one pin is a change of one line.
std::string write_lock(const Lock& lock);
/// **Errors** RGM5001-5003 no JSON, RGM0021 not of the form that `write_lock` gives, with the place in it.
Result<Lock> read_lock(std::string_view text);

/// One line for each difference: what is pinned and what was found. Empty when they agree.
std::vector<std::string> differences(const Lock& pinned, const Lock& found);

}  // namespace regimen::dependencies
