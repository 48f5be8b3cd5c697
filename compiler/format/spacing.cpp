// Blanks between two tokens of one line: one everywhere, except beside brackets, commas, dots and the like.
#include "compiler/format/plan.hpp"

namespace regimen::format {

using syntax::Element;
using syntax::NodeKind;
using syntax::TokenKind;

bool space_before(const syntax::Tree& tree, syntax::NodeId node, std::span<const Element> elements,
                  std::size_t k) {
  const Element& left = elements[k - 1];
  const Element& right = elements[k];
  const auto direct = [&](const Element& element, TokenKind kind) {
    return !element.is_node && tree.kind(element.token()) == kind;
  };
  if (direct(left, TokenKind::Lbrace)) return !direct(right, TokenKind::Rbrace);
  if (direct(right, TokenKind::Rbrace)) return true;
  for (const TokenKind kind :
       {TokenKind::Comma, TokenKind::Rparen, TokenKind::Rbracket, TokenKind::Colon, TokenKind::Dot}) {
    if (direct(right, kind)) return false;
  }
  for (const TokenKind kind : {TokenKind::Lparen, TokenKind::Lbracket, TokenKind::Dot}) {
    if (direct(left, kind)) return false;
  }
  // `f(x)`, `table[key]`, `Interval[1, 2]`, the cell `not(1, 2)`, but `from [Condition]` and `where (a or
  // b)`.
  if (direct(right, TokenKind::Lparen) || direct(right, TokenKind::Lbracket)) {
    return !left.is_node && !direct(left, TokenKind::Interval) && tree.kind(node) != NodeKind::NotCell;
  }
  if (right.is_node && tree.kind(right.node()) == NodeKind::FormalParameters) return false;
  // `List<Integer>`: the same signs that compare in an expression.
  const NodeKind rule = syntax::base_kind(tree.kind(node));
  if (rule == NodeKind::TypeSpecifier || rule == NodeKind::CastType ||
      tree.kind(node) == NodeKind::ListTerm) {
    if (direct(left, TokenKind::Less) || direct(right, TokenKind::Less) || direct(right, TokenKind::Greater))
      return false;
  }
  // `1:128`, `>=1.2`.
  if (tree.kind(node) == NodeKind::RatioLiteral || tree.kind(node) == NodeKind::VersionRequirement)
    return false;
  // A sign: `-5`.
  const bool sign = direct(left, TokenKind::Plus) || direct(left, TokenKind::Minus);
  return !(sign && k == 1 && elements.size() == 2);
}

}  // namespace regimen::format
