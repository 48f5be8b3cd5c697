// Semantic versions: their order, and which of them a range allows. SOURCE of the cases: semver.org item 11,
// and the tables of "Specifying Dependencies" in the Cargo book.
#include "compiler/dependencies/version.hpp"

#include <gtest/gtest.h>

namespace regimen::dependencies {
namespace {

TEST(Version, IsReadWholeOrNotAtAll) {
  EXPECT_EQ(Version::parse("1.20.300")->to_string(), "1.20.300");
  EXPECT_EQ(Version::parse("1.2.3-beta.1.x-y")->to_string(), "1.2.3-beta.1.x-y");
  for (const char* text : {"", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "1..3", "1.2.3-", "1.2.3-a..b",
                           "1.2.3-01", "1.2.3-a_b", "-1.2.3", "1.2.3 ", "1234567890.0.0"})
    EXPECT_FALSE(Version::parse(text)) << text;
}

TEST(Version, OrderIsThatOfSemanticVersioning) {
  const char* const rising[] = {"0.9.0",      "1.0.0-alpha",  "1.0.0-alpha.1", "1.0.0-alpha.beta",
                                "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
                                "1.0.0",      "1.0.1",        "1.1.0",         "1.10.0",
                                "2.0.0"};
  for (std::size_t i = 0; i < std::size(rising); ++i) {
    for (std::size_t k = 0; k < std::size(rising); ++k)
      EXPECT_EQ(*Version::parse(rising[i]) < *Version::parse(rising[k]), i < k)
          << rising[i] << ' ' << rising[k];
  }
}

bool allows(const char* sign, const char* version, const char* candidate) {
  VersionRange range;
  range.add(*Requirement::parse(sign, version));
  return range.allows(*Version::parse(candidate));
}

TEST(VersionRange, EndsAreThoseOfCargo) {
  struct Case {
    const char *sign, *version, *first, *last, *below, *above;
  };
  const Case cases[] = {
      {"", "1.2.3", "1.2.3", "1.99.0", "1.2.2", "2.0.0"},  {"^", "1.2", "1.2.0", "1.99.0", "1.1.9", "2.0.0"},
      {"^", "1", "1.0.0", "1.99.0", "0.9.9", "2.0.0"},     {"^", "0.2.3", "0.2.3", "0.2.9", "0.2.2", "0.3.0"},
      {"^", "0.2", "0.2.0", "0.2.9", "0.1.9", "0.3.0"},    {"^", "0.0.3", "0.0.3", "0.0.3", "0.0.2", "0.0.4"},
      {"^", "0.0", "0.0.0", "0.0.9", "0.0.0-a", "0.1.0"},  {"^", "0", "0.0.0", "0.9.9", "0.0.0-a", "1.0.0"},
      {"~", "1.2.3", "1.2.3", "1.2.9", "1.2.2", "1.3.0"},  {"~", "1.2", "1.2.0", "1.2.9", "1.1.9", "1.3.0"},
      {"~", "1", "1.0.0", "1.99.9", "0.9.9", "2.0.0"},     {"=", "1.2.3", "1.2.3", "1.2.3", "1.2.2", "1.2.4"},
      {"=", "1.2", "1.2.0", "1.2.9", "1.1.9", "1.3.0"},    {">=", "1.2", "1.2.0", "9.0.0", "1.1.9", "1.1.0"},
      {">", "1.2", "1.3.0", "9.0.0", "1.2.9", "1.2.0"},    {">", "1.2.3", "1.2.4", "9.0.0", "1.2.3", "1.2.0"},
      {"<", "1.2", "0.0.0", "1.1.9", "1.2.0", "1.3.0"},    {"<=", "1.2", "0.0.0", "1.2.9", "1.3.0", "2.0.0"},
      {"<=", "1.2.3", "0.0.0", "1.2.3", "1.2.4", "2.0.0"},
  };
  for (const Case& each : cases) {
    const std::string range = std::string(each.sign) + each.version;
    EXPECT_TRUE(allows(each.sign, each.version, each.first)) << range << ' ' << each.first;
    EXPECT_TRUE(allows(each.sign, each.version, each.last)) << range << ' ' << each.last;
    EXPECT_FALSE(allows(each.sign, each.version, each.below)) << range << ' ' << each.below;
    EXPECT_FALSE(allows(each.sign, each.version, each.above)) << range << ' ' << each.above;
  }
}

TEST(VersionRange, AllRequirementsMustHold) {
  VersionRange range;
  range.add(*Requirement::parse(">=", "1.2"));
  range.add(*Requirement::parse("<", "2"));
  EXPECT_TRUE(range.allows(*Version::parse("1.2.0")));
  EXPECT_TRUE(range.allows(*Version::parse("1.9.9")));
  EXPECT_FALSE(range.allows(*Version::parse("2.0.0")));
  EXPECT_FALSE(range.allows(*Version::parse("1.1.0")));
}

TEST(VersionRange, APreReleaseIsTakenOnlyByWhoNamesIt) {
  EXPECT_FALSE(allows("^", "1.2", "1.3.0-beta"));
  EXPECT_FALSE(allows("^", "1.2.3-alpha", "1.3.0-beta"));
  EXPECT_FALSE(allows("^", "1", "2.0.0-beta"));
  EXPECT_TRUE(allows("^", "1.2.3-alpha", "1.2.3-beta"));
  EXPECT_TRUE(allows("^", "1.2.3-alpha", "1.2.3"));
  EXPECT_FALSE(allows("^", "1.2.3-beta", "1.2.3-alpha"));
}

}  // namespace
}  // namespace regimen::dependencies
