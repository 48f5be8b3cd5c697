// Courses of treatment: which drug, how much a day, how long; and that nothing is overstated.
#include "runtime/fhir/medication_course.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "runtime/facts/read_patient.hpp"
#include "tests/unit/fhir/fhir_program.hpp"

namespace regimen {
namespace {

using namespace testing_support;

PatientFacts read_with(const ProgramData& program, const std::vector<std::string>& resources) {
  std::string text = R"([{"resourceType":"Patient","id":"p"})";
  for (const std::string& resource : resources) text += "," + resource;
  ReadOptions options;
  options.as_of = DateTime::parse("2020-12-31");
  auto result = read_patient(program, text + "]", options);
  if (result) return std::move(*result);
  ADD_FAILURE() << result.error().code << " " << result.error().message;
  return {};
}

PatientFacts read(const std::vector<std::string>& resources) { return read_with(fhir_program(), resources); }

/// Courses in short: `sertraline 100 6w, fluoxetine ? ?`.
std::string in_short(const PatientFacts& facts) {
  const auto* list = facts.facts.at(kTrials).value.get<Value::List>();
  if (list == nullptr) return "unknown";
  std::string out;
  for (const Value& item : (*list)->items) {
    const auto& fields = (*item.get<Value::Tuple>())->fields;
    out += (out.empty() ? "" : ", ") + fields[0].second.get<Code>()->code;
    const auto* dose = fields[1].second.get<Quantity>();
    const auto* weeks = fields[2].second.get<Quantity>();
    out += " " + (dose == nullptr ? "?" : dose->value.to_string());
    out += " " + (weeks == nullptr ? "?" : weeks->value.to_string() + "w");
  }
  return out;
}
std::string courses(const std::vector<std::string>& resources) { return in_short(read(resources)); }

const std::string kDaily = R"("timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}})";
std::string mg(const std::string& amount) {
  return R"("doseAndRate":[{"doseQuantity":{"value":)" + amount +
         R"(,"system":"http://unitsofmeasure.org","code":"mg"}}])";
}
std::string statement(const std::string& id, const std::string& drug, const std::string& start,
                      const std::string& end, const std::string& dosage,
                      const std::string& status = "completed") {
  return R"({"resourceType":"MedicationStatement","id":")" + id + R"(","status":")" + status +
         R"(","medicationCodeableConcept":{"text":")" + drug + R"("},"effectivePeriod":{"start":")" + start +
         "\"" + (end.empty() ? "" : R"(,"end":")" + end + "\"") + R"(},"dosage":[{)" + dosage + "}]}";
}
std::string sertraline(const std::string& id, const std::string& start, const std::string& end,
                       const std::string& dose) {
  return statement(id, "sertraline", start, end, kDaily + "," + mg(dose));
}
std::string request(const std::string& id, const std::string& status, const std::string& rest) {
  return R"({"resourceType":"MedicationRequest","id":")" + id + R"(","intent":"order","status":")" + status +
         R"(","authoredOn":"2020-01-01","medicationCodeableConcept":{"text":"sertraline"})" + rest + "}";
}
std::string named(const std::string& text) {
  const std::string all =
      courses({statement("a", text, "2020-01-01", "2020-02-12", kDaily + "," + mg("50"))});
  return all.substr(0, all.find(' '));
}

TEST(MedicationCourse, RecognisesDrugsByWholeWords) {
  EXPECT_EQ(named("Sertraline 100MG"), "sertraline");
  EXPECT_EQ(named("SERTRALINE hydrochloride"), "sertraline");
  EXPECT_EQ(named("Escitalopram 10 MG Oral Tablet"), "escitalopram");
  EXPECT_EQ(named("es-citalopram"), "unknown");
  EXPECT_EQ(named("desvenlafaxine 50 MG"), "unknown");
  EXPECT_EQ(named("24 HR Venlafaxine 75 MG"), "venlafaxine");
  EXPECT_EQ(named("venlafaxine XR 75 mg"), "venlafaxine_xr");
  EXPECT_EQ(named("ibuprofen"), "unknown");
}

TEST(MedicationCourse, RecognisesDrugsByCode) {
  const auto coded = [](const std::string& coding) {
    return courses(
        {R"({"resourceType":"MedicationRequest","id":"a","status":"stopped","intent":"order","medicationCodeableConcept":{"coding":[{)" +
         coding + "}]}}"});
  };
  EXPECT_EQ(coded(R"("system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"36437")"),
            "sertraline ? ?");
  EXPECT_EQ(coded(R"("system":"http://www.whocc.no/atc","code":"N06AB06")"), "sertraline ? ?");
  EXPECT_EQ(coded(R"("system":"http://snomed.info/sct","code":"36437")"), "unknown");
}

TEST(MedicationCourse, DoesNotGuess) {
  const PatientFacts both =
      read({statement("a", "fluoxetine / sertraline", "2020-01-01", "2020-02-12", kDaily)});
  EXPECT_EQ(in_short(both), "unknown");
  EXPECT_EQ(both.unread[0].code, 5120);
  const PatientFacts lost = read(
      {R"({"resourceType":"MedicationRequest","id":"a","status":"active","medicationReference":{"reference":"Medication/9"}})"});
  EXPECT_EQ(lost.unread[0].code, 5122);
  // Not even "no MAOI" may be assumed while a medication cannot be identified.
  EXPECT_TRUE(lost.facts[kOnMaoi].value.is_null());
}

TEST(MedicationCourse, ARecordMayLackCourses) {
  const std::string taken = statement("a", "sertraline", "2020-01-01", "2020-02-12", kDaily);
  EXPECT_TRUE(read({taken}).facts[kTrials].partial);
  // Unless the fact declares that silence means none, and nothing speaks against it.
  ProgramData program = fhir_program();
  program.facts[kTrials].absent = AbsentMeans::Value;
  program.facts[kTrials].absent_value = Value::list({});
  EXPECT_FALSE(read_with(program, {taken}).facts[kTrials].partial);
  const std::string lost =
      R"({"resourceType":"MedicationRequest","id":"b","status":"active","medicationReference":{"reference":"Medication/9"}})";
  EXPECT_TRUE(read_with(program, {taken, lost}).facts[kTrials].partial);
  EXPECT_FALSE(read_with(program, {}).facts[kTrials].partial);
}

std::string dose(const std::string& text, const std::string& dosage) {
  return courses({statement("a", text, "2020-01-01", "2020-02-12", dosage)});
}
const std::string kOne = R"("doseAndRate":[{"doseQuantity":{"value":1}}])";

TEST(MedicationCourse, ReadsTheDoseADay) {
  EXPECT_EQ(dose("sertraline", kDaily + "," + mg("150")), "sertraline 150 6w");
  EXPECT_EQ(dose("Sertraline 100MG", kDaily + "," + kOne), "sertraline 100 6w");
  EXPECT_EQ(
      dose("sertraline 20 MG/ML", kDaily + R"(,"doseAndRate":[{"doseQuantity":{"value":5,"unit":"mL"}}])"),
      "sertraline 100 6w");
  EXPECT_EQ(dose("sertraline 0.05 g", kDaily + "," + kOne), "sertraline 50 6w");
  EXPECT_EQ(
      dose("sertraline", R"("timing":{"repeat":{"frequency":1,"period":12,"periodUnit":"h"}},)" + mg("50")),
      "sertraline 100 6w");
  EXPECT_EQ(
      dose("sertraline", R"("timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"wk"}},)" + mg("70")),
      "sertraline 10 6w");
  EXPECT_EQ(dose("sertraline", R"("timing":{"code":{"text":"BID"}},)" + mg("50")), "sertraline 100 6w");
  EXPECT_EQ(dose("sertraline", R"("timing":{"repeat":{"when":["MORN","EVE"]}},)" + mg("50")),
            "sertraline 100 6w");
  EXPECT_EQ(
      dose(
          "sertraline",
          kDaily +
              R"(,"doseAndRate":[{"doseRange":{"low":{"value":50,"unit":"mg"},"high":{"value":100,"unit":"mg"}}}])"),
      "sertraline 50 6w");
}

TEST(MedicationCourse, LeavesADoseUnknownThatIsNotSaid) {
  EXPECT_EQ(dose("sertraline", kDaily + "," + kOne), "sertraline ? 6w");  // no strength
  EXPECT_EQ(dose("Sertraline 50 MG / sertraline 100 MG", kDaily + "," + kOne),
            "sertraline ? 6w");  // two strengths
  EXPECT_EQ(dose("Sertraline 1,000 MG", kDaily + "," + kOne), "sertraline ? 6w");
  EXPECT_EQ(
      dose("sertraline 100 MG", kDaily + R"(,"doseAndRate":[{"doseQuantity":{"value":1,"unit":"puff"}}])"),
      "sertraline ? 6w");
  EXPECT_EQ(dose("sertraline", R"("asNeededBoolean":true,)" + kDaily + "," + mg("50")), "sertraline ? 6w");
  EXPECT_EQ(dose("sertraline", mg("50")), "sertraline ? 6w");
  EXPECT_EQ(dose("sertraline", kDaily + R"(,"maxDosePerPeriod":{"numerator":{"value":200,"unit":"mg"}})"),
            "sertraline ? 6w");
  EXPECT_EQ(
      dose("sertraline", kDaily + R"(,"doseAndRate":[{"doseRange":{"high":{"value":100,"unit":"mg"}}}])"),
      "sertraline ? 6w");
}

TEST(MedicationCourse, ReadsTheTimeOfAPrescription) {
  const std::string bounds =
      R"(,"dosageInstruction":[{"timing":{"repeat":{"boundsPeriod":{"start":"2020-02-01","end":"2020-03-14"}}}}])";
  EXPECT_EQ(courses({request("a", "completed", bounds)}), "sertraline ? 6w");
  const std::string lasting =
      R"(,"dosageInstruction":[{"timing":{"repeat":{"boundsDuration":{"value":8,"unit":"weeks","code":"wk","system":"http://unitsofmeasure.org"}}}}])";
  EXPECT_EQ(courses({request("a", "completed", lasting)}), "sertraline ? 8w");
  // Stopped early: the plan says only how long at most.
  EXPECT_EQ(courses({request("a", "stopped", lasting)}), "sertraline ? ?");
  const std::string supply =
      R"(,"dispenseRequest":{"numberOfRepeatsAllowed":1,"expectedSupplyDuration":{"value":28,"code":"d"}})";
  EXPECT_EQ(courses({request("a", "completed", supply)}), "sertraline ? 8w");
  EXPECT_EQ(courses({request("a", "completed", "")}), "sertraline ? ?");
  const PatientFacts running = read({request("a", "active", "")});
  EXPECT_EQ(in_short(running), "sertraline ? 52.14285714w");
  EXPECT_NE(running.facts[kTrials].item_origins[0][0].derivation.find("still active"), std::string::npos);
}

TEST(MedicationCourse, NeverUsesWhatWasNotTaken) {
  for (const char* status : {"cancelled", "draft", "entered-in-error"})
    EXPECT_EQ(courses({request("a", status, "")}), "unknown");
  EXPECT_EQ(courses({request("a", "active", R"(,"doNotPerform":true)")}), "unknown");
  EXPECT_EQ(courses({statement("a", "sertraline", "2020-01-01", "2020-03-01", kDaily, "not-taken")}),
            "unknown");
  EXPECT_EQ(courses({statement("a", "sertraline", "2021-01-01", "2021-03-01", kDaily)}), "unknown");
}

TEST(MedicationCourse, PartialDatesCountOnlyWhatIsCertain) {
  EXPECT_EQ(courses({sertraline("a", "2020-01", "2020-03", "50")}),
            "sertraline 50 4.28571429w");  // 31 January to 1 March
  EXPECT_EQ(courses({sertraline("a", "2020", "2020", "50")}), "sertraline 50 ?");
}

TEST(MedicationCourse, JoinsTimesThatTouchAndLeavesGapsOut) {
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-01-29", "50"),
                     sertraline("b", "2020-01-29", "2020-02-26", "50")}),
            "sertraline 50 8w");
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-01-29", "50"),
                     sertraline("b", "2020-02-12", "2020-03-11", "50")}),
            "sertraline 50 8w");
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-01-29", "50"),
                     sertraline("b", "2020-02-13", "2020-03-12", "50")}),
            "sertraline 50 4w, sertraline 50 4w");
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-02-26", "50"),
                     sertraline("b", "2020-01-01", "2020-02-26", "50")}),
            "sertraline 50 8w");
}

TEST(MedicationCourse, AChangeOfDoseStartsARow) {
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-01-29", "50"),
                     sertraline("b", "2020-01-29", "2020-02-26", "100")}),
            "sertraline 50 4w, sertraline 100 4w");
  // A short overlap is the change itself.
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-02-05", "50"),
                     sertraline("b", "2020-01-29", "2020-02-26", "100")}),
            "sertraline 50 4w, sertraline 100 4w");
  // A long one leaves the dose of that time open.
  EXPECT_EQ(courses({sertraline("a", "2020-01-01", "2020-02-26", "50"),
                     sertraline("b", "2020-01-29", "2020-03-25", "100")}),
            "sertraline 50 4w, sertraline ? 4w, sertraline 100 4w");
}

TEST(MedicationCourse, ADispenseDoesNotDoubleItsPrescription) {
  const std::string ordered = R"(,"dosageInstruction":[{)" + kDaily + "," + mg("50") + "}]";
  const auto dispense = [](const std::string& id, const std::string& date) {
    return R"({"resourceType":"MedicationDispense","id":")" + id +
           R"(","status":"completed","whenHandedOver":")" + date +
           R"(","medicationCodeableConcept":{"text":"sertraline"},"authorizingPrescription":[{"reference":"MedicationRequest/a"}],"daysSupply":{"value":28,"unit":"d"}})";
  };
  // The prescription never ended in the record; the pharmacy's supplies say how long it was really taken.
  const PatientFacts facts =
      read({request("a", "active", ordered), dispense("d1", "2020-01-01"), dispense("d2", "2020-01-29")});
  EXPECT_EQ(in_short(facts), "sertraline 50 8w");
  EXPECT_EQ(facts.facts[kTrials].item_origins[0].size(), 3u);
  EXPECT_EQ(courses({request("a", "stopped", ordered), dispense("d1", "2020-01-01")}), "sertraline 50 4w");
}

TEST(MedicationCourse, ABooleanFactMayAskForACourse) {
  EXPECT_EQ(
      to_cql(read({statement("a", "phenelzine", "2020-01-01", "", kDaily, "active")}).facts[kOnMaoi].value),
      "true");
  EXPECT_EQ(
      to_cql(read({statement("a", "phenelzine", "2020-01-01", "2020-02-01", kDaily)}).facts[kOnMaoi].value),
      "false");
}

TEST(MedicationCourse, SaysWhatLiesBeyondTheLimit) {
  std::vector<std::string> uses;
  for (std::size_t i = 0; i <= fhir::kMaxUses; ++i) {
    const std::string year = std::to_string(1000 + i);
    uses.push_back(sertraline("u" + std::to_string(i), year + "-01-01", year + "-01-08", "50"));
  }
  const PatientFacts facts = read(uses);
  const auto said = std::find_if(facts.unread.begin(), facts.unread.end(),
                                 [](const Unread& each) { return each.code == 5125; });
  ASSERT_NE(said, facts.unread.end());
  EXPECT_EQ(said->place, "MedicationStatement/u0");
  EXPECT_EQ(said->reason, "one of 1 resources of sertraline that are beyond the limit of 1000");
}

}  // namespace
}  // namespace regimen
