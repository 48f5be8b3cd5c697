// Start and end by resource type and status. Rule throughout: only time that the record supports counts.
#include "fhir/medication_use.hpp"

#include <algorithm>

#include "fhir/elements.hpp"

namespace regimen::fhir {
namespace {

struct Times {
  std::optional<DateTime> start, end;
  std::string words;  // where `end` comes from
  bool open = false;
};

std::optional<DateTime> plus_days(const std::optional<DateTime>& start, std::optional<std::int64_t> days) {
  constexpr std::int64_t kLongest = 100'000;  // LIMIT: some 270 years; more is no supply
  if (!start || !days || *days > kLongest) return std::nullopt;
  return DateTime{
      Date::from_day_number(latest_day(start->date).day_number() + *days), {}, Precision::Day, {}};
}

/// `boundsPeriod`s of all instructions: from the first start to the last end, if each has one.
Period dosage_bounds(const json::Value* dosages) {
  Period out;
  bool all_end = true;
  for (const json::Value* dosage : items(dosages)) {
    const Period bounds = period(element(element(element(dosage, "timing"), "repeat"), "boundsPeriod"));
    if (bounds.start && (!out.start || order_key(*bounds.start) < order_key(*out.start)))
      out.start = bounds.start;
    if (!bounds.end) {
      all_end = false;
    } else if (!out.end || order_key(*bounds.end) > order_key(*out.end)) {
      out.end = bounds.end;
    }
  }
  if (!all_end) out.end.reset();
  return out;
}

Times request_times(const Resource& resource, std::string_view status) {
  const json::Value* dosages = element(resource.json, "dosageInstruction");
  const Period bounds = dosage_bounds(dosages);
  Times out{bounds.start ? bounds.start : date_time(element(resource.json, "authoredOn")), bounds.end,
            "period of the dosage"};
  if (out.end) return out;
  if (status != "active" && status != "completed") {
    // Stopped early: what was planned or supplied says only how long it lasted at most.
    out.words = "it is `" + std::string(status) + "` and does not say when it ended";
    return out;
  }
  const auto instructions = items(dosages);
  if (instructions.size() == 1) {
    const auto days =
        whole_days(element(element(element(instructions[0], "timing"), "repeat"), "boundsDuration"));
    if (days) {
      out.end = plus_days(out.start, days);
      out.words = "duration of the dosage";
      return out;
    }
  }
  const json::Value* supply = element(resource.json, "dispenseRequest");
  if (auto days = whole_days(element(supply, "expectedSupplyDuration"))) {
    const json::Value* refills = element(supply, "numberOfRepeatsAllowed");
    const auto repeats = refills == nullptr ? std::nullopt : refills->integer();
    out.words = std::to_string(*days) + " days of supply";
    if (repeats && *repeats > 0 && *repeats <= 1000 && *days <= 10'000) {
      *days *= 1 + *repeats;
      out.words += " with " + std::to_string(*repeats) + " refills";
    }
    out.end = plus_days(out.start, days);
    return out;
  }
  out.open = status == "active";
  if (!out.open) out.words = "its end is not stated";
  return out;
}

Times statement_times(const Resource& resource, std::string_view status) {
  const json::Value* effective = element(resource.json, "effectivePeriod");
  Period stated = period(effective);
  Times out{stated.start, stated.end, "period of the statement"};
  if (effective == nullptr) {
    const Period bounds = dosage_bounds(element(resource.json, "dosage"));
    out = {bounds.start, bounds.end, "period of the dosage"};
    if (!out.start) {
      out.words = "the statement gives no period";
      return out;
    }
  }
  if (!out.end) {
    out.open = status == "active" && out.start.has_value();
    if (!out.open) out.words = "its end is not stated";
  }
  return out;
}

Times dispense_times(const Resource& resource) {
  Times out;
  out.start = date_time(element(resource.json, "whenHandedOver"));
  if (!out.start) out.start = date_time(element(resource.json, "whenPrepared"));
  const auto days = whole_days(element(resource.json, "daysSupply"));
  out.end = plus_days(out.start, days);
  out.words = days ? std::to_string(*days) + " days of supply" : "the days of supply are not stated";
  return out;
}

Times administration_times(const Resource& resource) {
  const Choice effective = choice(resource.json, "effective");
  Times out;
  out.words = "time of administration";
  if (effective.type == "Period") {
    const Period stated = period(effective.value);
    out.start = stated.start;
    out.end = stated.end;
  } else {
    out.start = date_time(effective.value);
    out.end = plus_days(out.start, 1);
  }
  return out;
}

void set_days(const Context& context, const Times& times, MedicationUse& use) {
  if (times.start) use.start = times.start->date;
  if (times.end) use.end = times.end->date;
  if (!times.start) {
    use.time_words = "duration unknown: its start is not stated";
    return;
  }
  const std::int64_t first = latest_day(times.start->date).day_number();
  std::optional<std::int64_t> last;
  if (times.end) last = earliest_day(times.end->date).day_number();
  const bool dated = context.as_of.has_value();
  const std::int64_t today = dated ? earliest_day(context.as_of->date).day_number() : 0;
  use.time_words = times.words;
  if (times.open) {
    if (!dated) {
      use.time_words = "duration unknown: still active, and there is no date to count to";
      return;
    }
    last = today;
    use.time_words = "still active, no end stated: counted to the date of the evaluation";
  } else if (last && dated && *last > today) {
    last = today;
    use.time_words += ", counted to the date of the evaluation";
  }
  if (!last || *last < first) {
    use.time_words =
        "duration unknown: " + (times.end ? std::string("its dates leave it open") : times.words);
    return;
  }
  use.first_day = first;
  use.last_day = last;
}

}  // namespace

bool is_medication_event(const std::string& type) {
  return type == "MedicationRequest" || type == "MedicationStatement" || type == "MedicationDispense" ||
         type == "MedicationAdministration";
}

MedicationUse read_use(const Context& context, const Resource& resource, const MedicationWords& words,
                       const Recognition& recognition, const std::string& dose_unit) {
  MedicationUse use;
  use.drug = recognition.drug;
  use.resource = &resource;
  use.recognised = recognition.words;
  const auto status = text(element(resource.json, "status"));
  Times times;
  const json::Value* dosages = element(resource.json, "dosageInstruction");
  if (resource.type == "MedicationRequest") {
    times = request_times(resource, status);
  } else if (resource.type == "MedicationStatement") {
    dosages = element(resource.json, "dosage");
    times = statement_times(resource, status);
  } else if (resource.type == "MedicationDispense") {
    times = dispense_times(resource);
    for (const json::Value* reference : items(element(resource.json, "authorizingPrescription"))) {
      if (const json::Value* target = context.record.resolve(resource, reference))
        use.prescriptions.push_back(target);
    }
  } else {
    times = administration_times(resource);
    dosages = nullptr;
  }
  use.dose = resource.type == "MedicationAdministration"
                 ? DailyDose{{}, "dose unknown: single administrations do not say the dose a day"}
                 : daily_dose(dosages, strength_of(words), dose_unit);
  use.open = times.open;
  const bool ended = times.end && context.as_of && compare(*times.end, *context.as_of).value_or(0) < 0;
  use.active =
      (status == "active" || status == "in-progress") && !ended && resource.type != "MedicationDispense";
  const auto reasons = items(element(resource.json, "statusReason"));
  if (!reasons.empty()) use.stop_reason = reasons[0];
  set_days(context, times, use);
  return use;
}

}  // namespace regimen::fhir
