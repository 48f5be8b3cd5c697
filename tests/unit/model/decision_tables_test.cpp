// Decision tables: what their cells, outputs and hit policies mean, as cases that must come out true, and
// what is reported.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

void expect_all(const std::string& body) {
  const Package package = compile_body(body);
  ASSERT_TRUE(package.result.program) << package.report();
  EXPECT_EQ(package.failed_expectations(), std::vector<std::string>{});
}

/// Errors and warnings, without their places: `RGM3001 'x'`.
std::vector<std::string> reported(const std::string& body) {
  std::vector<std::string> lines;
  for (const std::string& line : compile_body(body).errors(true)) {
    const std::size_t place = line.find(' ');
    lines.push_back(line.substr(0, place) + line.substr(std::min(line.find(' ', place + 1), line.size())));
  }
  return lines;
}

std::vector<std::string> errors_of(const std::string& table) {
  std::vector<std::string> errors;
  for (const std::string& line : reported(table)) {
    if (!line.starts_with("RGM7") && !line.starts_with("RGM4002")) errors.push_back(line);
  }
  return errors;
}

using Errors = std::vector<std::string>;

const std::string kFacts = R"(
fact age: Integer in Interval[0, 130]
fact weight: Quantity 'kg'
fact ratio: Decimal
fact word: String
fact yes: Boolean
fact born: Date
fact seen: DateTime
fact at_hour: Time
fact drug: Code in drugs
fact symptoms: List<String>
codes drugs { alpha beta gamma }
)";

TEST(DecisionTables, CellsAreTests) {
  expect_all(kFacts + R"(
decide by_age collect {
  | age                  || out            |
  | 5                    || 'value'        |
  | < 5                  || 'less'         |
  | >= 7                 || 'at least'     |
  | [3, 5]               || 'closed'       |
  | (3, 5)               || 'open'         |
  | [3, 5)               || 'half open'    |
  | Interval[3, 5]       || 'interval'     |
  | 1, 5, > 100          || 'alternatives' |
  | { 5, 6 }             || 'list'         |
  | in { 5, 6 }          || 'in list'      |
  | not(5)               || 'not'          |
  | not(5, < 3)          || 'none of'      |
  | != 5                 || 'differs'      |
  | = 5                  || 'equals'       |
  | -                    || 'any'          |
  | > 4.5                || 'decimal'      |
  | Abs(-5)              || 'calculated'   |
}
case "five" {
  given age = 5
  expect by_age = { 'value', 'closed', 'interval', 'alternatives', 'list', 'in list', 'equals', 'any', 'decimal', 'calculated' }
}
case "three" { given age = 3 expect by_age = { 'less', 'closed', 'half open', 'interval', 'not', 'none of', 'differs', 'any' } }
case "unknown" { expect by_age is null }
)");
}

TEST(DecisionTables, EveryTypeOfInput) {
  expect_all(kFacts + R"(
decide heavy first { | weight || out | | >= 100000 'g' || true | | - || false | }
decide low first { | ratio || out | | < 1 || true | | - || false | }
decide greeting first { | word || out | | 'hi', 'hello' || 1 | | > 'm' || 2 | | - || 3 | }
decide said unique { | yes || out | | true || 'y' | | false || 'n' | }
decide older first { | born || out | | < @2000-01-01 || true | | [@2000-01-01, @2000-12-31] || false | | - || null | }
decide late first { | seen || out | | > @2020-01-01T12:00:00Z || true | | - || false | }
decide morning first { | at_hour || out | | < @T12:00 || true | | - || false | }
decide class unique { | drug || out | | alpha, beta || 1 | | not(alpha, beta) || 2 | }
decide member first { | word || out | | symptoms || true | | - || false | }
decide sum first { | age + 1 | (age > 3 and yes) || out | | 5 | true || 'a' | | - | - || 'b' | }
case "all" {
  given weight = 100 'kg', ratio = 0.5, word = 'hi', yes = true, born = @1999-12-31, seen = @2021-01-01T00:00:00Z,
        at_hour = @T11:59:00, drug = gamma, symptoms = { 'hi' }, age = 4
  expect heavy, low, greeting = 1, said = 'y', older, late, morning, class = 2, member, sum = 'a'
}
case "others" {
  given weight = 99.9 'kg', ratio = 1.0, word = 'zebra', yes = false, born = @2000-06-01, symptoms = { 'hi' }, drug = alpha
  expect heavy = false, low = false, greeting = 2, said = 'n', older = false, class = 1, member = false
}
)");
}

TEST(DecisionTables, CellsMayNameOtherValues) {
  expect_all(kFacts + R"(
parameter limit Integer default 65
fact other: Integer
define lowest: limit - 60
decide group unique {
  | age             || out      |
  | < other         || 'below'  |
  | other           || 'same'   |
  | (other, limit]  || 'above'  |
  | > limit         || 'old'    |
}
case "below" { given age = 3, other = 4 expect group = 'below', lowest = 5 }
case "same" { given age = 4, other = 4 expect group = 'same' }
case "above" { given age = 65, other = 4 expect group = 'above' }
case "old" { given age = 66, other = 4 expect group = 'old' }
case "open" { given age = 66 expect group is null }
)");
}

TEST(DecisionTables, NullAsksWhetherAnInputIsUnknown) {
  // Where a row speaks for the unknown input, the others under the same input do not stay open.
  expect_all(kFacts + R"(
decide first_null first { | age || out | | null || 'ask' | | < 18 || 'child' | | - || 'adult' | }
decide last_null first { | age || out | | < 18 || 'child' | | null || 'ask' | | - || 'adult' | }
decide with_other unique {
  | age      | yes   || out     |
  | null     | true  || 'ask'   |
  | < 18     | -     || 'child' |
  | not(null) | -    || 'adult' |
}
decide mixed first { | age || out | | < 3 || 'tiny' | | null, < 18 || 'young or unknown' | | - || 'adult' | }
case "unknown" { given yes = true expect first_null = 'ask', last_null = 'ask', with_other = 'ask', mixed = 'young or unknown' }
case "both unknown" { expect with_other is null }
case "child" { given age = 2, yes = true expect first_null = 'child', last_null = 'child', mixed = 'tiny' }
)");
}

TEST(DecisionTables, AnUnknownInputNeverFallsThrough) {
  expect_all(kFacts + R"(
decide first_hit first { | age | yes || out | | > 60 | - || 'old' | | - | true || 'yes' | | default || 'rest' | }
decide same first { | age || out | | > 60 || 'x' | | - || 'x' | }
decide complete unique { | age | yes || out | | < 18 | true || 'a' | | >= 18 | true || 'a' | | - | false || 'b' | }
decide gap unique { | age | yes || out | | < 18 | true || 'a' | | > 18 | true || 'a' | | - | false || 'b' | }
case "open" { given yes = true expect first_hit is null, same = 'x', complete = 'a', gap is null }
case "no" { given yes = false expect first_hit is null, complete = 'b', gap = 'b' }
case "old" { given age = 61 expect first_hit = 'old', complete is null }
case "rest" { given age = 1, yes = false expect first_hit = 'rest' }
)");
}

TEST(DecisionTables, AnUnknownInputIsNotOutsideAListOrAnInterval) {
  expect_all(kFacts + R"(
fact span: Interval<Integer>
decide listed first { | word || out | | symptoms || 'in' | | - || 'out' | }
decide spanned first { | age || out | | span || 'in' | | - || 'out' | }
case "unknown inputs" { given symptoms = { 'a' }, span = Interval[1, 2] expect listed is null, spanned is null }
case "unknown lists" { given word = 'a', age = 1 expect listed is null, spanned is null }
case "known" { given word = 'a', symptoms = { 'a', null }, age = 1, span = Interval[1, 2] expect listed = 'in', spanned = 'in' }
case "an item is unknown" { given word = 'b', symptoms = { 'a', null } expect listed is null }
case "nothing listed" { given symptoms = {} expect listed = 'out' }
)");
}

TEST(DecisionTables, HitPolicies) {
  const std::string rows = R"(
  | > 1 || 'c' |
  | > 2 || 'a' |
  | > 3 || 'b' |
}
)";
  const std::string order = " { | age || out in { 'a', 'b', 'c' } |" + rows;
  const std::string plain = " { | age || out |" + rows;
  expect_all(kFacts + "decide u: String unique" + plain + "decide y: String any" + plain +
             "decide f: String first" + plain + "decide p: String priority" + order +
             "decide r: List<String> rule order" + plain + "decide o: List<String> output order" + order +
             "decide l: List<String> collect" + plain + "decide n: Integer collect count" + plain +
             "decide small: String collect min" + plain + "decide big: String collect max" + plain + R"(
case "none" { given age = 1 expect u is null, y is null, f is null, p is null, r = {}, o = {}, l = {}, n = 0, small is null }
case "one" { given age = 2 expect u = 'c', y = 'c', f = 'c', p = 'c', r = { 'c' }, o = { 'c' }, n = 1, big = 'c' }
case "all" {
  given age = 4
  expect u is null, y is null, f = 'c', p = 'a', r = { 'c', 'a', 'b' }, o = { 'a', 'b', 'c' }, l = { 'c', 'a', 'b' }, n = 3, small = 'a', big = 'c'
}
case "unknown" { expect u is null, f is null, p is null, r is null, n is null, small is null }
)");
}

TEST(DecisionTables, NumbersFromWhatMeets) {
  expect_all(kFacts + R"(
decide total: Decimal collect sum { | age | yes || points | | > 1 | - || 1 | | > 2 | - || 2.5 | | - | true || 4 | }
decide largest: Decimal collect max { | age | yes || points | | > 1 | - || 1 | | > 2 | - || 2.5 | | - | true || 2 | }
decide smallest: Integer collect min { | age || points | | > 1 || age | | > 2 || age - 1 | | default || 0 | }
decide dose collect sum { | age || dose | | > 1 || 10 'mg' | | > 2 || 0.5 'g' | | > 100 || weight * 1.0 | }
case "three" { given age = 3, yes = true expect total = 7.5, largest = 2.5, smallest = 2 }
case "open row that could not change it" { given age = 3 expect total is null, largest = 2.5 }
case "open row that could" { given age = 2 expect largest is null, smallest = 2 }
case "none" { given age = 0, yes = false expect total is null, largest is null, smallest = 0 }
)" + "\n");
}

TEST(DecisionTables, ASumOverAnUnknownOutputIsUnknown) {
  expect_all(kFacts + R"(
decide total collect sum { | age || points | | > 1 || 1.0 | | > 2 || ratio | }
decide listed collect { | age || points | | > 1 || 1.0 | | > 2 || ratio | }
case "unknown" { given age = 3 expect total is null, Count(listed) = 1, listed is not null }
case "known" { given age = 3, ratio = 2.0 expect total = 3.0 }
case "not needed" { given age = 2 expect total = 1.0 }
)");
}

TEST(DecisionTables, SeveralOutputsAreARecord) {
  expect_all(kFacts + R"(
record Plan { visits: Integer  who: String  note: String }
decide plan: Plan first { | age || who | visits | | > 65 || 'nurse' | 4 | | default || 'doctor' | 1 | }
decide free first { | age || who | visits | | > 65 || 'nurse' | 4 | | - || 'doctor' | 1.5 | }
decide all_plans: List<Plan> output order {
  | age  || who in { 'doctor', 'nurse' } | visits |
  | > 65 || 'nurse'                     | 4      |
  | > 60 || 'doctor'                    | 1      |
}
define visits: plan.visits + 1
case "old" {
  given age = 70
  expect plan.who = 'nurse', plan.visits = 4, plan.note is null, visits = 5, free.visits = 4, all_plans[0].who = 'doctor',
         Count(all_plans p where p.who = 'nurse') = 1
}
case "young" { given age = 7 expect plan = { visits: 1, who: 'doctor', note: null }, free.visits = 1.5, all_plans = {} }
case "unknown" { expect plan is null, free is null, all_plans is null }
)");
}

TEST(DecisionTables, CodesHaveTheOrderOfTheirList) {
  expect_all(kFacts + R"(
decide strongest: Code in drugs priority { | age || out | | > 1 || gamma | | > 2 || alpha | | > 3 || beta | }
case "all" { given age = 9 expect strongest = alpha }
case "two" { given age = 2 expect strongest = gamma }
)");
}

TEST(DecisionTables, WithParametersAndOverRows) {
  expect_all(R"(
record Trial { weeks: Integer  good: Boolean }
fact trials: List<Trial>
fact age: Integer
decide grade(t Trial): Integer first { | t.weeks | t.good || grade | | >= 6 | false || 2 | | >= 2 | - || 1 | | default || 0 | }
decide fee(years Integer, base Integer): Integer unique { | years || fee | | < 18 || 0 | | >= 18 || base * 2 | }
define worst: Max(trials t return grade(t))
define failed: at least 2 of trials t satisfying grade(t) = 2
case "two" { given trials = {{weeks: 8, good: false}, {weeks: 7, good: false}, {weeks: 1}}, age = 40 expect worst = 2, failed, fee(age, 3) = 6, fee(age - 30, 3) = 0 }
case "open" { given trials = {{weeks: 8, good: false}, {weeks: 8}} expect failed is null, worst = 2, fee(age, 3) is null }
)");
}

TEST(DecisionTables, UsedByOneAnotherInAnyOrder) {
  expect_all(kFacts + R"(
decide second unique { | one || out | | 'a' || 1 | | 'b' || 2 | }
decide one unique { | age || out | | < 5 || 'a' | | >= 5 || 'b' | }
decide third collect { | second || out | | >= 1 || second + 1 | | 2 || Count(third_list) | }
define third_list: symptoms s where s = one
case "b" { given age = 5, symptoms = { 'b', 'b' } expect one = 'b', second = 2, third = { 3, 2 }, Count(third) = 2 }
)");
}

TEST(DecisionTables, ErrorsNameTheCell) {
  EXPECT_EQ(errors_of(kFacts + "decide a unique { | age || out | | 'x' || 1 | | true || 2 | }"),
            (Errors{"RGM3001 'x'", "RGM3001 true"}));
  EXPECT_EQ(errors_of(kFacts + "decide a unique { | yes || out | | < true || 1 | }"),
            (Errors{"RGM3004 < true"}));
  EXPECT_EQ(errors_of(kFacts + "decide a unique { | agee || out | | 1 || 1 | }"), (Errors{"RGM2001 agee"}));
  EXPECT_EQ(errors_of(kFacts + "decide a unique { | age || out | out | | 1 || 1 | 2 | }"),
            (Errors{"RGM2002 out"}));
  EXPECT_EQ(errors_of(kFacts + "decide a: Nothing unique { | age || out | | 1 || 1 | }"),
            (Errors{"RGM2001 Nothing"}));
  EXPECT_EQ(errors_of(kFacts + "decide a: String unique { | age || out | | 1 || 1 | }"),
            (Errors{"RGM3001 1"}));
  EXPECT_EQ(errors_of(kFacts + "decide a: Boolean collect count { | age || out | | 1 || 1 | }"),
            (Errors{"RGM3001 Boolean"}));
  EXPECT_EQ(errors_of(kFacts + "decide a collect count { | age || out | | 1 || 1 | | default || 2 | }"),
            (Errors{"RGM3001 | default || 2 |"}));
  EXPECT_EQ(errors_of(kFacts + "decide a collect sum { | age || out | b | | 1 || 1 | 2 | }"),
            (Errors{"RGM3003 b"}));
  EXPECT_EQ(errors_of(kFacts + "decide a collect sum { | age || out | | 1 || 'x' | }"),
            (Errors{"RGM3004 collect sum"}));
  EXPECT_EQ(errors_of(kFacts + "decide a first { | age || out | | default || 1 | }"),
            (Errors{"RGM3001 | age || out |"}));
  EXPECT_EQ(
      errors_of(kFacts + "decide a first { | age || out | | - || 1 | | default || 1 | | default || 2 | }"),
      (Errors{"RGM2002 | default || 2 |"}));
  EXPECT_EQ(errors_of(kFacts + "decide a priority { | age || out in { 1, 2 } | | - || 3 | }"),
            (Errors{"RGM3005 3"}));
  EXPECT_EQ(errors_of(kFacts + "decide a priority { | age || out in { 1, 2 } | | - || age | }"),
            (Errors{"RGM3020 age"}));
  EXPECT_EQ(
      errors_of(kFacts + "decide a first { | age || out || because | cite | | - || 1 || why | nobody | }"),
      (Errors{"RGM3001 why", "RGM2001 nobody"}));
  EXPECT_EQ(errors_of(kFacts + "decide a first { | a || out | | 1 || 2 | }"), (Errors{"RGM4001 a"}));
}

TEST(DecisionTables, OverlapsAndGapsAreWarnedOf) {
  auto warnings = [](const std::string& table) {
    Errors found;
    for (const std::string& line : reported(kFacts + table)) {
      if (line.starts_with("RGM702")) found.push_back(line.substr(0, 7));
    }
    return found;
  };
  const Errors none, overlap = {"RGM7020"}, gap = {"RGM7021"}, never = {"RGM7022"};
  EXPECT_EQ(warnings("decide a unique { | age || x | | < 5 || 1 | | >= 5 || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | age || x | | <= 5 || 1 | | >= 5 || 2 | }"), overlap);
  EXPECT_EQ(warnings("decide a unique { | age || x | | < 5 || 1 | | > 5 || 2 | }"), gap);
  // Whole numbers have no gap between 5 and 6; nothing lies outside the fact's bounds.
  EXPECT_EQ(warnings("decide a unique { | age || x | | [0, 5] || 1 | | [6, 130] || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | ratio || x | | <= 5 || 1 | | >= 6 || 2 | }"), gap);
  EXPECT_EQ(warnings("decide a unique { | weight || x | | < 1000 'g' || 1 | | >= 1 'kg' || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | born || x | | <= @2000-01-01 || 1 | | >= @2000-01-02 || 2 | }"),
            none);
  EXPECT_EQ(warnings("decide a unique { | yes | drug || x | | true | - || 1 | | false | alpha || 2 | | false "
                     "| beta, gamma || 3 | }"),
            none);
  EXPECT_EQ(warnings("decide a unique { | yes | drug || x | | true | - || 1 | | false | alpha || 2 | }"),
            gap);
  EXPECT_EQ(warnings("decide a unique { | word || x | | 'a' || 1 | | not('a') || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | word || x | | 'a' || 1 | | 'b' || 2 | }"), gap);
  EXPECT_EQ(warnings("decide a unique { | word || x | | 'a' || 1 | | default || 2 | }"), none);
  EXPECT_EQ(warnings("decide a any { | age || x | | <= 5 || 1 | | >= 5 || 1 | }"), none);
  EXPECT_EQ(warnings("decide a any { | age || x | | <= 5 || 1 | | >= 5 || 2 | }"), overlap);
  EXPECT_EQ(warnings("decide a first { | age || x | | <= 5 || 1 | | >= 5 || 2 | | - || 3 | | 7 || 4 | }"),
            never);
  EXPECT_EQ(warnings("decide a first { | age || x | | - || 3 | | age - 1 || 4 | }"), never);
  EXPECT_EQ(warnings("decide a collect { | age || x | | <= 5 || 1 | | >= 5 || 2 | }"), none);
  EXPECT_EQ(warnings("decide a collect { | age || x | | (5, 6) || 1 | }"), never);
  // Where a cell is no constant, nothing is claimed.
  EXPECT_EQ(warnings("decide a unique { | age || x | | < age + 1 || 1 | | >= 5 || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | age || x | | null || 1 | | not(null) || 2 | }"), none);
  EXPECT_EQ(warnings("decide a unique { | age || x | | null || 1 | | < 5 || 2 | | [5, 9] || 3 | }"), gap);
}

TEST(DecisionTables, ABigTableIsStillQuick) {
  std::string rows;
  for (int i = 0; i < 400; ++i)
    rows += "| [" + std::to_string(i * 2) + ", " + std::to_string(i * 2 + 1) + "] | true || " +
            std::to_string(i) + " |\n";
  const Package package = compile_body(
      "fact n: Integer in Interval[0, 799]\nfact b: Boolean\ndecide a unique { | n | b || out |\n" + rows +
      "| - | false || -1 |\n}\ncase \"c\" { given n = 401, b = true expect a = 200 }");
  ASSERT_TRUE(package.result.program) << package.report();
  EXPECT_EQ(package.failed_expectations(), Errors{});
  for (const std::string& line : package.errors(true)) EXPECT_FALSE(line.starts_with("RGM702")) << line;
}

}  // namespace
}  // namespace regimen::support
