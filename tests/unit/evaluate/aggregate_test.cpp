// Reductions over lists: the three-valued quantifier and CQL's aggregates.
#include <gtest/gtest.h>

#include "program_builder.hpp"

namespace regimen::test {
namespace {

/// A program over `List<{ok: Boolean, n: Integer, d: Decimal}>`.
struct Lists : ProgramBuilder {
  Index item = tuple({{"ok", boolean()}, {"n", integer()}, {"d", decimal()}});
  Index frame = list_fact("items", item);
  Index ok = node(Operator::Field, boolean(), {}, frame, 0);
  Index n = node(Operator::Field, integer(), {}, frame, 1);
  Index d = node(Operator::Field, decimal(), {}, frame, 2);

  static Value row(Value is_ok, Value number, Value amount = {}) {
    return Value::tuple({{"ok", std::move(is_ok)}, {"n", std::move(number)}, {"d", std::move(amount)}});
  }
};

const Value kYes(true);
const Value kNo(false);
const Value kUnknown;

Truth at_least(std::int32_t count, const Value& list, bool distinct) {
  Lists p;
  const Index wanted = p.constant(p.integer(), Value(count));
  std::vector<Index> operands = {wanted, p.ok};
  if (distinct) operands.push_back(p.n);
  const Index node = p.node(Operator::AtLeast, p.boolean(), operands, 0, p.frame);
  Evaluated run(p.data, {patient({list})});
  return run.workspace.truth(node, 0);
}

TEST(AtLeast, KeepsTheUnknown) {
  const Value list =
      Value::list({Lists::row(kYes, Value(1)), Lists::row(kUnknown, Value(1)), Lists::row(kNo, Value(1))});
  EXPECT_EQ(at_least(0, list, false), Truth::True);
  EXPECT_EQ(at_least(1, list, false), Truth::True);
  EXPECT_EQ(at_least(2, list, false), Truth::Unknown);
  EXPECT_EQ(at_least(3, list, false), Truth::False);
}

TEST(AtLeast, OfAnUnknownListIsUnknown) {
  EXPECT_EQ(at_least(1, Value(), false), Truth::Unknown);
  EXPECT_EQ(at_least(0, Value(), false), Truth::True);
  EXPECT_EQ(at_least(1, Value::list({}), false), Truth::False);
}

TEST(AtLeast, OfAPartialListIsNeverFalse) {
  // There may be more rows than the one that is known to count, also of a list computed from the fact.
  Lists p;
  const Index one = p.constant(p.integer(), Value(1));
  const Index two = p.constant(p.integer(), Value(2));
  const Index first = p.node(Operator::AtLeast, p.boolean(), {one, p.ok}, 0, p.frame);
  const Index second = p.node(Operator::AtLeast, p.boolean(), {two, p.ok}, 0, p.frame);
  const Index distinct = p.node(Operator::AtLeast, p.boolean(), {two, p.ok, p.n}, 0, p.frame);
  const Index count = p.node(Operator::Count, p.integer(), {p.ok}, 0, p.frame, kHasCondition);
  const Index numbers = p.node(Operator::Collect, p.list(p.integer()), {p.n}, 0, p.frame);
  const Index derived = p.node_frame(numbers);
  const Index number = p.node(Operator::Element, p.integer(), {}, derived);
  const Index nine = p.constant(p.integer(), Value(9), derived);
  const Index nines = p.node(Operator::Equal, p.boolean(), {number, nine}, derived);
  const Index any_nine = p.node(Operator::AtLeast, p.boolean(), {one, nines}, 0, derived);
  PatientFacts whole = patient({Value::list({Lists::row(kYes, Value(1)), Lists::row(kNo, Value(1))})});
  PatientFacts partial = whole;
  partial.facts[0].partial = true;
  Evaluated run(p.data, {whole, partial, whole});
  EXPECT_EQ(run.workspace.truth(first, 1), Truth::True);
  for (const Index node : {second, distinct, any_nine}) {
    EXPECT_EQ(run.workspace.truth(node, 0), Truth::False);
    EXPECT_EQ(run.workspace.truth(node, 1), Truth::Unknown);
    EXPECT_EQ(run.workspace.truth(node, 2), Truth::False);
  }
  EXPECT_EQ(run.workspace.value(count, 1), Value(1));  // CQL: over what there is
  EXPECT_TRUE(run.workspace.partial(derived, 1));
  EXPECT_FALSE(run.workspace.partial(derived, 2));
}

TEST(AtLeast, DistinctElements) {
  const auto rows = [](std::vector<Value> items) { return Value::list(std::move(items)); };
  // Two rows of one class are not two classes.
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value(1)), Lists::row(kYes, Value(1))}), true), Truth::False);
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value(1)), Lists::row(kYes, Value(2))}), true), Truth::True);
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value(1)), Lists::row(kUnknown, Value(2))}), true),
            Truth::Unknown);
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value(1)), Lists::row(kYes, Value())}), true), Truth::Unknown);
  EXPECT_EQ(at_least(1, rows({Lists::row(kYes, Value())}), true), Truth::True);
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value())}), true), Truth::False);
  EXPECT_EQ(at_least(2, rows({Lists::row(kYes, Value(1)), Lists::row(kNo, Value(2))}), true), Truth::False);
}

Value aggregate(Operator op, const Value& list, std::uint32_t flags, bool on_decimal = false) {
  Lists p;
  std::vector<Index> operands;
  if ((flags & kHasCondition) != 0) operands.push_back(p.ok);
  operands.push_back(on_decimal ? p.d : p.n);
  const Index type = op == Operator::Count || !on_decimal ? p.integer() : p.decimal();
  return value_for(p.data, p.node(op, type, operands, 0, p.frame, flags), {list});
}

TEST(Aggregates, CountDefiniteRowsWithAnElement) {
  const Value list =
      Value::list({Lists::row(kYes, Value(1)), Lists::row(kYes, Value(1)), Lists::row(kYes, Value()),
                   Lists::row(kUnknown, Value(5)), Lists::row(kNo, Value(7))});
  EXPECT_EQ(aggregate(Operator::Count, list, kHasElement), Value(4));
  EXPECT_EQ(aggregate(Operator::Count, list, kHasElement | kHasCondition), Value(2));
  EXPECT_EQ(aggregate(Operator::Count, list, kHasElement | kHasCondition | kDistinct), Value(1));
  EXPECT_EQ(aggregate(Operator::Count, Value::list({}), kHasElement), Value(0));
  EXPECT_EQ(aggregate(Operator::Count, Value(), kHasElement), Value(0));
}

TEST(Aggregates, SumMinMaxAvg) {
  const Value list =
      Value::list({Lists::row(kYes, Value(3), dec("0.1")), Lists::row(kYes, Value(4), dec("0.2")),
                   Lists::row(kYes, Value(), Value()), Lists::row(kNo, Value(3), dec("0.2"))});
  EXPECT_EQ(aggregate(Operator::Sum, list, 0), Value(10));
  EXPECT_EQ(aggregate(Operator::Sum, list, kDistinct), Value(7));
  EXPECT_EQ(aggregate(Operator::Sum, list, kHasCondition, true), dec("0.3"));
  EXPECT_EQ(aggregate(Operator::Min, list, 0), Value(3));
  EXPECT_EQ(aggregate(Operator::Max, list, kHasCondition, true), dec("0.2"));
  EXPECT_EQ(aggregate(Operator::Avg, list, 0, true), dec("0.16666667"));
  for (const Operator op : {Operator::Sum, Operator::Min, Operator::Max}) {
    EXPECT_EQ(aggregate(op, Value::list({}), 0), Value());
    EXPECT_EQ(aggregate(op, Value(), 0), Value());
  }
  const Value large = Value::list({Lists::row(kYes, Value(2147483647)), Lists::row(kYes, Value(1))});
  EXPECT_EQ(aggregate(Operator::Sum, large, 0), Value());
}

TEST(Aggregates, AverageOfIntegersIsADecimal) {
  Lists p;
  const Index mean = p.node(Operator::Avg, p.decimal(), {p.n}, 0, p.frame);
  EXPECT_EQ(value_for(p.data, mean, {Value::list({Lists::row(kYes, Value(1)), Lists::row(kYes, Value(2))})}),
            dec("1.5"));
}

TEST(Aggregates, OfTheNullTypeAreNull) {
  ProgramBuilder p;
  const Index null = p.type(TypeKind::Null);
  const Index list = p.constant(p.list(null), Value::list({Value(), Value()}));
  const Index frame = p.node_frame(list);
  const Index element = p.node(Operator::Element, null, {}, frame);
  const Index minus = p.node(Operator::Negate, null, {element}, frame);
  std::vector<Index> all;
  for (const Operator op : {Operator::Sum, Operator::Min, Operator::Max, Operator::Avg}) {
    all.push_back(p.node(op, null, {minus}, 0, frame));
  }
  const Index count = p.node(Operator::Count, p.integer(), {minus}, 0, frame, kHasElement);
  const Index five = p.constant(p.integer(), Value(5));
  const Index in = p.node(Operator::In, p.boolean(), {five, list});
  for (const Index node : all) EXPECT_EQ(value_for(p.data, node), Value());
  EXPECT_EQ(value_for(p.data, count), Value(0));
  EXPECT_EQ(value_for(p.data, in), Value(false));
}

TEST(Aggregates, ExistsAndKnown) {
  Lists p;
  const Index exists = p.node(Operator::Exists, p.boolean(), {p.ok}, 0, p.frame);
  const Index any = p.node(Operator::Exists, p.boolean(), {}, 0, p.frame);
  const Index known = p.node(Operator::Known, p.boolean(), {}, 0, p.frame);
  Evaluated run(p.data, {patient({Value()}), patient({Value::list({Lists::row(kUnknown, Value(1))})}),
                         patient({Value::list({Lists::row(kNo, Value(1)), Lists::row(kYes, Value(1))})})});
  EXPECT_EQ(run.workspace.truth(exists, 0), Truth::False);
  EXPECT_EQ(run.workspace.truth(exists, 1), Truth::False);
  EXPECT_EQ(run.workspace.truth(exists, 2), Truth::True);
  EXPECT_EQ(run.workspace.truth(any, 1), Truth::True);
  EXPECT_EQ(run.workspace.truth(known, 0), Truth::Unknown);
  EXPECT_EQ(run.workspace.truth(known, 1), Truth::True);
  EXPECT_FALSE(run.workspace.known(p.frame, 0));
  EXPECT_EQ(run.workspace.rows(p.frame, 2).first, 1U);
  EXPECT_EQ(run.workspace.rows(p.frame, 2).last, 3U);
}

TEST(Collect, SortsAndDropsRepetitions) {
  Lists p;
  const Index list_type = p.list(p.integer());
  const Index down =
      p.node(Operator::Collect, list_type, {p.ok, p.n, p.n}, 0, p.frame, kHasCondition | kDescending0);
  const Index up = p.node(Operator::Collect, list_type, {p.n, p.n}, 0, p.frame, kDistinct);
  const Index plain = p.node(Operator::Collect, list_type, {p.n}, 0, p.frame);
  const Value list =
      Value::list({Lists::row(kYes, Value(2)), Lists::row(kYes, Value()), Lists::row(kYes, Value(3)),
                   Lists::row(kNo, Value(9)), Lists::row(kYes, Value(2))});
  EXPECT_EQ(to_cql(value_for(p.data, down, {list})), "{3, 2, 2, null}");
  EXPECT_EQ(to_cql(value_for(p.data, up, {list})), "{null, 2, 3, 9}");
  EXPECT_EQ(to_cql(value_for(p.data, plain, {list})), "{2, null, 3, 9, 2}");
  EXPECT_EQ(value_for(p.data, plain, {Value()}), Value());
}

TEST(Frames, OfANodeInsideAFrame) {
  // For every number the list {n, 10}; for every item of that list whether it is above 5; counted per number
  // and in all.
  Lists p;
  const Index ten = p.constant(p.integer(), Value(10), p.frame);
  const Index pair = p.node(Operator::List, p.list(p.integer()), {p.n, ten}, p.frame);
  const Index inner = p.node_frame(pair);
  const Index element = p.node(Operator::Element, p.integer(), {}, inner);
  const Index five = p.constant(p.integer(), Value(5), inner);
  const Index above = p.node(Operator::Greater, p.boolean(), {element, five}, inner);
  const Index per_item = p.node(Operator::Count, p.integer(), {above}, p.frame, inner, kHasCondition);
  const Index total = p.node(Operator::Sum, p.integer(), {per_item}, 0, p.frame);
  const Index back = p.node(Operator::Broadcast, p.integer(), {p.n}, inner);
  const Value list = Value::list({Lists::row(kYes, Value(3)), Lists::row(kYes, Value(7))});
  Evaluated run(p.data, {patient({Value()}), patient({list}), patient({list})});
  EXPECT_EQ(run.workspace.value(total, 0), Value());
  EXPECT_EQ(run.workspace.value(total, 1), Value(3));
  EXPECT_EQ(run.workspace.value(total, 2), Value(3));
  EXPECT_EQ(run.workspace.value(back, 3), Value(7));
}

}  // namespace
}  // namespace regimen::test
