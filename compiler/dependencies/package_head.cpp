// Reads heads off syntax trees. Only a file in which the word `knowledge` stands is parsed, so that looking
// at a package costs little; whoever compiles it parses all of it.
#include "compiler/dependencies/package_head.hpp"

#include "compiler/diagnostics/diagnostic.hpp"

namespace regimen::dependencies {

using syntax::NodeKind;
using syntax::TokenKind;
using syntax::View;

VersionRange version_range(const View& view, diagnostics::Diagnostics& diagnostics) {
  VersionRange range;
  for (const View& part : view.children(NodeKind::VersionRequirement)) {
    const auto kind = part.first_of({TokenKind::Version, TokenKind::Decimal, TokenKind::Integer});
    const std::string_view number = part.token(*kind).value_or("");
    const std::string_view sign = part.text().substr(0, part.text().find_first_of("0123456789 \t\r\n/"));
    if (const auto requirement = Requirement::parse(sign, number)) {
      range.add(*requirement);
    } else {
      diagnostics.report(diagnostics::Code::BadLiteral, part.token_span(*kind))
          .arg(number)
          .arg("version")
          .arg("a version is `1`, `1.2` or `1.2.3`, without leading zeros");
    }
  }
  return range;
}

std::optional<PackageHead> read_head(const source::SourceSet& sources,
                                     diagnostics::Diagnostics& diagnostics) {
  diagnostics::Diagnostics ignored;
  for (const source::SourceFile& file : sources.files()) {
    if (file.package() != 0 || file.bytes().find("knowledge") == std::string_view::npos) continue;
    const syntax::Tree tree = syntax::parse(file, ignored);
    if (tree.nodes().empty()) continue;
    for (const View& wrapper : View(tree, tree.root()).children(NodeKind::Declaration)) {
      const auto declaration = wrapper.child(NodeKind::KnowledgeDeclaration);
      if (!declaration) continue;
      PackageHead head;
      head.name = syntax::name_of(*declaration);
      head.version = declaration->token(TokenKind::Version).value_or("");
      head.span = declaration->get(NodeKind::Identifier).span();
      for (const View& clause : declaration->children(NodeKind::UseClause)) {
        const View range = clause.get(NodeKind::VersionRange);
        head.uses.push_back({syntax::name_of(clause), syntax::one_line(range.text()),
                             version_range(range, diagnostics), clause.span()});
      }
      return head;
    }
  }
  return std::nullopt;
}

}  // namespace regimen::dependencies
