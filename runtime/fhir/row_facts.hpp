// A fact that is a list, from its FHIR bindings: a row per course of treatment, or per resource.
// In: the fact, the record. Out: rows with their origins. Facts with one value are scalar_facts' work.
#pragma once

#include "fhir/scalar_facts.hpp"

namespace regimen::fhir {

/// Tries the bindings in order; the first that gives rows wins. Elements not known are null fields.
Settled bind_rows(const Context& context, const Fact& fact, FactValue& out);

}  // namespace regimen::fhir
