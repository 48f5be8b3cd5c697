// Reads a decision off the values of one patient.
#include "decide/decision.hpp"

#include <algorithm>

#include "decide/reasons.hpp"

namespace regimen::decide {
namespace {

void read_definitions(const Reading& reading, Decision& out) {
  for (const Rule& rule : reading.program().rules) {
    if (rule.kind != RuleKind::Definition || rule.node == kNone ||
        reading.program().nodes[rule.node].frame != 0)
      continue;
    out.definitions.try_emplace(rule.name, reading.value({rule.node, reading.patient()}));
  }
}

/// Functions that speak of the items of `frame`, by name; the first of each name.
std::map<std::string, Index> functions_of(const Reading& reading, Index frame) {
  std::map<std::string, Index> out;
  if (frame == kNone) return out;
  for (const Rule& rule : reading.program().rules) {
    const bool named = rule.kind == RuleKind::Function || rule.kind == RuleKind::Definition;
    if (named && rule.node != kNone && reading.program().nodes[rule.node].frame == frame)
      out.try_emplace(rule.name, rule.node);
  }
  return out;
}

ListDecision read_list(const Reading& reading, Index fact_index) {
  const Fact& fact = reading.program().facts[fact_index];
  const FactValue& known = reading.facts().facts[fact_index];
  ListDecision out;
  out.fact = fact_index;
  const Value::List* list = known.value.get<Value::List>();
  out.known = list != nullptr;
  if (!out.known) return out;
  const std::map<std::string, Index> functions = functions_of(reading, fact.frame);
  const Workspace::Range rows =
      fact.frame == kNone ? Workspace::Range{} : reading.rows(fact.frame, reading.patient());
  for (std::size_t i = 0; i < (*list)->items.size(); ++i) {
    ListDecision::Item item;
    const Value& value = (*list)->items[i];
    if (const Value::Tuple* tuple = value.get<Value::Tuple>()) {
      item.values = (*tuple)->fields;
    } else {
      item.values.emplace_back("value", value);
    }
    const Row row = rows.first + static_cast<Row>(i);
    for (const auto& [name, node] : functions) {
      const bool taken = std::any_of(item.values.begin(), item.values.end(),
                                     [&wanted = name](const auto& v) { return v.first == wanted; });
      if (row < rows.last) item.values.emplace_back(taken ? name + "()" : name, reading.value({node, row}));
    }
    item.origins = i < known.item_origins.size() ? known.item_origins[i] : known.origins;
    out.items.push_back(std::move(item));
  }
  return out;
}

void read_lists(const Reading& reading, Decision& out) {
  const ProgramData& program = reading.program();
  for (Index i = 0; i < program.facts.size() && i < reading.facts().facts.size(); ++i) {
    if (reading.facts().facts[i].assumed) out.assumed.push_back(program.facts[i].name);
    if (reading.facts().facts[i].partial) out.partial.push_back(program.facts[i].name);
    if (program.types[program.facts[i].type].kind == TypeKind::List)
      out.lists.push_back(read_list(reading, i));
  }
  std::sort(out.assumed.begin(), out.assumed.end());
  std::sort(out.partial.begin(), out.partial.end());
}

void read_options(const Reading& reading, Decision& out) {
  const ProgramData& program = reading.program();
  for (Index i = 0; i < program.options.size(); ++i) {
    OptionDecision one;
    one.option = i;
    one.status = reading.status(program.options[i].status);
    one.reasons = option_reasons(reading, i);
    one.missing = missing_facts(reading, option_waits_for(reading, i));
    for (const Reason& reason : one.reasons) {
      const bool needed = reason.kind == ReasonKind::Requirement || reason.kind == ReasonKind::Washout;
      if (!needed || reason.result == Truth::True) continue;
      if (!program.rules[reason.rule].text.empty()) one.first_do.push_back(reason.rule);
    }
    const Value rank = reading.value({program.options[i].rank, reading.patient()});
    if (const auto* place = rank.get<std::int32_t>()) one.rank = *place;
    out.options.push_back(std::move(one));
  }
  const std::vector<Index> ranked = ranked_options(reading);
  for (std::size_t i = 0; i + 1 < ranked.size(); ++i)
    out.options[ranked[i]].above = precedence(reading, ranked[i], ranked[i + 1]);
}

void read_rest(const Reading& reading, Decision& out) {
  const ProgramData& program = reading.program();
  for (Index i = 0; i < program.differentials.size(); ++i) {
    out.differentials.push_back({i, reading.status(program.differentials[i].status),
                                 differential_reasons(reading, i),
                                 missing_facts(reading, differential_waits_for(reading, i))});
  }
  for (Index i = 0; i < program.stages.size(); ++i) {
    out.stages.push_back(
        {i, reading.status(program.stages[i].status), missing_facts(reading, stage_waits_for(reading, i))});
  }
  for (Index i = 0; i < program.alerts.size(); ++i) {
    const Index rule = program.alerts[i].rule;
    const Cell cell{program.rules[rule].node, reading.patient()};
    out.alerts.push_back({i, reading.truth(cell), rule_premises(reading, rule, reading.patient()),
                          missing_facts(reading, {cell})});
  }
}

void read_missing(const Reading& reading, Decision& out) {
  const ProgramData& program = reading.program();
  std::map<MissingFact, std::vector<std::string>> results;
  const auto add = [&](const std::string& id, const std::vector<MissingFact>& missing) {
    for (const MissingFact& one : missing) results[one].push_back(id);
  };
  for (const OptionDecision& one : out.options) add(program.options[one.option].id, one.missing);
  for (const DifferentialDecision& one : out.differentials)
    add(program.differentials[one.differential].id, one.missing);
  for (const StageDecision& one : out.stages) add(program.stages[one.stage].id, one.missing);
  for (const AlertDecision& one : out.alerts) add(program.alerts[one.alert].id, one.missing);
  for (auto& [missing, ids] : results) {
    out.missing.push_back({missing, missing_name(reading, missing), std::move(ids)});
  }
  std::sort(out.missing.begin(), out.missing.end(), [](const Question& a, const Question& b) {
    if (a.matters_to.size() != b.matters_to.size()) return a.matters_to.size() > b.matters_to.size();
    return a.name < b.name;
  });
}

}  // namespace

Decision decide(const Reading& reading) {
  Decision out;
  out.patient = reading.facts().id;
  out.as_of = reading.facts().as_of;
  out.as_of_note = reading.facts().as_of_note;
  const std::vector<Value>& given = reading.facts().parameters;
  for (Index i = 0; i < given.size(); ++i) {
    if (!given[i].is_null()) out.parameters.emplace_back(i, given[i]);
  }
  read_definitions(reading, out);
  out.conflicts = conflicts(reading);
  out.failures = failed_expressions(reading);
  read_lists(reading, out);
  read_options(reading, out);
  read_rest(reading, out);
  read_missing(reading, out);
  return out;
}

std::string_view to_string(ReasonKind kind) {
  switch (kind) {
    case ReasonKind::Contraindication:
      return "contraindication";
    case ReasonKind::Indication:
      return "indication";
    case ReasonKind::Requirement:
      return "requirement";
    case ReasonKind::Washout:
      return "washout";
    case ReasonKind::Redirect:
      return "redirect";
    case ReasonKind::Regulatory:
      return "regulatory";
    case ReasonKind::Stage:
      return "stage";
    case ReasonKind::Investigational:
      return "investigational";
    case ReasonKind::Caution:
      return "caution";
    case ReasonKind::Suspect:
      return "suspect";
    case ReasonKind::Confirmed:
      return "confirmed";
    case ReasonKind::Cleared:
      return "cleared";
  }
  return {};
}

}  // namespace regimen::decide
