// Retrieves from FHIR: every resource of the type and codes, whatever its status; what cannot be read is null
// and reported. And the loader's checks of a retrieve.
#include <gtest/gtest.h>

#include <string>

#include "runtime/facts/read_patient.hpp"
#include "runtime/load/check_program.hpp"
#include "tests/unit/fhir/retrieve_program.hpp"

namespace regimen {
namespace {

using testing_support::retrieve_program;

std::string observation(const std::string& id, const std::string& rest, const std::string& code = "44261-6") {
  return R"({"resourceType":"Observation","id":")" + id +
         R"(","code":{"coding":[{"system":"http://loinc.org","code":")" + code + R"("}]})" + rest + "}";
}

PatientFacts read(const std::string& resources) {
  auto result = read_patient(retrieve_program(), "[" + resources + "]");
  if (result) return std::move(*result);
  ADD_FAILURE() << result.error().message;
  PatientFacts none;
  none.facts.resize(1);
  return none;
}

std::string rows(const std::string& resources) { return to_cql(read(resources).facts[0].value); }

/// The reports of one resource, in their order.
std::string reports(const PatientFacts& facts, const std::string& place) {
  std::string out;
  for (const Unread& each : facts.unread) {
    if (each.place == place) out += (out.empty() ? "" : "; ") + each.reason;
  }
  return out;
}

TEST(Retrieve, GivesEveryResourceOfItsCodesInOrderOfTime) {
  const PatientFacts facts = read(
      observation("late", R"(,"status":"final","valueInteger":4,"effectivePeriod":{"start":"2025-02-01"})") +
      "," +
      observation(
          "early",
          R"(,"status":"entered-in-error","valueQuantity":{"value":12,"unit":"{score}"},"effectivePeriod":{"start":"2024-02-01","end":"2024-02-02"})") +
      "," + observation("other", "", "8480-6"));
  EXPECT_EQ(to_cql(facts.facts[0].value),
            "{{id: 'early', status: 'entered-in-error', value: 12 '{score}', effective: "
            "Interval[@2024-02-01T, @2024-02-02T]}, {id: 'late', status: 'final', value: 4, effective: "
            "Interval[@2025-02-01T, null]}}");
  ASSERT_EQ(facts.facts[0].item_origins.size(), 2U);
  EXPECT_EQ(facts.facts[0].item_origins[0][0].resource, "Observation/early");
  EXPECT_FALSE(facts.facts[0].partial);
  EXPECT_EQ(reports(facts, "Observation/late"), "");
}

TEST(Retrieve, OfARecordWithoutSuchResourcesIsEmptyAndNotUnknown) {
  EXPECT_EQ(rows(R"({"resourceType":"Patient","id":"p"})"), "{}");
}

TEST(Retrieve, WhatCannotBeReadIsNullAndReported) {
  const auto reported = [](const std::string& rest) {
    const PatientFacts facts = read(observation("o", rest));
    return to_cql(facts.facts[0].value) + " " + reports(facts, "Observation/o");
  };
  const std::string nulls = "{{id: 'o', status: null, value: null, effective: null}} ";
  EXPECT_EQ(reported(""), nulls);
  EXPECT_EQ(reported(R"(,"valueQuantity":{"value":3,"comparator":"<","unit":"1"})"),
            nulls + "`value` is not usable: it is known only as `< 3`");
  EXPECT_EQ(reported(R"(,"valueQuantity":{"value":3,"unit":"points"})"),
            "{{id: 'o', status: null, value: 3 '[arb\\'U]{points}', effective: null}} `value` is not usable: "
            "`points` is not a "
            "UCUM unit; only its number is known, which compares with no other unit");
  EXPECT_EQ(reported(R"(,"valueQuantity":{"value":3,"unit":"not a unit"})"),
            nulls + "`value` is not usable: `not a unit` is not a UCUM unit");
  EXPECT_EQ(reported(R"(,"valueInteger":3.5)"),
            nulls + "`value` is not usable: it is not a whole number within range");
  EXPECT_EQ(reported(R"(,"valueInteger":3000000000)"),
            nulls + "`value` is not usable: it is not a whole number within range");
  EXPECT_EQ(reported(R"(,"valueString":"ten")"),
            nulls + "`value` is not usable: rules do not read a value of the type String");
  EXPECT_EQ(reported(R"(,"valueSampledData":{"data":"1"})"),
            nulls + "`value` is not usable: rules do not read a value of the type SampledData");
  EXPECT_EQ(reported(R"(,"status":["final"])"), nulls + "`status` is not usable: it is not text");
  EXPECT_EQ(reported(R"(,"effectivePeriod":{"start":"2024-13-01"})"),
            nulls + "`effective` is not usable: its start is no date that exists");
  EXPECT_EQ(reported(R"(,"effectivePeriod":{"start":"2024-03-01","end":"2024-02-01"})"),
            nulls + "`effective` is not usable: it ends before it starts");
  EXPECT_EQ(reported(R"(,"effectivePeriod":"2024")"),
            nulls + "`effective` is not usable: it is not a period");
}

TEST(Retrieve, APeriodWithoutAStartHasAnUnknownOne) {
  EXPECT_EQ(rows(observation("o", R"(,"effectivePeriod":{"end":"2024-02"})")),
            "{{id: 'o', status: null, value: null, effective: Interval(null, @2024-02T]}}");
}

TEST(Retrieve, AResourceWithoutAnIdIsCalledAsMessagesCallIt) {
  const PatientFacts facts = read(
      R"({"resourceType":"Observation","code":{"coding":[{"system":"http://loinc.org","code":"44261-6"}]}})");
  ASSERT_EQ(facts.facts[0].origins.size(), 1U);
  EXPECT_EQ(to_cql(facts.facts[0].value), "{{id: '" + facts.facts[0].origins[0].resource +
                                              "', status: null, value: null, effective: null}}");
}

TEST(Retrieve, AnElementThatABundleWantsOfOneTypeIsOfNoOther) {
  ProgramData program = retrieve_program();
  program.types[6].fields[2].second = 1;  // value: Integer
  ASSERT_FALSE(check_program(program));
  const auto facts = read_patient(program, "[" + observation("o", R"(,"valueQuantity":{"value":3})") + "]");
  ASSERT_TRUE(facts);
  EXPECT_EQ(to_cql(facts->facts[0].value), "{{id: 'o', status: null, value: null, effective: null}}");
  EXPECT_EQ(reports(*facts, "Observation/o"),
            "`value` is not usable: rules do not read a value of the type Quantity");
}

TEST(Retrieve, IsRefusedByTheLoaderWhenTheTableDoesNotHaveIt) {
  EXPECT_FALSE(check_program(retrieve_program()));
  const auto code = [](void (*change)(ProgramData&)) {
    ProgramData program = retrieve_program();
    change(program);
    const auto fault = check_program(program);
    return fault ? fault->code : 0;
  };
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings[0].resource = "Basic"; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings[0].resource = "Condition"; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings[0].path = ""; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings[0].path = "status"; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings[0].value_set = kNone; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings.clear(); }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].bindings.push_back(p.facts[0].bindings[0]); }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].type = 0; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.types[6].fields[1].first = "colour"; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.types[6].fields[1].second = 1; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.types[6].fields[3].second = 3; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.types[3].choices = {1}; }), 0);
  EXPECT_EQ(code([](ProgramData& p) { p.types[3].choices = {}; }), 5029);
  EXPECT_EQ(code([](ProgramData& p) { p.facts[0].absent = AbsentMeans::Value; }), 5029);
}

}  // namespace
}  // namespace regimen
