// Texts of a program: where they all are, and how one reads them in a language.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "load/program_data.hpp"

namespace regimen {

/// Calls `visit(text)` for every Text of `program` (const or not), in the order of the struct.
template <typename Program, typename Visit>
void for_each_text(Program& program, Visit visit) {
  const auto say = [&](auto& words) {
    visit(words.clinician);
    visit(words.patient);
  };
  const auto all = [&](auto& texts) {
    for (auto& text : texts) visit(text);
  };
  for (auto& fact : program.facts) say(fact.ask);
  for (auto& rule : program.rules) visit(rule.text);
  for (auto& option : program.options) {
    visit(option.title);
    for (auto& phase : option.phases) {
      visit(phase.title);
      all(phase.notes);
    }
    for (auto& monitoring : option.monitoring) visit(monitoring.title);
    all(option.notes);
    say(option.say);
  }
  for (auto& criterion : program.criteria) visit(criterion.title);
  for (auto& differential : program.differentials) {
    visit(differential.title);
    visit(differential.workup);
    all(differential.notes);
  }
  for (auto& stage : program.stages) {
    visit(stage.title);
    say(stage.say);
  }
  for (auto& alert : program.alerts) {
    visit(alert.title);
    say(alert.say);
  }
}

/// The words in `language` (`de-CH`), else in its first part (`de`), else in the package's own.
const std::string& words_in(const Text& text, std::string_view language);

/// Goes through words: `words(piece)` for what stands there (a doubled brace as one), `value(name)` for
/// `{name}`.
template <typename Words, typename ValueOf>
void read_words(std::string_view words, Words piece, ValueOf value) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != '{') continue;
    piece(words.substr(from, at - from));
    if (at + 1 < words.size() && words[at + 1] == '{') {
      from = ++at;  // the second brace is a word
      continue;
    }
    const std::size_t close = std::min(words.find('}', at), words.size());
    value(words.substr(at + 1, close - at - 1));
    at = close;
    from = std::min(close + 1, words.size());
  }
  piece(words.substr(from));
}

/// The words of a text that holds no values (a title, a question), in a language.
std::string plain_words(const Text& text, std::string_view language = {});

}  // namespace regimen
