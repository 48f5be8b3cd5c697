// Facts from FHIR resources: status, dates, units, doubt, and what the record's silence means.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "runtime/facts/read_patient.hpp"
#include "tests/unit/fhir/fhir_program.hpp"

namespace regimen {
namespace {

using namespace testing_support;

PatientFacts read(const std::vector<std::string>& resources, const char* as_of = "2020-03-10") {
  std::string text = R"([{"resourceType":"Basic","id":"nothing"})";
  for (const std::string& resource : resources) text += "," + resource;
  ReadOptions options;
  options.as_of = DateTime::parse(as_of);
  auto result = read_patient(fhir_program(), text + "]", options);
  if (result) return std::move(*result);
  ADD_FAILURE() << result.error().code << " " << result.error().message;
  PatientFacts none;
  none.facts.resize(kFactCount);
  return none;
}

std::string value(const PatientFacts& facts, Index fact) { return to_cql(facts.facts[fact].value); }

bool unread(const PatientFacts& facts, const std::string& place, int code) {
  for (const Unread& entry : facts.unread) {
    if (entry.place == place && entry.code == code) return true;
  }
  return false;
}

std::string condition(const std::string& id, const std::string& code, const std::string& rest = "") {
  return R"({"resourceType":"Condition","id":")" + id +
         R"(","code":{"coding":[{"system":"http://snomed.info/sct","code":")" + code + R"("}]})" + rest + "}";
}
const std::string kActive = R"(,"clinicalStatus":{"coding":[{"code":"active"}]})";
std::string verified(const std::string& status) {
  return R"(,"verificationStatus":{"coding":[{"code":")" + status + R"("}]})";
}

std::string observation(const std::string& id, const std::string& loinc, const std::string& date,
                        const std::string& rest, const std::string& status = "final") {
  return R"({"resourceType":"Observation","id":")" + id + R"(","status":")" + status +
         R"(","code":{"coding":[{"system":"http://loinc.org","code":")" + loinc + R"("}]})" +
         (date.empty() ? "" : R"(,"effectiveDateTime":")" + date + "\"") + "," + rest + "}";
}
std::string mercury(const std::string& amount) {
  return R"("valueQuantity":{"value":)" + amount +
         R"(,"system":"http://unitsofmeasure.org","code":"mm[Hg]"})";
}

TEST(ReadFhir, AConditionThatExistsIsAYes) {
  const PatientFacts facts = read({condition("c1", "370143000")});
  EXPECT_EQ(value(facts, kDepression), "true");
  EXPECT_EQ(facts.facts[kDepression].origins[0].resource, "Condition/c1");
  EXPECT_EQ(facts.used, std::vector<std::string>{"Condition/c1"});
}

TEST(ReadFhir, EnteredInErrorIsNeverUsed) {
  const PatientFacts facts = read({condition("c1", "370143000", verified("entered-in-error"))});
  EXPECT_EQ(value(facts, kDepression), "null");
  EXPECT_TRUE(unread(facts, "Condition/c1", 5105));
}

TEST(ReadFhir, RefutedIsANo) {
  EXPECT_EQ(value(read({condition("c1", "370143000", verified("refuted"))}), kDepression), "false");
}

TEST(ReadFhir, DoubtIsNeitherYesNorSilence) {
  EXPECT_EQ(value(read({}), kPsychosis), "false");  // declared: absent means false
  const PatientFacts doubtful = read({condition("c1", "69322001", kActive + verified("provisional"))});
  EXPECT_EQ(value(doubtful, kPsychosis), "null");
  EXPECT_FALSE(doubtful.facts[kPsychosis].assumed);
  EXPECT_TRUE(unread(doubtful, "Condition/c1", 5106));
  EXPECT_EQ(value(read({condition("c1", "69322001")}), kPsychosis), "null");  // clinical status not said
  EXPECT_EQ(value(read({condition("c1", "69322001", kActive)}), kPsychosis), "true");
  EXPECT_EQ(
      value(read({condition("c1", "69322001", R"(,"clinicalStatus":{"coding":[{"code":"resolved"}]})")}),
            kPsychosis),
      "false");
}

TEST(ReadFhir, TakesTheLatestMeasurement) {
  const PatientFacts facts =
      read({observation("a", "8480-6", "2020-03-08", mercury("120")),
            observation("b", "8480-6", "2020-03-09", mercury("130")),
            observation("future", "8480-6", "2020-03-12", mercury("90")),
            observation("draft", "8480-6", "2020-03-10", mercury("95"), "preliminary")});
  EXPECT_EQ(value(facts, kSystolic), "130 'mm[Hg]'");
  EXPECT_EQ(facts.facts[kSystolic].origins[0].date, "2020-03-09T");
  EXPECT_TRUE(unread(facts, "Observation/future", 5107));
  EXPECT_TRUE(unread(facts, "Observation/draft", 5105));
}

TEST(ReadFhir, WithinCountsWholeDays) {
  EXPECT_EQ(value(read({observation("a", "8480-6", "2020-03-03T23:00:00Z", mercury("120"))}), kSystolic),
            "120 'mm[Hg]'");
  const PatientFacts old = read({observation("a", "8480-6", "2020-03-02", mercury("120"))});
  EXPECT_EQ(value(old, kSystolic), "null");
  EXPECT_TRUE(unread(old, "Observation/a", 5108));
  EXPECT_EQ(value(read({observation("a", "8480-6", "2020-03", mercury("120"))}), kSystolic), "null");
}

TEST(ReadFhir, ReadsComponentsOfAPanel) {
  const PatientFacts facts = read(
      {observation("bp", "85354-9", "2020-03-09",
                   R"("component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},)" +
                       mercury("141") + "}]")});
  EXPECT_EQ(value(facts, kSystolic), "141 'mm[Hg]'");
}

TEST(ReadFhir, AnUnreadableLatestValueIsNotReplacedByAnOlderOne) {
  const std::string old = observation("a", "8480-6", "2020-03-08", mercury("120"));
  const PatientFacts no_unit =
      read({old, observation("b", "8480-6", "2020-03-09", R"("valueQuantity":{"value":180})")});
  EXPECT_EQ(value(no_unit, kSystolic), "null");
  EXPECT_TRUE(unread(no_unit, "Observation/b", 5110));
  const PatientFacts beyond = read({old, observation("b", "8480-6", "2020-03-09", mercury("500"))});
  EXPECT_EQ(value(beyond, kSystolic), "null");
  EXPECT_TRUE(unread(beyond, "Observation/b", 5111));
  // Not measured is another matter: the older one is the last measurement.
  EXPECT_EQ(value(read({old, observation("b", "8480-6", "2020-03-09",
                                         R"("dataAbsentReason":{"coding":[{"code":"not-performed"}]})")}),
                  kSystolic),
            "120 'mm[Hg]'");
}

TEST(ReadFhir, ConvertsUnits) {
  const std::string given = R"("valueQuantity":{"value":16,"unit":"kPa"})";
  const PatientFacts facts = read({observation("a", "8480-6", "2020-03-09", given)});
  EXPECT_EQ(value(facts, kSystolic), "120.01020087 'mm[Hg]'");
  EXPECT_EQ(facts.facts[kSystolic].origins[0].derivation, "16 kPa = 120.01020087 mm[Hg]");
  EXPECT_EQ(value(read({observation("a", "8480-6", "2020-03-09",
                                    R"("valueQuantity":{"value":16,"comparator":"<","unit":"kPa"})")}),
                  kSystolic),
            "null");
}

TEST(ReadFhir, ReadsWholeNumbers) {
  const auto score = [](const std::string& v) {
    return value(read({observation("a", "44261-6", "2020-03-09", v)}), kPhq9);
  };
  EXPECT_EQ(score(R"("valueInteger":14)"), "14");
  EXPECT_EQ(score(R"("valueQuantity":{"value":14,"system":"http://unitsofmeasure.org","code":"{score}"})"),
            "14");
  EXPECT_EQ(score(R"("valueQuantity":{"value":14.0})"), "14");
  EXPECT_EQ(score(R"("valueString":"14")"), "14");
  EXPECT_EQ(score(R"("valueQuantity":{"value":14.5})"), "null");
  EXPECT_EQ(score(R"("valueQuantity":{"value":14,"code":"mg","system":"http://unitsofmeasure.org"})"),
            "null");
  EXPECT_EQ(score(R"("valueInteger":28)"), "null");
  EXPECT_EQ(score(R"("_valueInteger":{"extension":[]})"), "null");
}

TEST(ReadFhir, ReadsAnswers) {
  const auto answer = [](const std::string& v) {
    return value(
        read(
            {R"({"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"http://example.org/codes","code":"smoker"}]},)" +
             v + "}"}),
        kSmoker);
  };
  EXPECT_EQ(answer(R"("valueBoolean":false)"), "false");
  EXPECT_EQ(
      answer(R"("valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"373066001"}]})"),
      "true");
  EXPECT_EQ(answer(R"("valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA32-8"}]})"),
            "false");
  EXPECT_EQ(answer(R"("valueCodeableConcept":{"text":"perhaps"})"), "null");
}

TEST(ReadFhir, ValuesThatDisagreeAreNotChosenFrom) {
  const auto weigh = [](const std::string& id, const std::string& kg) {
    return observation(id, "29463-7", "", R"("valueQuantity":{"value":)" + kg + R"(,"unit":"kg"})");
  };
  EXPECT_EQ(value(read({weigh("a", "70"), weigh("b", "70.0")}), kWeight), "70 'kg'");
  const PatientFacts facts = read({weigh("a", "70"), weigh("b", "80")});
  EXPECT_EQ(value(facts, kWeight), "null");
  EXPECT_TRUE(unread(facts, "Observation/b", 5114));
}

TEST(ReadFhir, AnAgeThatABirthYearLeavesOpenIsUnknown) {
  const auto age = [](const std::string& birth) {
    return value(read({R"({"resourceType":"Patient","id":"p","birthDate":")" + birth + "\"}"}), kAge);
  };
  EXPECT_EQ(age("1980-03-10"), "40");
  EXPECT_EQ(age("1980-03-11"), "39");
  EXPECT_EQ(age("1980-02"), "40");
  EXPECT_EQ(age("1980-03"), "null");
  EXPECT_EQ(age("1980"), "null");
  EXPECT_EQ(age("1980-02-30"), "null");
  EXPECT_EQ(age("2021-01-01"), "null");
}

TEST(ReadFhir, OnePatientOnly) {
  const std::string one = R"({"resourceType":"Patient","id":"1"})";
  const std::string two = R"({"resourceType":"Patient","id":"2"})";
  const std::string of_one = condition("c", "370143000", R"(,"subject":{"reference":"Patient/1"})");
  const std::string of_two =
      condition("d", "370143000", R"(,"subject":{"reference":"http://x/fhir/Patient/2/_history/3"})");
  const auto error = [](const std::string& text) {
    const auto result = read_patient(fhir_program(), text);
    return result ? 0 : result.error().code;
  };
  EXPECT_EQ(error("[" + one + "," + two + "]"), 5101);
  EXPECT_EQ(error("[" + of_one + "," + of_two + "]"), 5101);
  EXPECT_EQ(error("[" + one + "," + two + "," + of_one + "]"), 0);
  // Another person's resource among one patient's is left out, not mixed in.
  const PatientFacts mixed = read({one, of_two});
  EXPECT_EQ(value(mixed, kDepression), "null");
  EXPECT_TRUE(unread(mixed, "Condition/d", 5115));
  const std::string of_two_here = condition("e", "370143000", R"(,"subject":{"reference":"Patient/2"})");
  const PatientFacts same_server = read({one, of_two_here});
  EXPECT_EQ(value(same_server, kDepression), "null");
  EXPECT_TRUE(unread(same_server, "Condition/e", 5104));
}

TEST(ReadFhir, ASubjectOnAnotherServerIsNoYesAndNoSilence) {
  const std::string one = R"({"resourceType":"Patient","id":"1"})";
  const auto psychosis = [](const std::string& id, const std::string& subject) {
    return condition(
        id, "69322001",
        R"(,"clinicalStatus":{"coding":[{"code":"active"}]},"subject":{"reference":")" + subject + R"("})");
  };
  // Silence would mean that there is none; whose condition this is cannot be told, so the record is not
  // silent.
  const PatientFacts elsewhere = read({one, psychosis("c", "http://x/fhir/Patient/2")});
  EXPECT_EQ(value(elsewhere, kPsychosis), "null");
  EXPECT_TRUE(unread(elsewhere, "Condition/c", 5115));
  // A server that others tie to the patient knows who is who.
  const PatientFacts known =
      read({one, psychosis("c", "http://x/fhir/Patient/2"),
            condition("d", "1", R"(,"subject":{"reference":"http://x/fhir/Patient/1"})")});
  EXPECT_EQ(value(known, kPsychosis), "false");
  EXPECT_TRUE(unread(known, "Condition/c", 5104));
}

TEST(ReadFhir, FindsReferencesByFullUrl) {
  const auto result =
      read_patient(fhir_program(), R"({"resourceType":"Bundle","timestamp":"2020-03-10T00:00:00Z","entry":[
    {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","gender":"male"}},
    {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Medication","code":{"text":"Fluoxetine 20 MG Oral Capsule"}}},
    {"fullUrl":"urn:uuid:3","resource":{"resourceType":"MedicationStatement","status":"completed","subject":{"reference":"urn:uuid:1"},
      "medicationReference":{"reference":"urn:uuid:2"},"effectivePeriod":{"start":"2020-01-01","end":"2020-02-12"},
      "dosage":[{"timing":{"code":{"coding":[{"code":"BID"}]}},"doseAndRate":[{"doseQuantity":{"value":1,"unit":"capsule"}}]}]}},
    {"resource":17},{"request":{"method":"DELETE","url":"Patient/9"}},{}]})");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->id, "1");
  EXPECT_EQ(value(*result, kGender), "male");
  EXPECT_EQ(value(*result, kTrials),
            "{{drug: fluoxetine, dose: 40 'mg/d', duration: 6 'wk', adherence: null, start: @2020-01-01, "
            "end: @2020-02-12, "
            "active: false}}");
  EXPECT_EQ(result->facts[kTrials].item_origins[0][0].resource, "MedicationStatement/3");
  EXPECT_TRUE(unread(*result, "entry 3", 5102));
  EXPECT_TRUE(unread(*result, "entry 5", 5102));
}

TEST(ReadFhir, ListsOfOtherResources) {
  const PatientFacts facts = read(
      {R"({"resourceType":"Procedure","id":"x","status":"completed","code":{"text":"talk"},"performedDateTime":"2020-01-02"})",
       R"({"resourceType":"Procedure","id":"y","status":"not-done","code":{"text":"walk"}})"});
  EXPECT_EQ(value(facts, kTherapies), "{{what: 'talk', on: @2020-01-02}}");
}

TEST(ReadFhir, ShapesThatAreWrongDoNoHarm) {
  for (
      const char* wrong :
      {R"({"resourceType":"Observation","code":7,"status":[],"component":{"code":[[]]}})",
       R"({"resourceType":"Condition","code":{"coding":"x"},"verificationStatus":4,"subject":"p"})",
       R"({"resourceType":"MedicationRequest","medicationReference":"m","dosageInstruction":{"timing":3}})",
       R"({"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"sertraline"},"dosageInstruction":[{"timing":{"repeat":[]},"doseAndRate":{"doseQuantity":[]}},null]})",
       R"({"resourceType":"Bundle","entry":{"resource":{"resourceType":"Patient","birthDate":{}}}})",
       R"({"resourceType":"Patient","birthDate":12,"gender":[]})"}) {
    EXPECT_TRUE(read_patient(fhir_program(), wrong).ok()) << wrong;
  }
}

}  // namespace
}  // namespace regimen
