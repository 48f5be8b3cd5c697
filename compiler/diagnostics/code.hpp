// Code: the numbered diagnostics of the whole product, from the one list in codes.def.
// In: codes.def. Out: an enum, its names, severities and message templates. Numbers are never reused.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace regimen::diagnostics {

enum class Severity : std::uint8_t { Error, Warning };

/// Enumerator value = number, so `Code::UnknownName` is 2001.
enum class Code : std::uint16_t {
#define RGM_CODE(number, severity, name, message) name = number,
#include "compiler/diagnostics/codes.def"
#undef RGM_CODE
};

/// One line of codes.def.
struct CodeInfo {
  Code code;
  Severity severity;
  std::string_view name;     // `UnknownName`
  std::string_view message;  // template, see codes.def
};

/// All codes, in order of their numbers.
std::span<const CodeInfo> all_codes();
/// The line of a code.
const CodeInfo& info(Code code);
/// The code with this number, if there is one. Used for errors of the runtime, which carry plain numbers.
std::optional<Code> code_of(int number);
/// `RGM2001`.
std::string label(Code code);
/// The page of a code as Markdown, or nothing when there is none. For `regimen explain-code`.
std::optional<std::string_view> page(int number);

}  // namespace regimen::diagnostics
