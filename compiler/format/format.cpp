// The steps in their order, and the comparison that shows that nothing was lost.
#include "compiler/format/format.hpp"

#include "compiler/format/plan.hpp"

namespace regimen::format {

namespace {

using syntax::Token;
using syntax::TokenKind;

/// Position of the next token from `at` that is not white space.
std::size_t skip_blanks(const std::vector<Token>& tokens, std::size_t at) {
  while (at < tokens.size() && tokens[at].kind == TokenKind::WhiteSpace) ++at;
  return at;
}

/// A comment without blanks and carriage returns at the ends of its lines.
std::string without_line_ends(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      while (!out.empty() && (out.back() == ' ' || out.back() == '\t' || out.back() == '\r')) out.pop_back();
    }
    out += c;
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '\t' || out.back() == '\r')) out.pop_back();
  return out;
}

}  // namespace

std::string format(const syntax::Tree& tree) {
  Plan plan = plan_from_tree(tree);
  align_tables(plan);
  return text_from_plan(plan);
}

std::optional<std::string> difference(const syntax::Tree& before, const syntax::Tree& after) {
  const auto text_of = [](const syntax::Tree& tree, const Token& token) {
    const std::string_view text = tree.file().bytes().substr(token.begin, token.end - token.begin);
    return token.hidden ? without_line_ends(text) : std::string(text);
  };
  std::size_t a = 0, b = 0;
  while (true) {
    a = skip_blanks(before.tokens(), a);
    b = skip_blanks(after.tokens(), b);
    const bool end_a = a == before.tokens().size(), end_b = b == after.tokens().size();
    if (end_a && end_b) return std::nullopt;
    if (end_a) return "added `" + text_of(after, after.tokens()[b]) + "`";
    const std::string old_text = text_of(before, before.tokens()[a]);
    if (end_b) return "lost `" + old_text + "`";
    const std::string new_text = text_of(after, after.tokens()[b]);
    if (old_text != new_text || before.tokens()[a].kind != after.tokens()[b].kind) {
      return "`" + old_text + "` became `" + new_text + "`";
    }
    ++a;
    ++b;
  }
}

}  // namespace regimen::format
