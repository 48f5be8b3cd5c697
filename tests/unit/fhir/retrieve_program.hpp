// A program with one retrieve, `[Observation: "phq9"]`, for tests of reading it and of the loader's checks.
#pragma once

#include "load/program_data.hpp"

namespace regimen::testing_support {

/// Fact 0 is the retrieve. Types: 3 the choice of `value`, 6 the row: id, status, value, effective; 7 the
/// list.
inline ProgramData retrieve_program() {
  ProgramData p;
  const auto type = [&](TypeKind kind, Index element = kNone) {
    Type t;
    t.kind = kind;
    t.element = element;
    p.types.push_back(std::move(t));
    return static_cast<Index>(p.types.size() - 1);
  };
  const Index text = type(TypeKind::String);
  const Index integer = type(TypeKind::Integer);
  const Index quantity = type(TypeKind::Quantity);
  const Index value = type(TypeKind::Any);
  const Index moment = type(TypeKind::DateTime);
  const Index period = type(TypeKind::Interval, moment);
  const Index row = type(TypeKind::Tuple);
  const Index list = type(TypeKind::List, row);
  p.types[value].choices = {integer, quantity};
  p.types[row].name = "Observation";
  p.types[row].fields = {{"id", text}, {"status", text}, {"value", value}, {"effective", period}};
  p.value_sets.push_back({"phq9", "", {{"http://loinc.org", "44261-6", ""}}, {}});
  Fact fact;
  fact.name = "[Observation: \"phq9\"]";
  fact.type = list;
  fact.retrieve = true;
  Binding binding;
  binding.resource = "Observation";
  binding.path = "code";
  binding.value_set = 0;
  fact.bindings.push_back(binding);
  p.facts.push_back(fact);
  return p;
}

}  // namespace regimen::testing_support
