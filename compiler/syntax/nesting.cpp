// The depth of nesting, counted on tokens with an explicit stack of what is open.
#include "compiler/syntax/nesting.hpp"

#include <vector>

namespace regimen::syntax {
namespace {

// One open bracket, `if` or `case`. `open_ended` counts what extends to the right within it.
struct Frame {
  TokenKind opener{};
  std::size_t open_ended = 0;
  bool sorted = false;
};

class Depth {
 public:
  Depth() { frames_.push_back(Frame{TokenKind::EndOfFile}); }

  // Depth after this token.
  std::size_t step(std::span<const Token> tokens, std::size_t i) {
    const auto kind_at = [&](std::size_t k) {
      return k < tokens.size() ? tokens[k].kind : TokenKind::EndOfFile;
    };
    const TokenKind kind = kind_at(i);
    const TokenKind previous = i == 0 ? TokenKind::EndOfFile : kind_at(i - 1);
    prefixes_ = is_prefix(previous, kind) ? prefixes_ + 1 : 0;
    if (is_open_word(kind, kind_at(i + 1))) {
      extend();
      return depth();
    }
    switch (kind) {
      case TokenKind::Lparen:
      case TokenKind::Lbracket:
      case TokenKind::Lbrace:
      case TokenKind::If:
        open(kind);
        break;
      case TokenKind::CaseWord:
        // `case "…" {` starts a declaration, which no `end` closes.
        if (kind_at(i + 1) != TokenKind::Prose || kind_at(i + 2) != TokenKind::Lbrace) open(kind);
        break;
      case TokenKind::Rparen:
      case TokenKind::Rbracket:
        close_bracket();
        break;
      case TokenKind::Rbrace:
        close_to(TokenKind::Lbrace);
        break;
      case TokenKind::End:
        close_to(TokenKind::CaseWord);
        break;
      case TokenKind::Else:
        if (top().opener == TokenKind::CaseWord) {
          settle();
        } else {
          close_to(TokenKind::If);
          extend();
        }
        break;
      case TokenKind::Where:
      case TokenKind::Return:
      case TokenKind::Satisfying:
      case TokenKind::Distinct:
        extend();
        break;
      case TokenKind::Sort:
        top().sorted = true;
        break;
      case TokenKind::Comma:
        // Within `sort by a, b` the next item may still stand inside what was open.
        if (!top().sorted) settle();
        break;
      // None of these can stand inside what they end, and none can be a name.
      case TokenKind::When:
      case TokenKind::Then:
      case TokenKind::Because:
      case TokenKind::Cite:
      case TokenKind::Requires:
      case TokenKind::Expect:
      case TokenKind::Define:
        settle();
        break;
      // INVARIANT: every other kind neither opens nor closes anything.
      default:
        break;
    }
    return depth();
  }

 private:
  std::size_t depth() const { return frames_.size() - 1 + open_ended_ + prefixes_; }

  /// Words that an expression follows which may begin with the same words again: `start of start of x`.
  static bool is_open_word(TokenKind kind, TokenKind next) {
    switch (kind) {
      case TokenKind::Start:
      case TokenKind::End:
      case TokenKind::Width:
      case TokenKind::Successor:
      case TokenKind::Predecessor:
        return next == TokenKind::Of;
      case TokenKind::From:
      case TokenKind::Cast:
      case TokenKind::Convert:
      case TokenKind::Flatten:
      case TokenKind::Expand:
      case TokenKind::Collapse:
      case TokenKind::Per:
      case TokenKind::Between:
      case TokenKind::Such:
      case TokenKind::Let:
      case TokenKind::Aggregate:
        return true;
      case TokenKind::Duration:
      case TokenKind::Difference:
        return next == TokenKind::In;
      default:
        return false;
    }
  }
  static bool is_prefix(TokenKind previous, TokenKind kind) {
    const auto generic = [](TokenKind word) {
      return word == TokenKind::List || word == TokenKind::Interval || word == TokenKind::Choice;
    };
    if (kind == TokenKind::Less) return generic(previous);
    if (generic(kind)) return previous == TokenKind::Less;
    return kind == TokenKind::Not || kind == TokenKind::Exists || kind == TokenKind::Plus ||
           kind == TokenKind::Minus;
  }

  Frame& top() { return frames_.back(); }
  void open(TokenKind kind) { frames_.push_back(Frame{kind}); }
  void extend() {
    ++top().open_ended;
    ++open_ended_;
  }
  void settle() {
    open_ended_ -= top().open_ended;
    top().open_ended = 0;
    top().sorted = false;
  }
  void pop() {
    settle();
    frames_.pop_back();
  }
  // A closing bracket ends what is open since its opening one; an interval may open with `[` and close with
  // `)`.
  void close_bracket() {
    while (frames_.size() > 1) {
      const TokenKind opener = top().opener;
      if (opener == TokenKind::Lbrace) return;
      pop();
      if (opener == TokenKind::Lparen || opener == TokenKind::Lbracket) return;
    }
  }
  void close_to(TokenKind opener) {
    std::size_t at = frames_.size() - 1;
    while (at > 0 && frames_[at].opener != opener) {
      const bool bracket = frames_[at].opener != TokenKind::If && frames_[at].opener != TokenKind::CaseWord;
      if (bracket && opener != TokenKind::Lbrace)
        return;  // an `else` or `end` does not reach out of brackets
      --at;
    }
    if (at == 0) return;
    while (frames_.size() > at) pop();
  }

  std::vector<Frame> frames_;
  std::size_t open_ended_ = 0;
  std::size_t prefixes_ = 0;
};

}  // namespace

std::optional<std::size_t> find_too_deep(std::span<const Token> tokens, std::size_t limit) {
  Depth depth;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (depth.step(tokens, i) > limit) return i;
  }
  return std::nullopt;
}

}  // namespace regimen::syntax
