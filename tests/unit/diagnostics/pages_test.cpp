// The examples of the pages are true: what is shown as failing gives exactly that code, what is shown as
// corrected compiles without errors and without that code. Pages whose examples are not rule text are tested
// elsewhere.
#include "compiler/diagnostics/pages.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"
#include "regimen/compiler/compile.hpp"

namespace regimen::diagnostics {
namespace {

// The first block of rule text after a heading, if there is one before the next heading.
std::optional<std::string> example(std::string_view page, std::string_view heading) {
  const std::size_t start = page.find(heading);
  if (start == std::string_view::npos) return std::nullopt;
  std::string_view section = page.substr(start + heading.size());
  section = section.substr(0, section.find("\n## "));
  constexpr std::string_view kFence = "```rgm\n";
  const std::size_t open = section.find(kFence);
  if (open == std::string_view::npos) return std::nullopt;
  section = section.substr(open + kFence.size());
  return std::string(section.substr(0, section.find("```")));
}

struct Compiled {
  explicit Compiled(const std::string& text)
      : sources(std::vector<std::pair<std::string, std::string>>{{"example.rgm", text}}) {
    (void)compiler::compile(sources, {}, diagnostics);
  }
  source::SourceSet sources;
  Diagnostics diagnostics;
};

TEST(Pages, FailingExamplesGiveTheirCode) {
  for (const Page& each : all_pages()) {
    const auto text = example(each.markdown, "\n## Failing example\n");
    if (!text) continue;
    const Compiled compiled(*text);
    const Code code = *code_of(each.number);
    EXPECT_TRUE(compiled.diagnostics.contains(code)) << label(code) << '\n'
                                                     << render_text(compiled.diagnostics, compiled.sources);
    for (const Diagnostic& other : compiled.diagnostics.all()) {
      EXPECT_TRUE(other.code == code || other.severity == Severity::Warning)
          << label(code) << " also gives " << label(other.code) << ": " << other.message();
    }
  }
}

TEST(Pages, CorrectedExamplesCompile) {
  for (const Page& each : all_pages()) {
    const auto text = example(each.markdown, "\n## Corrected example\n");
    if (!text) continue;
    const Compiled compiled(*text);
    EXPECT_FALSE(compiled.diagnostics.has_errors() || compiled.diagnostics.contains(*code_of(each.number)))
        << label(*code_of(each.number)) << '\n'
        << render_text(compiled.diagnostics, compiled.sources);
  }
}

}  // namespace
}  // namespace regimen::diagnostics
