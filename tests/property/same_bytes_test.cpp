// The same rules give the same bytes; the order of declarations and the cut into files change nothing but
// places and numbering. Every compiled program passes the loader's checks.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "evaluate/evaluate.hpp"
#include "load/bundle_json.hpp"
#include "load/check_program.hpp"
#include "tests/support/package.hpp"
#include "tests/support/random_rules.hpp"

namespace regimen::support {
namespace {

const std::vector<std::string> kDecisions = {
    "source book \"A book\" { kind guideline year 2020 }",
    "differential mimic \"Mimic\" { suspect when points > 3 cleared when sure cite book }",
    "option first \"First\" { indicated when sure cite book contraindicated when maybe cite book caution "
    "when age > 3 cite book }",
    "option second \"Second\" { indicated when points > 2 cite book requires first is contraindicated }",
    "pathway care { stage one { done when every differential is cleared offer first } stage two after one { "
    "offer second } }",
    "alert alarm \"Alarm\" when sure and maybe cite book { urgency emergency }",
    "define together: first is offered or second is offered or alarm or one",
};

std::vector<std::string> declarations(std::uint64_t seed) {
  Random random(seed);
  std::vector<std::string> all = random_declarations(random, 6);
  all.insert(all.end(), kDecisions.begin(), kDecisions.end());
  return all;
}

/// A random order, cut into a random number of files, which get random names. The stages' order means
/// something, so a pathway stays whole.
NamedTexts shuffled(std::vector<std::string> all, Random& random) {
  for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[random.below(i)]);
  std::map<std::string, std::string> files;
  files["f" + std::to_string(random.below(9)) + ".rgm"] = header();
  for (std::size_t n = random.below(4); n > 0; --n)
    files.emplace("g" + std::to_string(random.below(99)) + ".rgm", "regimen 1\n");
  for (const std::string& declaration : all) {
    auto file = files.begin();
    std::advance(file, static_cast<std::ptrdiff_t>(random.below(files.size())));
    file->second += declaration + "\n";
  }
  return NamedTexts(files.begin(), files.end());
}

std::string in_one_file(const std::vector<std::string>& all) {
  std::string text = header();
  for (const std::string& declaration : all) text += declaration + "\n";
  return text;
}

/// What a program decides for a patient: rules and statuses by name, values as text. Facts are given by name.
std::map<std::string, std::string> decided(const ProgramData& program,
                                           const std::map<std::string, Value>& facts) {
  PatientFacts patient;
  patient.facts.resize(program.facts.size());
  for (std::size_t i = 0; i < program.facts.size(); ++i)
    patient.facts[i].value = facts.at(program.facts[i].name);
  const DateTime as_of;
  Workspace workspace;
  evaluate(program, {&patient, 1}, {&as_of, 1}, workspace);
  std::map<std::string, std::string> out;
  for (const Rule& rule : program.rules) {
    if (rule.kind == RuleKind::Definition || rule.kind == RuleKind::Alert)
      out["rule " + rule.name] = to_cql(workspace.value(rule.node, 0));
  }
  for (const Option& option : program.options)
    out["option " + option.id] = to_cql(workspace.value(option.status, 0));
  for (const Differential& each : program.differentials)
    out["differential " + each.id] = to_cql(workspace.value(each.status, 0));
  for (const Stage& stage : program.stages)
    out["stage " + stage.id] = to_cql(workspace.value(stage.status, 0));
  return out;
}

TEST(SameBytes, OrderOfDeclarationsAndFilesChangesNoDecision) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const std::vector<std::string> all = declarations(seed);
    Random random(seed + 1000);
    const Package one = compile_files({{"a.rgm", in_one_file(all)}}, false);
    const Package other = compile_files(shuffled(all, random), false);
    ASSERT_TRUE(one.result.program) << one.report();
    ASSERT_TRUE(other.result.program) << other.report();
    EXPECT_EQ(one.program().nodes.size(), other.program().nodes.size());
    EXPECT_EQ(one.program().frames.size(), other.program().frames.size());
    EXPECT_EQ(one.program().rules.size(), other.program().rules.size());
    for (int patient = 0; patient < 20; ++patient) {
      std::map<std::string, Value> facts;
      const PatientFacts drawn = random_patient(random, one.program());
      for (std::size_t i = 0; i < drawn.facts.size(); ++i)
        facts[one.program().facts[i].name] = drawn.facts[i].value;
      ASSERT_EQ(decided(one.program(), facts), decided(other.program(), facts));
    }
  }
}

TEST(SameBytes, TwoCompilationsAreByteIdentical) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed + 2000);
    const NamedTexts files = shuffled(declarations(seed), random);
    NamedTexts reversed(files.rbegin(), files.rend());
    const Package a = compile_files(files, false), b = compile_files(reversed, false);
    ASSERT_TRUE(a.result.program) << a.report();
    ASSERT_TRUE(b.result.program);
    EXPECT_EQ(write_bundle(a.program()), write_bundle(b.program()));
  }
}

TEST(SameBytes, FromAnotherFolderToo) {
  Random random(3000);
  const NamedTexts files = shuffled(declarations(7), random);
  std::set<std::string> bundles;
  for (const char* folder : {"same_bytes_a", "same_bytes_another/deeper"}) {
    const std::filesystem::path path = std::filesystem::path(testing::TempDir()) / folder;
    std::filesystem::create_directories(path);
    for (const auto& [name, text] : files) std::ofstream(path / name, std::ios::binary) << text;
    diagnostics::Diagnostics diagnostics;
    const source::SourceSet sources = source::load_sources(path, diagnostics);
    const compiler::CompileResult result = compiler::compile(sources, {}, diagnostics);
    ASSERT_TRUE(result.program);
    bundles.insert(write_bundle(*result.program));
    std::filesystem::remove_all(path);
  }
  EXPECT_EQ(bundles.size(), 1U);
}

TEST(SameBytes, CompiledProgramsPassTheLoadersChecks) {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const Package package = compile_files({{"a.rgm", in_one_file(declarations(seed))}}, true);
    ASSERT_TRUE(package.result.program) << package.report();
    const auto problem = check_program(package.program());
    ASSERT_FALSE(problem) << problem->code << ' ' << problem->message;
    const auto back = read_bundle(write_bundle(package.program()));
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(write_bundle(*back), write_bundle(package.program()));
  }
}

}  // namespace
}  // namespace regimen::support
