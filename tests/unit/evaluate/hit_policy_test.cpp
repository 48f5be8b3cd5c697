// Hit policies, three-valued: what is known while some rows are open, and what is a conflict. Rows are
// written as `T`, `F` and `?`; outputs as letters, the default last.
#include "evaluate/hit_policy.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace regimen {
namespace {

/// `= rows`, `none`, `? rows` (undecided) or `! rows` (conflict); rows count from 1, `d` is the default.
std::string judged(HitPolicy policy, std::string_view rows, std::string_view outputs,
                   std::uint32_t flags = 0) {
  std::vector<Truth> meets;
  for (const char c : rows)
    meets.push_back(c == 'T' ? Truth::True : c == 'F' ? Truth::False : Truth::Unknown);
  const EqualOutputs equal = [&](std::size_t a, std::size_t b) {
    if (outputs[a] == '0' || outputs[b] == '0') return Truth::Unknown;  // an unknown output
    return outputs[a] == outputs[b] ? Truth::True : Truth::False;
  };
  Hit hit;
  judge(policy, flags, meets, equal, hit);
  std::string text = hit.kind == Hit::Kind::Rows        ? "="
                     : hit.kind == Hit::Kind::None      ? "none"
                     : hit.kind == Hit::Kind::Undecided ? "?"
                                                        : "!";
  for (const std::size_t row : hit.rows) text += " " + std::to_string(row + 1);
  return text + (hit.or_default ? " d" : "");
}

TEST(HitPolicy, FirstTakesTheFirstRowThatCertainlyMeets) {
  EXPECT_EQ(judged(HitPolicy::First, "FTT", "abcd"), "= 2");
  EXPECT_EQ(judged(HitPolicy::First, "FFF", "abcd"), "none");
}

TEST(HitPolicy, FirstDoesNotFallThroughAnUnknownRow) {
  EXPECT_EQ(judged(HitPolicy::First, "?TT", "abcd"), "? 1 2");
  EXPECT_EQ(judged(HitPolicy::First, "?FF", "abcd"), "? 1 d");
  // Rows after one that certainly meets do not matter.
  EXPECT_EQ(judged(HitPolicy::First, "T??", "abcd"), "= 1");
}

TEST(HitPolicy, WhatEveryPossibilityGivesIsKnown) {
  EXPECT_EQ(judged(HitPolicy::First, "?TF", "aacd"), "= 1 2");
  EXPECT_EQ(judged(HitPolicy::First, "??F", "aaca"), "= 1 2 d");
  EXPECT_EQ(judged(HitPolicy::First, "?TF", "00cd"), "? 1 2");  // two unknown outputs need not be equal
  EXPECT_EQ(judged(HitPolicy::Any, "T?F", "aabd"), "= 1 2");
  EXPECT_EQ(judged(HitPolicy::Any, "T?F", "abbd"), "? 1 2");
}

TEST(HitPolicy, UniqueConflictsWhenTwoRowsMeet) {
  EXPECT_EQ(judged(HitPolicy::Unique, "TFT", "aaad"), "! 1 3");
  EXPECT_EQ(judged(HitPolicy::Unique, "FTF", "abcd"), "= 2");
  // It may turn out a conflict.
  EXPECT_EQ(judged(HitPolicy::Unique, "T?F", "aacd"), "? 1 2");
  EXPECT_EQ(judged(HitPolicy::Unique, "F??", "caad"), "? 2 3 d");
}

TEST(HitPolicy, AnyConflictsWhenRowsThatMeetDiffer) {
  EXPECT_EQ(judged(HitPolicy::Any, "TTF", "aabd"), "= 1 2");
  EXPECT_EQ(judged(HitPolicy::Any, "TTT", "aabd"), "! 1 3");
  EXPECT_EQ(judged(HitPolicy::Any, "TTF", "a0bd"), "? 1 2");
}

TEST(HitPolicy, ListsAreKnownWhenEveryRowIs) {
  EXPECT_EQ(judged(HitPolicy::List, "TFT", "abcd"), "= 1 3");
  EXPECT_EQ(judged(HitPolicy::List, "T?T", "aaaa"), "? 1 2 3");
  EXPECT_EQ(judged(HitPolicy::List, "FFF", "abcd"), "none");
}

TEST(HitPolicy, WhatIsProvedLeavesOutWhatCannotBe) {
  // Of a complete table the last row that may meet must; of a disjoint one no row meets beside another.
  EXPECT_EQ(judged(HitPolicy::First, "F?F", "abcd", kCompleteRows), "= 2");
  EXPECT_EQ(judged(HitPolicy::First, "??F", "aacd", kCompleteRows), "= 1 2");
  EXPECT_EQ(judged(HitPolicy::Unique, "T?F", "abcd", kDisjointRows), "= 1");
  EXPECT_EQ(judged(HitPolicy::Unique, "F??", "caad", kDisjointRows), "? 2 3 d");
  EXPECT_EQ(judged(HitPolicy::Unique, "F??", "caad", kDisjointRows | kCompleteRows), "= 2 3");
  EXPECT_EQ(judged(HitPolicy::Unique, "F??", "cabd", kDisjointRows | kCompleteRows), "? 2 3");
}

}  // namespace
}  // namespace regimen
