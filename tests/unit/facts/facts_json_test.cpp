// Facts JSON: values by declared type, exact numbers, units, and every error with its number and place.
#include <gtest/gtest.h>

#include <string>

#include "runtime/facts/read_patient.hpp"
#include "tests/unit/fhir/fhir_program.hpp"

namespace regimen {
namespace {

using namespace testing_support;

PatientRead read(const std::string& facts) {
  return read_patient_all(fhir_program(), R"({"facts":)" + facts + "}");
}

/// The one error of a facts file: `5051 /facts/x`.
std::string refusal(const std::string& facts) {
  const PatientRead result = read(facts);
  if (result.errors.empty()) return "accepted";
  std::string out;
  for (const Error& error : result.errors) {
    out += (out.empty() ? "" : ", ") + std::to_string(error.code) + " " + error.place;
  }
  return out;
}

std::string value(const std::string& facts, Index fact) {
  const PatientRead result = read(facts);
  return result.ok() ? to_cql(result.facts.facts[fact].value) : result.errors[0].message;
}

TEST(FactsJson, ReadsEveryKindOfValue) {
  EXPECT_EQ(value(R"({"depression":true})", kDepression), "true");
  EXPECT_EQ(value(R"({"age":44})", kAge), "44");
  EXPECT_EQ(value(R"({"systolic":120})", kSystolic), "120 'mm[Hg]'");
  EXPECT_EQ(value(R"({"gender":"female"})", kGender), "female");
  EXPECT_EQ(value(R"({"born":"1980-02"})", kBorn), "@1980-02");
  EXPECT_EQ(value(R"({"age":null})", kAge), "null");
}

TEST(FactsJson, ConvertsUnits) {
  EXPECT_EQ(value(R"({"systolic":{"value":16,"unit":"kPa"}})", kSystolic), "120.01020087 'mm[Hg]'");
  const PatientRead result =
      read(R"({"trials":[{"drug":"sertraline","dose":{"value":0.15,"unit":"g/d"},"duration":6}]})");
  ASSERT_TRUE(result.ok());
  const FactValue& trials = result.facts.facts[kTrials];
  EXPECT_EQ(
      to_cql(trials.value),
      "{{drug: sertraline, dose: 150 'mg/d', duration: 6 'wk', adherence: null, start: null, end: null, "
      "active: null}}");
  ASSERT_EQ(trials.item_origins.size(), 1u);
  EXPECT_EQ(trials.item_origins[0][0].resource, "facts.trials[0]");
  EXPECT_EQ(trials.item_origins[0][0].derivation, "0.15 g/d = 150 mg/d");
}

TEST(FactsJson, ReadsACodeOfAStandardSystem) {
  EXPECT_EQ(
      value(
          R"({"trials":[{"drug":{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"36437"}}]})",
          kTrials),
      "{{drug: sertraline, dose: null, duration: null, adherence: null, start: null, end: null, active: "
      "null}}");
}

TEST(FactsJson, KeepsNumbersExact) {
  EXPECT_EQ(value(R"({"age":4.4e1})", kAge), "44");
  EXPECT_EQ(value(R"({"age":-0})", kAge), "0");
  EXPECT_EQ(value(R"({"weight":70.12345678})", kWeight), "70.12345678 'kg'");
  EXPECT_EQ(refusal(R"({"weight":70.123456789})"), "5057 /facts/weight");
  EXPECT_EQ(refusal(R"({"age":99999999999})"), "5057 /facts/age");
  EXPECT_EQ(refusal(R"({"weight":1e40})"), "5057 /facts/weight");
  EXPECT_EQ(refusal(R"({"age":44.5})"), "5052 /facts/age");
}

TEST(FactsJson, RefusesWithANumberAndAPlace) {
  EXPECT_EQ(refusal(R"({"systolc":120})"), "5051 /facts/systolc");
  EXPECT_EQ(refusal(R"({"age":"44"})"), "5052 /facts/age");
  EXPECT_EQ(refusal(R"({"systolic":{"value":5,"unit":"mg"}})"), "5053 /facts/systolic/unit");
  EXPECT_EQ(refusal(R"({"systolic":{"value":5,"unit":"mmHgg"}})"), "5053 /facts/systolic/unit");
  EXPECT_EQ(refusal(R"({"systolic":{"value":5}})"), "5052 /facts/systolic");
  EXPECT_EQ(refusal(R"({"systolic":{"value":5,"units":"mm[Hg]"}})"), "5060 /facts/systolic/units");
  EXPECT_EQ(refusal(R"({"systolic":500})"), "5054 /facts/systolic");
  EXPECT_EQ(refusal(R"({"trials":[{"adherence":120}]})"), "5054 /facts/trials/0/adherence");
  EXPECT_EQ(refusal(R"({"trials":[{"drug":"setraline"}]})"), "5055 /facts/trials/0/drug");
  EXPECT_EQ(refusal(R"({"trials":[{"drugs":"sertraline"}]})"), "5060 /facts/trials/0/drugs");
  EXPECT_EQ(refusal(R"({"trials":{"drug":"sertraline"}})"), "5052 /facts/trials");
  EXPECT_EQ(refusal(R"({"born":"2026-02-30"})"), "5056 /facts/born");
  EXPECT_EQ(refusal("[]"), "5052 /facts");
}

TEST(FactsJson, ReportsSeveralErrorsAtOnce) {
  EXPECT_EQ(refusal(R"({"agee":1,"age":"x","trials":[{"drug":"?"}]})"),
            "5051 /facts/agee, 5052 /facts/age, 5055 /facts/trials/0/drug");
}

TEST(FactsJson, SaysWhatWasMeant) {
  EXPECT_EQ(read(R"({"systolc":120})").errors[0].fix, "did you mean `systolic`?");
  EXPECT_EQ(read(R"({"trials":[{"drug":"setraline"}]})").errors[0].fix, "did you mean `sertraline`?");
  EXPECT_EQ(read(R"({"systolic":500})").errors[0].message,
            "`systolic` is 500 mm[Hg], its declared bounds are 40 mm[Hg] to 300 mm[Hg]");
}

TEST(FactsJson, RefusesUnknownMembersAndABadDate) {
  const auto error = [](const std::string& text) {
    const auto result = read_patient(fhir_program(), text);
    return result ? std::string("accepted")
                  : std::to_string(result.error().code) + " " + result.error().place;
  };
  EXPECT_EQ(error(R"({"facts":{},"asof":"2026-01-01"})"), "5061 /asof");
  EXPECT_EQ(error(R"({"facts":{},"as_of":"2026-02-30"})"), "5056 /as_of");
  EXPECT_EQ(error(R"({"facts":{},"as_of":"2026-02-28"})"), "accepted");
  EXPECT_EQ(error(R"({"facts":{"age":1,"age":2}})"), "5002 /facts/age");
}

TEST(FactsJson, SilenceMeansWhatTheFactDeclares) {
  const PatientRead result = read("{}");
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(result.facts.facts[kPsychosis].assumed);
  EXPECT_EQ(to_cql(result.facts.facts[kPsychosis].value), "false");
  EXPECT_TRUE(result.facts.facts[kDepression].value.is_null());
  // Said to be unknown is not silence.
  EXPECT_TRUE(read(R"({"psychosis":null})").facts.facts[kPsychosis].value.is_null());
}

}  // namespace
}  // namespace regimen
