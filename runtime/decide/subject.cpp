// Names, values and origins of subjects.
#include "decide/subject.hpp"

#include <algorithm>

namespace regimen::decide {
namespace {

std::optional<Index> named_rule(const Reading& reading, Cell cell, Index rule) {
  const ProgramIndex& index = reading.index();
  for (const Index named : index.named_rules(cell.node)) {
    if (named != rule && rule != kNone && index.mentions(rule, reading.program().rules[named].name))
      return named;
  }
  return std::nullopt;
}

const FactValue* item_owner(const Reading& reading, const Subject& item) {
  const Index fact = reading.list_fact(item.index);
  // Items of a list inside an item have no origins of their own.
  if (fact == kNone || reading.program().frames[item.index].parent != 0) return nullptr;
  return fact < reading.facts().facts.size() ? &reading.facts().facts[fact] : nullptr;
}

}  // namespace

std::optional<Subject> subject_of(const Reading& reading, Cell cell, Index rule) {
  const ProgramData& program = reading.program();
  const ProgramIndex& index = reading.index();
  const Node& node = reading.node(cell);
  const std::optional<Index> named = named_rule(reading, cell, rule);
  switch (node.op) {
    case Operator::Constant:
    case Operator::Parameter:
      if (named) return Subject{SubjectKind::Rule, *named, cell.row};
      return std::nullopt;
    case Operator::Fact: {
      const bool as_fact =
          rule == kNone || !named || index.mentions(rule, program.facts[node.payload_a].name);
      if (as_fact) return Subject{SubjectKind::Fact, node.payload_a, 0};
      return Subject{SubjectKind::Rule, *named, cell.row};
    }
    case Operator::Field:
    case Operator::Element:
      if (named) return Subject{SubjectKind::Rule, *named, cell.row};
      if (reading.list_fact(node.frame) != kNone) return Subject{SubjectKind::Item, node.frame, cell.row};
      return std::nullopt;
    case Operator::OptionStatus:
      if (index.option_of(cell.node) != kNone)
        return Subject{SubjectKind::Option, index.option_of(cell.node), 0};
      break;
    case Operator::Index:
      if (index.ranked_by(cell.node) != kNone)
        return Subject{SubjectKind::Rank, index.ranked_by(cell.node), 0};
      break;
    case Operator::DifferentialStatus:
      if (index.differential_of(cell.node) != kNone) {
        return Subject{SubjectKind::Differential, index.differential_of(cell.node), 0};
      }
      break;
    case Operator::StageStatus:
      if (index.stage_of(cell.node) != kNone)
        return Subject{SubjectKind::Stage, index.stage_of(cell.node), 0};
      break;
    default:
      break;
  }
  if (named) return Subject{SubjectKind::Rule, *named, cell.row};
  const Index primary = index.primary_rule(cell.node);
  if (primary != kNone && primary != rule) return Subject{SubjectKind::Rule, primary, cell.row};
  return std::nullopt;
}

std::string subject_name(const Reading& reading, const Subject& subject) {
  const ProgramData& program = reading.program();
  switch (subject.kind) {
    case SubjectKind::Fact:
      return program.facts[subject.index].name;
    case SubjectKind::Item:
      return reading.row_name(subject.index, subject.row);
    case SubjectKind::Rule: {
      const Rule& rule = program.rules[subject.index];
      if (!rule.of.empty()) return rule.name + "(" + rule.of + ")";
      const std::string row = reading.row_name(program.nodes[rule.node].frame, subject.row);
      if (rule.kind == RuleKind::Function && row.empty()) return rule.name + "()";
      return row.empty() ? rule.name : rule.name + "(" + row + ")";
    }
    case SubjectKind::TableRow: {
      const Table& table = program.tables[subject.index];
      const Index key = table.rows[subject.row].key;
      const auto& members = program.code_lists[table.key_codes].members;
      return table.name + "[" + (key < members.size() ? members[key].name : std::string("?")) + "]";
    }
    case SubjectKind::Option:
      return program.options[subject.index].id;
    case SubjectKind::Differential:
      return program.differentials[subject.index].id;
    case SubjectKind::Stage:
      return program.stages[subject.index].id;
    case SubjectKind::StageReached:
      return "stage " + program.stages[subject.index].id + " reached";
    case SubjectKind::Rank:
      return "rank(" + program.options[subject.index].id + ")";
  }
  return {};
}

Value subject_value(const Reading& reading, const Subject& subject) {
  const ProgramData& program = reading.program();
  const auto at = [&](Index node) {
    return node == kNone ? Value() : reading.value({node, reading.patient()});
  };
  switch (subject.kind) {
    case SubjectKind::Fact:
      return subject.index < reading.facts().facts.size() ? reading.facts().facts[subject.index].value
                                                          : Value();
    case SubjectKind::Item: {
      const FactValue* owner = item_owner(reading, subject);
      const Value::List* list = owner == nullptr ? nullptr : owner->value.get<Value::List>();
      const std::size_t position = reading.position(subject.index, subject.row);
      return list != nullptr && position < (*list)->items.size() ? (*list)->items[position] : Value();
    }
    case SubjectKind::Rule:
      return reading.value({program.rules[subject.index].node, subject.row});
    case SubjectKind::TableRow: {
      const Table& table = program.tables[subject.index];
      std::vector<std::pair<std::string, Value>> fields;
      const TableRow& row = table.rows[subject.row];
      for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
        fields.emplace_back(table.columns[i].name, row.cells[i]);
      }
      return Value::tuple(std::move(fields));
    }
    case SubjectKind::Option:
      return at(program.options[subject.index].status);
    case SubjectKind::Differential:
      return at(program.differentials[subject.index].status);
    case SubjectKind::Stage:
      return at(program.stages[subject.index].status);
    case SubjectKind::StageReached:
      return at(program.stages[subject.index].reached);
    case SubjectKind::Rank:
      return at(program.options[subject.index].rank);
  }
  return {};
}

std::vector<Origin> subject_origins(const Reading& reading, const Subject& subject) {
  if (subject.kind == SubjectKind::Fact) {
    return subject.index < reading.facts().facts.size() ? reading.facts().facts[subject.index].origins
                                                        : std::vector<Origin>();
  }
  if (subject.kind == SubjectKind::Rule) {
    const ProgramData& program = reading.program();
    const Index rule_node = program.rules[subject.index].node;
    if (rule_node == kNone) return {};
    const Node& node = program.nodes[rule_node];
    const std::vector<Value>& given = reading.facts().parameters;
    if (node.op != Operator::Parameter || node.payload_a >= given.size() || given[node.payload_a].is_null())
      return {};
    return {{"the caller", "in place of " + plain(program.parameters[node.payload_a].value), {}}};
  }
  if (subject.kind != SubjectKind::Item) return {};
  const FactValue* owner = item_owner(reading, subject);
  if (owner == nullptr) return {};
  const std::size_t position = reading.position(subject.index, subject.row);
  return position < owner->item_origins.size() ? owner->item_origins[position] : owner->origins;
}

std::string origin_text(const Reading& reading, const Subject& subject) {
  if (subject.kind == SubjectKind::Fact && subject.index < reading.facts().facts.size() &&
      reading.facts().facts[subject.index].assumed) {
    return "assumed: the record does not say";
  }
  std::string out;
  for (const Origin& origin : subject_origins(reading, subject)) {
    if (!out.empty()) out += ", ";
    out += origin.resource;
  }
  return out;
}

std::string field_name(const Reading& reading, Cell field) {
  const ProgramData& program = reading.program();
  const Node& node = reading.node(field);
  std::string name = reading.row_name(node.frame, field.row);
  const Type& tuple = program.types[program.frames[node.frame].element];
  if (node.op == Operator::Field && node.payload_a < tuple.fields.size())
    name += "." + tuple.fields[node.payload_a].first;
  return name;
}

}  // namespace regimen::decide
