// Digests by which a bundle pins what came from outside its package: published value sets and used packages.
// In: the content as the bundle holds it. Out: `sha256:…`, which the compiler writes and the loader repeats.
#pragma once

#include <string>
#include <vector>

#include "load/program_data.hpp"

namespace regimen {

/// Over url, version and codes, as canonical JSON. The name that the rules give the set does not count.
std::string value_set_digest(const ValueSet& set);

/// Over the names and texts of a package's files, as canonical JSON. Names are relative to the package, in
/// order.
std::string package_digest(const std::vector<SourceText>& files);

}  // namespace regimen
