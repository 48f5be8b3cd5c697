// Words for amounts.
#include "decide/amounts.hpp"

namespace regimen::decide {
namespace {

struct TimeUnit {
  std::string_view code, word;
};
// SOURCE: FHIR R4 value set units-of-time; the words are CQL's calendar words.
constexpr TimeUnit kTimeUnits[] = {{"s", "second"}, {"min", "minute"}, {"h", "hour"}, {"d", "day"},
                                   {"wk", "week"},  {"mo", "month"},   {"a", "year"}};

const TimeUnit* time_unit(std::string_view unit) {
  for (const TimeUnit& one : kTimeUnits) {
    const bool word = unit.substr(0, one.word.size()) == one.word &&
                      (unit.size() == one.word.size() || unit.substr(one.word.size()) == "s");
    if (word || unit == one.code) return &one;
  }
  return nullptr;
}

std::string unit_words(const std::string& unit, bool plural) {
  if (unit == "1") return "";
  const TimeUnit* time = time_unit(unit);
  if (time == nullptr) return " " + unit;
  return " " + std::string(time->word) + (plural ? "s" : "");
}

}  // namespace

std::string_view time_code(std::string_view unit) {
  const TimeUnit* time = time_unit(unit);
  return time == nullptr ? std::string_view() : time->code;
}

std::string words_of(const Quantity& quantity) {
  return quantity.value.to_string() + unit_words(quantity.unit, quantity.value != Decimal::from_integer(1));
}

std::string words_of(const QuantityRange& range) {
  if (range.first.value == range.second.value) return words_of(range.first);
  return range.first.value.to_string() + " to " + range.second.value.to_string() +
         unit_words(range.second.unit, true);
}

std::string words_of(const CountRange& range) {
  const std::string low = std::to_string(range.first);
  return range.first == range.second ? low : low + " to " + std::to_string(range.second);
}

std::string words_after_every(const QuantityRange& range) {
  const bool one = range.first.value == range.second.value && range.first.value == Decimal::from_integer(1);
  return one ? unit_words(range.first.unit, false).substr(range.first.unit == "1" ? 0 : 1) : words_of(range);
}

}  // namespace regimen::decide
