// `regimen boundaries PATH -o FILE`: writes a case just below, at and just above each threshold of the rules,
// with what the rules say there. In: a package of rules. Out: a file of cases. Which thresholds there are and
// who they matter to belongs to boundaries/.
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "tools/cli/boundaries/case_text.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path, output = "-";
  PackageOptions package;
};

/// The package without the cases that were made from it before: they may no longer fit the rules, and must
/// not beget others.
Package written_by_authors(const Options& options) {
  Package package;
  package.path = options.path;
  const source::SourceSet all = source::load_sources(options.path, package.diagnostics);
  source::NamedTexts kept = all.texts(0);
  std::erase_if(kept, [](const auto& file) { return file.second.starts_with(boundaries::kMade); });
  package.sources = source::SourceSet(std::move(kept));
  compile_again(package, options.package);
  return package;
}

json::Value unreached_json(const std::vector<boundaries::Unreached>& all) {
  json::Value out = json::Value::of_array();
  for (const boundaries::Unreached& each : all) {
    json::Value one = json::Value::of_object();
    one.add("comparison", json::Value::of_string(each.words));
    one.add("where", json::Value::of_string(each.where));
    one.add("reason", json::Value::of_string(each.reason));
    out.array.push_back(std::move(one));
  }
  return out;
}

Exit run(const Session& session, const Options& options) {
  const Package package = written_by_authors(options);
  if (!package.result.program) return refuse(session, package);
  const boundaries::Cases made = boundaries::make_cases(*package.result.program, package.result.cases);
  const bool to_file = options.output != "-";
  if (to_file || !session.json) {
    if (const Result<bool> written = write_file(options.output, made.text); !written) {
      return report(session, written.error(), Exit::Usage);
    }
  }
  if (session.json) {
    json::Value answer = json::Value::of_object();
    const auto number = [&](const char* key, std::size_t value) {
      answer.add(key, json::Value::of_integer(static_cast<std::int64_t>(value)));
    };
    number("thresholds", made.thresholds);
    number("covered", made.covered);
    number("cases", made.cases);
    answer.add("without_cases", unreached_json(made.unreached));
    print(json::write(answer) + "\n");
  } else if (to_file) {
    print(options.output + ": " + counted(made.thresholds, "threshold") + ", " +
          std::to_string(made.covered) + " shown by " + counted(made.cases, "case") + "; " +
          counted(made.unreached.size(), "comparison") +
          " without cases, each with its reason in the file\n");
  }
  return Exit::Fine;
}

}  // namespace

void add_boundaries(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(app, session, "boundaries",
                                  "Write cases just below, at and just above each threshold of the rules",
                                  "regimen boundaries knowledge/trd -o knowledge/trd/cases_boundaries.rgm",
                                  [options, &session] { return run(session, *options); });
  command->add_option("PATH", options->path, "The package: a folder of .rgm files, or one file")->required();
  add_package_arguments(*command, options->package);
  command->add_option("-o,--output", options->output, "The file of cases to write; - for standard output")
      ->capture_default_str();
}

}  // namespace regimen::cli
