// Sentences from phases and monitoring.
#include "decide/treatment_words.hpp"

#include "decide/amounts.hpp"

namespace regimen::decide {
namespace {

class Sentence {
 public:
  void add(const std::string& words) { text_ += (text_.empty() ? "" : ", ") + words; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

const CodeMember* route_of(const ProgramData& program, const Phase& phase) {
  return phase.route_codes == kNone ? nullptr : &program.code_lists[phase.route_codes].members[phase.route];
}

std::string frequency_words(const Phase& phase, bool sessions) {
  const std::string period = "every " + words_after_every(*phase.every);
  const CountRange times = phase.times.value_or(CountRange{1, 1});
  if (times == CountRange{1, 1}) return sessions ? "1 session " + period : period;
  return words_of(times) + (sessions ? " sessions " : " times ") + period;
}

}  // namespace

std::string phase_words(const ProgramData& program, const Phase& phase) {
  Sentence out;
  const CodeMember* route = route_of(program, phase);
  if (phase.dose || route != nullptr || phase.rate) {
    std::string given = phase.dose ? words_of(*phase.dose) : "";
    if (route != nullptr) given += (given.empty() ? "" : " ") + route->name;
    if (phase.over) given += " over " + words_of(*phase.over);
    if (phase.rate) given += " at " + words_of(*phase.rate);
    out.add(given);
  }
  // What is given in doses is counted in times, everything else in sessions.
  const bool sessions = !phase.dose;
  const std::string each = !phase.dose && phase.over ? " of " + words_of(*phase.over) : "";
  if (phase.sessions) {
    const bool one = *phase.sessions == CountRange{1, 1};
    std::string words = words_of(*phase.sessions) + (one ? " session" : " sessions") + each;
    if (phase.length) words += " in " + words_of(*phase.length);
    out.add(words);
  }
  if (phase.every) {
    std::string words = frequency_words(phase, sessions);
    if (!phase.sessions) words += each;
    if (phase.length && !phase.sessions) words += " for " + words_of(*phase.length);
    out.add(words);
  } else if (!phase.sessions) {
    if (!each.empty()) out.add(each.substr(1));
    if (phase.length) out.add("for " + words_of(*phase.length));
  }
  if (phase.apart) out.add(words_of(*phase.apart) + " apart");
  if (phase.step_every) {
    out.add("raised" + (phase.step ? " by " + words_of(*phase.step) : std::string()) + " every " +
            words_after_every(*phase.step_every));
  }
  if (phase.target) out.add("target " + words_of(*phase.target));
  if (phase.maximum) out.add("at most " + words_of(*phase.maximum));
  if (phase.courses) {
    const bool one = *phase.courses == CountRange{1, 1};
    std::string words = words_of(*phase.courses) + (one ? " course" : " courses");
    if (phase.courses_every) words += ", one every " + words_after_every(*phase.courses_every);
    out.add(words);
  }
  return out.take();
}

std::string monitor_time_words(const MonitorTime& time) {
  if (time.before) return "before the start";
  if (time.at) return "at " + words_of(*time.at);
  std::string out = time.every ? "every " + words_after_every(*time.every) : "";
  if (time.length) out += (out.empty() ? "for " : " for ") + words_of(*time.length);
  return out;
}

std::string monitor_words(const Monitoring& monitoring) {
  Sentence out;
  for (const MonitorTime& time : monitoring.times) out.add(monitor_time_words(time));
  return out.take();
}

Truth applies(const Reading& reading, Index rule) {
  const Index node = reading.program().rules[rule].node;
  return node == kNone ? Truth::True : reading.truth({node, reading.patient()});
}

std::string condition_words(const Reading& reading, Index index) {
  const ProgramData& program = reading.program();
  const Rule& rule = program.rules[index];
  if (rule.node == kNone) return {};
  return one_line(program, rule.expression.file, rule.expression.begin, rule.expression.end);
}

}  // namespace regimen::decide
