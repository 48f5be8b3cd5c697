// Reporting tokens that cannot be right.
#include "compiler/syntax/lexical_errors.hpp"

#include <string>

#include "compiler/diagnostics/diagnostic.hpp"

namespace regimen::syntax {

using diagnostics::Code;
using diagnostics::Diagnostics;
using source::Span;

bool is_lexical_error(TokenKind kind) {
  return kind == TokenKind::UnterminatedString || kind == TokenKind::UnterminatedComment ||
         kind == TokenKind::Stray;
}

// A text that runs over several lines and whose closing quote looks like an opening one: its own was
// forgotten.
bool looks_unclosed(const source::SourceFile& file, const Token& token) {
  const bool quoted = token.kind == TokenKind::String || token.kind == TokenKind::Prose ||
                      token.kind == TokenKind::BacktickIdentifier;
  if (!quoted || token.end >= file.bytes().size()) return false;
  const std::string_view text = file.bytes().substr(token.begin, token.end - token.begin);
  if (text.find('\n') == std::string_view::npos) return false;
  const auto next = static_cast<unsigned char>(file.bytes()[token.end]);
  return (next >= '0' && next <= '9') || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z') ||
         next == '_' || next >= 0x80;
}

void report_lexical_errors(const source::SourceFile& file, std::span<const Token> tokens,
                           Diagnostics& diagnostics) {
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::UnterminatedString) {
      const Span opening{file.id(), token.begin, token.begin + 1};
      const std::string quote(1, file.bytes()[token.begin]);
      const bool is_name = quote == "`";
      diagnostics.report(Code::Unterminated, opening)
          .arg(is_name ? "name" : "text")
          .arg("it ends with the quote that opens it: " + quote)
          .fix({"close it at the end of the line", false, {{Span{file.id(), token.end, token.end}, quote}}});
    } else if (token.kind == TokenKind::UnterminatedComment) {
      diagnostics.report(Code::Unterminated, Span{file.id(), token.begin, token.begin + 2})
          .arg("comment")
          .arg("it ends with `*/`");
    } else if (token.kind == TokenKind::Stray) {
      diagnostics.report(Code::BadCharacter, Span{file.id(), token.begin, token.end})
          .arg(file.text(Span{file.id(), token.begin, token.end}));
    }
  }
}

}  // namespace regimen::syntax
