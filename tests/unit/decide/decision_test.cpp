// What a decision says for a few patients of the sample program: statuses, ranks, reasons, what is missing.
#include "decide/decision.hpp"

#include <gtest/gtest.h>

#include "tests/unit/decide/sample_program.hpp"

namespace regimen::test {
namespace {

using decide::Decision;

std::vector<std::string> names(const decide::Reading& reading,
                               const std::vector<decide::MissingFact>& missing) {
  std::vector<std::string> out;
  for (const auto& one : missing) out.push_back(decide::missing_name(reading, one));
  return out;
}

using Names = std::vector<std::string>;

TEST(Decision, everything_known) {
  SampleReading sample(
      sample_patient(qty("120", "mm[Hg]"), Value(false), Value(false), Value(false), two_failures()));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(decision.definitions.at("treatment_resistant"), Value(true));
  EXPECT_EQ(decision.options[0].status, "offered");
  EXPECT_EQ(decision.options[0].rank, 1);
  EXPECT_EQ(decision.options[1].status, "offered");
  EXPECT_EQ(decision.options[1].rank, 2);
  EXPECT_TRUE(decision.missing.empty());
  EXPECT_EQ(decision.alerts[0].fires, Truth::False);
  EXPECT_EQ(decision.differentials[0].status, "cleared");
}

TEST(Decision, offered_comes_before_caution) {
  SampleReading sample(
      sample_patient(qty("120", "mm[Hg]"), Value(false), Value(true), Value(false), two_failures()));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(decision.options[0].rank, 1);
  EXPECT_EQ(decision.options[1].status, "caution");
  EXPECT_EQ(decision.options[1].rank, 2);
  EXPECT_EQ(decision.alerts[0].fires, Truth::True);
}

TEST(Decision, contraindication_has_its_values_and_nothing_is_missing) {
  SampleReading sample(sample_patient(qty("150", "mm[Hg]"), Value(), Value(false), Value(false), Value()));
  const Decision decision = decide::decide(sample.reading);
  const auto& ketamine = decision.options[0];
  EXPECT_EQ(ketamine.status, "contraindicated");
  EXPECT_EQ(ketamine.rank, std::nullopt);
  EXPECT_TRUE(ketamine.missing.empty());
  ASSERT_EQ(ketamine.reasons.size(), 1U);
  EXPECT_EQ(ketamine.reasons[0].text, "contraindicated when systolic > 140 'mm[Hg]'");
  ASSERT_EQ(ketamine.reasons[0].premises.size(), 2U);
  EXPECT_EQ(ketamine.reasons[0].premises[0].why, "systolic 150 mm[Hg] > 140 mm[Hg]");
  EXPECT_EQ(ketamine.reasons[0].premises[1].origin, "Observation/1");
}

TEST(Decision, a_missing_pressure_is_asked_for) {
  SampleReading sample(sample_patient(Value(), Value(false), Value(false), Value(false), two_failures()));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(decision.options[0].status, "needs_information");
  EXPECT_EQ(names(sample.reading, decision.options[0].missing), Names{"systolic"});
  ASSERT_EQ(decision.missing.size(), 1U);
  EXPECT_EQ(decision.missing[0].name, "systolic");
  EXPECT_EQ(decision.missing[0].matters_to, Names{"ketamine_iv"});
}

TEST(Decision, only_fields_that_could_change_the_result_are_missing) {
  const Value trials =
      Value::list({trial("sertraline", "100", "8", "10"), trial("venlafaxine", "150", "", ""),
                   trial("fluoxetine", "20", "", "10"), trial("venlafaxine", "10", "", "")});
  SampleReading sample(
      sample_patient(qty("120", "mm[Hg]"), Value(false), Value(false), Value(false), trials));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(decision.options[0].status, "needs_information");
  // Fluoxetine is of the class that already counts; the second venlafaxine was too little whatever its
  // duration.
  EXPECT_EQ(names(sample.reading, decision.options[0].missing),
            (Names{"trials[1].duration", "trials[1].improvement"}));
}

TEST(Decision, an_unknown_list_is_missing_as_a_whole) {
  SampleReading sample(
      sample_patient(qty("120", "mm[Hg]"), Value(false), Value(false), Value(false), Value()));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(names(sample.reading, decision.options[0].missing), Names{"trials"});
  EXPECT_FALSE(decision.lists[0].known);
}

TEST(Decision, two_drugs_of_one_class_are_not_two_classes) {
  const Value trials =
      Value::list({trial("sertraline", "100", "8", "10"), trial("fluoxetine", "20", "8", "")});
  SampleReading sample(
      sample_patient(qty("120", "mm[Hg]"), Value(false), Value(false), Value(false), trials));
  const Decision decision = decide::decide(sample.reading);
  EXPECT_EQ(decision.definitions.at("treatment_resistant"), Value(false));
  EXPECT_EQ(decision.options[0].status, "not_indicated");
  EXPECT_TRUE(decision.options[0].missing.empty());
}

TEST(Decision, questions_that_matter_most_come_first) {
  SampleReading sample(sample_patient(Value(), Value(), Value(), Value(), two_failures()));
  const Decision decision = decide::decide(sample.reading);
  Names order;
  for (const auto& question : decision.missing) order.push_back(question.name);
  EXPECT_EQ(order, (Names{"suicidal_ideation", "active_psychosis", "hypomania_history", "systolic"}));
  EXPECT_EQ(decision.missing[0].matters_to, (Names{"lithium", "second", "suicide_crisis"}));
}

TEST(Decision, lists_show_what_functions_say_of_each_item) {
  const Value trials = Value::list({trial("sertraline", "100", "2", "")});
  SampleReading sample(sample_patient(Value(), Value(), Value(), Value(), trials));
  const Decision decision = decide::decide(sample.reading);
  ASSERT_EQ(decision.lists[0].items.size(), 1U);
  const auto& item = decision.lists[0].items[0];
  ASSERT_EQ(item.values.size(), 6U);
  EXPECT_EQ(item.values[4], (std::pair<std::string, Value>("adequate", Value(false))));
  EXPECT_EQ(item.values[5], (std::pair<std::string, Value>("failed", Value(false))));
  EXPECT_EQ(item.origins[0].resource, "MedicationRequest/1");
}

TEST(OneLine, drops_comments_and_line_ends_but_not_what_is_quoted) {
  ProgramData data;
  data.sources_text.push_back({"a.rgm", "a  // note\n  and /* x */ b = '//  kept'\n"});
  const auto size = static_cast<std::uint32_t>(data.sources_text[0].text.size());
  EXPECT_EQ(decide::one_line(data, 0, 0, size), "a and b = '//  kept'");
  EXPECT_EQ(decide::one_line(data, 0, 5, size + 1), "");
  EXPECT_EQ(decide::one_line(data, 1, 0, 1), "");
}

}  // namespace
}  // namespace regimen::test
