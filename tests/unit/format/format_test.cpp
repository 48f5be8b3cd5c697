// The formatter's layout, rule by rule: what is joined, what is broken and where, what happens to comments
// and tables. Each text here is shown as it comes out; how it goes in is one line, or badly laid out.
#include "compiler/format/format.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::format {
namespace {

/// `body` after a header, formatted; formatted again it must not change. The header is not shown.
std::string formatted(const std::string& body) {
  std::string text = "regimen 1\n" + body;
  for (int round = 0; round < 2; ++round) {
    const source::SourceSet sources(std::vector{std::pair<std::string, std::string>("a.rgm", text)});
    diagnostics::Diagnostics diagnostics;
    const syntax::Tree tree = syntax::parse(sources.files().front(), diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << diagnostics::render_text(diagnostics, sources);
    if (diagnostics.has_errors()) return {};
    const std::string result = format(tree);
    EXPECT_TRUE(round == 0 || result == text) << "not stable:\n" << text << "becomes\n" << result;
    text = result;
  }
  return text.substr(text.find('\n') + 1);
}

TEST(Format, PutsOneBlankBetweenWordsAndNoneInsideBrackets) {
  EXPECT_EQ(
      formatted("define   x( t   Trial ) :  Count( { 1 ,2 , - 3 } )+t . dose * lowest [ t.drug ] . dose"),
      "define x(t Trial): Count({ 1, 2, -3 }) + t.dose * lowest[t.drug].dose\n");
  EXPECT_EQ(formatted("fact f:List < Interval<Integer> >in Interval [1,2)"),
            "fact f: List<Interval<Integer>> in Interval[1, 2)\n");
  EXPECT_EQ(formatted("define e: { }  define t: { a :1,b:{  } }  define n: Tuple{ : }"),
            "define e: {}\ndefine t: { a: 1, b: {} }\ndefine n: Tuple { : }\n");
}

TEST(Format, PutsOneClauseOnALine) {
  EXPECT_EQ(formatted("source s \"S\" { kind book year 2020 }"),
            "source s \"S\" {\n  kind book\n  year 2020\n}\n");
  // A body of one clause stays on the line of its declaration, unless the author broke it.
  EXPECT_EQ(formatted("source s \"S\" { kind\nbook }"), "source s \"S\" { kind book }\n");
  EXPECT_EQ(formatted("source s \"S\" {\nkind book }"), "source s \"S\" {\n  kind book\n}\n");
  EXPECT_EQ(formatted("codes c { a b\nc }"), "codes c { a b c }\n");
  EXPECT_EQ(formatted("codes c { a \"A\" b \"B\" }"), "codes c {\n  a \"A\"\n  b \"B\"\n}\n");
}

TEST(Format, KeepsOneEmptyLineWhereOneWas) {
  EXPECT_EQ(formatted("\n\n\ndefine a: 1\ndefine b: 2\n\n\n\ndefine c: 3\n\n\n"),
            "\ndefine a: 1\ndefine b: 2\n\ndefine c: 3\n");
  EXPECT_EQ(formatted("record R {\n\n a: Integer\n\n\n b: Integer\n\n}"),
            "record R {\n  a: Integer\n\n  b: Integer\n}\n");
}

TEST(Format, BreaksALongConditionAtItsOperators) {
  const std::string a(30, 'a'), b(30, 'b'), c(30, 'c');
  EXPECT_EQ(formatted("define x: " + a + " and " + b + " and (" + c + " or " + a + ")"),
            "define x:\n      " + a + "\n  and " + b + "\n  and (" + c + " or " + a + ")\n");
  EXPECT_EQ(formatted("option o \"O\" { indicated when " + a + " or " + b + " or " + c + " note \"n\" }"),
            "option o \"O\" {\n  indicated when\n       " + a + "\n    or " + b + "\n    or " + c +
                "\n  note \"n\"\n}\n");
}

TEST(Format, KeepsTheAuthorsBreaksInConditionsAndBeforeAttachments) {
  EXPECT_EQ(formatted("define x: a\n and b because \"c\""), "define x:\n      a\n  and b\n  because \"c\"\n");
  EXPECT_EQ(formatted("define x: a and b because \"c\" cite d"), "define x: a and b because \"c\" cite d\n");
  EXPECT_EQ(formatted("define x: a and b\nbecause \"c\" cite d"),
            "define x: a and b\n  because \"c\"\n  cite d\n");
}

TEST(Format, FillsLinesWithListsOfShortThings) {
  std::string cites = "cite name_0";
  for (int i = 1; i < 20; ++i) cites += ", name_" + std::to_string(i);
  EXPECT_EQ(
      formatted("define x: a " + cites),
      "define x: a\n"
      "  cite name_0, name_1, name_2, name_3, name_4, name_5, name_6, name_7, name_8, name_9, name_10,\n"
      "    name_11, name_12, name_13, name_14, name_15, name_16, name_17, name_18, name_19\n");
}

TEST(Format, CountsACommentWhereALineIsFilled) {
  EXPECT_EQ(
      formatted("option o \"O\" { protocol \"resistant depression, weeks 5 to 8\": dose\n// own\n56 // why\n"
                "to 84 'mg' route nasal, /* of this */ 1 session every 1 week for 4 weeks when "
                "treatment_resistant }"),
      "option o \"O\" {\n"
      "  protocol \"resistant depression, weeks 5 to 8\": dose\n"
      "      // own\n"
      "      56  // why\n"
      "      to 84 'mg' route nasal, /* of this */\n"
      "    1 session every 1 week for 4 weeks when treatment_resistant\n"
      "}\n");
}

TEST(Format, GivesEachRowOfALongListALine) {
  EXPECT_EQ(formatted("case \"c\" { given sure = true, trials = { { drug: sertraline, dose: 100 'mg/d', "
                      "duration: 8 weeks }, { drug: venlafaxine, dose: 150 'mg/d' } } expect x }"),
            "case \"c\" {\n"
            "  given sure = true,\n"
            "    trials = {\n"
            "      { drug: sertraline, dose: 100 'mg/d', duration: 8 weeks },\n"
            "      { drug: venlafaxine, dose: 150 'mg/d' }\n"
            "    }\n"
            "  expect x\n"
            "}\n");
}

TEST(Format, AlignsTheColumnsOfATable) {
  EXPECT_EQ(formatted("table d by drug{|drug|dose:Quantity 'mg/d'| |sertraline|50 'mg/d'|// usual\n|`µ`|-|}"),
            "table d by drug {\n"
            "  | drug       | dose: Quantity 'mg/d' |\n"
            "  | sertraline | 50 'mg/d'             |  // usual\n"
            "  | `µ`        | -                     |\n"
            "}\n");
}

TEST(Format, KeepsEveryCommentWhereItBelongs) {
  EXPECT_EQ(
      formatted(
          "// first   \n\n// second\ndefine a: 1 // why\n/* of b */ define b: 2 /* two */ + 1\n// last"),
      "// first\n\n// second\ndefine a: 1  // why\n/* of b */ define b: 2 /* two */ + 1\n// last\n");
  EXPECT_EQ(formatted("record R { // open\na: Integer // a\n\n// of b\nb: Integer\n// end\n}"),
            "record R {  // open\n  a: Integer  // a\n\n  // of b\n  b: Integer\n  // end\n}\n");
  EXPECT_EQ(formatted("define x: a and // half\n b"), "define x:\n      a\n  and  // half\n    b\n");
  EXPECT_EQ(formatted("codes none { /* as yet */ }"), "codes none { /* as yet */ }\n");
}

TEST(Format, LeavesTextsAndWordsAsTheyAre) {
  const std::string prose = "\"two\n   lines\tand a tab\"";
  EXPECT_EQ(formatted("define x: a because " + prose), "define x: a because " + prose + "\n");
  EXPECT_EQ(formatted("define \"a name\" : `b c` ~ '  x'"), "define \"a name\": `b c` ~ '  x'\n");
}

TEST(Format, UsesLineFeedsAndNoByteOrderMark) {
  const source::SourceSet sources(std::vector{
      std::pair<std::string, std::string>("a.rgm", "\xEF\xBB\xBFregimen 1\r\ndefine a: 1 // c\r\n")});
  diagnostics::Diagnostics diagnostics;
  const syntax::Tree tree = syntax::parse(sources.files().front(), diagnostics);
  EXPECT_EQ(format(tree), "regimen 1\ndefine a: 1  // c\n");
}

TEST(Difference, NamesTheFirstTokenThatIsNotTheSame) {
  const source::SourceSet sources({{"a.rgm", "regimen 1 define a: 1 // c"},
                                   {"b.rgm", "regimen 1\n\ndefine a: 1 // c  "},
                                   {"c.rgm", "regimen 1 define a: 2 // c"},
                                   {"d.rgm", "regimen 1 define a: 1"}});
  diagnostics::Diagnostics diagnostics;
  std::vector<syntax::Tree> trees;
  for (const source::SourceFile& file : sources.files()) trees.push_back(syntax::parse(file, diagnostics));
  EXPECT_FALSE(difference(trees[0], trees[1]));
  EXPECT_EQ(difference(trees[0], trees[2]), "`1` became `2`");
  EXPECT_EQ(difference(trees[0], trees[3]), "lost `// c`");
  EXPECT_EQ(difference(trees[3], trees[0]), "added `// c`");
}

}  // namespace
}  // namespace regimen::format
