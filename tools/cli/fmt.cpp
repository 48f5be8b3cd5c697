// `regimen fmt PATH...`: lays rule files out in the one way; with `--check` only says which are not. In:
// folders or files, or text on standard input. Out: rewritten files, or text; exit 1 when a file has syntax
// errors or `--check` finds a difference. The layout belongs to compiler/format.
#include <CLI/App.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/format/format.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  bool check = false;
};

/// The formatted text of a file; nothing (and a report) when it has errors.
std::optional<std::string> formatted(const source::SourceFile& file, diagnostics::Diagnostics& diagnostics) {
  diagnostics::Diagnostics found;
  const syntax::Tree tree = syntax::parse(file, found);
  if (found.has_errors() || !tree.complete()) {
    (void)syntax::parse(file, diagnostics);
    return std::nullopt;
  }
  std::string text = format::format(tree);
  // What was written must say the same: looked at each time, because it replaces the author's file.
  const source::SourceFile result(file.id(), file.name(), text);
  const syntax::Tree again = syntax::parse(result, found);
  const auto lost = format::difference(tree, again);
  if (found.has_errors() || lost) {
    diagnostics.report(diagnostics::Code::InternalFault, file.whole())
        .arg("formatting would change the text: " + lost.value_or("it no longer parses"));
    return std::nullopt;
  }
  return text;
}

/// Standard input to standard output.
Exit fmt_input(const Session& session, bool check) {
  Result<std::string> bytes = read_input("-");
  if (!bytes) return report(session, bytes.error(), Exit::Usage);
  const source::SourceSet sources(std::vector{std::pair(std::string("standard input"), std::move(*bytes))});
  diagnostics::Diagnostics diagnostics;
  source::report_unreadable(sources, diagnostics);
  const source::SourceFile& file = sources.files().front();
  const auto text = file.readable() ? formatted(file, diagnostics) : std::nullopt;
  const bool differs = text && *text != file.bytes();
  if (session.json) {
    std::vector<std::pair<std::string, json::Value>> further = {{"changed", json::Value::of_bool(differs)}};
    if (text) further.emplace_back("text", json::Value::of_string(*text));
    print(diagnostics_json(diagnostics, sources, further) + "\n");
  } else {
    print_diagnostics(diagnostics, sources);
    if (text && !check) print(*text);
  }
  return !text || (check && differs) ? Exit::Negative : Exit::Fine;
}

class Formatting {
 public:
  Formatting(const Session& session, bool check) : session_(session), check_(check) {}

  /// Formats, or checks, the files of one package. Nothing, or what kept a file from being written.
  std::optional<Error> run(const std::string& path) {
    diagnostics::Diagnostics diagnostics;
    const source::SourceSet sources = source::load_sources(path, diagnostics);
    json::Value list = json::Value::of_array();
    for (const source::SourceFile& file : sources.files()) {
      if (!file.readable()) continue;  // load_sources has said why
      const auto text = formatted(file, diagnostics);
      if (!text) continue;
      const bool differs = *text != file.bytes();
      const std::string place = file_path(path, file.name());
      if (differs && !check_) {
        if (const Result<bool> written = rewrite_file(place, *text); !written) return written.error();
      }
      if (differs && !session_.json) print((check_ ? "not formatted: " : "formatted: ") + place + "\n");
      json::Value entry = json::Value::of_object();
      entry.add("file", json::Value::of_string(place));
      entry.add("changed", json::Value::of_bool(differs));
      list.array.push_back(std::move(entry));
      ++files_;
      if (differs) ++changed_;
    }
    failed_ = failed_ || diagnostics.has_errors();
    if (session_.json) {
      print(diagnostics_json(diagnostics, sources, {{"files", std::move(list)}}) + "\n");
    } else {
      print_diagnostics(diagnostics, sources);
    }
    return std::nullopt;
  }

  Exit finish() const {
    if (!session_.json) {
      print(counted(files_, "file") + ", " + std::to_string(changed_) +
            (check_ ? " to format\n" : " formatted\n"));
    }
    return failed_ || (check_ && changed_ > 0) ? Exit::Negative : Exit::Fine;
  }

 private:
  const Session& session_;
  bool check_;
  std::size_t files_ = 0, changed_ = 0;
  bool failed_ = false;
};

Exit fmt(const Session& session, const Options& options) {
  if (options.paths.size() == 1 && options.paths[0] == "-") return fmt_input(session, options.check);
  Formatting formatting(session, options.check);
  for (const std::string& path : options.paths) {
    if (const auto error = formatting.run(path)) return report(session, *error, Exit::Usage);
  }
  return formatting.finish();
}

}  // namespace

void add_fmt(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(app, session, "fmt",
                                  "Format rules: one layout for every file, comments kept, meaning untouched",
                                  "regimen fmt knowledge/trd\n  regimen fmt --check knowledge/trd",
                                  [options, &session] { return fmt(session, *options); });
  command
      ->add_option("PATH", options->paths,
                   "Packages: a folder of .rgm files, or one file; - for standard input")
      ->required();
  command->add_flag("--check", options->check, "Change nothing; exit 1 when a file is not formatted");
}

}  // namespace regimen::cli
