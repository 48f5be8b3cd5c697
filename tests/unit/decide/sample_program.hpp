// A small program with one of everything that a decision speaks of: a list of trials, a table, functions, a
// quantifier, two options, a differential, two stages and an alert, with source text and places. For the
// tests of decide and explain.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "decide/decision.hpp"
#include "tests/unit/evaluate/program_builder.hpp"

namespace regimen::test {

inline constexpr std::string_view kSampleText = R"(regimen 1
fact systolic: Quantity 'mm[Hg]'
fact active_psychosis: Boolean
fact suicidal_ideation: Boolean
fact hypomania_history: Boolean
fact trials: List<Trial>
table antidepressant by drug {
  | sertraline | SSRI | 50 'mg/d' |
  | fluoxetine | SSRI | 20 'mg/d' |
  | venlafaxine | SNRI | 75 'mg/d' |
}
define adequate(t Trial):
      t.dose >= antidepressant[t.drug].minimum_dose  // at least the minimum
  and t.duration >= 6 weeks
  because "too little or too short is no trial" cite book
parameter response_threshold Quantity '%' default 50 '%'
define failed(t Trial): adequate(t) and t.improvement < response_threshold
define treatment_resistant:
  at least 2 distinct antidepressant[t.drug].class of trials t satisfying failed(t)
  because "two classes without response" cite book
define urgent: suicidal_ideation
option ketamine_iv "Intravenous ketamine" {
  indicated when treatment_resistant
  contraindicated when active_psychosis because "it may worsen psychosis" cite psychosis_claim
  contraindicated when systolic > 140 'mm[Hg]'
}
option lithium "Lithium" {
  indicated when true
  caution when urgent
}
differential bipolar_ii "Bipolar II disorder" {
  suspect when hypomania_history
  cleared when hypomania_history = false
}
pathway care {
  stage first "First" { }
  stage second "Second" after urgent { }
}
alert suicide_crisis when suicidal_ideation { }
)";

/// The place of `words` in the sample, which must occur.
inline Place sample_place(std::string_view words) {
  const std::size_t begin = kSampleText.find(words);
  EXPECT_NE(begin, std::string_view::npos) << words;
  Place place;
  if (begin == std::string_view::npos) return place;
  place.file = 0;
  place.begin = static_cast<std::uint32_t>(begin);
  place.end = static_cast<std::uint32_t>(begin + words.size());
  place.line = 1;
  for (const char c : kSampleText.substr(0, begin)) place.line += c == '\n' ? 1U : 0U;
  place.column = 1;
  return place;
}

class SampleProgram : public ProgramBuilder {
 public:
  SampleProgram() {
    data.id = "sample";
    data.version = "1.0.0";
    data.title = "A sample";
    data.digest = "sha256:00";
    data.sources_text.push_back({"sample.rgm", std::string(kSampleText)});
    evidence();
    facts();
    definitions();
    decisions();
  }

  Index treatment_resistant = kNone;

 private:
  Index at(Index node_index, std::string_view words) {
    data.nodes[node_index].place = sample_place(words);
    return node_index;
  }

  Index rule(RuleKind kind, const std::string& name, Index node_index, std::string_view whole,
             std::string_view expression, const std::string& because = "",
             std::vector<Index> citations = {}) {
    Rule out;
    out.kind = kind;
    out.name = name;
    out.node = node_index;
    out.because = because;
    out.citations = std::move(citations);
    out.place = sample_place(whole);
    // The expression is the one inside the declaration, not an earlier occurrence of the same words.
    out.expression = out.place;
    out.expression.begin += static_cast<std::uint32_t>(whole.rfind(expression));
    out.expression.end = out.expression.begin + static_cast<std::uint32_t>(expression.size());
    data.rules.push_back(out);
    return static_cast<Index>(data.rules.size() - 1);
  }

  void evidence() {
    Evidence book;
    book.id = "book";
    book.title = "The book";
    data.evidence.push_back(book);
    Evidence claim;
    claim.id = "psychosis_claim";
    claim.title = "Ketamine in psychosis";
    claim.claim_of = 0;
    claim.says = "not appropriate";
    claim.status = EvidenceStatus::Disputed;
    claim.disputed_because = "small series differ";
    data.evidence.push_back(claim);
  }

  void facts() {
    drug_ = codes("drug", {"sertraline", "fluoxetine", "venlafaxine"});
    class_ = codes("drug_class", {"SSRI", "SNRI"});
    option_status_ = codes("option_status", {"contraindicated", "not_indicated", "needs_information",
                                             "not_ready", "not_yet", "caution", "offered"});
    differential_status_ = codes("differential_status", {"confirmed", "cleared", "suspected", "unassessed"});
    stage_status_ = codes("stage_status", {"blocked", "current", "done", "skipped"});
    dose_ = quantity("mg/d");
    weeks_ = quantity("wk");
    percent_ = quantity("%");
    systolic_ = fact("systolic", quantity("mm[Hg]"));
    data.facts[0].ask.clinician.words = "Systolic blood pressure today?";
    psychosis_ = fact("active_psychosis", boolean());
    suicidal_ = fact("suicidal_ideation", boolean());
    hypomania_ = fact("hypomania_history", boolean());
    trials_ = list_fact(
        "trials", tuple({{"drug", drug_}, {"dose", dose_}, {"duration", weeks_}, {"improvement", percent_}}));
    Table table;
    table.name = "antidepressant";
    table.key_codes = data.types[drug_].codes;
    table.columns = {{"class", class_}, {"minimum_dose", dose_}};
    const auto row = [&](Index key, const char* group, const char* least, std::string_view words) {
      table.rows.push_back({key, {code("drug_class", group), qty(least, "mg/d")}, sample_place(words)});
    };
    row(0, "SSRI", "50", "| sertraline | SSRI | 50 'mg/d' |");
    row(1, "SSRI", "20", "| fluoxetine | SSRI | 20 'mg/d' |");
    row(2, "SNRI", "75", "| venlafaxine | SNRI | 75 'mg/d' |");
    table.citations = {0};
    data.tables.push_back(table);
  }

  void definitions() {
    const Index yes_no = boolean();
    const auto field = [&](Index type_index, Index number) {
      return node(Operator::Field, type_index, {}, trials_, number);
    };
    const Index drug = field(drug_, 0), dose = field(dose_, 1), duration = field(weeks_, 2),
                improvement = field(percent_, 3);
    const Index least = node(Operator::TableLookup, dose_, {drug}, trials_, 0, 1);
    const Index group =
        at(node(Operator::TableLookup, class_, {drug}, trials_, 0, 0), "antidepressant[t.drug].class");
    const Index enough = at(node(Operator::GreaterOrEqual, yes_no, {dose, least}, trials_),
                            "t.dose >= antidepressant[t.drug].minimum_dose");
    const Index six_weeks = constant(weeks_, qty("6", "wk"), trials_);
    const Index long_enough =
        at(node(Operator::GreaterOrEqual, yes_no, {duration, six_weeks}, trials_), "t.duration >= 6 weeks");
    const std::string_view adequate_words =
        "t.dose >= antidepressant[t.drug].minimum_dose  // at least the minimum\n  and t.duration >= 6 weeks";
    const Index adequate = at(node(Operator::And, yes_no, {enough, long_enough}, trials_), adequate_words);
    const std::string adequate_whole = "define adequate(t Trial):\n      " + std::string(adequate_words);
    rule(RuleKind::Function, "adequate", adequate, adequate_whole, adequate_words,
         "too little or too short is no trial", {0});
    const Index threshold = constant(percent_, qty("50", "%"), 0);
    rule(RuleKind::Parameter, "response_threshold", threshold,
         "parameter response_threshold Quantity '%' default 50 '%'", "50 '%'");
    const Index threshold_row = node(Operator::Broadcast, percent_, {threshold}, trials_);
    const Index little = at(node(Operator::Less, yes_no, {improvement, threshold_row}, trials_),
                            "t.improvement < response_threshold");
    const std::string_view failed_words = "adequate(t) and t.improvement < response_threshold";
    const Index failed = at(node(Operator::And, yes_no, {adequate, little}, trials_), failed_words);
    rule(RuleKind::Function, "failed", failed,
         "define failed(t Trial): adequate(t) and t.improvement < response_threshold", failed_words);
    const Index two = constant(integer(), Value(std::int32_t{2}));
    const std::string_view resistant_words =
        "at least 2 distinct antidepressant[t.drug].class of trials t satisfying failed(t)";
    treatment_resistant =
        at(node(Operator::AtLeast, yes_no, {two, failed, group}, 0, trials_), resistant_words);
    rule(RuleKind::Definition, "treatment_resistant", treatment_resistant,
         "define treatment_resistant:\n  " + std::string(resistant_words), resistant_words,
         "two classes without response", {0});
    rule(RuleKind::Definition, "urgent", suicidal_, "define urgent: suicidal_ideation", "suicidal_ideation");
  }

  void decisions() {
    const Index yes_no = boolean();
    const Index yes = constant(yes_no, Value(true)), no = constant(yes_no, Value(false));
    const Index limit = constant(quantity("mm[Hg]"), qty("140", "mm[Hg]"));
    const Index high = at(node(Operator::Greater, yes_no, {systolic_, limit}), "systolic > 140 'mm[Hg]'");
    const Index contra = node(Operator::Or, yes_no, {psychosis_, high});

    Option ketamine;
    ketamine.id = "ketamine_iv";
    ketamine.title.words = "Intravenous ketamine";
    ketamine.indications = {rule(RuleKind::Indication, "ketamine_iv", treatment_resistant,
                                 "indicated when treatment_resistant", "treatment_resistant")};
    ketamine.contraindications = {
        rule(RuleKind::Contraindication, "ketamine_iv", psychosis_, "contraindicated when active_psychosis",
             "active_psychosis", "it may worsen psychosis", {1}),
        rule(RuleKind::Contraindication, "ketamine_iv", high, "contraindicated when systolic > 140 'mm[Hg]'",
             "systolic > 140 'mm[Hg]'")};
    ketamine.status =
        node(Operator::OptionStatus, option_status_, {treatment_resistant, contra, yes, yes, no});
    ketamine.order = 0;
    data.options.push_back(ketamine);

    Option lithium;
    lithium.id = "lithium";
    lithium.title.words = "Lithium";
    lithium.indications = {rule(RuleKind::Indication, "lithium", yes, "indicated when true", "true")};
    lithium.cautions = {rule(RuleKind::Caution, "lithium", suicidal_, "caution when urgent", "urgent")};
    lithium.status = node(Operator::OptionStatus, option_status_, {yes, no, yes, yes, suicidal_});
    lithium.order = 1;
    data.options.push_back(lithium);
    Type ranks;
    ranks.kind = TypeKind::List;
    ranks.element = integer();
    const Index ranking =
        node(Operator::Ranking, type(ranks), {data.options[0].status, data.options[1].status});
    for (std::size_t i = 0; i < data.options.size(); ++i) {
      const Index position = constant(integer(), Value(static_cast<std::int32_t>(i)));
      data.options[i].rank = node(Operator::Index, integer(), {ranking, position});
    }

    const Index cleared = at(node(Operator::Equal, yes_no, {hypomania_, no}), "hypomania_history = false");
    Differential bipolar;
    bipolar.id = "bipolar_ii";
    bipolar.title.words = "Bipolar II disorder";
    bipolar.suspect = {rule(RuleKind::Suspect, "bipolar_ii", hypomania_, "suspect when hypomania_history",
                            "hypomania_history")};
    bipolar.cleared = {rule(RuleKind::Cleared, "bipolar_ii", cleared,
                            "cleared when hypomania_history = false", "hypomania_history = false")};
    bipolar.status = node(Operator::DifferentialStatus, differential_status_, {hypomania_, no, cleared});
    data.differentials.push_back(bipolar);

    Stage first;
    first.id = "first";
    first.title.words = "First";
    first.reached = yes;
    first.status = node(Operator::StageStatus, stage_status_, {yes, no, suicidal_});
    data.stages.push_back(first);
    Stage second;
    second.id = "second";
    second.title.words = "Second";
    second.after = {rule(RuleKind::After, "second", suicidal_, "after urgent", "urgent")};
    second.reached = suicidal_;
    second.status = node(Operator::StageStatus, stage_status_, {suicidal_, no, no});
    data.stages.push_back(second);

    Alert alert;
    alert.id = "suicide_crisis";
    alert.title.words = "Suicide crisis";
    alert.urgency = "emergency";
    alert.say.clinician.words = "See the patient now.";
    alert.rule = rule(RuleKind::Alert, "suicide_crisis", suicidal_,
                      "alert suicide_crisis when suicidal_ideation", "suicidal_ideation");
    data.alerts.push_back(alert);
  }

  Index drug_ = 0, class_ = 0, dose_ = 0, weeks_ = 0, percent_ = 0;
  Index option_status_ = 0, differential_status_ = 0, stage_status_ = 0;
  Index systolic_ = 0, psychosis_ = 0, suicidal_ = 0, hypomania_ = 0, trials_ = 0;
};

/// A trial; an empty text is unknown.
inline Value trial(const char* drug, const char* dose, const char* duration, const char* improvement) {
  const auto amount = [](const char* text, const char* unit) {
    return *text == 0 ? Value() : qty(text, unit);
  };
  return Value::tuple({{"drug", code("drug", drug)},
                       {"dose", amount(dose, "mg/d")},
                       {"duration", amount(duration, "wk")},
                       {"improvement", amount(improvement, "%")}});
}

/// Facts in the order of the sample: systolic, active_psychosis, suicidal_ideation, hypomania_history,
/// trials.
inline PatientFacts sample_patient(Value systolic, Value psychosis, Value suicidal, Value hypomania,
                                   Value trials) {
  PatientFacts facts = patient({std::move(systolic), std::move(psychosis), std::move(suicidal),
                                std::move(hypomania), std::move(trials)});
  facts.id = "p1";
  facts.as_of = DateTime::parse("2026-03-01");
  for (std::size_t i = 0; i < facts.facts.size(); ++i) {
    FactValue& fact = facts.facts[i];
    if (const Value::List* list = fact.value.get<Value::List>()) {
      for (std::size_t item = 0; item < (*list)->items.size(); ++item) {
        fact.item_origins.push_back({{"MedicationRequest/" + std::to_string(item + 1), "", ""}});
      }
    } else if (!fact.value.is_null()) {
      fact.origins.push_back({"Observation/" + std::to_string(i + 1), "", "2026-02-28"});
    }
  }
  return facts;
}

/// Two failed trials of two classes.
inline Value two_failures() {
  return Value::list({trial("sertraline", "100", "8", "10"), trial("venlafaxine", "150", "7", "20")});
}

/// The sample evaluated for one patient, ready to read.
class SampleReading {
 public:
  explicit SampleReading(PatientFacts patient_facts)
      : facts(std::move(patient_facts)),
        index(program.data),
        run(program.data, {facts}),
        reading(program.data, index, run.workspace, facts, 0) {}

  SampleProgram program;
  PatientFacts facts;
  decide::ProgramIndex index;
  Evaluated run;
  decide::Reading reading;
};

}  // namespace regimen::test
