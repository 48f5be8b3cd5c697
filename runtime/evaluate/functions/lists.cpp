// Functions on lists: how long, where, which part. SOURCE: CQL 1.5 "List Operators"; Slice is CQL 2.0's.
#include <algorithm>

#include "evaluate/function.hpp"
#include "evaluate/value_compare.hpp"
#include "value/characters.hpp"

namespace regimen::functions {
namespace {

using Items = std::vector<Value>;

/// The items of operand 0; nullptr for a null list.
const Items* items(const Call& call) {
  const auto* list = call.get<Value::List>(0);
  return list == nullptr ? nullptr : &(*list)->items;
}

std::int64_t size_of(const Items& items) { return static_cast<std::int64_t>(items.size()); }

/// The items from `first` up to, without, `end`; both are cut to the list.
Value part(const Items& items, std::int64_t first, std::int64_t end) {
  first = std::clamp<std::int64_t>(first, 0, size_of(items));
  end = std::clamp<std::int64_t>(end, first, size_of(items));
  return Value::list(Items(items.begin() + first, items.begin() + end));
}

/// Operand `i`, a position that counts from the end when negative; `otherwise` where it is null or not given.
std::int64_t position(const Call& call, std::size_t i, std::int64_t size, std::int64_t otherwise) {
  const auto* given = i < call.size() ? call.get<std::int32_t>(i) : nullptr;
  if (given == nullptr) return otherwise;
  return *given < 0 ? std::max<std::int64_t>(*given + size, 0) : *given;
}

}  // namespace

/// Of a string its characters; of a null list 0.
Value length(const Call& call) {
  if (call.operand_type(0).kind != TypeKind::List) {
    const auto* text = call.get<std::string>(0);
    return text == nullptr ? Value() : Value(static_cast<std::int32_t>(characters(*text)));
  }
  const Items* list = items(call);
  return static_cast<std::int32_t>(list == nullptr ? 0 : list->size());
}

/// The first item that is equal; unknown when an earlier one may be.
Value index_of(const Call& call) {
  const Items& list = *items(call);
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i].is_null()) continue;
    const Truth same = equal_values(list[i], call[1], call.offset());
    if (same == Truth::Unknown) return {};
    if (same == Truth::True) return static_cast<std::int32_t>(i);
  }
  return std::int32_t{-1};
}

Value flatten(const Call& call) {
  Items all;
  for (const Value& inner : *items(call)) {
    const auto* list = inner.get<Value::List>();
    if (list != nullptr) all.insert(all.end(), (*list)->items.begin(), (*list)->items.end());
  }
  return Value::list(std::move(all));
}

Value singleton_from(const Call& call) {
  const Items& list = *items(call);
  if (list.size() > 1) return call.fail("the list has " + std::to_string(list.size()) + " items, not one");
  return list.empty() ? Value() : list.front();
}

Value skip(const Call& call) {
  const Items* list = items(call);
  if (list == nullptr) return {};
  const auto* count = call.get<std::int32_t>(1);
  if (count != nullptr && *count < 0) return Value::list({});
  return part(*list, count == nullptr ? 0 : *count, size_of(*list));
}

Value take(const Call& call) {
  const Items* list = items(call);
  if (list == nullptr) return {};
  const auto* count = call.get<std::int32_t>(1);
  return part(*list, 0, count == nullptr ? 0 : *count);
}

Value tail(const Call& call) { return part(*items(call), 1, size_of(*items(call))); }

Value slice(const Call& call) {
  const Items* list = items(call);
  if (list == nullptr) return {};
  const std::int64_t size = size_of(*list);
  return part(*list, position(call, 1, size, 0), position(call, 2, size, size));
}

}  // namespace regimen::functions
