// Reading signatures, once, and matching types against them.
#include "load/signature.hpp"

#include <array>
#include <map>
#include <string_view>

#include "load/operators.hpp"

namespace regimen {
namespace {

constexpr std::pair<std::string_view, TypeKind> kKinds[] = {
    {"Boolean", TypeKind::Boolean},    {"Integer", TypeKind::Integer},
    {"Long", TypeKind::Long},          {"Decimal", TypeKind::Decimal},
    {"String", TypeKind::String},      {"Date", TypeKind::Date},
    {"DateTime", TypeKind::DateTime},  {"Time", TypeKind::Time},
    {"Quantity", TypeKind::Quantity},  {"Code", TypeKind::Code},
    {"List", TypeKind::List},          {"Interval", TypeKind::Interval},
    {"Tuple", TypeKind::Tuple},        {"Any", TypeKind::Any},
    {"Ratio", TypeKind::Ratio},        {"Concept", TypeKind::Concept},
    {"Uncertain", TypeKind::Uncertain}};

/// Reads the texts of functions.def, which are ours and well-formed (a unit test reads them all).
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<Signature> all() {
    std::vector<Signature> out;
    do {
      Signature signature;
      if (!take("->")) {
        do signature.parameters.push_back(pattern());
        while (take(","));
        take("->");
      }
      signature.result = pattern();
      out.push_back(std::move(signature));
    } while (take("|"));
    return out;
  }

 private:
  Pattern pattern() {
    skip();
    std::size_t end = 0;
    while (end < text_.size() && ((text_[end] | 0x20) >= 'a' && (text_[end] | 0x20) <= 'z')) ++end;
    const std::string_view word = text_.substr(0, end);
    text_.remove_prefix(end);
    Pattern out;
    if (word.size() == 1) {
      out.letter = word.front();
      return out;
    }
    for (const auto& [name, kind] : kKinds) {
      if (name == word) out.kind = kind;
    }
    if (take("<")) {
      out.element.push_back(pattern());  // as deep as the texts of functions.def
      take(">");
    }
    return out;
  }
  bool take(std::string_view sign) {
    skip();
    if (!text_.starts_with(sign)) return false;
    text_.remove_prefix(sign.size());
    return true;
  }
  void skip() {
    while (!text_.empty() && text_.front() == ' ') text_.remove_prefix(1);
  }

  std::string_view text_;
};

using BySignature = std::map<Operator, std::vector<Signature>>;

BySignature read_table() {
  BySignature table;
#define FUNCTION(name, text, nulls, signatures) table.emplace(Operator::name, Reader(signatures).all());
#include "load/functions.def"
#undef FUNCTION
  return table;
}

std::string to_string(const Pattern& pattern) {
  if (pattern.letter != 0) return std::string(1, pattern.letter);
  std::string text;
  for (const auto& [name, kind] : kKinds) {
    if (kind == pattern.kind) text = name;
  }
  if (!pattern.element.empty()) text += "<" + to_string(pattern.element.front()) + ">";
  return text;
}

using Letters = std::array<Index, 128>;

bool fits(const ProgramData& data, const Pattern& pattern, Index type, Letters& letters) {
  if (pattern.letter != 0) {
    Index& bound = letters[static_cast<unsigned char>(pattern.letter)];
    if (bound != kNone) return bound == type;
    bound = type;
    return admits(pattern.letter, data.types[type].kind);
  }
  if (pattern.kind == TypeKind::Any) return true;
  if (data.types[type].kind != pattern.kind) return false;
  return pattern.element.empty() || fits(data, pattern.element.front(), data.types[type].element, letters);
}

}  // namespace

std::span<const Signature> signatures_of(Operator op) {
  static const BySignature kTable = read_table();
  const auto found = kTable.find(op);
  return found == kTable.end() ? std::span<const Signature>() : std::span<const Signature>(found->second);
}

std::optional<Operator> function_named(std::string_view cql_name) {
  static const std::map<std::string_view, Operator> kNames = {
#define IMPLICIT(name, text, nulls, signatures)
#define FUNCTION(name, text, nulls, signatures) {#name, Operator::name},
#include "load/functions.def"
#undef FUNCTION
  };
  const auto found = kNames.find(cql_name);
  return found == kNames.end() ? std::nullopt : std::optional<Operator>(found->second);
}

std::optional<Operator> implicit_or_named(std::string_view cql_name) {
  for (std::size_t op = kFirstFunction; op < kOperatorCount; ++op) {
    if (function_name(static_cast<Operator>(op)) == cql_name) return static_cast<Operator>(op);
  }
  return std::nullopt;
}

std::string_view function_name(Operator op) {
  static constexpr std::string_view kNames[] = {
#define FUNCTION(name, text, nulls, signatures) #name,
#include "load/functions.def"
#undef FUNCTION
  };
  return is_function(op) ? kNames[static_cast<std::size_t>(op) - kFirstFunction] : std::string_view();
}

bool admits(char letter, TypeKind kind) {
  const bool number = kind == TypeKind::Integer || kind == TypeKind::Long || kind == TypeKind::Decimal ||
                      kind == TypeKind::Quantity;
  const bool day = kind == TypeKind::Date || kind == TypeKind::DateTime;
  const bool time = kind == TypeKind::Time;
  switch (letter) {
    case 'N':
      return number || kind == TypeKind::Null;
    case 'Q':
      return kind == TypeKind::Quantity || kind == TypeKind::Null;
    case 'D':
      return day || kind == TypeKind::Null;
    case 'M':
      return day || time || kind == TypeKind::Null;
    case 'P':
      return number || day || time || kind == TypeKind::Null || kind == TypeKind::Any;
    case 'O':
      return number || day || time || kind == TypeKind::String || kind == TypeKind::Null ||
             kind == TypeKind::Any;
    default:
      return true;
  }
}

std::string to_string(const Signature& signature) {
  std::string text;
  for (const Pattern& parameter : signature.parameters) {
    text += (text.empty() ? "" : ", ") + to_string(parameter);
  }
  return text + " -> " + to_string(signature.result);
}

bool matches(const ProgramData& data, const Signature& signature, std::span<const Index> operands,
             Index result) {
  if (operands.size() != signature.parameters.size()) return false;
  Letters letters;
  letters.fill(kNone);
  for (std::size_t i = 0; i < operands.size(); ++i) {
    if (!fits(data, signature.parameters[i], operands[i], letters)) return false;
  }
  return fits(data, signature.result, result, letters);
}

}  // namespace regimen
