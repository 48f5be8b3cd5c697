// One patient, from whatever the caller holds, to facts: the front door of the input side.
// In: bytes of facts JSON or FHIR R4 (told apart by content). Out: PatientFacts, or numbered errors.
// Reading files, folders and standard input is the caller's business.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/patient_facts.hpp"
#include "load/json.hpp"
#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen {

struct ReadOptions {
  std::optional<DateTime> as_of;  // wins over what the input says
  json::Limits limits;
};

/// One input file; `name` is for messages only.
struct PatientFile {
  std::string name;
  std::string bytes;
};

/// Facts, or every reason why the input is refused. INVARIANT: `facts` means something only when `errors` is
/// empty.
struct PatientRead {
  PatientFacts facts;
  std::vector<Error> errors;
  bool ok() const { return errors.empty(); }
};

/// Reads one patient.
/// **Input** facts JSON: `{"as_of":"2026-03-01","id":"p1","facts":{"systolic":120,…}}`; or FHIR R4: a
/// resource, a Bundle, an array of resources, or NDJSON (one resource a line).
/// **As of** the caller's date; else the input's `as_of` (facts JSON); else, for FHIR, `Bundle.timestamp` or
/// the latest date in the resources that facts ask for, which `as_of_note` says; else empty.
/// **Errors** RGM5001 not JSON, RGM5002 a key twice, RGM5003 too large or deep, RGM5050 neither facts nor
/// FHIR. Facts JSON is made by an integrator, so anything wrong in it refuses the patient: RGM5051 unknown
/// fact, 5052 wrong type, 5053 unit does not convert, 5054 out of bounds, 5055 unknown code, 5056 bad date,
/// 5057 number out of range or not exact, 5060 unknown field, 5061 unknown member. RGM5058 no date although
/// the rules need one. FHIR is read tolerantly: only RGM5101 (several patients) and RGM5063 (no resource at
/// all) refuse; the rest is in `PatientFacts::unread`.
/// **Lifetime and threads** borrows nothing after it returns; safe to call from several threads.
Result<PatientFacts> read_patient(const ProgramData& program, std::string_view bytes,
                                  const ReadOptions& options = {});

/// The same, with every error instead of the first.
PatientRead read_patient_all(const ProgramData& program, std::string_view bytes,
                             const ReadOptions& options = {});

/// One patient from several files: FHIR resources in any of the forms above, taken together; a single file
/// may also be facts JSON. A file that is not JSON or holds no resource is reported in `unread` when another
/// one could be read.
/// **Errors** as above; RGM5063 no files, or nothing in them could be read (`place` starts with the file's
/// name).
PatientRead read_patient_files(const ProgramData& program, const std::vector<PatientFile>& files,
                               const ReadOptions& options = {});

}  // namespace regimen
