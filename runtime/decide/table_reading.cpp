// Reads decision tables off the values of one patient.
#include "decide/table_reading.hpp"

#include <algorithm>

#include "evaluate/value_compare.hpp"

namespace regimen::decide {
namespace {

Cell condition_of(const Reading& reading, Cell cell, std::size_t row) {
  return reading.operand(cell, 1 + 2 * row);
}
Cell output_of(const Reading& reading, Cell cell, std::size_t row) {
  return reading.operand(cell, 2 + 2 * row);
}
std::size_t rows_of(const Reading& reading, Cell cell) {
  return (reading.node(cell).operands.size() - 1) / 2;
}
HitPolicy policy_of(const Reading& reading, Cell cell) {
  return static_cast<HitPolicy>(reading.node(cell).payload_a);
}

/// The rows that an explanation shows: those that decide, and of a table that takes the first row that meets
/// also those before, which do not.
std::vector<std::size_t> rows_to_show(const Reading& reading, Cell cell, const Hit& hit) {
  const bool in_order = policy_of(reading, cell) == HitPolicy::First;
  const bool all = hit.kind == Hit::Kind::None || hit.or_default;
  if (!in_order && !all) return hit.rows;
  std::vector<std::size_t> rows;
  const std::size_t end = all ? rows_of(reading, cell) : hit.rows.back() + 1;
  for (std::size_t row = 0; row < end; ++row) rows.push_back(row);
  return rows;
}

/// The cell of the table's Decide node: `root` itself, or below what was done with the rows' outputs.
Cell decide_cell(const Reading& reading, const DecisionTable& table, Cell root) {
  while (reading.node(root).op == Operator::Broadcast) root = reading.operand(root, 0);
  return {table.node, root.row};
}

/// `rows 1 and 3 meet, where a unique table allows one`.
std::string conflict_text(const Reading& reading, const DecisionTable& table, const Hit& hit) {
  std::string out = "rows";
  for (std::size_t i = 0; i < hit.rows.size(); ++i) {
    out += i == 0 ? " " : i + 1 == hit.rows.size() ? " and " : ", ";
    out += std::to_string(table.rows[hit.rows[i]].number);
  }
  const bool any = policy_of(reading, {table.node, 0}) == HitPolicy::Any;
  return out + (any ? " meet and give different outputs, which a table `any` does not allow"
                    : " meet, where a table `unique` allows one");
}

}  // namespace

const DecisionTable* table_of(const Reading& reading, Index rule) {
  const auto& tables = reading.program().decision_tables;
  // A table that uses none of its parameters is one for all its calls.
  const auto found = std::find_if(tables.begin(), tables.end(), [&](const DecisionTable& table) {
    const Rule& owner = reading.program().rules[table.rule];
    const Rule& asked = reading.program().rules[rule];
    return table.rule == rule || (owner.node == asked.node && owner.name == asked.name);
  });
  return found == tables.end() ? nullptr : &*found;
}

bool is_default_row(const Reading& reading, Index rule) {
  if (reading.program().rules[rule].kind != RuleKind::Row) return false;
  const auto& tables = reading.program().decision_tables;
  return std::any_of(tables.begin(), tables.end(),
                     [rule](const DecisionTable& table) { return table.otherwise == rule; });
}

Hit hit_of(const Reading& reading, Cell cell) {
  const std::size_t rows = rows_of(reading, cell);
  std::vector<Truth> meets(rows);
  for (std::size_t row = 0; row < rows; ++row) meets[row] = reading.truth(condition_of(reading, cell, row));
  const auto& as_of = reading.facts().as_of;
  const int offset = as_of && as_of->offset_minutes ? *as_of->offset_minutes : 0;
  const EqualOutputs equal = [&](std::size_t a, std::size_t b) {
    const auto value = [&](std::size_t row) {
      return reading.value(row == rows ? reading.operand(cell, 0) : output_of(reading, cell, row));
    };
    return equal_values(value(a), value(b), offset);
  };
  Hit hit;
  judge(policy_of(reading, cell), reading.node(cell).payload_b, meets, equal, hit);
  return hit;
}

std::vector<Cell> deciding_rows(const Reading& reading, Cell cell) {
  const Hit hit = hit_of(reading, cell);
  std::vector<Cell> out;
  for (const std::size_t row : rows_to_show(reading, cell, hit))
    out.push_back(condition_of(reading, cell, row));
  if (hit.kind == Hit::Kind::Conflict) return out;
  for (const std::size_t row : hit.rows) out.push_back(output_of(reading, cell, row));
  if (hit.kind == Hit::Kind::None || hit.or_default) out.push_back(reading.operand(cell, 0));
  return out;
}

std::vector<Premise> table_premises(const Reading& reading, const DecisionTable& table, Cell root) {
  const Cell cell = decide_cell(reading, table, root);
  const Hit hit = hit_of(reading, cell);
  std::vector<Premise> out;
  const auto add_row = [&](const std::string& name, Index rule, const Cell& condition) {
    Premise line;
    line.text = name + ": " + reading.program().rules[rule].words;
    line.value = reading.value(condition);
    line.subject = Subject{SubjectKind::Rule, rule, condition.row};
    out.push_back(std::move(line));
  };
  const auto add_output = [&](Index rule, const Cell& output) {
    for (Premise& line : node_premises(reading, output, rule)) {
      ++line.depth;
      out.push_back(std::move(line));
    }
  };
  for (const std::size_t row : rows_to_show(reading, cell, hit)) {
    const auto& [number, rule] = table.rows[row];
    add_row("row " + std::to_string(number), rule, condition_of(reading, cell, row));
    const bool gives = std::find(hit.rows.begin(), hit.rows.end(), row) != hit.rows.end();
    if (gives && hit.kind != Hit::Kind::Conflict) add_output(rule, output_of(reading, cell, row));
  }
  if (hit.kind == Hit::Kind::Conflict) {
    Premise line;
    line.text = "conflict: " + conflict_text(reading, table, hit);
    line.value = Value(true);
    out.push_back(std::move(line));
  }
  if ((hit.kind == Hit::Kind::None || hit.or_default) && table.otherwise != kNone) {
    add_row("default", table.otherwise, {reading.program().rules[table.otherwise].node, cell.row});
    add_output(table.otherwise, reading.operand(cell, 0));
  }
  return out;
}

std::vector<Conflict> conflicts(const Reading& reading) {
  const ProgramData& program = reading.program();
  std::vector<Conflict> out;
  for (const DecisionTable& table : program.decision_tables) {
    for (const Row row : reading.rows_of_patient(program.nodes[table.node].frame)) {
      const Hit hit = hit_of(reading, {table.node, row});
      if (hit.kind != Hit::Kind::Conflict) continue;
      const std::string of_row = reading.row_name(program.nodes[table.node].frame, row);
      const std::string& name = program.rules[table.rule].name;
      out.push_back({of_row.empty() ? name : name + "(" + of_row + ")", conflict_text(reading, table, hit),
                     program.rules[table.rule].place});
    }
  }
  return out;
}

}  // namespace regimen::decide
