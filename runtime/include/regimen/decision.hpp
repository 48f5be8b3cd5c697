// The answer for one patient: what is offered and what is not, why, and what would have to be known.
//
//   Result<Decision> decision = program.evaluate(patient);
//   std::puts(decision->text().c_str());
//   if (auto why = decision->explain("ketamine_iv")) std::puts(why->text().c_str());
//
// Everything here is for review by a clinician; it is not a medical device.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/date.hpp"
#include "regimen/result.hpp"
#include "regimen/value.hpp"

namespace regimen {

/// How a page of text looks.
struct TextOptions {
  bool colour = false;  // ANSI colours, for terminals only
  int width = 100;      // columns to wrap at, 40 to 400
  bool steps = false;   // Decision::text: the numbered steps of every result, after the page
  /// Decision::text: what is decided, why and what to ask, without the values, the evidence that nobody
  /// disputes, and how each treatment is given.
  bool brief = false;
  /// Of what the knowledge says: a tag such as `de` or `de-CH`; empty, or where it says nothing in that
  /// language: its own.
  std::string language{};
};

/// Why one name has its value: numbered steps from the leaves to the result.
/// **Lifetime and threads** immutable, owns what it shows, cheap to copy, safe to share.
class Explanation {
 public:
  /// How many steps there are. The last ones are the results that were asked for.
  std::size_t size() const;
  /// For a person: each step with its rule's words, values, where they came from, citations, file and line.
  /// ASCII but for what the knowledge itself says.
  std::string text(const TextOptions& options = {}) const;
  /// A JSON array of steps (canonical):
  /// `[{"number":1,"kind":"fact","name":"systolic","text":"…","result":"150 'mm[Hg]'","operands":[…],…}]`.
  std::string json() const;

  struct Impl;
  explicit Explanation(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

 private:
  std::shared_ptr<const Impl> impl_;
};

/// One treatment option's answer.
struct OptionResult {
  std::string id;
  std::string title;
  std::string
      status;  // contraindicated, not_indicated, needs_information, not_ready, not_yet, caution, offered
  std::optional<int> rank;  // from 1; only for offered and caution
  std::vector<std::string>
      missing;  // facts that could still change the status, for needs_information and the like
};

/// **Lifetime and threads** immutable; keeps the program and the values that it was read from, so that
/// `explain` works as long as the decision lives. Cheap to copy, safe to share between threads.
class Decision {
 public:
  /// The date that it was made for; nullopt when neither the caller nor the patient gave one.
  std::optional<DateTime> as_of() const;

  /// Every option, in the order of the knowledge.
  std::vector<OptionResult> options() const;

  /// The value of a definition, a parameter, a fact, an option, a differential or a stage (their status as a
  /// code), or an alert (whether it fires). Null is unknown.
  /// **Errors** RGM5070 nothing of that name (`fix` says what may be meant); a function has no one value and
  /// counts as none.
  Result<Value> value(std::string_view name) const;

  /// The decision as canonical JSON, one line without an end of line: `bundle`, `patient`, `as_of`,
  /// `definitions`, `lists`, `options`, `differentials`, `stages`, `alerts`, `missing`, `unread`, `assumed`
  /// (facts that the record is silent about and the knowledge declares), `partial` (lists of which there may
  /// be more than the record holds); with `with_steps` also `steps`, which explains every option,
  /// differential, stage and alert; `conflicts` when a decision table has no value because its rows
  /// contradict its hit policy (their numbers and what is wrong); `failures` when an expression could not be
  /// computed (CQL's run-time errors: `expression`, `reason`, `file`, `line`) and keeps what it
  /// `matters_to` unknown. What the knowledge says is in `language` (a
  /// tag such as `de`, `de-CH`) where it says it in that language, else in its own. The same bundle, patient
  /// and language give the same bytes.
  ///
  /// Each option (by its id) has `title`, `status`, `rank`, `stage`, `alongside`, `reasons`, `missing`,
  /// `first_do`, `evidence`, `regulatory` (the standing in force at the date, or null); and, where the
  /// knowledge says them: `regulatory_statuses`, `mechanism`, `onset` and `durability` (`low`, `high`,
  /// `words`), `washouts` (`wait`, `ready`: the day it ends, `over`), `protocol` (phases: `purpose` acute,
  /// maintenance or booster, `text`, `when`, `applies`, `dosage`: FHIR R4), `monitoring` (`times` with FHIR
  /// Timing, `thresholds` with `result`), `alternatives`, `combinations`, `conflicts` (each also from the
  /// other option's side), `follow_up` (`outcome`, `result`: whether the patient had it, `text`, `options`),
  /// `redirected_by`, `say`, `notes`, `criteria` (the `value` that it is ranked by and whether the criterion
  /// `counts`), `ranked_above` (the next option in rank, the `criterion` that told them apart, and
  /// `because`). A differential has `redirects` with what they hold back and whether they act. What rests on
  /// a rule carries `because`, `citations`, `file` and `line`.
  std::string json(bool with_steps = false, std::string_view language = {}) const;

  /// How an option is given to this patient: a JSON array of FHIR R4 Dosage elements, one for each phase that
  /// is for the patient (phases whose condition is false or unknown are left out), with `sequence` from 1. It
  /// says how, not whether: look at the option's status first. What FHIR has no element for (time between
  /// sessions, courses, steps of titration) stands in `text`.
  /// **Errors** RGM5070 no option of that name.
  Result<std::string> dosage(std::string_view option, std::string_view language = {}) const;

  /// The decision as a page for a clinician.
  std::string text(const TextOptions& options = {}) const;

  /// Why `name` has the value that it has: a definition, a function (each item of its list), a parameter, a
  /// fact, an option, a differential, a stage or an alert.
  /// **Errors** RGM5070 nothing of that name (`fix` says what may be meant).
  /// **Cost** a walk over what decided the value; nothing is evaluated again.
  Result<Explanation> explain(std::string_view name) const;
  /// The same for every alert, option, differential and stage, in one list of steps.
  Explanation explain_all() const;

  struct Impl;
  explicit Decision(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace regimen
