// The registry has a page for each code; messages, sorting, limits and both renderings.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/diagnostics/pages.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::diagnostics {
namespace {

using source::FileId;
using source::SourceSet;

SourceSet one_file(const std::string& text) {
  return SourceSet(std::vector<std::pair<std::string, std::string>>{{"a.rgm", text}});
}

Span at(std::uint32_t begin, std::uint32_t end) { return Span{FileId{0}, begin, end}; }

TEST(Codes, EachHasAPageAndEachPageHasACode) {
  std::set<int> codes;
  std::set<int> pages;
  for (const CodeInfo& each : all_codes()) codes.insert(static_cast<int>(each.code));
  for (const Page& each : all_pages()) pages.insert(each.number);
  EXPECT_EQ(codes, pages);
}

TEST(Codes, PagesHaveTheirParts) {
  for (const Page& each : all_pages()) {
    const std::string title = "# " + label(*code_of(each.number)) + ": ";
    EXPECT_EQ(each.markdown.substr(0, title.size()), title);
    EXPECT_NE(each.markdown.find("\n## Failing example\n"), std::string_view::npos) << each.number;
    EXPECT_NE(each.markdown.find("\n## Corrected example\n"), std::string_view::npos) << each.number;
  }
}

TEST(Codes, MessagesKeepTheStyle) {
  for (const CodeInfo& each : all_codes()) {
    const std::string where = label(each.code);
    ASSERT_FALSE(each.message.empty()) << where;
    EXPECT_FALSE(each.message[0] >= 'A' && each.message[0] <= 'Z') << where;
    EXPECT_NE(each.message.back(), '.') << where;
  }
}

TEST(Codes, Lookups) {
  EXPECT_EQ(label(Code::InvalidUtf8), "RGM0002");
  EXPECT_EQ(label(Code::UnknownName), "RGM2001");
  EXPECT_EQ(code_of(2001), Code::UnknownName);
  EXPECT_EQ(code_of(1999), std::nullopt);
  EXPECT_TRUE(page(1).has_value());
  EXPECT_FALSE(page(1999).has_value());
}

TEST(Diagnostics, FillsInArgumentsInOrder) {
  Diagnostics diagnostics;
  diagnostics.report(Code::WrongKindOfName, at(0, 1)).arg("a\nb").arg("a fact").arg("an option");
  EXPECT_EQ(diagnostics.all()[0].message(), "`a b` is a fact, where an option is needed");
  diagnostics.report(Code::NestedTooDeep, at(0, 1)).arg(256);
  EXPECT_EQ(diagnostics.all()[1].message(), "nested more than 256 levels deep");
}

TEST(Diagnostics, TakesOverErrorsOfTheRuntime) {
  Diagnostics diagnostics;
  diagnostics.report(Error{3010, "unknown unit `mgg`", "", "did you mean `mg`?"}, at(1, 2));
  EXPECT_EQ(diagnostics.all()[0].code, Code::UnknownUnit);
  EXPECT_EQ(diagnostics.all()[0].message(), "unknown unit `mgg`");
  EXPECT_EQ(diagnostics.all()[0].notes.size(), 1U);
  diagnostics.report(Error{1999, "odd", "", ""}, at(1, 2));
  EXPECT_EQ(diagnostics.all()[1].code, Code::InternalFault);
}

TEST(Diagnostics, SortsByPlaceAndDropsRepeats) {
  Diagnostics diagnostics;
  diagnostics.report(Code::UnknownName, at(5, 6)).arg("b");
  diagnostics.report(Code::UnknownName, at(1, 2)).arg("a");
  diagnostics.report(Code::UnknownName, at(5, 6)).arg("b");
  diagnostics.report(Code::NoKnowledge);
  const Listing listing = diagnostics.listing();
  ASSERT_EQ(listing.shown.size(), 3U);
  EXPECT_EQ(listing.shown[0].code, Code::NoKnowledge);
  EXPECT_EQ(listing.shown[1].span->begin, 1U);
  EXPECT_EQ(listing.errors, 3U);
  EXPECT_EQ(listing.more, 0U);
}

TEST(Diagnostics, ShowsAHundredAndCountsTheRest) {
  Diagnostics diagnostics;
  for (std::uint32_t i = 0; i < 150; ++i) diagnostics.report(Code::UnusedFact, at(i, i + 1)).arg(i);
  for (std::uint32_t i = 0; i < 12000; ++i)
    diagnostics.report(Code::UnknownName, at(1000 + i, 1001 + i)).arg(i).note("x");
  const Listing listing = diagnostics.listing();
  EXPECT_EQ(listing.shown.size(), kMaxShown);
  EXPECT_EQ(listing.shown[0].code, Code::UnknownName);  // errors before warnings when not all can be shown
  EXPECT_EQ(listing.errors, 12000U);
  EXPECT_EQ(listing.more, 12050U);
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Render, TextShowsLineAndCarets) {
  const SourceSet sources = one_file("regimen 1\ndefine µx: egfrr\ndefine x: 1\n");
  Diagnostics diagnostics;
  diagnostics.report(Code::UnknownName, at(22, 27))
      .arg("egfrr")
      .did_you_mean("egfr")
      .label(at(28, 34), "here too");
  EXPECT_EQ(render_text(diagnostics, sources),
            "error[RGM2001]: unknown name `egfrr`\n"
            "  --> a.rgm:2:12\n"
            "2 | define µx: egfrr\n"
            "  |            ^^^^^\n"
            "  ::: a.rgm:3:1\n"
            "3 | define x: 1\n"
            "  | ------ here too\n"
            "  = did you mean `egfr`?\n"
            "  = fix: replace it with `egfr`\n"
            "\n"
            "1 error\n");
  EXPECT_NE(render_text(diagnostics, sources, {.color = true}).find("\x1b[1;31m"), std::string::npos);
  EXPECT_EQ(render_text(Diagnostics(), sources), "");
}

TEST(Render, TextSurvivesAnyPlaceAndBytes) {
  const SourceSet sources = one_file(std::string("a\xFF\0b\n", 5) + std::string(5000, 'x') + "\n\xC3");
  Diagnostics diagnostics;
  for (const std::uint32_t begin : {0U, 1U, 4U, 5U, 4000U, 5004U, 5005U, 5006U, 5007U, 9999U}) {
    for (const std::uint32_t length : {0U, 1U, 3U, 6000U}) {
      diagnostics.report(Code::UnknownName, at(begin, begin + length)).arg("\xFF");
    }
  }
  diagnostics.report(Code::UnknownName, Span{FileId{7}, 0, 1}).arg("x");
  const std::string text = render_text(diagnostics, sources);
  EXPECT_EQ(source::find_invalid_utf8(text), std::nullopt);
  EXPECT_EQ(source::find_invalid_utf8(render_json_lines(diagnostics, sources)), std::nullopt);
}

TEST(Render, JsonLines) {
  const SourceSet sources = one_file("regimen 1\ndefine µx: egfrr\n");
  Diagnostics diagnostics;
  diagnostics.report(Code::UnknownName, at(22, 27)).arg("egfrr").did_you_mean("egfr");
  const auto json = nlohmann::json::parse(render_json_lines(diagnostics, sources));
  EXPECT_EQ(json["code"], "RGM2001");
  EXPECT_EQ(json["line"], 2);
  EXPECT_EQ(json["column"], 12);
  EXPECT_EQ(json["fixes"][0]["edits"][0]["replacement"], "egfr");
}

}  // namespace
}  // namespace regimen::diagnostics
