// The rules of the layout. Every place between two tokens belongs to the innermost node that holds both; that
// node decides by the shape of its elements (brackets, commas, operators, attachments), rarely by its kind,
// so that new constructs need no new rule. Nodes are visited from the root down, without recursion.
#include <algorithm>

#include "compiler/format/plan.hpp"

namespace regimen::format {

namespace {

using syntax::Element;
using syntax::NodeId;
using syntax::NodeKind;
using syntax::TokenId;
using syntax::TokenKind;

constexpr std::uint32_t kIndent = 2;

/// What a node is told by the one around it.
struct Inherited {
  std::uint32_t base = 0;      // indentation of the line on which the node starts
  bool starts_line = false;    // the node stands first on its line if a break is put before it
  bool in_expression = false;  // somewhere around it is an expression
  bool in_row = false;         // somewhere around it is a row of a table
  GroupId chain = kNoGroup;    // `a and b` within `a and b and c`: the group of the whole
  std::uint32_t chain_indent = 0;
};

/// How the places inside a pair of brackets break.
enum class Inside : std::uint8_t { Empty, Each, Fill, Lines };

struct Brackets {
  std::size_t open = 0, close = 0;  // elements
  Inside inside = Inside::Empty;
  GroupId group = kNoGroup;
};

bool is_opening(TokenKind kind) {
  return kind == TokenKind::Lparen || kind == TokenKind::Lbracket || kind == TokenKind::Lbrace;
}
bool is_closing(TokenKind kind) {
  return kind == TokenKind::Rparen || kind == TokenKind::Rbracket || kind == TokenKind::Rbrace;
}
bool is_logic(TokenKind kind) {
  return kind == TokenKind::And || kind == TokenKind::Or || kind == TokenKind::Xor ||
         kind == TokenKind::Implies;
}
/// After these words an expression may start a line of its own.
bool introduces_expression(TokenKind kind) {
  return kind == TokenKind::Colon || kind == TokenKind::When || kind == TokenKind::Requires;
}
/// Within an expression, these words may start a line.
bool starts_part(TokenKind kind) {
  return kind == TokenKind::Then || kind == TokenKind::Else || kind == TokenKind::End ||
         kind == TokenKind::Satisfying;
}

class Planner {
 public:
  explicit Planner(const syntax::Tree& tree)
      : tree_(tree), inherited_(tree.nodes().size()), position_(tree.tokens().size()) {
    plan_.tree = &tree;
  }

  Plan run() {
    read_gaps();
    for (std::uint32_t id = static_cast<std::uint32_t>(tree_.nodes().size()); id-- > 0;) plan(NodeId{id});
    return std::move(plan_);
  }

 private:
  // ---- what stands between the tokens now

  void read_gaps() {
    std::vector<std::size_t> weight = {0};
    Gap gap;
    std::size_t lines = 0;
    const auto capped = [](std::size_t n) { return static_cast<std::uint8_t>(std::min<std::size_t>(n, 2)); };
    for (std::uint32_t i = 0; i < tree_.tokens().size(); ++i) {
      const std::string_view text = tree_.text(TokenId{i});
      const TokenKind kind = tree_.kind(TokenId{i});
      if (kind == TokenKind::WhiteSpace) {
        lines += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
      } else if (tree_.token(TokenId{i}).hidden) {
        Comment comment;
        comment.text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
        comment.line = kind == TokenKind::LineComment;
        comment.several_lines = text.find('\n') != std::string_view::npos;
        comment.lines_before = capped(lines);
        gap.comments.push_back(comment);
        lines = 0;
      } else {
        gap.lines = capped(lines);
        plan_.gaps.push_back(std::move(gap));
        position_[i] = static_cast<std::uint32_t>(plan_.tokens.size());
        plan_.tokens.push_back(TokenId{i});
        weight.push_back(weight.back() +
                         (kind == TokenKind::Lbrace || kind == TokenKind::Prose ? std::size_t{1} : 0));
        gap = Gap();
        lines = 0;
      }
    }
    gap.kind = GapKind::Hard;
    gap.blank_first = true;
    plan_.gaps.push_back(std::move(gap));
    plan_.gaps.front().kind = GapKind::Hard;
    plan_.gaps.front().blank_last = true;
    weight_ = std::move(weight);
  }

  // ---- elements

  std::uint32_t first_of(const Element& element) const {
    return position_[element.is_node ? tree_.node(element.node()).first_token : element.index];
  }
  std::uint32_t last_of(const Element& element) const {
    return position_[element.is_node ? tree_.node(element.node()).end_token - 1 : element.index];
  }
  bool is(const Element& element, TokenKind kind) const {
    return !element.is_node && tree_.kind(element.token()) == kind;
  }
  bool of_rule(const Element& element, NodeKind rule) const {
    return element.is_node && syntax::base_kind(tree_.kind(element.node())) == rule;
  }
  bool is_expression(const Element& element) const {
    return of_rule(element, NodeKind::Expression) || of_rule(element, NodeKind::ExpressionTerm);
  }
  bool is_attachment(const Element& element) const {
    return of_rule(element, NodeKind::Attachment) || of_rule(element, NodeKind::Cites);
  }
  /// A word of the language, not a sign.
  bool is_word(const Element& element) const {
    if (element.is_node) return false;
    const std::string_view spelling = syntax::spelling(tree_.kind(element.token()));
    return !spelling.empty() && spelling[0] >= 'a' && spelling[0] <= 'z';
  }
  /// Part of a statement that may start a line: words in another language, `to tablet`, `every 2 weeks`.
  bool is_word_part(const Element& element) const {
    if (!element.is_node || size(element) == 1 || is_expression(element)) return false;
    const TokenId first = plan_.tokens[first_of(element)];
    return of_rule(element, NodeKind::Translation) || is_word(Element{false, first.index});
  }
  std::size_t size(const Element& element) const { return last_of(element) - first_of(element) + 1; }
  /// Whether braces or prose stand in it.
  bool is_heavy(const Element& element) const {
    return weight_[last_of(element) + 1] > weight_[first_of(element)];
  }
  bool is_row(NodeId node) const {
    const auto elements = tree_.elements(node);
    return elements.size() > 2 && is(elements.front(), TokenKind::Bar) && is(elements.back(), TokenKind::Bar);
  }
  /// Part of an expression that has a rule of its own: `where ...`, `when ... then ...`.
  bool is_part(const Element& element) const {
    if (!element.is_node) return false;
    const std::string_view name = syntax::name(syntax::base_kind(tree_.kind(element.node())));
    return name.ends_with("Clause") || name == "CaseItem";
  }

  GroupId add_group(std::uint32_t first, std::uint32_t last, bool keeps_breaks) {
    Group group;
    group.first = first;
    group.last = last;
    group.keeps_breaks = keeps_breaks;
    plan_.groups.push_back(group);
    return static_cast<GroupId>(plan_.groups.size() - 1);
  }

  // ---- one node

  void plan(NodeId node) {
    elements_.clear();
    for (const Element& each : tree_.elements(node)) {
      const bool empty =
          each.is_node && tree_.node(each.node()).first_token == tree_.node(each.node()).end_token;
      if (!empty) elements_.push_back(each);
    }
    if (elements_.empty()) return;
    self_ = inherited_[node.index];
    node_ = node;
    statement_ = !self_.in_expression && syntax::base_kind(tree_.kind(node)) != NodeKind::Expression &&
                 syntax::base_kind(tree_.kind(node)) != NodeKind::ExpressionTerm;
    if (is_row(node)) {
      self_.in_row = true;
      plan_.groups[add_group(first_of(elements_.front()), last_of(elements_.back()), false)].never_breaks =
          true;
    }
    tell_children();
    if (self_.in_row) {
      for (std::size_t k = 1; k < elements_.size(); ++k) gap(k);
    } else if (tree_.kind(node) == NodeKind::File) {
      plan_file();
    } else if (is_chain()) {
      plan_chain();
    } else {
      plan_parts();
    }
  }

  /// What children inherit unless a gap says otherwise.
  void tell_children() {
    for (const Element& each : elements_) {
      if (!each.is_node) continue;
      Inherited& child = inherited_[each.index];
      child.base = self_.base;
      child.starts_line = self_.starts_line && &each == &elements_.front();
      child.in_expression = !statement_;
      child.in_row = self_.in_row;
    }
  }

  /// The gap before element `k`, as yet without a break.
  Gap& gap(std::size_t k) {
    Gap& result = plan_.gaps[first_of(elements_[k])];
    result.space = space_before(tree_, node_, elements_, k);
    result.indent = self_.base + kIndent;
    return result;
  }

  /// Lets the line break before element `k`.
  Gap& breaks(std::size_t k, GapKind kind, GroupId group, std::uint32_t indent) {
    Gap& result = gap(k);
    result.kind = kind;
    result.group = group;
    result.indent = indent;
    if (elements_[k].is_node) {
      inherited_[elements_[k].index].base = indent;
      inherited_[elements_[k].index].starts_line = true;
    }
    return result;
  }

  void plan_file() {
    for (std::size_t k = 1; k < elements_.size(); ++k) {
      Gap& between = breaks(k, GapKind::Hard, kNoGroup, 0);
      between.blank_first = between.blank_last = true;
    }
  }

  // ---- operators between two operands: `a and b`, `a between b and c`

  bool is_chain() const {
    return elements_.size() >= 3 && is_expression(elements_.front()) && is_expression(elements_.back()) &&
           !is(elements_[1], TokenKind::Dot) && !is(elements_[1], TokenKind::Lbracket);
  }

  void plan_chain() {
    const bool logic = !elements_[1].is_node && is_logic(tree_.kind(elements_[1].token()));
    GroupId group = self_.chain;
    std::uint32_t indent = self_.chain_indent;
    if (group == kNoGroup) {
      group = add_group(first_of(elements_.front()), last_of(elements_.back()), logic);
      indent = logic && self_.starts_line ? self_.base : self_.base + kIndent;
    }
    for (std::size_t k = 1; k < elements_.size(); ++k) gap(k);
    breaks(1, logic ? GapKind::Soft : GapKind::Fill, group, indent);
    // An operator of several words is not one of a chain.
    const auto width = static_cast<std::uint32_t>(columns(plan_.text(first_of(elements_[1])))) + 1;
    if (logic) {
      plan_.groups[group].operand_indent = width;
      for (std::size_t k = 0; k < elements_.size(); ++k) {
        if (elements_[k].is_node) inherited_[elements_[k].index].base = indent + width;
      }
    }
    Inherited& left = inherited_[elements_.front().index];
    if (elements_.size() == 3 && tree_.kind(elements_.front().node()) == tree_.kind(node_)) {
      left.chain = group;
      left.chain_indent = indent;
    }
  }

  // ---- everything else

  void plan_parts() {
    find_brackets();
    const std::size_t header_end = header_size();
    std::size_t attachment = 1;
    while (attachment < header_end && !is_attachment(elements_[attachment])) ++attachment;
    const bool opens_body = header_end < elements_.size();

    GroupId whole = kNoGroup;
    if (attachment < header_end) {
      const std::size_t end = opens_body ? header_end : header_end - 1;
      whole = add_group(first_of(elements_.front()), last_or_open(end), true);
    }
    GroupId head = kNoGroup;
    const auto head_group = [&] {
      if (head == kNoGroup) {
        const std::size_t end = statement_ ? attachment : elements_.size();
        head = add_group(first_of(elements_.front()), last_of(elements_[end - 1]), false);
      }
      return head;
    };
    for (Brackets& each : brackets_) {
      if (each.inside == Inside::Empty) continue;
      const bool keeps = is(elements_[each.open], TokenKind::Lbrace) && each.inside != Inside::Fill;
      each.group = add_group(first_of(elements_[each.open]), last_of(elements_[each.close]), keeps);
    }

    std::uint32_t base = self_.base;  // moves right with every break, so that what follows hangs below it
    std::size_t audiences = 0;
    for (std::size_t k = 0; k < elements_.size(); ++k) {
      const bool audience = of_rule(elements_[k], NodeKind::Audience);
      if (audience) ++audiences;
      if (k == 0) continue;
      const Element& left = elements_[k - 1];
      const Element& right = elements_[k];
      if (right.is_node) inherited_[right.index].base = base;
      if (const Brackets* inside = brackets_around(k)) {
        plan_inside(*inside, k);
        continue;
      }
      // What continues a header stands apart from the body.
      const bool before_body = opens_body && whole == kNoGroup;
      const std::uint32_t further = self_.base + (before_body ? 2 * kIndent : kIndent);
      if (k < header_end && is_attachment(right)) {
        breaks(k, GapKind::Soft, whole, further);
      } else if (whole != kNoGroup && k == header_end) {
        breaks(k, GapKind::Soft, whole, self_.base);
      } else if (audience && audiences > 1) {
        const std::size_t word = columns(plan_.text(first_of(elements_.front()))) + 1;
        breaks(k, GapKind::Soft, audience_group(), self_.base + static_cast<std::uint32_t>(word));
      } else if (statement_ && !left.is_node && introduces_expression(tree_.kind(left.token())) &&
                 is_expression(right)) {
        breaks(k, GapKind::Soft, add_group(first_of(left), last_of(right), true), further);
        base = further;
      } else if (is(left, TokenKind::Comma)) {
        breaks(k, GapKind::Fill, head_group(), further).eager = true;
        base = further;
      } else if (statement_ && (is_word_part(right) ||
                                (is_word(right) && !introduces_expression(tree_.kind(right.token()))))) {
        breaks(k, GapKind::Fill, head_group(), further);
        base = further;
      } else if (!statement_ &&
                 (is_part(right) || (!right.is_node && starts_part(tree_.kind(right.token()))))) {
        base = is(right, TokenKind::End) ? self_.base : further;
        breaks(k, GapKind::Soft, head_group(), base);
      } else {
        gap(k);
      }
    }
    audience_group_ = kNoGroup;
  }

  GroupId audience_group() {
    if (audience_group_ == kNoGroup)
      audience_group_ = add_group(first_of(elements_.front()), last_of(elements_.back()), true);
    return audience_group_;
  }

  std::uint32_t last_or_open(std::size_t k) const {
    return is(elements_[k], TokenKind::Lbrace) ? first_of(elements_[k]) : last_of(elements_[k]);
  }

  /// Elements before the brace that opens the body, or all.
  std::size_t header_size() const {
    if (!statement_ || !is(elements_.back(), TokenKind::Rbrace)) return elements_.size();
    return brackets_.back().open;
  }

  // ---- brackets

  void find_brackets() {
    brackets_.clear();
    std::vector<std::size_t> open;
    for (std::size_t k = 0; k < elements_.size(); ++k) {
      if (elements_[k].is_node) continue;
      const TokenKind kind = tree_.kind(elements_[k].token());
      if (is_opening(kind)) open.push_back(k);
      if (is_closing(kind) && !open.empty()) {
        brackets_.push_back(Brackets{open.back(), k, inside(open.back(), k), kNoGroup});
        open.pop_back();
      }
    }
  }

  Inside inside(std::size_t open, std::size_t close) const {
    if (open + 1 == close) return Inside::Empty;
    bool commas = false, heavy = false, clauses = true, rows = false;
    std::size_t items = 0;
    for (std::size_t k = open + 1; k < close; ++k) {
      const Element& each = elements_[k];
      commas = commas || is(each, TokenKind::Comma);
      heavy = heavy || is_heavy(each);
      clauses = clauses && each.is_node;
      rows = rows || (each.is_node && is_row(each.node()));
      if (each.is_node) ++items;
    }
    if (rows) return Inside::Lines;
    if (statement_ && clauses && is(elements_[open], TokenKind::Lbrace)) {
      // Names alone (`codes drug_class { SSRI SNRI }`) fill lines; clauses have one each.
      bool names = true;
      for (std::size_t k = open + 1; k < close; ++k) names = names && size(elements_[k]) == 1;
      if (!names) return items > 1 ? Inside::Lines : Inside::Each;
      return Inside::Fill;
    }
    if (!commas && items <= 1 && !is(elements_[open], TokenKind::Lbrace)) return Inside::Each;
    return heavy ? Inside::Each : Inside::Fill;
  }

  /// The innermost brackets that hold the gap before element `k`.
  const Brackets* brackets_around(std::size_t k) const {
    for (const Brackets& each : brackets_) {  // inner ones were closed, and so found, first
      if (each.open < k && k <= each.close) return &each;
    }
    return nullptr;
  }

  void plan_inside(const Brackets& at, std::size_t k) {
    const bool first = k == at.open + 1, last = k == at.close;
    const bool item =
        is(elements_[k - 1], TokenKind::Comma) || (elements_[k - 1].is_node && elements_[k].is_node);
    // What fills lines hangs on its bracket: `{ drug: x, dose: y,`.
    const bool hangs = !statement_ && at.inside == Inside::Fill;
    if (!item && (hangs || (!first && !last))) {
      gap(k).closes = last;
      return;
    }
    if (at.inside == Inside::Empty) {
      Gap& nothing = gap(k);
      nothing.indent = self_.base;
      nothing.closes = true;
      return;
    }
    const bool lines = at.inside == Inside::Lines;
    const bool fill = at.inside == Inside::Fill && item;
    const GapKind kind = lines ? GapKind::Hard : fill ? GapKind::Fill : GapKind::Soft;
    Gap& between = breaks(k, kind, at.group, last ? self_.base : self_.base + kIndent);
    between.blank_first = !first;
    between.blank_last = !first && !last;
    between.closes = last;
    between.eager = true;
  }

  const syntax::Tree& tree_;
  Plan plan_;
  std::vector<Inherited> inherited_;
  std::vector<std::uint32_t> position_;  // of a token of the tree in Plan::tokens
  std::vector<std::size_t> weight_;      // braces and prose among the tokens before a position

  // The node that is planned.
  NodeId node_;
  Inherited self_;
  bool statement_ = false;
  std::vector<Element> elements_;
  std::vector<Brackets> brackets_;
  GroupId audience_group_ = kNoGroup;
};

}  // namespace

Plan plan_from_tree(const syntax::Tree& tree) { return Planner(tree).run(); }

}  // namespace regimen::format
