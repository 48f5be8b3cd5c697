// The syntax tree: nothing of the text is lost, errors are told well and do not silence each other, hostile
// text is refused before it can harm.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/tree.hpp"

namespace regimen::syntax {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using source::SourceSet;

struct Parsed {
  explicit Parsed(const std::string& text)
      : sources(std::vector{std::pair<std::string, std::string>{"a.rgm", text}}),
        tree(parse(sources.files().front(), diagnostics)) {}

  // `line:column RGMnnnn message` of each, one a line.
  std::string errors() const {
    std::string result;
    for (const auto& each : diagnostics.listing().shown) {
      result += sources.place(*each.span).substr(6) + ' ' + diagnostics::label(each.code) + ' ' +
                each.message() + '\n';
    }
    return result;
  }

  SourceSet sources;
  Diagnostics diagnostics;
  Tree tree;
};

std::string joined(const Tree& tree) {
  std::string result;
  for (const Token& token : tree.tokens())
    result += tree.file().bytes().substr(token.begin, token.end - token.begin);
  return result;
}

std::string repeat(const std::string& text, int count) {
  std::string result;
  for (int i = 0; i < count; ++i) result += text;
  return result;
}

TEST(Parse, GivesEveryByteBack) {
  for (const std::string text :
       {"regimen 1\n", "  // µ first\r\nregimen 1 /* two\n lines */ define x: a and 5 'µg/d' // end",
        "\xEF\xBB\xBFregimen 1\ndefine x: 'ü' = \"ß\"\n", "regimen 1 define x: 'never closed",
        "regimen 1 $ § ?", "regimen 1 /* never closed", "", " ", "not a rule file"}) {
    Parsed parsed(text);
    EXPECT_EQ(joined(parsed.tree), text);
  }
}

TEST(Parse, SpansAreBytes) {
  Parsed parsed("regimen 1\ndefine x: 'µµ' = b\n");
  ASSERT_EQ(parsed.errors(), "");
  const Tree& tree = parsed.tree;
  const NodeId declaration = *tree.child(tree.root(), NodeKind::Declaration);
  const NodeId define = *tree.child(declaration, NodeKind::DefineDeclaration);
  const NodeId expression = *tree.child(define, NodeKind::Expression);
  EXPECT_EQ(tree.kind(expression), NodeKind::EqualityExpression);
  EXPECT_EQ(tree.text(expression), "'µµ' = b");
  EXPECT_EQ(tree.text(*tree.child(expression, NodeKind::Expression, 1)), "b");
  EXPECT_TRUE(tree.has_token(expression, TokenKind::Equal));
  EXPECT_EQ(tree.span(define).begin, 10U);
}

TEST(Parse, ChildrenComeBeforeParents) {
  Parsed parsed("regimen 1\ndefine x: if a then b + 1 else Count(c d where d.e return d.f) * -2\n");
  ASSERT_EQ(parsed.errors(), "");
  for (std::uint32_t i = 0; i < parsed.tree.nodes().size(); ++i) {
    for (const NodeId child : parsed.tree.children(NodeId{i})) EXPECT_LT(child.index, i);
  }
  EXPECT_EQ(parsed.tree.kind(parsed.tree.root()), NodeKind::File);
}

TEST(Parse, TellsWhatCouldStandThere) {
  Parsed parsed("regimen 1\ndefine x = 3\n");
  EXPECT_EQ(parsed.errors(), "2:10 RGM1001 expected `(` or `:` after `x`, found `=`\n");
}

TEST(Parse, ErrorsDoNotSilenceLaterDeclarations) {
  Parsed parsed(
      "regimen 1\n"
      "define a: 1 +\n"
      "define b: (2\n"
      "define c: 3\n"
      "fact : Boolean\n"
      "option o \"O\" {\n  indicated a\n}\n"
      "define d: 4 true\n"
      "define e: 6");
  EXPECT_EQ(parsed.errors(),
            "3:1 RGM1001 expected a value after `+`, found `define`\n"
            "4:1 RGM1001 expected `)` or an operator after `2`, found `define`\n"
            "5:6 RGM1001 expected a name after `fact`, found `:`\n"
            "7:13 RGM1001 expected `when` after `indicated`, found `a`\n"
            "9:13 RGM1001 expected `allow`, `because`, `cite`, a declaration or an operator after `4`, found "
            "`true`\n");
  const Tree& tree = parsed.tree;
  EXPECT_FALSE(tree.complete());
  EXPECT_EQ(tree.children(tree.root(), NodeKind::Declaration).size(), 2U);
  EXPECT_EQ(tree.children(tree.root(), NodeKind::Error).size(), 5U);
}

TEST(Parse, ReportsUnclosedTextAtItsOpeningQuote) {
  Parsed parsed(
      "regimen 1\n"
      "codesystem A: 'http://a.example\n"
      "codesystem B: 'http://b.example'\n"
      "source s \"never closed {\n"
      "  note \"closed\"\n"
      "}\n"
      "define x = 1\n"
      "define y: 'last\n");
  EXPECT_EQ(parsed.errors(),
            "2:15 RGM1002 this text is never closed; it ends with the quote that opens it: '\n"
            "4:10 RGM1002 this text is never closed; it ends with the quote that opens it: \"\n"
            "7:10 RGM1001 expected `(` or `:` after `x`, found `=`\n"
            "8:11 RGM1002 this text is never closed; it ends with the quote that opens it: '\n");
}

TEST(Parse, TextsMayRunOverLines) {
  Parsed parsed("regimen 1\nsource s \"one\n two\" { note \"three\nfour\" }\n");
  EXPECT_EQ(parsed.errors(), "");
}

TEST(Parse, ReportsStrayCharactersAndOpenComments) {
  Parsed parsed("regimen 1\ndefine x: 1 § 2\ndefine y: 3 $\n/* to the end");
  EXPECT_EQ(parsed.errors(),
            "2:13 RGM1004 unexpected character `§`\n"
            "3:13 RGM1004 unexpected character `$`\n"
            "4:1 RGM1002 this comment is never closed; it ends with `*/`\n");
}

TEST(Parse, NeedsTheHeader) {
  EXPECT_EQ(Parsed("define x: 1").errors(), "1:1 RGM1001 a rule file starts with `regimen 1`\n");
  EXPECT_EQ(Parsed("").errors(), "1:1 RGM1001 a rule file starts with `regimen 1`\n");
}

TEST(Parse, RefusesWhatNestsTooDeep) {
  for (const std::string open :
       {"(", "{", "f(", "not ", "- ", "exists ", "if ", "if a then b else ", "distinct ", "case when ",
        "case \"x\" when ", "a b where ", "a b return ", "1 + distinct ", "any of a b satisfying ",
        "Interval[", "x[", "List{", "(a where "}) {
    Parsed parsed("regimen 1\ndefine x: " + repeat(open, 100000) + "\ndefine y = 1\n");
    EXPECT_TRUE(parsed.diagnostics.contains(Code::NestedTooDeep)) << open;
    EXPECT_TRUE(parsed.diagnostics.contains(Code::SyntaxError)) << open;
  }
  Parsed types("regimen 1\nfact x: " + repeat("List<", 100000) + "Boolean\n");
  EXPECT_TRUE(types.diagnostics.contains(Code::NestedTooDeep));
  Parsed balanced("regimen 1\ndefine x: " + repeat("(", 100000) + "1" + repeat(")", 100000) + "\n");
  EXPECT_EQ(balanced.errors(), "2:267 RGM1003 nested more than 256 levels deep\n");
}

TEST(Parse, AcceptsWhatNestsWithinTheLimit) {
  EXPECT_EQ(Parsed("regimen 1\ndefine x: " + repeat("(", 250) + "1" + repeat(")", 250)).errors(), "");
  EXPECT_EQ(Parsed("regimen 1\ndefine x: " + repeat("if a then b else ", 250) + "c").errors(), "");
  EXPECT_EQ(Parsed("regimen 1\ndefine x: " + repeat("a and not b or ", 3000) + "c").errors(), "");
  EXPECT_EQ(
      Parsed("regimen 1\noption o \"O\" {" + repeat(" contraindicated when any of a b satisfying c\n", 300) +
             repeat(" requires any of a b satisfying c\n", 300) + "}")
          .errors(),
      "");
}

TEST(Parse, LongChainsAreNoProblem) {
  for (const std::string link : {" and a", " or a", " + a", " implies a", " ^ a", ".a", " = a", "[a]"}) {
    Parsed parsed("regimen 1\ndefine x: a" + repeat(link, 10000) + "\n");
    EXPECT_EQ(parsed.errors(), "") << link;
    EXPECT_GT(parsed.tree.nodes().size(), 10000U) << link;
  }
}

TEST(Parse, ParsesOneExpression) {
  const SourceSet sources(std::vector{std::pair<std::string, std::string>{"expression", "1 + 2 * 3"}});
  Diagnostics diagnostics;
  const Tree tree = parse_expression(sources.files().front(), diagnostics);
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_EQ(tree.kind(tree.root()), NodeKind::ExpressionOnly);

  const SourceSet wrong(std::vector{std::pair<std::string, std::string>{"expression", "1 + * 3"}});
  const Tree broken = parse_expression(wrong.files().front(), diagnostics);
  EXPECT_EQ(broken.kind(broken.root()), NodeKind::Error);
  EXPECT_TRUE(diagnostics.contains(Code::SyntaxError));
}

TEST(Parse, UnreadableFilesGiveAnErrorNode) {
  Parsed parsed("regimen 1 \xFF");
  EXPECT_EQ(parsed.tree.kind(parsed.tree.root()), NodeKind::Error);
  EXPECT_TRUE(parsed.diagnostics.empty());
}

TEST(Parse, RefusesTooManyTokens) {
  Parsed parsed("regimen 1 " + repeat("a ", 1000001));
  EXPECT_TRUE(parsed.diagnostics.contains(Code::TooManyTokens));
}

}  // namespace
}  // namespace regimen::syntax
