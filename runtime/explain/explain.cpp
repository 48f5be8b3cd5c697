// Builds steps: one per subject, in post-order over the premises, with an explicit stack.
#include "explain/explain.hpp"

#include <algorithm>
#include <map>

#include "decide/ranking_words.hpp"
#include "decide/reasons.hpp"
#include "decide/table_reading.hpp"
#include "load/text.hpp"

namespace regimen::explain {
namespace {

using decide::Cell;
using decide::Premise;
using decide::Reading;
using decide::Subject;
using decide::SubjectKind;

Premise line_for(const Reading& reading, const Subject& subject, std::string text) {
  Premise premise;
  premise.text = std::move(text);
  premise.value = decide::subject_value(reading, subject);
  premise.subject = subject;
  return premise;
}

std::vector<Premise> premises_of_reasons(const Reading& reading, const std::vector<decide::Reason>& reasons) {
  std::vector<Premise> out;
  for (const decide::Reason& reason : reasons) {
    if (reason.rule != kNone) {
      out.push_back(line_for(reading, {SubjectKind::Rule, reason.rule, reading.patient()}, reason.text));
    } else if (!reason.premises.empty()) {
      out.push_back(reason.premises.front());
      out.back().text = reason.text;
    } else {
      Premise premise;
      premise.text = reason.text;
      premise.value = Value(true);
      out.push_back(std::move(premise));
    }
  }
  return out;
}

void add_rules(const Reading& reading, const std::vector<Index>& rules, std::vector<Premise>& out) {
  for (const Index rule : rules) {
    out.push_back(
        line_for(reading, {SubjectKind::Rule, rule, reading.patient()}, reading.index().rule_text(rule)));
  }
}

std::vector<Premise> stage_premises(const Reading& reading, Index index) {
  const Stage& stage = reading.program().stages[index];
  std::vector<Premise> out;
  if (stage.reached != kNone) {
    const Subject reached{SubjectKind::StageReached, index, 0};
    out.push_back(line_for(reading, reached, decide::subject_name(reading, reached)));
  }
  add_rules(reading, stage.done, out);
  return out;
}

std::vector<Premise> reached_premises(const Reading& reading, Index index) {
  const Stage& stage = reading.program().stages[index];
  std::vector<Premise> out;
  add_rules(reading, stage.after, out);
  add_rules(reading, stage.enter, out);
  if (out.empty() && stage.reached != kNone)
    out = decide::node_premises(reading, {stage.reached, reading.patient()});
  return out;
}

/// What `option` was compared by: the criterion that told it from the next, with both values.
void add_precedence(const Reading& reading, Index option, Index next, std::vector<Premise>& out) {
  const decide::Precedence precedence = decide::precedence(reading, option, next);
  Premise line;
  line.text = reading.program().options[option].id + " before " + reading.program().options[next].id;
  line.value = Value(true);
  line.why = decide::precedence_words(reading, option, precedence, {});
  out.push_back(std::move(line));
  if (precedence.criterion == kNone) return;
  for (const Index one : {option, next}) {
    const Index rule = reading.program().options[one].scores[precedence.criterion];
    if (rule == kNone) continue;
    const Subject subject{SubjectKind::Rule, rule, reading.patient()};
    out.push_back(line_for(reading, subject, decide::subject_name(reading, subject)));
    out.back().depth = 1;
  }
}

/// What put `option` after the one before it and before the one after it.
std::vector<Premise> rank_premises(const Reading& reading, Index option) {
  std::vector<Premise> out;
  const std::vector<Index> ranked = decide::ranked_options(reading);
  for (std::size_t i = 0; i + 1 < ranked.size(); ++i) {
    const bool its_own = ranked[i] == option || ranked[i + 1] == option;
    if (its_own) add_precedence(reading, ranked[i], ranked[i + 1], out);
  }
  return out;
}

std::vector<Premise> option_premises(const Reading& reading, Index option) {
  std::vector<Premise> out = premises_of_reasons(reading, decide::option_reasons(reading, option));
  const Subject rank{SubjectKind::Rank, option, 0};
  if (!reading.program().criteria.empty() && !decide::subject_value(reading, rank).is_null())
    out.push_back(line_for(reading, rank, decide::subject_name(reading, rank)));
  return out;
}

std::vector<Premise> premises_of(const Reading& reading, const Subject& subject) {
  switch (subject.kind) {
    case SubjectKind::Fact:
    case SubjectKind::Item:
    case SubjectKind::TableRow:
      return {};
    case SubjectKind::Rule:
      return decide::rule_premises(reading, subject.index, subject.row);
    case SubjectKind::Option:
      return option_premises(reading, subject.index);
    case SubjectKind::Rank:
      return rank_premises(reading, subject.index);
    case SubjectKind::Differential:
      return premises_of_reasons(reading, decide::differential_reasons(reading, subject.index));
    case SubjectKind::Stage:
      return stage_premises(reading, subject.index);
    case SubjectKind::StageReached:
      return reached_premises(reading, subject.index);
  }
  return {};
}

}  // namespace

std::string_view clause_word(RuleKind kind) {
  switch (kind) {
    case RuleKind::Indication:
      return "indication of ";
    case RuleKind::Contraindication:
      return "contraindication of ";
    case RuleKind::Caution:
      return "caution of ";
    case RuleKind::Requirement:
      return "requirement of ";
    case RuleKind::Suspect:
      return "suspicion of ";
    case RuleKind::Confirmed:
      return "confirmation of ";
    case RuleKind::Cleared:
      return "clearing of ";
    case RuleKind::Enter:
      return "entry to ";
    case RuleKind::After:
      return "what comes before ";
    case RuleKind::Done:
      return "end of ";
    case RuleKind::Alert:
      return "alert ";
    case RuleKind::Expectation:
      return "expectation of ";
    case RuleKind::Regulatory:
      return "regulatory status of ";
    case RuleKind::Washout:
      return "washout before ";
    case RuleKind::Course:
      return "course of ";
    case RuleKind::Phase:
      return "protocol of ";
    case RuleKind::Monitor:
      return "monitoring of ";
    case RuleKind::Threshold:
      return "finding under ";
    case RuleKind::Relation:
      return "relation of ";
    case RuleKind::FollowUp:
      return "outcome of ";
    case RuleKind::Redirect:
      return "redirection by ";
    case RuleKind::Criterion:
      return "criterion ";
    case RuleKind::Score:
      return "value of ";
    case RuleKind::Definition:
    case RuleKind::Function:
    case RuleKind::Parameter:
    case RuleKind::Row:
      return {};
  }
  return {};
}

namespace {

StepKind rule_step_kind(const Reading& reading, const Rule& rule) {
  const Operator op = reading.program().nodes[rule.node].op;
  if (op == Operator::AtLeast || op == Operator::Exists) return StepKind::Quantifier;
  return reading.is_boolean(rule.node) ? StepKind::Rule : StepKind::Calculation;
}

void describe_fact(const Reading& reading, const Subject& subject, Step& step) {
  const Fact& fact = reading.program().facts[subject.index];
  step.text = !fact.describe.empty() ? fact.describe : plain_words(fact.ask.clinician);
  step.place = fact.place;
  if (subject.index < reading.facts().facts.size()) {
    step.assumed = reading.facts().facts[subject.index].assumed;
    step.partial = reading.facts().facts[subject.index].partial;
  }
}

bool cited_by_row(const Reading& reading, Index rule) {
  const DecisionTable* table = decide::table_of(reading, rule);
  return table != nullptr && std::any_of(table->rows.begin(), table->rows.end(), [&](const DecisionRow& row) {
           return !reading.program().rules[row.rule].citations.empty();
         });
}

void describe_rule(const Reading& reading, const Subject& subject, Step& step) {
  const Rule& rule = reading.program().rules[subject.index];
  step.kind = rule_step_kind(reading, rule);
  step.name = std::string(clause_word(rule.kind)) + step.name;
  step.text = reading.index().rule_text(subject.index);
  step.because = rule.because;
  step.citations = rule.citations;
  // A table is cited as a whole or row by row.
  step.may_be_cited = rule.kind != RuleKind::Row && !cited_by_row(reading, subject.index);
  step.place = rule.place;
}

/// Everything of a step but its number and operands.
Step describe(const Reading& reading, const Subject& subject) {
  const ProgramData& program = reading.program();
  Step step;
  step.name = decide::subject_name(reading, subject);
  step.result = to_cql(decide::subject_value(reading, subject));
  step.origins = decide::subject_origins(reading, subject);
  switch (subject.kind) {
    case SubjectKind::Fact:
      describe_fact(reading, subject, step);
      break;
    case SubjectKind::Item: {
      const Index fact = reading.list_fact(subject.index);
      if (fact != kNone) {
        step.text = program.facts[fact].describe;
        step.place = program.facts[fact].place;
      }
      break;
    }
    case SubjectKind::Rule:
      describe_rule(reading, subject, step);
      break;
    case SubjectKind::TableRow: {
      const Table& table = program.tables[subject.index];
      step.kind = StepKind::Table;
      step.text = "reference table " + table.name;
      step.citations = table.citations;
      step.may_be_cited = true;
      step.place = table.rows[subject.row].place;
      break;
    }
    case SubjectKind::Option:
      step.kind = StepKind::Decision;
      step.text = plain_words(program.options[subject.index].title);
      step.citations = program.options[subject.index].evidence;
      step.place = program.options[subject.index].place;
      break;
    case SubjectKind::Differential:
      step.kind = StepKind::Decision;
      step.text = plain_words(program.differentials[subject.index].title);
      step.citations = program.differentials[subject.index].citations;
      step.place = program.differentials[subject.index].place;
      break;
    case SubjectKind::Rank:
      step.kind = StepKind::Decision;
      step.text = "its place among what may be offered";
      step.place = program.options[subject.index].place;
      break;
    case SubjectKind::Stage:
    case SubjectKind::StageReached:
      step.kind = StepKind::Decision;
      step.text = plain_words(program.stages[subject.index].title);
      step.place = program.stages[subject.index].place;
      break;
  }
  return step;
}

class Explaining {
 public:
  explicit Explaining(const Reading& reading) : reading_(reading) {}

  void add(const Subject& target) {
    open(target);
    while (!stack_.empty()) {
      Open& top = stack_.back();
      if (top.next == top.premises.size()) {
        close();
        continue;
      }
      const std::optional<Subject> subject = top.premises[top.next++].subject;
      if (subject) open(*subject);
    }
  }

  std::vector<Step> take() { return std::move(steps_); }

 private:
  struct Open {
    Subject subject;
    std::vector<Premise> premises;
    std::size_t next = 0;
  };

  void open(const Subject& subject) {
    // 0 while its premises are being explained. The graph has no cycles, so nobody refers to it meanwhile.
    if (numbers_.emplace(subject, 0).second) stack_.push_back({subject, premises_of(reading_, subject), 0});
  }

  void close() {
    Open done = std::move(stack_.back());
    stack_.pop_back();
    Step step = describe(reading_, done.subject);
    step.number = static_cast<int>(steps_.size()) + 1;
    numbers_[done.subject] = step.number;
    for (Premise& premise : done.premises) {
      Operand operand;
      operand.depth = premise.depth;
      operand.text = std::move(premise.text);
      operand.value = std::move(premise.value);
      operand.why = std::move(premise.why);
      operand.origin = std::move(premise.origin);
      if (premise.subject) operand.step = numbers_[*premise.subject];
      step.operands.push_back(std::move(operand));
    }
    steps_.push_back(std::move(step));
  }

  const Reading& reading_;
  std::map<Subject, int> numbers_;
  std::vector<Open> stack_;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<Step> explain(const Reading& reading, const std::vector<Subject>& targets) {
  Explaining explaining(reading);
  for (const Subject& target : targets) explaining.add(target);
  return explaining.take();
}

std::string_view to_string(StepKind kind) {
  switch (kind) {
    case StepKind::Fact:
      return "fact";
    case StepKind::Table:
      return "table";
    case StepKind::Rule:
      return "rule";
    case StepKind::Calculation:
      return "calculation";
    case StepKind::Quantifier:
      return "quantifier";
    case StepKind::Decision:
      return "decision";
  }
  return {};
}

}  // namespace regimen::explain
