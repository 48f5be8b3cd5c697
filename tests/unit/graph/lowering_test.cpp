// The shape of the graph: shared nodes, folded constants, dropped nodes, frames. Rule text in; nodes out.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

constexpr const char* kTrials =
    "record T { drug: Integer dose: Integer }\nfact trials: List<T>\nfact n: Integer\n";

std::size_t count(const Package& package, Operator op) {
  return static_cast<std::size_t>(std::count_if(package.program().nodes.begin(),
                                                package.program().nodes.end(),
                                                [&](const Node& node) { return node.op == op; }));
}

TEST(Lowering, EqualExpressionsAreOneNode) {
  const Package package =
      compile_body("fact n: Integer\ndefine a: n + 1 > 5\ndefine b: n + 1 > 5 or n is null\n");
  EXPECT_EQ(count(package, Operator::Add), 1U);
  EXPECT_EQ(count(package, Operator::Greater), 1U);
  EXPECT_EQ(package.node("b").operands[0], package.node_index("a"));
}

TEST(Lowering, ConstantsAreFolded) {
  const Package package =
      compile_body("define a: (1 + 2) * 3\ndefine b: Count(({1, 2, null}) x where x > 1)\n");
  EXPECT_EQ(package.node("a").op, Operator::Constant);
  EXPECT_EQ(package.value("a"), "9");
  EXPECT_EQ(package.node("b").op, Operator::Constant);
  EXPECT_EQ(package.value("b"), "1");
  EXPECT_EQ(package.program().nodes.size(), 2U);
  EXPECT_EQ(package.program().frames.size(), 1U);
}

TEST(Lowering, WhatNothingNeedsIsDropped) {
  const Package package =
      compile_body("fact unused: Integer\nfact n: Integer\ndefine f(x Integer): x * 100\ndefine a: n > 1\n");
  EXPECT_EQ(count(package, Operator::Multiply), 0U);
  EXPECT_EQ(count(package, Operator::Fact), 1U);
  EXPECT_EQ(package.program().facts[0].node, kNone);
  EXPECT_NE(package.program().facts[1].node, kNone);
}

TEST(Lowering, AQueryIsAFrameAndACondition) {
  const Package package = compile_body(std::string(kTrials) + "define a: Count(trials t where t.dose > n)\n");
  ASSERT_EQ(package.program().frames.size(), 2U);
  EXPECT_EQ(package.program().frames[1].fact, 0U);
  EXPECT_EQ(package.node("a").op, Operator::Count);
  const Node& condition = package.program().nodes[package.node("a").operands[0]];
  EXPECT_EQ(condition.op, Operator::Greater);
  EXPECT_EQ(condition.frame, 1U);
  EXPECT_EQ(count(package, Operator::Broadcast), 1U);  // n, for each row
}

TEST(Lowering, WhatDoesNotVaryByRowIsComputedOnce) {
  const Package package =
      compile_body(std::string(kTrials) + "define a: any trials t satisfying t.dose > n * 2\n");
  const auto& nodes = package.program().nodes;
  const auto product = std::find_if(nodes.begin(), nodes.end(),
                                    [](const Node& node) { return node.op == Operator::Multiply; });
  ASSERT_NE(product, nodes.end());
  EXPECT_EQ(product->frame, 0U);
}

TEST(Lowering, RowsThatLookAtAnOuterRowArePairs) {
  const Package package = compile_body(std::string(kTrials) +
                                       "define a: trials t where exists (trials s where s.dose > t.dose)\n");
  const auto& frames = package.program().frames;
  ASSERT_EQ(frames.size(), 3U);
  EXPECT_EQ(frames[1].parent, 0U);
  EXPECT_EQ(frames[2].parent, 1U);
}

TEST(Lowering, ACallIsWrittenOutOnceForEqualArguments) {
  const Package package = compile_body(std::string(kTrials) +
                                       "define big(t T): t.dose > 5\ndefine a: any trials t satisfying "
                                       "big(t)\ndefine b: every trials t satisfying big(t)\n");
  EXPECT_EQ(count(package, Operator::Greater), 1U);
  EXPECT_EQ(package.program().frames.size(), 2U);
}

TEST(Lowering, OperandsStandBeforeTheirUsers) {
  const Package package = compile_body(
      "fact b: Boolean\noption o \"O\" { indicated when d is confirmed }\ndifferential d \"D\" { confirmed "
      "when z }\ndefine z: b and y\ndefine y: not b\n");
  for (Index i = 0; i < package.program().nodes.size(); ++i) {
    for (Index operand : package.program().nodes[i].operands) EXPECT_LT(operand, i);
  }
}

TEST(Lowering, ExponentialCallsAreRefused) {
  std::string body = "fact n: Integer\ndefine f0(x Integer): x\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "f" + std::to_string(i - 1);
    body += "define f" + std::to_string(i) + "(x Integer): " + before + "(x * " + std::to_string(i + 1) +
            ") - " + before + "(x + " + std::to_string(i) + ")\n";
  }
  const std::vector<std::string> errors = compile_body(body + "define a: f39(n)\n").errors();
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].substr(0, 7), "RGM4003");
}

}  // namespace
}  // namespace regimen::support
