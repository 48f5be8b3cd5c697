// `regimen explain BUNDLE PATIENT NAME`: why a definition, option, differential, stage, alert or fact is what
// it is. In: a bundle, a patient, a name. Out: numbered steps. The steps belong to the runtime.
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "tools/cli/common.hpp"
#include "tools/cli/patient.hpp"

namespace regimen::cli {

namespace {

struct Options {
  PatientArguments patient;
  std::string name;
};

Exit explain(const Session& session, const Options& options) {
  const Evaluated evaluated = evaluate_patient(session, options.patient);
  if (!evaluated.decision) return evaluated.exit;
  const Result<Explanation> explanation = evaluated.decision->explain(options.name);
  if (!explanation) return report(session, explanation.error(), Exit::Usage);
  if (session.json) {
    std::string name;
    json::write_string(options.name, name);
    print("{\"name\":" + name + ",\"steps\":" + explanation->json() + "}\n");
  } else {
    print(explanation->text(TextOptions{.colour = colour_out()}));
  }
  return Exit::Fine;
}

}  // namespace

void add_explain(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "explain", "Say step by step why something has the value that it has",
                  "regimen explain trd.bundle.json patient.json treatment_resistant",
                  [options, &session] { return explain(session, *options); });
  add_patient_arguments(*command, options->patient);
  command->add_option("NAME", options->name, "A definition, option, differential, stage, alert or fact")
      ->required();
}

}  // namespace regimen::cli
