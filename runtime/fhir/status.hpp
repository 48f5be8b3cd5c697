// Whether a resource may be used as what it says, by its status elements alone.
// In: one resource. Out: usable, doubtful, refuted or not to be used, and why.
#pragma once

#include <string>

#include "fhir/record.hpp"

namespace regimen::fhir {

enum class Standing : std::uint8_t {
  Usable,
  Doubtful,  // may be so: never counts as yes, and its presence keeps silence from meaning no
  Refuted,   // says that it is not so
  Unusable   // entered in error, cancelled, only planned, not done
};

struct StatusVerdict {
  Standing standing = Standing::Usable;
  std::string reason;
};

StatusVerdict judge_status(const Resource& resource);

}  // namespace regimen::fhir
