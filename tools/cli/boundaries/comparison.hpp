// The thresholds of a program: each comparison of a fact, or of a part of a list's items, with a value that
// the patient does not set. In: a program. Out: comparisons with the rule in which they stand and what a case
// can expect of it. Patients at a threshold belong to patients.hpp.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "decide/program_index.hpp"
#include "load/program_data.hpp"

namespace regimen::cli::boundaries {

/// What a patient may be given: a fact, or a field of the items of a list fact.
struct Subject {
  Index fact = kNone;
  Index field = kNone;
  friend auto operator<=>(const Subject&, const Subject&) = default;
};

/// What a case can expect of a rule.
struct Observable {
  enum class Kind : std::uint8_t {
    Value,   // of a definition or an alert: true, false, null or a value
    Status,  // of an option, differential or stage
    AnyRow   // a function of a list's items: `any trials t satisfying adequate(t)`
  };
  Kind kind = Kind::Value;
  Index node = kNone;
  std::string text;
};

struct Comparison {
  Index node = kNone;   // the comparison
  Index limit = kNone;  // its side that the patient does not set
  Subject subject;
  bool plain = true;  // the other side is the subject itself, else a value computed from it alone
  Subject key{};      // a code on which the limit depends: the drug of a reference table
  Index rule = kNone;
  Observable seen;
  std::string words;  // as the author wrote it
};

/// A comparison for which no cases are made.
struct Unreached {
  std::string words, where, reason;
  friend auto operator<=>(const Unreached&, const Unreached&) = default;
};

struct Comparisons {
  std::vector<Comparison> reached;   // in the order of the rules
  std::vector<Unreached> unreached;  // each once
};

Comparisons find_comparisons(const ProgramData& program, const decide::ProgramIndex& index);

/// `contraindication of ketamine_iv`, `definition adequate`.
std::string rule_words(const Rule& rule);
/// A name as it stands in rules, between backticks when it must.
std::string written_name(std::string_view name);
/// `systolic`, `trials.duration`.
std::string subject_name(const ProgramData& program, const Subject& subject);
Index type_of(const ProgramData& program, const Subject& subject);

}  // namespace regimen::cli::boundaries
