// The decision layer of a bundle: rules, options, differentials, stages, alerts, criteria. Part of
// program_data.hpp, which says how a bundle is made of these structs. No behaviour here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "load/basic_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

// ---- rules: what an author stated and gave reasons for

enum class RuleKind : std::uint8_t {
  Definition,
  Function,
  Parameter,
  Indication,
  Contraindication,
  Caution,
  Requirement,
  Suspect,
  Confirmed,
  Cleared,
  Enter,
  After,
  Done,
  Alert,
  Expectation,
  Regulatory,  // node: the status is in force at the date
  Washout,     // node: the wait is over
  Course,      // onset, durability
  Phase,       // node: this way of giving it is for this patient
  Monitor,
  Threshold,  // node: a finding that asks for something
  Relation,
  FollowUp,   // node: the patient has had this outcome of the option
  Redirect,   // node: the differential is confirmed and what it holds back is held back
  Criterion,  // node: whether it counts for this patient
  Score,      // node: the value of a criterion for one option
  Row         // of a decision table; node: whether the row meets
};

struct Rule {
  RuleKind kind = RuleKind::Definition;
  std::string name;    // definition, function, parameter, criterion; for the others the owner's id
  std::string of;      // Score, and Function of one option: the option's id
  Index node = kNone;  // kNone: it holds for everyone, or nothing uses it
  std::string because;
  std::vector<Index> citations;
  Text text;          // Requirement, Washout: what to do first; the others: what to say or do
  std::string words;  // Row: what it asks and gives, on one line
  Place place;        // of the whole declaration or clause
  Place expression;   // of the expression, or of the clause when it has none
};

// ---- how a treatment is given

/// From low to high; equal for one value. Both have the same unit.
using QuantityRange = std::pair<Quantity, Quantity>;
using CountRange = std::pair<std::int32_t, std::int32_t>;

enum class Purpose : std::uint8_t { Acute, Maintenance, Booster };

/// One phase of a treatment, with what FHIR R4's Dosage and Timing say of it (decide/fhir_dosage.hpp).
struct Phase {
  Purpose purpose = Purpose::Acute;
  Text title;
  Index rule = kNone;                        // whom it is for, and why
  std::optional<QuantityRange> dose;         // of one administration
  Index route_codes = kNone, route = kNone;  // member of a code list
  std::optional<QuantityRange> over;         // how long one administration or session takes
  std::optional<QuantityRange> rate;
  std::optional<CountRange> times;                // so many administrations or sessions ...
  std::optional<QuantityRange> every;             // ... in each such time
  std::optional<CountRange> sessions;             // in all
  std::optional<QuantityRange> length;            // of the phase
  std::optional<QuantityRange> apart;             // between sessions
  std::optional<CountRange> courses;              // how often the phase is repeated ...
  std::optional<QuantityRange> courses_every;     // ... and when
  std::optional<QuantityRange> step, step_every;  // titration: by how much, how often
  std::optional<QuantityRange> target;
  std::optional<Quantity> maximum;
  std::vector<Text> notes;
};

/// How soon it acts (onset) or how long it lasts (durability).
struct Timespan {
  std::optional<QuantityRange> time;
  Index rule = kNone;  // its words, reasons and evidence
};

/// One of: before the start, at a time after it, every so often (for so long), for so long.
struct MonitorTime {
  bool before = false;
  std::optional<QuantityRange> at, every, length;
};
struct Monitoring {
  std::string what;
  Text title;
  Index fact = kNone;  // the fact of that name
  std::vector<MonitorTime> times;
  std::vector<Index> thresholds;  // rules
  Index rule = kNone;
};

// ---- options

enum class Regulation : std::uint8_t { Approved, Cleared, OffLabel, Investigational, Withdrawn, Unregulated };

struct RegulatoryStatus {
  Regulation status = Regulation::Unregulated;
  std::vector<std::string> jurisdictions;  // `US`; none: not stated
  Value since, until;                      // dates, `until` not included; null: not stated
  bool counts = true;  // the package is for one of its jurisdictions; the others are shown
  Index rule = kNone;
};

/// `washout 14 days after ...`: a requirement with the day from which it is met.
struct Washout {
  Quantity wait;
  Index ready = kNone;  // node: that day
  Index rule = kNone;
};

enum class RelationKind : std::uint8_t { Alternative, Combination, Conflict };
struct Relation {
  RelationKind kind = RelationKind::Alternative;
  std::vector<Index> options;
  Index rule = kNone;
};

/// What follows when the patient had this outcome of the option.
struct FollowUp {
  std::string outcome;         // name of the definition that says so
  std::vector<Index> options;  // to consider then
  Index rule = kNone;
};

struct Option {
  std::string id;
  Text title;
  std::string mechanism;  // clause `class`
  std::vector<RegulatoryStatus> regulatory;
  std::vector<Index> indications, contraindications, cautions, requirements;  // rules
  std::vector<Washout> washouts;
  std::vector<Index> holds;  // rules of differentials that hold it back
  std::optional<Timespan> onset, durability;
  std::vector<Phase> phases;
  std::vector<Monitoring> monitoring;
  std::vector<Relation> relations;
  std::vector<FollowUp> follow_ups;
  std::vector<Index> scores;  // rules, one for each criterion; kNone: it has no value
  std::vector<Index> evidence;
  std::vector<Text> notes;
  Say say;
  Index stage = kNone;
  Index order = 0;  // place in the pathway: stage by stage, then as listed
  bool alongside = false;
  Index status = kNone, rank = kNone;  // nodes
  Place place;
};

/// What options are ranked by, the first criterion first.
struct Criterion {
  std::string id;
  Text title;
  bool higher = false;         // the higher value comes first
  bool unknown_first = false;  // an unknown value comes before the known ones
  Index rule = kNone;
  Place place;
};

// ---- differentials, stages, alerts

/// What a confirmed differential leads to.
struct Redirect {
  std::vector<Index> options;  // to consider instead
  std::vector<Index> held;     // held back meanwhile
  bool pathway = false;        // every option of a stage is held back
  Index rule = kNone;
};

struct Differential {
  std::string id;
  Text title;
  std::vector<Index> suspect, confirmed, cleared;  // rules
  Text workup;
  std::vector<Redirect> redirects;
  std::vector<Text> notes;
  std::vector<Index> citations;
  Index status = kNone;  // node
  Place place;
};

struct Stage {
  std::string id;
  Text title;
  std::vector<Index> enter, after, done;  // rules
  std::vector<Index> offers;              // options
  Say say;
  Index reached = kNone, status = kNone;  // nodes
  Place place;
};

struct Alert {
  std::string id;
  Text title;
  std::string urgency;
  Index rule = kNone;
  Say say;
  Place place;
};

}  // namespace regimen
