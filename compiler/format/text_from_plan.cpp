// Deciding about each line break, from left to right, and writing the text. A group fits when it and what
// must follow on its line end within kMaxColumns; what stands in a group that fits stays on one line.
#include <algorithm>
#include <string>

#include "compiler/format/format.hpp"
#include "compiler/format/plan.hpp"

namespace regimen::format {

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

namespace {

class Layout {
 public:
  explicit Layout(const Plan& plan) : plan_(plan) { measure(); }

  std::string run() {
    const std::size_t count = plan_.tokens.size();
    for (std::size_t i = 0; i < count; ++i) {
      while (!open_.empty() && plan_.groups[open_.back().group].last < i) open_.pop_back();
      const bool new_line = write_gap(i);
      open_groups(i, new_line);
      write(plan_.text(i));
    }
    write_gap(count);
    out_ += '\n';
    return std::move(out_);
  }

 private:
  struct Open {
    GroupId group = kNoGroup;
    bool broken = false;
  };

  // ---- what the plan says about widths

  void measure() {
    const std::size_t count = plan_.tokens.size();
    end_.resize(count);
    forced_.resize(count + 1);
    next_of_group_.assign(count, count);
    starting_.resize(count);
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const Gap& gap = plan_.gaps[i];
      at += flat_width(gap) + first_line(plan_.text(i));
      end_[i] = at;
      const bool kept =
          gap.kind == GapKind::Soft && gap.author_broke() && plan_.groups[gap.group].keeps_breaks;
      forced_[i + 1] = forced_[i] + (kept || gap.kind == GapKind::Hard || gap.forces_line() ? 1 : 0);
    }
    std::vector<std::size_t> next(plan_.groups.size(), count);
    for (std::size_t i = count; i-- > 0;) {
      const GroupId group = plan_.gaps[i].group;
      if (group == kNoGroup) continue;
      next_of_group_[i] = next[group];
      next[group] = i;
    }
    for (GroupId g = 0; g < plan_.groups.size(); ++g) starting_[plan_.groups[g].first].push_back(g);
    for (std::vector<GroupId>& groups : starting_) {
      std::stable_sort(groups.begin(), groups.end(),
                       [&](GroupId a, GroupId b) { return plan_.groups[a].last > plan_.groups[b].last; });
    }
  }

  static std::size_t flat_width(const Gap& gap) {
    std::size_t width = (gap.space ? 1 : 0) + gap.padding;
    for (const Comment& comment : gap.comments) {
      if (!comment.line) width += 1 + columns(comment.text);
    }
    return width;
  }

  static std::size_t first_line(std::string_view text) { return columns(text.substr(0, text.find('\n'))); }

  /// Columns of the tokens [first, last] on one line.
  std::size_t width(std::size_t first, std::size_t last) const {
    return end_[last] - end_[first] + first_line(plan_.text(first));
  }

  /// Columns of what follows `last` and cannot be put on another line.
  std::size_t width_after(std::size_t last, std::size_t limit) const {
    std::size_t result = 0;
    for (std::size_t i = last + 1; i < plan_.tokens.size() && result <= limit; ++i) {
      if (plan_.gaps[i].kind != GapKind::Same || plan_.gaps[i].forces_line()) break;
      result = end_[i] - end_[last];
    }
    return result;
  }

  bool fits(std::size_t first, std::size_t last, std::size_t column) const {
    if (forced_[last + 1] != forced_[first + 1]) return false;
    const std::size_t own = column + width(first, last);
    return own <= kMaxColumns && own + width_after(last, kMaxColumns) <= kMaxColumns;
  }

  // ---- writing

  void open_groups(std::size_t i, bool new_line) {
    for (const GroupId g : starting_[i]) {
      const Group& group = plan_.groups[g];
      const bool may_break = (open_.empty() || open_.back().broken) && !group.never_breaks;
      const bool broken = may_break && !fits(group.first, group.last, column_ + pending_);
      open_.push_back(Open{g, broken});
      if (broken && new_line) pending_ += group.operand_indent;
    }
    blanks(pending_);
    pending_ = 0;
  }

  bool is_broken(GroupId group) const {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].group == group) return open_[i].broken;
    }
    return false;
  }

  bool breaks(std::size_t i) const {
    const Gap& gap = plan_.gaps[i];
    switch (gap.kind) {
      case GapKind::Hard:
        return true;
      case GapKind::Soft:
        return is_broken(gap.group);
      case GapKind::Fill: {
        if (!is_broken(gap.group)) return false;
        const std::size_t next = next_of_group_[i];
        const std::size_t last = next < plan_.tokens.size() ? next - 1 : plan_.groups[gap.group].last;
        return !fits(i, last, column_ + flat_width(gap)) && (gap.eager || fits(i, last, gap.indent));
      }
      case GapKind::Same:
        break;
    }
    return false;
  }

  /// Writes what stands before token `i` (its indentation is left pending). True when the token starts a
  /// line.
  bool write_gap(std::size_t i) {
    const Gap& gap = plan_.gaps[i];
    const bool at_end = i == plan_.tokens.size();
    const bool break_wanted = i > 0 && !at_end && breaks(i);
    const std::size_t comment_indent = gap.indent + (gap.closes ? 2 : 0);
    bool own_line = i == 0;  // the last comment started a line
    bool needs_line = false;
    for (std::size_t c = 0; c < gap.comments.size(); ++c) {
      const Comment& comment = gap.comments[c];
      const bool first = i == 0 && c == 0;
      if (!first && (needs_line || comment.lines_before > 0)) {
        const bool empty_line =
            comment.lines_before > 1 && (c > 0 ? gap.blank_first || gap.blank_last : gap.blank_first);
        line(empty_line);
        blanks(comment_indent);
        own_line = true;
      } else if (!first) {
        blanks(comment.line ? 2 : 1);
      }
      write(comment.text);
      needs_line = comment.line || comment.several_lines;
    }
    if (at_end) return false;
    if (gap.comments.empty() && i == 0) return true;
    const bool with_comments = !gap.comments.empty();
    const bool stays = with_comments && own_line && gap.lines == 0 && !needs_line;  // `/* why */ define`
    if (needs_line || (with_comments && own_line && gap.lines > 0) || (break_wanted && !stays)) {
      const bool allowed = with_comments ? gap.blank_last : gap.blank_last && gap.blank_first;
      line(allowed && gap.lines > 1);
      pending_ = gap.indent;
      return true;
    }
    blanks((gap.space || with_comments ? 1 : 0) + gap.padding);
    return false;
  }

  void line(bool empty_line) {
    out_ += empty_line ? "\n\n" : "\n";
    column_ = 0;
  }
  void blanks(std::size_t count) {
    out_.append(count, ' ');
    column_ += count;
  }
  void write(std::string_view text) {
    out_ += text;
    const std::size_t end = text.rfind('\n');
    column_ = end == std::string_view::npos ? column_ + columns(text) : columns(text.substr(end + 1));
  }

  const Plan& plan_;
  std::vector<std::size_t> end_;            // where a token ends if all stood on one line
  std::vector<std::size_t> forced_;         // gaps before a position that are line breaks in any case
  std::vector<std::size_t> next_of_group_;  // the next gap of the same group
  std::vector<std::vector<GroupId>> starting_;
  std::vector<Open> open_;
  std::string out_;
  std::size_t column_ = 0;
  std::size_t pending_ = 0;  // blanks before the next token
};

}  // namespace

std::string text_from_plan(const Plan& plan) { return Layout(plan).run(); }

}  // namespace regimen::format
