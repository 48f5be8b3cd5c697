// The walk from unknown results to the facts that would settle them. Iterative: graphs are as deep as rules
// are long.
#include "decide/missing.hpp"

#include <algorithm>
#include <set>

namespace regimen::decide {
namespace {

class Walk {
 public:
  explicit Walk(const Reading& reading) : reading_(reading) {}

  void run(const std::vector<Cell>& roots) {
    for (const Cell& root : roots) {
      if (reading_.unknown(root)) push(root);
    }
    while (!stack_.empty()) {
      const Cell cell = stack_.back();
      stack_.pop_back();
      visit(cell);
    }
  }

  std::vector<MissingFact> missing() const { return {found_.begin(), found_.end()}; }
  std::vector<Cell> failed() const { return {failed_.begin(), failed_.end()}; }

 private:
  void push(Cell cell) {
    if (cell.node != kNone && seen_.insert(cell).second) stack_.push_back(cell);
  }

  void visit(Cell cell) {
    if (reading_.failure(cell) != nullptr) {
      failed_.insert(cell);
      return;
    }
    const Node& node = reading_.node(cell);
    if (node.op == Operator::Fact) {
      if (reading_.unknown(cell)) found_.insert({node.payload_a, 0, kNone, kNone});
      return;
    }
    if (node.op == Operator::Field || node.op == Operator::Element) {
      const Frame& frame = reading_.program().frames[node.frame];
      if (frame.fact != kNone) {
        if (reading_.unknown(cell)) {
          found_.insert(
              {frame.fact, cell.row, node.frame, node.op == Operator::Field ? node.payload_a : kNone});
        }
      } else {
        push({frame.node, reading_.parent_row(node.frame, cell.row)});
      }
      return;
    }
    const Operands operands = unresolved_operands(reading_, cell);
    for (const Cell& operand : operands.cells) push(operand);
    for (const ListOf& list : operands.lists) visit_list(list);
  }

  void visit_list(const ListOf& list) {
    if (reading_.list_known(list.frame, list.parent_row) &&
        !reading_.list_partial(list.frame, list.parent_row))
      return;
    const Frame& frame = reading_.program().frames[list.frame];
    if (frame.fact != kNone) {
      found_.insert({frame.fact, 0, kNone, kNone});
    } else {
      push({frame.node, list.parent_row});
    }
  }

  const Reading& reading_;
  std::vector<Cell> stack_;
  std::set<Cell> seen_;
  std::set<MissingFact> found_;
  std::set<Cell> failed_;
};

std::vector<Cell> unknown_operands_of(const Reading& reading, Cell cell,
                                      std::initializer_list<std::size_t> positions) {
  std::vector<Cell> out;
  // The compiler may have folded a status into a constant, which waits for nothing.
  if (reading.node(cell).operands.size() != 3) return out;
  for (const std::size_t position : positions) {
    const Cell operand = reading.operand(cell, position);
    if (reading.unknown(operand)) out.push_back(operand);
  }
  return out;
}

}  // namespace

std::vector<MissingFact> missing_facts(const Reading& reading, const std::vector<Cell>& roots) {
  Walk walk(reading);
  walk.run(roots);
  return walk.missing();
}

std::vector<Cell> failed_cells(const Reading& reading, const std::vector<Cell>& roots) {
  Walk walk(reading);
  walk.run(roots);
  return walk.failed();
}

std::vector<Cell> option_waits_for(const Reading& reading, Index option) {
  const Cell status{reading.program().options[option].status, reading.patient()};
  return status.node == kNone ? std::vector<Cell>() : unresolved_operands(reading, status).cells;
}

std::vector<Cell> differential_waits_for(const Reading& reading, Index differential) {
  const Cell cell{reading.program().differentials[differential].status, reading.patient()};
  if (cell.node == kNone) return {};
  const std::string status = reading.status(cell.node);
  if (status == "unassessed") return unknown_operands_of(reading, cell, {0, 1, 2});
  // A suspicion is settled by what confirms or clears it.
  if (status == "suspected") return unknown_operands_of(reading, cell, {1, 2});
  return {};
}

std::vector<Cell> stage_waits_for(const Reading& reading, Index stage) {
  const Cell cell{reading.program().stages[stage].status, reading.patient()};
  if (cell.node == kNone) return {};
  const std::string status = reading.status(cell.node);
  if (status == "blocked") return unknown_operands_of(reading, cell, {0, 2});
  if (status == "current") return unknown_operands_of(reading, cell, {1});
  return {};
}

std::string missing_name(const Reading& reading, const MissingFact& missing) {
  const Fact& fact = reading.program().facts[missing.fact];
  if (missing.frame == kNone) return fact.name;
  std::string name = reading.row_name(missing.frame, missing.row);
  if (missing.field == kNone) return name;
  const Type& tuple = reading.program().types[reading.program().frames[missing.frame].element];
  if (missing.field < tuple.fields.size()) name += "." + tuple.fields[missing.field].first;
  return name;
}

}  // namespace regimen::decide
