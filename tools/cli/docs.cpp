// `regimen docs PATH -o FOLDER`: writes the knowledge as a web site for clinicians. In: a package of rules or
// a bundle. Out: a folder of pages that need neither a network nor a script. What is on them belongs to
// docs/.
#include <CLI/App.hpp>
#include <filesystem>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <system_error>

#include "load/bundle_json.hpp"
#include "load/digest.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/docs/site.hpp"
#include "tools/cli/graphviz.hpp"
#include "tools/cli/package.hpp"
#include "tools/cli/patient.hpp"

namespace regimen::cli {

namespace {

namespace fs = std::filesystem;

/// Names every file of a site, a line each: what a later run may replace or take away.
constexpr const char* kListing = "files.txt";
constexpr const char* kChangelog = "CHANGELOG.md";

struct Options {
  std::string path, output, language;
  PackageOptions package;
};

/// The names that an earlier run wrote into the folder. Error: RGM0006 when the folder holds anything else.
Result<std::set<std::string>> earlier_files(const fs::path& folder) {
  std::error_code error;
  std::set<std::string> names;
  if (!fs::exists(folder, error) || fs::is_empty(folder, error)) return names;
  const Result<std::string> listing = read_input((folder / kListing).string());
  if (!listing) {
    return Error{6, "`" + folder.string() + "` is not empty and holds no site that may be replaced",
                 folder.string(), "give a new or an empty folder"};
  }
  std::istringstream lines(*listing);
  for (std::string name; std::getline(lines, name);) {
    if (!name.empty() && fs::path(name).filename() == name) names.insert(name);
  }
  return names;
}

/// Writes the site, and takes away what an earlier one had and this one has not: an option that is no longer
/// in the rules must not stay published.
Result<bool> write_site(const docs::Site& site, const fs::path& folder) {
  Result<std::set<std::string>> stale = earlier_files(folder);
  if (!stale) return stale.error();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    return Error{6, "cannot write `" + folder.string() + "`: " + error.message(), folder.string(), {}};
  std::set<std::string> names;
  for (const docs::File& file : site.files) {
    if (const Result<bool> written = write_file((folder / file.name).string(), file.bytes); !written)
      return written;
    names.insert(file.name);
  }
  if (!site.picture.empty()) {
    if (const Result<bool> drawn = run_graphviz(site.picture, (folder / docs::kPicture).string()); !drawn)
      return drawn;
    names.insert(docs::kPicture);
  }
  for (const std::string& name : *stale) {
    if (!names.contains(name)) fs::remove(folder / name, error);
  }
  std::string listing;
  for (const std::string& name : names) listing += name + "\n";
  return write_file((folder / kListing).string(), listing);
}

Exit publish(const Session& session, const Options& options, const docs::Knowledge& knowledge) {
  const docs::Site site = docs::make_site(knowledge);
  if (const Result<bool> written = write_site(site, options.output); !written) {
    return report(session, written.error(), Exit::Usage);
  }
  const ProgramData& program = knowledge.program;
  if (session.json) {
    json::Value answer = json::Value::of_object();
    const auto number = [&](const char* key, std::size_t value) {
      answer.add(key, json::Value::of_integer(static_cast<std::int64_t>(value)));
    };
    answer.add("knowledge", json::Value::of_string(program.id));
    answer.add("version", json::Value::of_string(program.version));
    answer.add("folder", json::Value::of_string(options.output));
    number("pages", site.pages);
    number("options", program.options.size());
    number("differentials", program.differentials.size());
    number("cases", knowledge.cases.size());
    print(json::write(answer) + "\n");
  } else {
    print(options.output + ": " + counted(site.pages, "page") + "; begin with " +
          (fs::path(options.output) / "index.html").generic_string() + "\n");
  }
  return Exit::Fine;
}

/// The changelog beside the rules; nothing when there is none.
std::string changelog_of(const fs::path& package) {
  std::error_code ignored;
  const fs::path path = package / kChangelog;
  if (!fs::is_regular_file(path, ignored)) return {};
  const Result<std::string> read = read_input(path.string());
  return read ? *read : std::string();
}

Exit run(const Session& session, const Options& options) {
  docs::Knowledge knowledge;
  knowledge.language = options.language;
  std::error_code ignored;
  const bool folder = fs::is_directory(options.path, ignored);
  if (folder || options.path.ends_with(".rgm")) {
    Package package = compile_package(options.path, options.package);
    if (!package.result.program) return refuse(session, package);
    knowledge.program = std::move(*package.result.program);
    knowledge.cases = std::move(package.result.cases);
    if (folder) knowledge.changelog = changelog_of(options.path);
  } else {
    const Result<std::string> bytes = read_bundle_file(options.path);
    if (!bytes) return report(session, bytes.error(), Exit::Refused);
    Result<ProgramData> program = read_bundle(*bytes);
    if (!program) return report(session, program.error(), Exit::Refused);
    knowledge.program = std::move(*program);
    knowledge.from_rules = false;
  }
  knowledge.digest = sha256_text(write_bundle(knowledge.program));
  return publish(session, options, knowledge);
}

}  // namespace

void add_docs(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(
      app, session, "docs", "Write the knowledge as a web site for clinicians, to read and to print",
      "regimen docs knowledge/trd -o site", [options, &session] { return run(session, *options); });
  command->add_option("PATH", options->path, "The package (a folder of .rgm files, or one file), or a bundle")
      ->required();
  add_package_arguments(*command, options->package);
  add_language(*command, options->language);
  command
      ->add_option("-o,--output", options->output,
                   "The folder to write: a new or empty one, or an earlier site")
      ->required();
}

}  // namespace regimen::cli
