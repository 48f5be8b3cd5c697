// Every code is reached by a test: named in a file test (`RGM2001`), named in a unit or property test
// (`Code::UnknownName`, `2001`), or given by the example of its page, which pages_test runs.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "compiler/diagnostics/code.hpp"
#include "compiler/diagnostics/pages.hpp"
#include "tests/support/page_example.hpp"

namespace regimen::diagnostics {
namespace {

/// Codes that no test reaches, and why. To be kept short: at present there is none.
const std::map<int, std::string_view> kNotReached = {};

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// The words of all tests but the two that list codes.
std::set<std::string> words_of_tests() {
  std::set<std::string> words;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(REGIMEN_SOURCE_DIR "/tests")) {
    const std::string name = entry.path().filename().string();
    const bool is_test = name.ends_with("_test.cpp") || name.ends_with(".test");
    if (!is_test || name == "pages_test.cpp" || name == "coverage_test.cpp") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string word;
    for (std::istreambuf_iterator<char> at(in), end; at != end; ++at) {
      if (is_word(*at)) {
        word += *at;
      } else {
        words.insert(std::move(word));
        word.clear();
      }
    }
  }
  return words;
}

TEST(Coverage, EveryCodeIsReachedByATest) {
  const std::set<std::string> words = words_of_tests();
  std::set<int> run;
  for (const Page& page : all_pages()) {
    for (const char* language : {"rgm", "json", "valueset", "expr"}) {
      if (support::page_example(page.markdown, "Failing example", language)) run.insert(page.number);
    }
  }
  for (const CodeInfo& each : all_codes()) {
    const int number = static_cast<int>(each.code);
    const bool reached = words.contains(label(each.code)) || words.contains(std::string(each.name)) ||
                         words.contains(std::to_string(number)) || run.contains(number);
    EXPECT_NE(reached, kNotReached.contains(number))
        << label(each.code) << (reached ? " is reached, and is excused" : " is not reached by any test");
  }
}

}  // namespace
}  // namespace regimen::diagnostics
