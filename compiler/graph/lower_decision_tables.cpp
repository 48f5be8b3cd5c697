// A decision table into one Decide node over the conditions and outputs of its rows, with a rule for each
// row, so that an explanation can name it.
#include "compiler/graph/lowering.hpp"

namespace regimen::graph {

Index Lowering::decide(const Expression& e) {
  const model::DecisionTableRules& table = model_.decision_tables[e.a];
  std::vector<Index> operands;
  Index frame = 0;
  for (ExprId operand : e.operands) {
    operands.push_back(lower(operand));
    frame = nodes_.inner(frame, nodes_.frame(operands.back()));
  }
  for (Index& operand : operands) operand = nodes_.lift(operand, frame);
  // A definition is lowered again where its rows are read as a list.
  auto [known, is_new] = decided_.emplace(std::make_pair(e.a, operands), 0);
  if (!is_new) {
    tables_[e.a] = known->second;
    return program_.decision_tables[known->second].node;
  }
  Index& index = known->second;

  DecisionTable out;
  out.policy = table.words;
  std::vector<Index> conditions;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    conditions.push_back(operands[1 + 2 * i]);
    out.rows.push_back({table.rows[i].number, add_rule(table.rows[i].rule, conditions.back())});
  }
  const Place at = place(e.span);
  if (table.otherwise) {
    const Index some = boolean(Operator::Or, std::move(conditions), at, false);
    const Index none = nodes_.apply(Operator::Not, boolean_type(), {some}, at);
    out.otherwise = add_rule(*table.otherwise, none);
  }
  out.node = nodes_.add(Operator::Decide, e.type, frame, std::move(operands), at,
                        static_cast<Index>(table.policy), table.flags);
  const Index node = out.node;
  index = static_cast<Index>(program_.decision_tables.size());
  tables_[e.a] = index;
  program_.decision_tables.push_back(std::move(out));
  return node;
}

}  // namespace regimen::graph
