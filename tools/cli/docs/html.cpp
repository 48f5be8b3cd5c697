// Implements html.hpp.
#include "tools/cli/docs/html.hpp"

#include "tools/cli/markup.hpp"

namespace regimen::cli::docs {

std::string text(std::string_view words) { return escape_markup(words); }

std::string element(std::string_view tag, std::string_view content, std::string_view attributes) {
  std::string out = "<" + std::string(tag);
  if (!attributes.empty()) out += " " + std::string(attributes);
  out += ">";
  out += content;
  return out + "</" + std::string(tag) + ">";
}

std::string link(std::string_view to, std::string_view content, std::string_view attributes) {
  std::string all = "href=\"" + std::string(to) + "\"";
  if (!attributes.empty()) all += " " + std::string(attributes);
  return element("a", content, all);
}

std::string list(const std::vector<std::string>& entries, std::string_view attributes) {
  if (entries.empty()) return {};
  std::string all = "\n";
  for (const std::string& entry : entries) all += element("li", entry) + "\n";
  return element("ul", all, attributes) + "\n";
}

std::string joined(const std::vector<std::string>& pieces, std::string_view between) {
  std::string out;
  for (const std::string& piece : pieces) {
    if (!out.empty()) out += between;
    out += piece;
  }
  return out;
}

std::string slug(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const char c : name) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || (c == '.' && !out.empty());
    if (kept) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '-';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

}  // namespace regimen::cli::docs
