// Implements package.hpp.
#include "tools/cli/package.hpp"

#include <CLI/App.hpp>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

#include "compiler/dependencies/packages.hpp"
#include "compiler/diagnostics/render.hpp"

namespace regimen::cli {

void add_package_arguments(CLI::App& command, PackageOptions& options) {
  DependencyArguments& arguments = options.dependencies;
  command
      .add_option(
          "--packages", arguments.packages,
          "A folder of packages, for those that are used and do not lie beside this one; may be repeated")
      ->allow_extra_args(false);
  command
      .add_option("--valuesets", arguments.value_sets,
                  "A folder of FHIR ValueSet files, for value sets that are given by URL; may be repeated")
      ->allow_extra_args(false);
  if (!options.read_lock) return;
  command.add_flag("--locked", arguments.locked,
                   "Refuse packages and value sets other than those that regimen.lock pins");
}

namespace {

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

/// The folders in which used packages are looked for: those that are given, and that in which the package
/// lies.
std::vector<std::filesystem::path> package_folders(const std::string& path,
                                                   const DependencyArguments& arguments) {
  std::vector<std::filesystem::path> folders(arguments.packages.begin(), arguments.packages.end());
  const std::filesystem::path own(path);
  const std::filesystem::path around = (is_folder(path) ? own / ".." : own.parent_path()).lexically_normal();
  folders.push_back(around.empty() ? "." : around);
  return folders;
}

/// The lock that the package is to keep to; nothing when there is none. RGM0021 and RGM0001 are reported.
std::optional<dependencies::Lock> read_lock_of(Package& package) {
  const std::string path = lock_path(package.path);
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::nullopt;
  const Result<std::string> text = read_input(path);
  if (!text) {
    package.diagnostics.report(diagnostics::Code::CannotRead).arg(path).arg(text.error().message);
    return std::nullopt;
  }
  auto lock = dependencies::read_lock(*text);
  if (lock) return std::move(*lock);
  package.diagnostics.report(diagnostics::Code::MalformedLock)
      .arg("`" + path + "` is no lock file that can be read: " + lock.error().message + ", at `" +
           lock.error().place + "`")
      .note("write it again: regimen lock " + package.path);
  return std::nullopt;
}

void check_lock(Package& package, const std::optional<dependencies::Lock>& lock, bool locked) {
  if (!package.result.program) return;
  const dependencies::Lock found = dependencies::lock_of(*package.result.program);
  if (!lock && !locked) return;
  for (const std::string& difference :
       dependencies::differences(lock.value_or(dependencies::Lock{}), found)) {
    package.diagnostics.report(locked ? diagnostics::Code::LockDiffers : diagnostics::Code::LockOutdated)
        .arg(difference)
        .note("when this is meant, pin it: regimen lock " + package.path);
  }
  if (package.diagnostics.has_errors()) package.result.program.reset();
}

}  // namespace

std::string lock_path(const std::string& path) {
  const std::filesystem::path own(path);
  return ((is_folder(path) ? own : own.parent_path()) / dependencies::kLockFile).generic_string();
}

void compile_again(Package& package, const PackageOptions& options) {
  // A file that could not be read would make every name it declares unknown, and hide the one real cause.
  const std::optional<dependencies::Lock> lock = options.read_lock ? read_lock_of(package) : std::nullopt;
  if (package.diagnostics.has_errors()) return;
  package.sources = dependencies::with_used_packages(
      std::move(package.sources), package_folders(package.path, options.dependencies),
      lock.value_or(dependencies::Lock{}), package.diagnostics);
  const std::vector<std::string>& folders = options.dependencies.value_sets;
  const auto value_sets =
      dependencies::PublishedValueSets::load({folders.begin(), folders.end()}, package.diagnostics);
  if (package.diagnostics.has_errors()) return;
  package.result = compiler::compile(package.sources,
                                     {.with_cases = options.with_cases,
                                      .with_elm = options.with_elm,
                                      .value_sets = &value_sets,
                                      .as_of = options.as_of},
                                     package.diagnostics);
  if (options.read_lock) check_lock(package, lock, options.dependencies.locked);
}

Package compile_package(const std::string& path, const PackageOptions& options) {
  Package package;
  package.path = path;
  package.sources = source::load_sources(path, package.diagnostics);
  compile_again(package, options);
  return package;
}

void print_diagnostics(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources) {
  const std::string text = render_text(diagnostics, sources, diagnostics::TextOptions{.color = colour_err()});
  flush_output();
  std::fwrite(text.data(), 1, text.size(), stderr);
}

Exit refuse(const Session& session, const Package& package) {
  if (session.json)
    print(diagnostics_json(package.diagnostics, package.sources) + "\n");
  else
    print_diagnostics(package.diagnostics, package.sources);
  return Exit::Negative;
}

std::string diagnostics_json(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources,
                             const std::vector<std::pair<std::string, json::Value>>& further) {
  const diagnostics::Listing listing = diagnostics.listing();
  std::string out = "{\"errors\":" + std::to_string(listing.errors) +
                    ",\"warnings\":" + std::to_string(listing.warnings) + ",\"diagnostics\":[";
  const auto add = [&out](std::string lines) {
    while (!lines.empty() && lines.back() == '\n') lines.pop_back();
    for (const char c : lines) out += c == '\n' ? ',' : c;  // a line end never stands inside a line's JSON
  };
  add(render_json_lines(diagnostics, sources));
  out += "],\"silenced\":[";
  add(render_silenced_json_lines(diagnostics, sources));
  out += ']';
  for (const auto& [key, value] : further) {
    out += ',';
    json::write_string(key, out);
    out += ':' + json::write(value);
  }
  return out + '}';
}

std::string file_path(const std::string& path, const std::string& name) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(path, ignored)) return path;
  return (std::filesystem::path(path) / name).generic_string();
}

source::SourceSet expression_source(std::string_view text) {
  return source::SourceSet({{"expression", std::string(text)}});
}

Error first_error(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources) {
  for (const diagnostics::Diagnostic& each : diagnostics.listing().shown) {
    if (each.severity != diagnostics::Severity::Error) continue;
    Error error{static_cast<int>(each.code), each.message(), {}, {}};
    if (each.span && each.span->file.index < sources.size()) error.place = sources.place(*each.span);
    for (const std::string& note : each.notes) error.fix += (error.fix.empty() ? "" : "; ") + note;
    return error;
  }
  return Error{9001, "internal fault: no value and no error; please report it", {}, {}};
}

}  // namespace regimen::cli
