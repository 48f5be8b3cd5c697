// The wording of syntax errors.
#include "compiler/syntax/syntax_message.hpp"

#include <algorithm>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"

namespace regimen::syntax {
namespace {

// LIMIT: alternatives listed in one message.
constexpr std::size_t kMaxAlternatives = 12;

std::string words(TokenKind kind) {
  if (!spelling(kind).empty()) return '`' + std::string(spelling(kind)) + '`';
  switch (kind) {
    case TokenKind::String:
      return "a text in single quotes";
    case TokenKind::Prose:
      return "a text in double quotes";
    case TokenKind::Integer:
      return "a whole number";
    case TokenKind::Long:
      return "a long number";
    case TokenKind::Decimal:
      return "a decimal number";
    case TokenKind::Version:
      return "a version such as `1.0.0`";
    case TokenKind::Date:
      return "a date such as `@2026-03-01`";
    case TokenKind::Datetime:
      return "a date with a time";
    case TokenKind::Time:
      return "a time";
    case TokenKind::CalendarUnit:
      return "a unit of time such as `weeks`";
    default:  // names have groups; the rest never fits anywhere
      return "a name";
  }
}

bool includes(const std::set<TokenKind>& all, const std::set<TokenKind>& part) {
  return !part.empty() && std::includes(all.begin(), all.end(), part.begin(), part.end());
}

void remove(std::set<TokenKind>& from, const std::set<TokenKind>& part) {
  for (const TokenKind kind : part) from.erase(kind);
}

std::vector<std::string> alternatives(std::set<TokenKind> expected, const KindGroups& groups) {
  std::vector<std::string> grouped;
  if (includes(expected, groups.declaration)) {
    grouped.emplace_back("a declaration");
    remove(expected, groups.declaration);
  }
  if (includes(expected, groups.expression)) {
    grouped.emplace_back("an expression");
    remove(expected, groups.expression);
  } else if (includes(expected, groups.value)) {
    grouped.emplace_back("a value");
    remove(expected, groups.value);
  } else if (includes(expected, groups.name)) {
    grouped.emplace_back("a name");
    remove(expected, groups.name);
  }
  if (expected.contains(TokenKind::And) && expected.contains(TokenKind::Equal)) {
    grouped.emplace_back("an operator");
    remove(expected, groups.continuation);
  } else if (expected.contains(TokenKind::Plus) && expected.contains(TokenKind::Star)) {
    grouped.emplace_back("an arithmetic operator");
    remove(expected, groups.continuation);
  }
  // After a number: its unit, and the second part of a ratio, go without saying.
  const std::set<TokenKind> units = {TokenKind::CalendarUnit, TokenKind::YearOf, TokenKind::String};
  if (includes(expected, units)) {
    remove(expected, units);
    expected.erase(TokenKind::Colon);
  }
  std::vector<std::string> result;
  for (const TokenKind kind : expected) {
    std::string text = words(kind);
    if (std::find(result.begin(), result.end(), text) == result.end()) result.push_back(std::move(text));
  }
  if (result.size() > kMaxAlternatives) {
    result.resize(kMaxAlternatives);
    result.emplace_back("…");
  }
  result.insert(result.end(), grouped.begin(), grouped.end());
  return result;
}

}  // namespace

std::string syntax_sentence(const std::set<TokenKind>& expected, const KindGroups& groups,
                            std::string_view after, std::string_view found) {
  const std::string found_text =
      found.empty() ? std::string("the end of the file") : '`' + diagnostics::quoted(found) + '`';
  const std::vector<std::string> list = alternatives(expected, groups);
  const std::string place = after.empty() ? std::string() : " after `" + diagnostics::quoted(after) + '`';
  if (list.empty()) return "unexpected " + found_text + place;
  std::string sentence = "expected ";
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) sentence += i + 1 == list.size() && list[i] != "…" ? " or " : ", ";
    sentence += list[i];
  }
  return sentence + place + ", found " + found_text;
}

}  // namespace regimen::syntax
