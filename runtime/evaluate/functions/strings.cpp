// Functions on strings. Positions count characters (code points), as a reader would, not bytes.
#include "evaluate/function.hpp"
#include "value/characters.hpp"
#include "value/letters.hpp"

namespace regimen::functions {
namespace {

const std::string& text(const Call& call, std::size_t i) { return *call.get<std::string>(i); }

Value position(const std::string& in, std::size_t byte) {
  if (byte == std::string::npos) return std::int32_t{-1};
  return static_cast<std::int32_t>(characters(std::string_view(in).substr(0, byte)));
}

}  // namespace

Value upper(const Call& call) { return upper_case(text(call, 0)); }
Value lower(const Call& call) { return lower_case(text(call, 0)); }
Value starts_with(const Call& call) { return text(call, 0).starts_with(text(call, 1)); }
Value ends_with(const Call& call) { return text(call, 0).ends_with(text(call, 1)); }

/// SOURCE: CQL 2.0: null items are left out, a missing separator is none; an empty list gives '' (the tests
/// of 1.5.3).
Value combine(const Call& call) {
  const auto* list = call.get<Value::List>(0);
  if (list == nullptr) return {};
  const std::string* separator = call.size() > 1 ? call.get<std::string>(1) : nullptr;
  std::string out;
  bool first = true;
  for (const Value& item : (*list)->items) {
    const auto* part = item.get<std::string>();
    if (part == nullptr) continue;
    if (!first && separator != nullptr) out += *separator;
    out += *part;
    first = false;
  }
  return out;
}

Value indexer(const Call& call) {
  const std::int32_t index = *call.get<std::int32_t>(1);
  if (index < 0) return {};
  const auto at = static_cast<std::size_t>(index);
  if (const auto* list = call.get<Value::List>(0)) {
    return at < (*list)->items.size() ? (*list)->items[at] : Value();
  }
  const std::string_view found = characters_between(text(call, 0), at, 1);
  return found.empty() ? Value() : Value(found);
}

Value position_of(const Call& call) { return position(text(call, 1), text(call, 1).find(text(call, 0))); }
Value last_position_of(const Call& call) {
  return position(text(call, 1), text(call, 1).rfind(text(call, 0)));
}

Value split(const Call& call) {
  const auto* whole = call.get<std::string>(0);
  if (whole == nullptr) return {};
  const auto* separator = call.get<std::string>(1);
  std::vector<Value> parts;
  if (separator == nullptr || separator->empty()) {
    parts.emplace_back(*whole);
    return Value::list(std::move(parts));
  }
  std::size_t from = 0;
  for (std::size_t at = 0; (at = whole->find(*separator, from)) != std::string::npos;
       from = at + separator->size()) {
    parts.emplace_back(whole->substr(from, at - from));
  }
  parts.emplace_back(whole->substr(from));
  return Value::list(std::move(parts));
}

/// Null before the first character and past the last one; a length beyond the end stops there.
Value substring(const Call& call) {
  const auto* whole = call.get<std::string>(0);
  const auto* start = call.get<std::int32_t>(1);
  if (whole == nullptr || start == nullptr || *start < 0) return {};
  const std::size_t count = characters(*whole);
  const auto from = static_cast<std::size_t>(*start);
  if (from > count || (from == count && count > 0)) return {};
  std::size_t length = count - from;
  if (call.size() > 2) {
    const auto* wanted = call.get<std::int32_t>(2);
    if (wanted == nullptr || *wanted < 0) return {};
    length = std::min(length, static_cast<std::size_t>(*wanted));
  }
  return Value(characters_between(*whole, from, length));
}

}  // namespace regimen::functions
