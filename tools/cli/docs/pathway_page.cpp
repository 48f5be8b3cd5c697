// The order of care: a picture, and the same in words.
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string conditions(const Writer& writer, const std::string& heading, const std::vector<Index>& rules) {
  if (rules.empty()) return {};
  std::vector<std::string> entries;
  for (const Index rule : rules) entries.push_back(writer.rule(rule));
  return element("h3", heading) + list(entries, "class=\"rules plan\"");
}

std::string stage(const Writer& writer, const Stage& each) {
  std::string out = element("h2", writer.title(each.title, each.id), "id=\"" + slug(each.id) + "\"");
  std::vector<std::string> offers;
  for (const Index option : each.offers) offers.push_back(writer.to_option(option));
  out += element("p", "Offers: " + (offers.empty() ? std::string("nothing yet") : joined(offers, ", ")));
  out += conditions(writer, "Comes after", each.after) + conditions(writer, "Entered", each.enter) +
         conditions(writer, "Done", each.done);
  if (!each.say.clinician.empty()) {
    out +=
        element("h3", "To the clinician") + element("p", writer.words(each.say.clinician), "class=\"say\"");
  }
  if (!each.say.patient.empty()) {
    out += element("h3", "To the patient") +
           element("p", writer.words(each.say.patient), "class=\"say patient\"");
  }
  return element("section", out + element("p", writer.place(each.place), "class=\"grounds\"")) + "\n";
}

std::string alongside(const Writer& writer) {
  std::vector<std::string> options;
  for (Index i = 0; i < writer.program().options.size(); ++i) {
    if (writer.program().options[i].alongside) options.push_back(writer.to_option(i));
  }
  if (options.empty()) return {};
  return element("section", element("h2", "Alongside every stage") + list(options)) + "\n";
}

std::string ranking(const Writer& writer) {
  std::string entries;
  for (const Criterion& each : writer.program().criteria) {
    std::string one =
        element("p", element("strong", writer.title(each.title, each.id)) + ": the " +
                         (each.higher ? "higher" : "lower") + " value first; what is not known, " +
                         (each.unknown_first ? "first" : "last"));
    entries += element("li", writer.rule(each.rule, one), "id=\"" + slug(each.id) + "\"") + "\n";
  }
  if (entries.empty()) return {};
  return element("section",
                 element("h2", "In which order options are shown") +
                     element("p",
                             "Options that may be offered are compared by the first of these that tells "
                             "them apart.") +
                     element("ol", "\n" + entries, "class=\"rules plan\""));
}

}  // namespace

Page pathway_page(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::string out;
  if (!program.stages.empty()) {
    const std::string image =
        "<img src=\"" + std::string(kPicture) + "\" alt=\"" + picture_words(writer) + "\">";
    out +=
        element("figure", link(kPicture, image) + element("figcaption", "The same in words follows below."),
                "class=\"picture\"");
  }
  for (const Stage& each : program.stages) out += stage(writer, each);
  out += alongside(writer) + ranking(writer);
  return Page{.file = "pathway.html",
              .title = program.pathway_title.empty() ? "Pathway" : text(program.pathway_title),
              .content = out.empty() ? element("p", "The rules know no order of care.") : out,
              .lead = "The order of care: what comes first, and when the next stage is reached."};
}

}  // namespace regimen::cli::docs
