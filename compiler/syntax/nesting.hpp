// Measures how deep a run of tokens nests, before it is parsed: the parser recurses, so depth must be bounded
// first. In: visible tokens. Out: the token at which the limit is passed.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

/// Position (in `tokens`) of the first token that nests deeper than `limit`, or nothing. `tokens` are visible
/// tokens. Counts what makes the parser recurse: brackets, `if` and `case`, what extends to the right without
/// an end
/// (`where`, `return`, `satisfying`, `else`, `distinct`), and runs of prefixes (`not not …`, `List<List<…`).
/// Long chains (`a and b and …`) do not nest. Text that does not parse may count for more than it would.
std::optional<std::size_t> find_too_deep(std::span<const Token> tokens, std::size_t limit = kMaxNesting);

}  // namespace regimen::syntax
