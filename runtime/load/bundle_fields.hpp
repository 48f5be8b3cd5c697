// The members of every struct of program_data.hpp, once: `visit(v)` calls `v("key", &Struct::member)` for
// each. The words of every enum, once, in the order of the enum. Reading and writing are in bundle_json.cpp.
#pragma once

#include <array>
#include <string_view>

#include "load/program_data.hpp"

namespace regimen::bundle {

template <typename T>
struct Words;  // for enums: `kAll`

template <>
struct Words<Operator> {
  static constexpr std::array kAll = {
#define OPERATOR(name, text, low, high) std::string_view(text),
#include "load/operators.def"
#undef OPERATOR
#define FUNCTION(name, text, nulls, signatures) std::string_view(#text),
#include "load/functions.def"
#undef FUNCTION
  };
};
template <>
struct Words<TypeKind> {
  static constexpr std::array<std::string_view, 18> kAll = {
      "boolean", "integer", "long",     "decimal", "string", "date", "date_time", "time",    "quantity",
      "code",    "list",    "interval", "tuple",   "null",   "any",  "ratio",     "concept", "uncertain"};
};
template <>
struct Words<BindingMode> {
  static constexpr std::array<std::string_view, 3> kAll = {"any", "latest", "earliest"};
};
template <>
struct Words<AbsentMeans> {
  static constexpr std::array<std::string_view, 2> kAll = {"unknown", "value"};
};
template <>
struct Words<EvidenceStatus> {
  static constexpr std::array<std::string_view, 3> kAll = {"unverified", "confirmed", "disputed"};
};
template <>
struct Words<RuleKind> {
  static constexpr std::array<std::string_view, 27> kAll = {
      "definition", "function",    "parameter", "indication", "contraindication",
      "caution",    "requirement", "suspect",   "confirmed",  "cleared",
      "enter",      "after",       "done",      "alert",      "expectation",
      "regulatory", "washout",     "course",    "phase",      "monitor",
      "threshold",  "relation",    "follow_up", "redirect",   "criterion",
      "score",      "row"};
};
template <>
struct Words<Purpose> {
  static constexpr std::array<std::string_view, 3> kAll = {"acute", "maintenance", "booster"};
};
template <>
struct Words<Regulation> {
  static constexpr std::array<std::string_view, 6> kAll = {"approved",        "cleared",   "off_label",
                                                           "investigational", "withdrawn", "unregulated"};
};
template <>
struct Words<RelationKind> {
  static constexpr std::array<std::string_view, 3> kAll = {"alternative", "combination", "conflict"};
};

template <typename T>
struct Fields;

// FIELDS(Struct, members...): the key in the bundle is the member's name.
#define REGIMEN_FIELD(name) v(#name, &S::name);
#define REGIMEN_FIELDS(Struct, list) \
  template <>                        \
  struct Fields<Struct> {            \
    using S = Struct;                \
    template <typename V>            \
    static void visit(V&& v) {       \
      list(REGIMEN_FIELD)            \
    }                                \
  };

// clang-format off
#define REGIMEN_TYPE(F) F(kind) F(unit) F(codes) F(element) F(name) F(fields) F(choices)
#define REGIMEN_FRAME(F) F(parent) F(fact) F(node) F(element) F(name) F(fold)
#define REGIMEN_NODE(F) F(op) F(type) F(frame) F(operands) F(payload_a) F(payload_b) F(place)
#define REGIMEN_BINDING_CONDITION(F) F(element) F(values)
#define REGIMEN_BINDING(F) \
  F(mode) F(resource) F(value_set) F(code_list) F(path) F(where) F(value) F(within) F(fields) F(place)
#define REGIMEN_FACT(F) \
  F(name) F(type) F(low) F(high) F(ask) F(describe) F(absent) F(absent_value) \
  F(bindings) F(field_bounds) F(node) F(frame) F(retrieve) F(place)
#define REGIMEN_PARAMETER(F) F(name) F(type) F(value) F(low) F(high) F(node) F(place)
#define REGIMEN_CODE_SYSTEM(F) F(name) F(uri) F(version)
#define REGIMEN_SYSTEM_CODE(F) F(system) F(code) F(display)
#define REGIMEN_VALUE_SET(F) F(name) F(url) F(version) F(digest) F(codes) F(place)
#define REGIMEN_CODE_MEMBER(F) F(name) F(display) F(codes)
#define REGIMEN_CODE_LIST(F) F(name) F(members) F(place)
#define REGIMEN_TABLE_COLUMN(F) F(name) F(type)
#define REGIMEN_TABLE_ROW(F) F(key) F(cells) F(place)
#define REGIMEN_TABLE(F) F(name) F(key_codes) F(columns) F(rows) F(citations) F(place)
#define REGIMEN_EVIDENCE(F) \
  F(id) F(title) F(kind) F(publisher) F(url) F(doi) F(note) F(year) F(claim_of) F(says) \
  F(disputed_because) F(not_computable) F(status) F(supporting) F(contrary) F(see) F(figures) F(place)
#define REGIMEN_RULE(F) F(kind) F(name) F(of) F(node) F(because) F(citations) F(text) F(words) F(place) F(expression)
#define REGIMEN_DECISION_ROW(F) F(number) F(rule)
#define REGIMEN_DECISION_TABLE(F) F(policy) F(rule) F(node) F(rows) F(otherwise)
#define REGIMEN_SAY(F) F(clinician) F(patient)
#define REGIMEN_TEXT(F) F(words) F(translations) F(values)
#define REGIMEN_PHASE(F) \
  F(purpose) F(title) F(rule) F(dose) F(route_codes) F(route) F(over) F(rate) F(times) F(every) F(sessions) \
  F(length) F(apart) F(courses) F(courses_every) F(step) F(step_every) F(target) F(maximum) F(notes)
#define REGIMEN_TIMESPAN(F) F(time) F(rule)
#define REGIMEN_MONITOR_TIME(F) F(before) F(at) F(every) F(length)
#define REGIMEN_MONITORING(F) F(what) F(title) F(fact) F(times) F(thresholds) F(rule)
#define REGIMEN_REGULATORY_STATUS(F) F(status) F(jurisdictions) F(since) F(until) F(counts) F(rule)
#define REGIMEN_WASHOUT(F) F(wait) F(ready) F(rule)
#define REGIMEN_RELATION(F) F(kind) F(options) F(rule)
#define REGIMEN_FOLLOW_UP(F) F(outcome) F(options) F(rule)
#define REGIMEN_OPTION(F) \
  F(id) F(title) F(mechanism) F(regulatory) F(indications) F(contraindications) F(cautions) \
  F(requirements) F(washouts) F(holds) F(onset) F(durability) F(phases) F(monitoring) F(relations) \
  F(follow_ups) F(scores) F(evidence) F(notes) F(say) F(stage) F(order) F(alongside) F(status) F(rank) \
  F(place)
#define REGIMEN_CRITERION(F) F(id) F(title) F(higher) F(unknown_first) F(rule) F(place)
#define REGIMEN_REDIRECT(F) F(options) F(held) F(pathway) F(rule)
#define REGIMEN_DIFFERENTIAL(F) \
  F(id) F(title) F(suspect) F(confirmed) F(cleared) F(workup) F(redirects) F(notes) F(citations) F(status) \
  F(place)
#define REGIMEN_STAGE(F) \
  F(id) F(title) F(enter) F(after) F(done) F(offers) F(say) F(reached) F(status) F(place)
#define REGIMEN_ALERT(F) F(id) F(title) F(urgency) F(rule) F(say) F(place)
#define REGIMEN_USED_PACKAGE(F) F(id) F(version) F(title) F(status) F(digest)
#define REGIMEN_SOURCE_TEXT(F) F(name) F(text) F(package)
// clang-format on

REGIMEN_FIELDS(Type, REGIMEN_TYPE)
REGIMEN_FIELDS(Frame, REGIMEN_FRAME)
REGIMEN_FIELDS(Node, REGIMEN_NODE)
REGIMEN_FIELDS(Binding::Condition, REGIMEN_BINDING_CONDITION)
REGIMEN_FIELDS(Binding, REGIMEN_BINDING)
REGIMEN_FIELDS(Fact, REGIMEN_FACT)
REGIMEN_FIELDS(Parameter, REGIMEN_PARAMETER)
REGIMEN_FIELDS(CodeSystem, REGIMEN_CODE_SYSTEM)
REGIMEN_FIELDS(SystemCode, REGIMEN_SYSTEM_CODE)
REGIMEN_FIELDS(ValueSet, REGIMEN_VALUE_SET)
REGIMEN_FIELDS(CodeMember, REGIMEN_CODE_MEMBER)
REGIMEN_FIELDS(CodeList, REGIMEN_CODE_LIST)
REGIMEN_FIELDS(TableColumn, REGIMEN_TABLE_COLUMN)
REGIMEN_FIELDS(TableRow, REGIMEN_TABLE_ROW)
REGIMEN_FIELDS(Table, REGIMEN_TABLE)
REGIMEN_FIELDS(Evidence, REGIMEN_EVIDENCE)
REGIMEN_FIELDS(Rule, REGIMEN_RULE)
REGIMEN_FIELDS(DecisionRow, REGIMEN_DECISION_ROW)
REGIMEN_FIELDS(DecisionTable, REGIMEN_DECISION_TABLE)
REGIMEN_FIELDS(Say, REGIMEN_SAY)
REGIMEN_FIELDS(Text, REGIMEN_TEXT)
REGIMEN_FIELDS(Phase, REGIMEN_PHASE)
REGIMEN_FIELDS(Timespan, REGIMEN_TIMESPAN)
REGIMEN_FIELDS(MonitorTime, REGIMEN_MONITOR_TIME)
REGIMEN_FIELDS(Monitoring, REGIMEN_MONITORING)
REGIMEN_FIELDS(RegulatoryStatus, REGIMEN_REGULATORY_STATUS)
REGIMEN_FIELDS(Washout, REGIMEN_WASHOUT)
REGIMEN_FIELDS(Relation, REGIMEN_RELATION)
REGIMEN_FIELDS(FollowUp, REGIMEN_FOLLOW_UP)
REGIMEN_FIELDS(Option, REGIMEN_OPTION)
REGIMEN_FIELDS(Criterion, REGIMEN_CRITERION)
REGIMEN_FIELDS(Redirect, REGIMEN_REDIRECT)
REGIMEN_FIELDS(Differential, REGIMEN_DIFFERENTIAL)
REGIMEN_FIELDS(Stage, REGIMEN_STAGE)
REGIMEN_FIELDS(Alert, REGIMEN_ALERT)
REGIMEN_FIELDS(UsedPackage, REGIMEN_USED_PACKAGE)
REGIMEN_FIELDS(SourceText, REGIMEN_SOURCE_TEXT)

/// The head: members of ProgramData that are an object of their own in the bundle.
struct Head {};
// clang-format off
#define REGIMEN_HEAD(F) \
  F(id) F(version) F(title) F(status) F(effective) F(review) F(publisher) F(author) \
  F(language) F(jurisdictions) F(pathway) F(pathway_title) F(notes)
// clang-format on
template <>
struct Fields<Head> {
  using S = ProgramData;
  template <typename V>
  static void visit(V&& v) {
    REGIMEN_HEAD(REGIMEN_FIELD)
  }
};

/// The parts: top-level members with a digest of their own (besides `head`).
// clang-format off
#define REGIMEN_PARTS(F) \
  F(types) F(frames) F(constants) F(nodes) F(facts) F(parameters) F(code_systems) F(value_sets) F(code_lists) F(tables) \
  F(evidence) F(rules) F(decision_tables) F(options) F(criteria) F(differentials) F(stages) F(alerts) \
  F(packages) F(sources_text)
// clang-format on
REGIMEN_FIELDS(ProgramData, REGIMEN_PARTS)

}  // namespace regimen::bundle
