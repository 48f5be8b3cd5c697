// Types, units, bounds, tables and cases: rule text in; code, place and words out.
#include <gtest/gtest.h>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

using Lines = std::vector<std::string>;
Lines errors(std::string_view body) { return compile_body(body).errors(); }
Lines errors_with_dose(std::string_view expression) {
  return errors("fact dose: Quantity 'mg/d'\ndefine a: " + std::string(expression) + "\n");
}

TEST(Types, Mismatches) {
  EXPECT_EQ(errors("define a: 1 and true\n"), Lines{"RGM3001 2:11 1"});
  EXPECT_EQ(errors("define a: 1 = 'a'\n"), Lines{"RGM3001 2:15 'a'"});
  EXPECT_EQ(errors("define a: if true then 1 else 'a'\n"), Lines{"RGM3001 2:31 'a'"});
  EXPECT_EQ(errors("define a: if 1 then 1 else 2\n"), Lines{"RGM3001 2:14 1"});
  EXPECT_EQ(errors("fact n: Integer\ndefine a: n in {1, 'a'}\n"), Lines{"RGM3001 3:20 'a'"});
  EXPECT_EQ(errors("define a: -true\n"), Lines{"RGM3004 2:11 -true"});
  EXPECT_EQ(errors("define a: true < false\n"), Lines{"RGM3004 2:11 true < false"});
  EXPECT_EQ(errors("define a: exists 1\n"), Lines{"RGM3001 2:18 1"});
  EXPECT_EQ(errors("option o \"O\" { indicated when 1 }\n"), Lines{"RGM3001 2:31 1"});
}

TEST(Types, Calls) {
  EXPECT_EQ(errors("define f(x Integer): x > 1\ndefine a: f(1, 2)\n"), Lines{"RGM3003 3:11 f(1, 2)"});
  EXPECT_EQ(errors("define f(x Integer): x > 1\ndefine a: f('a')\n"), Lines{"RGM3001 3:13 'a'"});
  EXPECT_EQ(
      errors("define f(x Integer, y String): x > 1 and y = 'a'\ndefine a: f(1, 'a') and f(null, null)\n"),
      Lines{});
  EXPECT_EQ(errors("define a: Count({1}, 2)\n"), Lines{"RGM3003 2:11 Count({1}, 2)"});
}

TEST(Types, EmptyListsTakeTheTypeOfTheOtherSide) {
  EXPECT_EQ(errors("fact b: Boolean\ndefine a: {{}, {1}}\ndefine c: if b then {1} else {}\ndefine d: if b "
                   "then {} else {'x'}\ndefine e: {} = {1}\n"),
            Lines{});
}

TEST(Types, AListInMembershipMayBeOfAWiderType) {
  EXPECT_EQ(errors("fact n: Integer\ndefine a: n in {5.0, 6} and null in {n}\n"), Lines{});
  EXPECT_EQ(errors("fact n: Integer\ndefine a: n in {'a'}\n"), Lines{"RGM3001 3:11 n"});
  EXPECT_EQ(errors("define a: {first, second}\n"), (Lines{"RGM2001 2:12 first", "RGM2001 2:19 second"}));
}

TEST(Units, AQuantityIsComparedWithAQuantityOfItsDimension) {
  EXPECT_EQ(errors_with_dose("dose > 5"), Lines{"RGM3001 3:18 5"});
  EXPECT_EQ(errors_with_dose("dose > 5 'mm[Hg]'"), Lines{"RGM3002 3:18 5 'mm[Hg]'"});
  EXPECT_EQ(errors_with_dose("dose between 1 'g/d' and 2 'h'"), Lines{"RGM3002 3:36 2 'h'"});
  EXPECT_EQ(errors_with_dose("dose + 1 'h'"), Lines{"RGM3002 3:18 1 'h'"});
  EXPECT_EQ(errors_with_dose("dose + 1"), Lines{"RGM3004 3:11 dose + 1"});
  EXPECT_EQ(errors_with_dose("dose > 5 'nonsense'"), Lines{"RGM3010 3:20 'nonsense'"});
  EXPECT_EQ(errors_with_dose("dose > 0.05 'g/d' and dose in {1 'g/d', 50 'mg/d'} and dose * 2 > dose / 2"),
            Lines{});
}

TEST(Bounds, OfFactsParametersAndRecords) {
  EXPECT_EQ(errors("fact n: Integer in Interval[0, 10)\n"), Lines{"RGM3001 2:20 Interval[0, 10)"});
  EXPECT_EQ(errors("fact s: String in Interval['a', 'b']\n"), Lines{"RGM3004 2:19 Interval['a', 'b']"});
  EXPECT_EQ(errors("fact n: Integer in Interval[0, 10]\ncase \"c\" { given n = 11 expect true }\n"),
            Lines{"RGM3005 3:22 11"});
  EXPECT_EQ(errors("parameter p Quantity '%' in Interval[0, 100] default 150\n"), Lines{"RGM3005 2:54 150"});
}

TEST(Constants, MustBePlainValues) {
  // Neither the order of parameters nor an unknown value hides behind a name.
  EXPECT_EQ(errors("parameter a Integer default b\nparameter b Integer default 1\n"),
            Lines{"RGM3001 2:29 b"});
  EXPECT_EQ(errors("define d: 1\nparameter a Integer default d\n"), Lines{"RGM3001 3:29 d"});
  EXPECT_EQ(errors("fact n: Integer in Interval[0, m]\nfact m: Integer\n"),
            Lines{"RGM3001 2:20 Interval[0, m]"});
}

constexpr const char* kDrugs = "codes drug { ace bee cee }\n";
Lines table_errors(std::string_view table) { return errors(kDrugs + std::string(table)); }

TEST(Tables, RowsAndColumns) {
  EXPECT_EQ(table_errors("table t by drug { | drug | v | | ace | 1 | | ace | 2 | }\n"),
            Lines{"RGM2004 3:46 ace"});
  EXPECT_EQ(table_errors("table t by drug { | drug | v | | ace | 1 | | bee | 'x' | }\n"),
            Lines{"RGM3001 3:52 'x'"});
  EXPECT_EQ(table_errors("table t by drug { | drug | v | | ace | 1 | | bee | }\n"),
            Lines{"RGM3003 3:44 | bee |"});
  EXPECT_EQ(table_errors("table t by key { | drug | v | | ace | 1 | }\n"), Lines{"RGM2005 3:12 key"});
  EXPECT_EQ(table_errors("table t by drug { | drug | v | v | | ace | 1 | 2 | }\n"), Lines{"RGM2002 3:32 v"});
  EXPECT_EQ(table_errors("table t by drug { | drug | v | | ace | 1 | }\ndefine a: t[ace].w\n"),
            Lines{"RGM2005 4:18 w"});
}

TEST(Tables, WithoutRowsNeedTypes) {
  EXPECT_EQ(table_errors("table t by drug { | drug | v | }\ndefine a: t[ace].v\n"),
            Lines{"RGM3001 3:19 | drug | v |"});
  EXPECT_EQ(table_errors("table t by drug { | drug: Code in drug | v: Integer | }\ndefine a: t[ace].v\n"),
            Lines{});
  EXPECT_EQ(table_errors("table t by drug { | drug | v | | ace | - | }\n"), Lines{"RGM3001 3:28 v"});
}

TEST(Cases, NameFactsOnce) {
  EXPECT_EQ(errors("fact n: Integer\ncase \"c\" { given n = 1, n = 2, m = 3 expect true }\n"),
            (Lines{"RGM2002 3:25 n", "RGM2001 3:32 m"}));
  EXPECT_EQ(errors("codes drug { ace } record T { drug: Code in drug } fact l: List<T>\ncase \"c\" { given l "
                   "= {{drug: acee}, {dru: ace}} expect true }\n"),
            ((Lines{"RGM2006 3:30 acee", "RGM2005 3:38 dru"})));
}

TEST(Depth, LongChainsCompile) {
  std::string chain = "b";
  for (int i = 0; i < 10000; ++i) chain += i % 2 ? " and b" : " and not b";
  EXPECT_EQ(errors("fact b: Boolean\ndefine a: " + chain + "\n"), Lines{});
  std::string sum = "1";
  for (int i = 0; i < 2000; ++i) sum += " + 1";
  const Lines found = errors("define a: " + sum + "\n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].substr(0, 12), "RGM1003 2:11");
}

TEST(Depth, LongChainsOfDeclarationsDoNotExhaustTheStack) {
  std::string definitions = "define d0: ({1, 2}) x where x > 0\n", options,
              functions = "define f0(x Integer): x\n";
  for (int i = 1; i < 3000; ++i) {
    const std::string n = std::to_string(i), before = std::to_string(i - 1);
    definitions += "define d" + n + ": d" + before + " y" + n + " where y" + n + " > 0\n";
    options += "option o" + before + " \"O\" { requires o" + n + " is offered }\n";
    functions += "define f" + n + "(x Integer): f" + before + "(x)\n";
  }
  EXPECT_EQ(errors(definitions), Lines{});
  EXPECT_EQ(errors(options + "option o2999 \"O\" { }\n").size(), 1U);
  EXPECT_EQ(errors(functions + "define a: f2999(1)\n").size(), 1U);
}

}  // namespace
}  // namespace regimen::support
