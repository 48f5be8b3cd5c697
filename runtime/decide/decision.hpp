// The answer for one patient, read off the values: statuses, ranks, reasons, what is missing, what was not
// read. In: a Reading. Out: a Decision, a plain struct that needs the program for titles and texts. No
// wording of pages here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "decide/failures.hpp"
#include "decide/missing.hpp"
#include "decide/premises.hpp"
#include "decide/ranking_words.hpp"
#include "decide/table_reading.hpp"

namespace regimen::decide {

enum class ReasonKind : std::uint8_t {
  Contraindication,
  Indication,
  Requirement,
  Washout,
  Redirect,
  Regulatory,
  Stage,
  Investigational,
  Caution,
  Suspect,
  Confirmed,
  Cleared
};

/// Why a status is what it is.
struct Reason {
  ReasonKind kind = ReasonKind::Indication;
  Index rule = kNone;  // kNone for Stage
  Truth result = Truth::Unknown;
  std::string text;  // the rule's words
  std::vector<Premise> premises;
};

struct OptionDecision {
  Index option = kNone;
  std::string status;
  std::optional<int> rank;  // 1 is first; only for offered and caution
  std::vector<Reason> reasons;
  std::vector<MissingFact> missing;
  std::vector<Index> first_do;      // rules whose text says what to do first
  std::optional<Precedence> above;  // why it stands before the next in rank
};

struct DifferentialDecision {
  Index differential = kNone;
  std::string status;
  std::vector<Reason> reasons;
  std::vector<MissingFact> missing;
};

struct StageDecision {
  Index stage = kNone;
  std::string status;
  std::vector<MissingFact> missing;
};

struct AlertDecision {
  Index alert = kNone;
  Truth fires = Truth::Unknown;
  std::vector<Premise> premises;
  std::vector<MissingFact> missing;
};

/// A fact worth asking for, with the results that it could still change.
struct Question {
  MissingFact missing;
  std::string name;
  std::vector<std::string> matters_to;  // ids of options, differentials, stages and alerts, in that order
};

/// One list fact with what functions say of each item.
struct ListDecision {
  Index fact = kNone;
  bool known = false;
  struct Item {
    std::vector<std::pair<std::string, Value>> values;  // fields, then functions, by name
    std::vector<Origin> origins;
  };
  std::vector<Item> items;
};

/// Options, differentials, stages and alerts are in the order of the program.
struct Decision {
  std::string patient;
  std::optional<DateTime> as_of;
  std::string as_of_note;
  std::vector<std::pair<Index, Value>> parameters;  // those that the caller gave
  std::map<std::string, Value> definitions;
  std::vector<Conflict> conflicts;  // decision tables without a value, because their rows contradict them
  std::vector<FailedExpression> failures;  // what could not be computed and keeps a result unknown
  std::vector<ListDecision> lists;
  std::vector<OptionDecision> options;
  std::vector<DifferentialDecision> differentials;
  std::vector<StageDecision> stages;
  std::vector<AlertDecision> alerts;
  std::vector<Question> missing;     // most results first, then by name
  std::vector<std::string> assumed;  // facts filled by `absent means`
  std::vector<std::string> partial;  // lists of which there may be more than the record holds
};

/// Reads the decision off the values.
Decision decide(const Reading& reading);

std::string_view to_string(ReasonKind kind);

}  // namespace regimen::decide
