// Which words of a text are for whom.
#include "load/text.hpp"

namespace regimen {

const std::string& words_in(const Text& text, std::string_view language) {
  for (const std::string_view tag : {language, language.substr(0, language.find('-'))}) {
    for (const auto& [one, words] : text.translations) {
      if (one == tag) return words;
    }
  }
  return text.words;
}

std::string plain_words(const Text& text, std::string_view language) {
  std::string out;
  read_words(
      words_in(text, language), [&](std::string_view piece) { out += piece; },
      [&](std::string_view name) { out += "{" + std::string(name) + "}"; });
  return out;
}

}  // namespace regimen
