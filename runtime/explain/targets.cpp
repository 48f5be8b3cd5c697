// From a name to what it stands for, and the list of everything worth explaining.
#include "explain/explain.hpp"
#include "value/nearest_name.hpp"

namespace regimen::explain {

using decide::NameKind;
using decide::Reading;
using decide::Subject;
using decide::SubjectKind;

namespace {

void add_rule(const Reading& reading, Index rule, std::vector<Subject>& out) {
  // A rule that nothing uses has no node.
  if (reading.program().rules[rule].node == kNone) return;
  const Index frame = reading.program().nodes[reading.program().rules[rule].node].frame;
  for (const Row row : reading.rows_of_patient(frame)) out.push_back({SubjectKind::Rule, rule, row});
}

std::vector<Subject> targets_of(const Reading& reading, const decide::Name& name) {
  const ProgramData& program = reading.program();
  std::vector<Subject> out;
  switch (name.kind) {
    case NameKind::Rule:
      add_rule(reading, name.index, out);
      break;
    case NameKind::Function:
      // A function applied to several lists has a rule for each.
      for (Index i = name.index; i < program.rules.size(); ++i) {
        const Rule& rule = program.rules[i];
        if (rule.kind == RuleKind::Function && rule.name == program.rules[name.index].name)
          add_rule(reading, i, out);
      }
      if (out.empty()) {
        // No item to speak of: the list itself is why.
        const Index list = reading.list_fact(program.nodes[program.rules[name.index].node].frame);
        if (list != kNone) out.push_back({SubjectKind::Fact, list, 0});
      }
      break;
    case NameKind::Fact: {
      const Fact& fact = program.facts[name.index];
      if (fact.frame != kNone) {
        for (const Row row : reading.rows_of_patient(fact.frame))
          out.push_back({SubjectKind::Item, fact.frame, row});
      }
      if (out.empty()) out.push_back({SubjectKind::Fact, name.index, 0});
      break;
    }
    case NameKind::Option:
      out.push_back({SubjectKind::Option, name.index, 0});
      break;
    case NameKind::Differential:
      out.push_back({SubjectKind::Differential, name.index, 0});
      break;
    case NameKind::Stage:
      out.push_back({SubjectKind::Stage, name.index, 0});
      break;
    case NameKind::Criterion:
      for (const Option& option : program.options) {
        if (option.scores[name.index] != kNone)
          out.push_back({SubjectKind::Rule, option.scores[name.index], reading.patient()});
      }
      break;
    case NameKind::Alert:
      out.push_back({SubjectKind::Rule, program.alerts[name.index].rule, reading.patient()});
      break;
  }
  return out;
}

}  // namespace

Result<std::vector<Subject>> find_targets(const Reading& reading, std::string_view name) {
  const auto& names = reading.index().names();
  const auto found = names.find(name);
  if (found != names.end()) return targets_of(reading, found->second);
  Error error{5070, "nothing is named `" + std::string(name) + "`", "", ""};
  std::vector<std::string> known;
  for (const auto& [one, unused] : names) known.push_back(one);
  error.fix = did_you_mean(name, known);
  return error;
}

std::vector<Subject> all_targets(const Reading& reading) {
  const ProgramData& program = reading.program();
  std::vector<Subject> out;
  for (const Alert& alert : program.alerts) out.push_back({SubjectKind::Rule, alert.rule, reading.patient()});
  for (Index i = 0; i < program.options.size(); ++i) out.push_back({SubjectKind::Option, i, 0});
  for (Index i = 0; i < program.differentials.size(); ++i) out.push_back({SubjectKind::Differential, i, 0});
  for (Index i = 0; i < program.stages.size(); ++i) out.push_back({SubjectKind::Stage, i, 0});
  return out;
}

}  // namespace regimen::explain
