// The pages of the site, a function each; they return what stands between heading and foot. And the frame
// around every page. In: a Writer. Out: HTML.
#pragma once

#include <string>
#include <vector>

#include "tools/cli/carriers.hpp"
#include "tools/cli/docs/writer.hpp"
#include "tools/cli/drawing.hpp"

namespace regimen::cli::docs {

/// One page. `content` follows the heading; `under` is the place in the navigation.
struct Page {
  std::string file, title, content;
  std::string lead{};   // HTML below the heading
  std::string under{};  // file name of the entry of the navigation that it belongs to; empty: its own
};

/// What uses what, for the lists "used by".
class Uses {
 public:
  explicit Uses(const Writer& writer);
  /// Links to what reads the fact, definition, table or parameter of this name.
  std::string of(std::string_view name) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> uses_;
};

Page index_page(const Writer& writer);
Page pathway_page(const Writer& writer);
Page options_page(const Writer& writer);
Page option_page(const Writer& writer, Index option);
Page differentials_page(const Writer& writer);
Page alerts_page(const Writer& writer);
Page definitions_page(const Writer& writer, const Uses& uses);
Page facts_page(const Writer& writer, const Uses& uses);
Page codes_page(const Writer& writer);
Page claims_page(const Writer& writer, const std::vector<std::vector<Carrier>>& carriers);
Page sources_page(const Writer& writer, const std::vector<std::vector<Carrier>>& carriers);
Page changes_page(const Writer& writer);
/// An overview, and a page for each file of cases.
std::vector<Page> case_pages(const Writer& writer);
/// An overview, and a page for each file of rules.
std::vector<Page> source_pages(const Writer& writer);

/// How an option is given, watched and followed: the part of its page that is about the treatment.
std::string care(const Writer& writer, const Option& option);
/// The titles of the cases that mention an option, linked.
std::vector<std::string> cases_of(const Writer& writer, std::string_view name);

/// The pathway for Graphviz.
std::string picture(const Writer& writer);
/// The same for those who do not see it.
std::string picture_words(const Writer& writer);

/// The page with head, navigation and foot.
std::string framed(const Writer& writer, const Page& page);
std::string style();

}  // namespace regimen::cli::docs
