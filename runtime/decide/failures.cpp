// From each unknown result, the failures that the walk for missing facts meets.
#include "decide/failures.hpp"

#include <algorithm>
#include <map>

#include "decide/missing.hpp"

namespace regimen::decide {
namespace {

class Collecting {
 public:
  explicit Collecting(const Reading& reading) : reading_(reading) {}

  void add(const std::string& name, const std::vector<Cell>& roots) {
    for (const Cell& cell : failed_cells(reading_, roots)) {
      std::vector<std::string>& names = results_[cell];
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }

  std::vector<FailedExpression> take() {
    std::vector<FailedExpression> out;
    for (auto& [cell, names] : results_) {
      const Place& place = reading_.node(cell).place;
      out.push_back({one_line(reading_.program(), place.file, place.begin, place.end),
                     *reading_.failure(cell), place, std::move(names)});
    }
    return out;
  }

 private:
  const Reading& reading_;
  std::map<Cell, std::vector<std::string>> results_;
};

/// `failed(trials[0])`, `treatment_resistant`.
std::string result_name(const Reading& reading, const Rule& rule, Row row) {
  const std::string item = reading.row_name(reading.program().nodes[rule.node].frame, row);
  return item.empty() ? rule.name : rule.name + "(" + item + ")";
}

}  // namespace

std::vector<FailedExpression> failed_expressions(const Reading& reading) {
  if (!reading.has_failures()) return {};
  const ProgramData& program = reading.program();
  const Row patient = reading.patient();
  Collecting found(reading);
  for (const Rule& rule : program.rules) {
    const bool named = rule.kind == RuleKind::Definition || rule.kind == RuleKind::Function;
    if (!named || rule.node == kNone) continue;
    for (const Row row : reading.rows_of_patient(program.nodes[rule.node].frame))
      found.add(result_name(reading, rule, row), {{rule.node, row}});
  }
  for (Index i = 0; i < program.options.size(); ++i)
    found.add(program.options[i].id, option_waits_for(reading, i));
  for (Index i = 0; i < program.differentials.size(); ++i)
    found.add(program.differentials[i].id, differential_waits_for(reading, i));
  for (Index i = 0; i < program.stages.size(); ++i)
    found.add(program.stages[i].id, stage_waits_for(reading, i));
  for (const Alert& alert : program.alerts) found.add(alert.id, {{program.rules[alert.rule].node, patient}});
  return found.take();
}

}  // namespace regimen::decide
