// Explanations of the sample program: order of the steps, what decided them, where values came from.
#include "explain/explain.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "explain/render_text.hpp"
#include "tests/unit/decide/sample_program.hpp"

namespace regimen::test {
namespace {

std::string text_of(const SampleReading& sample, std::string_view name) {
  const auto targets = explain::find_targets(sample.reading, name);
  EXPECT_TRUE(targets.ok()) << name;
  decide::TextPage page(false, 110);
  explain::render_text(sample.program.data, explain::explain(sample.reading, *targets), page);
  return page.take();
}

TEST(Explain, a_fact_and_its_resource) {
  SampleReading sample(sample_patient(qty("150", "mm[Hg]"), Value(), Value(), Value(), Value()));
  EXPECT_EQ(text_of(sample, "systolic"),
            "  1. systolic = 150 'mm[Hg]'\n"
            "      Systolic blood pressure today?\n"
            "      from Observation/1, 2026-02-28\n");
  EXPECT_EQ(text_of(sample, "active_psychosis"),
            "  1. active_psychosis = unknown\n"
            "      not in the record\n");
}

TEST(Explain, a_contraindication_with_disputed_evidence) {
  SampleReading sample(sample_patient(Value(), Value(true), Value(), Value(), Value()));
  EXPECT_EQ(text_of(sample, "ketamine_iv"),
            "  1. active_psychosis = true\n"
            "      from Observation/2, 2026-02-28\n"
            "  2. contraindication of ketamine_iv = true\n"
            "      contraindicated when active_psychosis\n"
            "        - active_psychosis = true, from Observation/2  (step 1)\n"
            "      because: it may worsen psychosis\n"
            "      evidence: [psychosis_claim] Ketamine in psychosis: \"not appropriate\" (book; DISPUTED: "
            "small series\n"
            "          differ)\n"
            "      sample.rgm:24\n"
            "  3. ketamine_iv = contraindicated\n"
            "      Intravenous ketamine\n"
            "        - contraindicated when active_psychosis: true  (step 2)\n");
}

TEST(Explain, a_quantifier_goes_into_the_rows_that_decided) {
  const Value trials =
      Value::list({trial("sertraline", "100", "8", "10"), trial("fluoxetine", "20", "2", "10")});
  SampleReading sample(sample_patient(Value(), Value(), Value(), Value(), trials));
  EXPECT_EQ(text_of(sample, "treatment_resistant"),
            "  1. trials[0] = {drug: sertraline, dose: 100 'mg/d', duration: 8 'wk', improvement: 10 '%'}\n"
            "      from MedicationRequest/1\n"
            "  2. antidepressant[sertraline] = {class: SSRI, minimum_dose: 50 'mg/d'}\n"
            "      reference table antidepressant\n"
            "      evidence: [book] The book\n"
            "      sample.rgm:8\n"
            "  3. adequate(trials[0]) = true\n"
            "      define adequate(t Trial): t.dose >= antidepressant[t.drug].minimum_dose and t.duration >= "
            "6 weeks\n"
            "        - t.dose >= antidepressant[t.drug].minimum_dose: true (trials[0].dose 100 mg/d >=\n"
            "          antidepressant[sertraline].minimum_dose 50 mg/d)\n"
            "          - trials[0].dose = 100 mg/d, from MedicationRequest/1  (step 1)\n"
            "          - antidepressant[sertraline].minimum_dose = 50 mg/d  (step 2)\n"
            "            - trials[0].drug = sertraline, from MedicationRequest/1  (step 1)\n"
            "        - t.duration >= 6 weeks: true (trials[0].duration 8 wk >= 6 wk)\n"
            "          - trials[0].duration = 8 wk, from MedicationRequest/1  (step 1)\n"
            "      because: too little or too short is no trial\n"
            "      evidence: [book] The book\n"
            "      sample.rgm:12\n"
            "  4. response_threshold = 50 '%'\n"
            "      parameter response_threshold Quantity '%' default 50 '%'\n"
            "      evidence: no citation\n"
            "      sample.rgm:16\n"
            "  5. failed(trials[0]) = true\n"
            "      define failed(t Trial): adequate(t) and t.improvement < response_threshold\n"
            "        - adequate(trials[0]) = true  (step 3)\n"
            "        - t.improvement < response_threshold: true (trials[0].improvement 10 % < "
            "response_threshold 50 %)\n"
            "          - trials[0].improvement = 10 %, from MedicationRequest/1  (step 1)\n"
            "          - response_threshold = 50 %  (step 4)\n"
            "      evidence: no citation\n"
            "      sample.rgm:17\n"
            "  6. trials[1] = {drug: fluoxetine, dose: 20 'mg/d', duration: 2 'wk', improvement: 10 '%'}\n"
            "      from MedicationRequest/2\n"
            "  7. adequate(trials[1]) = false\n"
            "      define adequate(t Trial): t.dose >= antidepressant[t.drug].minimum_dose and t.duration >= "
            "6 weeks\n"
            "        - t.duration >= 6 weeks: false (trials[1].duration 2 wk < 6 wk)\n"
            "          - trials[1].duration = 2 wk, from MedicationRequest/2  (step 6)\n"
            "      because: too little or too short is no trial\n"
            "      evidence: [book] The book\n"
            "      sample.rgm:12\n"
            "  8. failed(trials[1]) = false\n"
            "      define failed(t Trial): adequate(t) and t.improvement < response_threshold\n"
            "        - adequate(trials[1]) = false  (step 7)\n"
            "      evidence: no citation\n"
            "      sample.rgm:17\n"
            "  9. antidepressant[fluoxetine] = {class: SSRI, minimum_dose: 20 'mg/d'}\n"
            "      reference table antidepressant\n"
            "      evidence: [book] The book\n"
            "      sample.rgm:9\n"
            "  10. treatment_resistant = false\n"
            "      define treatment_resistant: at least 2 distinct antidepressant[t.drug].class of trials t "
            "satisfying\n"
            "          failed(t)\n"
            "        - needed: 2 (certain 1 (SSRI), possible 1 (SSRI))\n"
            "        - trials[0] sertraline: true (counts as antidepressant[sertraline].class SSRI), from\n"
            "          MedicationRequest/1  (step 1)\n"
            "          - failed(trials[0]) = true  (step 5)\n"
            "          - antidepressant[sertraline].class = SSRI  (step 2)\n"
            "            - trials[0].drug = sertraline, from MedicationRequest/1  (step 1)\n"
            "        - trials[1] fluoxetine: false (counts as antidepressant[fluoxetine].class SSRI), from\n"
            "          MedicationRequest/2  (step 6)\n"
            "          - failed(trials[1]) = false  (step 8)\n"
            "          - antidepressant[fluoxetine].class = SSRI  (step 9)\n"
            "            - trials[1].drug = fluoxetine, from MedicationRequest/2  (step 6)\n"
            "      because: two classes without response\n"
            "      evidence: [book] The book\n"
            "      sample.rgm:18\n");
}

TEST(Explain, premises_come_first_and_each_thing_once) {
  SampleReading sample(sample_patient(Value(), Value(), Value(true), Value(), two_failures()));
  const auto steps = explain::explain(sample.reading, explain::all_targets(sample.reading));
  std::set<std::string> seen;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    EXPECT_EQ(steps[i].number, static_cast<int>(i) + 1);
    EXPECT_TRUE(seen.insert(steps[i].name + " " + steps[i].text).second) << steps[i].name;
    for (const auto& operand : steps[i].operands) EXPECT_LT(operand.step, steps[i].number);
  }
}

TEST(Explain, an_alias_is_named_where_the_rule_names_it) {
  SampleReading sample(sample_patient(Value(), Value(), Value(true), Value(), Value()));
  const std::string text = text_of(sample, "lithium");
  EXPECT_NE(text.find("- urgent = true"), std::string::npos) << text;
  EXPECT_NE(text.find("define urgent: suicidal_ideation"), std::string::npos) << text;
}

TEST(Explain, a_function_is_explained_for_each_item_or_by_its_list) {
  SampleReading two(sample_patient(Value(), Value(), Value(), Value(), two_failures()));
  EXPECT_EQ(explain::find_targets(two.reading, "failed")->size(), 2U);
  SampleReading none(sample_patient(Value(), Value(), Value(), Value(), Value()));
  EXPECT_EQ(text_of(none, "failed"), "  1. trials = unknown\n      not in the record\n");
}

TEST(Explain, an_assumed_fact_says_so) {
  PatientFacts facts = sample_patient(Value(), Value(false), Value(), Value(), Value());
  facts.facts[1].assumed = true;
  facts.facts[1].origins.clear();
  SampleReading sample(facts);
  EXPECT_NE(text_of(sample, "active_psychosis").find("assumed: the record does not say"), std::string::npos);
}

}  // namespace
}  // namespace regimen::test
