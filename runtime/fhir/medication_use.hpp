// One Medication* resource -> what it says of one drug's use: which drug, how much a day, from when to when.
// In: a resource whose drug is recognised. Out: a MedicationUse. Joining uses into courses is
// medication_course's work.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "fhir/context.hpp"
#include "fhir/dosage.hpp"
#include "fhir/drug_names.hpp"

namespace regimen::fhir {

struct MedicationUse {
  std::size_t drug = 0;
  const Resource* resource = nullptr;
  std::string recognised;  // how the drug was recognised
  DailyDose dose;
  std::optional<Date> start, end;  // as stated; `end` empty when it is not known or still running
  // Days that are certain, [first, last) as day numbers; both there or none.
  std::optional<std::int64_t> first_day, last_day;
  std::string time_words;                         // where the times come from, or why they are unknown
  bool open = false;                              // active, with no end stated: counted to `as_of`
  bool active = false;                            // its status says so at `as_of`
  std::vector<const json::Value*> prescriptions;  // what a dispense was dispensed for
  const json::Value* stop_reason = nullptr;
};

/// The types that uses are read from.
bool is_medication_event(const std::string& type);

/// What `resource` says; `dose_unit` is the unit that doses are wanted in.
MedicationUse read_use(const Context& context, const Resource& resource, const MedicationWords& words,
                       const Recognition& recognition, const std::string& dose_unit);

}  // namespace regimen::fhir
