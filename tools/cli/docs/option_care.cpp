// How an option is given, watched, kept up and followed, in words.
#include "decide/amounts.hpp"
#include "decide/treatment_words.hpp"
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string purpose_word(Purpose purpose) {
  switch (purpose) {
    case Purpose::Acute:
      return "Protocol";
    case Purpose::Maintenance:
      return "Maintenance";
    case Purpose::Booster:
      return "Booster";
  }
  return {};
}

std::string relation_word(RelationKind kind) {
  switch (kind) {
    case RelationKind::Alternative:
      return "Alternative to";
    case RelationKind::Combination:
      return "Can be combined with";
    case RelationKind::Conflict:
      return "Not together with";
  }
  return {};
}

/// Units of UCUM in a sentence, as people print them.
std::string printed(std::string words) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = words.substr(at, end - at);
    const bool unit = word.find_first_of("[{") != std::string::npos;
    out += (out.empty() ? "" : " ") + (unit ? plain_unit(word) : word);
    at = end + 1;
  }
  return out;
}

std::string phases(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const Phase& phase : option.phases) {
    std::string head = purpose_word(phase.purpose);
    if (!phase.title.empty()) head += ": " + writer.words(phase.title);
    std::string lead = element("h3", head);
    const std::string how = text(printed(decide::phase_words(writer.program(), phase)));
    if (!how.empty()) lead += element("p", how, "class=\"dose\"");
    for (const Text& note : phase.notes) lead += element("p", writer.words(note));
    entries.push_back(writer.rule(phase.rule, lead));
  }
  return entries.empty() ? "" : element("h2", "How it is given") + list(entries, "class=\"rules plan\"");
}

std::string monitoring(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const Monitoring& each : option.monitoring) {
    std::string head = each.title.empty() ? text(plain_name(each.what)) : writer.words(each.title);
    const std::string to = writer.address(each.what);
    if (each.fact != kNone && !to.empty()) head = link(to, head);
    const std::string times = text(printed(decide::monitor_words(each)));
    std::string lead =
        element("p", element("strong", head) + (times.empty() ? "" : ": " + times), "class=\"dose\"");
    std::vector<std::string> thresholds;
    for (const Index threshold : each.thresholds) {
      const Rule& rule = writer.program().rules[threshold];
      thresholds.push_back("when " + writer.condition(rule.expression) + ": " +
                           element("strong", writer.words(rule.text)) + writer.grounds(rule));
    }
    lead += list(thresholds, "class=\"thresholds\"");
    entries.push_back(writer.rule(each.rule, lead));
  }
  return entries.empty() ? "" : element("h2", "Monitoring") + list(entries, "class=\"rules plan\"");
}

std::string timespan(const Writer& writer, const std::string& head, const std::optional<Timespan>& span) {
  if (!span) return {};
  const std::string time = span->time ? text(decide::words_of(*span->time)) : "";
  return element("p", element("strong", head) + (time.empty() ? "" : ": " + time), "class=\"dose\"") +
         writer.rule(span->rule);
}

std::string course(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const std::string& each :
       {timespan(writer, "Acts within", option.onset), timespan(writer, "Effect lasts", option.durability)}) {
    if (!each.empty()) entries.push_back(each);
  }
  return entries.empty() ? "" : element("h2", "Onset and durability") + list(entries, "class=\"rules plan\"");
}

std::string follow_ups(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const FollowUp& each : option.follow_ups) {
    const std::string to = writer.address(each.outcome);
    const std::string name = text(plain_name(each.outcome));
    const Rule& rule = writer.program().rules[each.rule];
    std::string out = element("p", element("strong", "On " + (to.empty() ? name : link(to, name))) +
                                       (rule.text.empty() ? "" : ": " + writer.words(rule.text)));
    if (!each.options.empty()) out += element("p", "Consider " + writer.to_options(each.options));
    entries.push_back(out + writer.grounds(rule));
  }
  return entries.empty() ? "" : element("h2", "What follows") + list(entries, "class=\"rules plan\"");
}

std::string relations(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const Relation& each : option.relations) {
    const Rule& rule = writer.program().rules[each.rule];
    std::string out = relation_word(each.kind) + " " + writer.to_options(each.options);
    if (!rule.text.empty()) out += ": " + writer.words(rule.text);
    entries.push_back(element("p", out) + writer.grounds(rule));
  }
  return entries.empty() ? "" : element("h2", "With other options") + list(entries, "class=\"rules plan\"");
}

std::string washouts(const Writer& writer, const Option& option) {
  std::vector<std::string> entries;
  for (const Washout& each : option.washouts) {
    const Place& clause = writer.program().rules[each.rule].place;
    const std::string since = writer.condition_after("after", clause);
    const std::string whom = writer.condition_after("when", clause);
    std::string words =
        "Wait " + text(decide::words_of(each.wait)) + (since.empty() ? "" : " after " + since);
    entries.push_back(writer.rule(each.rule, element("p", words, "class=\"dose\"") +
                                                 (whom.empty() ? "" : element("p", "when " + whom))));
  }
  return entries.empty() ? "" : element("h2", "Washout") + list(entries, "class=\"rules requirement\"");
}

}  // namespace

std::string care(const Writer& writer, const Option& option) {
  return washouts(writer, option) + phases(writer, option) + course(writer, option) +
         monitoring(writer, option) + follow_ups(writer, option) + relations(writer, option);
}

}  // namespace regimen::cli::docs
