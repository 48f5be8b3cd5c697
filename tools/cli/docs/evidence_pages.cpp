// Sources and claims, with what in the rules rests on each.
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string carried(const Writer& writer, const std::vector<Carrier>& carriers) {
  std::vector<std::string> all;
  for (const Carrier& each : carriers)
    all.push_back(text(plain_name(each.what)) + " (" + writer.place(each.place) + ")");
  if (all.empty()) return {};
  return element("p", "Used by: " + joined(all, "; "), "class=\"grounds\"");
}

std::string claim(const Writer& writer, Index index, const std::vector<Carrier>& carriers) {
  const Evidence& evidence = writer.program().evidence[index];
  std::string out = writer.claim(index, false);
  if (!evidence.see.empty()) out += element("p", "See " + writer.evidence_links(evidence.see));
  if (!evidence.not_computable.empty()) {
    out += element("p", "No rule rests on it: " + text(evidence.not_computable), "class=\"note\"");
  }
  out += carried(writer, carriers);
  out += element("p", text(evidence.id) + " · " + writer.place(evidence.place), "class=\"grounds\"");
  return element("li", out, "id=\"" + slug(evidence.id) + "\"") + "\n";
}

std::string source(const Writer& writer, Index index, const std::vector<Carrier>& carriers) {
  const ProgramData& program = writer.program();
  const Evidence& evidence = program.evidence[index];
  std::string head = element("strong", text(evidence.title));
  std::vector<std::string> about;
  if (!evidence.kind.empty()) about.push_back(text(plain_name(evidence.kind)));
  if (evidence.year) about.push_back(std::to_string(*evidence.year));
  if (!evidence.publisher.empty()) about.push_back(text(evidence.publisher));
  if (!evidence.doi.empty()) about.push_back("doi " + text(evidence.doi));
  std::string out = element("p", head);
  if (!about.empty()) out += element("p", joined(about, ", "));
  // The site links to itself only; the address is there to be copied.
  if (!evidence.url.empty()) out += element("p", text(evidence.url), "class=\"url\"");
  if (!evidence.note.empty()) out += element("p", text(evidence.note), "class=\"note\"");
  std::vector<Index> claims;
  for (Index i = 0; i < program.evidence.size(); ++i) {
    if (program.evidence[i].claim_of == index) claims.push_back(i);
  }
  if (!claims.empty()) {
    out += element("details", element("summary", std::to_string(claims.size()) +
                                                     (claims.size() == 1 ? " claim" : " claims")) +
                                  element("p", writer.evidence_links(claims)));
  }
  out += carried(writer, carriers) +
         element("p", text(evidence.id) + " · " + writer.place(evidence.place), "class=\"grounds\"");
  return element("li", out, "id=\"" + slug(evidence.id) + "\"") + "\n";
}

}  // namespace

Page claims_page(const Writer& writer, const std::vector<std::vector<Carrier>>& carriers) {
  const ProgramData& program = writer.program();
  std::string disputed, others;
  for (Index i = 0; i < program.evidence.size(); ++i) {
    const Evidence& each = program.evidence[i];
    if (each.claim_of == kNone) continue;
    std::string& part = each.status == EvidenceStatus::Disputed ? disputed : others;
    part += claim(writer, i, carriers[i]);
  }
  std::string out;
  if (!disputed.empty()) {
    out += element("h2", "Disputed") +
           element("p", "Independent sources say otherwise. The note says what the rules do instead.",
                   "class=\"lead\"") +
           element("ul", "\n" + disputed, "class=\"claims\"");
  }
  if (!others.empty()) {
    out += element("h2", disputed.empty() ? "Claims" : "All others") +
           element("ul", "\n" + others, "class=\"claims\"");
  }
  return Page{
      .file = "claims.html",
      .title = "Claims",
      .content = out.empty() ? element("p", "The rules name none.") : out,
      .lead =
          "What sources say, in the words of these rules. Confirmed: the sources beside it say the same. "
          "Unverified: no source was found that does. Disputed: the sources beside it say otherwise."};
}

Page sources_page(const Writer& writer, const std::vector<std::vector<Carrier>>& carriers) {
  const ProgramData& program = writer.program();
  std::string out;
  for (Index i = 0; i < program.evidence.size(); ++i) {
    if (program.evidence[i].claim_of == kNone) out += source(writer, i, carriers[i]);
  }
  return Page{.file = "sources.html",
              .title = "Sources",
              .content = out.empty() ? element("p", "The rules name none.")
                                     : element("ul", "\n" + out, "class=\"claims\""),
              .lead = "The documents that the rules rest on."};
}

}  // namespace regimen::cli::docs
