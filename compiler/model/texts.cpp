// Words for people: languages, and values put in as `{name}`. In: `text` nodes. Out: Text, whose values are
// expressions until graph/ makes nodes of them.
#include <algorithm>

#include "compiler/model/builder.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

/// `de`, `de-CH`: two or three letters, then parts of letters and digits (BCP 47).
bool is_language(std::string_view tag) {
  std::size_t part = 0, length = 0;
  for (std::size_t i = 0; i <= tag.size(); ++i) {
    if (i < tag.size() && tag[i] != '-') {
      const bool letter = (tag[i] >= 'a' && tag[i] <= 'z') || (tag[i] >= 'A' && tag[i] <= 'Z');
      if (part == 0 && !(tag[i] >= 'a' && tag[i] <= 'z')) return false;
      if (!letter && !(tag[i] >= '0' && tag[i] <= '9')) return false;
      ++length;
      continue;
    }
    if (part == 0 ? length < 2 || length > 3 : length < 1 || length > 8) return false;
    ++part;
    length = 0;
  }
  return true;
}

/// `piece` with its escapes resolved, and its braces doubled, as Text has them.
std::string plain_piece(std::string_view piece) {
  std::string out;
  for (const char c : unquote('"' + std::string(piece) + '"')) {
    if (c == '{') out += '{';
    out += c;
  }
  return out;
}

}  // namespace

bool Builder::check_language(std::string_view tag, source::Span span) {
  if (is_language(tag)) return true;
  diagnostics_.report(Code::BadLiteral, span)
      .arg(tag)
      .arg("language")
      .arg("two or three small letters, as in `de`, with parts after it, as in `de-CH`");
  return false;
}

ExprId Builder::value_named(const std::string& name, source::Span span) {
  const auto make = [&](ExprKind kind, Index a, Index type, Index b = kNone) {
    if (type == kNone) return error(span);
    Expression e;
    e.kind = kind;
    e.a = a;
    e.b = b;
    e.type = type;
    e.span = span;
    return add(std::move(e));
  };
  const auto found = values.find(name);
  if (found == values.end()) {
    std::vector<std::string> candidates;
    for (const auto& [one, symbol] : values) candidates.push_back(one);
    diagnostics_.report(Code::UnknownName, span).arg(name).did_you_mean(nearest_name(name, candidates));
    return error(span);
  }
  const Symbol& symbol = found->second;
  switch (symbol.kind) {
    case SymbolKind::Definition: {
      const ExprId body = model.definitions[symbol.index].rule.expression;
      if (body == kNone || failed(body)) return error(span);
      return make(ExprKind::Definition, symbol.index, type_of(body));
    }
    case SymbolKind::Parameter:
      return make(ExprKind::Parameter, symbol.index, model.parameters[symbol.index].type);
    case SymbolKind::Fact:
      return make(ExprKind::Fact, symbol.index, model.declared.facts[symbol.index].type);
    case SymbolKind::Alert:
      return make(ExprKind::Alert, symbol.index, model.types.boolean());
    case SymbolKind::Option:
      return make(ExprKind::StatusOf, static_cast<Index>(StatusKind::Option),
                  model.types.code(model.option_status), symbol.index);
    case SymbolKind::Differential:
      return make(ExprKind::StatusOf, static_cast<Index>(StatusKind::Differential),
                  model.types.code(model.differential_status), symbol.index);
    case SymbolKind::Stage:
      return make(ExprKind::StatusOf, static_cast<Index>(StatusKind::Stage),
                  model.types.code(model.stage_status), symbol.index);
    default:
      diagnostics_.report(Code::WrongKindOfName, span)
          .arg(name)
          .arg(kind_words(symbol.kind))
          .arg("a value")
          .label(symbol.span, "declared here");
      return error(span);
  }
}

std::string Builder::words(std::string_view token, source::Span span, bool with_values, Text& out) {
  std::string result;
  const auto piece = [&](std::size_t begin, std::size_t end) {
    result += plain_piece(token.substr(begin, end - begin));
  };
  const std::size_t stop = token.size() - 1;  // of the quotes
  std::size_t from = 1;
  for (std::size_t at = 1; at < stop; ++at) {
    if (token[at] == '\\') {
      ++at;
      continue;
    }
    if (token[at] != '{') continue;
    const std::size_t close = std::min(token.find('}', at), stop);
    const std::string name(token.substr(at + 1, close - at - 1));
    const auto offset = static_cast<std::uint32_t>(at);
    const source::Span place{span.file, span.begin + offset + 1,
                             span.begin + static_cast<std::uint32_t>(close)};
    if (close == stop || !is_identifier(name)) {
      diagnostics_
          .report(Code::MalformedHole, source::Span{span.file, span.begin + offset, span.begin + offset + 1})
          .note("`{name}` stands for the value of `name`; write `\\{` for a brace");
      return result;
    }
    if (!with_values) {
      diagnostics_.report(Code::NoValuesHere, place).arg(name).note("write `\\{` for a brace");
    } else {
      const bool known = std::any_of(out.values.begin(), out.values.end(),
                                     [&](const auto& value) { return value.first == name; });
      if (!known) out.values.emplace_back(name, value_named(name, place));
    }
    piece(from, at);
    result += "{" + name + "}";
    at = close;
    from = close + 1;
  }
  piece(from, stop);
  return result;
}

Text Builder::text(const View& view, bool with_values) {
  Text out;
  const auto read = [&](const View& owner) {
    return words(owner.token(TokenKind::Prose).value_or("\"\""), owner.token_span(TokenKind::Prose),
                 with_values, out);
  };
  out.words = read(view);
  std::map<std::string, source::Span, std::less<>> seen;
  for (const View& translation : view.children(NodeKind::Translation)) {
    const source::Span at = translation.token_span(TokenKind::LanguageTag);
    std::string tag(translation.token(TokenKind::LanguageTag).value_or("@").substr(1));
    check_language(tag, at);
    if (auto [first, inserted] = seen.emplace(tag, at); !inserted) {
      diagnostics_.report(Code::DuplicateDefinition, at)
          .arg("@" + tag)
          .label(first->second, "first given here");
      continue;
    }
    std::string translated = read(translation);
    out.translations.emplace_back(std::move(tag), std::move(translated));
  }
  return out;
}

Text Builder::text_of(const View& clause, bool with_values) {
  const auto view = clause.child(NodeKind::Text);
  return view ? text(*view, with_values) : Text();
}

Say Builder::say(const View& clause, bool with_values) {
  Say out;
  const std::vector<View> audiences = clause.children(NodeKind::Audience);
  for (std::size_t i = 0; i < audiences.size(); ++i) {
    (audiences[i].has(TokenKind::Clinician) ? out.clinician : out.patient) =
        text(clause.get(NodeKind::Text, i), with_values);
  }
  return out;
}

}  // namespace regimen::model
