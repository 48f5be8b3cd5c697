// Patients at a threshold: the values just below, at and just above it, who has them, and what the rules say
// of each. In: comparisons. Out: triples of patients. What a case says in words belongs to case_text.hpp.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "evaluate/evaluate.hpp"
#include "facts/patient_facts.hpp"
#include "tools/cli/boundaries/comparison.hpp"

namespace regimen::cli::boundaries {

/// A value of a subject, and how a case writes it when not as the value itself: `41 days` of a fact in weeks.
struct Step {
  Value value;
  std::string written{};
};

/// Just below, at, just above. One that the bounds of the fact exclude, or that does not exist (4.5 of a
/// whole number), is missing.
struct Steps {
  std::array<std::optional<Step>, 3> at;
  Value limit;
  Value key;  // the code that the limit depends on; null when it depends on none
};

/// What an evaluation says of one patient.
struct Sight {
  Truth compared = Truth::Unknown;
  std::string expected;  // `ketamine_iv is contraindicated`
};

/// Evaluates patients of one program and looks at one comparison.
class Lab {
 public:
  explicit Lab(const ProgramData& program);

  const ProgramData& program() const { return program_; }
  PatientFacts nobody() const;
  /// Gives a patient a value: a list fact gets its items up to `item`.
  void give(PatientFacts& patient, const Subject& subject, const Value& value, std::size_t item = 0) const;

  std::vector<Sight> look(const Comparison& comparison, std::span<const PatientFacts> patients,
                          std::size_t item = 0);
  /// The steps at a comparison: one triple, or one for each code that its limit depends on.
  std::vector<Steps> steps(const Comparison& comparison);
  /// The date of every patient, where a rule looks at one.
  const DateTime& as_of() const { return as_of_; }

 private:
  Steps plain_steps(const Comparison& comparison, const Value& limit) const;
  Steps searched_steps(const Comparison& comparison);
  std::optional<Step> inside(const Comparison& comparison, Step step) const;
  int places(const Comparison& comparison, const Value& limit) const;

  const ProgramData& program_;
  DateTime as_of_;
  Workspace workspace_;
};

/// Whether the rules say something else exactly where the comparison turns, at least once.
bool turns(const std::array<std::optional<Sight>, 3>& sights);

}  // namespace regimen::cli::boundaries
