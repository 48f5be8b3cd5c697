// The diagnoses to rule in or out first, and the alerts.
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string rules(const Writer& writer, const std::string& heading, const std::vector<Index>& all,
                  const std::string& kind) {
  if (all.empty()) return {};
  std::vector<std::string> entries;
  for (const Index rule : all) entries.push_back(writer.rule(rule));
  return element("h3", heading) + list(entries, "class=\"rules " + kind + "\"");
}

std::string redirect(const Writer& writer, const Redirect& each) {
  const Rule& rule = writer.program().rules[each.rule];
  std::string out = element("p", writer.words(rule.text), "class=\"do\"");
  if (!each.options.empty()) out += element("p", "Consider " + writer.to_options(each.options));
  if (each.pathway) out += element("p", "Meanwhile every option of a stage is held back.");
  if (!each.held.empty()) out += element("p", "Meanwhile held back: " + writer.to_options(each.held));
  const std::string unless = writer.condition_after("unless", rule.place);
  if (!unless.empty()) out += element("p", "Not held back when " + unless);
  return out + writer.grounds(rule);
}

std::string differential(const Writer& writer, const Differential& each) {
  std::string out = element("h2", writer.title(each.title, each.id), "id=\"" + slug(each.id) + "\"");
  out += rules(writer, "Suspected", each.suspect, "caution");
  out += rules(writer, "Confirmed", each.confirmed, "contraindication");
  out += rules(writer, "Cleared", each.cleared, "indication");
  if (!each.workup.empty()) out += element("h3", "Work-up") + element("p", writer.words(each.workup));
  if (!each.redirects.empty()) {
    std::vector<std::string> entries;
    for (const Redirect& one : each.redirects) entries.push_back(redirect(writer, one));
    out += element("h3", "When it is confirmed") + list(entries, "class=\"rules plan\"");
  }
  for (const Text& note : each.notes) out += element("p", writer.words(note), "class=\"note\"");
  return element("section", out + element("p", writer.place(each.place), "class=\"grounds\""));
}

std::string contents(const Writer& writer, const std::vector<Differential>& all) {
  std::vector<std::string> entries;
  for (const Differential& each : all) {
    entries.push_back(link("#" + slug(each.id), writer.title(each.title, each.id)));
  }
  return list(entries, "class=\"contents\"");
}

}  // namespace

Page differentials_page(const Writer& writer) {
  std::string out = contents(writer, writer.program().differentials);
  for (const Differential& each : writer.program().differentials) out += differential(writer, each) + "\n";
  if (writer.program().differentials.empty()) out = element("p", "The rules know none.");
  return Page{
      .file = "differentials.html",
      .title = "Differentials",
      .content = out,
      .lead =
          "Other diagnoses that explain what is seen, to rule in or out first. A diagnosis is confirmed, "
          "cleared or suspected, the first of these that holds; else it has not been assessed."};
}

Page alerts_page(const Writer& writer) {
  std::string out;
  for (const Alert& each : writer.program().alerts) {
    std::string one = element("h2", writer.title(each.title, each.id), "id=\"" + slug(each.id) + "\"");
    if (!each.urgency.empty()) {
      one += element("p", "Urgency: " + element("strong", text(plain_name(each.urgency))));
    }
    one += element("ul", element("li", writer.rule(each.rule)), "class=\"rules contraindication\"");
    if (!each.say.clinician.empty()) {
      one +=
          element("h3", "To the clinician") + element("p", writer.words(each.say.clinician), "class=\"say\"");
    }
    if (!each.say.patient.empty()) {
      one += element("h3", "To the patient") +
             element("p", writer.words(each.say.patient), "class=\"say patient\"");
    }
    out += element("section", one) + "\n";
  }
  if (out.empty()) out = element("p", "The rules know none.");
  return Page{
      .file = "alerts.html",
      .title = "Alerts",
      .content = out,
      .lead =
          "What must be seen first. An alert that the record can neither raise nor rule out is shown with "
          "the question that would settle it."};
}

}  // namespace regimen::cli::docs
