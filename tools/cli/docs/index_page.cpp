// The first page: what this is, which version, whether it may be used, where to begin. And what changed.
#include <cmark.h>

#include <cstdlib>
#include <memory>

#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string about(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::string rows;
  const auto row = [&](const std::string& head, const std::string& content) {
    if (!content.empty()) rows += element("div", element("dt", head) + element("dd", content)) + "\n";
  };
  row("Version", text(program.id + " " + program.version));
  row("Status", element("strong", text(program.status)));
  row("Effective", text(program.effective));
  row("To be reviewed by", text(program.review));
  row("Publisher", text(program.publisher));
  row("Author", text(program.author));
  std::string places;
  for (const std::string& each : program.jurisdictions) places += (places.empty() ? "" : ", ") + each;
  row("Jurisdiction", text(places));
  for (const UsedPackage& each : program.packages) {
    row("Uses",
        text(each.title.empty() ? each.id : each.title) + " (" + text(each.id + " " + each.version) + ")");
  }
  row("Bundle", element("code", text(writer.knowledge().digest), "class=\"digest\""));
  return element("dl", "\n" + rows, "class=\"summary\"");
}

std::string entry(const std::string& page, const std::string& name, std::size_t count,
                  const std::string& what) {
  const std::string number = count == 0 ? "" : element("span", std::to_string(count), "class=\"count\"");
  return link(page, element("strong", name) + number) + element("p", what);
}

std::string contents(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::size_t claims = 0, facts = 0, disputed = 0;
  for (const Evidence& each : program.evidence) {
    if (each.claim_of != kNone) ++claims;
    if (each.status == EvidenceStatus::Disputed) ++disputed;
  }
  for (const Fact& each : program.facts) {
    if (!each.retrieve) ++facts;
  }
  return list(
      {entry("pathway.html", "Pathway", program.stages.size(), "the order of care, with a picture"),
       entry("options.html", "Options", program.options.size(),
             "each treatment: for whom, for whom not, how, on what evidence"),
       entry("differentials.html", "Differentials", program.differentials.size(),
             "what to rule in or out first"),
       entry("alerts.html", "Alerts", program.alerts.size(), "what must be seen first"),
       entry("definitions.html", "Definitions", 0, "what the words mean, exactly"),
       entry("facts.html", "Facts and questions", facts, "what is asked of a patient, or read from a record"),
       entry("claims.html", "Claims", claims,
             "what sources say; " + std::to_string(disputed) +
                 " of them disputed, each with who says otherwise"),
       entry("sources.html", "Sources", program.evidence.size() - claims,
             "the documents that the rules rest on"),
       entry("cases.html", "Cases", writer.knowledge().cases.size(), "examples that the rules are held to"),
       entry("rules.html", "The rules", program.sources_text.size(), "as their authors wrote them")},
      "class=\"cards\"");
}

/// What stands beside an option in a decision.
std::string statuses() {
  struct Status {
    std::string_view name, meaning;
  };
  constexpr Status kStatuses[] = {
      {"contraindicated", "something speaks against it"},
      {"not indicated", "it is not for this patient"},
      {"needs information",
       "something that decides is not known; the questions are listed, and it is not offered"},
      {"not ready", "something must be done first; what, is said"},
      {"not yet", "its stage in the order of care is not reached"},
      {"caution", "it may be offered, and something is to be weighed or is not known"},
      {"offered", "it may be offered"}};
  std::string rows;
  for (const Status& each : kStatuses) {
    rows += element("div", element("dt", std::string(each.name)) + element("dd", std::string(each.meaning))) +
            "\n";
  }
  return element("h2", "How to read a decision") +
         element("p",
                 "Of each option a decision says one of these, the first that holds. What is not known never "
                 "counts "
                 "as safe.") +
         element("dl", "\n" + rows, "class=\"summary\"");
}

/// Takes a node out of a Markdown document and leaves what it holds in its place.
void unwrap(cmark_node* node) {
  while (cmark_node* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
  cmark_node_free(node);
}

/// Markdown -> HTML whose headings stand below the page's own. The site links to itself only, so links and
/// pictures stay as their words; HTML in the text is left out.
std::string from_markdown(const std::string& markdown) {
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
      cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8), &cmark_node_free);
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(document.get()),
                                                                         &cmark_iter_free);
  std::vector<cmark_node*> wrappers, unwanted;
  for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    const cmark_node_type type = cmark_node_get_type(node);
    if (event == CMARK_EVENT_EXIT && (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE))
      wrappers.push_back(node);
    if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE))
      unwanted.push_back(node);
    // A changelog begins with its own title, a level above its versions.
    if (event == CMARK_EVENT_ENTER && type == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 1)
      cmark_node_set_heading_level(node, 2);
  }
  for (cmark_node* node : unwanted) cmark_node_free(node);
  for (cmark_node* node : wrappers) unwrap(node);
  const std::unique_ptr<char, decltype(&std::free)> html(cmark_render_html(document.get(), CMARK_OPT_DEFAULT),
                                                         &std::free);
  return html.get();
}

}  // namespace

Page index_page(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::string notes;
  for (const std::string& note : program.notes) notes += element("p", text(note));
  const std::string state =
      program.status == "active" ? "" : " Status of these rules: " + text(program.status) + ".";
  std::string out = element("p",
                            element("strong", "For review by a clinician; not a medical device.") +
                                " Nothing here is for use in the care of patients before clinicians have "
                                "reviewed every rule, every source "
                                "and every case for the setting where it is to be used." +
                                state,
                            "class=\"warning\"");
  out += about(writer) + notes + element("h2", "What is here") + contents(writer) + statuses();
  if (!writer.knowledge().changelog.empty()) {
    out +=
        element("h2", "What changed") + element("p", link("changes.html", "Changes from version to version"));
  }
  return Page{.file = "index.html", .title = text(program.title), .content = out};
}

Page changes_page(const Writer& writer) {
  return Page{.file = "changes.html",
              .title = "Changes",
              .content = from_markdown(writer.knowledge().changelog),
              .lead = "What changed from version to version.",
              .under = "index.html"};
}

}  // namespace regimen::cli::docs
