// The nearest known name: near ones are found, far ones are not, and ties go by the alphabet.
#include "runtime/value/nearest_name.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace regimen {
namespace {

using Names = std::vector<std::string>;

TEST(NearestName, FindsAMisspeltName) {
  const Names names = {"egfr", "age", "active_psychosis", "diastolic", "systolic", "phq9", "sertraline"};
  EXPECT_EQ(nearest_name("egrf", names), "egfr");
  EXPECT_EQ(nearest_name("EGFR", names), "egfr");
  EXPECT_EQ(nearest_name("active_psycosis", names), "active_psychosis");
  EXPECT_EQ(nearest_name("systolc", names), "systolic");
  EXPECT_EQ(nearest_name("setraline", names), "sertraline");
  EXPECT_EQ(nearest_name("aeg", names), "age");
}

TEST(NearestName, FindsNothingFarAway) {
  const Names names = {"age", "tsh", "y", "aaa"};
  EXPECT_EQ(nearest_name("height", names), "");
  EXPECT_EQ(nearest_name("", names), "");
  EXPECT_EQ(nearest_name("x", names), "");  // a change of every letter
  EXPECT_EQ(nearest_name(std::string(200, 'a'), names), "");
}

TEST(NearestName, TiesGoByTheAlphabet) {
  EXPECT_EQ(nearest_name("cat", Names{"rat", "bat"}), "bat");
  EXPECT_EQ(nearest_name("abc", Names{"abd", "abb"}), "abb");
}

TEST(NearestName, OffersItInWords) {
  EXPECT_EQ(did_you_mean("aeg", Names{"age"}), "did you mean `age`?");
  EXPECT_EQ(did_you_mean("height", Names{"age"}), "");
}

TEST(EditDistance, CountsEditsUpToALimit) {
  EXPECT_EQ(edit_distance("abcd", "abdc", 3), 1U);
  EXPECT_EQ(edit_distance("abcd", "ABCD", 0), 0U);
  EXPECT_EQ(edit_distance("abcd", "wxyz", 2), 3U);
}

}  // namespace
}  // namespace regimen
