// The nearest known name: near ones are found, far ones are not, and ties go by the alphabet.
#include "runtime/facts/suggest.hpp"

#include <gtest/gtest.h>

namespace regimen {
namespace {

TEST(NearestName, FindsAMisspeltName) {
  EXPECT_EQ(nearest_name("systolc", {"diastolic", "systolic", "age"}), "systolic");
  EXPECT_EQ(nearest_name("setraline", {"sertraline", "citalopram"}), "sertraline");
  EXPECT_EQ(nearest_name("aeg", {"age", "tsh"}), "age");
  EXPECT_EQ(nearest_name("AGE", {"age"}), "age");
}

TEST(NearestName, FindsNothingFarAway) {
  EXPECT_EQ(nearest_name("height", {"age", "tsh"}), std::nullopt);
  EXPECT_EQ(nearest_name("", {"age"}), std::nullopt);
  EXPECT_EQ(nearest_name(std::string(200, 'a'), {"aaa"}), std::nullopt);
}

TEST(NearestName, TiesGoByTheAlphabet) { EXPECT_EQ(nearest_name("cat", {"rat", "bat"}), "bat"); }

}  // namespace
}  // namespace regimen
