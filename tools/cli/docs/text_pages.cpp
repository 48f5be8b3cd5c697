// Pages that show text as it stands: the cases, the rules.
#include <algorithm>
#include <map>

#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool mentions(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !is_word(text[at - 1])) && (end == text.size() || !is_word(text[end]))) return true;
  }
  return false;
}

/// Of `case "…" { … }` what stands between the braces, with the indentation of the first line taken away.
std::string body(std::string_view text) {
  const std::size_t quote = text.find('"');
  std::size_t open = quote == std::string_view::npos ? text.find('{') : quote + 1;
  while (quote != std::string_view::npos && open < text.size() && text[open] != '"')
    open += text[open] == '\\' ? 2 : 1;
  open = text.find('{', std::min(open, text.size()));
  const std::size_t close = text.rfind('}');
  if (open == std::string_view::npos || close == std::string_view::npos || close <= open)
    return std::string(text);
  text = text.substr(open + 1, close - open - 1);
  const std::size_t first = text.find_first_not_of(" \n\t\r");
  const std::size_t last = text.find_last_not_of(" \n\t\r");
  if (first == std::string_view::npos) return {};
  std::string out;
  text = text.substr(first, last - first + 1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (at != 0 && line.substr(0, 2) == "  ") line.remove_prefix(2);
    out += std::string(line) + (end < text.size() ? "\n" : "");
    at = end + 1;
  }
  return out;
}

std::string numbered_lines(std::string_view source) {
  std::string out;
  std::size_t number = 0;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = std::min(source.find('\n', at), source.size());
    const std::string line = std::to_string(++number);
    out += "<span class=\"line\" id=\"L" + line + "\">" + text(source.substr(at, end - at)) + "\n</span>";
    at = end + 1;
  }
  return out;
}

}  // namespace

std::vector<std::string> cases_of(const Writer& writer, std::string_view name) {
  std::vector<std::string> out;
  for (const compiler::CompiledCase& each : writer.knowledge().cases) {
    if (!mentions(writer.source(each.place), name)) continue;
    out.push_back(link(case_address(writer.program(), each.place), text(each.name)));
  }
  return out;
}

std::vector<Page> case_pages(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::map<std::string, std::pair<std::string, std::size_t>> files;
  for (const compiler::CompiledCase& each : writer.knowledge().cases) {
    if (each.place.file >= program.sources_text.size()) continue;
    auto& [content, count] = files[program.sources_text[each.place.file].name];
    const std::string head =
        element("h2", text(each.name), "id=\"L" + std::to_string(each.place.line) + "\"");
    content += element("section", head +
                                      element("pre", element("code", text(body(writer.source(each.place)))),
                                              "tabindex=\"0\"") +
                                      element("p", writer.place(each.place), "class=\"grounds\"")) +
               "\n";
    ++count;
  }
  std::vector<Page> pages;
  std::vector<std::string> entries;
  for (const auto& [file, made] : files) {
    const std::string address = "cases-" + slug(file) + ".html";
    entries.push_back(link(address, text(plain_name(file.substr(0, file.rfind('.'))))) + ": " +
                      std::to_string(made.second));
    pages.push_back(Page{
        .file = address,
        .title = text(plain_name(file.substr(0, file.rfind('.')))),
        .content = made.first,
        .lead = "Each says what is given of a patient and what must follow. What is not given is unknown.",
        .under = "cases.html"});
  }
  std::string content = list(entries);
  if (entries.empty()) {
    content = element(
        "p",
        writer.knowledge().from_rules
            ? "The package has none."
            : "This site was made from a bundle, which holds no cases; make it from the rules to see them.");
  }
  pages.insert(pages.begin(), Page{.file = "cases.html",
                                   .title = "Cases",
                                   .content = content,
                                   .lead = "Examples that the rules are held to: all of them are tested."});
  return pages;
}

std::vector<Page> source_pages(const Writer& writer) {
  std::vector<Page> pages;
  std::vector<std::string> entries;
  for (const SourceText& each : writer.program().sources_text) {
    entries.push_back(link(source_page(each.name), text(each.name)));
    pages.push_back(Page{.file = source_page(each.name),
                         .title = text(each.name),
                         .content = element("pre", element("code", numbered_lines(each.text)),
                                            "class=\"numbered\" tabindex=\"0\""),
                         .under = "rules.html"});
  }
  pages.insert(
      pages.begin(),
      Page{.file = "rules.html",
           .title = "The rules",
           .content = list(entries, "class=\"columns\""),
           .lead = "The rules as their authors wrote them. All other pages are made from these files."});
  return pages;
}

}  // namespace regimen::cli::docs
