// `regimen check PATH...`: reads and checks packages of rules without building anything.
// In: folders or files. Out: what was found, exit 1 when there is an error. Checking belongs to the compiler.
#include <CLI/App.hpp>
#include <memory>
#include <string>
#include <vector>

#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

Exit check(const Session& session, const std::vector<std::string>& paths) {
  Exit exit = Exit::Fine;
  for (const std::string& path : paths) {
    const Package package = compile_package(path, compiler::CompileOptions{.with_cases = true});
    if (package.diagnostics.has_errors() || !package.result.program) exit = Exit::Negative;
    if (session.json) {
      print(diagnostics_json(package.diagnostics, package.sources) + "\n");
      continue;
    }
    print_diagnostics(package.diagnostics, package.sources);
    if (!package.result.program) continue;
    const ProgramData& program = *package.result.program;
    print(path + ": no errors; " + counted(package.sources.size(), "file") + ", " +
          counted(program.facts.size(), "fact") + ", " + counted(program.options.size(), "option") + ", " +
          counted(package.result.cases.size(), "case") + "\n");
  }
  return exit;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
  auto paths = std::make_shared<std::vector<std::string>>();
  CLI::App* command =
      add_command(app, session, "check", "Check rules: every error and warning, with its place",
                  "regimen check knowledge/trd", [paths, &session] { return check(session, *paths); });
  command->add_option("PATH", *paths, "Packages: a folder of .rgm files, or one file")->required();
}

}  // namespace regimen::cli
