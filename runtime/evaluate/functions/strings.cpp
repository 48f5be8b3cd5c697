// Functions on strings. Positions count characters (code points), as a reader would, not bytes.
#include "evaluate/function.hpp"

namespace regimen::functions {
namespace {

const std::string& text(const Call& call, std::size_t i) { return *call.get<std::string>(i); }

// LIMIT: case is changed for ASCII letters only, which needs no locale and no tables.
std::string mapped(std::string text, char from, char to, int by) {
  for (char& c : text) {
    if (c >= from && c <= to) c = static_cast<char>(c + by);
  }
  return text;
}

}  // namespace

Value upper(const Call& call) { return mapped(text(call, 0), 'a', 'z', 'A' - 'a'); }
Value lower(const Call& call) { return mapped(text(call, 0), 'A', 'Z', 'a' - 'A'); }
Value starts_with(const Call& call) { return text(call, 0).starts_with(text(call, 1)); }
Value ends_with(const Call& call) { return text(call, 0).ends_with(text(call, 1)); }

}  // namespace regimen::functions
