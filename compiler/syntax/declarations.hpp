// Splits a file's tokens into declarations without parsing, so that an error in one does not silence the
// others. In: visible tokens of a file that did not parse as a whole. Out: where each declaration starts.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

/// Positions (in `tokens`, the visible ones) at which declarations seem to start, in order. A declaration
/// starts with its keyword, at the margin whatever is open before it, or elsewhere when no bracket is open
/// and what follows fits.
std::vector<std::size_t> find_declarations(const source::SourceFile& file, std::span<const Token> tokens);

}  // namespace regimen::syntax
