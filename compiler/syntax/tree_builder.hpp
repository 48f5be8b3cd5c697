// TreeBuilder: puts tokens and finished nodes together into a Tree, children before parents.
// In: calls from tree_from_source.cpp. Out: the Tree. Knows nothing of the parser that drives it.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {

class TreeBuilder {
 public:
  TreeBuilder(const source::SourceFile& file, std::vector<Token> tokens) : tree_(file) {
    tree_.tokens_ = std::move(tokens);
  }

  const Tree& tree() const { return tree_; }

  /// Adds a node whose children are there already. An empty node stands before token `place`.
  NodeId add(NodeKind kind, std::span<const Element> elements, std::uint32_t place) {
    Node node;
    node.kind = kind;
    node.first_element = static_cast<std::uint32_t>(tree_.elements_.size());
    node.element_count = static_cast<std::uint32_t>(elements.size());
    node.first_token = place;
    node.end_token = place;
    if (!elements.empty()) {
      const Element& first = elements.front();
      const Element& last = elements.back();
      node.first_token = first.is_node ? tree_.node(first.node()).first_token : first.index;
      node.end_token = last.is_node ? tree_.node(last.node()).end_token : last.index + 1;
    }
    tree_.elements_.insert(tree_.elements_.end(), elements.begin(), elements.end());
    tree_.nodes_.push_back(node);
    return tree_.root();
  }

  /// Adds a node for tokens that could not be parsed.
  NodeId add_error(std::span<const std::uint32_t> visible_tokens) {
    tree_.complete_ = false;
    std::vector<Element> elements;
    elements.reserve(visible_tokens.size());
    for (const std::uint32_t token : visible_tokens) elements.push_back(Element{false, token});
    return add(NodeKind::Error, elements, visible_tokens.empty() ? 0 : visible_tokens.front());
  }

  Tree take() { return std::move(tree_); }

 private:
  Tree tree_;
};

}  // namespace regimen::syntax
