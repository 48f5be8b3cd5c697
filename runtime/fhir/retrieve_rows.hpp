// A retrieve in an expression, from FHIR: every resource of its type and codes, as CQL gives them.
// In: the implicit fact of the retrieve, the record. Out: a row per resource with its origin. Nothing is left
// out for its status or its date: that is for the rules to say.
#pragma once

#include "facts/patient_facts.hpp"
#include "fhir/context.hpp"

namespace regimen::fhir {

/// The list is always known; it is empty where the record has no such resource.
void read_retrieve(const Context& context, const Fact& fact, FactValue& out);

}  // namespace regimen::fhir
