// Tree: our own lossless syntax tree. Every byte of the file belongs to exactly one token; nodes are ranges
// of tokens with children, stored in a vector so that children come before their parents. In: a SourceFile
// (through parse). Out: what compiler/model reads. No ANTLR here.
//
// INVARIANT: a child's NodeId is smaller than its parent's, so a loop over `nodes()` from first to last is a
// walk from the leaves up, and one from last to first a walk from the root down: no recursion is needed on
// what a user nests.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/source/source_file.hpp"

namespace regimen::diagnostics {
class Diagnostics;
}

namespace regimen::syntax {

/// LIMIT: how deep brackets, prefixes and trailing expressions (`else if …`) may nest.
inline constexpr std::size_t kMaxNesting = 256;
/// LIMIT: words and signs in one file, white space and comments not counted.
inline constexpr std::size_t kMaxTokens = 1'000'000;

/// One enumerator a lexer rule, plus EndOfFile. `NULL_WORD` of the grammar is NullWord, `RBRACE` is Rbrace.
enum class TokenKind : std::uint16_t {
  EndOfFile,
#define RGM_TOKEN_KIND(name, grammar_name, spelling) name,
#include "grammar/generated/kinds.inc"
#undef RGM_TOKEN_KIND
};

/// One enumerator a parser rule or labelled alternative: `optionClause` is OptionClause, `# indicatedClause`
/// is IndicatedClause. A node of a rule with labelled alternatives always has the alternative's kind.
enum class NodeKind : std::uint16_t {
  Error,  // a declaration (or the header) that could not be parsed; its tokens are there, its children are
          // not
#define RGM_NODE_KIND(name, rule) name,
#include "grammar/generated/kinds.inc"
#undef RGM_NODE_KIND
};

/// The rule a kind belongs to: `base_kind(AndExpression)` is `Expression`; a plain rule's kind is its own
/// base.
NodeKind base_kind(NodeKind kind);
/// `AndExpression`.
std::string_view name(NodeKind kind);
/// What an author writes for it: `define`, `<=`; empty for kinds with varying text.
std::string_view spelling(TokenKind kind);

struct TokenId {
  std::uint32_t index = 0;
  auto operator<=>(const TokenId&) const = default;
};
struct NodeId {
  std::uint32_t index = 0;
  auto operator<=>(const NodeId&) const = default;
};

struct Token {
  TokenKind kind{};
  bool hidden = false;  // white space or comment
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A child of a node: a node or a visible token, in the order of the text.
struct Element {
  bool is_node = false;
  std::uint32_t index = 0;
  NodeId node() const { return NodeId{index}; }
  TokenId token() const { return TokenId{index}; }
};

struct Node {
  NodeKind kind{};
  std::uint32_t first_token =
      0;  // [first, end) in tokens; both ends are visible tokens unless the range is empty
  std::uint32_t end_token = 0;
  std::uint32_t first_element = 0;
  std::uint32_t element_count = 0;
};

/// The tree of one file. Refers to the SourceFile, which must live longer.
class Tree {
 public:
  explicit Tree(const source::SourceFile& file) : file_(&file) {}

  const source::SourceFile& file() const { return *file_; }
  /// All tokens in order, hidden ones too. Their texts, joined, are the bytes of the file. No EndOfFile among
  /// them.
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Node>& nodes() const { return nodes_; }

  /// The `File` (or `ExpressionOnly`) node: the last one.
  NodeId root() const { return NodeId{static_cast<std::uint32_t>(nodes_.size() - 1)}; }
  const Node& node(NodeId id) const { return nodes_[id.index]; }
  const Token& token(TokenId id) const { return tokens_[id.index]; }
  NodeKind kind(NodeId id) const { return nodes_[id.index].kind; }
  TokenKind kind(TokenId id) const { return tokens_[id.index].kind; }

  /// Child nodes and visible tokens in order.
  std::span<const Element> elements(NodeId id) const;
  /// Child nodes only, in order.
  std::vector<NodeId> children(NodeId id) const;
  /// Child nodes of a kind or of a rule (`Expression` finds every alternative of `expression`).
  std::vector<NodeId> children(NodeId id, NodeKind kind_or_rule) const;
  /// The `nth` (from 0) such child.
  std::optional<NodeId> child(NodeId id, NodeKind kind_or_rule, std::size_t nth = 0) const;
  /// The `nth` token of this kind directly under the node.
  std::optional<TokenId> child_token(NodeId id, TokenKind kind, std::size_t nth = 0) const;
  bool has_token(NodeId id, TokenKind kind) const { return child_token(id, kind).has_value(); }

  /// Bytes from the first to the last visible token. An empty node has an empty span where it would stand.
  source::Span span(NodeId id) const;
  source::Span span(TokenId id) const;
  std::string_view text(NodeId id) const { return file_->text(span(id)); }
  std::string_view text(TokenId id) const { return file_->text(span(id)); }

  /// True when no declaration is an Error node and the header is there.
  bool complete() const { return complete_; }

 private:
  friend class TreeBuilder;
  const source::SourceFile* file_;
  std::vector<Token> tokens_;
  std::vector<Node> nodes_;
  std::vector<Element> elements_;
  bool complete_ = true;
};

/// Parses a rule file. Reports RGM1001-1005; each declaration is parsed on its own when the whole does not
/// parse, so an error in one does not silence the next. Never throws for what the text holds. An unreadable
/// file (see SourceFile::readable) gives a tree with an Error node and no report: loading has reported it.
Tree parse(const source::SourceFile& file, diagnostics::Diagnostics& diagnostics);

/// Parses a file that holds one expression. The root is an `ExpressionOnly` node, or `Error`.
Tree parse_expression(const source::SourceFile& file, diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::syntax
