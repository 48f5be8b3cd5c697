// A package of rules as the subcommands check, build and test see it: load, with what it uses, compile, show
// what was found. In: paths. Out: a CompileResult with its sources and diagnostics. What is done with it
// belongs to the subcommand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"
#include "regimen/compiler/compile.hpp"
#include "tools/cli/common.hpp"

namespace CLI {
class App;
}

namespace regimen::cli {

/// Where what a package uses from outside is found.
struct DependencyArguments {
  std::vector<std::string> packages, value_sets;
  bool locked = false;  // refuse what the lock file does not pin just so
};

struct PackageOptions {
  DependencyArguments dependencies;
  bool with_cases = false;         // also compile what cases expect
  bool with_elm = false;           // also write the definitions as ELM
  std::optional<Date> as_of = {};  // CompileOptions::as_of
  bool read_lock = true;           // keep to the versions that the lock file pins; say where it does not fit
};
/// The options of every subcommand that compiles a package.
void add_package_arguments(CLI::App& command, PackageOptions& options);

/// A package with everything that was found in it.
struct Package {
  std::string path;
  source::SourceSet sources;
  diagnostics::Diagnostics diagnostics;
  compiler::CompileResult result;  // `result.program` is empty when there is an error
};

/// Loads and compiles the package at `path` (a folder, or one file) with what it uses.
Package compile_package(const std::string& path, const PackageOptions& options);
/// Where the lock file of the package at `path` lies: in its folder, or beside the one file.
std::string lock_path(const std::string& path);
/// Compiles the files that `package` itself holds, with what they use.
void compile_again(Package& package, const PackageOptions& options);

/// Writes what was found to standard error, and how many.
void print_diagnostics(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources);
/// Writes why `package` did not compile, as text or with --json, for subcommands that then have nothing to
/// do: Exit::Negative.
Exit refuse(const Session& session, const Package& package);
/// `{"errors":1,"warnings":0,"diagnostics":[...],"silenced":[...]}`, with further members after these.
std::string diagnostics_json(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources,
                             const std::vector<std::pair<std::string, json::Value>>& further = {});
/// Where a file of the package at `path` lies.
std::string file_path(const std::string& path, const std::string& name);

/// The one source that the spans of an expression's diagnostics refer to.
source::SourceSet expression_source(std::string_view text);
/// The first error by place, as an Error. INVARIANT: there is one; otherwise it is RGM9001.
Error first_error(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources);

}  // namespace regimen::cli
