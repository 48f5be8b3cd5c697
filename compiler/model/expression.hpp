// Typed expressions: what an author's expression means once names, types and units are resolved. Nodes in a
// vector, small ids, operands before their users. In: made by check_*.cpp. Out: read by graph/.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/source/span.hpp"
#include "load/program_data.hpp"

namespace regimen::model {

using ExprId = Index;  // into Model::expressions

enum class ExprKind : std::uint8_t {
  Error,        // did not check; silences what follows from it
  Constant,     // a: into Model::constants
  Fact,         // a: fact
  Definition,   // a: definition without parameters
  Parameter,    // a: parameter
  Variable,     // a: variable (function parameter or query alias)
  Call,         // a: function; operands: arguments
  Apply,        // op over operands; a, b: payload of the node
  TableColumn,  // a: table, b: column; operand: key
  Query,        // see below
  Quantifier,   // see below
  Fold,         // see below
  Aggregate,    // op (Count, Sum, ..., Exists, First, Last) over a list operand
  Decide,       // a: decision table; operands: [default, then condition and output of each row]
  StatusOf,     // a: kind of thing (StatusKind), b: its index; a code of the built-in list
  StageDone,    // a: stage; Boolean: reached and done
  Alert,        // a: alert; Boolean
  Rank,         // a: option; Integer, null when it is not offered
};

enum class StatusKind : std::uint8_t { Option, Differential, Stage };

enum class QuantifierKind : std::uint8_t { Any, Every, AtLeast, AtMost, Exactly };

/// Query: operands [source, where?, return?, sort keys...] as the has_ flags say; `a` is the alias variable,
/// `b` the variable that stands for a returned element in the sort keys. `lets` are bound before the other
/// operands are read. Fold: operands [source list, starting value, next value]; `a` is the variable of an
/// item, `b` that of the value so far. Quantifier: operands [source, satisfying, n?, distinct element?]; `a`
/// is the alias variable.
struct Expression {
  ExprKind kind = ExprKind::Error;
  Operator op = Operator::Constant;
  QuantifierKind quantifier = QuantifierKind::Any;
  bool has_where = false, has_return = false, distinct = false;
  Index type = 0;
  Index a = kNone, b = kNone;
  std::vector<ExprId> operands;
  std::vector<bool> descending;                // Query: one per sort key
  std::vector<std::pair<Index, ExprId>> lets;  // Query: variable, its value for a row
  source::Span span;
};

}  // namespace regimen::model
