// Near units by usual spellings, case, brackets and edit distance. Deterministic: the first best by table
// order.
#include "units/suggest.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "units/ucum_table.hpp"
#include "value/nearest_name.hpp"

namespace regimen::units {
namespace {

// Spellings in everyday use that UCUM does not have. Both Unicode micro signs occur.
constexpr std::array<std::pair<std::string_view, std::string_view>, 39> kUsualSpellings{{
    {"mcg", "ug"},
    {"mcL", "uL"},
    {"mcl", "uL"},
    {"mcmol", "umol"},
    {"\xC2\xB5g", "ug"},
    {"\xCE\xBCg", "ug"},
    {"\xC2\xB5L", "uL"},
    {"\xCE\xBCL", "uL"},
    {"\xC2\xB5mol", "umol"},
    {"\xCE\xBCmol", "umol"},
    {"\xC2\xB0"
     "C",
     "Cel"},
    {"\xC2\xB0"
     "F",
     "[degF]"},
    {"degC", "Cel"},
    {"degF", "[degF]"},
    {"mmHg", "mm[Hg]"},
    {"mmhg", "mm[Hg]"},
    {"cmH2O", "cm[H2O]"},
    {"IU", "[IU]"},
    {"iu", "[IU]"},
    {"mIU", "m[IU]"},
    {"cc", "mL"},
    {"gm", "g"},
    {"gram", "g"},
    {"hr", "h"},
    {"hrs", "h"},
    {"hour", "h"},
    {"sec", "s"},
    {"second", "s"},
    {"minute", "min"},
    {"mins", "min"},
    {"day", "d"},
    {"days", "d"},
    {"week", "wk"},
    {"weeks", "wk"},
    {"lb", "[lb_av]"},
    {"oz", "[oz_av]"},
    {"in", "[in_i]"},
    {"ft", "[ft_i]"},
    {"KG", "kg"},
}};

// LIMIT: longer symbols are answered without a suggestion, so that the search stays short.
constexpr std::size_t kMaxLength = 24;

/// Every symbol: the units, then each prefix before each unit that takes one.
std::vector<std::string> all_symbols() {
  std::vector<std::string> symbols;
  for (const UnitRow& unit : unit_rows()) symbols.emplace_back(unit.code);
  for (const PrefixRow& prefix : prefixes()) {
    for (const UnitRow& unit : unit_rows()) {
      if (unit.takes_prefix) symbols.push_back(std::string(prefix.code) + std::string(unit.code));
    }
  }
  return symbols;
}

/// How many characters differ though they are the same letter.
std::size_t case_differences(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1 : 0;
  return count;
}

bool same_letters(std::string_view a, std::string_view b) { return edit_distance(a, b, 0) == 0; }

}  // namespace

std::string suggest_unit(std::string_view symbol) {
  for (const auto& [spelling, unit] : kUsualSpellings) {
    if (spelling == symbol) return std::string(unit);
  }
  if (symbol.empty() || symbol.size() > kMaxLength) return {};
  const std::string bracketed = '[' + std::string(symbol) + ']';
  std::string best;
  const std::vector<std::string> symbols = all_symbols();
  for (const std::string& candidate : symbols) {
    if (best.empty() && same_letters(candidate, bracketed)) best = candidate;
    if (!same_letters(candidate, symbol)) continue;
    const bool nearer =
        best.size() != symbol.size() || case_differences(symbol, candidate) < case_differences(symbol, best);
    if (nearer) best = candidate;
  }
  if (!best.empty() || symbol.size() < 3) return best;
  // One edit away from a unit without a prefix; with prefixes nearly everything would be near something.
  for (const UnitRow& unit : unit_rows()) {
    if (unit.code.size() >= 3 && edit_distance(symbol, unit.code, 1) == 1) return std::string(unit.code);
  }
  return {};
}

}  // namespace regimen::units
