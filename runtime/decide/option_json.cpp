// Writes an option, clause by clause.
#include "decide/option_json.hpp"

#include <algorithm>

#include "decide/amounts.hpp"
#include "decide/fhir_dosage.hpp"
#include "decide/parts_json.hpp"
#include "decide/ranking_words.hpp"
#include "decide/regulation.hpp"
#include "decide/texts.hpp"
#include "decide/to_json.hpp"
#include "decide/treatment_words.hpp"
#include "load/bundle_fields.hpp"

namespace regimen::decide {
namespace {

using json::Value;

Value text(std::string_view words) { return Value::of_string(words); }

class OptionWriter {
 public:
  OptionWriter(const OptionDecision& decision, const Reading& reading, std::string_view language)
      : decision_(decision),
        reading_(reading),
        program_(reading.program()),
        option_(program_.options[decision.option]),
        language_(language) {}

  Value write() {
    out_ = Value::of_object();
    status();
    regulatory();
    if (!option_.mechanism.empty()) out_.add("mechanism", text(option_.mechanism));
    if (option_.onset) out_.add("onset", timespan(*option_.onset));
    if (option_.durability) out_.add("durability", timespan(*option_.durability));
    add_list("washouts", option_.washouts, [this](const Washout& one) { return washout(one); });
    protocol();
    add_list("monitoring", option_.monitoring, [this](const Monitoring& one) { return monitoring(one); });
    relations(RelationKind::Alternative, "alternatives");
    relations(RelationKind::Combination, "combinations");
    relations(RelationKind::Conflict, "conflicts");
    add_list("follow_up", option_.follow_ups, [this](const FollowUp& one) { return follow_up(one); });
    if (!option_.say.empty()) out_.add("say", say_json(reading_, option_.say, language_));
    add_list("notes", option_.notes, [this](const Text& one) { return filled(one); });
    redirected_by();
    ranking();
    return std::move(out_);
  }

 private:
  template <typename T, typename Write>
  void add_list(std::string_view name, const std::vector<T>& items, Write write_one) {
    if (items.empty()) return;
    Value list = Value::of_array();
    for (const T& item : items) list.array.push_back(write_one(item));
    out_.add(name, std::move(list));
  }

  Value filled(const Text& words) const { return text_json(reading_, words, language_); }
  Value rule_text(Index rule) const { return filled(program_.rules[rule].text); }

  void status() {
    out_.add("title", text(plain_words(option_.title, language_)));
    out_.add("status", text(decision_.status));
    out_.add("rank", decision_.rank ? Value::of_integer(*decision_.rank) : Value());
    out_.add("stage", option_.stage == kNone ? Value() : text(program_.stages[option_.stage].id));
    out_.add("alongside", Value::of_bool(option_.alongside));
    out_.add("reasons", reasons_json(program_, decision_.reasons));
    out_.add("missing", missing_json(reading_, decision_.missing));
    out_.add("first_do", rule_texts(reading_, decision_.first_do, language_));
    out_.add("evidence", citations_json(program_, option_.evidence));
  }

  void regulatory() {
    const Standing standing = standing_of(reading_, option_);
    out_.add("regulatory", standing.in_force == kNone
                               ? Value()
                               : text(to_string(option_.regulatory[standing.in_force].status)));
    add_list("regulatory_statuses", option_.regulatory, [this](const RegulatoryStatus& one) {
      Value out = Value::of_object();
      out.add("status", text(to_string(one.status)));
      out.add("jurisdictions", strings_json(one.jurisdictions));
      out.add("since", value_json(one.since));
      out.add("until", value_json(one.until));
      out.add("in_force", truth_json(applies(reading_, one.rule)));
      out.add("counts", Value::of_bool(one.counts));
      out.add("text", rule_text(one.rule));
      add_basis(program_, one.rule, out);
      return out;
    });
  }

  Value timespan(const Timespan& span) const {
    Value out = Value::of_object();
    if (span.time) {
      out.add("low", value_json(regimen::Value(span.time->first)));
      out.add("high", value_json(regimen::Value(span.time->second)));
    }
    out.add("words", span.time ? text(words_of(*span.time)) : Value());
    out.add("text", rule_text(span.rule));
    add_basis(program_, span.rule, out);
    return out;
  }

  Value washout(const Washout& one) const {
    Value out = Value::of_object();
    out.add("wait", value_json(regimen::Value(one.wait)));
    out.add("over", truth_json(applies(reading_, one.rule)));
    out.add("ready", value_json(reading_.value({one.ready, reading_.patient()})));
    out.add("text", rule_text(one.rule));
    add_basis(program_, one.rule, out);
    return out;
  }

  void protocol() {
    int sequence = 0;
    add_list("protocol", option_.phases, [&](const Phase& phase) {
      Value out = Value::of_object();
      Value dosage = fhir_dosage(reading_, phase, ++sequence, language_);
      out.add("purpose", text(bundle::Words<Purpose>::kAll[static_cast<std::size_t>(phase.purpose)]));
      out.add("title", phase.title.empty() ? Value() : text(plain_words(phase.title, language_)));
      out.add("text", *dosage.find("text"));
      const std::string condition = condition_words(reading_, phase.rule);
      out.add("when", condition.empty() ? Value() : text(condition));
      out.add("applies", truth_json(applies(reading_, phase.rule)));
      out.add("dosage", std::move(dosage));
      add_basis(program_, phase.rule, out);
      return out;
    });
  }

  Value monitoring(const Monitoring& one) const {
    Value out = Value::of_object();
    out.add("name", text(one.what));
    out.add("title", one.title.empty() ? Value() : text(plain_words(one.title, language_)));
    if (one.fact != kNone && one.fact < reading_.facts().facts.size())
      out.add("value", value_json(reading_.facts().facts[one.fact].value));
    Value times = Value::of_array();
    for (const MonitorTime& time : one.times) {
      Value item = Value::of_object();
      item.add("text", text(monitor_time_words(time)));
      item.add("timing", fhir_timing(time));
      times.array.push_back(std::move(item));
    }
    out.add("times", std::move(times));
    Value thresholds = Value::of_array();
    for (const Index threshold : one.thresholds) {
      Value item = Value::of_object();
      item.add("when", text(condition_words(reading_, threshold)));
      item.add("result", truth_json(applies(reading_, threshold)));
      item.add("text", rule_text(threshold));
      add_basis(program_, threshold, item);
      thresholds.array.push_back(std::move(item));
    }
    out.add("thresholds", std::move(thresholds));
    add_basis(program_, one.rule, out);
    return out;
  }

  /// Relations of this option, and of others with it: an alternative is one both ways.
  void relations(RelationKind kind, std::string_view name) {
    Value list = Value::of_array();
    for (Index owner = 0; owner < program_.options.size(); ++owner) {
      for (const Relation& relation : program_.options[owner].relations) {
        if (relation.kind != kind) continue;
        std::vector<Index> with;
        if (owner == decision_.option) with = relation.options;
        for (const Index other : relation.options) {
          if (other == decision_.option && owner != decision_.option) with = {owner};
        }
        if (with.empty()) continue;
        Value one = Value::of_object();
        one.add("options", option_ids(program_, with));
        one.add("text", rule_text(relation.rule));
        add_basis(program_, relation.rule, one);
        list.array.push_back(std::move(one));
      }
    }
    if (!list.array.empty()) out_.add(name, std::move(list));
  }

  Value follow_up(const FollowUp& follow) const {
    Value out = Value::of_object();
    out.add("outcome", text(follow.outcome));
    out.add("result", truth_json(applies(reading_, follow.rule)));
    out.add("text", rule_text(follow.rule));
    out.add("options", option_ids(program_, follow.options));
    add_basis(program_, follow.rule, out);
    return out;
  }

  /// Differentials that lead here when they are confirmed.
  void redirected_by() {
    Value list = Value::of_array();
    for (const Differential& differential : program_.differentials) {
      for (const Redirect& redirect : differential.redirects) {
        const auto& to = redirect.options;
        if (std::find(to.begin(), to.end(), decision_.option) == to.end()) continue;
        Value one = Value::of_object();
        one.add("differential", text(differential.id));
        one.add("acts", truth_json(applies(reading_, redirect.rule)));
        one.add("text", rule_text(redirect.rule));
        add_basis(program_, redirect.rule, one);
        list.array.push_back(std::move(one));
      }
    }
    if (!list.array.empty()) out_.add("redirected_by", std::move(list));
  }

  void ranking() {
    Value criteria = Value::of_array();
    for (Index c = 0; c < program_.criteria.size(); ++c) {
      const Criterion& criterion = program_.criteria[c];
      Value one = Value::of_object();
      one.add("criterion", text(criterion.id));
      one.add("title", text(title_or_id(criterion.title, criterion.id, language_)));
      one.add("counts", truth_json(counts(reading_, c)));
      one.add("value", value_json(score(reading_, decision_.option, c)));
      if (option_.scores[c] != kNone) add_basis(program_, option_.scores[c], one);
      criteria.array.push_back(std::move(one));
    }
    if (!criteria.array.empty()) out_.add("criteria", std::move(criteria));
    if (!decision_.above) return;
    Value above = Value::of_object();
    above.add("option", text(program_.options[decision_.above->other].id));
    above.add("criterion", decision_.above->criterion == kNone
                               ? Value()
                               : text(program_.criteria[decision_.above->criterion].id));
    above.add("because", text(precedence_words(reading_, decision_.option, *decision_.above, language_)));
    out_.add("ranked_above", std::move(above));
  }

  const OptionDecision& decision_;
  const Reading& reading_;
  const ProgramData& program_;
  const Option& option_;
  std::string_view language_;
  Value out_;
};

}  // namespace

json::Value option_json(const OptionDecision& option, const Reading& reading, std::string_view language) {
  return OptionWriter(option, reading, language).write();
}

}  // namespace regimen::decide
