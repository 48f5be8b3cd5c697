// What decisions and explanations look up in a program again and again, computed once after loading: who
// carries a node, the words of each rule, every name. In: ProgramData. Out: lookup tables. No patient here.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::decide {

/// What a name of the knowledge stands for.
enum class NameKind : std::uint8_t { Rule, Function, Fact, Option, Differential, Stage, Alert, Criterion };

struct Name {
  NameKind kind = NameKind::Fact;
  Index index = kNone;  // rule, fact, option, ...; Function: the first rule of that name
};

class ProgramIndex {
 public:
  explicit ProgramIndex(const ProgramData& program);

  /// Definitions, functions and parameters whose value is `node`, by index.
  const std::vector<Index>& named_rules(Index node) const { return named_[node]; }
  /// The named rule that `node` is printed as, the one whose own expression it is; kNone when nothing names
  /// it.
  Index primary_rule(Index node) const { return primary_[node]; }
  /// The rule as its author wrote it, on one line, without `because` and citations: `contraindicated when
  /// pregnant`.
  const std::string& rule_text(Index rule) const { return texts_[rule]; }
  /// Whether the expression of `rule` has `name` as a word.
  bool mentions(Index rule, std::string_view name) const;

  /// kNone when the node is nobody's.
  Index option_of(Index node) const { return find(options_, node); }
  /// The option whose rank `node` is.
  Index ranked_by(Index node) const { return find(ranks_, node); }
  Index differential_of(Index node) const { return find(differentials_, node); }
  Index stage_of(Index node) const { return find(stages_, node); }

  /// Every name that can be explained; several things of one name are told apart in the order of NameKind.
  const std::map<std::string, Name, std::less<>>& names() const { return names_; }

 private:
  static Index find(const std::map<Index, Index>& map, Index node) {
    const auto found = map.find(node);
    return found == map.end() ? kNone : found->second;
  }

  std::vector<std::vector<Index>> named_;
  std::vector<Index> primary_;
  std::vector<std::string> texts_, expressions_;
  std::map<Index, Index> options_, ranks_, differentials_, stages_;
  std::map<std::string, Name, std::less<>> names_;
};

/// Bytes [begin, end) of a source file on one line: comments dropped, white space outside quotes joined.
/// Empty for places that are not in the text.
std::string one_line(const ProgramData& program, Index file, std::uint32_t begin, std::uint32_t end);

/// The name of the file of `place`, or empty.
std::string_view file_name(const ProgramData& program, const Place& place);

}  // namespace regimen::decide
