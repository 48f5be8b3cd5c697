// The expressions of a model as ELM. In: the model. Out: JSON of ELM, or NotInElm for what CQL has not.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "compiler/model/model.hpp"
#include "load/json.hpp"

namespace regimen::elm {

class ExpressionWriter {
 public:
  explicit ExpressionWriter(const model::Model& model);

  /// LIMIT: expressions nest at most as deep as the syntax allows, so the recursion is bounded. Throws
  /// NotInElm.
  json::Value expression(model::ExprId id);

  /// Definitions and functions that have no ELM, and why; what refers to them has none either.
  void leave_out(Index definition) { left_out_.insert(definition); }
  void leave_out(const std::string& function, const std::string& reason) {
    functions_left_out_.emplace(function, reason);
  }

 private:
  // expressions.cpp
  std::vector<json::Value> expressions(const std::vector<model::ExprId>& ids);
  json::Value call(const model::Expression& e);
  json::Value apply(const model::Expression& e);
  json::Value table_cell(const model::Expression& e);
  // queries.cpp
  json::Value source(Index variable, model::ExprId list);
  json::Value query(const model::Expression& e);
  json::Value fold(const model::Expression& e);
  json::Value sort(const model::Expression& e, std::size_t first);
  json::Value aggregate(const model::Expression& e);
  json::Value count(const model::Expression& e, bool possible);
  json::Value at_least(const model::Expression& e, json::Value n);
  json::Value quantifier(const model::Expression& e);

  const model::Model& model_;
  std::set<Index> parameters_;  // variables of functions
  std::set<Index> let_variables_;
  std::set<Index> left_out_;  // definitions
  std::map<std::string, std::string, std::less<>> functions_left_out_;
};

}  // namespace regimen::elm
