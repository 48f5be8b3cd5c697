// Aligning tables: within one table every cell of a column gets the same width. A row with fewer cells has
// one cell (its first, `default`) over the first columns. A row with a comment inside, or with a text of
// several lines, keeps its own widths.
#include <algorithm>

#include "compiler/format/plan.hpp"

namespace regimen::format {

namespace {

using syntax::Element;
using syntax::NodeId;
using syntax::TokenKind;

/// Positions in Plan::tokens of the bars of a row, first and last included.
using Bars = std::vector<std::size_t>;

class Aligner {
 public:
  explicit Aligner(Plan& plan) : plan_(plan), position_(plan.tree->tokens().size()) {
    for (std::size_t i = 0; i < plan.tokens.size(); ++i) position_[plan.tokens[i].index] = i;
  }

  void run() {
    const syntax::Tree& tree = *plan_.tree;
    for (std::uint32_t id = 0; id < tree.nodes().size(); ++id) {
      std::vector<Bars> rows;
      for (const Element& each : tree.elements(NodeId{id})) {
        if (!each.is_node) continue;
        Bars bars = bars_of(each.node());
        if (bars.size() > 1 && on_one_line(bars)) rows.push_back(std::move(bars));
      }
      if (rows.size() > 1) align(rows);
    }
  }

 private:
  Bars bars_of(NodeId node) const {
    Bars bars;
    for (const Element& each : plan_.tree->elements(node)) {
      if (!each.is_node && plan_.tree->text(each.token()).find_first_not_of('|') == std::string_view::npos)
        bars.push_back(position_[each.index]);
    }
    const syntax::Node& row = plan_.tree->node(node);
    const bool whole = !bars.empty() && plan_.tokens[bars.front()].index == row.first_token &&
                       plan_.tokens[bars.back()].index + 1 == row.end_token;
    return whole ? bars : Bars();
  }

  bool on_one_line(const Bars& bars) const {
    for (std::size_t i = bars.front() + 1; i <= bars.back(); ++i) {
      if (plan_.gaps[i].forces_line() || plan_.text(i).find('\n') != std::string_view::npos) return false;
    }
    return true;
  }

  /// Columns from the end of one bar to the blank before the next.
  std::size_t width(std::size_t bar, std::size_t next) const {
    std::size_t result = 0;
    for (std::size_t i = bar + 1; i < next; ++i) {
      result += (plan_.gaps[i].space ? 1 : 0) + columns(plan_.text(i));
      for (const Comment& comment : plan_.gaps[i].comments) result += 1 + columns(comment.text);
    }
    for (const Comment& comment : plan_.gaps[next].comments) result += 1 + columns(comment.text);
    return result;
  }

  void align(const std::vector<Bars>& rows) {
    std::size_t most = 0;
    for (const Bars& bars : rows) most = std::max(most, bars.size());
    std::vector<std::size_t> widths(most - 1);
    std::vector<std::size_t> signs(most);  // widths of the bars
    for (const Bars& bars : rows) {
      const std::size_t joined = most - bars.size();
      for (std::size_t c = joined == 0 ? 0 : 1; c + 1 < bars.size(); ++c)
        widths[c + joined] = std::max(widths[c + joined], width(bars[c], bars[c + 1]));
      if (joined > 0) continue;
      for (std::size_t c = 0; c < most; ++c) signs[c] = columns(plan_.text(bars[c]));
    }
    for (const Bars& bars : rows) {
      const std::size_t joined = most - bars.size();
      for (std::size_t c = 0; c + 1 < bars.size(); ++c) {
        std::size_t wanted = widths[c + joined];
        for (std::size_t k = 0; c == 0 && k < joined; ++k) wanted += widths[k] + 1 + signs[k + 1];
        const std::size_t own = width(bars[c], bars[c + 1]);
        plan_.gaps[bars[c + 1]].padding = static_cast<std::uint32_t>(std::max(wanted, own) - own);
      }
    }
  }

  Plan& plan_;
  std::vector<std::size_t> position_;  // of a token of the tree in Plan::tokens
};

}  // namespace

void align_tables(Plan& plan) { Aligner(plan).run(); }

}  // namespace regimen::format
