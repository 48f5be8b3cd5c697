// View: a node of a syntax tree together with its tree, with the few questions the model asks of it.
// In: syntax trees. Out: names, prose and spans as text. No meaning is decided here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

class View {
 public:
  View(const Tree& tree, NodeId node) : tree_(&tree), node_(node) {}

  NodeKind kind() const { return tree_->kind(node_); }
  NodeKind rule() const { return base_kind(kind()); }
  source::Span span() const { return tree_->span(node_); }
  std::string_view text() const { return tree_->text(node_); }
  NodeId node() const { return node_; }
  const Tree& tree() const { return *tree_; }

  std::vector<View> children() const;
  std::vector<View> children(NodeKind kind_or_rule) const;
  std::optional<View> child(NodeKind kind_or_rule, std::size_t nth = 0) const;
  /// A child that the grammar guarantees in a node without errors.
  View get(NodeKind kind_or_rule, std::size_t nth = 0) const;
  bool has(TokenKind token) const { return tree_->has_token(node_, token); }
  std::optional<std::string_view> token(TokenKind token, std::size_t nth = 0) const;
  source::Span token_span(TokenKind token, std::size_t nth = 0) const;
  /// How many tokens of this kind stand directly under the node.
  std::size_t count(TokenKind token) const;
  /// Kind of the first token directly under the node that is one of `kinds`.
  std::optional<TokenKind> first_of(std::initializer_list<TokenKind> kinds) const;

  /// The `nth` prose string directly under the node, without quotes and escapes; empty when it is not there.
  std::string prose(std::size_t nth = 0) const;

 private:
  const Tree* tree_;
  NodeId node_;
};

/// The name an `identifier` node stands for: quotes and escapes removed. A `reference`, or another node of
/// nothing but names and points, gives them with the points between: `terms.adult`.
std::string identifier(const View& view);
/// The name in the first `identifier` child.
std::string name_of(const View& view, std::size_t nth = 0);
/// Text of a quoted token without its quotes, escapes resolved (CQL's: \' \" \` \\ \/ \f \n \r \t \uXXXX).
std::string unquote(std::string_view token);
/// The words of the visible tokens from the first of `first` to the last of `last`, with the blanks that a
/// person would put between them, whatever blanks, breaks and comments stand there.
std::string phrase(const View& first, const View& last);
inline std::string phrase(const View& view) { return phrase(view, view); }
/// `text` on one line: runs of white space become one blank; comments stay.
std::string one_line(std::string_view text);

}  // namespace regimen::syntax
