// Fuzz target: any bytes as a rule file, and as an expression. Nothing may crash, hang or lose a byte, every
// place must lie in the file, and rendering must give UTF-8.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/tree.hpp"
#include "regimen/compiler/compile.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_tree(const regimen::syntax::Tree& tree, std::size_t size) {
  std::size_t at = 0;
  for (const regimen::syntax::Token& token : tree.tokens()) {
    require(token.begin == at && token.end >= token.begin);
    at = token.end;
  }
  require(at == size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace regimen;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const source::SourceSet sources(std::vector<std::pair<std::string, std::string>>{{"a.rgm", text}});
  diagnostics::Diagnostics diagnostics;
  source::report_unreadable(sources, diagnostics);
  check_tree(syntax::parse(sources.files().front(), diagnostics), size);
  check_tree(syntax::parse_expression(sources.files().front(), diagnostics), size);
  (void)compiler::compile(sources, {.with_cases = true}, diagnostics);
  for (const diagnostics::Diagnostic& each : diagnostics.all()) {
    require(!each.span || (each.span->begin <= each.span->end && each.span->end <= size));
  }
  require(!source::find_invalid_utf8(diagnostics::render_text(diagnostics, sources)));
  require(!source::find_invalid_utf8(diagnostics::render_json_lines(diagnostics, sources)));

  diagnostics::Diagnostics of_expression;
  (void)compiler::evaluate_expression(text, of_expression);
  return 0;
}
