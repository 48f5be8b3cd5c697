// grammar/LANGUAGE.md is true. The `rgm` blocks of a chapter are one package: no error, no warning, its cases
// hold, and `define x: ...  // => value` has that value of a patient of whom nothing is known. A block
// `rgm fails RGMnnnn`, added to the package, gives that code alone. A line `expression  // => value` of a
// `cql` block has that value, or gives that code. A `json` block is a ValueSet file, a `package` block a
// package that the chapter's package uses.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "compiler/dependencies/package_head.hpp"
#include "compiler/dependencies/value_sets.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/format/format.hpp"
#include "tests/support/package.hpp"

namespace regimen {
namespace {

using support::NamedTexts;
using support::Package;

/// Every kind of node that has nodes of its own: a rule with named alternatives has none.
constexpr syntax::NodeKind kKinds[] = {
#define RGM_NODE_KIND(name, rule) syntax::NodeKind::name,
#include "grammar/generated/kinds.inc"
#undef RGM_NODE_KIND
};

struct Block {
  std::string kind;  // `rgm`, `rgm fails RGM4001`, `cql`, `json`
  std::string text;
  std::string name;  // for messages: chapter and line
};

struct Chapter {
  std::string title;
  std::vector<Block> blocks;
};

const std::vector<Chapter>& chapters() {
  static const std::vector<Chapter> kChapters = [] {
    std::ifstream in(REGIMEN_SOURCE_DIR "/grammar/LANGUAGE.md");
    std::vector<Chapter> result;
    Block* open = nullptr;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
      if (open != nullptr) {
        if (line == "```") {
          open = nullptr;
        } else {
          open->text += line + '\n';
        }
      } else if (line.starts_with("## ")) {
        result.push_back({line.substr(3), {}});
      } else if (line.starts_with("```")) {
        result.back().blocks.push_back({line.substr(3), {}, "LANGUAGE.md:" + std::to_string(number)});
        open = &result.back().blocks.back();
      }
    }
    return result;
  }();
  return kChapters;
}

/// The files of a chapter's package: its blocks, each a file, and what they leave out.
NamedTexts files_of(const Chapter& chapter) {
  NamedTexts files;
  bool knowledge = false;
  for (const Block& block : chapter.blocks) {
    if (block.kind != "rgm") continue;
    const bool whole = block.text.starts_with("regimen 1\n");
    files.emplace_back(block.name, (whole ? "" : "regimen 1\n") + block.text);
    knowledge = knowledge || block.text.find("\nknowledge ") != std::string::npos ||
                block.text.starts_with("knowledge ");
  }
  if (!knowledge && !files.empty()) files.emplace_back("knowledge", support::header());
  return files;
}

Package compile(const Chapter& chapter, NamedTexts files) {
  Package package;
  dependencies::PublishedValueSets value_sets;
  for (const Block& block : chapter.blocks) {
    if (block.kind == "json") value_sets.add(block.name, block.text, package.diagnostics);
  }
  package.sources = source::SourceSet(std::move(files));
  for (const Block& block : chapter.blocks) {
    if (block.kind != "package") continue;
    const NamedTexts used = {{"used.rgm", block.text}};
    const auto head = dependencies::read_head(source::SourceSet(used), package.diagnostics);
    if (head) package.sources.add_package({head->name, head->version, ""}, used);
  }
  package.result = compiler::compile(package.sources, {.with_cases = true, .value_sets = &value_sets},
                                     package.diagnostics);
  return package;
}

/// What stands before and after `// =>` on a line.
std::optional<std::pair<std::string, std::string>> expectation(const std::string& line) {
  constexpr std::string_view kMark = "// => ";
  const std::size_t at = line.find(kMark);
  if (at == std::string::npos) return std::nullopt;
  std::string before = line.substr(0, at);
  before.resize(before.find_last_not_of(' ') + 1);
  return std::pair(before, line.substr(at + kMark.size()));
}

TEST(Language, RuleExamplesCompileAndHold) {
  std::size_t compiled = 0;
  for (const Chapter& chapter : chapters()) {
    NamedTexts files = files_of(chapter);
    if (files.empty()) continue;
    SCOPED_TRACE(chapter.title);
    const Package package = compile(chapter, std::move(files));
    EXPECT_EQ(package.report(), "");
    if (!package.result.program) continue;
    EXPECT_EQ(package.failed_expectations(), std::vector<std::string>());
    for (const Block& block : chapter.blocks) {
      std::istringstream lines(block.kind == "rgm" ? block.text : "");
      for (std::string line; std::getline(lines, line);) {
        const auto expected = expectation(line);
        if (!expected || !line.starts_with("define ")) continue;
        const std::string name = line.substr(7, line.find(':') - 7);
        EXPECT_EQ(package.value(name), expected->second) << block.name << ' ' << line;
      }
    }
    ++compiled;
  }
  EXPECT_GE(compiled, 10U);
}

TEST(Language, ExamplesOfErrorsGiveTheirCode) {
  for (const Chapter& chapter : chapters()) {
    for (const Block& block : chapter.blocks) {
      if (!block.kind.starts_with("rgm fails ")) continue;
      NamedTexts files = files_of(chapter);
      files.emplace_back("fails", "regimen 1\n" + block.text);
      const Package package = compile(chapter, std::move(files));
      ASSERT_TRUE(package.diagnostics.has_errors()) << block.name;
      for (const diagnostics::Diagnostic& each : package.diagnostics.all())
        EXPECT_EQ("rgm fails " + diagnostics::label(each.code), block.kind) << package.report();
    }
  }
}

TEST(Language, ExpressionsHaveTheirValues) {
  std::size_t evaluated = 0;
  for (const Chapter& chapter : chapters()) {
    for (const Block& block : chapter.blocks) {
      std::istringstream lines(block.kind == "cql" ? block.text : "");
      for (std::string line; std::getline(lines, line);) {
        const auto expected = expectation(line);
        ASSERT_TRUE(expected) << block.name << ' ' << line;
        diagnostics::Diagnostics found;
        const auto value = compiler::evaluate_expression(expected->first, found);
        const std::string shown = value ? value->value : diagnostics::label(found.listing().shown[0].code);
        EXPECT_EQ(shown, expected->second) << block.name << ' ' << expected->first;
        ++evaluated;
      }
    }
  }
  EXPECT_GE(evaluated, 50U);
}

/// Kinds of nodes that no example has to show.
const std::set<syntax::NodeKind> kNotShown = {};

TEST(Language, ShowsEveryConstruct) {
  std::set<syntax::NodeKind> shown;
  const auto add = [&](const syntax::Tree& tree) {
    for (std::uint32_t id = 0; id < tree.nodes().size(); ++id) shown.insert(tree.kind(syntax::NodeId{id}));
  };
  for (const Chapter& chapter : chapters()) {
    for (const Block& block : chapter.blocks) {
      diagnostics::Diagnostics ignored;
      if (block.kind.starts_with("rgm") || block.kind == "package") {
        const bool whole = block.text.starts_with("regimen 1\n");
        const source::SourceFile file({}, block.name, (whole ? "" : "regimen 1\n") + block.text);
        add(syntax::parse(file, ignored));
      }
      std::istringstream lines(block.kind == "cql" ? block.text : "");
      for (std::string line; std::getline(lines, line);) {
        const source::SourceFile file({}, block.name, line);
        add(syntax::parse_expression(file, ignored));
      }
    }
  }
  std::set<syntax::NodeKind> rules_with_alternatives;
  for (const syntax::NodeKind each : kKinds) {
    if (syntax::base_kind(each) != each) rules_with_alternatives.insert(syntax::base_kind(each));
  }
  for (const syntax::NodeKind each : kKinds) {
    if (rules_with_alternatives.contains(each)) continue;
    EXPECT_NE(shown.contains(each), kNotShown.contains(each)) << syntax::name(each);
  }
}

TEST(Language, ExamplesAreFormatted) {
  for (const Chapter& chapter : chapters()) {
    for (const Block& block : chapter.blocks) {
      if (!block.kind.starts_with("rgm") && block.kind != "package") continue;
      const std::string before = block.text.starts_with("regimen 1\n") ? "" : "regimen 1\n\n";
      const source::SourceFile file({}, block.name, before + block.text);
      diagnostics::Diagnostics found;
      const syntax::Tree tree = syntax::parse(file, found);
      EXPECT_TRUE(!tree.complete() || format::format(tree) == file.bytes())
          << block.name << " is laid out as\n"
          << format::format(tree);
    }
  }
}

}  // namespace
}  // namespace regimen
