// The formatter: one layout for every rule file. In: the lossless syntax tree. Out: the same tokens and
// comments with other white space between them. Steps: plan_from_tree (where lines may break),
// align_tables (columns), text_from_plan (where they do). Meaning is never looked at, so the formatter works
// for constructs that it was not written for.
//
//   The rules, as an author sees them: two blanks a level; one clause a line; a body of one clause may stand
//   on its declaration's line; what does not fit into 100 columns is broken at its loosest place first; the
//   columns of a table are aligned. A line break that an author put before `and`, `or`, an attachment or into
//   braces is kept, and so is one empty line between declarations, clauses and comments.
#pragma once

#include <optional>
#include <string>

#include "compiler/syntax/tree.hpp"

namespace regimen::format {

/// LIMIT: columns of a line, counted in code points. A single word, text or table row may be longer.
inline constexpr std::size_t kMaxColumns = 100;

/// The formatted text of a complete tree (`tree.complete()`), with `\n` line ends. Formatting it again gives
/// the same text.
std::string format(const syntax::Tree& tree);

/// What differs between two trees that a formatter may not change: a word about the first token or comment
/// that is not the same, or nothing. White space, and blanks at the end of a comment's lines, do not count.
std::optional<std::string> difference(const syntax::Tree& before, const syntax::Tree& after);

}  // namespace regimen::format
