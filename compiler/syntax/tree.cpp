// Lookups in the syntax tree and the names of its kinds.
#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {
namespace {

// Plain arrays: clang limits the number of arguments from which it deduces the type of a `std::array`.
constexpr std::string_view kNodeNames[] = {
    "Error",
#define RGM_NODE_KIND(name, rule) #name,
#include "grammar/generated/kinds.inc"
#undef RGM_NODE_KIND
};

constexpr NodeKind kNodeRules[] = {
    NodeKind::Error,
#define RGM_NODE_KIND(name, rule) NodeKind::rule,
#include "grammar/generated/kinds.inc"
#undef RGM_NODE_KIND
};

constexpr std::string_view kSpellings[] = {
    "",
#define RGM_TOKEN_KIND(name, grammar_name, spelling) spelling,
#include "grammar/generated/kinds.inc"
#undef RGM_TOKEN_KIND
};

bool matches(NodeKind kind, NodeKind kind_or_rule) {
  return kind == kind_or_rule || base_kind(kind) == kind_or_rule;
}

}  // namespace

NodeKind base_kind(NodeKind kind) { return kNodeRules[static_cast<std::size_t>(kind)]; }
std::string_view name(NodeKind kind) { return kNodeNames[static_cast<std::size_t>(kind)]; }
std::string_view spelling(TokenKind kind) { return kSpellings[static_cast<std::size_t>(kind)]; }

std::span<const Element> Tree::elements(NodeId id) const {
  const Node& at = node(id);
  return std::span<const Element>(elements_).subspan(at.first_element, at.element_count);
}

std::vector<NodeId> Tree::children(NodeId id) const {
  std::vector<NodeId> result;
  for (const Element& each : elements(id)) {
    if (each.is_node) result.push_back(each.node());
  }
  return result;
}

std::vector<NodeId> Tree::children(NodeId id, NodeKind kind_or_rule) const {
  std::vector<NodeId> result;
  for (const Element& each : elements(id)) {
    if (each.is_node && matches(kind(each.node()), kind_or_rule)) result.push_back(each.node());
  }
  return result;
}

std::optional<NodeId> Tree::child(NodeId id, NodeKind kind_or_rule, std::size_t nth) const {
  for (const Element& each : elements(id)) {
    if (each.is_node && matches(kind(each.node()), kind_or_rule) && nth-- == 0) return each.node();
  }
  return std::nullopt;
}

std::optional<TokenId> Tree::child_token(NodeId id, TokenKind wanted, std::size_t nth) const {
  for (const Element& each : elements(id)) {
    if (!each.is_node && kind(each.token()) == wanted && nth-- == 0) return each.token();
  }
  return std::nullopt;
}

source::Span Tree::span(NodeId id) const {
  const Node& at = node(id);
  if (at.first_token < at.end_token) {
    return source::Span{file_->id(), tokens_[at.first_token].begin, tokens_[at.end_token - 1].end};
  }
  const std::uint32_t begin =
      at.first_token < tokens_.size() ? tokens_[at.first_token].begin : file_->whole().end;
  return source::Span{file_->id(), begin, begin};
}

source::Span Tree::span(TokenId id) const {
  const Token& at = token(id);
  return source::Span{file_->id(), at.begin, at.end};
}

}  // namespace regimen::syntax
