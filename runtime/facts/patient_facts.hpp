// What is known of one patient, in the facts of one program: the form between any input (facts JSON, FHIR)
// and the columns. Each value remembers where it came from. Nothing here knows FHIR or JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

/// Where a value came from: `Observation/bp-1` (FHIR), `facts.systolic` (facts JSON), `case "..."`; plus what
/// was done to get it (`150 mg per day from 3 x 50 mg`), empty when it was read as it stands, and its date if
/// it has one.
struct Origin {
  std::string resource;
  std::string derivation;
  std::string date;
};

/// One fact of one patient. For a list fact `value` is a list of tuples (fields in the order of the record's
/// type) and `item_origins` has one origin list per item. A null value means unknown.
struct FactValue {
  Value value;
  std::vector<Origin> origins;
  std::vector<std::vector<Origin>> item_origins;
  bool assumed = false;  // filled from `absent means ...`: nothing in the record said so
  bool partial =
      false;  // a list of which there may be more: the record's silence is not declared to mean none
};

/// Input that was not understood or not used: never silently dropped.
struct Unread {
  std::string place;   // `MedicationRequest/12`, `/facts/foo`
  std::string reason;  // one line
  int code = 0;        // RGMnnnn
};

struct PatientFacts {
  std::string id;                 // the patient's id in the input, or empty
  std::optional<DateTime> as_of;  // the caller's, else the input's; empty when neither says
  std::string as_of_note;         // how `as_of` was found when nobody stated it, else empty
  std::vector<FactValue> facts;   // index = index in ProgramData::facts; always all of them
  std::vector<Value> parameters;  // index = index in ProgramData::parameters; null or missing: as declared
  std::vector<Unread> unread;
  std::vector<std::string> used;  // resources that gave at least one value, sorted
};

}  // namespace regimen
