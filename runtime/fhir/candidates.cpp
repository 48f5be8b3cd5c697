// Matching by code and by the conditions of a binding, in three values: what is not said is neither yes nor
// no.
#include "fhir/candidates.hpp"

#include <algorithm>
#include <utility>

#include "facts/bounds.hpp"
#include "fhir/drug_names.hpp"
#include "fhir/elements.hpp"
#include "fhir/medication_use.hpp"
#include "regimen/units.hpp"

namespace regimen::fhir {

CodeKeys code_keys(const ProgramData& program, const Binding& binding) {
  CodeKeys keys;
  if (binding.value_set < program.value_sets.size()) {
    for (const SystemCode& code : program.value_sets[binding.value_set].codes)
      keys.emplace(code.system, code.code);
  } else if (binding.code_list < program.code_lists.size()) {
    for (const CodeMember& member : program.code_lists[binding.code_list].members) {
      for (const SystemCode& code : member.codes) keys.emplace(code.system, code.code);
    }
  }
  return keys;
}

bool any_code(const CodeKeys& keys, const json::Value* concepts) {
  const auto all = codings(concepts);
  return std::any_of(all.begin(), all.end(), [&](const Coding& c) {
    return keys.contains({c.system, c.code});
  });
}

namespace {

bool names_codes(const Binding& binding) { return binding.value_set != kNone || binding.code_list != kNone; }

/// What has the value when the resource fits the binding's codes; empty when it does not fit.
std::vector<const json::Value*> holders(const Context& context, const Binding& binding, const CodeKeys& keys,
                                        const DrugNames& drugs, const Resource& resource, bool& doubtful) {
  if (!names_codes(binding)) return {resource.json};
  if (is_medication_event(resource.type)) {
    const MedicationWords words = medication_words(context.record, resource);
    if (!words.unresolved.empty()) {
      context.considered.insert(resource.json);
      context.report(resource, 5122, "its medication `" + words.unresolved + "` is not in the input");
      doubtful = true;
      return {};
    }
    if (drugs.recognise(words).kind == Recognition::Kind::None) return {};
    return {resource.json};
  }
  if (any_code(keys, element(resource.json, "code"))) return {resource.json};
  if (resource.type == "Encounter") {
    for (const std::string_view name : {"type", "class", "serviceType"}) {
      if (any_code(keys, element(resource.json, name))) return {resource.json};
    }
  }
  std::vector<const json::Value*> out;
  if (resource.type == "Observation") {
    for (const json::Value* component : items(element(resource.json, "component"))) {
      if (any_code(keys, element(component, "code"))) out.push_back(component);
    }
  }
  return out;
}

}  // namespace

Truth where_holds(const json::Value* resource, const Binding::Condition& condition) {
  const json::Value* value = element(resource, condition.element);
  if (value == nullptr) value = choice(resource, condition.element).value;
  const auto given = code_texts(value);
  if (given.empty()) return Truth::Unknown;
  for (const std::string_view text : given) {
    if (std::find(condition.values.begin(), condition.values.end(), text) != condition.values.end())
      return Truth::True;
  }
  return Truth::False;
}

Truth is_within(const Context& context, const Quantity& limit, const std::optional<DateTime>& date) {
  if (!date || !context.as_of) return Truth::Unknown;
  const DateTime& today = *context.as_of;
  const auto unit = units::parse(limit.unit);
  if (!unit) return Truth::Unknown;
  std::optional<DateTime> oldest;
  const auto whole_in = [&](std::string_view target) -> std::optional<std::int64_t> {
    const auto converted = units::convert(limit.value, *unit, *units::parse(target));
    return converted && converted->is_integer() ? converted->to_integer() : std::nullopt;
  };
  if (const auto days = whole_in("d")) {
    oldest = add(today, -*days, Precision::Day);
  } else if (const auto months = whole_in("months")) {
    oldest = add(today, -*months, Precision::Month);
  } else if (const auto minutes = whole_in("min")) {
    if (today.precision >= Precision::Minute) oldest = add(today, -*minutes, Precision::Minute);
  } else if (const auto converted = units::convert(limit.value, *unit, *units::parse("d"))) {
    if (const auto rounded = Decimal::ceiling(*converted).to_integer())
      oldest = add(today, -*rounded, Precision::Day);
  }
  if (!oldest) return Truth::Unknown;
  // Days count as whole: what was measured on the first day of the span is inside, at whatever hour.
  if (oldest->precision == Precision::Day || date->precision == Precision::Day || whole_in("d")) {
    const auto order = compare(date->date, oldest->date);
    if (!order) return Truth::Unknown;
    return *order >= 0 ? Truth::True : Truth::False;
  }
  const auto order = compare(*date, *oldest);
  if (!order) return Truth::Unknown;
  return *order >= 0 ? Truth::True : Truth::False;
}

Candidates candidates_of(const Context& context, const Binding& binding) {
  Candidates out;
  const CodeKeys keys = code_keys(context.program, binding);
  const DrugNames drugs(context.program, is_medication_event(binding.resource) ? binding : Binding{});
  const Candidate* newest_old = nullptr;
  std::vector<Candidate> old;
  for (const Resource& resource : context.record.resources()) {
    if (resource.type != binding.resource) continue;
    const auto found = holders(context, binding, keys, drugs, resource, out.doubtful);
    if (found.empty()) continue;
    context.considered.insert(resource.json);
    StatusVerdict status = judge_status(resource);
    if (status.standing == Standing::Unusable) {
      context.report(resource, 5105, status.reason);
      continue;
    }
    const auto date = when(resource.json);
    if (context.is_future(date)) {
      context.report(resource, 5107, "dated " + date->to_string() + ", after the date of the evaluation");
      continue;
    }
    // What is elsewhere has been reported where the patient was found.
    if (status.standing == Standing::Doubtful && resource.elsewhere.empty())
      context.report(resource, 5106, status.reason);
    bool excluded = false;
    // What is refuted is a no whatever else it says, and has no clinical status to ask for.
    for (const auto& condition : binding.where) {
      if (status.standing == Standing::Refuted || excluded) break;
      // `value` of a panel is that of the component that fits.
      switch (where_holds(condition.element == "value" ? found[0] : resource.json, condition)) {
        case Truth::True:
          break;
        case Truth::False:
          excluded = true;
          break;
        case Truth::Unknown:
          context.report(resource, 5109,
                         "does not count as yes: it does not say `" + condition.element + "`");
          status.standing = Standing::Doubtful;
          break;
      }
    }
    if (excluded) continue;
    if (binding.within) {
      switch (is_within(context, *binding.within, date)) {
        case Truth::True:
          break;
        case Truth::False:
          old.push_back({&resource, found[0], date, status.standing});
          continue;
        case Truth::Unknown:
          context.report(
              resource, 5112,
              "does not count: its date, or that of the evaluation, does not say whether it is within " +
                  plain_text(Value(*binding.within)));
          status.standing = Standing::Doubtful;
          break;
      }
    }
    for (const json::Value* holder : found) out.found.push_back({&resource, holder, date, status.standing});
  }
  for (const Candidate& candidate : old) {
    if (newest_old == nullptr || order_key(*candidate.date) > order_key(*newest_old->date))
      newest_old = &candidate;
  }
  // One line for the newest is what a reader needs; a record may hold years of older ones.
  if (newest_old != nullptr && out.found.empty()) {
    context.report(
        *newest_old->resource, 5108,
        "dated " + newest_old->date->to_string() + ", older than " + plain_text(Value(*binding.within)));
  }
  for (const Candidate& candidate : out.found)
    out.doubtful = out.doubtful || candidate.standing == Standing::Doubtful;
  return out;
}

}  // namespace regimen::fhir
