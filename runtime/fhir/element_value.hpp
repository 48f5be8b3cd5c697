// One element of a resource -> a Value of its type in the language (resources.hpp), as FHIRHelpers has it in
// CQL. In: the holder's JSON, the element, the type wanted. Out: the value; null where it is not there or
// cannot be read, and then a report. Reading a fact's declared type and unit is fhir_value's work.
#pragma once

#include "fhir/context.hpp"
#include "fhir/resources.hpp"

namespace regimen::fhir {

/// `owner` at `json` (an object) as a tuple of type `type`, whose fields are elements of the table.
Value read_structure(const Context& context, const Resource& resource, Index type, std::string_view owner,
                     const json::Value* json);

/// The concepts of `element` in `json`, in which a retrieve looks for codes: the element itself, that of its
/// choice, or the code of the Medication that it refers to. A reference that leads nowhere is reported, with
/// `doubtful`.
const json::Value* coded_element(const Context& context, const Resource& resource, std::string_view element,
                                 bool& doubtful);

}  // namespace regimen::fhir
