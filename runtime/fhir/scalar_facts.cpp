// Existence for Booleans, else one value chosen by date. An unreadable newest value is never replaced by an
// older one.
#include "fhir/scalar_facts.hpp"

#include <algorithm>

#include "facts/bounds.hpp"
#include "fhir/elements.hpp"
#include "fhir/medication_course.hpp"

namespace regimen::fhir {
namespace {

Origin origin_of(const Candidate& candidate, std::string words) {
  return {candidate.resource->label, std::move(words),
          candidate.date ? candidate.date->to_string() : std::string()};
}

bool is_boolean(const Context& context, const Fact& fact) {
  return fact.type < context.program.types.size() &&
         context.program.types[fact.type].kind == TypeKind::Boolean;
}

/// A Boolean fact without a value to read: that a resource exists is the answer.
Settled by_existence(const Context& context, const Binding& binding, FactValue& out) {
  Candidates candidates = candidates_of(context, binding);
  std::vector<const Candidate*> yes;
  std::vector<const Candidate*> no;
  for (const Candidate& candidate : candidates.found) {
    if (candidate.standing == Standing::Usable) yes.push_back(&candidate);
    if (candidate.standing == Standing::Refuted) no.push_back(&candidate);
  }
  if (!yes.empty()) {
    for (const Candidate* candidate : no) {
      context.report(*candidate->resource, 5113, "refuted here, but stated in " + yes[0]->resource->label);
    }
    out.value = Value(true);
    for (const Candidate* candidate : yes) out.origins.push_back(origin_of(*candidate, {}));
    return {true, candidates.doubtful};
  }
  if (candidates.doubtful || no.empty()) return {false, candidates.doubtful};
  out.value = Value(false);
  for (const Candidate* candidate : no) out.origins.push_back(origin_of(*candidate, "refuted"));
  return {true, false};
}

/// A Boolean fact from courses of treatment: that one exists for which every condition holds.
Settled by_course(const Context& context, const Binding& binding, FactValue& out) {
  const DrugNames names(context.program, binding);
  const Courses courses = medication_courses(context, names, "mg/d");
  Settled settled{false, courses.doubtful};
  for (const MedicationCourse& course : courses.courses) {
    bool holds = true;
    for (const auto& condition : binding.where) {
      const std::string value = condition.element == "active"       ? (course.active ? "true" : "false")
                                : condition.element == "medication" ? names.code(course.drug).code
                                                                    : std::string();
      holds = holds &&
              std::find(condition.values.begin(), condition.values.end(), value) != condition.values.end();
    }
    if (!holds) continue;
    if (binding.within && !course.active) {
      const auto end =
          course.end ? std::optional(DateTime{*course.end, {}, course.end->precision, {}}) : std::nullopt;
      const Truth recent = is_within(context, *binding.within, end);
      settled.doubtful = settled.doubtful || recent == Truth::Unknown;
      if (recent != Truth::True) continue;
    }
    out.value = Value(true);
    for (const MedicationUse* use : course.uses) {
      out.origins.push_back(
          {use->resource->label, course.words, use->start ? use->start->to_string() : std::string()});
    }
    settled.has_value = true;
  }
  return settled;
}

/// Reads one candidate; what cannot be used is reported.
ReadValue read_checked(const Context& context, const Fact& fact, const Binding& binding,
                       const Candidate& candidate) {
  ReadValue read = candidate_value(context, fact.type, binding.value, candidate);
  if (read.reading == Reading::Unreadable) {
    context.report(*candidate.resource, 5110, "not usable for `" + fact.name + "`: " + read.words);
  } else if (read.reading == Reading::Absent) {
    // A demographic element that is simply not filled in is what missing facts are for.
    if (candidate.resource->type == "Patient" && binding.value != "ageInYears") return read;
    context.report(*candidate.resource, 5110, "nothing for `" + fact.name + "`: " + read.words);
  } else if (!within_bounds(read.value, fact.low, fact.high)) {
    context.report(*candidate.resource, 5111,
                   "not usable for `" + fact.name + "`: " + plain_text(read.value) +
                       " is outside its bounds, " + describe_bounds(fact.low, fact.high));
    return {Reading::Unreadable, {}, {}};
  }
  return read;
}

void take(const Candidate& candidate, ReadValue read, FactValue& out) {
  out.value = std::move(read.value);
  out.origins.push_back(origin_of(candidate, std::move(read.words)));
}

/// `latest` and `earliest`.
Settled by_date(const Context& context, const Fact& fact, const Binding& binding, FactValue& out) {
  Candidates candidates = candidates_of(context, binding);
  std::vector<Candidate>& found = candidates.found;
  Settled settled{false, candidates.doubtful};
  std::erase_if(found, [](const Candidate& c) { return c.standing != Standing::Usable; });
  if (found.size() > 1) {
    std::erase_if(found, [&](const Candidate& c) {
      if (c.date) return false;
      context.report(*c.resource, 5112,
                     "not used for `" + fact.name + "`: without a date it cannot be put in order");
      settled.doubtful = true;
      return true;
    });
  }
  std::stable_sort(found.begin(), found.end(), [&](const Candidate& a, const Candidate& b) {
    const std::int64_t x = a.date ? order_key(*a.date) : 0;
    const std::int64_t y = b.date ? order_key(*b.date) : 0;
    if (x != y) return binding.mode == BindingMode::Latest ? x > y : x < y;
    return a.resource->label < b.resource->label;
  });
  for (const Candidate& candidate : found) {
    ReadValue read = read_checked(context, fact, binding, candidate);
    if (read.reading == Reading::Absent)
      continue;  // not measured: an older measurement is still the last one
    if (read.reading == Reading::Unreadable) {
      settled.doubtful = true;
      return settled;
    }
    take(candidate, std::move(read), out);
    settled.has_value = true;
    return settled;
  }
  return settled;
}

/// `any`: a Boolean is true when one says so; another value must be the same everywhere.
Settled by_agreement(const Context& context, const Fact& fact, const Binding& binding, FactValue& out) {
  Candidates candidates = candidates_of(context, binding);
  Settled settled{false, candidates.doubtful};
  std::vector<std::pair<const Candidate*, ReadValue>> values;
  for (const Candidate& candidate : candidates.found) {
    if (candidate.standing != Standing::Usable) continue;
    ReadValue read = read_checked(context, fact, binding, candidate);
    if (read.reading == Reading::Unreadable) settled.doubtful = true;
    if (read.reading == Reading::Read) values.emplace_back(&candidate, std::move(read));
  }
  if (values.empty()) return settled;
  const bool boolean = is_boolean(context, fact);
  Value chosen = values[0].second.value;
  for (const auto& [candidate, read] : values) {
    if (read.value == chosen) continue;
    if (boolean) {
      chosen = Value(true);
      continue;
    }
    context.report(*candidate->resource, 5114,
                   "`" + fact.name + "` is " + plain_text(read.value) + " here and " + plain_text(chosen) +
                       " in " + values[0].first->resource->label + ", and no rule says which counts");
    settled.doubtful = true;
    return settled;
  }
  // A no among answers that could not all be read is not certain.
  if (boolean && settled.doubtful && chosen == Value(false)) return settled;
  for (auto& [candidate, read] : values) {
    if (read.value == chosen) take(*candidate, std::move(read), out);
  }
  settled.has_value = true;
  return settled;
}

Settled bind_one(const Context& context, const Fact& fact, const Binding& binding, FactValue& out) {
  const bool boolean = is_boolean(context, fact);
  if (binding.resource == "MedicationCourse") {
    return boolean ? by_course(context, binding, out) : Settled{};
  }
  // An observation's existence says nothing, its value does, unless a condition names the value.
  const bool by_value =
      binding.resource == "Observation" &&
      std::none_of(binding.where.begin(), binding.where.end(),
                   [](const Binding::Condition& condition) { return condition.element == "value"; });
  if (boolean && binding.value.empty() && !by_value) return by_existence(context, binding, out);
  return binding.mode == BindingMode::Any ? by_agreement(context, fact, binding, out)
                                          : by_date(context, fact, binding, out);
}

}  // namespace

ReadValue candidate_value(const Context& context, Index type, const std::string& name,
                          const Candidate& candidate) {
  const json::Value* json = candidate.resource->json;
  if (name == "ageInYears") return read_age(context.program, type, json, context.as_of);
  if (name.empty() || name == "value") {
    if (candidate.resource->type == "Observation")
      return read_observed(context.program, type, candidate.holder);
  }
  const bool own = name.empty() || name == "value";
  const TypeKind kind =
      type < context.program.types.size() ? context.program.types[type].kind : TypeKind::Null;
  if (name == "date" || (own && (kind == TypeKind::Date || kind == TypeKind::DateTime))) {
    if (!candidate.date) return {Reading::Absent, {}, "there is no date"};
    if (kind == TypeKind::DateTime) return {Reading::Read, Value(*candidate.date), {}};
    if (kind == TypeKind::Date) return {Reading::Read, Value(candidate.date->date), {}};
    return {Reading::Unreadable, {}, "a date does not give " + describe_type(context.program, type)};
  }
  if (own || name == "code") {
    const json::Value* code = element(json, "code");
    return read_value(context.program, type,
                      code != nullptr ? code : element(json, "medicationCodeableConcept"));
  }
  const json::Value* value = element(json, name);
  if (value == nullptr) value = choice(json, name).value;
  if (value != nullptr && value->is_array()) value = value->array.empty() ? nullptr : value->array.data();
  return read_value(context.program, type, value);
}

Settled bind_scalar(const Context& context, const Fact& fact, FactValue& out) {
  Settled settled;
  for (const Binding& binding : fact.bindings) {
    FactValue value;
    const Settled one = bind_one(context, fact, binding, value);
    settled.doubtful = settled.doubtful || one.doubtful;
    if (!one.has_value || settled.has_value) continue;  // later bindings still say what they saw
    settled.has_value = true;
    out.value = std::move(value.value);
    out.origins = std::move(value.origins);
  }
  for (const Origin& origin : out.origins) context.used.insert(origin.resource);
  return settled;
}

}  // namespace regimen::fhir
