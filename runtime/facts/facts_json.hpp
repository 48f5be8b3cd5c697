// Facts JSON -> PatientFacts. In: the parsed object with `facts`. Out: every fact of the program, or errors.
// Telling inputs apart, and FHIR, do not belong here.
#pragma once

#include "facts/patient_facts.hpp"
#include "facts/value_from_json.hpp"
#include "load/json.hpp"

namespace regimen {

/// Reads `root` (an object with a member `facts`); errors go to `sink`. `absent means` is applied to facts
/// not named; a fact given as null is known to be unknown, and stays so.
PatientFacts facts_from_json(const ProgramData& program, const json::Value& root, ErrorSink& sink);

/// Reads the value of one fact, as `facts` of a facts file holds it; errors go to `sink`. Null leaves it
/// unknown.
void read_fact(const ProgramData& program, const Fact& fact, const json::Value& json, ErrorSink& sink,
               FactValue& out);

/// Fills a fact that the input is silent about from its `absent means`.
void apply_absent(const Fact& fact, FactValue& value);

/// Whether the fact declares `absent means none`: a list holds all there is.
bool absent_means_none(const Fact& fact);

}  // namespace regimen
