// Kleene logic and choice against their truth tables, on both sides of the word boundaries.
#include <gtest/gtest.h>

#include "program_builder.hpp"

namespace regimen::test {
namespace {

Value value_of(int truth) { return truth == 2 ? Value() : Value(truth == 1); }

/// 0 false, 1 true, 2 unknown; by the definition of strong Kleene logic: false < unknown < true.
int level(int truth) { return truth == 0 ? 0 : truth == 2 ? 1 : 2; }
int from_level(int l) { return l == 0 ? 0 : l == 1 ? 2 : 1; }
int k_not(int a) { return a == 2 ? 2 : 1 - a; }
int k_and(int a, int b) { return from_level(std::min(level(a), level(b))); }
int k_or(int a, int b) { return from_level(std::max(level(a), level(b))); }

int as_int(Truth truth) { return truth == Truth::Unknown ? 2 : truth == Truth::True ? 1 : 0; }

class LogicWords : public ::testing::TestWithParam<Row> {};

TEST_P(LogicWords, MatchesTruthTablesInEveryRow) {
  ProgramBuilder b;
  const Index boolean = b.boolean();
  const Index x = b.fact("x", boolean);
  const Index y = b.fact("y", boolean);
  const Index z = b.fact("z", boolean);
  const Index n_not = b.node(Operator::Not, boolean, {x});
  const Index n_and = b.node(Operator::And, boolean, {x, y, z});
  const Index n_or = b.node(Operator::Or, boolean, {x, y, z});
  const Index n_xor = b.node(Operator::Xor, boolean, {x, y});
  const Index n_implies = b.node(Operator::Implies, boolean, {x, y});
  const Index n_null = b.node(Operator::IsNull, boolean, {x});
  const Index n_true = b.node(Operator::IsTrue, boolean, {x});
  const Index n_false = b.node(Operator::IsFalse, boolean, {x});
  const Index n_if = b.node(Operator::If, boolean, {x, y, z});
  const Index n_coalesce = b.node(Operator::Coalesce, boolean, {x, y, z});
  const Index n_equal = b.node(Operator::Equal, boolean, {x, y});
  const Index n_equivalent = b.node(Operator::Equivalent, boolean, {x, y});
  std::vector<PatientFacts> patients;
  for (Row p = 0; p < GetParam(); ++p) {
    const int k = static_cast<int>(p % 27);
    patients.push_back(patient({value_of(k % 3), value_of(k / 3 % 3), value_of(k / 9)}));
  }
  Evaluated run(b.data, patients);
  for (Row p = 0; p < GetParam(); ++p) {
    const int k = static_cast<int>(p % 27);
    const int a = k % 3;
    const int c = k / 3 % 3;
    const int d = k / 9;
    const auto got = [&](Index node) { return as_int(run.workspace.truth(node, p)); };
    EXPECT_EQ(got(n_not), k_not(a)) << p;
    EXPECT_EQ(got(n_and), k_and(a, k_and(c, d))) << p;
    EXPECT_EQ(got(n_or), k_or(a, k_or(c, d))) << p;
    EXPECT_EQ(got(n_xor), a == 2 || c == 2 ? 2 : a ^ c) << p;
    EXPECT_EQ(got(n_implies), k_or(k_not(a), c)) << p;
    EXPECT_EQ(got(n_null), a == 2 ? 1 : 0) << p;
    EXPECT_EQ(got(n_true), a == 1 ? 1 : 0) << p;
    EXPECT_EQ(got(n_false), a == 0 ? 1 : 0) << p;
    EXPECT_EQ(got(n_if), a == 1 ? c : d) << p;
    EXPECT_EQ(got(n_coalesce), a != 2 ? a : c != 2 ? c : d) << p;
    EXPECT_EQ(got(n_equal), a == 2 || c == 2 ? 2 : (a == c ? 1 : 0)) << p;
    EXPECT_EQ(got(n_equivalent), a == c ? 1 : 0) << p;
  }
}

INSTANTIATE_TEST_SUITE_P(WordBoundaries, LogicWords, ::testing::Values(1U, 63U, 64U, 65U, 128U, 130U));

TEST(Choice, NumbersAndTexts) {
  ProgramBuilder b;
  const Index c = b.fact("c", b.boolean());
  const Index one = b.constant(b.integer(), Value(1));
  const Index null = b.constant(b.integer(), Value());
  const Index text = b.constant(b.type(TypeKind::String), Value("a"));
  const Index pick = b.node(Operator::If, b.integer(), {c, one, null});
  const Index first = b.node(Operator::Coalesce, b.integer(), {null, one});
  const Index texts = b.node(Operator::If, b.type(TypeKind::String), {c, text, text});
  EXPECT_EQ(value_for(b.data, pick, {Value(true)}), Value(1));
  EXPECT_EQ(value_for(b.data, pick, {Value(false)}), Value());
  EXPECT_EQ(value_for(b.data, pick, {Value()}), Value());
  EXPECT_EQ(value_for(b.data, first, {Value()}), Value(1));
  EXPECT_EQ(value_for(b.data, texts, {Value()}), Value("a"));
}

}  // namespace
}  // namespace regimen::test
