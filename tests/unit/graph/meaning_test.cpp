// What rules mean, as cases that must come out true: queries, quantifiers, nested rows, statuses and stages.
#include <gtest/gtest.h>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

void expect_all(const std::string& body) {
  const Package package = compile_body(body);
  ASSERT_TRUE(package.result.program) << package.report();
  EXPECT_EQ(package.failed_expectations(), std::vector<std::string>{});
}

const std::string kTrials = "record T { drug: Integer dose: Integer }\nfact trials: List<T>\n";

TEST(Meaning, NestedRows) {
  expect_all(kTrials + R"(
define beaten: trials t where exists (trials s where s.dose > t.dose)
define same_drug: Count(trials t where exists (trials s where s.dose > t.dose and s.drug = t.drug))
define totals: Max(trials t return Sum(trials s where s.drug = t.drug return all s.dose))
define top: exactly 1 of trials t satisfying every trials s satisfying s.dose <= t.dose
define above(t T, n Integer): t.dose > n
define own: any trials t satisfying above(t, t.drug)
define size(l List<T>): Count(l)
case "three trials" {
  given trials = {{drug: 1, dose: 1}, {drug: 1, dose: 5}, {drug: 2, dose: 3}}
  expect Count(beaten) = 2, same_drug = 1, totals = 6, top, own, size(trials) = 3, size(trials t where t.dose > 1) = 2
}
case "no list" { expect beaten is null, same_drug = 0, top is null, own is null }
)");
}

TEST(Meaning, QuantifiersKeepTheUnknown) {
  expect_all(kTrials + R"(
define two: at least 2 distinct t.drug of trials t satisfying t.dose > 1
define few: at most 1 of trials t satisfying t.dose > 1
case "known" { given trials = {{drug: 1, dose: 2}, {drug: 2, dose: 2}} expect two, not few }
case "unknown dose" { given trials = {{drug: 1, dose: 2}, {drug: 2}} expect two is null, few is null }
case "same drug" { given trials = {{drug: 1, dose: 2}, {drug: 1}} expect two = false, few is null }
case "unknown drug" { given trials = {{drug: 1, dose: 2}, {dose: 2}} expect two is null, not few }
)");
}

TEST(Meaning, AWhereDropsTheUnknownForWhoeverReadsTheList) {
  // CQL's list has lost the row, so a quantifier over it does not know it either; that is what RGM7004 warns
  // of.
  const std::string body = kTrials + R"(
define strong: trials t where t.dose > 1
define some: any strong s satisfying true
define some_sorted: any (trials t where t.dose > 1 sort by dose) s satisfying true
define few: Count(strong)
case "unknown dose" { given trials = {{drug: 1}} expect few = 0, some = false, some_sorted = false }
)";
  expect_all(body);
}

TEST(Meaning, StagesAndStatuses) {
  expect_all(R"(
fact ready: Boolean
fact bad: Boolean
differential d "D" { cleared when ready suspect when bad }
option first "First" { contraindicated when bad }
option second "Second" { indicated when ready }
pathway p {
  stage one { done when every differential is cleared offer first }
  stage two after one { offer second }
}
alert alarm "Alarm" when bad { urgency emergency }
case "ready" { given ready = true, bad = false expect d is cleared, one is done, two is current, first is offered, second is offered, one, alarm = false }
case "not ready" { given ready = false, bad = true expect d is suspected, one is current, two is blocked, first is contraindicated, second is not_indicated, alarm }
case "silence" { expect d is unassessed, first is needs_information, second is needs_information, alarm is null }
)");
}

TEST(Meaning, NoDifferentials) {
  expect_all(
      "fact b: Boolean\ncase \"none\" { expect every differential is cleared, not (any differential is "
      "confirmed), b is null }\n");
}

}  // namespace
}  // namespace regimen::support
