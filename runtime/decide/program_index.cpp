// Builds the lookup tables of program_index.hpp.
#include "decide/program_index.hpp"

namespace regimen::decide {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_named(RuleKind kind) {
  return kind == RuleKind::Definition || kind == RuleKind::Function || kind == RuleKind::Parameter;
}

bool same_text(const Place& a, const Place& b) {
  return a.file != kNone && a.file == b.file && a.begin == b.begin && a.end == b.end;
}

/// The position after the comment that starts at `at`, or `at` when none does.
std::size_t after_comment(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "//") {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end;
  }
  if (text.substr(at, 2) == "/*") {
    const std::size_t end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
  }
  return at;
}

}  // namespace

std::string one_line(const ProgramData& program, Index file, std::uint32_t begin, std::uint32_t end) {
  if (file >= program.sources_text.size()) return {};
  const std::string_view whole = program.sources_text[file].text;
  if (begin >= end || end > whole.size()) return {};
  const std::string_view text = whole.substr(begin, end - begin);
  std::string out;
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (quote != 0) {
      if (c == '\\' && i + 1 < text.size()) {
        out += c;
        c = text[++i];
      } else if (c == quote) {
        quote = 0;
      }
      out += c == '\n' || c == '\r' ? ' ' : c;
      continue;
    }
    const std::size_t after = after_comment(text, i);
    const bool blank = after != i || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (blank) {
      if (after != i) i = after - 1;
      if (!out.empty() && out.back() != ' ') out += ' ';
      continue;
    }
    if (c == '\'' || c == '"' || c == '`') quote = c;
    out += c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view file_name(const ProgramData& program, const Place& place) {
  if (place.file >= program.sources_text.size()) return {};
  return program.sources_text[place.file].name;
}

ProgramIndex::ProgramIndex(const ProgramData& program)
    : named_(program.nodes.size()), primary_(program.nodes.size(), kNone) {
  const auto add_name = [this](const std::string& name, NameKind kind, Index index) {
    names_.try_emplace(name, Name{kind, index});
  };
  for (Index i = 0; i < program.rules.size(); ++i) {
    const Rule& rule = program.rules[i];
    const Place& whole = rule.place;
    const Place& expression = rule.expression;
    const bool row = rule.kind == RuleKind::Row;  // its words have the headings, too
    expressions_.push_back(row ? rule.words
                               : one_line(program, expression.file, expression.begin, expression.end));
    const bool nested =
        whole.file == expression.file && whole.begin <= expression.begin && expression.end > whole.begin;
    texts_.push_back(!rule.words.empty() ? rule.words
                     : nested            ? one_line(program, whole.file, whole.begin, expression.end)
                                         : expressions_.back());
    if (!is_named(rule.kind) || rule.node >= program.nodes.size()) continue;
    named_[rule.node].push_back(i);
    Index& primary = primary_[rule.node];
    const Place& node = program.nodes[rule.node].place;
    const bool own = same_text(node, expression);
    if (primary == kNone || (own && !same_text(node, program.rules[primary].expression))) primary = i;
    add_name(rule.name, rule.kind == RuleKind::Function ? NameKind::Function : NameKind::Rule, i);
  }
  for (Index i = 0; i < program.facts.size(); ++i) add_name(program.facts[i].name, NameKind::Fact, i);
  for (Index i = 0; i < program.options.size(); ++i) {
    add_name(program.options[i].id, NameKind::Option, i);
    options_.try_emplace(program.options[i].status, i);
    ranks_.try_emplace(program.options[i].rank, i);
  }
  for (Index i = 0; i < program.differentials.size(); ++i) {
    add_name(program.differentials[i].id, NameKind::Differential, i);
    differentials_.try_emplace(program.differentials[i].status, i);
  }
  for (Index i = 0; i < program.stages.size(); ++i) {
    add_name(program.stages[i].id, NameKind::Stage, i);
    stages_.try_emplace(program.stages[i].status, i);
  }
  for (Index i = 0; i < program.alerts.size(); ++i) add_name(program.alerts[i].id, NameKind::Alert, i);
  for (Index i = 0; i < program.criteria.size(); ++i)
    add_name(program.criteria[i].id, NameKind::Criterion, i);
}

bool ProgramIndex::mentions(Index rule, std::string_view name) const {
  const std::string_view text = expressions_[rule];
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !is_word(text[at - 1])) && (end == text.size() || !is_word(text[end]))) return true;
  }
  return false;
}

}  // namespace regimen::decide
