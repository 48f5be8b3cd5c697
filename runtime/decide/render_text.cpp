// Writes the decision's page, section by section.
#include "decide/render_text.hpp"

#include <algorithm>

#include "decide/decision_json.hpp"
#include "decide/regulation.hpp"
#include "decide/render_plan.hpp"
#include "decide/texts.hpp"

namespace regimen::decide {
namespace {

// LIMIT: a page lists so many inputs that were not read; the JSON has all of them.
constexpr std::size_t kUnreadOnPage = 20;

struct Group {
  std::string_view status, title;
  Ink ink;
};
// The order in which a reader needs them.
constexpr Group kGroups[] = {
    {"offered", "Offered", Ink::Green},
    {"caution", "Offered with caution", Ink::Yellow},
    {"needs_information", "Needs information first", Ink::Yellow},
    {"not_ready", "Not ready: something has to be done first", Ink::Plain},
    {"not_yet", "Not yet: its stage is not reached", Ink::Plain},
    {"contraindicated", "Contraindicated", Ink::Red},
    {"not_indicated", "Not indicated", Ink::Faint},
};

std::string join(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::vector<std::string> names_of(const Reading& reading, const std::vector<MissingFact>& missing) {
  std::vector<std::string> out;
  for (const MissingFact& one : missing) out.push_back(missing_name(reading, one));
  return out;
}

class Page {
 public:
  Page(const Decision& decision, const Reading& reading, std::string_view language, bool brief,
       TextPage& page)
      : decision_(decision),
        reading_(reading),
        program_(reading.program()),
        language_(language),
        brief_(brief),
        page_(page) {}

  void head() {
    page_.heading(program_.title.empty() ? program_.id + " " + program_.version
                                         : program_.title + " (" + program_.id + " " + program_.version + ")",
                  '=');
    if (!program_.status.empty()) page_.line(0, "Knowledge status: " + program_.status);
    page_.line(0, "Bundle: " + (program_.digest.empty() ? "(not digested)" : program_.digest), Ink::Faint);
    for (const UsedPackage& used : program_.packages)
      page_.line(0, "With: " + used.title + " (" + used.id + " " + used.version + ")", Ink::Faint);
    std::string who = "Patient: " + (decision_.patient.empty() ? "(no id)" : decision_.patient);
    who += decision_.as_of ? ", as of " + date_text(*decision_.as_of) : ", no date given";
    page_.line(0, who);
    if (!decision_.as_of_note.empty()) page_.line(0, decision_.as_of_note, Ink::Yellow);
    for (const auto& [index, value] : decision_.parameters) {
      const Parameter& parameter = program_.parameters[index];
      page_.line(
          0, "Given: " + parameter.name + " = " + plain(value) + ", in place of " + plain(parameter.value),
          Ink::Yellow);
    }
  }

  void alerts() {
    if (decision_.alerts.empty()) return;
    section("Alerts");
    bool any = false;
    for (const AlertDecision& one : decision_.alerts) {
      const Alert& alert = program_.alerts[one.alert];
      if (one.fires == Truth::False) continue;
      any = true;
      if (one.fires == Truth::True) {
        page_.line(2, "!! " + alert.urgency + ": " + titled(alert.title, alert.id), Ink::Red, 5);
        if (!alert.say.clinician.empty()) page_.line(5, filled(alert.say.clinician), Ink::Bold, 0);
        if (!alert.say.patient.empty())
          page_.line(5, "To the patient: " + filled(alert.say.patient), Ink::Plain, 0);
      } else {
        page_.line(2, "?  cannot be ruled out: " + titled(alert.title, alert.id), Ink::Yellow, 5);
        if (!one.missing.empty())
          page_.line(5, "ask first: " + join(names_of(reading_, one.missing)), Ink::Plain, 2);
      }
      rule(5, alert.rule, one.premises);
    }
    if (!any) page_.line(2, "None fires.");
  }

  void conflicts() {
    if (decision_.conflicts.empty()) return;
    section("Rules that contradict themselves");
    for (const Conflict& conflict : decision_.conflicts) {
      page_.line(2, conflict.name + " has no value: " + conflict.text, Ink::Red, 4);
      const std::string place = place_text(program_, conflict.place);
      if (!place.empty()) page_.line(4, place, Ink::Faint);
    }
  }

  void failures() {
    if (decision_.failures.empty()) return;
    section("What could not be computed");
    for (const FailedExpression& failed : decision_.failures) {
      page_.line(2, failed.expression + ": " + failed.reason, Ink::Red, 4);
      page_.line(4, "keeps unknown: " + join(failed.matters_to), Ink::Plain, 2);
      const std::string place = place_text(program_, failed.place);
      if (!place.empty()) page_.line(4, place, Ink::Faint);
    }
  }

  void findings() {
    if (brief_) return;
    section("Findings");
    std::size_t widest = 0;
    for (const auto& [name, value] : decision_.definitions) widest = std::max(widest, name.size());
    for (const auto& [name, value] : decision_.definitions) {
      const std::string gap(widest - name.size() + 2, ' ');
      const Ink ink = value.is_null() ? Ink::Yellow : Ink::Plain;
      page_.line(2, name + gap + plain(value), ink, static_cast<int>(widest) + 2);
    }
    for (const ListDecision& list : decision_.lists) items(list);
    if (!decision_.assumed.empty()) {
      page_.line(2,
                 "Assumed, because the record is silent and the knowledge says what that means: " +
                     join(decision_.assumed),
                 Ink::Yellow);
    }
    if (!decision_.partial.empty()) {
      page_.line(2, "There may be more than the record holds: " + join(decision_.partial), Ink::Yellow);
    }
  }

  void options() {
    if (decision_.options.empty()) return;
    section("Options");
    for (const Group& group : kGroups) {
      std::vector<const OptionDecision*> members;
      for (const OptionDecision& one : decision_.options) {
        if (one.status == group.status) members.push_back(&one);
      }
      if (members.empty()) continue;
      std::stable_sort(members.begin(), members.end(), [&](const OptionDecision* a, const OptionDecision* b) {
        if (a->rank && b->rank) return *a->rank < *b->rank;
        return program_.options[a->option].order < program_.options[b->option].order;
      });
      page_.line(2, group.title, group.ink);
      if (brief_ && group.status == "not_indicated") {
        std::vector<std::string> names;
        for (const OptionDecision* one : members)
          names.push_back(titled(program_.options[one->option].title, program_.options[one->option].id));
        page_.line(4, join(names), Ink::Plain, 0);
        continue;
      }
      for (const OptionDecision* one : members) option(*one);
    }
  }

  void differentials() {
    if (decision_.differentials.empty()) return;
    section("Diagnoses to rule in or out first");
    for (const DifferentialDecision& one : decision_.differentials) {
      const Differential& differential = program_.differentials[one.differential];
      const bool open = one.status == "suspected" || one.status == "unassessed";
      page_.line(2, titled(differential.title, differential.id) + ": " + one.status,
                 open ? Ink::Yellow : Ink::Plain);
      for (const Reason& reason : one.reasons) {
        if (one.status == "unassessed" || reason.result != Truth::True) continue;
        words(4, reason);
      }
      if (!one.missing.empty()) page_.line(4, "missing: " + join(names_of(reading_, one.missing)));
      if (open && !differential.workup.empty()) page_.line(4, "work-up: " + filled(differential.workup));
      if (one.status == "confirmed") redirects(differential);
    }
  }

  void stages() {
    if (decision_.stages.empty()) return;
    section(program_.pathway_title.empty() ? "Pathway" : "Pathway: " + program_.pathway_title);
    int number = 0;
    for (const StageDecision& one : decision_.stages) {
      const Stage& stage = program_.stages[one.stage];
      std::string text = std::to_string(++number) + ". " + titled(stage.title, stage.id) + ": " + one.status;
      if (!one.missing.empty()) text += " (waits for " + join(names_of(reading_, one.missing)) + ")";
      page_.line(2, text, one.status == "current" ? Ink::Bold : Ink::Plain, 3);
      if (one.status == "current" && !stage.say.clinician.empty())
        page_.line(5, filled(stage.say.clinician), Ink::Plain, 0);
    }
  }

  void questions() {
    if (decision_.missing.empty()) return;
    section("What to find out next");
    int number = 0;
    for (const Question& question : decision_.missing) {
      const Fact& fact = program_.facts[question.missing.fact];
      std::string text = std::to_string(++number) + ". " + question.name;
      if (!fact.ask.clinician.empty()) text += ": " + filled(fact.ask.clinician);
      page_.line(2, text, Ink::Plain, 4);
      if (!fact.ask.patient.empty()) page_.line(6, "to the patient: " + filled(fact.ask.patient));
      page_.line(6, "matters to " + join(question.matters_to), Ink::Faint);
    }
  }

  void unread() {
    const std::vector<Unread>& all = reading_.facts().unread;
    if (all.empty()) return;
    section("Not read or not used (" + std::to_string(all.size()) + ")");
    for (std::size_t i = 0; i < all.size() && i < kUnreadOnPage; ++i) {
      page_.line(2, all[i].place.empty() ? all[i].reason : all[i].place + ": " + all[i].reason);
    }
    if (all.size() > kUnreadOnPage) {
      page_.line(
          2, "and " + std::to_string(all.size() - kUnreadOnPage) + " more (all of them in the JSON form)");
    }
  }

 private:
  void section(const std::string& title) {
    page_.blank();
    page_.heading(title, '-');
  }

  std::string filled(const Text& text) const { return fill(reading_, text, language_); }

  std::string titled(const Text& title, const std::string& id) const {
    return title.empty() ? id : plain_words(title, language_) + " (" + id + ")";
  }

  std::string options_named(const std::vector<Index>& options) const {
    std::vector<std::string> names;
    for (const Index option : options)
      names.push_back(titled(program_.options[option].title, program_.options[option].id));
    return join(names);
  }

  void redirects(const Differential& differential) {
    for (const Redirect& redirect : differential.redirects) {
      page_.line(4, "then: " + filled(program_.rules[redirect.rule].text));
      if (!redirect.options.empty())
        page_.line(6, "consider " + options_named(redirect.options), Ink::Plain, 2);
      if (redirect.pathway) page_.line(6, "holds back the pathway");
      if (!redirect.held.empty()) page_.line(6, "holds back " + options_named(redirect.held), Ink::Plain, 2);
    }
  }

  void items(const ListDecision& list) {
    const std::string& name = program_.facts[list.fact].name;
    if (!list.known) {
      page_.line(2, name + ": unknown", Ink::Yellow);
      return;
    }
    if (list.items.empty()) page_.line(2, name + ": none");
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      std::string text = name + "[" + std::to_string(i) + "]";
      const char* separator = ": ";
      for (const auto& [field, value] : list.items[i].values) {
        text += separator + field + " " + plain(value);
        separator = ", ";
      }
      page_.line(2, text, Ink::Plain, 4);
      for (const Origin& origin : list.items[i].origins) {
        std::string from = "from " + origin.resource;
        if (!origin.derivation.empty()) from += ": " + origin.derivation;
        page_.line(6, from, Ink::Faint);
      }
    }
  }

  void option(const OptionDecision& one) {
    const Option& option = program_.options[one.option];
    std::string text = one.rank ? std::to_string(*one.rank) + ". " : "- ";
    text += titled(option.title, option.id);
    std::vector<std::string> about;
    const Standing standing = standing_of(reading_, option);
    if (standing.in_force != kNone)
      about.emplace_back(to_string(option.regulatory[standing.in_force].status));
    if (option.alongside) about.push_back("alongside");
    if (!about.empty()) text += ", " + join(about);
    page_.line(4, text, Ink::Bold, 3);
    for (const Reason& reason : one.reasons) words(7, reason);
    for (const Index first : one.first_do) page_.line(7, "first do: " + filled(program_.rules[first].text));
    if (!one.missing.empty()) page_.line(7, "missing: " + join(names_of(reading_, one.missing)), Ink::Yellow);
    if (brief_) {
      if (one.rank && !option.say.clinician.empty())
        page_.line(7, filled(option.say.clinician), Ink::Plain, 0);
      return;
    }
    if (one.rank) {
      render_plan(one, reading_, language_, 7, page_);
      for (const Index evidence : option.evidence) citation(7, evidence);
    } else {
      render_history(one, reading_, language_, 7, page_);
    }
    if (one.status == "not_indicated") return;
    for (const Text& note : option.notes) page_.line(7, "note: " + filled(note));
  }

  void words(int indent, const Reason& reason) {
    const Ink ink = reason.result == Truth::Unknown ? Ink::Yellow : Ink::Plain;
    if (reason.rule == kNone) {
      page_.line(indent, reason.text, ink, 2);
      return;
    }
    const bool statement = reason.kind == ReasonKind::Redirect || reason.kind == ReasonKind::Regulatory ||
                           reason.kind == ReasonKind::Investigational;
    const bool settled = statement && reason.result == Truth::True;
    page_.line(indent, reason.text + (settled ? "" : ": " + std::string(plain(reason.result))), ink, 4);
    rule(indent + 2, reason.rule, reason.premises);
  }

  void rule(int indent, Index index, const std::vector<Premise>& premises) {
    const Rule& rule = program_.rules[index];
    for (const Premise& premise : premises) {
      const int at = indent + 2 * premise.depth;
      // The rule's own words are above; the values are what is new.
      if (premise.why.empty() || premise.subject || premise.text == "needed") {
        page_.line(at, premise_text(premise));
      } else {
        page_.line(at, premise.why + (premise.depth == 0 ? "" : ": " + plain(premise.value)));
      }
    }
    if (!rule.because.empty()) page_.line(indent, "because: " + rule.because);
    for (const Index evidence : rule.citations) {
      if (!brief_ || program_.evidence[evidence].status == EvidenceStatus::Disputed)
        citation(indent, evidence);
    }
    if (rule.citations.empty()) page_.line(indent, "evidence: no citation", Ink::Yellow);
    if (brief_) return;
    const std::string place = place_text(program_, rule.place);
    if (!place.empty()) page_.line(indent, place, Ink::Faint);
  }

  void citation(int indent, Index evidence) {
    const bool disputed = program_.evidence[evidence].status == EvidenceStatus::Disputed;
    page_.line(indent, "evidence: " + citation_text(program_, evidence), disputed ? Ink::Red : Ink::Plain, 4);
  }

  const Decision& decision_;
  const Reading& reading_;
  const ProgramData& program_;
  std::string_view language_;
  bool brief_;
  TextPage& page_;
};

}  // namespace

void render_text(const Decision& decision, const Reading& reading, std::string_view language, bool brief,
                 TextPage& out) {
  Page page(decision, reading, language, brief, out);
  page.head();
  page.alerts();
  page.conflicts();
  page.failures();
  page.findings();
  page.options();
  page.differentials();
  page.stages();
  page.questions();
  page.unread();
}

}  // namespace regimen::decide
