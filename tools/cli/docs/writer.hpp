// What every page is written with: the knowledge, what its names link to, the language; and how rules,
// evidence and texts are said. In: parts of a program. Out: HTML. Which of them stand on a page belongs to
// the pages.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tools/cli/docs/html.hpp"
#include "tools/cli/docs/site.hpp"

namespace regimen::cli::docs {

class Writer {
 public:
  explicit Writer(const Knowledge& knowledge);

  const Knowledge& knowledge() const { return knowledge_; }
  const ProgramData& program() const { return knowledge_.program; }

  /// Words for people in the language of the site, as HTML; `{name}` stands as the name in brackets.
  std::string words(const Text& text) const;
  std::string title(const Text& title, const std::string& id) const;
  /// The page or section of what is called `name`; empty when the site has none.
  std::string address(std::string_view name) const;
  /// A link to it, with its title or its name in plain words.
  std::string to_option(Index option) const;
  std::string to_options(const std::vector<Index>& options) const;

  /// An expression as the author wrote it, for someone who reads no code: names without lines, linked; signs
  /// as in print; a parameter with its value. Empty when the place is nowhere.
  std::string condition(const Place& place) const;
  std::string condition(std::string_view source) const;
  /// The same for the condition that stands behind a word of a clause: `unless urgent`. Empty without it.
  std::string condition_after(std::string_view keyword, const Place& clause) const;
  /// The text of the rules at a place.
  std::string_view source(const Place& place) const;
  /// `options.rgm, line 12`, linked to the text of the rules.
  std::string place(const Place& place) const;

  /// A rule as a list entry: condition, what to do, why, evidence, place. `lead` (HTML) stands before all of
  /// it.
  std::string rule(Index rule, std::string_view lead = {}) const;
  /// What stands under a rule: why, evidence, place.
  std::string grounds(const std::string& because, const std::vector<Index>& citations,
                      const Place& place) const;
  std::string grounds(const Rule& rule) const { return grounds(rule.because, rule.citations, rule.place); }

  /// The titles of sources and claims, linked, each claim with its standing.
  std::string evidence_links(const std::vector<Index>& evidence) const;
  std::string evidence_link(Index evidence) const;
  /// A claim in full, as a list entry: what it says, who says it, how it stands, and who says otherwise.
  std::string claim(Index claim, bool linked) const;
  std::string standing(const Evidence& evidence) const;

 private:
  std::string word(std::string_view name) const;

  const Knowledge& knowledge_;
  std::map<std::string, std::string, std::less<>> addresses_;
  std::map<std::string, std::string, std::less<>> parameters_;  // name -> value in words
};

/// `active psychosis` of `active_psychosis`.
std::string plain_name(std::string_view name);
/// `mmHg` of `mm[Hg]`, `mL/min/1.73 m2`: a unit as people print it.
std::string plain_unit(std::string_view unit);
/// A value as people write it.
std::string plain_value(const Value& value);
/// `a whole number from 0 to 27`.
std::string type_words(const ProgramData& program, Index type, const Value& low, const Value& high);
/// The file that holds the text of a file of rules.
std::string source_page(std::string_view file);
/// The section of a case.
std::string case_address(const ProgramData& program, const Place& place);
std::string claim_address(const Evidence& evidence);

}  // namespace regimen::cli::docs
