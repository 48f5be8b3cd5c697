// The examples of the pages are true: what is shown as failing gives that code and nothing else, what is
// shown as corrected gives nothing at all. An example is one or two blocks: `rgm` (a rule file), `json` (a
// patient for the rules of the failing example; without rules, a bundle), `valueset` (FHIR ValueSet files
// that the rules can ask for) or `expr` (an expression).
#include "compiler/diagnostics/pages.hpp"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/dependencies/package_head.hpp"
#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"
#include "load/bundle_json.hpp"
#include "regimen/compiler/compile.hpp"
#include "regimen/program.hpp"
#include "tests/support/page_example.hpp"

namespace regimen::diagnostics {
namespace {

using support::page_example;

/// Pages whose example cannot be run here, and why. To be kept short.
const std::map<int, std::string_view> kNotRun = {
    {1, "a path; tests/files"},
    {2, "a page is UTF-8; source_test"},
    {3, "8 MiB of text; source_test"},
    {4, "a folder; tests/files"},
    {5, "a page has no control characters; source_test"},
    {6, "a file that cannot be written; tests/files"},
    {7, "a folder; tests/files"},
    {8, "a command line; tests/files"},
    {9, "Graphviz that is not installed; tests/files"},
    {21, "a lock file; tests/files"},
    {22, "a lock file; tests/files"},
    {23, "a lock file; tests/files"},
    {1005, "a million words; parse_test"},
    {2035, "folders; tests/files"},
    {3012, "returned by units.hpp; in rules it is RGM3002, in a patient RGM5053"},
    {3013, "returned by units.hpp; in a patient it is RGM5057"},
    {3014, "returned by units.hpp; in rules it is RGM3002, in a patient RGM5053"},
    {5003, "256 MiB of text; json_test"},
    {5012, "an edited bundle; bundle_json_test"},
    {5013, "an edited bundle; bundle_json_test"},
    {5014, "an edited bundle; bundle_json_test"},
    {5015, "an edited bundle; bundle_json_test"},
    {5020, "an edited bundle; check_program_test"},
    {5021, "an edited bundle; check_program_test"},
    {5022, "an edited bundle; check_program_test"},
    {5023, "an edited bundle; check_program_test"},
    {5024, "an edited bundle; check_program_test"},
    {5025, "an edited bundle; check_program_test"},
    {5026, "an edited bundle; check_program_test"},
    {5027, "an edited bundle; check_program_test"},
    {5028, "an edited bundle; check_program_test"},
    {5029, "an edited bundle; check_program_test"},
    {5030, "an edited bundle; check_program_test"},
    {5064, "an argument of the caller; tests/files"},
    {5065, "an argument of the caller; tests/files"},
    {5070, "a name on the command line; tests/files"},
    {5125, "thousands of resources; medication_course_test"},
    {6001, "a mistake of a program that uses the library; program_test"},
    {9001, "a fault of ours"},
};

using Codes = std::vector<int>;

Codes codes_of(const Diagnostics& found, std::string& words) {
  Codes codes;
  for (const Diagnostic& each : found.listing().shown) {
    codes.push_back(static_cast<int>(each.code));
    words += label(each.code) + ": " + each.message() + '\n';
  }
  return codes;
}

struct Outcome {
  Codes codes;
  std::string words;
};

Outcome compile_rules(const std::string& rules, std::string* bundle = nullptr,
                      const dependencies::PublishedValueSets* value_sets = nullptr,
                      const std::optional<std::string>& used = std::nullopt) {
  Outcome outcome;
  source::SourceSet sources({{"example.rgm", rules}});
  if (used) {
    Diagnostics ignored;
    const auto head = dependencies::read_head(source::SourceSet({{"used.rgm", *used}}), ignored);
    if (head) sources.add_package({head->name, head->version, ""}, {{"used.rgm", *used}});
  }
  Diagnostics found;
  const compiler::CompileResult result =
      compiler::compile(sources, {.with_cases = bundle == nullptr, .value_sets = value_sets}, found);
  outcome.codes = codes_of(found, outcome.words);
  if (bundle != nullptr && result.program) *bundle = write_bundle(*result.program);
  return outcome;
}

Outcome load_bundle(const std::string& bundle) {
  const Result<Program> program = Program::load(bundle);
  if (program) return {};
  return {{program.error().code}, program.error().message};
}

Outcome read(const std::string& rules, const std::string& patient) {
  std::string bundle;
  Outcome outcome = compile_rules(rules, &bundle);
  if (!outcome.codes.empty()) return outcome;
  const Result<Program> program = Program::load(bundle);
  if (!program) return {{program.error().code}, program.error().message};
  const std::vector<PatientDocument> documents = {{"patient.json", patient}};
  const PatientResult result = program->read_patient(documents);
  for (const Error& error : result.errors) {
    outcome.codes.push_back(error.code);
    outcome.words += error.message + '\n';
  }
  if (!result.patient) return outcome;
  for (const UnreadInput& each : result.patient->unread()) {
    outcome.codes.push_back(each.code);
    outcome.words += each.place + ": " + each.reason + '\n';
  }
  return outcome;
}

/// What the example below a heading gives; nothing when there is no block that can be run.
std::optional<Outcome> run(std::string_view page, std::string_view heading) {
  auto rules = page_example(page, heading, "rgm");
  if (const auto text = page_example(page, heading, "json")) {
    if (!rules) rules = page_example(page, "Failing example", "rgm");
    return rules ? read(*rules, *text) : load_bundle(*text);
  }
  if (const auto text = page_example(page, heading, "valueset")) {
    Outcome outcome;
    Diagnostics found;
    dependencies::PublishedValueSets value_sets;
    value_sets.add("valueset.json", *text, found);
    outcome.codes = codes_of(found, outcome.words);
    return rules && outcome.codes.empty() ? compile_rules(*rules, nullptr, &value_sets) : outcome;
  }
  if (rules) return compile_rules(*rules, nullptr, nullptr, page_example(page, heading, "package"));
  if (const auto text = page_example(page, heading, "expr")) {
    Outcome outcome;
    Diagnostics found;
    (void)compiler::evaluate_expression(*text, found);
    outcome.codes = codes_of(found, outcome.words);
    return outcome;
  }
  return std::nullopt;
}

TEST(Pages, FailingExamplesGiveTheirCodeAndNoOther) {
  for (const Page& each : all_pages()) {
    const auto outcome = run(each.markdown, "Failing example");
    EXPECT_NE(outcome.has_value(), kNotRun.contains(each.number))
        << each.number << (outcome ? " can be run, and is excused" : " cannot be run, and is not excused");
    if (!outcome) continue;
    EXPECT_FALSE(outcome->codes.empty()) << each.number << " gives nothing";
    for (const int code : outcome->codes)
      EXPECT_EQ(code, each.number) << "page " << each.number << " gives\n" << outcome->words;
  }
}

TEST(Pages, CorrectedExamplesGiveNothing) {
  for (const Page& each : all_pages()) {
    if (kNotRun.contains(each.number)) continue;
    const auto outcome = run(each.markdown, "Corrected example");
    // What a bundle should have been is the output of `regimen build`.
    const bool bundle = each.number >= 5010 && each.number < 5050;
    EXPECT_TRUE(outcome || bundle) << each.number << " cannot be run";
    EXPECT_TRUE(!outcome || outcome->codes.empty()) << "page " << each.number << " gives\n" << outcome->words;
  }
}

}  // namespace
}  // namespace regimen::diagnostics
