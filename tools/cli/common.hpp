// What every subcommand of `regimen` shares: exit codes, reading files, writing answers and errors, colour.
// In: paths and results. Out: bytes on the standard streams. What a subcommand does belongs to its own file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/json.hpp"
#include "regimen/date.hpp"
#include "regimen/result.hpp"

namespace CLI {
class App;
}

namespace regimen::cli {

/// What the process says to its caller. The numbers are a contract: scripts depend on them.
enum class Exit : int {
  Fine = 0,      // done, and the answer is positive
  Negative = 1,  // done, and the answer is negative: errors in the rules, cases that failed
  Usage = 2,     // the command line is wrong
  Refused = 3,   // an input (bundle, patient) was refused
  Fault = 4,     // our fault
};

/// LIMIT: bytes of a bundle or of a patient's record read at once.
inline constexpr std::size_t kMaxInputBytes = std::size_t{256} << 20;
/// LIMIT: files of one patient's folder.
inline constexpr std::size_t kMaxFolderFiles = 10000;

/// The subcommand chosen on the command line, and the switch that all of them have.
struct Session {
  bool json = false;
  std::function<Exit()> run;
};

/// A numbered error with the exit code that it means.
struct Failure {
  Error error;
  Exit exit = Exit::Refused;
};

/// Adds a subcommand. `example` is a command line that its help shows; `run` is called when it is chosen.
CLI::App* add_command(CLI::App& app, Session& session, const std::string& name, const std::string& purpose,
                      const std::string& example, std::function<Exit()> run);

// One of these in each file of the same name.
void add_check(CLI::App& app, Session& session);
void add_build(CLI::App& app, Session& session);
void add_lock(CLI::App& app, Session& session);
void add_eval(CLI::App& app, Session& session);
void add_explain(CLI::App& app, Session& session);
void add_test(CLI::App& app, Session& session);
void add_batch(CLI::App& app, Session& session);
void add_expr(CLI::App& app, Session& session);
void add_graph(CLI::App& app, Session& session);
void add_claims(CLI::App& app, Session& session);
void add_boundaries(CLI::App& app, Session& session);
void add_docs(CLI::App& app, Session& session);
void add_export(CLI::App& app, Session& session);
void add_fmt(CLI::App& app, Session& session);
void add_explain_code(CLI::App& app, Session& session);

/// Whether standard output (error) is a terminal that wants colour: it is one, and NO_COLOR is not set.
bool colour_out();
bool colour_err();
/// Whether standard error is a terminal, so that progress may be shown there.
bool terminal_err();

/// Writes to standard output.
void print(std::string_view text);
/// Flushes standard output. False when something that was printed could not be written.
bool flush_output();
/// Whether that was because its reader went away, as `head` does: nothing to report.
bool reader_left();

/// `1 file`, `2 files`.
std::string counted(std::size_t count, const char* what);
/// `RGM5051`.
std::string code_text(int code);
/// `{"code":"RGM5051","message":...,"place":...,"fix":...}`; empty parts are left out.
json::Value error_json(const Error& error);
/// Reports an error: as text on standard error, or with `--json` as `{"error":{...}}` on standard output.
/// Returns `exit`.
Exit report(const Session& session, const Error& error, Exit exit);
inline Exit report(const Session& session, const Failure& failure) {
  return report(session, failure.error, failure.exit);
}

/// The bytes of a file, or of standard input when `path` is `-`.
/// Errors: RGM0001 cannot be read, RGM5003 larger than kMaxInputBytes.
Result<std::string> read_input(const std::string& path);
/// The bytes of a bundle file. Errors: those of `read_input`, RGM0007 when `path` is a folder.
Result<std::string> read_bundle_file(const std::string& path);
/// The `*.json` files of a folder, in order of their names: (name, bytes).
/// Errors: RGM0001, RGM5003 (also for more than kMaxFolderFiles files), RGM5063 when there is none.
Result<std::vector<std::pair<std::string, std::string>>> read_folder(const std::filesystem::path& folder);
/// Writes a file in full, or `-` for standard output. Nothing but a whole file is ever left at `path`.
/// Error: RGM0006.
Result<bool> write_file(const std::string& path, std::string_view bytes);

/// Writes a file that is there already: a link stays a link, and the permissions stay. Error: RGM0006.
Result<bool> rewrite_file(const std::string& path, std::string_view bytes);

/// The date-time of `--as-of`. Error: RGM0008 when it is none.
Result<DateTime> parse_as_of(const std::string& text);

}  // namespace regimen::cli
