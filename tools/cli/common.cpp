// Implements common.hpp. The only place of the command line that touches streams, files and the terminal.
#include "tools/cli/common.hpp"

#include <unistd.h>

#include <CLI/App.hpp>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <system_error>

namespace regimen::cli {

namespace {

/// Why writing to standard output failed, or 0.
int output_error = 0;

bool wants_colour(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return isatty(descriptor) != 0 && (no_color == nullptr || *no_color == '\0') &&
         (terminal == nullptr || std::string_view(terminal) != "dumb");
}

Error cannot_read(const std::string& path, const std::string& reason) {
  return Error{1, "cannot read `" + path + "`: " + reason, path, {}};
}

std::string limit_text() { return std::to_string(kMaxInputBytes >> 20) + " MiB"; }

struct Close {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

}  // namespace

CLI::App* add_command(CLI::App& app, Session& session, const std::string& name, const std::string& purpose,
                      const std::string& example, std::function<Exit()> run) {
  CLI::App* command = app.add_subcommand(name, purpose);
  command->add_flag("--json", session.json, "Answer, and report errors, as JSON on standard output");
  command->footer("Example:\n  " + example + "\n");
  command->callback([&session, run = std::move(run)] { session.run = run; });
  return command;
}

bool colour_out() { return wants_colour(STDOUT_FILENO); }
bool colour_err() { return wants_colour(STDERR_FILENO); }
bool terminal_err() { return isatty(STDERR_FILENO) != 0; }

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() && output_error == 0)
    output_error = errno;
}

bool flush_output() {
  if (std::fflush(stdout) != 0 && output_error == 0) output_error = errno;
  return output_error == 0;
}

bool reader_left() { return output_error == EPIPE; }

std::string counted(std::size_t count, const char* what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string code_text(int code) {
  std::string digits = std::to_string(code);
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  return "RGM" + digits;
}

json::Value error_json(const Error& error) {
  json::Value result = json::Value::of_object();
  result.add("code", json::Value::of_string(code_text(error.code)));
  result.add("message", json::Value::of_string(error.message));
  if (!error.place.empty()) result.add("place", json::Value::of_string(error.place));
  if (!error.fix.empty()) result.add("fix", json::Value::of_string(error.fix));
  return result;
}

Exit report(const Session& session, const Error& error, Exit exit) {
  if (session.json) {
    json::Value whole = json::Value::of_object();
    whole.add("error", error_json(error));
    print(json::write(whole) + "\n");
    return exit;
  }
  std::string text = colour_err() ? "\x1b[1;31merror[" + code_text(error.code) + "]\x1b[0m: "
                                  : "error[" + code_text(error.code) + "]: ";
  text += error.message + "\n";
  if (!error.place.empty()) text += "  at " + error.place + "\n";
  if (!error.fix.empty()) text += "  fix: " + error.fix + "\n";
  flush_output();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return exit;
}

Result<std::string> read_input(const std::string& path) {
  std::error_code ignored;
  if (path != "-" && std::filesystem::is_directory(path, ignored)) return cannot_read(path, "it is a folder");
  std::unique_ptr<std::FILE, Close> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) return cannot_read(path, std::strerror(errno));
  std::string bytes;
  std::string chunk(std::size_t{1} << 16, '\0');
  for (std::size_t got = 0; (got = std::fread(chunk.data(), 1, chunk.size(), file.get())) != 0;) {
    if (bytes.size() + got > kMaxInputBytes) {
      return Error{5003, "the file is larger than " + limit_text(), path, {}};
    }
    bytes.append(chunk, 0, got);
  }
  if (std::ferror(file.get()) != 0) return cannot_read(path, std::strerror(errno));
  return bytes;
}

Result<std::string> read_bundle_file(const std::string& path) {
  std::error_code ignored;
  if (path != "-" && std::filesystem::is_directory(path, ignored)) {
    return Error{7, "`" + path + "` is a folder, where a bundle file is needed", path,
                 "build it first: regimen build " + path + " -o bundle.json"};
  }
  return read_input(path);
}

Result<std::vector<std::pair<std::string, std::string>>> read_folder(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (at->path().extension() == ".json" && at->is_regular_file(ignored)) paths.push_back(at->path());
    if (paths.size() > kMaxFolderFiles) {
      return Error{5003,
                   "the folder holds more than " + std::to_string(kMaxFolderFiles) + " files",
                   folder.string(),
                   {}};
    }
  }
  if (error) return cannot_read(folder.string(), error.message());
  if (paths.empty()) {
    return Error{5063, "`" + folder.string() + "` holds no `.json` file, so there is no patient to read",
                 folder.string(), "give a folder of FHIR resources, one or more to a file"};
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::pair<std::string, std::string>> files;
  std::size_t total = 0;
  for (const std::filesystem::path& path : paths) {
    Result<std::string> bytes = read_input(path.string());
    if (!bytes) return bytes.error();
    total += bytes->size();
    if (total > kMaxInputBytes)
      return Error{5003, "the folder is larger than " + limit_text(), folder.string(), {}};
    files.emplace_back(path.filename().string(), std::move(*bytes));
  }
  return files;
}

Result<bool> write_file(const std::string& path, std::string_view bytes) {
  if (path == "-") {
    print(bytes);
    return true;
  }
  // A half-written bundle must never be found under its name: write beside it, then rename.
  const std::string beside = path + ".part";
  std::FILE* file = std::fopen(beside.c_str(), "wb");
  bool fine = file != nullptr;
  int reason = errno;
  if (fine) {
    fine = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (!fine) reason = errno;
    if (std::fclose(file) != 0 && fine) {
      fine = false;
      reason = errno;
    }
  }
  if (fine && std::rename(beside.c_str(), path.c_str()) != 0) {
    fine = false;
    reason = errno;
  }
  if (fine) return true;
  if (file != nullptr) std::remove(beside.c_str());
  return Error{6, "cannot write `" + path + "`: " + std::strerror(reason), path, {}};
}

Result<bool> rewrite_file(const std::string& path, std::string_view bytes) {
  std::error_code error;
  const std::filesystem::path target = std::filesystem::canonical(path, error);
  const auto status = error ? std::filesystem::file_status() : std::filesystem::status(target, error);
  if (error) return Error{6, "cannot write `" + path + "`: " + error.message(), path, {}};
  const Result<bool> written = write_file(target.string(), bytes);
  if (written) std::filesystem::permissions(target, status.permissions(), error);
  return written;
}

Result<DateTime> parse_as_of(const std::string& text) {
  std::optional<DateTime> value = DateTime::parse(text);
  if (!value) {
    return Error{8, "`" + text + "` is not a date; `--as-of` takes a day that exists", "--as-of",
                 "write it as 2026-03-01 or 2026-03-01T10:30:00+01:00"};
  }
  return *value;
}

}  // namespace regimen::cli
