// `regimen build PATH -o FILE`: compiles a package into a bundle. The same rules give the same bytes,
// wherever they lie. In: a folder or file. Out: a bundle, exit 1 when the rules have errors. Compiling
// belongs to the compiler.
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "load/bundle_json.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path;
  PackageOptions package;
  std::string output = "bundle.json";
};

Exit build(const Session& session, const Options& options) {
  const Package package = compile_package(options.path, options.package);
  if (!session.json) print_diagnostics(package.diagnostics, package.sources);
  if (!package.result.program) {
    if (session.json) print(diagnostics_json(package.diagnostics, package.sources) + "\n");
    return Exit::Negative;
  }
  const ProgramData& program = *package.result.program;
  const std::string bytes = write_bundle(program);
  if (const Result<bool> written = write_file(options.output, bytes); !written) {
    return report(session, written.error(), Exit::Usage);
  }
  if (options.output == "-") return Exit::Fine;  // the bundle itself is the answer
  if (session.json) {
    json::Value answer = json::Value::of_object();
    answer.add("id", json::Value::of_string(program.id));
    answer.add("version", json::Value::of_string(program.version));
    answer.add("file", json::Value::of_string(options.output));
    answer.add("bytes", json::Value::of_integer(static_cast<std::int64_t>(bytes.size())));
    answer.add("nodes", json::Value::of_integer(static_cast<std::int64_t>(program.nodes.size())));
    answer.add("warnings",
               json::Value::of_integer(static_cast<std::int64_t>(package.diagnostics.listing().warnings)));
    print(json::write(answer) + "\n");
    return Exit::Fine;
  }
  print(program.id + " " + program.version + ": " + options.output + ", " + counted(bytes.size(), "byte") +
        ", " + counted(program.nodes.size(), "node") + "\n");
  return Exit::Fine;
}

}  // namespace

void add_build(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(app, session, "build",
                                  "Compile rules into a bundle, one file that any Regimen runtime evaluates",
                                  "regimen build knowledge/trd -o trd.bundle.json",
                                  [options, &session] { return build(session, *options); });
  command->add_option("PATH", options->path, "The package: a folder of .rgm files, or one file")->required();
  add_package_arguments(*command, options->package);
  command->add_option("-o,--output", options->output, "The bundle to write; - for standard output")
      ->capture_default_str();
}

}  // namespace regimen::cli
