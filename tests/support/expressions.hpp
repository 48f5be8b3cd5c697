// Expressions and their values, as `regimen expr` shows them: rows of text that a reader of CQL can check.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "regimen/compiler/compile.hpp"

namespace regimen::support {

/// The value as a CQL literal, or the first message after a `!`.
inline std::string value_of(std::string_view expression) {
  diagnostics::Diagnostics diagnostics;
  const auto result = compiler::evaluate_expression(expression, diagnostics);
  if (result) return result->value;
  return diagnostics.empty() ? "nothing" : "!" + diagnostics.all().front().message();
}

struct Row {
  const char* expression;
  const char* expected;
};

inline void expect_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(value_of(row.expression), row.expected) << row.expression;
}

}  // namespace regimen::support
