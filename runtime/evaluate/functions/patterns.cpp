// Regular expressions, by RE2: time linear in the text whatever the pattern, so no author and no record can
// make an evaluation hang. LIMIT: back references and look-around, which RE2 does not have, make the pattern
// fail.
#include <re2/re2.h>

#include <memory>

#include "evaluate/function.hpp"

namespace regimen::functions {
namespace {

constexpr std::int64_t kMaxMemory = 8 << 20;

/// The pattern, compiled; a failure of the call when it is not one.
std::unique_ptr<RE2> compiled(const Call& call, Value& failed) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_dot_nl(true);  // CQL: `.` matches any character
  options.set_max_mem(kMaxMemory);
  auto pattern = std::make_unique<RE2>(*call.get<std::string>(1), options);
  if (pattern->ok()) return pattern;
  failed = call.fail("`" + *call.get<std::string>(1) + "` is not a pattern: " + pattern->error());
  return nullptr;
}

/// `$1` and `\$` of CQL (as in Java) as RE2's `\1` and `$`.
std::string rewritten(const std::string& substitution) {
  std::string out;
  for (std::size_t i = 0; i < substitution.size(); ++i) {
    const char c = substitution[i];
    const bool more = i + 1 < substitution.size();
    if (c == '\\' && more) {
      const char next = substitution[++i];
      out += next == '\\' ? "\\\\" : std::string(1, next);
    } else if (c == '$' && more && substitution[i + 1] >= '0' && substitution[i + 1] <= '9') {
      out += '\\';
    } else {
      out += c == '\\' ? "\\\\" : std::string(1, c);
    }
  }
  return out;
}

}  // namespace

/// SOURCE: CQL 1.5.3, Matches: anywhere in the text; `^` and `$` ask for all of it.
Value matches_pattern(const Call& call) {
  Value failed;
  const auto pattern = compiled(call, failed);
  return pattern ? Value(RE2::PartialMatch(*call.get<std::string>(0), *pattern)) : failed;
}

Value replace_matches(const Call& call) {
  Value failed;
  const auto pattern = compiled(call, failed);
  if (!pattern) return failed;
  const std::string substitution = rewritten(*call.get<std::string>(2));
  std::string error;
  if (!pattern->CheckRewriteString(substitution, &error)) {
    return call.fail("`" + *call.get<std::string>(2) + "` does not fit the pattern: " + error);
  }
  std::string text = *call.get<std::string>(0);
  RE2::GlobalReplace(&text, *pattern, substitution);
  return text;
}

Value split_on_matches(const Call& call) {
  Value failed;
  const auto pattern = compiled(call, failed);
  if (!pattern) return failed;
  const re2::StringPiece text(*call.get<std::string>(0));
  std::vector<Value> parts;
  std::size_t from = 0, at = 0;
  re2::StringPiece found;
  while (at <= text.size() && pattern->Match(text, at, text.size(), RE2::UNANCHORED, &found, 1)) {
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    if (found.empty()) {  // nothing matched: no place to split at
      at = begin + 1;
      continue;
    }
    parts.emplace_back(std::string(text.data() + from, begin - from));
    from = at = begin + found.size();
  }
  parts.emplace_back(std::string(text.data() + from, text.size() - from));
  return Value::list(std::move(parts));
}

}  // namespace regimen::functions
