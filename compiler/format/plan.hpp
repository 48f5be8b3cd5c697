// Plan: every place between two tokens of a file, with what may stand there: nothing, a blank, a line break.
// In: made by plan_from_tree from the syntax tree. Out: read by text_from_plan, which decides about each
// break. Private to compiler/format/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/syntax/tree.hpp"

namespace regimen::format {

/// Index into Plan::groups.
using GroupId = std::uint32_t;
inline constexpr GroupId kNoGroup = UINT32_MAX;

/// A comment between two tokens.
struct Comment {
  std::string_view text;  // without blanks at its end
  bool line = false;      // `//`: the line ends with it
  bool several_lines = false;
  std::uint8_t lines_before = 0;  // line ends before it: 0, 1, 2 (2: an empty line or more)
};

enum class GapKind : std::uint8_t {
  Same,  // the next token stays on the line
  Soft,  // a line break when the group is broken
  Fill,  // a line break when the group is broken and what follows, up to the group's next gap, does not fit
  Hard,  // always a line break
};

/// What stands before a token (the last one: after the last token).
struct Gap {
  GapKind kind = GapKind::Same;
  bool space = true;          // when there is no line break
  bool blank_first = false;   // an empty line may follow what stands before the gap
  bool blank_last = false;    // an empty line may stand before the token
  bool closes = false;        // the token closes a bracket: comments belong inside
  bool eager = false;         // Fill: breaks even where what follows does not fit on a line of its own
  std::uint8_t lines = 0;     // line ends before the token, after the last comment: 0, 1, 2
  std::uint32_t indent = 0;   // of the token after a line break
  std::uint32_t padding = 0;  // further blanks that align a table
  GroupId group = kNoGroup;
  std::vector<Comment> comments;

  /// A comment that cannot be followed, or preceded, on its line.
  bool forces_line() const {
    for (const Comment& each : comments) {
      if (each.line || each.several_lines || each.lines_before > 0) return true;
    }
    return false;
  }
  bool author_broke() const {
    std::size_t count = lines;
    for (const Comment& each : comments) count += each.lines_before;
    return count > 0;
  }
};

/// A run of tokens [first, last] that is laid out on one line when it fits; otherwise all its soft gaps
/// break. A group that is broken breaks every group around it.
struct Group {
  std::uint32_t first = 0, last = 0;
  bool keeps_breaks = false;  // a break that the author put into a soft gap counts as "does not fit"
  bool never_breaks = false;  // a row of a table
  std::uint32_t operand_indent =
      0;  // further blanks before the first operand of a broken chain, if it starts a line
};

struct Plan {
  const syntax::Tree* tree = nullptr;
  std::vector<syntax::TokenId> tokens;  // the visible ones
  std::vector<Gap> gaps;                // gaps[i] before tokens[i]; one more at the end
  std::vector<Group> groups;            // outer ones before inner ones

  std::string_view text(std::size_t token) const { return tree->text(tokens[token]); }
};

/// Code points of a text.
std::size_t columns(std::string_view text);

/// syntax -> plan. The tree must be complete.
Plan plan_from_tree(const syntax::Tree& tree);

/// Whether a blank stands between two neighbouring elements (`k` - 1 and `k`) of a node, on one line.
bool space_before(const syntax::Tree& tree, syntax::NodeId node, std::span<const syntax::Element> elements,
                  std::size_t k);

/// Sets the paddings that align the columns of every table.
void align_tables(Plan& plan);

/// plan -> text.
std::string text_from_plan(const Plan& plan);

}  // namespace regimen::format
