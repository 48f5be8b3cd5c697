// Reading names and prose off syntax nodes.
#include "compiler/syntax/view.hpp"

#include <algorithm>

namespace regimen::syntax {

std::vector<View> View::children() const {
  std::vector<View> views;
  for (NodeId id : tree_->children(node_)) views.emplace_back(*tree_, id);
  return views;
}

std::vector<View> View::children(NodeKind kind_or_rule) const {
  std::vector<View> views;
  for (NodeId id : tree_->children(node_, kind_or_rule)) views.emplace_back(*tree_, id);
  return views;
}

std::optional<View> View::child(NodeKind kind_or_rule, std::size_t nth) const {
  auto id = tree_->child(node_, kind_or_rule, nth);
  if (!id) return std::nullopt;
  return View(*tree_, *id);
}

View View::get(NodeKind kind_or_rule, std::size_t nth) const { return *child(kind_or_rule, nth); }

std::optional<std::string_view> View::token(TokenKind token, std::size_t nth) const {
  auto id = tree_->child_token(node_, token, nth);
  if (!id) return std::nullopt;
  return tree_->text(*id);
}

source::Span View::token_span(TokenKind token, std::size_t nth) const {
  auto id = tree_->child_token(node_, token, nth);
  return id ? tree_->span(*id) : span();
}

std::size_t View::count(TokenKind token) const {
  std::size_t n = 0;
  for (const Element& element : tree_->elements(node_)) {
    if (!element.is_node && tree_->kind(element.token()) == token) ++n;
  }
  return n;
}

std::optional<TokenKind> View::first_of(std::initializer_list<TokenKind> kinds) const {
  for (const Element& element : tree_->elements(node_)) {
    if (element.is_node) continue;
    TokenKind found = tree_->kind(element.token());
    for (TokenKind kind : kinds) {
      if (kind == found) return kind;
    }
  }
  return std::nullopt;
}

std::string View::prose(std::size_t nth) const {
  auto text = token(TokenKind::Prose, nth);
  return text ? unquote(*text) : std::string();
}

std::string identifier(const View& view) {
  const Tree& tree = view.tree();
  const Node& node = tree.node(view.node());
  std::string name;
  for (std::uint32_t i = node.first_token; i < node.end_token; ++i) {
    if (tree.tokens()[i].hidden) continue;
    const std::string_view text = tree.text(TokenId{i});
    name += text.front() == '"' || text.front() == '`' ? unquote(text) : std::string(text);
  }
  return name;
}

std::string name_of(const View& view, std::size_t nth) {
  auto found = view.child(NodeKind::Identifier, nth);
  return found ? identifier(*found) : std::string();
}

namespace {

void append_utf8(std::string& out, unsigned code_point) {
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    out += static_cast<char>(0xC0 | (code_point >> 6));
    out += static_cast<char>(0x80 | (code_point & 0x3F));
  } else {
    // Lone surrogates cannot stand in UTF-8; they become the replacement character.
    if (code_point >= 0xD800 && code_point < 0xE000) code_point = 0xFFFD;
    out += static_cast<char>(0xE0 | (code_point >> 12));
    out += static_cast<char>(0x80 | ((code_point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code_point & 0x3F));
  }
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

unsigned hex_digit(char c) {
  if (c <= '9') return static_cast<unsigned>(c - '0');
  return static_cast<unsigned>((c | 0x20) - 'a' + 10);
}

}  // namespace

std::string phrase(const View& first, const View& last) {
  const syntax::Tree& tree = first.tree();
  const auto any_of = [](TokenKind kind, std::initializer_list<TokenKind> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  std::string out;
  const std::uint32_t begin = tree.node(first.node()).first_token, end = tree.node(last.node()).end_token;
  std::optional<TokenKind> before, before_that;
  for (std::uint32_t i = begin; i < end; ++i) {
    const syntax::Token& token = tree.tokens()[i];
    if (token.hidden) continue;
    using enum TokenKind;
    const bool close = any_of(token.kind, {Comma, Rparen, Rbracket, Colon, Dot});
    const bool call = any_of(token.kind, {Lparen, Lbracket}) && before &&
                      any_of(*before, {Identifier, BacktickIdentifier, Not, Interval, Rbracket});
    const bool opened = before && any_of(*before, {Lparen, Lbracket, Dot});
    // A sign of its own: after a bracket, a comma or an operator.
    const bool sign =
        before && any_of(*before, {Plus, Minus}) &&
        (!before_that || !any_of(*before_that, {Identifier, BacktickIdentifier, Integer, Decimal, Long,
                                                String, Rparen, Rbracket, CalendarUnit}));
    if (before && !close && !call && !opened && !sign) out += ' ';
    out += tree.text(syntax::TokenId{i});
    before_that = before;
    before = token.kind;
  }
  return out;
}

std::string unquote(std::string_view token) {
  if (token.size() < 2) return std::string(token);
  std::string_view body = token.substr(1, token.size() - 2);
  std::string out;
  out.reserve(body.size());
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (body[i] != '\\' || i + 1 == body.size()) {
      out += body[i];
      continue;
    }
    char c = body[++i];
    switch (c) {
      case 'n':
        out += '\n';
        break;
      case 'r':
        out += '\r';
        break;
      case 't':
        out += '\t';
        break;
      case 'f':
        out += '\f';
        break;
      case 'u':
        if (i + 4 <= body.size() - 1 && is_hex(body[i + 1]) && is_hex(body[i + 2]) && is_hex(body[i + 3]) &&
            is_hex(body[i + 4])) {
          unsigned code_point = 0;
          for (int k = 1; k <= 4; ++k)
            code_point = code_point * 16 + hex_digit(body[i + static_cast<std::size_t>(k)]);
          append_utf8(out, code_point);
          i += 4;
        } else {
          out += c;
        }
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string one_line(std::string_view text) {
  std::string out;
  bool blank = false;
  for (char c : text) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

}  // namespace regimen::syntax
