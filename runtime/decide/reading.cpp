// Rows, parents and names of one patient's values.
#include "decide/reading.hpp"

#include <algorithm>

#include "value/plain.hpp"

namespace regimen::decide {

Reading::Reading(const ProgramData& program, const ProgramIndex& index, const Workspace& workspace,
                 const PatientFacts& facts, Row patient)
    : program_(program),
      index_(index),
      workspace_(workspace),
      facts_(facts),
      patient_(patient),
      parents_(program.frames.size()) {
  // INVARIANT: a frame's parent has a smaller index, so the parent's rows are there before its children's.
  for (Index frame = 0; frame < program.frames.size(); ++frame) {
    if (frame == 0) {
      parents_[frame].emplace_back(patient, patient);
      continue;
    }
    for (const auto& [parent, unused] : parents_[program.frames[frame].parent]) {
      const Workspace::Range range = workspace.rows(frame, parent);
      for (Row row = range.first; row < range.last; ++row) parents_[frame].emplace_back(row, parent);
    }
  }
}

bool Reading::unknown(Cell cell) const {
  return is_boolean(cell.node) ? truth(cell) == Truth::Unknown : value(cell).is_null();
}

std::string Reading::status(Index node) const {
  const Value found = value({node, patient_});
  const Code* code = found.get<Code>();
  return code == nullptr ? std::string() : code->code;
}

std::vector<Row> Reading::rows_of_patient(Index frame) const {
  std::vector<Row> out;
  for (const auto& [row, unused] : parents_[frame]) out.push_back(row);
  return out;
}

Row Reading::parent_row(Index frame, Row row) const {
  const auto& rows = parents_[frame];
  const auto found = std::lower_bound(rows.begin(), rows.end(), std::pair<Row, Row>(row, 0));
  return found == rows.end() ? patient_ : found->second;
}

Cell Reading::operand(Cell cell, std::size_t position) const {
  const Node& own = node(cell);
  const Index other = own.operands[position];
  const Index frame = program_.nodes[other].frame;
  return {other, frame == own.frame ? cell.row : parent_row(own.frame, cell.row)};
}

std::size_t Reading::position(Index frame, Row row) const {
  return row - workspace_.rows(frame, parent_row(frame, row)).first;
}

std::string Reading::row_name(Index frame, Row row) const {
  std::string name;
  for (std::size_t depth = 0; frame != 0 && depth < program_.frames.size(); ++depth) {
    const Frame& current = program_.frames[frame];
    const std::string& base = current.fact != kNone ? program_.facts[current.fact].name : current.name;
    std::string part = (base.empty() ? "item" : base) + "[" + std::to_string(position(frame, row)) + "]";
    name = name.empty() ? std::move(part) : part + "." + name;
    row = parent_row(frame, row);
    frame = current.parent;
  }
  return name;
}

std::string plain(const Value& value) {
  if (value.is_null()) return "unknown";
  if (const Quantity* quantity = value.get<Quantity>()) return plain_quantity(*quantity);
  if (const Decimal* number = value.get<Decimal>()) return number->to_string();
  return to_cql(value);
}

std::string_view plain(Truth truth) {
  switch (truth) {
    case Truth::True:
      return "true";
    case Truth::False:
      return "false";
    case Truth::Unknown:
      return "unknown";
  }
  return "unknown";
}

}  // namespace regimen::decide
