// Finding the starts of declarations by keyword, place on the line and the words that follow.
#include "compiler/syntax/declarations.hpp"

namespace regimen::syntax {
namespace {

class Splitter {
 public:
  Splitter(const source::SourceFile& file, std::span<const Token> tokens) : file_(file), tokens_(tokens) {}

  std::vector<std::size_t> run() {
    std::vector<std::size_t> starts;
    std::size_t open = 0;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const TokenKind kind = tokens_[i].kind;
      if (is_keyword(i) && (at_margin(i) ? may_start(i) : (open == 0 && fits(i)))) {
        starts.push_back(i);
        open = 0;
      }
      if (kind == TokenKind::Lparen || kind == TokenKind::Lbracket || kind == TokenKind::Lbrace) ++open;
      const bool closes =
          kind == TokenKind::Rparen || kind == TokenKind::Rbracket || kind == TokenKind::Rbrace;
      if (closes && open > 0) --open;
    }
    return starts;
  }

 private:
  TokenKind kind(std::size_t i) const { return i < tokens_.size() ? tokens_[i].kind : TokenKind::EndOfFile; }

  bool at_margin(std::size_t i) const {
    const std::uint32_t begin = tokens_[i].begin;
    return begin == 0 || file_.bytes()[begin - 1] == '\n';
  }

  bool is_keyword(std::size_t i) const { return is_plain_keyword(i) || is_keyword_and_name(i); }

  // Words that are keywords everywhere.
  bool is_plain_keyword(std::size_t i) const {
    switch (kind(i)) {
      case TokenKind::Codesystem:
      case TokenKind::Valueset:
      case TokenKind::Define:
      case TokenKind::Decide:
      case TokenKind::Option:
      case TokenKind::Pathway:
        return true;
      case TokenKind::Differential:
        return i == 0 || (kind(i - 1) != TokenKind::Every && kind(i - 1) != TokenKind::Any);
      case TokenKind::CaseWord:
        return kind(i + 1) == TokenKind::Prose && (at_margin(i) || kind(i + 2) == TokenKind::Lbrace);
      default:
        return false;
    }
  }

  // Words that may also be names.
  bool is_keyword_and_name(std::size_t i) const {
    switch (kind(i)) {
      case TokenKind::Knowledge:
      case TokenKind::Source:
      case TokenKind::Claim:
      case TokenKind::Code:
      case TokenKind::Codes:
      case TokenKind::Concept:
      case TokenKind::Fact:
      case TokenKind::Record:
      case TokenKind::Table:
      case TokenKind::Parameter:
      case TokenKind::Alert:
        return true;
      default:
        return false;
    }
  }

  static bool is_word(TokenKind kind) {
    const std::string_view text = spelling(kind);
    return kind == TokenKind::Identifier || kind == TokenKind::BacktickIdentifier ||
           kind == TokenKind::Prose || kind == TokenKind::CalendarUnit ||
           (!text.empty() && text[0] >= 'a' && text[0] <= 'z');
  }

  // At the margin: enough that it cannot be an operand.
  bool may_start(std::size_t i) const {
    if (is_plain_keyword(i)) return true;
    const TokenKind next = kind(i + 1);
    return is_word(next) || next == TokenKind::Colon || next == TokenKind::Lbrace ||
           next == TokenKind::Integer || next == TokenKind::String;
  }

  // Elsewhere: keyword, name and what stands after the name.
  bool fits(std::size_t i) const {
    if (is_plain_keyword(i)) return true;
    if (!is_word(kind(i + 1))) return false;
    const TokenKind after = kind(i + 2);
    switch (kind(i)) {
      case TokenKind::Knowledge:
        return after == TokenKind::Version;
      case TokenKind::Source:
        return after == TokenKind::Prose;
      case TokenKind::Claim:
        return after == TokenKind::From;
      case TokenKind::Code:
      case TokenKind::Concept:
      case TokenKind::Fact:
        return after == TokenKind::Colon;
      case TokenKind::Codes:
      case TokenKind::Record:
        return after == TokenKind::Lbrace;
      case TokenKind::Table:
        return after == TokenKind::By;
      case TokenKind::Parameter:
        return is_word(after) || after == TokenKind::List || after == TokenKind::Interval;
      case TokenKind::Alert:
        return after == TokenKind::Prose || after == TokenKind::When;
      default:
        return false;
    }
  }

  const source::SourceFile& file_;
  std::span<const Token> tokens_;
};

}  // namespace

std::vector<std::size_t> find_declarations(const source::SourceFile& file, std::span<const Token> tokens) {
  return Splitter(file, tokens).run();
}

}  // namespace regimen::syntax
