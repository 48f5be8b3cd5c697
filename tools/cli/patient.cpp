// Implements patient.hpp.
#include "tools/cli/patient.hpp"

#include <CLI/App.hpp>
#include <filesystem>
#include <system_error>
#include <utility>

#include "regimen/compiler/compile.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

void add_patient_arguments(CLI::App& command, PatientArguments& arguments) {
  command.add_option("BUNDLE", arguments.bundle, "The bundle file")->required();
  command
      .add_option("PATIENT", arguments.patient,
                  "Facts as JSON or FHIR R4: a file, - for standard input, or a folder of FHIR resources")
      ->required();
  command.add_option("--as-of", arguments.as_of, "The date of the decision: 2026-03-01");
  add_parameters(command, arguments.parameters);
}

void add_parameters(CLI::App& command, std::vector<std::string>& parameters) {
  command
      .add_option(
          "--parameter", parameters,
          "NAME=VALUE: a value for a parameter of the knowledge, in place of the declared one, written as in "
          "rules; may be repeated")
      ->allow_extra_args(false);
}

namespace {

/// `name=VALUE` with VALUE as an expression of the language, or the bare name of a code.
Result<std::pair<std::string, Value>> parse_parameter(const std::string& text) {
  const std::size_t equal = text.find('=');
  if (equal == std::string::npos || equal == 0) {
    return Error{8, "`" + text + "` is not NAME=VALUE", "--parameter",
                 "write it as threshold=50 or limit=\"50 'mg/d'\""};
  }
  const std::string name = text.substr(0, equal);
  const std::string written = text.substr(equal + 1);
  if (is_identifier(written) && written != "true" && written != "false" && written != "null")
    return std::pair(name, Value(written));
  diagnostics::Diagnostics diagnostics;
  const auto value = compiler::evaluate_expression(written, diagnostics);
  if (value) return std::pair(name, value->held);
  Error error = first_error(diagnostics, expression_source(written));
  error.place = "--parameter " + name + (error.place.empty() ? "" : ", " + error.place);
  return error;
}

}  // namespace

Result<PatientOptions> patient_options(const std::string& as_of, const std::vector<std::string>& parameters) {
  PatientOptions options;
  if (!as_of.empty()) {
    const Result<DateTime> date = parse_as_of(as_of);
    if (!date) return date.error();
    options.as_of = *date;
  }
  for (const std::string& text : parameters) {
    auto parameter = parse_parameter(text);
    if (!parameter) return parameter.error();
    options.parameters.push_back(std::move(*parameter));
  }
  return options;
}

void add_language(CLI::App& command, std::string& language) {
  command.add_option("--language", language,
                     "Of titles, advice and questions, where the knowledge has them in it: de, de-CH");
}

std::optional<Program> load_program(const Session& session, const std::string& path) {
  const Result<std::string> bytes = read_bundle_file(path);
  if (!bytes) {
    report(session, bytes.error(), Exit::Refused);
    return std::nullopt;
  }
  Result<Program> program = Program::load(*bytes);
  if (!program) {
    Error error = program.error();
    error.place = path + (error.place.empty() ? "" : ": " + error.place);
    report(session, error, Exit::Refused);
    return std::nullopt;
  }
  return std::move(*program);
}

Exit report_all(const Session& session, const std::vector<Error>& errors, Exit exit) {
  if (!session.json) {
    for (const Error& error : errors) report(session, error, exit);
    return exit;
  }
  json::Value all = json::Value::of_array();
  for (const Error& error : errors) all.array.push_back(error_json(error));
  json::Value answer = json::Value::of_object();
  answer.add("error", error_json(errors.front()));
  answer.add("errors", std::move(all));
  print(json::write(answer) + "\n");
  return exit;
}

namespace {

Result<std::vector<PatientDocument>> read_documents(const std::string& path) {
  std::vector<PatientDocument> documents;
  std::error_code ignored;
  if (path != "-" && std::filesystem::is_directory(path, ignored)) {
    Result<std::vector<std::pair<std::string, std::string>>> files = read_folder(path);
    if (!files) return files.error();
    for (auto& [name, bytes] : *files) documents.push_back(PatientDocument{name, std::move(bytes)});
    return documents;
  }
  Result<std::string> bytes = read_input(path);
  if (!bytes) return bytes.error();
  documents.push_back(PatientDocument{std::filesystem::path(path).filename().string(), std::move(*bytes)});
  return documents;
}

}  // namespace

Evaluated evaluate_patient(const Session& session, const PatientArguments& arguments) {
  Evaluated result;
  const Result<PatientOptions> options = patient_options(arguments.as_of, arguments.parameters);
  if (!options) {
    result.exit = report(session, options.error(), Exit::Usage);
    return result;
  }
  if (arguments.bundle == "-" && arguments.patient == "-") {
    result.exit = report(session, Error{8, "bundle and patient cannot both come from standard input", {}, {}},
                         Exit::Usage);
    return result;
  }
  result.exit = Exit::Refused;
  result.program = load_program(session, arguments.bundle);
  if (!result.program) return result;
  const Result<std::vector<PatientDocument>> documents = read_documents(arguments.patient);
  if (!documents) {
    report(session, documents.error(), Exit::Refused);
    return result;
  }
  const PatientResult patient = result.program->read_patient(*documents, *options);
  if (!patient.errors.empty()) {
    report_all(session, patient.errors, Exit::Refused);
    return result;
  }
  Result<Decision> decision = result.program->evaluate(*patient.patient);
  if (!decision) {
    report(session, decision.error(), Exit::Refused);
    return result;
  }
  result.decision = std::move(*decision);
  result.exit = Exit::Fine;
  return result;
}

}  // namespace regimen::cli
