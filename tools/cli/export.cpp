// `regimen export elm PATH -o FILE`: the definitions of a package for other engines. In: a folder or file of
// rules. Out: an ELM library (JSON); what CQL cannot say is left out and named. Making it belongs to
// compiler/elm.
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path;
  PackageOptions package;
  std::string output = "-";
};

Exit export_elm(const Session& session, const Options& options) {
  PackageOptions package_options = options.package;
  package_options.with_elm = true;
  const Package package = compile_package(options.path, package_options);
  if (!session.json) print_diagnostics(package.diagnostics, package.sources);
  if (!package.result.elm) {
    if (session.json) print(diagnostics_json(package.diagnostics, package.sources) + "\n");
    return Exit::Negative;
  }
  const elm::Export& elm = *package.result.elm;
  if (const Result<bool> written = write_file(options.output, json::write(elm.library) + "\n"); !written) {
    return report(session, written.error(), Exit::Usage);
  }
  if (options.output == "-") return Exit::Fine;
  if (session.json) {
    json::Value names = json::Value::of_array();
    for (const std::string& name : elm.exported) names.array.push_back(json::Value::of_string(name));
    json::Value left_out = json::Value::of_object();
    for (const auto& [name, reason] : elm.left_out) left_out.add(name, json::Value::of_string(reason));
    json::Value answer = json::Value::of_object();
    answer.add("file", json::Value::of_string(options.output));
    answer.add("exported", std::move(names));
    answer.add("left_out", std::move(left_out));
    print(json::write(answer) + "\n");
    return Exit::Fine;
  }
  print(options.output + ": " + counted(elm.exported.size(), "definition") + "; " +
        std::to_string(elm.left_out.size()) + " left out\n");
  for (const auto& [name, reason] : elm.left_out) print("  " + name + ": " + reason + "\n");
  return Exit::Fine;
}

}  // namespace

void add_export(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "export", "Write the definitions of a package for other engines",
                  "regimen export elm knowledge/trd -o trd.elm.json",
                  [options, &session] { return export_elm(session, *options); });
  command->add_option("FORMAT", "The form: elm")->required()->check([](const std::string& format) {
    return format == "elm" ? std::string() : "`" + format + "` is no form of export; there is `elm`";
  });
  command->add_option("PATH", options->path, "The package: a folder of .rgm files, or one file")->required();
  add_package_arguments(*command, options->package);
  command->add_option("-o,--output", options->output, "The file to write; - for standard output")
      ->capture_default_str();
}

}  // namespace regimen::cli
