// A batch gives exactly what one patient at a time gives: random programs, random patients, every node, every
// row.
#include <gtest/gtest.h>

#include <random>

#include "load/bundle_json.hpp"
#include "program_builder.hpp"

namespace regimen::test {
namespace {

/// Random numbers that are the same on every machine.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(engine_() % n); }

 private:
  std::mt19937 engine_;
};

Value random_value(Dice& dice, TypeKind kind) {
  if (dice.below(4) == 0) return {};
  const auto small = static_cast<std::int32_t>(dice.below(7)) - 3;
  if (kind == TypeKind::Boolean) return Value(dice.below(2) == 0);
  if (kind == TypeKind::Integer) return Value(dice.below(20) == 0 ? 2147483647 : small);
  if (kind == TypeKind::Decimal) return Value(*Decimal::from_scaled(Int128{small} * 12345678));
  if (kind == TypeKind::Date)
    return dice.below(2) == 0 ? date("2026-02") : Value(Date::from_day_number(20000 + small));
  return Value(std::string(1, static_cast<char>('a' + small + 3)));
}

constexpr TypeKind kKinds[] = {TypeKind::Boolean, TypeKind::Integer, TypeKind::Decimal, TypeKind::Date,
                               TypeKind::String};

/// Grows a program of random nodes over five scalar facts and a list of records with one field of each kind.
class RandomProgram : public ProgramBuilder {
 public:
  explicit RandomProgram(Dice& dice) : dice_(dice) {
    std::vector<std::pair<std::string, Index>> fields;
    for (const TypeKind kind : kKinds) fields.emplace_back("f" + std::to_string(fields.size()), type(kind));
    for (const auto& [name, field] : fields) fact(name, field);
    frame_ = list_fact("items", tuple(fields));
    for (Index i = 0; i < fields.size(); ++i) node(Operator::Field, fields[i].second, {}, frame_, i);
    for (int i = 0; i < 60; ++i) grow();
  }

 private:
  /// A node of this type in this frame; there always is one.
  Index pick(Index type_index, Index in_frame) {
    std::vector<Index> fitting;
    for (Index i = 0; i < data.nodes.size(); ++i) {
      if (data.nodes[i].type == type_index && data.nodes[i].frame == in_frame) fitting.push_back(i);
    }
    return fitting[dice_.below(static_cast<std::uint32_t>(fitting.size()))];
  }

  void grow() {
    const Index f = dice_.below(2) == 0 ? 0 : frame_;
    const Index any = type(kKinds[dice_.below(5)]);
    const Index number = type(dice_.below(2) == 0 ? TypeKind::Integer : TypeKind::Decimal);
    const Index ordered = type(kKinds[1 + dice_.below(4)]);
    const auto truth = [&](Index in) { return pick(boolean(), in); };
    switch (dice_.below(14)) {
      case 0:
        node(Operator::And, boolean(), {truth(f), truth(f), truth(f)}, f);
        return;
      case 1:
        node(Operator::Or, boolean(), {truth(f), truth(f)}, f);
        return;
      case 2:
        node(dice_.below(2) == 0 ? Operator::Not : Operator::IsTrue, boolean(), {truth(f)}, f);
        return;
      case 3:
        node(Operator::If, any, {truth(f), pick(any, f), pick(any, f)}, f);
        return;
      case 4:
        node(Operator::Equal, boolean(), {pick(any, f), pick(any, f)}, f);
        return;
      case 5:
        node(Operator::Less, boolean(), {pick(ordered, f), pick(ordered, f)}, f);
        return;
      case 6:
        node(Operator::Add, number, {pick(number, f), pick(number, f)}, f);
        return;
      case 7:
        node(Operator::Multiply, number, {pick(number, f), pick(number, f)}, f);
        return;
      case 8:
        node(Operator::IsNull, boolean(), {pick(any, f)}, f);
        return;
      case 9:
        node(Operator::Broadcast, any, {pick(any, 0)}, frame_);
        return;
      case 10: {
        const Index wanted = pick(integer(), 0);
        node(Operator::AtLeast, boolean(), {wanted, truth(frame_), pick(any, frame_)}, 0, frame_);
        return;
      }
      case 11:
        node(Operator::Count, integer(), {truth(frame_), pick(any, frame_)}, 0, frame_,
             kHasCondition | kHasElement | (dice_.below(2) == 0 ? kDistinct : 0U));
        return;
      case 12:
        node(dice_.below(2) == 0 ? Operator::Max : Operator::Sum, number, {pick(number, frame_)}, 0, frame_);
        return;
      default:
        node(Operator::Collect, list(any), {truth(frame_), pick(any, frame_), pick(ordered, frame_)}, 0,
             frame_, kHasCondition | kDistinct | kDescending0);
        return;
    }
  }

  Dice& dice_;
  Index frame_ = 0;
};

PatientFacts random_patient(Dice& dice) {
  std::vector<Value> values;
  for (const TypeKind kind : kKinds) values.push_back(random_value(dice, kind));
  std::vector<Value> items;
  for (std::uint32_t i = dice.below(5); i > 0; --i) {
    std::vector<std::pair<std::string, Value>> fields;
    for (const TypeKind kind : kKinds)
      fields.emplace_back("f" + std::to_string(fields.size()), random_value(dice, kind));
    items.push_back(Value::tuple(std::move(fields)));
  }
  values.push_back(dice.below(5) == 0 ? Value() : Value::list(std::move(items)));
  return patient(std::move(values));
}

void expect_same(const ProgramData& data, const Workspace& batch, Row p, const Workspace& one) {
  const auto own = batch.rows(1, p);
  const auto single = one.rows(1, 0);
  ASSERT_EQ(own.last - own.first, single.last - single.first);
  ASSERT_EQ(batch.known(1, p), one.known(1, 0));
  for (Index n = 0; n < data.nodes.size(); ++n) {
    if (data.nodes[n].frame == 0) {
      ASSERT_EQ(batch.value(n, p), one.value(n, 0)) << "node " << n;
      continue;
    }
    for (Row r = 0; r < single.last; ++r)
      ASSERT_EQ(batch.value(n, own.first + r), one.value(n, r)) << "node " << n;
  }
}

class Batch : public ::testing::TestWithParam<Row> {};

TEST_P(Batch, EqualsOneAtATime) {
  Workspace reused;  // also shows that nothing is left over from the last program or patient
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    Dice dice(seed);
    const RandomProgram program(dice);
    std::vector<PatientFacts> patients;
    for (Row p = 0; p < GetParam(); ++p) patients.push_back(random_patient(dice));
    Evaluated batch(program.data, patients);
    const std::vector<DateTime> as_of(1, *DateTime::parse("2026-03-01T10:00:00.000+01:00"));
    for (Row p = 0; p < GetParam(); ++p) {
      evaluate(program.data, std::span(&patients[p], 1), as_of, reused);
      expect_same(program.data, batch.workspace, p, reused);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Batch, ::testing::Values(1U, 63U, 64U, 65U, 130U));

TEST(RandomPrograms, SurviveTheBundle) {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    Dice dice(seed);
    const RandomProgram program(dice);
    const std::string bytes = write_bundle(program.data);
    const Result<ProgramData> read = read_bundle(bytes);
    ASSERT_TRUE(read.ok()) << read.error().message << " " << read.error().place;
    EXPECT_EQ(write_bundle(*read), bytes);
  }
}

/// Changes one number of a random node, frame or type.
void damage(ProgramData& data, Dice& dice) {
  const auto near = [&](Index& index) {
    index = dice.below(3) == 0 ? dice.below(5) : index + dice.below(5) - 2;
  };
  Node& node = data.nodes[dice.below(static_cast<std::uint32_t>(data.nodes.size()))];
  switch (dice.below(9)) {
    case 0:
      node.op = static_cast<Operator>(dice.below(static_cast<std::uint32_t>(Operator::StageStatus) + 1));
      return;
    case 1:
      near(node.type);
      return;
    case 2:
      near(node.frame);
      return;
    case 3:
      near(node.payload_a);
      return;
    case 4:
      node.payload_b ^= 1U << dice.below(5);
      return;
    case 5:
      if (!node.operands.empty())
        near(node.operands[dice.below(static_cast<std::uint32_t>(node.operands.size()))]);
      return;
    case 6:
      if (!node.operands.empty()) node.operands.pop_back();
      return;
    case 7:
      node.operands.push_back(dice.below(60));
      return;
    default: {
      Type& type = data.types[dice.below(static_cast<std::uint32_t>(data.types.size()))];
      if (dice.below(2) == 0) type.kind = static_cast<TypeKind>(dice.below(14));
      if (dice.below(2) == 0) near(type.element);
      return;
    }
  }
}

TEST(RandomPrograms, EvaluateSafelyWhenTheyPassTheChecks) {
  int passed = 0;
  for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
    Dice dice(seed);
    RandomProgram program(dice);
    for (std::uint32_t i = dice.below(4) + 1; i > 0; --i) damage(program.data, dice);
    if (check_program(program.data)) continue;
    ++passed;
    const std::vector<PatientFacts> patients = {random_patient(dice), random_patient(dice)};
    const std::vector<DateTime> as_of(2, *DateTime::parse("2026-03-01"));
    Workspace workspace;
    evaluate(program.data, patients, as_of, workspace);
    for (Index n = 0; n < program.data.nodes.size(); ++n) {
      if (program.data.nodes[n].frame == 0) workspace.value(n, 1);
    }
  }
  EXPECT_GT(passed, 100);
}

}  // namespace
}  // namespace regimen::test
