// Names: what is unknown, declared twice, of the wrong kind, or depends on itself. Rule text in; code, place
// and words out.
#include <gtest/gtest.h>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

using Lines = std::vector<std::string>;
Lines errors(std::string_view body) { return compile_body(body).errors(); }

TEST(Names, UnknownNameSuggestsANearOne) {
  const Package package = compile_body("fact active_psychosis: Boolean\ndefine risk: activ_psychosis\n");
  EXPECT_EQ(package.errors(), Lines{"RGM2001 3:14 activ_psychosis"});
  EXPECT_NE(package.report().find("did you mean `active_psychosis`"), std::string::npos);
}

TEST(Names, EveryUnknownNameOfAnExpressionIsReported) {
  EXPECT_EQ(errors("define risk: first and second\n"), (Lines{"RGM2001 2:14 first", "RGM2001 2:24 second"}));
}

TEST(Names, WhatUsesAFailedDefinitionIsNotReported) {
  EXPECT_EQ(errors("define a: nobody\ndefine b: a and a is null\ndefine c: b\n"),
            Lines{"RGM2001 2:11 nobody"});
}

TEST(Names, OneNameIsOneThing) {
  EXPECT_EQ(errors("fact pregnant: Boolean\ndefine pregnant: true\n"), Lines{"RGM2002 3:8 pregnant"});
  EXPECT_EQ(errors("codes drug { a a }\n"), Lines{"RGM2002 2:16 a"});
  EXPECT_EQ(errors("record R { a: Integer a: Integer }\n"), Lines{"RGM2002 2:23 a"});
  EXPECT_EQ(errors("source s \"S\" { }\nsource s \"S\" { }\n"), Lines{"RGM2002 3:8 s"});
  EXPECT_EQ(errors("define f(x Integer, x Integer): x\n"), Lines{"RGM2002 2:21 x"});
  EXPECT_EQ(errors("pathway p { }\npathway q { }\n"), Lines{"RGM2002 3:9 q"});
}

TEST(Names, AnAliasHidesNothing) {
  EXPECT_EQ(errors("fact t: Boolean\ndefine a: ({1}) t where t > 0\n"), Lines{"RGM2002 3:17 t"});
  EXPECT_EQ(errors("define a: ({1}) x where exists (({2}) x where x > 1)\n"), Lines{"RGM2002 2:39 x"});
  EXPECT_EQ(errors("define f(x Integer): exists (({2}) x where x > 1)\n"), Lines{"RGM2002 2:36 x"});
  EXPECT_EQ(errors("define a: ({1}) x where x > 0\ndefine b: ({1}) x where x > 0\n"), Lines{});
}

TEST(Names, AnAliasNamedAsADefinitionIsNoCycle) {
  EXPECT_EQ(errors("define f(l List<Integer>): Count(l)\ndefine l: f({1})\n"), Lines{"RGM2002 2:10 l"});
  EXPECT_EQ(errors("record T { dose: Integer }\nfact trials: List<T>\ndefine dose: First(trials t sort by "
                   "dose).dose\n"),
            Lines{});
}

TEST(Names, WrongKindOfName) {
  EXPECT_EQ(errors("option o \"O\" { }\ndefine a: o\n"), Lines{"RGM2003 3:11 o"});
  EXPECT_EQ(errors("record R { a: Integer }\ndefine a: R\n"), Lines{"RGM2003 3:11 R"});
  EXPECT_EQ(errors("define f(x Integer): x\ndefine a: f\n"), Lines{"RGM2003 3:11 f"});
  EXPECT_EQ(errors("fact b: Boolean\ndefine a: b(1)\n"), Lines{"RGM2003 3:11 b"});
  EXPECT_EQ(errors("fact b: Boolean\ndefine a: b is offered\n"), Lines{"RGM2003 3:11 b"});
  EXPECT_EQ(errors("fact b: Boolean\ncase \"c\" { given c = true expect b }\ndefine c: b\n"),
            Lines{"RGM2003 3:18 c"});
}

TEST(Names, StatusesAndCodes) {
  EXPECT_EQ(errors("option o \"O\" { }\ndefine a: o is cleared\n"), Lines{"RGM2006 3:16 cleared"});
  EXPECT_EQ(errors("codes drug { ace } fact d: Code in drug\ndefine a: d = acee\n"),
            Lines{"RGM2006 3:15 acee"});
  EXPECT_EQ(errors("codes one { ace } codes two { ace }\ndefine a: ace is null\n"),
            Lines{"RGM2007 3:11 ace"});
  EXPECT_EQ(errors("codes one { ace } codes two { ace } fact d: Code in two\ndefine a: d = ace\n"), Lines{});
}

TEST(Names, QuotedNamesAreNames) {
  EXPECT_EQ(errors("fact \"my fact\": Boolean\ndefine `a b`: `my fact`\ndefine c: \"a b\"\n"), Lines{});
  EXPECT_EQ(errors("fact \"my fact\": Boolean\ndefine c: \"my fakt\"\n"), Lines{"RGM2001 3:11 \"my fakt\""});
}

TEST(Cycles, AreNamedEdgeByEdge) {
  const Package package = compile_body("define a: not b\ndefine b: c\ndefine c: a or a\n");
  EXPECT_EQ(package.errors(), Lines{"RGM4001 2:8 a"});
  EXPECT_NE(package.report().find("`a` -> `b` -> `c` -> `a`"), std::string::npos);
}

TEST(Cycles, ThroughEverythingThatIsComputed) {
  EXPECT_EQ(errors("define a: a\n"), Lines{"RGM4001 2:8 a"});
  EXPECT_EQ(errors("define f(x Integer): f(x)\n"), Lines{"RGM4001 2:8 f"});
  EXPECT_EQ(errors("define a: o is offered\noption o \"O\" { indicated when a }\n"), Lines{"RGM4001 2:8 a"});
  EXPECT_EQ(errors("option o \"O\" { }\npathway p { stage s { enter when o is offered offer o } }\n"),
            Lines{"RGM4001 2:8 o"});
  EXPECT_EQ(errors("pathway p { stage s after u { } stage u after s { } }\n"), Lines{"RGM4001 2:19 s"});
  EXPECT_EQ(errors("differential d \"D\" { suspect when every differential is cleared }\n"),
            Lines{"RGM4001 2:14 d"});
  // A stage's status says whether a later one is reached.
  EXPECT_EQ(errors("pathway p { stage s { } stage u { enter when s is current } }\n"),
            Lines{"RGM4001 2:31 u"});
  EXPECT_EQ(errors("record A { b: B } record B { a: A }\n"), Lines{"RGM4001 2:33 A"});
}

TEST(Cycles, AStageMayBeDoneByTheStatusOfWhatItOffers) {
  EXPECT_EQ(errors("option o \"O\" { }\npathway p { stage s { offer o done when o is contraindicated } stage "
                   "u after s { } }\n"),
            Lines{});
}

}  // namespace
}  // namespace regimen::support
