// `regimen claims PATH`: what each claim of a package says, how it stands, and where it is carried. In: a
// package of rules or a bundle. Out: a page in Markdown, or JSON; exit 1 when a claim has no home, that is,
// when nothing cites it (or a claim that it says to see) and it does not say why. What is on the page belongs
// to claims_page.hpp.
#include <CLI/App.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "load/bundle_json.hpp"
#include "tools/cli/claims_page.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path;
  std::string output = "-";
  PackageOptions package;
};

Exit show(const Session& session, const Options& options, const ProgramData& program) {
  const ClaimCount count = count_claims(program);
  const Exit exit = count.homeless == 0 ? Exit::Fine : Exit::Negative;
  const bool to_file = options.output != "-";
  if (to_file || !session.json) {
    if (const Result<bool> written = write_file(options.output, claims_page(program)); !written) {
      return report(session, written.error(), Exit::Usage);
    }
  }
  if (session.json) {
    print(json::write(claims_json(program)) + "\n");
  } else if (to_file) {
    print(options.output + ": " + counted(count.claims, "claim") + "; " + std::to_string(count.carried) +
          " carried, " + std::to_string(count.not_computable) + " not computable, " +
          std::to_string(count.homeless) + " without a home\n");
  }
  return exit;
}

bool is_rules(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored) || path.ends_with(".rgm");
}

Exit claims(const Session& session, const Options& options) {
  if (is_rules(options.path)) {
    const Package package = compile_package(options.path, options.package);
    if (package.result.program) return show(session, options, *package.result.program);
    return refuse(session, package);
  }
  const Result<std::string> bytes = read_bundle_file(options.path);
  if (!bytes) return report(session, bytes.error(), Exit::Refused);
  const Result<ProgramData> program = read_bundle(*bytes);
  if (!program) return report(session, program.error(), Exit::Refused);
  return show(session, options, *program);
}

}  // namespace

void add_claims(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "claims", "List the claims of sources: how each stands, and what carries it",
                  "regimen claims knowledge/trd -o knowledge/trd/CLAIMS.md",
                  [options, &session] { return claims(session, *options); });
  command->add_option("PATH", options->path, "The package (a folder of .rgm files, or one file), or a bundle")
      ->required();
  add_package_arguments(*command, options->package);
  command->add_option("-o,--output", options->output, "The page to write; - for standard output")
      ->capture_default_str();
}

}  // namespace regimen::cli
