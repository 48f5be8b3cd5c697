// Writes the plan of one option.
#include "decide/render_plan.hpp"

#include <algorithm>

#include "decide/amounts.hpp"
#include "decide/ranking_words.hpp"
#include "decide/texts.hpp"
#include "decide/treatment_words.hpp"

namespace regimen::decide {
namespace {

std::string_view word_of(Purpose purpose) {
  switch (purpose) {
    case Purpose::Acute:
      return "protocol";
    case Purpose::Maintenance:
      return "maintain";
    case Purpose::Booster:
      return "booster";
  }
  return {};
}

std::string_view word_of(RelationKind kind) {
  switch (kind) {
    case RelationKind::Alternative:
      return "alternative to";
    case RelationKind::Combination:
      return "combine with";
    case RelationKind::Conflict:
      return "not with";
  }
  return {};
}

class Plan {
 public:
  Plan(const OptionDecision& decision, const Reading& reading, std::string_view language, int indent,
       TextPage& page)
      : decision_(decision),
        reading_(reading),
        program_(reading.program()),
        option_(program_.options[decision.option]),
        language_(language),
        indent_(indent),
        page_(page) {}

  void rank() {
    if (!decision_.above) return;
    line("ranks before " + titles({decision_.above->other}) + ": " +
         precedence_words(reading_, decision_.option, *decision_.above, language_));
  }

  /// Differentials that are confirmed and lead here.
  void redirected() {
    for (const Differential& differential : program_.differentials) {
      for (const Redirect& redirect : differential.redirects) {
        const auto& to = redirect.options;
        if (applies(reading_, redirect.rule) != Truth::True) continue;
        if (std::find(to.begin(), to.end(), decision_.option) == to.end()) continue;
        line("considered because of " + title_or_id(differential.title, differential.id, language_) + ": " +
             text_of(redirect.rule));
      }
    }
  }

  void say() {
    if (!option_.say.clinician.empty()) line(filled(option_.say.clinician), 0);
    if (!option_.say.patient.empty()) line("to the patient: " + filled(option_.say.patient));
  }

  void course() {
    timespan("onset", option_.onset);
    timespan("lasts", option_.durability);
  }

  void phases() {
    for (const Phase& phase : option_.phases) {
      const Truth fits = applies(reading_, phase.rule);
      if (fits == Truth::False) continue;
      std::string words(word_of(phase.purpose));
      if (!phase.title.empty()) words += ", " + plain_words(phase.title, language_);
      if (fits == Truth::Unknown) words += ", if " + condition_words(reading_, phase.rule) + " (unknown)";
      std::string how = phase_words(program_, phase);
      for (const Text& note : phase.notes) how += (how.empty() ? "" : "; ") + filled(note);
      line(words + ": " + how);
      because(phase.rule);
    }
  }

  void monitoring() {
    for (const Monitoring& one : option_.monitoring) {
      std::string words = "monitor " + one.what;
      if (!one.title.empty()) words += " (" + plain_words(one.title, language_) + ")";
      const std::string times = monitor_words(one);
      if (!times.empty()) words += ": " + times;
      line(words);
      for (const Index threshold : one.thresholds) {
        const Truth found = applies(reading_, threshold);
        const std::string when = condition_words(reading_, threshold);
        const Ink ink = found == Truth::True ? Ink::Red : Ink::Plain;
        page_.line(indent_ + 2,
                   (found == Truth::True ? "!! now, " : "when ") + when + ": " + text_of(threshold), ink, 2);
      }
    }
  }

  void relations() {
    for (const Relation& relation : option_.relations) {
      std::string words = std::string(word_of(relation.kind)) + " " + titles(relation.options);
      if (relation.kind == RelationKind::Conflict && any_ranked(relation.options))
        words += " (both may be offered)";
      if (!program_.rules[relation.rule].text.empty()) words += ": " + text_of(relation.rule);
      line(words);
      because(relation.rule);
    }
  }

  /// The outcomes that the patient had, and with `to_come` what follows on the others.
  void follow_ups(bool to_come) {
    for (const FollowUp& follow : option_.follow_ups) {
      const Truth had = applies(reading_, follow.rule);
      if (had != Truth::True && !to_come) continue;
      std::string words =
          (had == Truth::True ? "had " : "on ") + follow.outcome + ": " + text_of(follow.rule);
      if (!follow.options.empty()) words += "; consider " + titles(follow.options);
      page_.line(indent_, words, had == Truth::True ? Ink::Yellow : Ink::Plain, 2);
    }
  }

  void washouts() {
    for (const Washout& washout : option_.washouts) {
      if (applies(reading_, washout.rule) != Truth::False) continue;
      const Value ready = reading_.value({washout.ready, reading_.patient()});
      line("washout of " + words_of(washout.wait) + ", over on " + plain(ready));
    }
  }

 private:
  void line(const std::string& words, int hanging = 2) { page_.line(indent_, words, Ink::Plain, hanging); }
  std::string filled(const Text& text) const { return fill(reading_, text, language_); }
  std::string text_of(Index rule) const { return filled(program_.rules[rule].text); }

  void because(Index rule) {
    const std::string& why = program_.rules[rule].because;
    if (!why.empty()) page_.line(indent_ + 2, "because: " + why);
  }

  void timespan(const std::string& word, const std::optional<Timespan>& span) {
    if (!span) return;
    std::string words = span->time ? words_of(*span->time) : "";
    const std::string text = text_of(span->rule);
    if (!text.empty()) words += words.empty() ? text : " (" + text + ")";
    line(word + ": " + words);
  }

  bool any_ranked(const std::vector<Index>& options) const {
    return std::any_of(options.begin(), options.end(), [&](Index other) {
      return !reading_.value({program_.options[other].rank, reading_.patient()}).is_null();
    });
  }

  std::string titles(const std::vector<Index>& options) const {
    std::string out;
    for (const Index other : options) {
      const Option& option = program_.options[other];
      out += (out.empty() ? "" : ", ") + title_or_id(option.title, option.id, language_);
    }
    return out;
  }

  const OptionDecision& decision_;
  const Reading& reading_;
  const ProgramData& program_;
  const Option& option_;
  std::string_view language_;
  int indent_;
  TextPage& page_;
};

}  // namespace

void render_plan(const OptionDecision& decision, const Reading& reading, std::string_view language,
                 int indent, TextPage& out) {
  Plan plan(decision, reading, language, indent, out);
  plan.rank();
  plan.redirected();
  plan.say();
  plan.course();
  plan.phases();
  plan.monitoring();
  plan.relations();
  plan.follow_ups(true);
}

void render_history(const OptionDecision& decision, const Reading& reading, std::string_view language,
                    int indent, TextPage& out) {
  Plan plan(decision, reading, language, indent, out);
  plan.washouts();
  plan.follow_ups(false);
}

}  // namespace regimen::decide
