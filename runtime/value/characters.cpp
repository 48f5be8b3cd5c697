// A character begins at every byte that is not a continuation byte (10xxxxxx).
#include "value/characters.hpp"

namespace regimen {
namespace {

bool begins(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// The byte at which character `index` begins, counted from byte `from`, or the end.
std::size_t byte_of(std::string_view text, std::size_t from, std::size_t index) {
  std::size_t seen = 0;
  for (std::size_t i = from; i < text.size(); ++i) {
    if (begins(text[i]) && seen++ == index) return i;
  }
  return text.size();
}

}  // namespace

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += begins(c) ? 1U : 0U;
  return count;
}

std::string_view characters_between(std::string_view text, std::size_t first, std::size_t count) {
  const std::size_t from = byte_of(text, 0, first);
  return text.substr(from, byte_of(text, from, count) - from);
}

}  // namespace regimen
