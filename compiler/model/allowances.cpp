// Finding allowances, matching them with warnings, and telling those that match none.
#include "compiler/model/allowances.hpp"

#include <map>
#include <optional>
#include <vector>

#include "compiler/syntax/view.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Fix;
using source::Span;
using syntax::NodeId;
using syntax::NodeKind;
using syntax::TokenKind;
using syntax::Tree;
using syntax::View;

/// One name of one allowance.
struct Allowance {
  View view;                  // the allowance
  View name;                  // the identifier
  std::optional<Span> scope;  // nothing: the package
  std::optional<Code> code;   // nothing: no warning has the name
  bool used = false;
};

std::map<std::string, Code, std::less<>> warnings_by_name() {
  std::map<std::string, Code, std::less<>> result;
  for (const diagnostics::CodeInfo& each : diagnostics::all_codes()) {
    std::string name = allowance_name(each.code);
    if (!name.empty()) result.emplace(std::move(name), each.code);
  }
  return result;
}

class Allowances {
 public:
  explicit Allowances(std::span<const Tree> trees) {
    for (const Tree& tree : trees) collect(tree);
  }

  const std::vector<Allowance>& all() const { return all_; }

  /// The reason why a warning is silenced, from the narrowest allowance.
  std::optional<std::string> reason(const Diagnostic& diagnostic) {
    Allowance* best = nullptr;
    for (Allowance& each : all_) {
      if (each.code != diagnostic.code || !holds(each, diagnostic)) continue;
      if (best == nullptr || (each.scope && (!best->scope || each.scope->size() < best->scope->size())))
        best = &each;
    }
    if (best == nullptr) return std::nullopt;
    best->used = true;
    return best->view.prose();
  }

 private:
  static bool holds(const Allowance& allowance, const Diagnostic& diagnostic) {
    if (!allowance.scope) return true;
    return diagnostic.span && diagnostic.span->file == allowance.scope->file &&
           allowance.scope->begin <= diagnostic.span->begin && diagnostic.span->end <= allowance.scope->end;
  }

  void collect(const Tree& tree) {
    std::vector<NodeId> found;
    std::vector<std::optional<NodeId>> parents;
    for (std::uint32_t id = 0; id < tree.nodes().size(); ++id) {
      if (tree.kind(NodeId{id}) == NodeKind::Allowance) found.push_back(NodeId{id});
    }
    if (found.empty()) return;
    parents.resize(tree.nodes().size());
    for (std::uint32_t id = 0; id < tree.nodes().size(); ++id) {
      for (const syntax::Element& each : tree.elements(NodeId{id})) {
        if (each.is_node) parents[each.index] = NodeId{id};
      }
    }
    for (const NodeId id : found) {
      // The wrapper (an attachment or a clause), then what it belongs to.
      const NodeId wrapper = *parents[id.index];
      const NodeId owner = *parents[wrapper.index];
      std::optional<Span> scope = tree.span(owner);
      if (tree.kind(wrapper) == NodeKind::KnowledgeAllowClause) scope.reset();
      const View view(tree, id);
      for (const View& name : view.children(NodeKind::Identifier)) {
        const auto code = names_.find(identifier(name));
        all_.push_back(Allowance{view, name, scope,
                                 code == names_.end() ? std::nullopt : std::optional(code->second), false});
      }
    }
  }

  std::map<std::string, Code, std::less<>> names_ = warnings_by_name();
  std::vector<Allowance> all_;
};

/// Takes a name out of its allowance, or the allowance away when it is its only one.
Fix removal(const Allowance& allowance) {
  const Tree& tree = allowance.view.tree();
  const std::vector<View> names = allowance.view.children(NodeKind::Identifier);
  if (names.size() == 1) {
    Span span = allowance.view.span();
    const std::uint32_t first = tree.node(allowance.view.node()).first_token;
    // The blanks before it go too, unless they end a comment's line.
    const bool blanks = first > 0 && tree.tokens()[first - 1].kind == TokenKind::WhiteSpace;
    if (blanks && (first < 2 || tree.tokens()[first - 2].kind != TokenKind::LineComment))
      span.begin = tree.tokens()[first - 1].begin;
    return Fix{"remove the `allow`", true, {{span, ""}}};
  }
  std::size_t at = 0;
  while (names[at].span() != allowance.name.span()) ++at;
  Span span = allowance.name.span();
  if (at == 0) {
    span.end = names[1].span().begin;
  } else {
    span.begin = names[at - 1].span().end;
  }
  return Fix{"remove the name", true, {{span, ""}}};
}

}  // namespace

std::string allowance_name(Code code) {
  const diagnostics::CodeInfo& info = diagnostics::info(code);
  const int number = static_cast<int>(code);
  const bool about_rules = number < 5000 || number >= 7000;
  if (info.severity != diagnostics::Severity::Warning || !about_rules || code == Code::UnknownWarning ||
      code == Code::NeedlessAllowance)
    return {};
  std::string name;
  for (const char c : info.name) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper && !name.empty()) name += '_';
    name += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

void apply_allowances(std::span<const Tree> trees, bool complete, Diagnostics& diagnostics) {
  Allowances allowances(trees);
  if (allowances.all().empty()) return;
  diagnostics.silence([&](const Diagnostic& each) { return allowances.reason(each); });
  std::vector<std::string> names;
  for (const auto& [name, code] : warnings_by_name()) names.push_back(name);
  for (const Allowance& each : allowances.all()) {
    const std::string name = identifier(each.name);
    if (!each.code) {
      diagnostics.report(Code::UnknownWarning, each.name.span())
          .arg(name)
          .did_you_mean(nearest_name(name, names));
    } else if (complete && !each.used) {
      diagnostics.report(Code::NeedlessAllowance, each.name.span()).arg(name).fix(removal(each));
    }
  }
}

}  // namespace regimen::model
