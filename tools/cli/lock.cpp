// `regimen lock PATH`: pins what a package uses, as it is found now, in its lock file; the only way that file
// changes. In: a folder or file. Out: `regimen.lock` in the package's folder, and what changed in it.
#include "compiler/dependencies/lock.hpp"

#include <CLI/App.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path;
  PackageOptions package{.dependencies = {}, .with_cases = false, .read_lock = false};
};

/// What the lock file pins so far; nothing when there is none, or none that can be read: it is written again.
dependencies::Lock pinned_so_far(const std::string& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return {};
  const Result<std::string> text = read_input(file);
  if (!text) return {};
  auto lock = dependencies::read_lock(*text);
  return lock ? std::move(*lock) : dependencies::Lock{};
}

Exit lock(const Session& session, const Options& options) {
  const Package package = compile_package(options.path, options.package);
  if (!package.result.program) return refuse(session, package);
  const std::string file = lock_path(options.path);
  const dependencies::Lock found = dependencies::lock_of(*package.result.program);
  const auto changes = dependencies::differences(pinned_so_far(file), found);
  if (const Result<bool> written = write_file(file, dependencies::write_lock(found)); !written)
    return report(session, written.error(), Exit::Usage);
  if (session.json) {
    json::Value answer = json::Value::of_object();
    answer.add("file", json::Value::of_string(file));
    answer.add("packages", json::Value::of_integer(static_cast<std::int64_t>(found.packages.size())));
    answer.add("value_sets", json::Value::of_integer(static_cast<std::int64_t>(found.value_sets.size())));
    json::Value lines = json::Value::of_array();
    for (const std::string& change : changes) lines.array.push_back(json::Value::of_string(change));
    answer.add("changes", std::move(lines));
    print(json::write(answer) + "\n");
    return Exit::Fine;
  }
  for (const std::string& change : changes) print(change + "\n");
  print(file + ": " + counted(found.packages.size(), "package") + ", " +
        counted(found.value_sets.size(), "value set") + " pinned\n");
  return Exit::Fine;
}

}  // namespace

void add_lock(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(app, session, "lock",
                                  "Pin the packages and value sets that a package uses in its regimen.lock",
                                  "regimen lock knowledge/cms159 --valuesets valuesets",
                                  [options, &session] { return lock(session, *options); });
  command->add_option("PATH", options->path, "The package: a folder of .rgm files, or one file")->required();
  add_package_arguments(*command, options->package);
}

}  // namespace regimen::cli
