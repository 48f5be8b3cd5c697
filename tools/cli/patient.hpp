// What the subcommands eval and explain share: a bundle and a patient, read from wherever the command line
// says. In: paths. Out: a Decision, or the numbered errors that refuse it. Reading and evaluating belong to
// the runtime.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "regimen/decision.hpp"
#include "regimen/program.hpp"
#include "tools/cli/common.hpp"

namespace CLI {
class App;
}

namespace regimen::cli {

struct PatientArguments {
  std::string bundle, patient, as_of;
  std::vector<std::string> parameters;  // NAME=VALUE
};

/// Adds BUNDLE, PATIENT and --as-of to a subcommand.
void add_patient_arguments(CLI::App& command, PatientArguments& arguments);

/// Adds --parameter NAME=VALUE to a subcommand.
void add_parameters(CLI::App& command, std::vector<std::string>& parameters);
/// `--as-of` and `--parameter` as the runtime takes them. Error: RGM0008, or what is wrong with the value.
Result<PatientOptions> patient_options(const std::string& as_of, const std::vector<std::string>& parameters);

/// Adds --language: of what the knowledge says, where it says it in that language.
void add_language(CLI::App& command, std::string& language);

/// The program of a bundle file. Reports what refuses it.
std::optional<Program> load_program(const Session& session, const std::string& path);

/// Reads bundle and patient (a file, `-` for standard input, or a folder of FHIR resources) and evaluates.
/// When something is refused it is reported, and `exit` says what the process ends with.
struct Evaluated {
  std::optional<Program> program;
  std::optional<Decision> decision;
  Exit exit = Exit::Fine;
};
Evaluated evaluate_patient(const Session& session, const PatientArguments& arguments);

/// Reports several errors: each on standard error, or with `--json` as one object {"error": the first,
/// "errors": all}.
Exit report_all(const Session& session, const std::vector<Error>& errors, Exit exit);

}  // namespace regimen::cli
