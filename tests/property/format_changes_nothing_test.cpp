// Formatting changes white space alone: the same tokens and comments, the same text when formatted again, the
// same program. Over the knowledge, the rule files of the tests and pages, and generated packages whose white
// space is shuffled and strewn with comments.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>

#include "compiler/diagnostics/pages.hpp"
#include "compiler/format/format.hpp"
#include "load/bundle_json.hpp"
#include "load/json.hpp"
#include "tests/support/package.hpp"
#include "tests/support/random_rules.hpp"

namespace regimen::support {
namespace {

/// The text formatted, after all that must hold was looked at; nothing when it has syntax errors.
std::optional<std::string> formatted(const std::string& name, const std::string& text) {
  const source::SourceFile file({}, name, text);
  diagnostics::Diagnostics diagnostics;
  const syntax::Tree tree = syntax::parse(file, diagnostics);
  if (!tree.complete() || diagnostics.has_errors()) return std::nullopt;
  const std::string once = format::format(tree);
  const source::SourceFile result({}, name, once);
  const syntax::Tree again = syntax::parse(result, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors()) << once;
  EXPECT_EQ(format::difference(tree, again).value_or(""), "") << text << "\nbecame\n" << once;
  EXPECT_EQ(format::format(again), once) << "not stable";
  return once;
}

/// A bundle's JSON without what names a place in the text, the text, and the digests over them.
void forget_places(json::Value& value) {
  std::erase_if(value.object, [](const json::Member& member) {
    return member.key == "place" || member.key == "expression" || member.key == "sources_text" ||
           member.key == "digests";
  });
  for (json::Member& member : value.object) forget_places(member.value);
  for (json::Value& item : value.array) forget_places(item);
}

std::string without_places(const ProgramData& program) {
  json::Value bundle = *json::parse(write_bundle(program));
  forget_places(bundle);
  return json::write(bundle);
}

/// What stands around the first byte that differs.
std::string first_difference(const std::string& a, const std::string& b) {
  const auto at =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  const std::size_t from = at < 100 ? 0 : at - 100;
  return a.substr(from, 200) + "\nand\n" + b.substr(std::min(from, b.size()), 200);
}

void expect_same_program(const NamedTexts& files) {
  NamedTexts laid_out;
  for (const auto& [name, text] : files) {
    const auto result = formatted(name, text);
    ASSERT_TRUE(result) << name;
    laid_out.emplace_back(name, *result);
  }
  const Package before = compile_files(files), after = compile_files(laid_out);
  ASSERT_EQ(before.result.program.has_value(), after.result.program.has_value()) << after.report();
  ASSERT_EQ(before.errors(true).size(), after.errors(true).size()) << after.report();
  if (!before.result.program) return;
  const std::string a = without_places(before.program()), b = without_places(after.program());
  EXPECT_TRUE(a == b) << first_difference(a, b);
}

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

NamedTexts rule_files(const std::filesystem::path& folder) {
  NamedTexts files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".rgm")
      files.emplace_back(entry.path().lexically_relative(folder).generic_string(), read(entry.path()));
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The same tokens with other white space between them, and comments of both kinds.
std::string disturbed(const std::string& text, Random& random) {
  const source::SourceFile file({}, "a.rgm", text);
  diagnostics::Diagnostics diagnostics;
  const syntax::Tree tree = syntax::parse(file, diagnostics);
  static constexpr std::string_view kBetween[] = {" ",          "\n",
                                                  "  \n\n\n ",  "\t",
                                                  "\r\n",       "\n   ",
                                                  " // why\n",  " /* of this */ ",
                                                  "\n// own\n", "\n/* own */\n",
                                                  " ",          "\n\n/* a\n b */ "};
  std::string out;
  const std::size_t calm = 1 + random.below(40);
  for (const syntax::Token& token : tree.tokens()) {
    if (!token.hidden) {
      out += text.substr(token.begin, token.end - token.begin);
    } else {
      out += random.one_in(calm) ? kBetween[random.below(std::size(kBetween))] : std::string_view(" ");
    }
  }
  return out;
}

TEST(FormatChangesNothing, OfTheKnowledge) {
  std::size_t packages = 0;
  for (const auto& entry : std::filesystem::directory_iterator(REGIMEN_SOURCE_DIR "/knowledge")) {
    if (!entry.is_directory()) continue;
    const NamedTexts files = rule_files(entry.path());
    if (files.empty()) continue;
    SCOPED_TRACE(entry.path().string());
    expect_same_program(files);
    ++packages;
  }
  EXPECT_GE(packages, 1U);
}

TEST(FormatChangesNothing, OfTheTestsFiles) {
  std::size_t complete = 0;
  for (const auto& [name, text] : rule_files(REGIMEN_SOURCE_DIR "/tests")) {
    SCOPED_TRACE(name);
    if (formatted(name, text)) ++complete;
  }
  EXPECT_GE(complete, 2U);
}

/// Rule files that stand in a text: after a line of one kind, up to the first line of another.
std::vector<std::string> blocks(const std::string& text,
                                const std::function<bool(const std::string&)>& starts,
                                const std::string& indent, const std::string& end) {
  std::vector<std::string> result;
  std::istringstream lines(text);
  bool open = false;
  for (std::string line; std::getline(lines, line);) {
    if (open && (end.empty() ? line.starts_with(indent) || line.empty() : line != end)) {
      result.back() += (line.empty() ? line : line.substr(indent.size())) + '\n';
      continue;
    }
    open = starts(line);
    if (open) result.emplace_back();
  }
  return result;
}

TEST(FormatChangesNothing, OfTheFileTests) {
  std::size_t complete = 0;
  for (const auto& entry : std::filesystem::directory_iterator(REGIMEN_SOURCE_DIR "/tests/files")) {
    if (entry.path().extension() != ".test") continue;
    const auto starts = [](const std::string& line) {
      return line.starts_with("file ") && line.ends_with(".rgm");
    };
    for (const std::string& text : blocks(read(entry.path()), starts, "    ", "")) {
      SCOPED_TRACE(entry.path().filename().string());
      if (formatted("file.rgm", text)) ++complete;
    }
  }
  EXPECT_GE(complete, 20U);
}

TEST(FormatChangesNothing, OfTheLanguagesExamples) {
  std::size_t complete = 0;
  const auto starts = [](const std::string& line) { return line.starts_with("```rgm"); };
  for (std::string text : blocks(read(REGIMEN_SOURCE_DIR "/grammar/LANGUAGE.md"), starts, "", "```")) {
    if (!text.starts_with("regimen 1\n")) text = "regimen 1\n" + text;
    SCOPED_TRACE(text);
    Random random(text.size());
    if (formatted("block.rgm", text) && formatted("block.rgm", disturbed(text, random))) ++complete;
  }
  EXPECT_GE(complete, 20U);
}

TEST(FormatChangesNothing, OfThePagesExamples) {
  std::size_t complete = 0;
  for (const diagnostics::Page& page : diagnostics::all_pages()) {
    std::string_view rest = page.markdown;
    constexpr std::string_view kFence = "```rgm\n";
    for (std::size_t at = 0; (at = rest.find(kFence)) != std::string_view::npos;) {
      rest = rest.substr(at + kFence.size());
      if (formatted("page.rgm", std::string(rest.substr(0, rest.find("```"))))) ++complete;
    }
  }
  EXPECT_GE(complete, 30U);
}

TEST(FormatChangesNothing, OfGeneratedPackages) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed + 5000);
    std::string text = header();
    for (const std::string& each : random_declarations(random, 8)) text += each + "\n";
    expect_same_program({{"a.rgm", disturbed(text, random)}});
  }
}

TEST(FormatChangesNothing, OfTheKnowledgeDisturbed) {
  const NamedTexts files = rule_files(REGIMEN_SOURCE_DIR "/knowledge");
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Random random(seed + 6000);
    for (const auto& [name, text] : files) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", " + name);
      formatted(name, disturbed(text, random));
    }
  }
}

/// Layout is a function of words, comments and the breaks that are kept: without comments and breaks, a text
/// on one line and the same with random blanks come out the same.
TEST(FormatChangesNothing, AndBlanksChangeNothing) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed + 7000);
    std::string text = "regimen 1 ", spaced = "regimen 1    ";
    for (const std::string& each : random_declarations(random, 8)) {
      text += each + " ";
      std::string wide;
      for (const char c : each) wide += c == ' ' ? std::string(1 + random.below(3), ' ') : std::string(1, c);
      spaced += wide + "\t";
    }
    EXPECT_EQ(formatted("a.rgm", text), formatted("a.rgm", spaced));
  }
}

}  // namespace
}  // namespace regimen::support
