// Puts values into words.
#include "decide/texts.hpp"

#include <algorithm>

#include "decide/amounts.hpp"

namespace regimen::decide {
namespace {

constexpr std::pair<std::string_view, std::string_view> kUnknown[] = {
    {"en", "unknown"},     {"de", "unbekannt"}, {"es", "desconocido"},  {"fr", "inconnu"},
    {"it", "sconosciuto"}, {"nl", "onbekend"},  {"pt", "desconhecido"},
};

/// The word for what is not known; a question mark in languages that have none here.
std::string_view unknown_in(std::string_view language) {
  for (const auto& [tag, word] : kUnknown) {
    if (tag == language.substr(0, language.find('-'))) return word;
  }
  return language.empty() ? "unknown" : "?";
}

/// The language that the words of `text` are in when `language` is asked for.
std::string_view language_of(const ProgramData& program, const Text& text, std::string_view language) {
  const std::string* words = &words_in(text, language);
  return words == &text.words ? std::string_view(program.language) : language;
}

/// A value inside a sentence: quantities with their unit (in English units of time in words), codes by their
/// display, strings without quotes.
std::string in_words(const Value& value, std::string_view language) {
  if (value.is_null()) return "(" + std::string(unknown_in(language)) + ")";
  if (const Quantity* quantity = value.get<Quantity>()) {
    if (language.empty() || language.substr(0, 2) == "en") return words_of(*quantity);
    const std::string_view time = time_code(quantity->unit);
    return time.empty() ? plain(value) : plain(Value(Quantity{quantity->value, std::string(time)}));
  }
  if (const Code* code = value.get<Code>()) return code->display.empty() ? code->code : code->display;
  if (const std::string* words = value.get<std::string>()) return *words;
  if (const Date* date = value.get<Date>()) return date->to_string();
  if (const Value::List* list = value.get<Value::List>()) {
    std::string out;
    for (const Value& item : (*list)->items) out += (out.empty() ? "" : ", ") + in_words(item, language);
    return out.empty() ? "none" : out;
  }
  return plain(value);
}

}  // namespace

std::string fill(const Reading& reading, const Text& text, std::string_view language) {
  std::string out;
  const std::string_view spoken = language_of(reading.program(), text, language);
  const auto value_of = [&](std::string_view name) {
    const auto found = std::find_if(text.values.begin(), text.values.end(),
                                    [&](const auto& one) { return one.first == name; });
    out += in_words(found == text.values.end() ? Value() : reading.value({found->second, reading.patient()}),
                    spoken);
  };
  read_words(
      words_in(text, language), [&](std::string_view piece) { out += piece; }, value_of);
  return out;
}

std::string title_or_id(const Text& title, const std::string& id, std::string_view language) {
  return title.empty() ? id : plain_words(title, language);
}

}  // namespace regimen::decide
