// `regimen eval BUNDLE PATIENT`: the decision for one patient, as a page or as JSON.
// In: a bundle and a patient. Out: statuses, reasons, what is missing. Evaluation belongs to the runtime.
#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <memory>
#include <string>

#include "tools/cli/common.hpp"
#include "tools/cli/patient.hpp"

namespace regimen::cli {

namespace {

struct Options {
  PatientArguments patient;
  bool explain = false, brief = false;
  std::string format = "text", language;
};

Exit eval(Session& session, const Options& options) {
  if (options.format == "json") session.json = true;
  const Evaluated evaluated = evaluate_patient(session, options.patient);
  if (!evaluated.decision) return evaluated.exit;
  if (session.json) {
    print(evaluated.decision->json(options.explain, options.language) + "\n");
  } else {
    print(evaluated.decision->text(TextOptions{.colour = colour_out(),
                                               .steps = options.explain,
                                               .brief = options.brief,
                                               .language = options.language}));
  }
  return Exit::Fine;
}

}  // namespace

void add_eval(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "eval", "Evaluate a patient: what is decided, why, and what is missing",
                  "regimen eval trd.bundle.json patient.json --as-of 2026-03-01 --explain\n"
                  "  regimen eval trd.bundle.json - --format json < patient.json",
                  [options, &session] { return eval(session, *options); });
  add_patient_arguments(*command, options->patient);
  command->add_flag("--explain", options->explain, "Add the numbered steps that lead to each result");
  command->add_flag(
      "--brief", options->brief,
      "A shorter page: what is decided, why and what to ask, and only the evidence that is disputed");
  add_language(*command, options->language);
  command->add_option("--format", options->format, "text or json (the same as --json)")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
}

}  // namespace regimen::cli
