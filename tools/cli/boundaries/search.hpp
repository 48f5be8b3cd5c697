// Who a threshold matters to: the patient of whom least needs to be known for the rules to say something else
// on the two sides of a comparison. In: a comparison, its steps, and patients to begin with. Out: three
// patients.
#pragma once

#include "tools/cli/boundaries/patients.hpp"

namespace regimen::cli::boundaries {

/// Three patients who differ in the subject alone, and what the rules say of each.
struct Triple {
  Steps steps;
  PatientFacts around;   // what else is known of all three
  std::size_t item = 0;  // of the list, when the subject is a part of one
  std::array<std::optional<Sight>, 3> sights;
};

class Search {
 public:
  /// `examples`: patients of the package's own cases, for what no single fact brings about.
  Search(Lab& lab, const Comparisons& comparisons, std::vector<PatientFacts> examples);

  /// With nothing else known if that is enough; else with one more fact, or two; else what must stay of an
  /// example.
  std::optional<Triple> find(const Comparison& comparison, const Steps& steps);
  /// What is said of these patients about another comparison.
  std::array<std::optional<Sight>, 3> look(const Comparison& comparison, const Triple& triple);

 private:
  struct Given {
    Subject subject;
    Value value;
  };
  std::vector<PatientFacts> patients(const Comparison& comparison, const Steps& steps,
                                     const PatientFacts& around, std::size_t item) const;
  std::vector<Given> candidates(const Comparison& comparison) const;
  std::vector<Triple> among(const Comparison& comparison, const Steps& steps,
                            std::span<const PatientFacts> around, std::size_t item);
  std::optional<Triple> from_examples(const Comparison& comparison, const Steps& steps);
  bool still_turns(const Comparison& comparison, Triple& triple, const PatientFacts& around);
  void reduce(const Comparison& comparison, Triple& triple);

  Lab& lab_;
  std::vector<PatientFacts> examples_;
  std::vector<std::pair<Subject, Value>> limits_;  // values at which other comparisons turn
};

}  // namespace regimen::cli::boundaries
