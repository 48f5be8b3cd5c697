// Checks of the decision layer (rules, options, differentials, stages, alerts), and the checks that all parts
// share.
#include <unordered_set>

#include "load/check_parts.hpp"
#include "load/conforms.hpp"

namespace regimen {
namespace {

/// A status is a patient-frame node that gives a code of the built-in list; folding may have made it a
/// constant.
std::optional<Error> check_status(const ProgramData& data, Index node, std::string_view list,
                                  const std::string& at) {
  if (auto error = in_range(node, data.nodes.size(), "status node", at)) return error;
  const Type& type = data.types[data.nodes[node].type];
  if (data.nodes[node].frame != 0 || type.kind != TypeKind::Code || type.codes == kNone ||
      data.code_lists[type.codes].name != list) {
    return Error{5029, "node " + std::to_string(node) + " is not a code of `" + std::string(list) + "`",
                 at + "/status", ""};
  }
  return std::nullopt;
}

struct Clause {
  const std::vector<Index>& rules;
  RuleKind kind;
  std::string_view name;
};

/// Rules of a decision are Booleans about the patient, of the clause's kind.
std::optional<Error> check_clause(const ProgramData& data, const Clause& clause, const std::string& at) {
  for (const Index rule : clause.rules) {
    const std::string here = clause.name.empty() ? at : at + "/" + std::string(clause.name);
    if (auto error = in_range(rule, data.rules.size(), "rule", here)) return error;
    const Rule& found = data.rules[rule];
    if (found.kind != clause.kind)
      return Error{5029, "rule " + std::to_string(rule) + " is of another kind", here, ""};
    if (found.node == kNone || data.nodes[found.node].frame != 0 ||
        data.types[data.nodes[found.node].type].kind != TypeKind::Boolean) {
      return Error{5029, "rule " + std::to_string(rule) + " is not a Boolean about the patient", here, ""};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_condition(const ProgramData& data, Index rule, RuleKind kind,
                                     const std::string& at) {
  return check_clause(data, Clause{{rule}, kind, ""}, at);
}

std::optional<Error> check_optional_condition(const ProgramData& data, Index rule, RuleKind kind,
                                              const std::string& at) {
  if (auto error = in_range(rule, data.rules.size(), "rule", at)) return error;
  if (data.rules[rule].node != kNone) return check_condition(data, rule, kind, at);
  if (data.rules[rule].kind == kind) return std::nullopt;
  return Error{5029, "rule " + std::to_string(rule) + " is of another kind", at, ""};
}

namespace {

std::optional<Error> check_rules(const ProgramData& data) {
  for (Index i = 0; i < data.rules.size(); ++i) {
    const Rule& rule = data.rules[i];
    const std::string at = at_index("rules", i);
    if (auto error = in_range_or_none(rule.node, data.nodes.size(), "node", at)) return error;
    if (auto error = all_in_range(rule.citations, data.evidence.size(), "evidence", at)) return error;
    if (auto error = check_place(data, rule.place, at)) return error;
    if (auto error = check_place(data, rule.expression, at)) return error;
  }
  return std::nullopt;
}

/// A table's rows are rules about the rows of its own frame, in the order of the operands of its node.
std::optional<Error> check_decision_table(const ProgramData& data, const DecisionTable& table,
                                          const std::string& at) {
  if (auto error = in_range(table.rule, data.rules.size(), "rule", at)) return error;
  if (auto error = in_range(table.node, data.nodes.size(), "node", at)) return error;
  if (auto error = in_range_or_none(table.otherwise, data.rules.size(), "rule", at)) return error;
  const auto bad = [&](std::string what) { return Error{5029, std::move(what), at, ""}; };
  const Node& node = data.nodes[table.node];
  if (node.op != Operator::Decide || node.operands.size() != 1 + 2 * table.rows.size())
    return bad("node " + std::to_string(table.node) + " is not a decision over the table's rows");
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (auto error = in_range(table.rows[i].rule, data.rules.size(), "rule", at + "/rows")) return error;
    const Rule& row = data.rules[table.rows[i].rule];
    if (row.kind != RuleKind::Row || row.node != node.operands[1 + 2 * i])
      return bad("rule " + std::to_string(table.rows[i].rule) + " is not row " + std::to_string(i) +
                 " of its table");
  }
  if (table.otherwise == kNone) return std::nullopt;
  const Rule& otherwise = data.rules[table.otherwise];
  if (otherwise.kind != RuleKind::Row || otherwise.node == kNone ||
      data.nodes[otherwise.node].frame != node.frame ||
      data.types[data.nodes[otherwise.node].type].kind != TypeKind::Boolean)
    return bad("rule " + std::to_string(table.otherwise) + " is not the default row of its table");
  return std::nullopt;
}

std::optional<Error> check_option(const ProgramData& data, const Option& option, const std::string& at) {
  if (auto error = check_status(data, option.status, "option_status", at)) return error;
  for (const Clause& clause :
       {Clause{option.indications, RuleKind::Indication, "indications"},
        Clause{option.contraindications, RuleKind::Contraindication, "contraindications"},
        Clause{option.cautions, RuleKind::Caution, "cautions"},
        Clause{option.requirements, RuleKind::Requirement, "requirements"}}) {
    if (auto error = check_clause(data, clause, at)) return error;
  }
  if (auto error = all_in_range(option.evidence, data.evidence.size(), "evidence", at)) return error;
  if (auto error = check_option_clauses(data, option, at)) return error;
  if (auto error = in_range_or_none(option.stage, data.stages.size(), "stage", at)) return error;
  if (auto error = in_range(option.rank, data.nodes.size(), "rank node", at)) return error;
  if (data.nodes[option.rank].frame != 0 ||
      data.types[data.nodes[option.rank].type].kind != TypeKind::Integer) {
    return Error{5029, "node " + std::to_string(option.rank) + " is not a rank of the patient's",
                 at + "/rank", ""};
  }
  return check_place(data, option.place, at);
}

std::optional<Error> check_differential(const ProgramData& data, const Differential& differential,
                                        const std::string& at) {
  if (auto error = check_status(data, differential.status, "differential_status", at)) return error;
  for (const Clause& clause : {Clause{differential.suspect, RuleKind::Suspect, "suspect"},
                               Clause{differential.confirmed, RuleKind::Confirmed, "confirmed"},
                               Clause{differential.cleared, RuleKind::Cleared, "cleared"}}) {
    if (auto error = check_clause(data, clause, at)) return error;
  }
  if (auto error = all_in_range(differential.citations, data.evidence.size(), "evidence", at)) return error;
  for (const Redirect& redirect : differential.redirects) {
    if (auto error = check_clause(data, Clause{{redirect.rule}, RuleKind::Redirect, "redirects"}, at))
      return error;
    for (const auto* options : {&redirect.options, &redirect.held}) {
      if (auto error = all_in_range(*options, data.options.size(), "option", at + "/redirects")) return error;
    }
  }
  return check_place(data, differential.place, at);
}

std::optional<Error> check_stage(const ProgramData& data, const Stage& stage, const std::string& at) {
  if (auto error = check_status(data, stage.status, "stage_status", at)) return error;
  if (auto error = in_range(stage.reached, data.nodes.size(), "node", at)) return error;
  const Node& reached = data.nodes[stage.reached];
  if (reached.frame != 0 || data.types[reached.type].kind != TypeKind::Boolean) {
    return Error{5029, "node " + std::to_string(stage.reached) + " is not a Boolean about the patient",
                 at + "/reached", ""};
  }
  for (const Clause& clause :
       {Clause{stage.enter, RuleKind::Enter, "enter"}, Clause{stage.after, RuleKind::After, "after"},
        Clause{stage.done, RuleKind::Done, "done"}}) {
    if (auto error = check_clause(data, clause, at)) return error;
  }
  if (auto error = all_in_range(stage.offers, data.options.size(), "option", at)) return error;
  return check_place(data, stage.place, at);
}

/// The first byte of a UTF-8 character, or the end.
bool starts_character(const std::string& text, std::size_t byte) {
  return byte >= text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

/// The answer has one place for each id: two parts of one kind never share theirs.
template <typename Part>
std::optional<Error> ids_differ(const std::vector<Part>& parts, std::string_view list) {
  std::unordered_set<std::string_view> seen;
  for (Index i = 0; i < parts.size(); ++i) {
    if (!seen.insert(parts[i].id).second)
      return Error{5029, "`" + parts[i].id + "` is there twice", at_index(list, i) + "/id", ""};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_decisions(const ProgramData& data) {
  if (auto error = check_rules(data)) return error;
  if (auto error = check_texts(data)) return error;
  if (auto error = ids_differ(data.options, "options")) return error;
  if (auto error = ids_differ(data.differentials, "differentials")) return error;
  if (auto error = ids_differ(data.stages, "stages")) return error;
  if (auto error = ids_differ(data.alerts, "alerts")) return error;
  for (Index i = 0; i < data.criteria.size(); ++i) {
    const std::string at = at_index("criteria", i);
    if (auto error = check_optional_condition(data, data.criteria[i].rule, RuleKind::Criterion, at))
      return error;
    if (auto error = check_place(data, data.criteria[i].place, at)) return error;
  }
  for (Index i = 0; i < data.decision_tables.size(); ++i) {
    const std::string at = at_index("decision_tables", i);
    if (auto error = check_decision_table(data, data.decision_tables[i], at)) return error;
  }
  for (Index i = 0; i < data.options.size(); ++i) {
    if (auto error = check_option(data, data.options[i], at_index("options", i))) return error;
  }
  for (Index i = 0; i < data.differentials.size(); ++i) {
    if (auto error = check_differential(data, data.differentials[i], at_index("differentials", i)))
      return error;
  }
  for (Index i = 0; i < data.stages.size(); ++i) {
    if (auto error = check_stage(data, data.stages[i], at_index("stages", i))) return error;
  }
  for (Index i = 0; i < data.alerts.size(); ++i) {
    const std::string at = at_index("alerts", i);
    if (auto error = check_clause(data, Clause{{data.alerts[i].rule}, RuleKind::Alert, "rule"}, at))
      return error;
    if (auto error = check_place(data, data.alerts[i].place, at)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_field_bounds(const ProgramData& data, const Fact& fact, const std::string& at) {
  if (fact.field_bounds.empty()) return std::nullopt;
  const Type& type = data.types[fact.type];
  const Type* record = type.kind == TypeKind::List ? &data.types[type.element] : nullptr;
  for (const auto& [name, bounds] : fact.field_bounds) {
    bool fits = false;
    for (std::size_t f = 0; record != nullptr && f < record->fields.size(); ++f) {
      const auto& [field, field_type] = record->fields[f];
      fits = fits || (field == name && conforms(data, field_type, bounds.first) &&
                      conforms(data, field_type, bounds.second));
    }
    if (!fits)
      return Error{5025, "the bounds of field `" + name + "` do not fit a field of the record", at, ""};
  }
  return std::nullopt;
}

std::optional<Error> check_place(const ProgramData& data, const Place& place, const std::string& at) {
  if (place.file == kNone) return std::nullopt;
  if (place.file < data.sources_text.size()) {
    const std::string& text = data.sources_text[place.file].text;
    if (place.begin <= place.end && place.end <= text.size() && starts_character(text, place.begin) &&
        starts_character(text, place.end)) {
      return std::nullopt;
    }
  }
  return Error{5030, "a place is not within the text it points into", at + "/place", ""};
}

std::optional<Error> in_range(Index index, std::size_t size, std::string_view what, const std::string& at) {
  if (index < size) return std::nullopt;
  const std::string found = index == kNone ? "no " + std::string(what) + " is given"
                                           : "there is no " + std::string(what) + " " + std::to_string(index);
  return Error{5021, found + "; the bundle has " + std::to_string(size), at, ""};
}

std::optional<Error> in_range_or_none(Index index, std::size_t size, std::string_view what,
                                      const std::string& at) {
  return index == kNone ? std::nullopt : in_range(index, size, what, at);
}

std::optional<Error> all_in_range(const std::vector<Index>& indices, std::size_t size, std::string_view what,
                                  const std::string& at) {
  for (const Index index : indices) {
    if (auto error = in_range(index, size, what, at)) return error;
  }
  return std::nullopt;
}

}  // namespace regimen
