// Joining: uses of one drug are cut at every change of dose, laid side by side, and joined where they touch.
// INVARIANT: no day counts twice, and no dose is higher than what some resource states for that day.
#include "fhir/medication_course.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "fhir/elements.hpp"
#include "fhir/status.hpp"

namespace regimen::fhir {
namespace {

bool known(const MedicationUse& use) { return use.dose.amount.has_value(); }

/// A dispense that does not say the dose has that of its prescription.
void inherit_doses(std::vector<MedicationUse>& uses) {
  std::map<const json::Value*, const MedicationUse*> stated;
  for (const MedicationUse& use : uses) {
    if (known(use)) stated.emplace(use.resource->json, &use);
  }
  for (MedicationUse& use : uses) {
    if (known(use)) continue;
    for (const json::Value* prescription : use.prescriptions) {
      const auto found = stated.find(prescription);
      if (found == stated.end() || found->second->drug != use.drug) continue;
      use.dose = {found->second->dose.amount,
                  found->second->dose.words + " (of " + found->second->resource->label + ")"};
      break;
    }
  }
}

/// A prescription without an end whose dispenses are known lasts as long as they do, not to the date of the
/// evaluation.
void close_by_dispenses(std::vector<MedicationUse*>& timed) {
  std::set<const json::Value*> dispensed;
  for (const MedicationUse* use : timed) {
    if (use->resource->type == "MedicationDispense") {
      dispensed.insert(use->prescriptions.begin(), use->prescriptions.end());
    }
  }
  for (MedicationUse* use : timed) {
    if (!use->open || !dispensed.contains(use->resource->json)) continue;
    use->first_day.reset();
    use->last_day.reset();
    use->time_words = "its time is that of its dispenses";
  }
  std::erase_if(timed, [](const MedicationUse* use) { return !use->first_day; });
}

/// A new dose ends the old one when they overlap by no more than a gap: that is a change of dose, not two
/// treatments.
void cut_short_overlaps(std::vector<MedicationUse*>& timed) {
  for (std::size_t i = 0; i + 1 < timed.size(); ++i) {
    for (std::size_t j = i + 1; j < timed.size() && *timed[j]->first_day < *timed[i]->last_day; ++j) {
      MedicationUse& earlier = *timed[i];
      const MedicationUse& later = *timed[j];
      const bool changed = known(earlier) && known(later) && earlier.dose.amount != later.dose.amount;
      if (changed && *later.last_day > *earlier.last_day && *later.first_day > *earlier.first_day &&
          *earlier.last_day - *later.first_day <= kGapDays) {
        earlier.last_day = later.first_day;
      }
    }
  }
}

/// A stretch of days during which the same uses run.
struct Stretch {
  std::int64_t first = 0, last = 0, days = 0;
  std::optional<Decimal> dose;
  bool conflict = false;
  std::set<const MedicationUse*> uses;
};

std::vector<Stretch> stretches(const std::vector<MedicationUse*>& timed) {
  struct Edges {
    std::vector<const MedicationUse*> begin, end;
  };
  std::map<std::int64_t, Edges> edges;
  for (const MedicationUse* use : timed) {
    edges[*use->first_day].begin.push_back(use);
    edges[*use->last_day].end.push_back(use);
  }
  std::vector<Stretch> out;
  std::set<const MedicationUse*> running;
  for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
    for (const MedicationUse* use : edge->second.begin) {
      if (*use->last_day > *use->first_day) running.insert(use);
    }
    for (const MedicationUse* use : edge->second.end) running.erase(use);
    const auto next = std::next(edge);
    if (running.empty() || next == edges.end()) continue;
    Stretch stretch{edge->first, next->first, next->first - edge->first, {}, false, running};
    for (const MedicationUse* use : running) {
      if (!known(*use)) continue;
      if (stretch.dose && stretch.dose != use->dose.amount) stretch.conflict = true;
      stretch.dose = use->dose.amount;
    }
    if (stretch.conflict) stretch.dose.reset();
    const bool joins = !out.empty() && out.back().dose == stretch.dose &&
                       out.back().conflict == stretch.conflict && stretch.first - out.back().last <= kGapDays;
    if (joins) {
      out.back().last = stretch.last;
      out.back().days += stretch.days;
      out.back().uses.insert(running.begin(), running.end());
    } else {
      out.push_back(std::move(stretch));
    }
  }
  return out;
}

bool earlier(const MedicationUse* a, const MedicationUse* b) {
  const auto key = [](const MedicationUse* use) {
    return std::tuple(use->first_day.value_or(use->start ? latest_day(*use->start).day_number() : INT64_MAX),
                      use->last_day.value_or(INT64_MAX), use->resource->label);
  };
  return key(a) < key(b);
}

void describe(MedicationCourse& course, const std::optional<Stretch>& stretch) {
  const MedicationUse& first = *course.uses.front();
  course.words = first.recognised;
  if (stretch && stretch->conflict) {
    course.words += "; dose unknown: resources of the same time state different doses";
  } else {
    const auto stated = std::find_if(course.uses.begin(), course.uses.end(), [&](const MedicationUse* use) {
      return use->dose.amount == course.daily_dose;
    });
    course.words += "; " + (stated == course.uses.end() ? first.dose.words : (*stated)->dose.words);
  }
  if (!stretch) {
    course.words += "; " + first.time_words;
    return;
  }
  course.words += "; " + std::to_string(*course.days) + " days, " +
                  Date::from_day_number(stretch->first).to_string() + " to " +
                  Date::from_day_number(stretch->last).to_string();
  if (stretch->last - stretch->first != stretch->days) course.words += ", gaps left out";
  std::vector<std::string> said;
  for (const MedicationUse* use : course.uses) {
    if (use->time_words.empty() || std::find(said.begin(), said.end(), use->time_words) != said.end())
      continue;
    said.push_back(use->time_words);
    course.words += (said.size() == 1 ? " (" : ", ") + use->time_words;
  }
  if (!said.empty()) course.words += ")";
}

MedicationCourse course_of(const std::optional<Stretch>& stretch, std::vector<const MedicationUse*> uses) {
  MedicationCourse course;
  std::sort(uses.begin(), uses.end(), earlier);
  course.drug = uses.front()->drug;
  course.uses = std::move(uses);
  if (stretch) {
    course.daily_dose = stretch->dose;
    course.days = stretch->days;
    course.start = Date::from_day_number(stretch->first);
    bool running = false;
    for (const MedicationUse* use : course.uses) {
      if (use->last_day && use->last_day != stretch->last) continue;
      running = running || (use->open && use->last_day);
      if (use->active) course.active = true;
      if (use->last_day && use->end &&
          (!course.end || order_key({*use->end, {}, use->end->precision, {}}) >
                              order_key({*course.end, {}, course.end->precision, {}}))) {
        course.end = use->end;
      }
    }
    if (running) {
      course.end.reset();
    } else if (!course.end) {
      course.end = Date::from_day_number(stretch->last);
    }
    // A start known only in part is shown as it was stated.
    const MedicationUse& first = *course.uses.front();
    if (first.start && first.first_day == stretch->first) course.start = first.start;
  } else {
    const MedicationUse& only = *course.uses.front();
    course.daily_dose = only.dose.amount;
    course.start = only.start;
    course.end = only.end;
    course.active = only.active;
    if (only.first_day && only.first_day == only.last_day) course.days = 0;
  }
  for (const MedicationUse* use : course.uses) {
    if (use->stop_reason != nullptr) course.stop_reason = use->stop_reason;
  }
  describe(course, stretch);
  return course;
}

/// A use without known days that speaks of this stretch: same or unsaid dose, and it starts in or near it.
bool belongs(const MedicationUse& use, const Stretch& stretch) {
  if (known(use) && use.dose.amount != stretch.dose) return false;
  for (const MedicationUse* other : stretch.uses) {
    const auto& ids = other->prescriptions;
    if (std::find(ids.begin(), ids.end(), use.resource->json) != ids.end()) return true;
  }
  if (!use.start) return false;
  const std::int64_t start = latest_day(*use.start).day_number();
  return start >= stretch.first - kGapDays && start <= stretch.last + kGapDays;
}

void join(std::vector<MedicationUse*> uses, std::vector<MedicationCourse>& out) {
  std::vector<MedicationUse*> timed;
  for (MedicationUse* use : uses) {
    if (use->first_day) timed.push_back(use);
  }
  close_by_dispenses(timed);
  std::sort(timed.begin(), timed.end(), earlier);
  cut_short_overlaps(timed);
  const auto parts = stretches(timed);
  std::vector<std::vector<const MedicationUse*>> of_part;
  for (const Stretch& part : parts) of_part.emplace_back(part.uses.begin(), part.uses.end());
  for (const MedicationUse* use : uses) {
    const bool placed =
        std::any_of(parts.begin(), parts.end(), [&](const Stretch& s) { return s.uses.contains(use); });
    if (placed) continue;
    const auto home =
        std::find_if(parts.begin(), parts.end(), [&](const Stretch& s) { return belongs(*use, s); });
    if (home == parts.end()) {
      out.push_back(course_of(std::nullopt, {use}));
    } else {
      of_part[static_cast<std::size_t>(home - parts.begin())].push_back(use);
    }
  }
  for (std::size_t i = 0; i < parts.size(); ++i) out.push_back(course_of(parts[i], of_part[i]));
}

}  // namespace

Courses medication_courses(const Context& context, const DrugNames& names, const std::string& dose_unit) {
  Courses out;
  for (const Resource& resource : context.record.resources()) {
    if (!is_medication_event(resource.type)) continue;
    const MedicationWords words = medication_words(context.record, resource);
    if (!words.unresolved.empty()) {
      context.considered.insert(resource.json);
      context.report(resource, 5122, "its medication `" + words.unresolved + "` is not in the input");
      out.doubtful = true;
      continue;
    }
    const Recognition recognition = names.recognise(words);
    if (recognition.kind == Recognition::Kind::None) continue;
    context.considered.insert(resource.json);
    const StatusVerdict status = judge_status(resource);
    if (status.standing != Standing::Usable) {
      if (resource.elsewhere.empty()) context.report(resource, 5105, status.reason);
      out.doubtful = out.doubtful || status.standing == Standing::Doubtful;
      continue;
    }
    if (recognition.kind == Recognition::Kind::Several) {
      context.report(resource, 5120, recognition.words);
      out.doubtful = true;
      out.ambiguous.push_back(&resource);
      continue;
    }
    MedicationUse use = read_use(context, resource, words, recognition, dose_unit);
    const auto start =
        use.start ? std::optional(DateTime{*use.start, {}, use.start->precision, {}}) : std::nullopt;
    if (context.is_future(start)) {
      context.report(resource, 5107,
                     "starts on " + use.start->to_string() + ", after the date of the evaluation");
      continue;
    }
    out.uses.push_back(std::move(use));
  }
  inherit_doses(out.uses);
  std::map<std::size_t, std::vector<MedicationUse*>> by_drug;
  for (MedicationUse& use : out.uses) by_drug[use.drug].push_back(&use);
  for (auto& [drug, uses] : by_drug) {
    if (uses.size() > kMaxUses) {
      std::sort(uses.begin(), uses.end(), earlier);
      context.report(*uses.front()->resource, 5125,
                     "one of " + std::to_string(uses.size() - kMaxUses) + " resources of " +
                         names.name(drug) + " that are beyond the limit of " + std::to_string(kMaxUses));
      uses.erase(uses.begin(), uses.end() - static_cast<std::ptrdiff_t>(kMaxUses));
    }
    join(uses, out.courses);
  }
  std::sort(out.courses.begin(), out.courses.end(),
            [&](const MedicationCourse& a, const MedicationCourse& b) {
              const auto key = [&](const MedicationCourse& course) {
                return std::tuple(course.start ? latest_day(*course.start).day_number() : INT64_MAX,
                                  names.name(course.drug), course.uses.front()->resource->label);
              };
              return key(a) < key(b);
            });
  return out;
}

}  // namespace regimen::fhir
