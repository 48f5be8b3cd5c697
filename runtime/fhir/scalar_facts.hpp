// A fact with one value, from its FHIR bindings.
// In: the fact, the record. Out: its value with the resources that it came from. Lists are row_facts' work.
#pragma once

#include "fhir/candidates.hpp"
#include "fhir/context.hpp"
#include "fhir/fhir_value.hpp"

namespace regimen::fhir {

/// Whether a fact was settled, or something in the record keeps silence from meaning anything.
struct Settled {
  bool has_value = false;
  bool doubtful = false;
};

/// Tries the bindings in order; the first that gives a value wins. `out` is left null when none does.
Settled bind_scalar(const Context& context, const Fact& fact, FactValue& out);

/// The value that `element_name` (a binding's `value`; empty for the resource's own) has in a candidate.
ReadValue candidate_value(const Context& context, Index type, const std::string& element_name,
                          const Candidate& candidate);

}  // namespace regimen::fhir
