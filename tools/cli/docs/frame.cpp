// What stands around every page: head, navigation, foot.
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

struct Entry {
  std::string_view file, name;
};
constexpr Entry kNavigation[] = {{"index.html", "Start"},     {"pathway.html", "Pathway"},
                                 {"options.html", "Options"}, {"differentials.html", "Differentials"},
                                 {"alerts.html", "Alerts"},   {"definitions.html", "Definitions"},
                                 {"facts.html", "Facts"},     {"codes.html", "Codes"},
                                 {"claims.html", "Claims"},   {"sources.html", "Sources"},
                                 {"cases.html", "Cases"},     {"rules.html", "Rules"}};

/// Words of a title that holds HTML.
std::string without_tags(const std::string& html) {
  std::string out;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') inside = true;
    if (!inside) out += c;
    if (c == '>') inside = false;
  }
  return out;
}

std::string navigation(const Page& page) {
  const std::string& here = page.under.empty() ? page.file : page.under;
  std::string entries;
  for (const Entry& each : kNavigation) {
    std::string attributes;
    if (each.file == page.file)
      attributes = "aria-current=\"page\"";
    else if (each.file == here)
      attributes = "class=\"here\"";
    entries += element("li", link(each.file, each.name, attributes)) + "\n";
  }
  return element("nav", element("ul", "\n" + entries), "aria-label=\"Pages\"");
}

}  // namespace

std::string framed(const Writer& writer, const Page& page) {
  const ProgramData& program = writer.program();
  const std::string name = text(program.title.empty() ? program.id : program.title);
  const std::string words = without_tags(page.title);
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"generator\" content=\"regimen docs\">\n";
  out += element("title", page.file == "index.html" ? name : words + " · " + name) + "\n";
  out += "<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n";
  out += link("#content", "To the content", "class=\"skip\"") + "\n";
  out += element("header", element("p", link("index.html", name) + " " +
                                            element("span", text(program.version + " " + program.status),
                                                    "class=\"version\"")) +
                               "\n" + navigation(page)) +
         "\n";
  out += "<main id=\"content\">\n" + element("h1", page.title) + "\n";
  if (!page.lead.empty()) out += element("p", page.lead, "class=\"lead\"") + "\n";
  out += page.content + "\n</main>\n";
  out +=
      element("footer",
              element("p", "For review by a clinician; not a medical device. " +
                               text(program.id + " " + program.version) + ", " + text(program.status) +
                               (program.effective.empty() ? "" : ", effective " + text(program.effective)) +
                               ".")) +
      "\n</body>\n</html>\n";
  return out;
}

}  // namespace regimen::cli::docs
