// The examples of a diagnostic's page: fenced blocks below "Failing example" and "Corrected example".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regimen::support {

/// The first block of a language (`rgm`, `json`) after a heading and before the next, or nothing.
inline std::optional<std::string> page_example(std::string_view page, std::string_view heading,
                                               std::string_view language) {
  const std::string title = "\n## " + std::string(heading) + "\n";
  const std::size_t start = page.find(title);
  if (start == std::string_view::npos) return std::nullopt;
  std::string_view section = page.substr(start + title.size());
  section = section.substr(0, section.find("\n## "));
  const std::string fence = "```" + std::string(language) + "\n";
  const std::size_t open = section.find(fence);
  if (open == std::string_view::npos) return std::nullopt;
  section = section.substr(open + fence.size());
  return std::string(section.substr(0, section.find("```")));
}

}  // namespace regimen::support
