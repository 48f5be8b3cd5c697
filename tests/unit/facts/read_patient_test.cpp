// The front door: forms of input told apart by content, dates, files, and input that is no patient at all.
#include "runtime/facts/read_patient.hpp"

#include <gtest/gtest.h>

#include "tests/unit/fhir/fhir_program.hpp"

namespace regimen {
namespace {

using namespace testing_support;

constexpr const char* kPatient = R"({"resourceType":"Patient","id":"p","birthDate":"1980-06-15"})";
constexpr const char* kCondition =
    R"({"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"recordedDate":"2020-06-14","code":{"coding":[{"system":"http://snomed.info/sct","code":"370143000"}]}})";

int code_of(const std::string& bytes) {
  const auto result = read_patient(fhir_program(), bytes);
  return result ? 0 : result.error().code;
}

TEST(ReadPatient, TellsFormsApart) {
  EXPECT_EQ(code_of(R"({"facts":{}})"), 0);
  EXPECT_EQ(code_of(kPatient), 0);
  EXPECT_EQ(code_of("[" + std::string(kPatient) + "," + kCondition + "]"), 0);
  EXPECT_EQ(code_of(std::string(kPatient) + "\n\n" + kCondition + "\n"), 0);
  EXPECT_EQ(code_of(R"({"resourceType":"Bundle","entry":[{"resource":)" + std::string(kPatient) + "}]}"), 0);
  EXPECT_EQ(code_of("{}"), 5050);
  EXPECT_EQ(code_of("[]"), 5050);
  EXPECT_EQ(code_of("[1]"), 5050);
  EXPECT_EQ(code_of("null"), 5050);
  EXPECT_EQ(code_of(R"({"resourceType":"Bundle"})"), 5063);
}

TEST(ReadPatient, RefusesWhatIsNotJson) {
  EXPECT_EQ(code_of(""), 5001);
  EXPECT_EQ(code_of(R"({"facts":{})"), 5001);
  EXPECT_EQ(code_of("\xEF\xBB\xBF{\"facts\":{}}"), 5001);
  EXPECT_EQ(code_of("{\"facts\":{\"age\":\"\xC3\x28\"}}"), 5001);
  EXPECT_EQ(code_of(std::string(100'000, '[')), 5003);
  EXPECT_EQ(code_of(std::string(100'000, '[') + std::string(100'000, ']')), 5003);
  EXPECT_EQ(code_of(R"({"facts":{},"facts":{}})"), 5002);
}

TEST(ReadPatient, ABrokenLineLosesNoOther) {
  const auto result =
      read_patient(fhir_program(), std::string(kPatient) + "\n{\"resourceType\":\n" + kCondition);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(to_cql(result->facts[kDepression].value), "true");
  ASSERT_EQ(result->unread.size(), 1u);
  EXPECT_EQ(result->unread[0].place, "line 2");
  EXPECT_EQ(result->unread[0].code, 5102);
}

TEST(ReadPatient, TheCallersDateWins) {
  ReadOptions options;
  options.as_of = DateTime::parse("2020-06-14");
  const auto given = read_patient(fhir_program(), R"({"as_of":"2019-01-01","facts":{}})", options);
  ASSERT_TRUE(given.ok());
  EXPECT_EQ(given->as_of, options.as_of);
  const auto fhir = read_patient(fhir_program(), kPatient, options);
  EXPECT_EQ(to_cql(fhir->facts[kAge].value), "39");
  EXPECT_EQ(fhir->as_of_note, "");
  options.as_of = DateTime::parse("2020-06-15");
  EXPECT_EQ(to_cql(read_patient(fhir_program(), kPatient, options)->facts[kAge].value), "40");
}

TEST(ReadPatient, FhirWithoutADateTakesTheLatestInTheRecord) {
  const auto result = read_patient(fhir_program(), "[" + std::string(kPatient) + "," + kCondition + "]");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->as_of_note, "as of 2020-06-14, the latest date in the record; give --as-of to choose");
  EXPECT_EQ(to_cql(result->facts[kAge].value), "39");
  const auto none = read_patient(fhir_program(), kPatient);
  EXPECT_FALSE(none->as_of.has_value());
  EXPECT_TRUE(none->facts[kAge].value.is_null());
}

TEST(ReadPatient, RulesThatNeedADateRefuseAPatientWithoutOne) {
  ProgramData program = fhir_program();
  program.nodes.emplace_back();
  program.nodes.back().op = Operator::AsOf;
  const auto result = read_patient(program, R"({"facts":{}})");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, 5058);
  EXPECT_TRUE(read_patient(program, R"({"as_of":"2026-01-01","facts":{}})").ok());
}

TEST(ReadPatient, ReadsSeveralFilesAsOnePatient) {
  const auto both =
      read_patient_files(fhir_program(), {{"a.json", kPatient}, {"b.json", kCondition}, {"c.json", "{"}});
  ASSERT_TRUE(both.ok());
  EXPECT_EQ(to_cql(both.facts.facts[kDepression].value), "true");
  ASSERT_EQ(both.facts.unread.size(), 1u);
  EXPECT_EQ(both.facts.unread[0].place.substr(0, 6), "c.json");
  EXPECT_EQ(read_patient_files(fhir_program(), {}).errors[0].code, 5063);
  EXPECT_EQ(read_patient_files(fhir_program(), {{"a", "{"}, {"b", "["}}).errors[0].code, 5001);
}

}  // namespace
}  // namespace regimen
