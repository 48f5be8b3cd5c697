// A slow, obvious evaluator over the model's expressions, to compare the product's with. Written from the CQL
// specification and LANGUAGE.md; it walks the tree for one patient and knows no nodes, columns or frames.
// It covers what tests/support/random_rules.cpp writes; anything else ends the test.
#pragma once

#include <map>
#include <vector>

#include "compiler/model/model.hpp"
#include "regimen/value.hpp"

namespace regimen::support {

class ReferenceEvaluator {
 public:
  /// `facts` has a value for each fact of the model. Both must live longer.
  ReferenceEvaluator(const model::Model& model, const std::vector<Value>& facts)
      : model_(model), facts_(facts) {}

  Value evaluate(model::ExprId id);

 private:
  using Expression = model::Expression;
  Value apply(const Expression& e);
  Value query(const Expression& e);
  Value fold(const Expression& e);
  Value quantifier(const Expression& e);
  Value aggregate(const Expression& e);
  Value table_cell(const Expression& e);
  Value decide(const Expression& e);

  const model::Model& model_;
  const std::vector<Value>& facts_;
  std::map<Index, Value> variables_;
};

}  // namespace regimen::support
