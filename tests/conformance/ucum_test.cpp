// The published UCUM functional tests, run against regimen::units.
// In: <shared data>/ucum/tests.jsonl (REGIMEN_SHARED_DATA, else beside the project); the failures must be
// exactly those of ucum_known_failures.txt. Skipped, never passed, when the data is absent.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>

#include "regimen/units.hpp"

namespace regimen::units {
namespace {

std::string data_folder() {
  const char* given = std::getenv("REGIMEN_SHARED_DATA");
  return given != nullptr ? given : std::string(REGIMEN_SOURCE_DIR) + "/../shared/data";
}

/// `key=value` words of a test's input.
std::map<std::string, std::string> arguments_of(const std::string& text) {
  std::map<std::string, std::string> arguments;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    arguments[word.substr(0, equals)] = equals == std::string::npos ? "" : word.substr(equals + 1);
  }
  return arguments;
}

/// A number's significant digits and the power of ten of the last of them.
struct Digits {
  std::string digits;
  long exponent = 0;
  bool operator==(const Digits&) const = default;
};

Digits digits_of(const std::string& text) {
  Digits result;
  bool after_point = false;
  std::size_t i = 0;
  for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
    if (text[i] == '.') {
      after_point = true;
    } else {
      result.digits += text[i];
      result.exponent -= after_point ? 1 : 0;
    }
  }
  if (i < text.size()) result.exponent += std::strtol(text.c_str() + i + 1, nullptr, 10);
  result.digits.erase(0, result.digits.find_first_not_of('0'));
  return result;
}

/// Whether `value` of `from`, in `to`, shows as `expected` once rounded to as many digits as `expected`
/// shows.
bool converts_to(Decimal value, const Unit& from, const Unit& to, const std::string& expected) {
  const Digits wanted = digits_of(expected);
  const auto shown = convert_to_digits(value, from, to, static_cast<int>(wanted.digits.size()));
  return shown.ok() && digits_of(*shown) == wanted;
}

bool conversion_passes(const std::string& input, const std::string& expected) {
  auto arguments = arguments_of(input);
  const auto value = Decimal::parse(arguments["value"]);
  const auto from = parse(arguments["srcUnit"]);
  const auto to = parse(arguments["dstUnit"]);
  return value && from.ok() && to.ok() && converts_to(*value, *from, *to, expected);
}

bool arithmetic_passes(const std::string& input, const std::string& expected, bool division) {
  auto arguments = arguments_of(input);
  const auto left = Decimal::parse(arguments["v1"]);
  const auto right = Decimal::parse(arguments["v2"]);
  const auto left_unit = parse(arguments["u1"]);
  const auto right_unit = parse(arguments["u2"]);
  if (!left || !right || !left_unit.ok() || !right_unit.ok()) return false;
  const auto value = division ? Decimal::divide(*left, *right) : Decimal::multiply(*left, *right);
  const auto unit = division ? divide(*left_unit, *right_unit) : multiply(*left_unit, *right_unit);
  const std::size_t space = expected.find(' ');
  return value && unit.ok() && converts_to(*value, *unit, *unit, expected.substr(0, space)) &&
         to_string(*unit) == expected.substr(space + 1);
}

bool passes(const nlohmann::json& test) {
  const std::string section = test.at("section");
  const std::string input = test.at("unit_or_expr");
  const std::string expected = test.at("expected");
  if (section == "validation") return parse(input).ok() == (expected == "true");
  if (section == "conversion") return conversion_passes(input, expected);
  if (section == "multiplication") return arithmetic_passes(input, expected, false);
  if (section == "division") return arithmetic_passes(input, expected, true);
  return false;
}

/// The names before the first space of each line; `#` starts a comment line.
std::set<std::string> known_failures() {
  std::set<std::string> names;
  std::ifstream file(std::string(REGIMEN_SOURCE_DIR) + "/tests/conformance/ucum_known_failures.txt");
  EXPECT_TRUE(file.good());
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') names.insert(line.substr(0, line.find(' ')));
  }
  return names;
}

TEST(UcumConformance, fails_exactly_where_it_is_known_to) {
  std::ifstream file(data_folder() + "/ucum/tests.jsonl");
  if (!file.good()) GTEST_SKIP() << "no UCUM tests at " << data_folder();
  std::set<std::string> failures;
  int total = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    const auto test = nlohmann::json::parse(line);
    ++total;
    if (!passes(test)) {
      failures.insert(test.at("section").get<std::string>() + '/' + test.at("id").get<std::string>());
    }
  }
  const std::set<std::string> known = known_failures();
  for (const std::string& name : failures) EXPECT_TRUE(known.contains(name)) << "fails: " << name;
  for (const std::string& name : known) EXPECT_TRUE(failures.contains(name)) << "passes now: " << name;
  EXPECT_GE(total - static_cast<int>(failures.size()), total * 97 / 100);
  RecordProperty("total", total);
  RecordProperty("failed", static_cast<int>(failures.size()));
}

}  // namespace
}  // namespace regimen::units
