// The public API over the sample program: page, JSON, explanations, batches, errors.
#include "regimen/program.hpp"

#include <gtest/gtest.h>

#include "load/bundle_json.hpp"
#include "load/json.hpp"
#include "program_impl.hpp"
#include "tests/unit/decide/sample_program.hpp"

namespace regimen::test {
namespace {

Program sample() { return make_program(SampleProgram().data); }

Patient hypertensive(const Program& program) {
  return make_patient(
      program, sample_patient(qty("150", "mm[Hg]"), Value(false), Value(true), Value(), two_failures()));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Program, the_page_says_what_matters) {
  const Program program = sample();
  const std::string page = program.evaluate(hypertensive(program))->text();
  const std::string expected_start =
      "A sample (sample 1.0.0)\n"
      "=======================\n"
      "Bundle: sha256:00\n"
      "Patient: p1, as of 2026-03-01\n"
      "\n"
      "Alerts\n"
      "------\n"
      "  !! emergency: Suicide crisis (suicide_crisis)\n"
      "     See the patient now.\n"
      "     suicidal_ideation = true, from Observation/3\n"
      "     evidence: no citation\n";
  EXPECT_EQ(page.substr(0, expected_start.size()), expected_start);
  EXPECT_TRUE(has(page,
                  "  Contraindicated\n"
                  "    - Intravenous ketamine (ketamine_iv)\n"
                  "       contraindicated when systolic > 140 'mm[Hg]': true\n"
                  "         systolic 150 mm[Hg] > 140 mm[Hg]\n"
                  "           systolic = 150 mm[Hg], from Observation/1\n"))
      << page;
  EXPECT_TRUE(page.ends_with("For review by a clinician; not a medical device.\n"));
  EXPECT_FALSE(has(page, "\x1b"));
}

TEST(Program, a_page_keeps_its_width) {
  const Program program = sample();
  TextOptions options;
  options.width = 60;
  options.steps = true;
  const std::string page = program.evaluate(hypertensive(program))->text(options);
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = page.find('\n', begin);
    EXPECT_LE(end - begin, 60U) << page.substr(begin, end - begin);
    begin = end + 1;
  }
}

TEST(Program, json_is_json_and_the_same_every_time) {
  const Program program = sample();
  const std::string first = program.evaluate(hypertensive(program))->json(true);
  EXPECT_EQ(first, program.evaluate(hypertensive(program))->json(true));
  Result<json::Value> parsed = json::parse(first);
  ASSERT_TRUE(parsed.ok());
  EXPECT_EQ(json::write(*parsed), first);
  const json::Value* ketamine = parsed->find("options")->find("ketamine_iv");
  EXPECT_EQ(ketamine->find("status")->text, "contraindicated");
  EXPECT_TRUE(ketamine->find("rank")->is_null());
  EXPECT_EQ(parsed->find("as_of")->text, "2026-03-01");
  EXPECT_EQ(parsed->find("lists")->find("trials")->array[0].find("dose")->find("value")->text, "100");
  EXPECT_FALSE(parsed->find("steps")->array.empty());
}

TEST(Program, a_batch_answers_as_one_by_one) {
  const Program program = sample();
  std::vector<Patient> patients;
  for (int i = 0; i < 1100; ++i) {
    const Value pressure = i % 3 == 0 ? Value() : qty(i % 2 == 0 ? "120" : "150", "mm[Hg]");
    const Value trials = i % 5 == 0 ? Value() : i % 7 == 0 ? Value::list({}) : two_failures();
    patients.push_back(
        make_patient(program, sample_patient(pressure, Value(i % 11 == 0), Value(), Value(false), trials)));
  }
  Result<std::vector<Decision>> all = program.evaluate_batch(patients);
  ASSERT_TRUE(all.ok());
  ASSERT_EQ(all->size(), patients.size());
  for (std::size_t i = 0; i < patients.size(); i += 13) {
    EXPECT_EQ((*all)[i].json(true), program.evaluate(patients[i])->json(true)) << i;
  }
}

TEST(Program, a_decision_outlives_program_and_patient) {
  std::optional<Decision> decision;
  {
    const Program program = sample();
    Result<Decision> made = program.evaluate(hypertensive(program));
    ASSERT_TRUE(made.ok());
    decision = *made;
  }
  EXPECT_TRUE(has(decision->explain("ketamine_iv")->text(), "ketamine_iv = contraindicated"));
}

TEST(Program, names_are_values_or_errors) {
  const Program program = sample();
  const Decision decision = *program.evaluate(hypertensive(program));
  EXPECT_EQ(*decision.value("treatment_resistant"), Value(true));
  EXPECT_EQ(*decision.value("systolic"), qty("150", "mm[Hg]"));
  EXPECT_EQ(to_cql(*decision.value("ketamine_iv")), "contraindicated");
  EXPECT_EQ(*decision.value("suicide_crisis"), Value(true));
  EXPECT_EQ(to_cql(*decision.value("second")), "current");
  EXPECT_EQ(decision.value("adequate").error().code, 5070);
  const Result<Explanation> wrong = decision.explain("ketamine_vi");
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().code, 5070);
  EXPECT_EQ(wrong.error().message, "nothing is named `ketamine_vi`");
  EXPECT_EQ(wrong.error().fix, "did you mean `ketamine_iv`?");
}

TEST(Program, a_patient_belongs_to_its_program) {
  const Program program = sample(), other = sample();
  const Result<Decision> decision = other.evaluate(hypertensive(program));
  ASSERT_FALSE(decision.ok());
  EXPECT_EQ(decision.error().code, 6001);
}

TEST(Program, loads_what_is_written_and_reads_facts) {
  ProgramData data = SampleProgram().data;
  data.digest.clear();
  Result<Program> program = Program::load(write_bundle(data));
  ASSERT_TRUE(program.ok()) << program.error().message << " " << program.error().place;
  EXPECT_EQ(program->id(), "sample");
  Result<Patient> patient = program->read_patient(R"({"id":"p2","as_of":"2026-03-01","facts":{"systolic":120,
      "active_psychosis":true,"trials":[{"drug":"sertraline","dose":{"value":0.1,"unit":"g/d"}}]}})");
  ASSERT_TRUE(patient.ok()) << patient.error().message;
  const Decision decision = *program->evaluate(*patient);
  EXPECT_EQ(decision.options()[0].status, "contraindicated");
  EXPECT_FALSE(program->read_patient("{").ok());
  EXPECT_FALSE(Program::load("{").ok());
}

}  // namespace
}  // namespace regimen::test
