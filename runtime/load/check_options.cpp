// Checks of what an option says about itself (phases, monitoring, relations, scores, ...) and of words for
// people.
#include <algorithm>

#include "load/check_parts.hpp"
#include "load/text.hpp"

namespace regimen {
namespace {

bool time_value(const Value& value) { return value.is_null() || value.get<Date>() != nullptr; }

std::optional<Error> check_range(const std::optional<QuantityRange>& range, const std::string& at) {
  if (!range || (range->first.unit == range->second.unit && range->first.value <= range->second.value))
    return std::nullopt;
  return Error{5029, "a range goes from a lower to a higher quantity of one unit", at, ""};
}

std::optional<Error> check_count(const std::optional<CountRange>& range, const std::string& at) {
  if (!range || (range->first >= 1 && range->first <= range->second)) return std::nullopt;
  return Error{5029, "a count goes from 1 or more to no less", at, ""};
}

std::optional<Error> check_phase(const ProgramData& data, const Phase& phase, const std::string& at) {
  if (auto error = check_optional_condition(data, phase.rule, RuleKind::Phase, at)) return error;
  for (const auto* range : {&phase.dose, &phase.over, &phase.rate, &phase.every, &phase.length, &phase.apart,
                            &phase.courses_every, &phase.step, &phase.step_every, &phase.target}) {
    if (auto error = check_range(*range, at)) return error;
  }
  for (const auto* count : {&phase.times, &phase.sessions, &phase.courses}) {
    if (auto error = check_count(*count, at)) return error;
  }
  if (phase.route_codes == kNone) return in_range_or_none(phase.route, 0, "route", at);
  if (auto error = in_range(phase.route_codes, data.code_lists.size(), "code list", at)) return error;
  return in_range(phase.route, data.code_lists[phase.route_codes].members.size(), "route", at);
}

std::optional<Error> check_monitoring(const ProgramData& data, const Monitoring& monitoring,
                                      const std::string& at) {
  if (auto error = check_optional_condition(data, monitoring.rule, RuleKind::Monitor, at)) return error;
  if (auto error = in_range_or_none(monitoring.fact, data.facts.size(), "fact", at)) return error;
  for (const MonitorTime& time : monitoring.times) {
    for (const auto* range : {&time.at, &time.every, &time.length}) {
      if (auto error = check_range(*range, at)) return error;
    }
  }
  for (const Index threshold : monitoring.thresholds) {
    if (auto error = check_condition(data, threshold, RuleKind::Threshold, at)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_washout(const ProgramData& data, const Washout& washout, const std::string& at) {
  if (auto error = check_condition(data, washout.rule, RuleKind::Washout, at)) return error;
  if (auto error = in_range(washout.ready, data.nodes.size(), "node", at)) return error;
  const Node& ready = data.nodes[washout.ready];
  const TypeKind kind = data.types[ready.type].kind;
  if (ready.frame == 0 && (kind == TypeKind::Date || kind == TypeKind::DateTime)) return std::nullopt;
  return Error{5029, "node " + std::to_string(washout.ready) + " is not a date of the patient's", at, ""};
}

std::optional<Error> check_scores(const ProgramData& data, const Option& option, const std::string& at) {
  if (option.scores.size() != data.criteria.size())
    return Error{5029, "an option has a score, or none, for each criterion", at, ""};
  for (const Index score : option.scores) {
    if (score == kNone) continue;
    if (auto error = in_range(score, data.rules.size(), "rule", at)) return error;
    const Rule& rule = data.rules[score];
    if (rule.kind != RuleKind::Score || rule.node == kNone || data.nodes[rule.node].frame != 0)
      return Error{5029, "rule " + std::to_string(score) + " is not a score about the patient", at, ""};
  }
  return std::nullopt;
}

std::optional<Error> check_text(const ProgramData& data, const Text& text) {
  for (const auto& [name, node] : text.values) {
    if (auto error = in_range(node, data.nodes.size(), "node", "/texts")) return error;
    if (data.nodes[node].frame != 0)
      return Error{5029, "the value of `" + name + "` in a text is not the patient's", "/texts", ""};
  }
  std::optional<Error> found;
  const auto check_words = [&](const std::string& words) {
    read_words(
        words, [](std::string_view) {},
        [&](std::string_view name) {
          const bool known = std::any_of(text.values.begin(), text.values.end(),
                                         [&](const auto& value) { return value.first == name; });
          if (!known && !found)
            found = Error{5029, "a text has no value for `" + std::string(name) + "`", "/texts", ""};
        });
  };
  check_words(text.words);
  for (const auto& translation : text.translations) check_words(translation.second);
  return found;
}

}  // namespace

std::optional<Error> check_option_clauses(const ProgramData& data, const Option& option,
                                          const std::string& at) {
  for (const RegulatoryStatus& status : option.regulatory) {
    if (auto error = check_optional_condition(data, status.rule, RuleKind::Regulatory, at + "/regulatory"))
      return error;
    if (!time_value(status.since) || !time_value(status.until))
      return Error{5029, "a regulatory status is in force from a date to a date", at + "/regulatory", ""};
  }
  for (const Index hold : option.holds) {
    if (auto error = check_condition(data, hold, RuleKind::Redirect, at + "/holds")) return error;
  }
  for (const Washout& washout : option.washouts) {
    if (auto error = check_washout(data, washout, at + "/washouts")) return error;
  }
  for (const auto* course : {&option.onset, &option.durability}) {
    if (!*course) continue;
    if (auto error = check_optional_condition(data, (*course)->rule, RuleKind::Course, at + "/onset"))
      return error;
    if (auto error = check_range((*course)->time, at + "/onset")) return error;
  }
  for (const Phase& phase : option.phases) {
    if (auto error = check_phase(data, phase, at + "/phases")) return error;
  }
  for (const Monitoring& monitoring : option.monitoring) {
    if (auto error = check_monitoring(data, monitoring, at + "/monitoring")) return error;
  }
  for (const Relation& relation : option.relations) {
    if (auto error = check_optional_condition(data, relation.rule, RuleKind::Relation, at + "/relations"))
      return error;
    if (auto error = all_in_range(relation.options, data.options.size(), "option", at + "/relations"))
      return error;
  }
  for (const FollowUp& follow : option.follow_ups) {
    if (auto error = check_condition(data, follow.rule, RuleKind::FollowUp, at + "/follow_ups")) return error;
    if (auto error = all_in_range(follow.options, data.options.size(), "option", at + "/follow_ups"))
      return error;
  }
  return check_scores(data, option, at + "/scores");
}

std::optional<Error> check_texts(const ProgramData& data) {
  std::optional<Error> found;
  for_each_text(data, [&](const Text& text) {
    if (!found) found = check_text(data, text);
  });
  return found;
}

}  // namespace regimen
