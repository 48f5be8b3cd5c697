// Words for a syntax error: what was found, what could stand there, after what.
// In: kinds that were found and that would fit. Out: one sentence without names of grammar rules.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

/// Sets of kinds that have a word of their own, so that a message says "an expression" and not forty kinds.
struct KindGroups {
  std::set<TokenKind> expression;    // what may start an expression
  std::set<TokenKind> value;         // what may start a value within an expression
  std::set<TokenKind> name;          // what may be a name
  std::set<TokenKind> continuation;  // what may follow a value: operators and the like
  std::set<TokenKind> declaration;   // what may start a declaration
};

/// "expected `:` or `(` after `x`, found `=`". `expected` may be empty; `after` and `found` are user text,
/// `found` empty at the end of the file.
std::string syntax_sentence(const std::set<TokenKind>& expected, const KindGroups& groups,
                            std::string_view after, std::string_view found);

}  // namespace regimen::syntax
