// Letters come in runs: capitals follow one another, or each is followed by its small letter.
#include "value/letters.hpp"

#include <cstdint>

namespace regimen {
namespace {

/// Every `step`th character from `first` to `last` is a capital; its small letter is `to_small` further.
struct Run {
  std::int32_t first, last, to_small, step;
};

// SOURCE: Unicode 15.0, UnicodeData.txt, simple case mappings.
constexpr Run kRuns[] = {
    // Basic Latin, Latin-1, Latin Extended-A and Additional
    {0x41, 0x5A, 32, 1},
    {0xC0, 0xD6, 32, 1},
    {0xD8, 0xDE, 32, 1},
    {0x100, 0x12E, 1, 2},
    {0x132, 0x136, 1, 2},
    {0x139, 0x147, 1, 2},
    {0x14A, 0x176, 1, 2},
    {0x178, 0x178, -121, 1},
    {0x179, 0x17D, 1, 2},
    {0x1E00, 0x1E94, 1, 2},
    {0x1EA0, 0x1EFE, 1, 2},
    // Greek
    {0x386, 0x386, 38, 1},
    {0x388, 0x38A, 37, 1},
    {0x38C, 0x38C, 64, 1},
    {0x38E, 0x38F, 63, 1},
    {0x391, 0x3A1, 32, 1},
    {0x3A3, 0x3AB, 32, 1},
    // Cyrillic
    {0x400, 0x40F, 80, 1},
    {0x410, 0x42F, 32, 1},
    {0x460, 0x480, 1, 2},
    {0x48A, 0x4BE, 1, 2},
    {0x4D0, 0x52E, 1, 2},
};

std::int32_t mapped(std::int32_t letter, bool to_upper) {
  for (const Run& run : kRuns) {
    const std::int32_t capital = to_upper ? letter - run.to_small : letter;
    if (capital < run.first || capital > run.last || (capital - run.first) % run.step != 0) continue;
    return to_upper ? capital : capital + run.to_small;
  }
  return letter;
}

/// Letters of the table take at most three bytes.
void append(std::string& out, std::int32_t letter) {
  const auto byte = [&](std::int32_t bits) { out += static_cast<char>(bits); };
  if (letter < 0x80) return byte(letter);
  if (letter < 0x800) {
    byte(0xC0 | (letter >> 6));
  } else {
    byte(0xE0 | (letter >> 12));
    byte(0x80 | ((letter >> 6) & 0x3F));
  }
  byte(0x80 | (letter & 0x3F));
}

std::string mapped(std::string_view text, bool to_upper) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto bits = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const std::size_t length = bits(i) < 0x80 ? 1 : bits(i) < 0xE0 ? 2 : bits(i) < 0xF0 ? 3 : 4;
    if (length == 4 || i + length > text.size()) {
      out += text.substr(i, length);
    } else {
      std::int32_t letter = length == 1 ? bits(i) : bits(i) & (length == 2 ? 0x1F : 0x0F);
      for (std::size_t at = i + 1; at < i + length; ++at) letter = letter << 6 | (bits(at) & 0x3F);
      append(out, mapped(letter, to_upper));
    }
    i += length;
  }
  return out;
}

}  // namespace

std::string upper_case(std::string_view text) { return mapped(text, true); }
std::string lower_case(std::string_view text) { return mapped(text, false); }

}  // namespace regimen
