// The page of an option, and the overview of all: what each is, when it is for a patient and when not.
#include <set>

#include "decide/regulation.hpp"
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string stage_of(const Writer& writer, const Option& option) {
  const ProgramData& program = writer.program();
  if (option.alongside) return "alongside every stage";
  if (option.stage == kNone) return "not bound to a stage";
  const Stage& stage = program.stages[option.stage];
  return link(writer.address(stage.id), writer.title(stage.title, stage.id));
}

std::string regulation(const RegulatoryStatus& status) {
  std::string out = plain_name(decide::to_string(status.status));
  if (!status.jurisdictions.empty()) {
    std::string where;
    for (const std::string& each : status.jurisdictions) where += (where.empty() ? "" : ", ") + each;
    out += " in " + where;
  }
  if (!status.since.is_null()) out += ", since " + plain_value(status.since);
  if (!status.until.is_null()) out += ", until " + plain_value(status.until);
  return text(out);
}

/// `<h2>` and the rules below it; nothing without rules.
std::string section(const Writer& writer, const std::string& heading, const std::string& lead,
                    const std::vector<Index>& rules, const std::string& kind) {
  if (rules.empty()) return {};
  std::vector<std::string> entries;
  for (const Index rule : rules) entries.push_back(writer.rule(rule));
  return element("h2", heading) + element("p", lead, "class=\"lead\"") +
         list(entries, "class=\"rules " + kind + "\"");
}

/// Everything that the option's rules cite, each once: what supports the option itself first.
std::vector<Index> evidence_of(const ProgramData& program, const Option& option) {
  std::vector<Index> all;
  std::set<Index> seen;
  const auto add = [&](const std::vector<Index>& citations) {
    for (const Index each : citations) {
      if (seen.insert(each).second) all.push_back(each);
    }
  };
  add(option.evidence);
  for (const auto* rules : {&option.indications, &option.contraindications, &option.cautions,
                            &option.requirements, &option.holds}) {
    for (const Index rule : *rules) add(program.rules[rule].citations);
  }
  for (const RegulatoryStatus& each : option.regulatory) add(program.rules[each.rule].citations);
  for (const Phase& each : option.phases) add(program.rules[each.rule].citations);
  for (const Monitoring& each : option.monitoring) add(program.rules[each.rule].citations);
  for (const FollowUp& each : option.follow_ups) add(program.rules[each.rule].citations);
  for (const Relation& each : option.relations) add(program.rules[each.rule].citations);
  return all;
}

std::string evidence(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  std::size_t disputed = 0;
  for (const Index each : evidence_of(writer.program(), option)) {
    const Evidence& one = writer.program().evidence[each];
    if (one.claim_of == kNone) continue;
    if (one.status == EvidenceStatus::Disputed) ++disputed;
    entries.push_back(writer.claim(each, true));
  }
  if (entries.empty()) return {};
  std::string lead = "What sources say, and whether others say the same.";
  if (disputed != 0) lead += " " + element("strong", std::to_string(disputed) + " disputed");
  return element("h2", "Evidence") + element("p", lead, "class=\"lead\"") + list(entries, "class=\"claims\"");
}

std::string texts(const Writer& writer, const Option& option) {
  std::string out;
  if (!option.say.clinician.empty()) {
    out +=
        element("h3", "To the clinician") + element("p", writer.words(option.say.clinician), "class=\"say\"");
  }
  if (!option.say.patient.empty()) {
    out += element("h3", "To the patient") +
           element("p", writer.words(option.say.patient), "class=\"say patient\"");
  }
  for (const Text& note : option.notes) out += element("p", writer.words(note), "class=\"note\"");
  return out.empty() ? out : element("h2", "What is said") + out;
}

std::string cases(const Writer& writer, const Option& option) {
  const std::vector<std::string> all = cases_of(writer, option.id);
  if (all.empty()) return {};
  return element("h2", "Cases") +
         element("details",
                 element("summary", std::to_string(all.size()) + " tested cases mention it") + list(all));
}

std::string holds(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const Index hold : option.holds) {
    const Rule& rule = writer.program().rules[hold];
    const std::string unless = writer.condition_after("unless", rule.place);
    std::string name = text(plain_name(rule.name));
    for (const Differential& each : writer.program().differentials) {
      if (each.id == rule.name) name = link(writer.address(each.id), writer.title(each.title, each.id));
    }
    const std::string when = "while " + name + " is confirmed" + (unless.empty() ? "" : ", unless " + unless);
    entries.push_back(writer.rule(hold, element("p", when, "class=\"when\"")));
  }
  if (entries.empty()) return {};
  return element("h2", "Held back") +
         element("p", "Another diagnosis that is confirmed comes first.", "class=\"lead\"") +
         list(entries, "class=\"rules caution\"");
}

std::string summary(const Writer& writer, const Option& option) {
  std::string rows;
  const auto row = [&](const std::string& head, const std::string& content) {
    if (!content.empty()) rows += element("div", element("dt", head) + element("dd", content)) + "\n";
  };
  row("Class", text(option.mechanism));
  std::vector<std::string> statuses;
  for (const RegulatoryStatus& status : option.regulatory) {
    const Rule& rule = writer.program().rules[status.rule];
    std::string one = element("strong", regulation(status));
    if (!rule.text.empty()) one += ": " + writer.words(rule.text);
    if (!status.counts) one += " (another jurisdiction)";
    if (!rule.citations.empty()) {
      one += element("span", " Evidence: " + writer.evidence_links(rule.citations), "class=\"grounds\"");
    }
    statuses.push_back(one);
  }
  row("Regulatory status", statuses.empty() ? "not stated" : joined(statuses, "<br>"));
  row("Place in care", stage_of(writer, option));
  row("In the rules", writer.place(option.place));
  return element("dl", "\n" + rows, "class=\"summary\"");
}

bool never_offered(const Option& option) {
  bool any = false;
  for (const RegulatoryStatus& each : option.regulatory) {
    if (!each.counts) continue;
    any = true;
    if (each.status != Regulation::Investigational && each.status != Regulation::Withdrawn) return false;
  }
  return any;
}

}  // namespace

Page option_page(const Writer& writer, Index index) {
  const Option& option = writer.program().options[index];
  std::string out;
  if (never_offered(option)) {
    out += element("p",
                   element("strong", "Never offered.") +
                       " It is investigational or withdrawn: outside trials these "
                       "rules offer it to nobody.",
                   "class=\"warning\"");
  }
  out += summary(writer, option);
  out += section(writer, "Indicated", "For a patient for whom one of these holds.", option.indications,
                 "indication");
  out += section(writer, "Contraindicated",
                 "Not for a patient for whom one of these holds. What is not known is asked first: it never "
                 "counts as safe.",
                 option.contraindications, "contraindication");
  out += section(writer, "Caution", "To be weighed when one of these holds or is not known.", option.cautions,
                 "caution");
  out += section(writer, "Required first", "All of these must hold before the start.", option.requirements,
                 "requirement");
  out += holds(writer, option);
  out += care(writer, option);
  out += texts(writer, option);
  out += evidence(writer, option);
  out += cases(writer, option);
  return Page{.file = writer.address(option.id),
              .title = writer.title(option.title, option.id),
              .content = out,
              .under = "options.html"};
}

namespace {

std::string entry(const Writer& writer, Index index) {
  const Option& option = writer.program().options[index];
  std::vector<std::string> about;
  if (!option.mechanism.empty()) about.push_back(text(option.mechanism));
  for (const RegulatoryStatus& status : option.regulatory) {
    if (status.counts) about.push_back(regulation(status));
  }
  return element("strong", writer.to_option(index)) + element("p", joined(about, " · "));
}

/// The options for which `belongs` holds, under a heading; nothing when there is none.
template <typename Belongs>
std::string group(const Writer& writer, const std::string& heading, Belongs belongs) {
  std::vector<std::string> entries;
  for (Index i = 0; i < writer.program().options.size(); ++i) {
    if (belongs(writer.program().options[i])) entries.push_back(entry(writer, i));
  }
  return entries.empty() ? "" : element("h2", heading) + list(entries, "class=\"cards\"");
}

}  // namespace

Page options_page(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::string out;
  for (Index i = 0; i < program.stages.size(); ++i) {
    const Stage& stage = program.stages[i];
    out += group(writer, writer.title(stage.title, stage.id),
                 [&](const Option& option) { return option.stage == i; });
  }
  out += group(writer, "Alongside every stage", [](const Option& option) { return option.alongside; });
  out += group(writer, "Not bound to a stage",
               [](const Option& option) { return option.stage == kNone && !option.alongside; });
  return Page{
      .file = "options.html",
      .title = "Options",
      .content = out.empty() ? element("p", "The rules know none.") : out,
      .lead = "The treatments that the rules know, in the order of care. Each has a page of its own."};
}

}  // namespace regimen::cli::docs
