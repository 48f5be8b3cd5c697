// Lists, intervals, strings, dates, tables, value sets and statuses.
#include <gtest/gtest.h>

#include <functional>

#include "program_builder.hpp"

namespace regimen::test {
namespace {

Value compare_values(Operator op, const std::function<Index(ProgramBuilder&)>& type, const Value& a,
                     const Value& b) {
  ProgramBuilder p;
  const Index t = type(p);
  const Index x = p.fact("x", t);
  const Index y = p.fact("y", t);
  return value_for(p.data, p.node(op, p.boolean(), {x, y}), {a, b});
}

Index date_type(ProgramBuilder& p) { return p.type(TypeKind::Date); }
Index moment_type(ProgramBuilder& p) { return p.type(TypeKind::DateTime); }
Index text_type(ProgramBuilder& p) { return p.type(TypeKind::String); }
Index numbers_type(ProgramBuilder& p) { return p.list(p.integer()); }
Index interval_type(ProgramBuilder& p) { return p.interval(p.integer()); }
Index pair_type(ProgramBuilder& p) { return p.tuple({{"a", p.integer()}, {"b", p.integer()}}); }

Value pair(Value a, Value b) { return Value::tuple({{"a", std::move(a)}, {"b", std::move(b)}}); }

TEST(Compare, DatesOfDifferentPrecision) {
  EXPECT_EQ(compare_values(Operator::Less, date_type, date("2026-01"), date("2026-03-01")), Value(true));
  EXPECT_EQ(compare_values(Operator::Less, date_type, date("2026-03"), date("2026-03-01")), Value());
  EXPECT_EQ(compare_values(Operator::Equal, date_type, date("2026-03"), date("2026-03-01")), Value());
  EXPECT_EQ(compare_values(Operator::Equal, date_type, date("2026"), date("2025-03-01")), Value(false));
  EXPECT_EQ(compare_values(Operator::Equivalent, date_type, date("2026-03"), date("2026-03-01")),
            Value(false));
}

TEST(Compare, DateTimesWithoutOffsetTakeThatOfAsOf) {
  // As of is at +01:00.
  EXPECT_EQ(compare_values(Operator::Equal, moment_type, moment("2026-03-01T10:00:00.000"),
                           moment("2026-03-01T09:00:00.000Z")),
            Value(true));
}

TEST(Compare, Texts) {
  EXPECT_EQ(compare_values(Operator::Equal, text_type, "Abel", "abel"), Value(false));
  EXPECT_EQ(compare_values(Operator::Equivalent, text_type, "Abel", "abel"), Value(true));
  EXPECT_EQ(compare_values(Operator::Equivalent, text_type, Value(), Value()), Value(true));
  EXPECT_EQ(compare_values(Operator::Equal, text_type, Value(), Value()), Value());
  EXPECT_EQ(compare_values(Operator::Less, text_type, "a", "b"), Value(true));
}

TEST(Compare, ListsAndTuples) {
  const Value list = Value::list({Value(1), Value()});
  EXPECT_EQ(compare_values(Operator::Equal, numbers_type, list, list), Value(true));
  EXPECT_EQ(compare_values(Operator::Equal, numbers_type, list, Value::list({Value(1), Value(2)})), Value());
  EXPECT_EQ(compare_values(Operator::Equal, numbers_type, list, Value::list({Value(2), Value(2)})),
            Value(false));
  EXPECT_EQ(compare_values(Operator::Equal, numbers_type, list, Value::list({Value(1)})), Value(false));
  EXPECT_EQ(compare_values(Operator::Equivalent, numbers_type, list, Value::list({Value(1), Value(2)})),
            Value(false));
  EXPECT_EQ(compare_values(Operator::Equal, pair_type, pair(Value(1), Value()), pair(Value(1), Value())),
            Value(true));
  EXPECT_EQ(compare_values(Operator::Equal, pair_type, pair(Value(1), Value(3)), pair(Value(2), Value())),
            Value(false));
  EXPECT_EQ(compare_values(Operator::Equal, pair_type, pair(Value(1), Value(3)), pair(Value(1), Value())),
            Value());
}

TEST(Compare, Intervals) {
  const Value closed = Value::interval(Value(1), Value(2));
  const Value open = Value::interval(Value(1), Value(3), true, false);
  EXPECT_EQ(compare_values(Operator::Equal, interval_type, closed, open), Value(true));
  EXPECT_EQ(compare_values(Operator::Equal, interval_type, closed, Value::interval(Value(1), Value(3))),
            Value(false));
  const Value anything = Value::interval(Value(), Value(), false, false);
  EXPECT_EQ(compare_values(Operator::Equal, interval_type, closed, anything), Value());
}

Value in_interval(const Value& point, const Value& interval) {
  ProgramBuilder p;
  const Index x = p.fact("x", p.integer());
  const Index i = p.fact("i", p.interval(p.integer()));
  return value_for(p.data, p.node(Operator::In, p.boolean(), {x, i}), {point, interval});
}

TEST(In, Intervals) {
  EXPECT_EQ(in_interval(Value(3), Value::interval(Value(1), Value(3))), Value(true));
  EXPECT_EQ(in_interval(Value(3), Value::interval(Value(1), Value(3), true, false)), Value(false));
  EXPECT_EQ(in_interval(Value(3), Value::interval(Value(1), Value())), Value(true));
  EXPECT_EQ(in_interval(Value(3), Value::interval(Value(1), Value(), true, false)), Value());
  EXPECT_EQ(in_interval(Value(0), Value::interval(Value(1), Value(), true, false)), Value(false));
  EXPECT_EQ(in_interval(Value(), Value::interval(Value(1), Value(3))), Value());
  EXPECT_EQ(in_interval(Value(3), Value()), Value(false));
}

TEST(Lists, IndexFirstLastDistinctIn) {
  ProgramBuilder p;
  const Index x = p.fact("x", p.list(p.integer()));
  const Index i = p.fact("i", p.integer());
  const Index at = p.node(Operator::Index, p.integer(), {x, i});
  const Index first = p.node(Operator::First, p.integer(), {x});
  const Index last = p.node(Operator::Last, p.integer(), {x});
  const Index once = p.node(Operator::Distinct, p.list(p.integer()), {x});
  const Index in = p.node(Operator::In, p.boolean(), {i, x});
  const Value list = Value::list({Value(4), Value(), Value(4), Value()});
  Evaluated run(p.data, {patient({list, Value(2)}), patient({list, Value(-1)}), patient({list, Value()}),
                         patient({Value(), Value(1)})});
  EXPECT_EQ(run.workspace.value(at, 0), Value(4));
  EXPECT_EQ(run.workspace.value(at, 1), Value());
  EXPECT_EQ(run.workspace.value(first, 0), Value(4));
  EXPECT_EQ(run.workspace.value(last, 0), Value());
  EXPECT_EQ(to_cql(run.workspace.value(once, 0)), "{4, null}");
  EXPECT_EQ(run.workspace.value(in, 0), Value(false));
  EXPECT_EQ(run.workspace.value(in, 2), Value(true));
  EXPECT_EQ(run.workspace.value(in, 3), Value(false));
  EXPECT_EQ(run.workspace.value(once, 3), Value());
}

TEST(Texts, Concatenation) {
  ProgramBuilder p;
  const Index text = p.type(TypeKind::String);
  const Index x = p.fact("x", text);
  const Index y = p.constant(text, "b");
  const Index plus = p.node(Operator::Concatenate, text, {x, y});
  const Index amp = p.node(Operator::ConcatenateAsEmpty, text, {x, y});
  EXPECT_EQ(value_for(p.data, plus, {"a"}), Value("ab"));
  EXPECT_EQ(value_for(p.data, plus, {Value()}), Value());
  EXPECT_EQ(value_for(p.data, amp, {Value()}), Value("b"));
}

Value moved(Operator op, const char* from, const char* amount, const char* unit) {
  ProgramBuilder p;
  const Index x = p.fact("x", p.type(TypeKind::Date));
  const Index by = p.fact("by", p.quantity(unit));
  return value_for(p.data, p.node(op, p.type(TypeKind::Date), {x, by}), {date(from), qty(amount, unit)});
}

TEST(Dates, Arithmetic) {
  EXPECT_EQ(moved(Operator::DateAdd, "2012-02-29", "1", "year"), date("2013-02-28"));
  EXPECT_EQ(moved(Operator::DateSubtract, "2026-03-01", "2", "weeks"), date("2026-02-15"));
  EXPECT_EQ(moved(Operator::DateAdd, "2026-03-01", "1.9", "days"), date("2026-03-02"));
  EXPECT_EQ(moved(Operator::DateAdd, "2014", "24", "months"), date("2016"));
  EXPECT_EQ(moved(Operator::DateAdd, "2026-03-01", "99999", "years"), Value());
  EXPECT_EQ(moved(Operator::DateAdd, "2026-03-01", "1", "mg"), Value());
}

TEST(Dates, AsOf) {
  ProgramBuilder p;
  const Index today = p.node(Operator::AsOf, p.type(TypeKind::Date));
  const Index now = p.node(Operator::AsOf, p.type(TypeKind::DateTime));
  EXPECT_EQ(value_for(p.data, today), date("2026-03-01"));
  EXPECT_EQ(value_for(p.data, now), moment("2026-03-01T10:00:00.000+01:00"));
}

TEST(Tables, LookUpByCode) {
  ProgramBuilder p;
  const Index drug = p.codes("drug", {"sertraline", "venlafaxine", "unknown_drug"});
  const Index klass = p.codes("class", {"SSRI", "SNRI"});
  const Index dose = p.quantity("mg/d");
  Table table;
  table.name = "antidepressant";
  table.key_codes = p.data.types[drug].codes;
  table.columns = {{"class", klass}, {"minimum_dose", dose}};
  table.rows = {{1, {code("class", "SNRI"), qty("75", "mg/d")}, {}},
                {0, {code("class", "SSRI"), Value()}, {}}};
  p.data.tables.push_back(table);
  const Index x = p.fact("x", drug);
  const Index k = p.node(Operator::TableLookup, klass, {x}, 0, 0, 0);
  const Index d = p.node(Operator::TableLookup, dose, {x}, 0, 0, 1);
  Evaluated run(p.data, {patient({code("drug", "venlafaxine")}), patient({code("drug", "sertraline")}),
                         patient({code("drug", "unknown_drug")}), patient({Value()}),
                         patient({code("drug", "aspirin")})});
  EXPECT_EQ(run.workspace.value(k, 0), code("class", "SNRI"));
  EXPECT_EQ(run.workspace.value(d, 0), qty("75", "mg/d"));
  EXPECT_EQ(run.workspace.value(k, 1), code("class", "SSRI"));
  EXPECT_EQ(run.workspace.value(d, 1), Value());
  for (const Row row : {2U, 3U, 4U}) EXPECT_EQ(run.workspace.value(k, row), Value());
}

TEST(Terminology, InValueSet) {
  ProgramBuilder p;
  const Index any = p.type(TypeKind::Code);
  p.data.value_sets.push_back({"some", "", {{"urn:s", "1", ""}}, {}});
  const Index x = p.fact("x", any);
  const Index in = p.node(Operator::InValueSet, p.boolean(), {x});
  EXPECT_EQ(value_for(p.data, in, {Value(Code{"urn:s", "1", "shown"})}), Value(true));
  EXPECT_EQ(value_for(p.data, in, {Value(Code{"urn:t", "1", ""})}), Value(false));
  EXPECT_EQ(value_for(p.data, in, {Value()}), Value());
}

TEST(Status, OptionFirstThatHolds) {
  ProgramBuilder p;
  const Index status = p.codes("option_status", {"contraindicated", "not_indicated", "needs_information",
                                                 "not_ready", "not_yet", "caution", "offered"});
  std::vector<Index> facts;
  for (const char* name : {"i", "c", "r", "s", "w"}) facts.push_back(p.fact(name, p.boolean()));
  const Index option = p.node(Operator::OptionStatus, status, facts);
  const Value yes(true);
  const Value no(false);
  const Value open;
  const auto of = [&](std::vector<Value> values) {
    return value_for(p.data, option, std::move(values)).get<Code>()->code;
  };
  EXPECT_EQ(of({open, yes, open, open, open}), "contraindicated");
  EXPECT_EQ(of({no, open, open, open, open}), "not_indicated");
  EXPECT_EQ(of({open, no, yes, yes, no}), "needs_information");
  EXPECT_EQ(of({yes, open, yes, yes, no}), "needs_information");
  EXPECT_EQ(of({yes, no, open, yes, no}), "needs_information");
  EXPECT_EQ(of({yes, no, no, yes, no}), "not_ready");
  EXPECT_EQ(of({yes, no, yes, open, no}), "not_yet");
  EXPECT_EQ(of({yes, no, yes, yes, open}), "caution");
  EXPECT_EQ(of({yes, no, yes, yes, yes}), "caution");
  EXPECT_EQ(of({yes, no, yes, yes, no}), "offered");
}

TEST(Status, DifferentialAndStage) {
  ProgramBuilder p;
  const Index differential =
      p.codes("differential_status", {"confirmed", "cleared", "suspected", "unassessed"});
  const Index stage = p.codes("stage_status", {"blocked", "current", "done", "skipped"});
  std::vector<Index> facts;
  for (const char* name : {"a", "b", "c"}) facts.push_back(p.fact(name, p.boolean()));
  const Index d = p.node(Operator::DifferentialStatus, differential, facts);
  const Index s = p.node(Operator::StageStatus, stage, facts);
  const Value yes(true);
  const Value open;
  const auto of = [&](Index node, std::vector<Value> values) {
    return value_for(p.data, node, std::move(values)).get<Code>()->code;
  };
  EXPECT_EQ(of(d, {yes, yes, yes}), "confirmed");
  EXPECT_EQ(of(d, {yes, open, yes}), "cleared");
  EXPECT_EQ(of(d, {yes, open, open}), "suspected");
  EXPECT_EQ(of(d, {open, open, open}), "unassessed");
  EXPECT_EQ(of(s, {open, open, open}), "blocked");
  EXPECT_EQ(of(s, {yes, open, open}), "current");
  EXPECT_EQ(of(s, {yes, yes, yes}), "done");
  EXPECT_EQ(of(s, {yes, open, yes}), "skipped");
}

}  // namespace
}  // namespace regimen::test
