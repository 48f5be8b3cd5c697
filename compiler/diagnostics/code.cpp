// The registry of codes: numbers, severities, names and message templates, all from codes.def; pages by
// number.
#include "compiler/diagnostics/code.hpp"

#include <algorithm>
#include <array>

#include "compiler/diagnostics/pages.hpp"

namespace regimen::diagnostics {
namespace {

constexpr CodeInfo kCodes[] = {
#define RGM_CODE(number, severity, name, message) {Code::name, Severity::severity, #name, message},
#include "compiler/diagnostics/codes.def"
#undef RGM_CODE
};

constexpr bool sorted_without_repeats() {
  for (std::size_t i = 1; i < std::size(kCodes); ++i) {
    if (kCodes[i - 1].code >= kCodes[i].code) return false;
  }
  return true;
}
static_assert(sorted_without_repeats(), "codes.def lists each number once, in order");

const CodeInfo* find(int number) {
  const auto* found =
      std::lower_bound(std::begin(kCodes), std::end(kCodes), number,
                       [](const CodeInfo& line, int n) { return static_cast<int>(line.code) < n; });
  return found != std::end(kCodes) && static_cast<int>(found->code) == number ? found : nullptr;
}

}  // namespace

std::span<const CodeInfo> all_codes() { return kCodes; }

const CodeInfo& info(Code code) {
  const CodeInfo* found = find(static_cast<int>(code));
  return found != nullptr ? *found : *find(static_cast<int>(Code::InternalFault));
}

std::optional<Code> code_of(int number) {
  const CodeInfo* found = find(number);
  if (found == nullptr) return std::nullopt;
  return found->code;
}

std::string label(Code code) {
  const std::string digits = std::to_string(static_cast<int>(code));
  return "RGM" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::optional<std::string_view> page(int number) {
  for (const Page& each : all_pages()) {
    if (each.number == number) return each.markdown;
  }
  return std::nullopt;
}

}  // namespace regimen::diagnostics
