// Lints: what is warned about, through definitions too, and what is not. Allowances: what silences a warning,
// where, and that one that silences nothing is told.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "compiler/diagnostics/pages.hpp"
#include "compiler/model/allowances.hpp"
#include "tests/support/package.hpp"

namespace regimen::model {
namespace {

using diagnostics::Code;
using support::compile_body;
using support::Package;
using Lines = std::vector<std::string>;

/// Errors and warnings: `RGM7001 3:5 words of the span`.
Lines found(std::string_view body) { return compile_body(body).errors(true); }

const std::string kSource = "source s \"S\" { kind guideline }\n";  // line 2
const std::string kFact = "fact f: Boolean { ask clinician \"F?\" }\n";

TEST(Lint, WarnsOfEveryRuleOfADecisionThatCitesNothing) {
  EXPECT_EQ(
      found(kSource + kFact +
            "option o \"O\" {\n indicated when f\n contraindicated when not f\n caution when f\n requires "
            "f\n}\n"
            "differential d \"D\" { suspect when f\n confirmed when f\n cleared when f }\n"
            "pathway p { stage g { enter when f\n done when f } }\n"
            "alert a when f { urgency routine }"),
      (Lines{"RGM7001 5:2 indicated when f", "RGM7001 6:2 contraindicated when not f",
             "RGM7001 7:2 caution when f", "RGM7001 8:2 requires f", "RGM7001 10:22 suspect when f",
             "RGM7001 11:2 confirmed when f", "RGM7001 12:2 cleared when f", "RGM7001 13:23 enter when f",
             "RGM7001 14:2 done when f", "RGM7001 15:1 alert a when f { urgency routine }"}));
  EXPECT_EQ(found(kSource + kFact + "alert a when f cite s { urgency routine }"), Lines{});
}

TEST(Lint, FollowsAContraindicationToDisputedClaims) {
  const std::string claims = "claim c from s \"C\" { says \"x\" status disputed \"y\" }\ncodes k { a b }\n";
  const std::string end = "option o \"O\" {\n contraindicated when b1 cite s\n}";
  const std::string line = "RGM7003 10:2 contraindicated when b1 cite s";
  // Through a definition, a function's definition, a parameter, a table, a differential.
  EXPECT_EQ(found(kSource + claims + kFact + "\ndefine b2: f cite c\ndefine b1: b2\n" + end), (Lines{line}));
  EXPECT_EQ(found(kSource + claims + kFact + "\ndefine b2(x Boolean): x cite c\ndefine b1: b2(f)\n" + end),
            (Lines{line}));
  EXPECT_EQ(found(kSource + claims +
                  "fact f: Integer { ask clinician \"F?\" }\n\nparameter n Integer default 1 cite c\n"
                  "define b1: f > n\n" +
                  end),
            (Lines{line}));
  EXPECT_EQ(found(kSource + claims +
                  "fact f: Code in k { ask clinician \"F?\" }\n"
                  "table t by k cite c { | k | v: Integer | | a | 1 | }\n\ndefine b1: t[f].v > 0\n" +
                  end),
            (Lines{line}));
  EXPECT_EQ(found(kSource + claims + kFact +
                  "\ndifferential d \"D\" { confirmed when f cite c }\n"
                  "define b1: d is confirmed\n" +
                  end),
            (Lines{line}));
  EXPECT_EQ(
      found(kSource + claims + kFact +
            "decide b1: Boolean first { | f || o || cite | | true || true || c | | false || false || - | }\n"
            "\n\n" +
            end),
      (Lines{line}));
  // A caution is not a contraindication.
  EXPECT_EQ(found(kSource + claims + kFact + "define b1: f cite c option o \"O\" { caution when b1 cite s }"),
            Lines{});
}

TEST(Lint, TellsEachDisputedClaimOnceForAContraindication) {
  EXPECT_EQ(found(kSource + kFact +
                  "claim c from s \"C\" { says \"x\" status disputed \"y\" }\n"
                  "claim d from s \"D\" { says \"x\" status disputed \"y\" }\n"
                  "define a: f cite c\ndefine b: a and f cite c, d\n"
                  "option o \"O\" { contraindicated when a and b cite c }")
                .size(),
            2U);
}

TEST(Lint, FollowsAContraindicationToFactsWhoseSilenceCounts) {
  const std::string silent = "fact f: Boolean { ask clinician \"F?\" absent means false }\n";
  EXPECT_EQ(found(kSource + silent + "define g: f\noption o \"O\" { contraindicated when g cite s }"),
            (Lines{"RGM7006 5:16 contraindicated when g cite s"}));
  EXPECT_EQ(found(kSource + silent + "option o \"O\" { caution when f cite s }"), Lines{});
  EXPECT_EQ(
      found(kSource + "record R { x: Integer }\nfact f: List<R> { ask clinician \"F?\" absent means none }\n"
                      "option o \"O\" { contraindicated when any f r satisfying r.x > 1 cite s }"),
      (Lines{"RGM7006 5:16 contraindicated when any f r satisfying r.x > 1 cite s"}));
}

TEST(Lint, WarnsOfFactsThatNobodyCanBeAskedFor) {
  EXPECT_EQ(found("fact f: Boolean\ndefine a: f"), (Lines{"RGM7002 2:6 f"}));
  EXPECT_EQ(found("fact f: Boolean { ask patient \"F?\" }\ndefine a: f"), Lines{});
}

TEST(Lint, WarnsOfCountsUnderAConditionThatMayBeUnknown) {
  const std::string facts =
      "record R { x: Integer }\nfact l: List<R> { ask clinician \"L?\" }\n"
      "define big(r R): r.x > 1\ndefine has(r R): r.x is not null\n";
  const auto warned = [&](const std::string& definitions) {
    Lines lines = found(facts + definitions);
    return lines.size() == 1 && lines[0].starts_with("RGM7004") ? "warned" : lines.empty() ? "" : lines[0];
  };
  EXPECT_EQ(warned("define a: Count(l r where big(r)) define z: any l r satisfying has(r)"), "warned");
  EXPECT_EQ(warned("define a: exists (l r where big(r)) define z: any l r satisfying has(r)"), "warned");
  EXPECT_EQ(warned("define b: l r where big(r) define a: Count(b) define z: any l r satisfying has(r)"),
            "warned");
  EXPECT_EQ(
      warned("define a: Count(distinct (l r where big(r) return r.x)) define z: any l r satisfying has(r)"),
      "warned");
  EXPECT_EQ(
      warned("define a: any (l r where big(r)) q satisfying q.x > 2 define z: any l r satisfying has(r)"),
      "warned");
  // A list that nobody counts, a condition that is known in any case, no condition.
  EXPECT_EQ(warned("define a: l r where big(r) define z: any l r satisfying has(r)"), "");
  EXPECT_EQ(warned("define a: Count(l r where has(r)) define z: any l r satisfying big(r)"), "");
  EXPECT_EQ(warned("define a: Count(l r where has(r) and (big(r) is true)) define z: 1"), "");
  EXPECT_EQ(
      warned("define a: Count(l) define y: any l r satisfying has(r) define z: any l r satisfying big(r)"),
      "");
  EXPECT_EQ(warned("define a: at least 2 l r satisfying big(r) define z: any l r satisfying has(r)"), "");
}

TEST(Lint, AFactThatOnlyACaseLooksAtIsUnused) {
  EXPECT_EQ(found(kFact + "case \"c\" { given f = true expect f }"), (Lines{"RGM7005 2:6 f"}));
  EXPECT_EQ(found(kFact + "define a(x Boolean): x and f"), (Lines{"RGM7005 2:6 f", "RGM4002 3:8 a"}));
}

/// Warnings of a package with these clauses in its `knowledge`.
Lines reviewed(const std::string& clauses, std::optional<Date> as_of = {}) {
  Package package;
  package.sources = source::SourceSet(std::vector{std::pair<std::string, std::string>(
      "a.rgm", "regimen 1 knowledge k 1.0.0 \"K\" { status draft " + clauses + " }")});
  package.result =
      compiler::compile(package.sources, {.with_cases = false, .as_of = as_of}, package.diagnostics);
  return package.errors(true);
}

TEST(Lint, ComparesTheReviewDateWithTheCallersDay) {
  const Lines warned = {"RGM7007 1:55 @2026-06-30"};
  EXPECT_EQ(reviewed("review @2026-06-30", Date::parse("2026-06-30")), Lines{});
  EXPECT_EQ(reviewed("review @2026-06-30", Date::parse("2026-07-01")), warned);
  // Without a day: the day it takes effect. Without either, nothing can be said.
  EXPECT_EQ(reviewed("review @2026-06-30"), Lines{});
  EXPECT_EQ(reviewed("review @2026-06-30 effective @2026-03-01"), Lines{});
  EXPECT_EQ(reviewed("review @2026-06-30 effective @2026-09-01"), warned);
  EXPECT_EQ(reviewed("review @2026-06-30 effective @2026-09-01", Date::parse("2026-01-01")), Lines{});
  // A month that is not over is not past.
  EXPECT_EQ(reviewed("review @2026-06", Date::parse("2026-06-30")), Lines{});
}

TEST(Allowances, SilenceByNameInTheirClause) {
  const std::string option =
      "option o \"O\" {\n indicated when f\n  allow uncited because \"why\"\n caution when f\n}";
  const Package package = compile_body(kFact + option);
  EXPECT_EQ(package.errors(true), (Lines{"RGM7001 6:2 caution when f"}));
  const diagnostics::Listing listing = package.diagnostics.listing();
  EXPECT_EQ(listing.warnings, 1U);
  ASSERT_EQ(listing.silenced.size(), 1U);
  EXPECT_EQ(listing.silenced[0].code, Code::Uncited);
  EXPECT_EQ(listing.silenced[0].silenced, "why");
}

TEST(Allowances, SilenceFactsDefinitionsAndWholePackages) {
  EXPECT_EQ(found("fact f: Boolean { allow fact_without_question, unused_fact because \"later\" }"), Lines{});
  EXPECT_EQ(found("define a(x Boolean): x allow never_used because \"for those who use this package\""),
            Lines{});
  EXPECT_EQ(reviewed("review @2026-06-30 effective @2026-09-01 allow review_past because \"under way\""),
            Lines{});
  const std::string rules = "fact f: Boolean fact g: Boolean define a: f and g ";
  Package package = support::compile_files({{"a.rgm", "regimen 1 " + rules},
                                            {"b.rgm",
                                             "regimen 1 knowledge k 1.0.0 \"K\" { status draft allow "
                                             "fact_without_question because \"a form\" }"}});
  EXPECT_EQ(package.errors(true), Lines{});
  EXPECT_EQ(package.diagnostics.listing().silenced.size(), 2U);
}

TEST(Allowances, OfAUsedPackageSilenceNothingHere) {
  Package package;
  package.sources = source::SourceSet(
      support::NamedTexts{{"a.rgm",
                           "regimen 1 knowledge a 1.0.0 \"A\" { status draft use b 1.0 as b }\n"
                           "fact f: Boolean\ndefine x: f"}});
  package.sources.add_package({"b", "1.0.0", ""}, {{"b.rgm",
                                                    "regimen 1 knowledge b 1.0.0 \"B\" { status draft allow "
                                                    "fact_without_question because \"b\" }"}});
  package.result = compiler::compile(package.sources, {}, package.diagnostics);
  EXPECT_EQ(package.errors(true), (Lines{"RGM7002 2:6 f"}));
}

TEST(Allowances, TheNarrowestGivesTheReason) {
  const Package package = support::compile_files(
      {{"a.rgm",
        "regimen 1 knowledge k 1.0.0 \"K\" { status draft allow fact_without_question because \"wide\" }\n"
        "fact f: Boolean { allow fact_without_question because \"narrow\" }\nfact g: Boolean\ndefine a: f "
        "and g"}});
  const auto silenced = package.diagnostics.listing().silenced;
  ASSERT_EQ(silenced.size(), 2U);
  EXPECT_EQ(silenced[0].silenced, "narrow");
  EXPECT_EQ(silenced[1].silenced, "wide");
}

TEST(Allowances, UnknownAndNeedlessNamesAreTold) {
  EXPECT_EQ(found(kFact + "define a: f allow uncited, unsited because \"x\""),
            (Lines{"RGM7011 3:19 uncited", "RGM7010 3:28 unsited"}));
  // A name that the allowance of a wider place has used is still needless here.
  EXPECT_EQ(found("fact f: Boolean { allow fact_without_question, uncited because \"x\" }\ndefine a: f"),
            (Lines{"RGM7011 2:48 uncited"}));
  // Warnings about allowances are not silenced by others.
  EXPECT_EQ(found(kFact + "define a: f allow needless_allowance because \"x\""),
            (Lines{"RGM7010 3:19 needless_allowance"}));
  // With an error, nothing is known about what would be warned of.
  EXPECT_EQ(found(kFact + "define a: f allow uncited because \"x\"\ndefine b: nothing"),
            (Lines{"RGM2001 4:11 nothing"}));
}

TEST(Allowances, ErrorsAreNeverSilenced) {
  EXPECT_EQ(found("define b: nothing allow unknown_name because \"x\""),
            (Lines{"RGM2001 2:11 nothing", "RGM7010 2:25 unknown_name"}));
}

TEST(Allowances, EachPageTellsTheName) {
  const std::string_view list = *diagnostics::page(7010);
  for (const diagnostics::CodeInfo& each : diagnostics::all_codes()) {
    const std::string name = allowance_name(each.code);
    if (name.empty()) continue;
    const auto page = diagnostics::page(static_cast<int>(each.code));
    EXPECT_NE(page->find("`allow " + name + " because"), std::string_view::npos)
        << diagnostics::label(each.code);
    EXPECT_NE(list.find("`" + name + "`"), std::string_view::npos) << name;
  }
}

}  // namespace
}  // namespace regimen::model
