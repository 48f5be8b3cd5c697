// Implements package.hpp.
#include "tools/cli/package.hpp"

#include <CLI/App.hpp>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

#include "compiler/diagnostics/render.hpp"

namespace regimen::cli {

void add_dependency_arguments(CLI::App& command, DependencyArguments& arguments) {
  command
      .add_option("--valuesets", arguments.value_sets,
                  "A folder of FHIR ValueSet files, for value sets that are given by URL; may be repeated")
      ->allow_extra_args(false);
}

void compile_again(Package& package, const PackageOptions& options) {
  const std::vector<std::string>& folders = options.dependencies.value_sets;
  const auto value_sets =
      dependencies::PublishedValueSets::load({folders.begin(), folders.end()}, package.diagnostics);
  // A file that could not be read would make every name it declares unknown, and hide the one real cause.
  if (package.diagnostics.has_errors()) return;
  package.result = compiler::compile(package.sources,
                                     {.with_cases = options.with_cases,
                                      .with_elm = options.with_elm,
                                      .value_sets = &value_sets,
                                      .as_of = options.as_of},
                                     package.diagnostics);
}

Package compile_package(const std::string& path, const PackageOptions& options) {
  Package package;
  package.sources = source::load_sources(path, package.diagnostics);
  compile_again(package, options);
  return package;
}

void print_diagnostics(const diagnostics::Diagnostics& diagnostics, const source::SourceSet& sources) {
  const std::string text = render_text(diagnostics, sources, diagnostics::TextOptions{.color = colour_err()});
  flush_output();
  std::fwrite(text.data(), 1, text.size(), stderr);
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
