// Courses of treatment: the time a patient took one drug at one dose, joined from every resource that speaks
// of it. In: one patient's record, the drugs asked for. Out: courses in order of time. Which fact takes which
// element is row_facts' work.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "fhir/context.hpp"
#include "fhir/medication_use.hpp"

namespace regimen::fhir {

/// Times of one drug that are at most this far apart are one course; the days between do not count as
/// treatment.
inline constexpr std::int64_t kGapDays = 14;
/// LIMIT: resources of one drug that are joined; the latest count, and the rest is reported.
inline constexpr std::size_t kMaxUses = 1000;

struct MedicationCourse {
  std::size_t drug = 0;
  std::optional<Decimal> daily_dose;  // in the unit asked for
  std::optional<std::int64_t> days;   // of treatment, gaps left out
  std::optional<Date> start, end;     // `end` empty while it runs or when it is not known
  bool active = false;
  const json::Value* stop_reason = nullptr;
  std::vector<const MedicationUse*> uses;  // into Courses::uses, in order of time
  std::string words;                       // how all of it was found
};

struct Courses {
  std::vector<MedicationUse> uses;
  std::vector<MedicationCourse> courses;
  bool doubtful = false;  // a resource that may be of these drugs could not be used: silence is not "none"
  std::vector<const Resource*> ambiguous;  // resources of several of the drugs
};

/// All courses of the drugs in `names`. Doses come in `dose_unit`.
Courses medication_courses(const Context& context, const DrugNames& names, const std::string& dose_unit);

}  // namespace regimen::fhir
