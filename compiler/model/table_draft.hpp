// A decision table on its way from text to expression: what the author wrote, typed. Read by
// declare_decision_tables.cpp, given its meaning by table_meaning.cpp. Private to compiler/model/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/model/builder.hpp"
#include "compiler/model/cells.hpp"

namespace regimen::model {

/// A hit policy in the author's words, and what it makes of the rows that meet.
struct Policy {
  std::string_view words;
  HitPolicy hit;
  bool by_output;      // rows are taken in the order of their outputs
  Operator aggregate;  // over the list of outputs; Constant: none

  /// Whether the table's value is a list of what the rows give.
  bool lists() const { return hit == HitPolicy::List && aggregate == Operator::Constant; }
  bool counts() const { return aggregate == Operator::Count; }
};

struct TableDraft {
  struct Input {
    ExprId expression = kNone;
    std::string heading;
  };
  struct Output {
    View view;
    std::string name;
    Index type = kNone;          // kNone: what the cells are
    std::vector<Value> allowed;  // the values of `in { ... }`, first is highest
  };
  struct Row {
    View view;
    Index number = 0;         // as the author counts, from 1
    std::vector<Cell> cells;  // one for each input; of the default row none
    std::vector<ExprId> tests;
    ExprId condition = kNone;
    std::vector<ExprId> outputs;
    RuleText rule;
  };

  View view;
  std::string name;
  const Policy* policy = nullptr;
  std::vector<Input> inputs;
  std::vector<Output> outputs;
  std::vector<Row> rows;         // without the default row
  std::optional<Row> otherwise;  // the default row
  Index row_type = kNone;        // of what one row gives, where the declaration says it
};

/// The table as an expression: its rows in order, with their conditions; warns of overlaps and gaps.
/// `table` becomes its index in Model::decision_tables.
ExprId table_expression(Builder& builder, TableDraft draft, Index& table);

}  // namespace regimen::model
