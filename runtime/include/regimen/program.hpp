// The runtime's front door: a bundle of clinical knowledge, patients, and the decisions for them.
//
//   Result<Program> program = Program::load(bundle_bytes);
//   if (!program) return fail(program.error());
//   Result<Patient> patient = program->read_patient(patient_bytes);
//   if (!patient) return fail(patient.error());
//   Result<Decision> decision = program->evaluate(*patient);
//
// The library reads no file, clock, environment or network: the caller hands bytes and the date.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/date.hpp"
#include "regimen/decision.hpp"
#include "regimen/result.hpp"
#include "regimen/value.hpp"

namespace regimen {

struct PatientOptions {
  /// The date to decide for; wins over the input's own.
  std::optional<DateTime> as_of;
  /// Values for parameters of the knowledge, by name, in place of the declared ones; the decision lists them.
  std::vector<std::pair<std::string, Value>> parameters;
};

/// One file of a patient's record; `name` is for messages and origins only.
struct PatientDocument {
  std::string name;
  std::string bytes;
};

/// Input that was not understood or not used. Nothing is dropped in silence.
struct UnreadInput {
  std::string place;   // `MedicationRequest/12`, `/facts/foo`
  std::string reason;  // one line
  int code = 0;        // RGMnnnn
};

/// What is known of one patient, in the facts of one program.
/// **Lifetime and threads** immutable, cheap to copy, safe to share. Belongs to the program that read it.
class Patient {
 public:
  /// The id in the input; may be empty.
  const std::string& id() const;
  /// The caller's date, else the input's; nullopt when neither gives one.
  std::optional<DateTime> as_of() const;
  /// How `as_of` was found when nobody stated it, else empty.
  const std::string& as_of_note() const;
  std::vector<UnreadInput> unread() const;
  /// Resources that gave at least one value, sorted.
  const std::vector<std::string>& used() const;

  struct Impl;
  explicit Patient(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  const Impl& impl() const { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

/// A patient, or every reason why the input was refused.
struct PatientResult {
  std::optional<Patient> patient;
  std::vector<Error> errors;  // empty exactly when there is a patient
};

/// A loaded and fully checked bundle.
/// **Lifetime and threads** immutable, cheap to copy, safe to share between threads; decisions keep it alive.
class Program {
 public:
  /// Loads a bundle (canonical JSON written by the compiler) that need not be trusted.
  /// **Errors** RGM5001-5003 not JSON; RGM5010-5014 not a bundle of this format; RGM5015 a part was altered;
  /// RGM5020-5030 a graph that cannot be evaluated safely. `place` is a line and column or a JSON pointer.
  /// **Lifetime** `bytes` may go after the call.
  static Result<Program> load(std::string_view bytes);

  const std::string& id() const;
  const std::string& version() const;
  const std::string& title() const;
  /// `sha256:…` of the bundle's bytes.
  const std::string& digest() const;
  /// Every name that `Decision::explain` takes, sorted.
  std::vector<std::string> names() const;

  /// Reads one patient: facts JSON (`{"as_of":"…","facts":{…}}`) or FHIR R4 (a resource, a Bundle, an array,
  /// NDJSON), told apart by content.
  /// **Errors** RGM5001-5003 not JSON; RGM5050-5065 refused facts or parameters; RGM5101 several
  /// patients. The first one only.
  Result<Patient> read_patient(std::string_view bytes, const PatientOptions& options = {}) const;
  /// The same from one or several documents, with every error.
  PatientResult read_patient(std::span<const PatientDocument> documents,
                             const PatientOptions& options = {}) const;

  /// The decision for `patient`, as of the date that it was read with (`Patient::as_of`).
  /// A value that cannot be computed is unknown, never an error, and unknown never counts as safe.
  /// **Errors** RGM6001 the patient was read with another program.
  Result<Decision> evaluate(const Patient& patient) const;

  /// The same for many patients at once, each answer equal byte for byte to that of `evaluate`, in order.
  /// LIMIT: works in portions of 1024; the decisions of a portion share its values, so keep no single one for
  /// long.
  Result<std::vector<Decision>> evaluate_batch(std::span<const Patient> patients) const;

  struct Impl;
  explicit Program(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  const Impl& impl() const { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace regimen
