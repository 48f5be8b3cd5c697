// Names across packages: which of them each package sees, and what they are called in the bundle.
// In: the names that every package declares, its `use` clauses. Out: a Scope for each package.
#include "compiler/dependencies/package_head.hpp"
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

/// A table of names, and whether two declarations with the same words are one thing there: a code system or a
/// source is what it says, a definition also depends on what its package means by the names in it.
struct Table {
  SymbolTable Scope::*names;
  bool same_words_agree;
};
constexpr Table kTables[] = {{&Scope::values, false},      {&Scope::records, false},
                             {&Scope::code_lists, false},  {&Scope::value_sets, true},
                             {&Scope::code_systems, true}, {&Scope::codes, true},
                             {&Scope::evidence, true}};

}  // namespace

void Builder::enter(source::Span place) {
  const std::uint32_t package = sources_.file(place.file).package();
  if (package == package_) return;
  std::swap(static_cast<Scope&>(*this), scopes_[package_]);
  std::swap(static_cast<Scope&>(*this), scopes_[package]);
  package_ = package;
}

std::string Builder::bundle_name(const std::string& name) const {
  return package_ == 0 ? name : sources_.used()[package_ - 1].id + "." + name;
}

void Builder::import_names() {
  std::vector<Scope> own = scopes_;
  own[package_] = *this;
  for (const View& knowledge : knowledge_) {
    enter(knowledge.span());
    for (const View& use : knowledge.children(NodeKind::UseClause)) import_from(use, own);
  }
}

void Builder::import_from(const View& use, const std::vector<Scope>& own) {
  const std::string id = name_of(use);
  const auto range = dependencies::version_range(use.get(NodeKind::VersionRange), diagnostics_);
  std::uint32_t target = 0;
  for (std::uint32_t i = 0; i < sources_.used().size(); ++i) {
    if (sources_.used()[i].id == id) target = i + 1;
  }
  if (target == 0) {
    diagnostics_.report(Code::PackageNotFound, use.span()).arg(id);
    return;
  }
  const source::UsedSources& used = sources_.used()[target - 1];
  if (const auto version = dependencies::Version::parse(used.version); !version || !range.allows(*version)) {
    diagnostics_.report(Code::PackageVersion, use.span()).arg(id).arg(used.version);
    return;
  }
  const auto alias = use.child(NodeKind::Identifier, 1);
  const View called = alias ? *alias : use.get(NodeKind::Identifier);
  if (!declare_name(values, identifier(called), {SymbolKind::Package, target, called.span(), use.span()}))
    return;
  imports_.push_back({package_, target, identifier(called)});

  for (const Table& table : kTables) {
    for (const auto& [name, symbol] : own[target].*table.names) {
      if (symbol.kind == SymbolKind::Package) continue;
      (this->*table.names).emplace(identifier(called) + "." + name, symbol);
      if (alias) continue;
      const auto [seen, is_new] = (this->*table.names).emplace(name, symbol);
      const Symbol& other = seen->second;
      if (is_new || (other.kind == symbol.kind && other.index == symbol.index)) continue;
      if (table.same_words_agree &&
          one_line(sources_.text(other.declaration)) == one_line(sources_.text(symbol.declaration)))
        continue;
      const auto owner = [&](const Symbol& of) {
        const std::uint32_t package = sources_.file(of.span.file).package();
        return package == 0 ? name_of(knowledge_.front()) : sources_.used()[package - 1].id;
      };
      diagnostics_.report(Code::NameInTwoPackages, use.span())
          .arg(name)
          .arg(owner(other))
          .arg(owner(symbol))
          .label(other.span, "declared here")
          .label(symbol.span, "and here")
          .note("use the package under a name of its own, `use " + id + " ... as NAME`; then write `NAME." +
                name + "`");
    }
  }
}

void Builder::import_members() {
  std::vector<Scope> own = scopes_;
  own[package_] = *this;
  for (const Import& import : imports_) {
    Scope& user = import.user == package_ ? *this : scopes_[import.user];
    // Without the package's name too, under an alias as well: the type of a place says of which list a code
    // is.
    for (const auto& [name, where] : own[import.target].members) {
      for (const std::string& written : {name, import.qualifier + "." + name}) {
        auto& seen = user.members[written];
        seen.insert(seen.end(), where.begin(), where.end());
      }
    }
  }
}

std::optional<std::string> Builder::plain_name(const View& expression) const {
  View at = expression;
  while (at.kind() == NodeKind::TermExpression || at.kind() == NodeKind::TermExpressionTerm)
    at = at.children().front();
  if (at.kind() == NodeKind::IdentifierTerm) return identifier(at);
  if (at.kind() != NodeKind::MemberTerm) return std::nullopt;
  View owner = at.get(NodeKind::ExpressionTerm);
  while (owner.kind() == NodeKind::TermExpressionTerm) owner = owner.children().front();
  if (owner.kind() != NodeKind::IdentifierTerm) return std::nullopt;
  const auto found = values.find(identifier(owner));
  if (found == values.end() || found->second.kind != SymbolKind::Package) return std::nullopt;
  return identifier(at);
}

std::pair<std::string, std::size_t> Builder::qualified_name(const View& qualified_identifier) const {
  const auto names = qualified_identifier.children(NodeKind::Identifier);
  const std::string first = identifier(names[0]);
  const auto found = values.find(first);
  if (names.size() == 1 || found == values.end() || found->second.kind != SymbolKind::Package)
    return {first, 1};
  return {first + "." + identifier(names[1]), 2};
}

}  // namespace regimen::model
