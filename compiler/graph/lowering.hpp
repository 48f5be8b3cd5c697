// Lowering: the state of one model -> graph run. Private to compiler/graph/.
// lower_expression.cpp turns expressions into nodes, lower_list.cpp lists and queries into frames with
// conditions, lower_decision_tables.cpp decision tables, lower_decisions.cpp options, differentials, stages
// and alerts into status nodes, lower_ranking.cpp criteria into the ranking of options.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compiler/graph/graph_from_model.hpp"
#include "compiler/graph/node_table.hpp"
#include "compiler/model/model.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::graph {

using model::Expression;
using model::ExprId;
using model::ExprKind;

/// A list before it is a value: rows of a frame, those that a condition keeps, each giving an element.
struct ListShape {
  Index frame = kNone;      // the rows
  Index condition = kNone;  // Boolean node of `frame`, or all rows
  Index element = kNone;    // node of `frame`, or the row itself
  Index element_type = kNone;
  bool distinct = false;
  std::vector<std::pair<Index, bool>> sort;  // node of `frame`, descending
};

class Lowering {
 public:
  Lowering(const model::Model& model, const source::SourceSet& sources, ProgramData& program)
      : model_(model),
        sources_(sources),
        program_(program),
        nodes_(program),
        environment_(model.variables.size()) {}

  void run(bool with_cases);

  /// Where a limit was passed; then the program is not to be used.
  struct Excess {
    bool levels = false;  // else nodes
    source::Span span;
  };
  const std::optional<Excess>& excess() const { return excess_; }

 private:
  /// What a variable stands for: the row of a frame, or a node.
  struct Binding {
    bool is_row = false;
    Index index = kNone;  // frame or node
    friend auto operator<=>(const Binding&, const Binding&) = default;
  };

  // lower_expression.cpp
  Index lower(ExprId id);
  Index lower_within_limits(const Expression& e, ExprId id);
  Index definition(Index index);
  Index parameter(Index index);
  Index call(const Expression& e);
  Index variable(const Expression& e);
  Index boolean(Operator op, std::vector<Index> operands, Place place, bool when_empty);
  Index truth(bool value);
  Index add_rule(const model::RuleText& text, Index node);
  // lower_decision_tables.cpp
  Index decide(const Expression& e);
  Place place(source::Span span) const;

  // lower_list.cpp
  ListShape shape(ExprId id);
  ListShape shape_of_query(const Expression& query);
  ListShape shape_of_node(Index node, std::string name);
  /// Shape of the source of a query or quantifier: rows only, without order or distinctness of its own.
  ListShape source_shape(const Expression& user);
  void bind(Index variable, const ListShape& list);
  Index element(const ListShape& list);
  Index collect(const ListShape& list, Place place);
  Index aggregate(const Expression& e);
  Index quantifier(const Expression& e);
  Index fold(const Expression& e);
  Index also(Index condition, Index more, Place place);
  Index parent(const ListShape& list) const { return program_.frames[list.frame].parent; }
  /// Variables that `id` uses and that are bound outside it.
  void free_variables(ExprId id, std::set<Index>& used) const;

  // lower_decisions.cpp
  Index option_status(Index option);
  Index differential_status(Index differential);
  Index stage_reached(Index stage);
  Index stage_done(Index stage);
  Index stage_status(Index stage);
  Index alert(Index alert);
  Index ready(Index option, std::vector<Index>& requirements);
  /// The rule of a clause of the model, made at its first use.
  Index clause(Index index);
  void option_clauses(Index option);
  // lower_ranking.cpp
  Index score(Index criterion, Index option);
  Index ranking();
  Index rank(Index option);
  Index lower_rules(const std::vector<model::RuleText>& rules, std::vector<Index>& indices, Operator join,
                    bool when_empty, Place place);

  Index code_type(Index list) const;
  Index list_type(Index element);
  Index boolean_type() const { return model_.types.boolean(); }
  const Expression& expr(ExprId id) const { return model_.expressions[id]; }

  const model::Model& model_;
  const source::SourceSet& sources_;
  ProgramData& program_;
  NodeTable nodes_;
  std::vector<std::optional<Binding>> environment_;  // by variable
  std::map<Index, Index> definitions_, parameters_, options_, differentials_, reached_, done_, alerts_,
      clauses_;
  std::optional<Index> ranking_;
  std::map<std::pair<Index, std::vector<Binding>>, Index> calls_;
  std::map<Index, ListShape> definition_shapes_;
  std::map<std::pair<Index, std::vector<Index>>, Index> decided_;  // (table, operands) -> as it stands
  std::map<Index, Index> tables_;                                  // table -> the last that was lowered
  std::size_t level_ = 0;
  std::optional<Excess> excess_;
};

}  // namespace regimen::graph
