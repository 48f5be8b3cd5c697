// Fuzz target: any bytes as a rule file. What parses is formatted: no token and no comment is lost or
// changed, the result parses, formatting it again gives the same bytes.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/format/format.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/tree.hpp"
#include "tests/fuzz/fuzz_support.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace regimen;
  const source::SourceFile file({}, "a.rgm", std::string(reinterpret_cast<const char*>(data), size));
  diagnostics::Diagnostics diagnostics;
  const syntax::Tree tree = syntax::parse(file, diagnostics);
  if (!tree.complete() || diagnostics.has_errors()) return 0;
  const source::SourceFile result({}, "a.rgm", format::format(tree));
  const syntax::Tree again = syntax::parse(result, diagnostics);
  fuzz::require(again.complete() && !diagnostics.has_errors());
  fuzz::require(!format::difference(tree, again));
  fuzz::require(format::format(again) == result.bytes());
  return 0;
}
