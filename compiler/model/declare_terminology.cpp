// Code systems, value sets (written out or published), single codes, concepts and lists of codes.
#include "compiler/model/builder.hpp"

namespace regimen::model {

std::optional<SystemCode> Builder::system_code(const View& literal) {
  auto system = find(code_systems, literal.get(NodeKind::Reference), "a code system");
  if (!system) return std::nullopt;
  SystemCode code;
  code.system = model.declared.code_systems[system->index].uri;
  code.code = unquote(literal.token(TokenKind::String).value_or("''"));
  code.display = literal.prose();
  return code;
}

std::optional<SystemCode> Builder::code_from_system(const View& declaration) {
  if (auto literal = declaration.child(NodeKind::CodeLiteral)) return system_code(*literal);
  auto code = system_code(declaration);  // CQL's form: 'code' from "system" display 'words'
  if (auto display = declaration.child(NodeKind::DisplayClause); display && code)
    code->display = unquote(display->token(TokenKind::String).value_or("''"));
  return code;
}

void Builder::take_published(const View& declaration, ValueSet& set) {
  // FHIR writes a version after a bar, CQL in words of its own; both are understood.
  set.url = unquote(*declaration.token(TokenKind::String));
  if (const std::size_t bar = set.url.find('|'); bar != std::string::npos) {
    set.version = set.url.substr(bar + 1);
    set.url.resize(bar);
  }
  if (auto version = declaration.token(TokenKind::String, 1)) set.version = unquote(*version);
  const source::Span at = declaration.token_span(TokenKind::String);
  const auto found = published_.find(set.url, set.version);
  if (found.empty()) {
    auto report = diagnostics_.report(Code::ValueSetNotFound, at);
    report.arg(set.url);
    const auto others = published_.find(set.url, "");
    if (others.empty()) report.note("give the folder of its FHIR ValueSet file: `--valuesets DIR`");
    for (const dependencies::PublishedValueSet* other : others)
      report.note("`" + other->file + "` holds its version `" + other->set.version + "`, not `" +
                  set.version + "`");
  } else if (found.size() > 1) {
    auto report = diagnostics_.report(Code::ValueSetAmbiguous, at);
    report.arg(set.url);
    for (const dependencies::PublishedValueSet* one : found)
      report.note("`" + one->file + "`: version `" + one->set.version + "`, number of codes " +
                  std::to_string(one->set.codes.size()) + ", " + one->set.digest);
    report.note("remove one of the files, or say which version is meant: `version '...'`");
  } else if (!found[0]->unusable.empty()) {
    diagnostics_.report(Code::ValueSetUnusable, at)
        .arg(set.url)
        .arg(found[0]->unusable + " (`" + found[0]->file + "`)")
        .note("let a terminology server expand it (FHIR `$expand`), and give that file");
  } else {
    set.version = found[0]->set.version;
    set.codes = found[0]->set.codes;
    set.digest = found[0]->set.digest;
  }
}

void Builder::declare_concept(const Pending& pending) {
  for (const View& name : pending.declaration.children(NodeKind::Reference)) {
    auto symbol = find(value_sets, name, "a code");
    if (!symbol) continue;
    if (symbol->kind != SymbolKind::SingleCode) {
      diagnostics_.report(Code::WrongKindOfName, name.span())
          .arg(identifier(name))
          .arg(kind_words(symbol->kind))
          .arg("a code")
          .label(symbol->span, "declared here");
      continue;
    }
    for (const SystemCode& code : model.declared.value_sets[symbol->index].codes)
      model.declared.value_sets[pending.index].codes.push_back(code);
  }
}

void Builder::declare_terminology() {
  ProgramData& out = model.declared;
  for (const Pending& p : code_systems_) {
    out.code_systems[p.index].uri = unquote(p.declaration.token(TokenKind::String).value_or("''"));
    out.code_systems[p.index].version = unquote(p.declaration.token(TokenKind::String, 1).value_or("''"));
  }
  for (const Pending& p : value_sets_) {
    enter(p.declaration.span());
    if (p.declaration.has(TokenKind::String)) {
      take_published(p.declaration, out.value_sets[p.index]);
      continue;
    }
    for (const View& literal : p.declaration.children(NodeKind::CodeLiteral)) {
      if (auto code = system_code(literal)) out.value_sets[p.index].codes.push_back(std::move(*code));
    }
  }
  for (const Pending& p : codes_) {
    enter(p.declaration.span());
    if (auto code = code_from_system(p.declaration))
      out.value_sets[p.index].codes.push_back(std::move(*code));
  }
  for (const Pending& p : concepts_) {
    enter(p.declaration.span());
    declare_concept(p);
  }
  for (const Pending& p : code_lists_) {
    enter(p.declaration.span());
    std::map<std::string, source::Span, std::less<>> seen;
    for (const View& member_view : p.declaration.children(NodeKind::CodesMember)) {
      CodeMember member;
      member.name = name_of(member_view);
      member.display = member_view.prose();
      source::Span at = member_view.get(NodeKind::Identifier).span();
      auto [first, inserted] = seen.emplace(member.name, at);
      if (!inserted) {
        diagnostics_.report(Code::DuplicateDefinition, at)
            .arg(member.name)
            .label(first->second, "first defined here");
        continue;
      }
      for (const View& literal : member_view.children(NodeKind::CodeLiteral)) {
        if (auto code = system_code(literal)) member.codes.push_back(std::move(*code));
      }
      CodeList& list = out.code_lists[p.index];
      members[member.name].emplace_back(p.index, static_cast<Index>(list.members.size()));
      list.members.push_back(std::move(member));
    }
  }
  import_members();
}

}  // namespace regimen::model
