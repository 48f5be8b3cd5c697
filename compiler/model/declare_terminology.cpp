// Code systems, value sets, single codes and lists of codes.
#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::declare_terminology() {
  ProgramData& out = model.declared;
  for (const Pending& p : code_systems_) {
    out.code_systems[p.index].uri = unquote(p.declaration.token(TokenKind::String).value_or("''"));
  }
  auto read = [&](const View& literal) -> std::optional<SystemCode> {
    auto system = find(code_systems, literal.get(NodeKind::Identifier), "a code system");
    if (!system) return std::nullopt;
    SystemCode code;
    code.system = out.code_systems[system->index].uri;
    code.code = unquote(literal.token(TokenKind::String).value_or("''"));
    code.display = literal.prose();
    return code;
  };
  for (const std::vector<Pending>* group : {&value_sets_, &codes_}) {
    for (const Pending& p : *group) {
      for (const View& literal : p.declaration.children(NodeKind::CodeLiteral)) {
        if (auto code = read(literal)) out.value_sets[p.index].codes.push_back(std::move(*code));
      }
    }
  }
  for (const Pending& p : code_lists_) {
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
        if (auto code = read(literal)) member.codes.push_back(std::move(*code));
      }
      CodeList& list = out.code_lists[p.index];
      members[member.name].emplace_back(p.index, static_cast<Index>(list.members.size()));
      list.members.push_back(std::move(member));
    }
  }
}

}  // namespace regimen::model
