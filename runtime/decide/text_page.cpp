// Wrapping by code points, and the lines that both renderers write.
#include "decide/text_page.hpp"

#include <algorithm>

namespace regimen::decide {
namespace {

std::string_view code(Ink ink) {
  switch (ink) {
    case Ink::Plain:
      return "";
    case Ink::Bold:
      return "\x1b[1m";
    case Ink::Red:
      return "\x1b[31m";
    case Ink::Green:
      return "\x1b[32m";
    case Ink::Yellow:
      return "\x1b[33m";
    case Ink::Faint:
      return "\x1b[2m";
  }
  return "";
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Nothing that a record says may move the cursor or colour a terminal.
std::string harmless(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) c = ' ';
  }
  return out;
}

}  // namespace

TextPage::TextPage(bool colour, int width)
    : colour_(colour), width_(static_cast<std::size_t>(std::clamp(width, 40, 400))) {}

void TextPage::put(int indent, std::string_view text, Ink ink) {
  out_.append(static_cast<std::size_t>(indent), ' ');
  const bool coloured = colour_ && ink != Ink::Plain;
  if (coloured) out_ += code(ink);
  out_ += text;
  if (coloured) out_ += "\x1b[0m";
  out_ += '\n';
}

void TextPage::line(int indent, std::string_view text, Ink ink, int hanging) {
  // LIMIT: deep nesting of a rule must not leave less than half of the page to write on.
  indent = std::min(indent, static_cast<int>(width_ / 2));
  const std::string words = harmless(text);
  std::string current;
  int at = indent;
  std::size_t begin = 0;
  while (begin <= words.size()) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string_view word = std::string_view(words).substr(begin, end - begin);
    const bool fits = columns(current) + 1 + columns(word) + static_cast<std::size_t>(at) <= width_;
    if (current.empty() || fits) {
      if (!current.empty()) current += ' ';
      current += word;
    } else {
      put(at, current, ink);
      at = indent + hanging;
      current = word;
    }
    begin = end + 1;
  }
  put(at, current, ink);
}

void TextPage::blank() { out_ += '\n'; }

void TextPage::heading(std::string_view text, char mark) {
  line(0, text, Ink::Bold);
  put(0, std::string(std::min(columns(text), width_), mark), Ink::Plain);
}

std::string premise_text(const Premise& premise) {
  std::string out = premise.text;
  if (!premise.why.empty() && premise.why != premise.text) {
    out += ": " + plain(premise.value) + " (" + premise.why + ")";
  } else {
    // A name takes `=`; a sentence may have one of its own.
    out += (premise.text.find(' ') == std::string::npos ? " = " : ": ") + plain(premise.value);
  }
  if (!premise.origin.empty()) {
    const bool assumed = premise.origin.starts_with("assumed");
    out += (assumed ? ", " : premise.value.is_null() ? ", not stated by " : ", from ") + premise.origin;
  } else if (premise.value.is_null() && premise.subject && premise.subject->kind == SubjectKind::Fact) {
    out += ", not in the record";
  }
  return out;
}

std::string citation_text(const ProgramData& program, Index index) {
  const Evidence& evidence = program.evidence[index];
  std::string out = "[" + evidence.id + "] " + evidence.title;
  if (evidence.claim_of == kNone) return out;
  if (!evidence.says.empty()) out += ": \"" + evidence.says + "\"";
  out += " (" + program.evidence[evidence.claim_of].id;
  switch (evidence.status) {
    case EvidenceStatus::Confirmed:
      out += "; confirmed";
      for (const Index supporting : evidence.supporting) out += " [" + program.evidence[supporting].id + "]";
      out += ")";
      break;
    case EvidenceStatus::Unverified:
      out += "; unverified)";
      break;
    case EvidenceStatus::Disputed:
      out += "; DISPUTED: " + evidence.disputed_because;
      for (const Index contrary : evidence.contrary) out += " [" + program.evidence[contrary].id + "]";
      out += ")";
      break;
  }
  return out;
}

std::string place_text(const ProgramData& program, const Place& place) {
  const std::string_view file = file_name(program, place);
  return file.empty() ? std::string() : std::string(file) + ":" + std::to_string(place.line);
}

}  // namespace regimen::decide
