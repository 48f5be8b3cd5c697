// Applying fixes: edits that touch wait for another round, all edits of a fix or none, unsafe ones only when
// asked for. And every fix that a page's failing example offers removes its diagnostic.
#include "compiler/diagnostics/apply_fixes.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/pages.hpp"
#include "compiler/diagnostics/render.hpp"
#include "regimen/compiler/compile.hpp"
#include "tests/support/page_example.hpp"

namespace regimen::diagnostics {
namespace {

using source::FileId;
using source::SourceSet;

SourceSet texts(std::vector<std::pair<std::string, std::string>> named) {
  return SourceSet(std::move(named));
}

Edit edit(std::uint32_t begin, std::uint32_t end, std::string replacement, std::uint32_t file = 0) {
  return Edit{Span{FileId{file}, begin, end}, std::move(replacement)};
}

TEST(ApplyFixes, AppliesEditsThatDoNotTouch) {
  const SourceSet sources = texts({{"a", "0123456789"}, {"b", "0123456789"}});
  Diagnostics found;
  found.report(Code::SyntaxError, Span{FileId{0}, 0, 1})
      .fix({"one", true, {edit(0, 2, "x"), edit(8, 10, "yyy")}});
  found.report(Code::SyntaxError, Span{FileId{0}, 2, 3}).arg("second").fix({"two", true, {edit(2, 2, "+")}});
  found.report(Code::SyntaxError, Span{FileId{1}, 0, 1}).fix({"three", true, {edit(9, 10, "", 1)}});
  const FixedTexts fixed = apply_fixes(found, sources, FixChoice::Safe);
  EXPECT_EQ(fixed.texts[0].second, "x+234567yyy");
  EXPECT_EQ(fixed.texts[1].second, "012345678");
  ASSERT_EQ(fixed.applied.size(), 3U);
  EXPECT_EQ(fixed.applied[1].title, "two");
  EXPECT_EQ(fixed.applied[1].place, "a:1:3");
}

TEST(ApplyFixes, LeavesWhatTouchesForAnotherRound) {
  const SourceSet sources = texts({{"a", "0123456789"}});
  Diagnostics found;
  found.report(Code::SyntaxError, Span{FileId{0}, 0, 1}).fix({"one", true, {edit(0, 4, "x")}});
  found.report(Code::SyntaxError, Span{FileId{0}, 1, 2})
      .fix({"two", true, {edit(6, 7, "y"), edit(3, 5, "z")}});
  found.report(Code::SyntaxError, Span{FileId{0}, 2, 3}).fix({"three", true, {edit(7, 7, "+")}});
  found.report(Code::SyntaxError, Span{FileId{0}, 3, 4}).fix({"four", true, {edit(7, 7, "-")}});
  found.report(Code::SyntaxError, Span{FileId{0}, 4, 5}).fix({"beyond the end", true, {edit(9, 11, "")}});
  const FixedTexts fixed = apply_fixes(found, sources, FixChoice::Safe);
  EXPECT_EQ(fixed.texts[0].second, "x456+789");
  ASSERT_EQ(fixed.applied.size(), 2U);
  EXPECT_EQ(fixed.applied[1].title, "three");
}

TEST(ApplyFixes, TakesUnsafeFixesOnlyWhenAsked) {
  const SourceSet sources = texts({{"a", "01"}});
  Diagnostics found;
  found.report(Code::SyntaxError, Span{FileId{0}, 0, 1})
      .fix({"maybe", false, {edit(0, 1, "x")}})
      .fix({"surely", true, {edit(1, 2, "y")}});
  EXPECT_EQ(apply_fixes(found, sources, FixChoice::Safe).texts[0].second, "0y");
  EXPECT_EQ(apply_fixes(found, sources, FixChoice::All).texts[0].second, "x1");
}

std::size_t count(const Diagnostics& found, Code code) {
  std::size_t n = 0;
  for (const Diagnostic& each : found.all()) n += each.code == code ? 1U : 0U;
  return n;
}

TEST(ApplyFixes, EveryFixOfAPagesExampleRemovesItsDiagnostic) {
  std::size_t tried = 0;
  for (const Page& page : all_pages()) {
    const auto text = support::page_example(page.markdown, "Failing example", "rgm");
    if (!text) continue;
    const SourceSet sources = texts({{"example.rgm", *text}});
    Diagnostics found;
    (void)compiler::compile(sources, {}, found);
    for (const Diagnostic& each : found.all()) {
      for (const Fix& fix : each.fixes) {
        Diagnostics alone;
        alone.report(each.code, *each.span).fix(fix);
        const FixedTexts fixed = apply_fixes(alone, sources, FixChoice::All);
        ASSERT_EQ(fixed.applied.size(), 1U) << label(each.code);
        const SourceSet after = texts(fixed.texts);
        Diagnostics left;
        (void)compiler::compile(after, {}, left);
        EXPECT_LT(count(left, each.code), count(found, each.code)) << fix.title << '\n'
                                                                   << render_text(left, after);
        ++tried;
      }
    }
  }
  EXPECT_GE(tried, 4U);
}

}  // namespace
}  // namespace regimen::diagnostics
