// The head of the package, sources and claims.
#include <charconv>

#include "compiler/model/builder.hpp"

namespace regimen::model {

void Builder::declare_knowledge() {
  ProgramData& out = model.declared;
  for (const source::UsedSources& used : sources_.used())
    out.packages.push_back({used.id, used.version, "", "", used.digest});
  std::vector<const View*> first(out.packages.size() + 1, nullptr);  // of each package
  for (const View& declaration : knowledge_) {
    const std::uint32_t package = sources_.file(declaration.span().file).package();
    if (first[package] != nullptr) {
      diagnostics_.report(Code::DuplicateDefinition, declaration.span())
          .arg("knowledge")
          .label(first[package]->span(), "first declared here");
      continue;
    }
    first[package] = &declaration;
    if (package == 0) {
      declare_head(declaration);
      continue;
    }
    out.packages[package - 1].title = declaration.prose();
    for (const View& clause : declaration.children(NodeKind::StatusClause))
      out.packages[package - 1].status = publication_status(clause);
  }
  if (first[0] == nullptr && !sources_.empty()) diagnostics_.report(Code::NoKnowledge, source::Span{});
}

std::string Builder::publication_status(const View& clause) {
  std::string status = name_of(clause);
  if (status != "draft" && status != "active" && status != "retired" && status != "unknown") {
    diagnostics_.report(Code::UnknownCode, clause.get(NodeKind::Identifier).span())
        .arg(status)
        .arg("PublicationStatus")
        .note("a package is `draft`, `active`, `retired` or `unknown`");
  }
  return status;
}

void Builder::declare_head(const View& declaration) {
  ProgramData& out = model.declared;
  out.id = name_of(declaration);
  out.version = declaration.token(TokenKind::Version).value_or("");
  out.title = declaration.prose();
  for (const View& clause : declaration.children(NodeKind::KnowledgeClause)) {
    switch (clause.kind()) {
      case NodeKind::StatusClause:
        out.status = publication_status(clause);
        break;
      case NodeKind::EffectiveClause:
        if (auto date = date_literal(clause)) out.effective = date->to_string();
        break;
      case NodeKind::ReviewClause:
        if (auto date = date_literal(clause)) out.review = date->to_string();
        break;
      case NodeKind::PublisherClause:
        out.publisher = clause.prose();
        break;
      case NodeKind::AuthorClause:
        out.author = clause.prose();
        break;
      case NodeKind::LanguageClause:
        out.language = name_of(clause);
        check_language(out.language, clause.get(NodeKind::Identifier).span());
        break;
      case NodeKind::JurisdictionClause:
        out.jurisdictions = jurisdictions(clause.get(NodeKind::IdentifierList));
        break;
      case NodeKind::KnowledgeNoteClause:
        out.notes.push_back(clause.prose());
        break;
      default:
        break;
    }
  }
}

void Builder::declare_evidence(const Pending& pending) {
  const View& d = pending.declaration;
  Evidence& out = model.declared.evidence[pending.index];
  out.title = d.prose();
  if (d.kind() == NodeKind::ClaimDeclaration) {
    View from = d.get(NodeKind::Reference);
    if (auto source = evidence_index(from)) {
      if (*source == pending.index) {
        diagnostics_.report(Code::Cycle, from.span()).arg(out.id).arg("a claim is made in a source");
      } else {
        out.claim_of = *source;
      }
    }
  }
  for (const View& clause : d.children()) {
    switch (clause.kind()) {
      case NodeKind::KindClause:
        out.kind = name_of(clause);
        break;
      case NodeKind::YearClause: {
        std::string_view text = clause.token(TokenKind::Integer).value_or("");
        std::int32_t year = 0;
        auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), year);
        if (problem != std::errc() || year > 9999) {
          diagnostics_.report(Code::BadLiteral, clause.token_span(TokenKind::Integer))
              .arg(text)
              .arg("year")
              .arg("a year has four digits");
        } else {
          out.year = year;
        }
        break;
      }
      case NodeKind::SourcePublisherClause:
        out.publisher = clause.prose();
        break;
      case NodeKind::UrlClause:
        out.url = clause.prose();
        break;
      case NodeKind::DoiClause:
        out.doi = clause.prose();
        break;
      case NodeKind::SourceNoteClause:
      case NodeKind::ClaimNoteClause:
        if (!out.note.empty()) out.note += ' ';
        out.note += clause.prose();
        break;
      case NodeKind::SaysClause:
        out.says = clause.prose();
        break;
      case NodeKind::SeeClause:
        for (Index index : citations(clause)) out.see.push_back(index);
        break;
      case NodeKind::NotComputableClause:
        out.not_computable = clause.prose();
        break;
      case NodeKind::FigureClause: {
        ExprId value = check(clause.get(NodeKind::Expression));
        if (failed(value)) break;
        Value figure = check_constant(clause.get(NodeKind::Expression), type_of(value));
        model.declared.evidence[pending.index].figures.emplace_back(name_of(clause), figure);
        break;
      }
      case NodeKind::ClaimStatusClause: {
        if (clause.has(TokenKind::Confirmed)) {
          out.status = EvidenceStatus::Confirmed;
        } else if (clause.has(TokenKind::Disputed)) {
          out.status = EvidenceStatus::Disputed;
          out.disputed_because = clause.prose();
        } else if (std::string word = name_of(clause); word != "unverified") {
          diagnostics_.report(Code::UnknownCode, clause.get(NodeKind::Identifier).span())
              .arg(word)
              .arg("claim status")
              .note("a claim is `confirmed`, `unverified` or `disputed \"why\"`");
        }
        if (auto cited = clause.child(NodeKind::Cites)) {
          (out.status == EvidenceStatus::Disputed ? out.contrary : out.supporting) = citations(*cited);
        }
        break;
      }
      default:
        break;
    }
  }
}

}  // namespace regimen::model
