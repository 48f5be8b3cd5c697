// The public API over load, facts, evaluate, decide and explain. No logic of its own but ownership.
#include "regimen/program.hpp"

#include <algorithm>

#include "decide/decision_json.hpp"
#include "decide/fhir_dosage.hpp"
#include "decide/render_text.hpp"
#include "decide/treatment_words.hpp"
#include "evaluate/evaluate.hpp"
#include "explain/explain.hpp"
#include "explain/render_text.hpp"
#include "explain/steps_json.hpp"
#include "facts/parameters.hpp"
#include "facts/read_patient.hpp"
#include "load/bundle_json.hpp"
#include "load/text.hpp"
#include "program_impl.hpp"

namespace regimen {

struct Explanation::Impl {
  std::shared_ptr<const Program::Impl> program;
  std::vector<explain::Step> steps;
};

struct Decision::Impl {
  Impl(std::shared_ptr<const Program::Impl> program_impl, std::shared_ptr<const Patient::Impl> patient_impl,
       std::shared_ptr<const Workspace> values, Row row)
      : program(std::move(program_impl)),
        patient(std::move(patient_impl)),
        workspace(std::move(values)),
        reading(program->data, program->index, *workspace, patient->facts, row),
        decision(decide::decide(reading)) {}

  std::shared_ptr<const Program::Impl> program;
  std::shared_ptr<const Patient::Impl> patient;
  std::shared_ptr<const Workspace> workspace;
  decide::Reading reading;
  decide::Decision decision;
};

// ---- Program

Result<Program> Program::load(std::string_view bytes) {
  Result<ProgramData> data = read_bundle(bytes);
  if (!data) return data.error();
  return make_program(std::move(data).value());
}

const std::string& Program::id() const { return impl_->data.id; }
const std::string& Program::version() const { return impl_->data.version; }
const std::string& Program::title() const { return impl_->data.title; }
const std::string& Program::digest() const { return impl_->data.digest; }

std::vector<std::string> Program::names() const {
  std::vector<std::string> out;
  for (const auto& [name, unused] : impl_->index.names()) out.push_back(name);
  return out;
}

namespace {

void take_parameters(const ProgramData& program, const PatientOptions& options, PatientRead& read) {
  ErrorSink sink;
  read.facts.parameters = parameter_values(program, options.parameters, sink);
  for (Error& error : sink.take()) read.errors.push_back(std::move(error));
}

}  // namespace

Result<Patient> Program::read_patient(std::string_view bytes, const PatientOptions& options) const {
  ReadOptions read;
  read.as_of = options.as_of;
  PatientRead outcome = read_patient_all(impl_->data, bytes, read);
  take_parameters(impl_->data, options, outcome);
  if (!outcome.ok()) return std::move(outcome.errors.front());
  return make_patient(*this, std::move(outcome.facts));
}

PatientResult Program::read_patient(std::span<const PatientDocument> documents,
                                    const PatientOptions& options) const {
  ReadOptions read;
  read.as_of = options.as_of;
  std::vector<PatientFile> files;
  for (const PatientDocument& document : documents) files.push_back({document.name, document.bytes});
  PatientRead outcome = read_patient_files(impl_->data, files, read);
  take_parameters(impl_->data, options, outcome);
  PatientResult result;
  result.errors = std::move(outcome.errors);
  if (result.errors.empty()) result.patient = make_patient(*this, std::move(outcome.facts));
  return result;
}

Result<Decision> Program::evaluate(const Patient& patient) const {
  Result<std::vector<Decision>> all = evaluate_batch(std::span(&patient, 1));
  if (!all) return all.error();
  return std::move(all->front());
}

Result<std::vector<Decision>> Program::evaluate_batch(std::span<const Patient> patients) const {
  for (const Patient& patient : patients) {
    if (patient.impl().program != impl_) {
      return Error{6001, "the patient was read with another program", "",
                   "read the patient with this program"};
    }
  }
  std::vector<Decision> out;
  out.reserve(patients.size());
  for (std::size_t first = 0; first < patients.size(); first += kMaxBatch) {
    const std::size_t size = std::min<std::size_t>(kMaxBatch, patients.size() - first);
    std::vector<PatientFacts> facts;
    std::vector<DateTime> as_of;
    for (std::size_t i = first; i < first + size; ++i) {
      facts.push_back(patients[i].impl().facts);
      // Without a date the rules do not need one (RGM5058 refuses the patient otherwise).
      as_of.push_back(facts.back().as_of.value_or(DateTime{}));
    }
    auto workspace = std::make_shared<Workspace>();
    regimen::evaluate(impl_->data, facts, as_of, *workspace);
    for (std::size_t i = 0; i < size; ++i) {
      std::shared_ptr<const Patient::Impl> patient(patients[first + i].impl().shared_from_this());
      out.push_back(Decision(
          std::make_shared<const Decision::Impl>(impl_, std::move(patient), workspace, static_cast<Row>(i))));
    }
  }
  return out;
}

// ---- Patient

Patient make_patient(const Program& program, PatientFacts facts) {
  auto impl = std::make_shared<Patient::Impl>();
  impl->program = program.impl().shared_from_this();
  impl->facts = std::move(facts);
  impl->facts.facts.resize(impl->program->data.facts.size());
  return Patient(std::move(impl));
}

const std::string& Patient::id() const { return impl_->facts.id; }
std::optional<DateTime> Patient::as_of() const { return impl_->facts.as_of; }
const std::string& Patient::as_of_note() const { return impl_->facts.as_of_note; }
const std::vector<std::string>& Patient::used() const { return impl_->facts.used; }

std::vector<UnreadInput> Patient::unread() const {
  std::vector<UnreadInput> out;
  for (const Unread& unread : impl_->facts.unread) out.push_back({unread.place, unread.reason, unread.code});
  return out;
}

// ---- Decision

std::optional<DateTime> Decision::as_of() const { return impl_->decision.as_of; }

std::vector<OptionResult> Decision::options() const {
  std::vector<OptionResult> out;
  for (const decide::OptionDecision& one : impl_->decision.options) {
    const Option& option = impl_->program->data.options[one.option];
    OptionResult result{option.id, plain_words(option.title), one.status, one.rank, {}};
    for (const decide::MissingFact& missing : one.missing) {
      result.missing.push_back(decide::missing_name(impl_->reading, missing));
    }
    out.push_back(std::move(result));
  }
  return out;
}

Result<Value> Decision::value(std::string_view name) const {
  const decide::Reading& reading = impl_->reading;
  Result<std::vector<decide::Subject>> targets = explain::find_targets(reading, name);
  if (!targets) return targets.error();
  const decide::Name& found = impl_->program->index.names().find(name)->second;
  if (found.kind == decide::NameKind::Function || found.kind == decide::NameKind::Criterion) {
    const bool criterion = found.kind == decide::NameKind::Criterion;
    return Error{5070,
                 "`" + std::string(name) +
                     (criterion ? "` is a criterion and has a value for each option"
                                : "` is a function and has a value for each item of a list"),
                 "", "ask `explain` for it"};
  }
  if (found.kind == decide::NameKind::Fact) {
    return decide::subject_value(reading, {decide::SubjectKind::Fact, found.index, 0});
  }
  return targets->empty() ? Value() : decide::subject_value(reading, targets->front());
}

std::string Decision::json(bool with_steps, std::string_view language) const {
  json::Value out = decide::decision_json(impl_->decision, impl_->reading, language);
  if (with_steps) {
    const std::vector<explain::Step> steps =
        explain::explain(impl_->reading, explain::all_targets(impl_->reading));
    out.add("steps", explain::steps_json(impl_->program->data, steps));
  }
  return json::write(out);
}

Result<std::string> Decision::dosage(std::string_view option, std::string_view language) const {
  const decide::Reading& reading = impl_->reading;
  const auto& names = impl_->program->index.names();
  const auto found = names.find(option);
  if (found == names.end() || found->second.kind != decide::NameKind::Option)
    return Error{5070, "no option is named `" + std::string(option) + "`", "", ""};
  json::Value out = json::Value::of_array();
  for (const Phase& phase : reading.program().options[found->second.index].phases) {
    if (decide::applies(reading, phase.rule) != Truth::True) continue;
    const int sequence = static_cast<int>(out.array.size()) + 1;
    out.array.push_back(decide::fhir_dosage(reading, phase, sequence, language));
  }
  return json::write(out);
}

std::string Decision::text(const TextOptions& options) const {
  decide::TextPage page(options.colour, options.width);
  decide::render_text(impl_->decision, impl_->reading, options.language, options.brief, page);
  if (options.steps) {
    page.blank();
    page.heading("Step by step", '-');
    const std::vector<explain::Step> steps =
        explain::explain(impl_->reading, explain::all_targets(impl_->reading));
    explain::render_text(impl_->program->data, steps, page);
  }
  page.blank();
  page.line(0, decide::kSafetyLine, decide::Ink::Bold);
  return page.take();
}

Result<Explanation> Decision::explain(std::string_view name) const {
  Result<std::vector<decide::Subject>> targets = explain::find_targets(impl_->reading, name);
  if (!targets) return targets.error();
  auto impl = std::make_shared<Explanation::Impl>();
  impl->program = impl_->program;
  impl->steps = explain::explain(impl_->reading, *targets);
  return Explanation(std::move(impl));
}

Explanation Decision::explain_all() const {
  auto impl = std::make_shared<Explanation::Impl>();
  impl->program = impl_->program;
  impl->steps = explain::explain(impl_->reading, explain::all_targets(impl_->reading));
  return Explanation(std::move(impl));
}

// ---- Explanation

std::size_t Explanation::size() const { return impl_->steps.size(); }

std::string Explanation::json() const {
  return json::write(explain::steps_json(impl_->program->data, impl_->steps));
}

std::string Explanation::text(const TextOptions& options) const {
  decide::TextPage page(options.colour, options.width);
  explain::render_text(impl_->program->data, impl_->steps, page);
  page.line(0, decide::kSafetyLine, decide::Ink::Bold);
  return page.take();
}

}  // namespace regimen
