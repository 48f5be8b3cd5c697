// Tokens that cannot be right: texts and comments that are never closed, characters that mean nothing.
// In: the tokens of a file. Out: reports, and guesses at which text lacks its closing quote. Lexing is
// elsewhere.
#pragma once

#include <span>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

/// Whether a token of this kind is an error whatever surrounds it.
bool is_lexical_error(TokenKind kind);

/// A text that runs over several lines and whose closing quote looks like an opening one: its own was
/// forgotten.
bool looks_unclosed(const source::SourceFile& file, const Token& token);

/// Reports RGM1002 (at the opening quote, with a fix) and RGM1004 for the tokens of a file.
void report_lexical_errors(const source::SourceFile& file, std::span<const Token> tokens,
                           diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::syntax
