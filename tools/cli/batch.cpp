// `regimen batch BUNDLE [FILE]`: a patient a line in, a decision a line out, in the same order (NDJSON).
// In: a bundle and lines. Out: lines. A line that is refused gives its error in its place and loses nobody
// else.
#include <CLI/App.hpp>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "tools/cli/common.hpp"
#include "tools/cli/patient.hpp"

namespace regimen::cli {

namespace {

/// LIMIT: patients evaluated together. Their decisions do not depend on it.
constexpr std::size_t kChunk = 1024;
/// LIMIT: bytes of the lines of a chunk; a chunk ends early when they reach it, so memory stays bounded.
constexpr std::size_t kChunkBytes = std::size_t{64} << 20;

struct Options {
  std::string bundle, input = "-", as_of, language;
  std::vector<std::string> parameters;
};

/// One line of the input: a patient, or why it is none.
struct Line {
  std::size_t number = 0;
  std::optional<Patient> patient;
  std::vector<Error> errors;
};

std::string refused_line(const Line& line) {
  json::Value answer = json::Value::of_object();
  answer.add("line", json::Value::of_integer(static_cast<std::int64_t>(line.number)));
  answer.add("error", error_json(line.errors.front()));
  if (line.errors.size() > 1) {
    json::Value all = json::Value::of_array();
    for (const Error& error : line.errors) all.array.push_back(error_json(error));
    answer.add("errors", std::move(all));
  }
  return json::write(answer) + "\n";
}

/// Shows on a terminal how far the work is.
class Progress {
 public:
  /// `total` is the size of the input in bytes, 0 when it is not known.
  Progress(bool shown, std::uintmax_t total) : shown_(shown), total_(total) {}
  void show(std::size_t done, std::size_t refused, std::uintmax_t read) {
    if (!shown_) return;
    std::string text = "\r";
    if (total_ != 0) {
      constexpr std::size_t kWidth = 30;
      const auto filled = static_cast<std::size_t>(std::min(read, total_) * kWidth / total_);
      text += "[" + std::string(filled, '#') + std::string(kWidth - filled, '.') + "] ";
    }
    text += std::to_string(done) + " patients";
    if (refused != 0) text += ", " + std::to_string(refused) + " refused";
    std::fwrite(text.data(), 1, text.size(), stderr);
    drawn_ = true;
  }
  ~Progress() {
    if (drawn_) std::fputc('\n', stderr);
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

 private:
  bool shown_;
  std::uintmax_t total_;
  bool drawn_ = false;
};

/// Writes the answers of a chunk in the order of its lines. Returns how many were refused.
Result<std::size_t> answer(const Program& program, const std::vector<Line>& lines,
                           const std::string& language) {
  std::vector<Patient> patients;
  for (const Line& line : lines) {
    if (line.patient) patients.push_back(*line.patient);
  }
  const Result<std::vector<Decision>> decisions = program.evaluate_batch(patients);
  if (!decisions) return decisions.error();
  std::size_t next = 0, refused = 0;
  for (const Line& line : lines) {
    if (line.patient) {
      print((*decisions)[next++].json(false, language) + "\n");
    } else {
      print(refused_line(line));
      ++refused;
    }
  }
  return refused;
}

Exit run(const Session& session, const Program& program, std::istream& input, std::uintmax_t total,
         const PatientOptions& options, const std::string& language) {
  Progress progress(terminal_err(), total);
  std::string text;
  std::vector<Line> lines;
  std::uintmax_t consumed = 0;
  std::size_t number = 0, bytes = 0, done = 0, refused = 0;
  bool more = true;
  while (more) {
    more = static_cast<bool>(std::getline(input, text));
    if (more) {
      ++number;
      consumed += text.size() + 1;
      if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
      bytes += text.size();
      const PatientDocument document{"line " + std::to_string(number), std::move(text)};
      PatientResult read = program.read_patient(std::span(&document, 1), options);
      lines.push_back(Line{number, std::move(read.patient), std::move(read.errors)});
    }
    if (lines.size() == kChunk || bytes >= kChunkBytes || (!more && !lines.empty())) {
      done += lines.size();
      const Result<std::size_t> answered = answer(program, lines, language);
      if (!answered) return report(session, answered.error(), Exit::Fault);
      refused += *answered;
      progress.show(done, refused, consumed);
      lines.clear();
      bytes = 0;
      if (!flush_output()) break;  // nobody reads the answers any more
    }
  }
  return refused == 0 ? Exit::Fine : Exit::Refused;
}

Exit batch(const Session& session, const Options& options) {
  const Result<PatientOptions> read = patient_options(options.as_of, options.parameters);
  if (!read) return report(session, read.error(), Exit::Usage);
  const std::optional<Program> program = load_program(session, options.bundle);
  if (!program) return Exit::Refused;
  std::ios::sync_with_stdio(false);
  if (options.input == "-") return run(session, *program, std::cin, 0, *read, options.language);
  std::ifstream file(options.input, std::ios::binary);
  if (!file || file.peek() == std::ifstream::traits_type::eof()) {
    // An empty file is fine; one that cannot be read is not, and says why.
    if (const Result<std::string> bytes = read_input(options.input); !bytes)
      return report(session, bytes.error(), Exit::Refused);
    return Exit::Fine;
  }
  std::error_code ignored;
  const std::uintmax_t size = std::filesystem::file_size(options.input, ignored);
  return run(session, *program, file, ignored ? 0 : size, *read, options.language);
}

}  // namespace

void add_batch(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "batch", "Evaluate many patients: one a line in, one decision a line out",
                  "regimen batch trd.bundle.json patients.ndjson > decisions.ndjson",
                  [options, &session] { return batch(session, *options); });
  command->add_option("BUNDLE", options->bundle, "The bundle file")->required();
  command->add_option("FILE", options->input, "A patient a line (NDJSON); - for standard input")
      ->capture_default_str();
  command->add_option("--as-of", options->as_of, "The date of the decisions: 2026-03-01");
  add_parameters(*command, options->parameters);
  add_language(*command, options->language);
}

}  // namespace regimen::cli
