// A small program for tests of the input side: facts of every type, bound to FHIR, and a list of
// antidepressants. Not the product's knowledge: its codes are a few well-known ones that the test data shows.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::testing_support {

inline Value quantity(std::int64_t amount, const std::string& unit) {
  return Value(Quantity{Decimal::from_integer(amount), unit});
}

/// Indices into the facts of `fhir_program`.
enum FactIndex : Index {
  kAge,
  kDepression,
  kPsychosis,
  kSystolic,
  kPhq9,
  kSmoker,
  kGender,
  kTrials,
  kWeight,
  kOnMaoi,
  kTherapies,
  kBorn,
  kFactCount
};

inline ProgramData fhir_program() {
  ProgramData p;
  const auto type = [&](Type t) {
    p.types.push_back(std::move(t));
    return static_cast<Index>(p.types.size() - 1);
  };
  const std::string snomed = "http://snomed.info/sct";
  const std::string loinc = "http://loinc.org";
  const std::string rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
  p.code_lists.push_back(
      {"antidepressants",
       {{"sertraline", "sertraline", {{rxnorm, "36437", ""}, {"http://www.whocc.no/atc", "N06AB06", ""}}},
        {"fluoxetine", "fluoxetine", {{rxnorm, "4493", ""}}},
        {"citalopram", "citalopram", {}},
        {"escitalopram", "escitalopram", {}},
        {"venlafaxine", "venlafaxine", {}},
        {"venlafaxine_xr", "venlafaxine extended release", {}},
        {"phenelzine", "phenelzine", {}}},
       {}});
  p.code_lists.push_back({"genders", {{"female", "", {}}, {"male", "", {}}}, {}});
  p.code_lists.push_back({"maois", {{"phenelzine", "phenelzine", {}}}, {}});
  p.value_sets.push_back({"depression", "", {{snomed, "370143000", ""}, {snomed, "36923009", ""}}, {}});
  p.value_sets.push_back({"psychosis", "", {{snomed, "69322001", ""}}, {}});
  p.value_sets.push_back({"systolic", "", {{loinc, "8480-6", ""}}, {}});
  p.value_sets.push_back({"phq9", "", {{loinc, "44261-6", ""}}, {}});
  p.value_sets.push_back({"smoker", "", {{"http://example.org/codes", "smoker", ""}}, {}});
  p.value_sets.push_back({"weight", "", {{loinc, "29463-7", ""}}, {}});

  const Index boolean = type({TypeKind::Boolean, {}, kNone, kNone, {}, {}});
  const Index integer = type({TypeKind::Integer, {}, kNone, kNone, {}, {}});
  const Index pressure = type({TypeKind::Quantity, "mm[Hg]", kNone, kNone, {}, {}});
  const Index dose = type({TypeKind::Quantity, "mg/d", kNone, kNone, {}, {}});
  const Index weeks = type({TypeKind::Quantity, "wk", kNone, kNone, {}, {}});
  const Index percent = type({TypeKind::Quantity, "%", kNone, kNone, {}, {}});
  const Index drug = type({TypeKind::Code, {}, 0, kNone, {}, {}});
  const Index gender = type({TypeKind::Code, {}, 1, kNone, {}, {}});
  const Index date = type({TypeKind::Date, {}, kNone, kNone, {}, {}});
  const Index kilograms = type({TypeKind::Quantity, "kg", kNone, kNone, {}, {}});
  const Index text = type({TypeKind::String, {}, kNone, kNone, {}, {}});
  const Index trial = type({TypeKind::Tuple,
                            {},
                            kNone,
                            kNone,
                            "Trial",
                            {{"drug", drug},
                             {"dose", dose},
                             {"duration", weeks},
                             {"adherence", percent},
                             {"start", date},
                             {"end", date},
                             {"active", boolean}}});
  const Index trials = type({TypeKind::List, {}, kNone, trial, {}, {}});
  const Index therapy = type({TypeKind::Tuple, {}, kNone, kNone, "Therapy", {{"what", text}, {"on", date}}});
  const Index therapies = type({TypeKind::List, {}, kNone, therapy, {}, {}});

  const auto fact = [&](const std::string& name, Index fact_type, Binding binding) -> Fact& {
    Fact f;
    f.name = name;
    f.type = fact_type;
    if (!binding.resource.empty()) f.bindings.push_back(std::move(binding));
    p.facts.push_back(std::move(f));
    return p.facts.back();
  };
  const auto from = [](BindingMode mode, const std::string& resource, Index value_set) {
    Binding b;
    b.mode = mode;
    b.resource = resource;
    b.value_set = value_set;
    return b;
  };
  Binding patient_age = from(BindingMode::Any, "Patient", kNone);
  patient_age.value = "ageInYears";
  Fact& age = fact("age", integer, patient_age);
  age.low = Value(std::int32_t{0});
  age.high = Value(std::int32_t{130});

  fact("depression", boolean, from(BindingMode::Any, "Condition", 0));
  Binding active = from(BindingMode::Any, "Condition", 1);
  active.where.push_back({"clinicalStatus", {"active", "recurrence"}});
  Fact& psychosis = fact("psychosis", boolean, active);
  psychosis.absent = AbsentMeans::Value;
  psychosis.absent_value = Value(false);

  Binding recent = from(BindingMode::Latest, "Observation", 2);
  recent.within = Quantity{Decimal::from_integer(7), "days"};
  Fact& systolic = fact("systolic", pressure, recent);
  systolic.low = quantity(40, "mm[Hg]");
  systolic.high = quantity(300, "mm[Hg]");

  Fact& phq9 = fact("phq9", integer, from(BindingMode::Latest, "Observation", 3));
  phq9.low = Value(std::int32_t{0});
  phq9.high = Value(std::int32_t{27});
  fact("smoker", boolean, from(BindingMode::Any, "Observation", 4));
  Binding sex = from(BindingMode::Any, "Patient", kNone);
  sex.value = "gender";
  fact("gender", gender, sex);

  Binding courses = from(BindingMode::Any, "MedicationCourse", kNone);
  courses.code_list = 0;
  courses.fields = {{"drug", "medication"}, {"dose", "daily_dose"}, {"duration", "duration"},
                    {"start", "start"},     {"end", "end"},         {"active", "active"}};
  Fact& list = fact("trials", trials, courses);
  list.field_bounds.push_back({"adherence", {quantity(0, "%"), quantity(100, "%")}});

  fact("weight", kilograms, from(BindingMode::Any, "Observation", 5));
  Binding maoi = from(BindingMode::Any, "MedicationCourse", kNone);
  maoi.code_list = 2;
  maoi.where.push_back({"active", {"true"}});
  Fact& on_maoi = fact("on_maoi", boolean, maoi);
  on_maoi.absent = AbsentMeans::Value;
  on_maoi.absent_value = Value(false);

  Binding procedures = from(BindingMode::Any, "Procedure", kNone);
  procedures.fields = {{"what", "code"}, {"on", "date"}};
  fact("therapies", therapies, procedures);
  Binding born = from(BindingMode::Any, "Patient", kNone);
  born.value = "birthDate";
  fact("born", date, born);
  return p;
}

}  // namespace regimen::testing_support
