// Cells of a decision table: the test that an author writes under an input, as a condition to evaluate and,
// where it is made of constants, as a set of values that overlaps and gaps can be looked for in. In: syntax
// of a cell and the typed input above it. Out: a condition, a Cell. Rows and policies are not known here.
// Private to compiler/model/.
#pragma once

#include <string>
#include <vector>

#include "compiler/model/builder.hpp"

namespace regimen::model {

/// One test of a cell as a set of values.
struct CellTest {
  enum class Kind : std::uint8_t {
    Null,      // the input is unknown
    Equal,     // `low`
    NotEqual,  // not `low`
    Range,     // from `low` to `high`; a null end is no bound
    Open,      // not made of constants: any set of values
  };
  Kind kind = Kind::Open;
  Value low, high;
  bool low_closed = true, high_closed = true;
};

/// `-` has no tests. Else the input is in one of the sets, or in none of them when `negated`.
struct Cell {
  bool any = false, negated = false;
  bool member = false;  // a test asks for one of a list, an interval or a value set by its name
  std::vector<CellTest> tests;
  std::string words;  // with the heading: `age >= 18`; empty for `-`

  bool asks_for_null() const;
};

class CellChecker {
 public:
  /// `heading` is the text of the input.
  CellChecker(Builder& builder, ExprId input, std::string heading)
      : builder_(builder), input_(input), heading_(std::move(heading)) {}

  /// The condition, kNone for `-`. What is wrong is reported, and the condition an Error.
  ExprId check(const View& view, Cell& out);

 private:
  ExprId check_test(const View& view, Cell& out);
  ExprId comparison(const View& view, Cell& out);
  ExprId range(const View& view, Cell& out);
  ExprId value(const View& view, Cell& out);
  ExprId value_set(const View& term, Cell& out);
  ExprId any_of(ExprId list, Cell& out, source::Span span);
  ExprId is_one_of(ExprId list, source::Span span);
  ExprId within(ExprId low, ExprId high, bool low_closed, bool high_closed, Cell& out, source::Span span);
  ExprId equal(ExprId value, Cell& out, source::Span span);
  ExprId compare(Operator op, ExprId value, source::Span span);
  ExprId is_null(source::Span span);
  bool is_null_literal(ExprId id) const;
  /// The constant that the input is compared with, in the input's own unit; null when it is none.
  Value bound(ExprId comparison) const;
  std::string words(const View& view, const Cell& cell) const;

  Builder& builder_;
  ExprId input_;
  std::string heading_;
};

}  // namespace regimen::model
