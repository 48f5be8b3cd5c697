// A small program that uses every struct of program_data.hpp, for the tests of runtime/load.
#pragma once

#include "load/content_digest.hpp"
#include "load/program_data.hpp"

namespace regimen::test {

/// Frame 0 patient, 1 items. Nodes: 0 constant true, 1 fact pressure, 2 constant 140, 3 pressure > 140, 4
/// field of items, 5 count of items, 6 fact drug, 7 table lookup, 8 option status, 9 differential status, 10
/// stage status, 11 constant date, 12 ranking, 13 constant 0, 14 the option's rank, 15 a decision table of
/// one row (3) over node 1.
inline ProgramData sample_program() {
  ProgramData data;
  data.id = "sample";
  data.version = "0.1.0";
  data.notes = {"a note"};
  data.sources_text = {{"sample.rgm", "regimen 1\n// \xC3\xA9\n"}, {"terms@1.0.0/a.rgm", "regimen 1\n", 0}};
  data.packages = {{"terms", "1.0.0", "Terms", "draft", package_digest({{"a.rgm", "regimen 1\n"}})}};
  const Place place{0, 0, 7, 1, 1};
  const auto code_list = [&](std::string name, const std::vector<std::string>& members) {
    CodeList list{std::move(name), {}, place};
    for (const std::string& member : members)
      list.members.push_back({member, "", {{"urn:s", member, "shown"}}});
    data.code_lists.push_back(list);
  };
  code_list("option_status", {"contraindicated", "not_indicated", "needs_information", "not_ready", "not_yet",
                              "caution", "offered"});
  code_list("differential_status", {"confirmed", "cleared", "suspected", "unassessed"});
  code_list("stage_status", {"blocked", "current", "done", "skipped"});
  code_list("drug", {"a", "b"});
  const auto type = [&](TypeKind kind, std::string unit = "", Index codes = kNone, Index element = kNone) {
    Type out;
    out.kind = kind;
    out.unit = std::move(unit);
    out.codes = codes;
    out.element = element;
    data.types.push_back(out);
    return static_cast<Index>(data.types.size() - 1);
  };
  const Index boolean = type(TypeKind::Boolean);
  const Index integer = type(TypeKind::Integer);
  const Index pressure = type(TypeKind::Quantity, "mm[Hg]");
  const Index drug = type(TypeKind::Code, "", 3);
  const Index option_status = type(TypeKind::Code, "", 0);
  const Index differential_status = type(TypeKind::Code, "", 1);
  const Index stage_status = type(TypeKind::Code, "", 2);
  Type record;
  record.kind = TypeKind::Tuple;
  record.name = "Item";
  record.fields = {{"ok", boolean}, {"dose", pressure}};
  data.types.push_back(record);
  const auto item = static_cast<Index>(data.types.size() - 1);
  const Index items = type(TypeKind::List, "", kNone, item);
  const Index date = type(TypeKind::Date);
  const Index integers = type(TypeKind::List, "", kNone, integer);

  data.frames.resize(2);
  data.frames[1] = {0, 0, kNone, item, "items"};
  data.constants = {Value(true), Value(Quantity{*Decimal::parse("140"), "mm[Hg]"}),
                    Value(*Date::parse("2026-03-15")), Value(std::int32_t{0})};
  const auto node = [&](Operator op, Index node_type, Index frame, std::vector<Index> operands, Index a = 0,
                        Index b = 0) {
    data.nodes.push_back({op, node_type, frame, std::move(operands), a, b, place});
  };
  node(Operator::Constant, boolean, 0, {});
  node(Operator::Fact, pressure, 0, {}, 1);
  node(Operator::Constant, pressure, 0, {}, 1);
  node(Operator::Greater, boolean, 0, {1, 2});
  node(Operator::Field, boolean, 1, {}, 0);
  node(Operator::Count, integer, 0, {4}, 1, kHasCondition);
  node(Operator::Fact, drug, 0, {}, 2);
  node(Operator::TableLookup, pressure, 0, {6}, 0, 0);
  node(Operator::OptionStatus, option_status, 0, {0, 3, 0, 0, 3});
  node(Operator::DifferentialStatus, differential_status, 0, {0, 3, 3});
  node(Operator::StageStatus, stage_status, 0, {0, 3, 3});
  node(Operator::Constant, date, 0, {}, 2);
  node(Operator::Ranking, integers, 0, {3, 8, 1}, 1, kHigherFirst);
  node(Operator::Constant, integer, 0, {}, 3);
  node(Operator::Index, integer, 0, {12, 13});
  node(Operator::Decide, pressure, 0, {2, 3, 1}, static_cast<Index>(HitPolicy::Unique));
  node(Operator::Parameter, pressure, 0, {}, 0);

  const Value limit(Quantity{Decimal::from_integer(140), "mm[Hg]"});
  data.parameters = {{"limit", pressure, limit, {}, limit, 16, place}};

  data.value_sets = {{"set", "urn:set", {{"urn:s", "1", "one"}}, place, "2"}};
  data.value_sets[0].digest = value_set_digest(data.value_sets[0]);
  data.code_systems = {{"S", "urn:s"}};
  data.facts.resize(3);
  Fact& list_fact = data.facts[0];
  list_fact.name = "items";
  list_fact.type = items;
  list_fact.frame = 1;
  list_fact.absent = AbsentMeans::Value;
  list_fact.absent_value = Value::list({});
  list_fact.field_bounds = {{"dose", {Value(Quantity{Decimal(), "mm[Hg]"}), Value()}}};
  Fact& measured = data.facts[1];
  measured.name = "pressure";
  measured.type = pressure;
  measured.low = Value(Quantity{*Decimal::parse("40"), "mm[Hg]"});
  measured.node = 1;
  Binding binding;
  binding.mode = BindingMode::Latest;
  binding.resource = "Observation";
  binding.value_set = 0;
  binding.where = {{"status", {"final", "amended"}}};
  binding.within = Quantity{*Decimal::parse("7"), "days"};
  binding.fields = {{"ok", "x"}};
  measured.bindings = {binding};
  data.facts[2].name = "drug";
  data.facts[2].type = drug;
  data.facts[2].node = 6;

  data.tables = {
      {"minimum", 3, {{"dose", pressure}}, {{0, {Value(Quantity{Decimal(), "mm[Hg]"})}, place}}, {0}, place}};
  data.evidence.resize(2);
  data.evidence[0].id = "source";
  data.evidence[0].year = 2025;
  data.evidence[1].id = "claim";
  data.evidence[1].claim_of = 0;
  data.evidence[1].status = EvidenceStatus::Disputed;
  data.evidence[1].contrary = {0};
  data.evidence[1].figures = {{"rate", Value::interval(Value(1), Value(2))}};
  const auto rule = [&](RuleKind kind, Index rule_node) {
    Rule out;
    out.kind = kind;
    out.node = rule_node;
    out.citations = {1};
    out.place = place;
    data.rules.push_back(out);
    return static_cast<Index>(data.rules.size() - 1);
  };
  Option option;
  option.id = "one";
  option.title.words = "Sample option";
  option.title.translations = {{"de", "Beispiel"}};
  option.indications = {rule(RuleKind::Indication, 0)};
  option.contraindications = {rule(RuleKind::Contraindication, 3)};
  const auto quantity = [](const char* number, const char* unit) {
    return Quantity{*Decimal::parse(number), unit};
  };
  const QuantityRange weeks{quantity("2", "weeks"), quantity("3", "weeks")};
  RegulatoryStatus approved;
  approved.status = Regulation::Approved;
  approved.jurisdictions = {"US"};
  approved.since = Value(*Date::parse("2019-03-05"));
  approved.rule = rule(RuleKind::Regulatory, 0);
  option.regulatory = {approved};
  option.washouts = {{quantity("14", "days"), 11, rule(RuleKind::Washout, 3)}};
  option.onset = Timespan{weeks, rule(RuleKind::Course, kNone)};
  Phase phase;
  phase.title.words = "the course";
  phase.rule = rule(RuleKind::Phase, kNone);
  phase.dose = QuantityRange{quantity("56", "mg"), quantity("84", "mg")};
  phase.route_codes = 3;
  phase.route = 1;
  phase.sessions = CountRange{6, 8};
  phase.length = weeks;
  phase.maximum = quantity("15", "mg/d");
  phase.notes.resize(1);
  phase.notes[0].words = "at {pressure}";
  phase.notes[0].values = {{"pressure", 1}};
  option.phases = {phase};
  Monitoring pulse;
  pulse.what = "pulse";
  pulse.times = {{true, {}, {}, {}}, {false, {}, weeks, {}}};
  pulse.thresholds = {rule(RuleKind::Threshold, 3)};
  pulse.rule = rule(RuleKind::Monitor, kNone);
  option.monitoring = {pulse};
  option.relations = {{RelationKind::Alternative, {0}, rule(RuleKind::Relation, kNone)}};
  option.follow_ups = {{"response", {0}, rule(RuleKind::FollowUp, 3)}};
  option.holds = {rule(RuleKind::Redirect, 3)};
  option.scores = {rule(RuleKind::Score, 1)};
  option.say.clinician.words = "to the clinician";
  option.stage = 0;
  option.status = 8;
  option.rank = 14;
  data.options = {option};
  Differential differential;
  differential.id = "other";
  differential.suspect = {rule(RuleKind::Suspect, 0)};
  differential.redirects = {{{0}, {0}, true, option.holds[0]}};
  differential.status = 9;
  data.differentials = {differential};
  Stage stage;
  stage.id = "first";
  stage.enter = {rule(RuleKind::Enter, 0)};
  stage.offers = {0};
  stage.reached = 0;
  stage.status = 10;
  data.stages = {stage};
  Alert alert;
  alert.id = "alarm";
  alert.title.words = "Alarm";
  alert.urgency = "emergency";
  alert.rule = rule(RuleKind::Alert, 3);
  alert.place = place;
  data.alerts = {alert};
  Criterion criterion;
  criterion.id = "pressure_first";
  criterion.higher = true;
  criterion.rule = rule(RuleKind::Criterion, 3);
  criterion.place = place;
  data.criteria = {criterion};
  const Index row = rule(RuleKind::Row, 3);
  data.rules[row].words = "pressure > 140 => high pressure";
  data.decision_tables = {{"unique", rule(RuleKind::Definition, 15), 15, {{1, row}}, rule(RuleKind::Row, 0)}};
  return data;
}

}  // namespace regimen::test
