// `regimen check PATH...`: reads and checks packages of rules without building anything; with `--fix`, puts
// right what it can. In: folders or files. Out: what was found, exit 1 when there is an error. Checking
// belongs to the compiler.
#include <CLI/App.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "tools/cli/common.hpp"
#include "tools/cli/fixing.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string fix;  // empty, `safe` or `all`
  PackageOptions package{.dependencies = {}, .with_cases = true};
  std::string as_of;
};

json::Value fixed_json(const std::vector<diagnostics::AppliedFix>& applied) {
  json::Value list = json::Value::of_array();
  for (const diagnostics::AppliedFix& each : applied) {
    json::Value entry = json::Value::of_object();
    entry.add("code", json::Value::of_string(diagnostics::label(each.code)));
    entry.add("message", json::Value::of_string(each.message));
    entry.add("place", json::Value::of_string(each.place));
    entry.add("title", json::Value::of_string(each.title));
    list.array.push_back(std::move(entry));
  }
  return list;
}

std::string summary(const std::string& path, const Package& package) {
  const ProgramData& program = *package.result.program;
  const auto facts = std::count_if(program.facts.begin(), program.facts.end(),
                                   [](const Fact& each) { return !each.retrieve; });
  const std::size_t silenced = package.diagnostics.listing().silenced.size();
  return path + ": no errors; " + counted(package.sources.own_size(), "file") + ", " +
         counted(static_cast<std::size_t>(facts), "fact") + ", " + counted(program.options.size(), "option") +
         ", " + counted(package.result.cases.size(), "case") +
         (silenced > 0 ? "; " + counted(silenced, "warning") + " silenced" : "") + "\n";
}

Exit check(const Session& session, const Options& options) {
  Exit exit = Exit::Fine;
  PackageOptions package_options = options.package;
  if (!options.as_of.empty()) {
    const Result<DateTime> as_of = parse_as_of(options.as_of);
    if (!as_of) return report(session, as_of.error(), Exit::Usage);
    package_options.as_of = as_of->date;
  }
  for (const std::string& path : options.paths) {
    Package package = compile_package(path, package_options);
    std::vector<diagnostics::AppliedFix> applied;
    if (!options.fix.empty()) {
      const auto choice = options.fix == "all" ? diagnostics::FixChoice::All : diagnostics::FixChoice::Safe;
      auto fixed = fix_package(path, package_options, choice, package);
      if (!fixed) return report(session, fixed.error(), Exit::Usage);
      applied = std::move(*fixed);
    }
    if (package.diagnostics.has_errors() || !package.result.program) exit = Exit::Negative;
    if (session.json) {
      std::vector<std::pair<std::string, json::Value>> further;
      if (!options.fix.empty()) further.emplace_back("fixed", fixed_json(applied));
      print(diagnostics_json(package.diagnostics, package.sources, further) + "\n");
      continue;
    }
    for (const diagnostics::AppliedFix& each : applied) {
      print("fixed[" + diagnostics::label(each.code) + "]: " + each.message + "\n  --> " + each.place +
            "\n  = " + each.title + "\n");
    }
    print_diagnostics(package.diagnostics, package.sources);
    if (package.result.program) print(summary(path, package));
  }
  return exit;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "check", "Check rules: every error and warning, with its place",
                  "regimen check knowledge/trd", [options, &session] { return check(session, *options); });
  command->add_option("PATH", options->paths, "Packages: a folder of .rgm files, or one file")->required();
  command->add_option("--as-of", options->as_of,
                      "The day for which review dates are checked; without it, the day the knowledge takes "
                      "effect");
  command
      ->add_flag("--fix{safe}", options->fix,
                 "Apply the fixes that cannot change what the rest of the text means; --fix=all: the others "
                 "too, such as the nearest name")
      ->check(CLI::IsMember({"safe", "all"}));
  add_package_arguments(*command, options->package);
}

}  // namespace regimen::cli
