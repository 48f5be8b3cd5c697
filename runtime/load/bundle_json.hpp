// Bundle bytes <-> ProgramData. One description of the members (bundle_fields.hpp) serves both directions.
// In/out: canonical JSON (RFC 8785),
// `{"format":1,"head":{…},"types":[…],…,"digests":{"types":"sha256:…",…}}`.
#pragma once

#include <string>
#include <string_view>

#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen {

/// The bundle of `data`: the same data gives the same bytes. `data.digest` is not part of it; the digest of
/// the result is `sha256_text(write_bundle(data))` (load/digest.hpp). INVARIANT: `data` passes check_program;
/// the compiler sees to it.
std::string write_bundle(const ProgramData& data);

/// Reads an untrusted bundle and checks everything that evaluation relies on (check_program.hpp).
/// `digest` of the result is that of the canonical form of `bytes`.
/// Errors: RGM5001 to RGM5003 (not JSON), RGM5010 (a member is not what the format says), RGM5011 (another
/// format version), RGM5012 (a member the format does not have), RGM5013 (an unknown word), RGM5014 (an
/// invalid number or date), RGM5015 (a part does not have its digest), RGM5020 to RGM5039 (check_program).
/// `place` is a JSON pointer.
Result<ProgramData> read_bundle(std::string_view bytes);

}  // namespace regimen
