// The published CQL tests of expressions, run through the compiler and the runtime as `regimen expr` runs
// them. In: <shared data>/cql-tests/tests.jsonl (REGIMEN_SHARED_DATA, else beside the project); the failures
// must be exactly those of cql_known_failures.txt, each with its reason. Skipped, never passed, when the data
// is absent. The report by file and group is printed; REGIMEN_UPDATE_GOLDENS=1 writes the list anew, keeping
// its reasons.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "regimen/compiler/compile.hpp"

namespace regimen {
namespace {

const char* const kList = REGIMEN_SOURCE_DIR "/tests/conformance/cql_known_failures.txt";

std::string data_folder() {
  const char* given = std::getenv("REGIMEN_SHARED_DATA");
  return given != nullptr ? given : std::string(REGIMEN_SOURCE_DIR) + "/../shared/data";
}

/// The value of an expression as a CQL literal, or what is wrong with it after a `!`.
std::string value_of(const std::string& expression) {
  diagnostics::Diagnostics diagnostics;
  const auto value = compiler::evaluate_expression(expression, diagnostics);
  if (value) return value->value;
  return "!" + (diagnostics.all().empty() ? std::string("no value") : diagnostics.all().front().message());
}

/// What is wrong with our answer to a test; empty when nothing is.
std::string failure_of(const nlohmann::json& test) {
  const std::string answer = value_of(test.at("expression"));
  if (test.contains("invalid") && test.at("invalid").is_string()) {
    return answer.front() == '!' ? "" : "gives " + answer + ", should be refused";
  }
  const std::string expected = test.at("output").empty() ? "null" : value_of(test.at("output").front());
  if (answer.front() == '!') return "is refused: " + answer.substr(1);
  return answer == expected ? "" : "gives " + answer + ", should give " + expected;
}

/// Test -> reason, as listed: `name: reason`; `#` starts a comment line.
std::map<std::string, std::string> known_failures() {
  std::map<std::string, std::string> reasons;
  std::ifstream file(kList);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t colon = line.find(": ");
    reasons[line.substr(0, colon)] = colon == std::string::npos ? "" : line.substr(colon + 2);
  }
  return reasons;
}

struct Tally {
  int passed = 0, total = 0;
  void add(bool pass) {
    passed += pass ? 1 : 0;
    ++total;
  }
};

TEST(CqlConformance, fails_exactly_where_it_is_known_to) {
  std::ifstream file(data_folder() + "/cql-tests/tests.jsonl");
  if (!file.good()) GTEST_SKIP() << "no CQL tests at " << data_folder();
  std::map<std::string, std::string> failures;
  std::map<std::string, Tally> groups;
  Tally trusted, all;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    const auto test = nlohmann::json::parse(line);
    const std::string group = test.at("file").get<std::string>() + "/" + test.at("group").get<std::string>();
    const std::string failure = failure_of(test);
    if (!failure.empty()) failures[group + "/" + test.at("test").get<std::string>()] = failure;
    groups[group].add(failure.empty());
    all.add(failure.empty());
    if (test.at("agreement").get<std::string>().starts_with("allpass")) trusted.add(failure.empty());
  }
  for (const auto& [name, tally] : groups) {
    std::printf("%4d of %4d  %s\n", tally.passed, tally.total, name.c_str());
  }
  std::printf("%4d of %4d  that every engine passes\n%4d of %4d  of all\n", trusted.passed, trusted.total,
              all.passed, all.total);

  const std::map<std::string, std::string> known = known_failures();
  if (std::getenv("REGIMEN_UPDATE_GOLDENS") != nullptr) {
    std::ofstream out(kList);
    out << "# Tests of the published CQL suite that Regimen does not pass, and why "
           "(tests/conformance/cql_test.cpp).\n";
    for (const auto& [name, failure] : failures) {
      const auto reason = known.find(name);
      out << name << ": " << (reason == known.end() ? "REASON MISSING; " + failure : reason->second) << "\n";
    }
    return;
  }
  for (const auto& [name, failure] : failures) {
    EXPECT_TRUE(known.contains(name)) << "fails: " << name << " " << failure;
  }
  for (const auto& [name, reason] : known) {
    EXPECT_TRUE(failures.contains(name)) << "passes now: " << name;
    EXPECT_FALSE(reason.empty() || reason.starts_with("REASON MISSING")) << "without a reason: " << name;
  }
  EXPECT_GE(trusted.passed * 100, trusted.total * 97);
  EXPECT_GE(all.passed * 100, all.total * 90);
}

}  // namespace
}  // namespace regimen
