// Membership and sets: operators that take lists and intervals alike. Null items are equal to one another,
// other items as `=` has it; where partial dates leave equality open, so is membership, and such items stay
// apart in sets. LIMIT: quadratic in the length of the lists, since equality of partial dates agrees with no
// order. SOURCE: CQL 1.5, List Operators, Interval Operators.
#include "evaluate/functions/extents.hpp"
#include "evaluate/truth.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen::functions {
namespace {

const ListValue* list(const Call& call, std::size_t i) {
  const auto* held = call.get<Value::List>(i);
  return held == nullptr ? nullptr : held->get();
}

const IntervalValue* interval(const Call& call, std::size_t i) {
  const auto* held = call.get<Value::Interval>(i);
  return held == nullptr ? nullptr : held->get();
}

/// What `combine` makes of two intervals; null when one is null, or it makes none.
template <typename Combine>
Value combined(const Call& call, Combine combine) {
  if (call[0].is_null() || call[1].is_null()) return {};
  const auto result = combine(extent(call, 0), extent(call, 1), order(call));
  return result ? interval_value(*result, point_type(call, 0), call.offset()) : Value();
}

/// Whether the list has an item that is not `item`.
Truth has_other(const Value& item, const ListValue& list, int offset) {
  Truth found = Truth::False;
  for (const Value& other : list.items) {
    if (item.is_null()) {
      found = either(found, truth_of(!other.is_null()));
    } else {
      found = either(found, !equal_values(other, item, offset));
    }
  }
  return found;
}

Truth all_in(const ListValue& items, const ListValue& list, int offset) {
  Truth all = Truth::True;
  for (const Value& item : items.items) all = both(all, in_list(item, list, offset));
  return all;
}

bool surely_in(const Value& item, const ListValue& list, int offset) {
  return in_list(item, list, offset) == Truth::True;
}

/// Adds the items of `from` that are in `list`, or those that are not, each once.
void add_selected(const ListValue& from, const ListValue& list, bool in, int offset, ListValue& kept) {
  for (const Value& item : from.items) {
    if (surely_in(item, list, offset) == in && !surely_in(item, kept, offset)) kept.items.push_back(item);
  }
}

Value selected(const ListValue& from, const ListValue& list, bool in, int offset) {
  ListValue kept;
  add_selected(from, list, in, offset, kept);
  return Value::list(std::move(kept.items));
}

}  // namespace

/// False for a null list or interval; a null point is in a list that has a null, and unknown for an interval.
Value in(const Call& call) {
  if (call[1].is_null()) return false;
  if (const auto* container = list(call, 1)) {
    return truth_value(in_list(call[0], *container, call.offset()));
  }
  if (!call.precision()) return truth_value(in_interval(call[0], *interval(call, 1), call.offset()));
  return truth_value(order(call).included(extent(call, 0), extent(call, 1)));
}

/// In a list, and not all that is there; in an interval, and at neither end of it.
/// SOURCE: CQL 1.5.3, Logical Specification, ProperIn.
Value proper_in(const Call& call) {
  if (call[1].is_null()) return false;
  if (const ListValue* container = list(call, 1)) {
    return truth_value(
        both(in_list(call[0], *container, call.offset()), has_other(call[0], *container, call.offset())));
  }
  const Extent point = extent(call, 0);
  const Extent outer = extent(call, 1);
  return truth_value(
      both(order(call).before(outer.start, point.start), order(call).before(point.end, outer.end)));
}

Value included_in(const Call& call) {
  if (const ListValue* inner = list(call, 0)) {
    return truth_value(all_in(*inner, *list(call, 1), call.offset()));
  }
  return truth_value(order(call).included(extent(call, 0), extent(call, 1)));
}

Value proper_included_in(const Call& call) {
  if (const ListValue* inner = list(call, 0)) {
    const ListValue& outer = *list(call, 1);
    return truth_value(
        both(all_in(*inner, outer, call.offset()), truth_of(inner->items.size() < outer.items.size())));
  }
  return truth_value(order(call).properly_included(extent(call, 0), extent(call, 1)));
}

/// A null list counts as an empty one.
Value union_of(const Call& call) {
  if (call.type().kind == TypeKind::Interval) return combined(call, united);
  const ListValue nothing;
  ListValue all;
  for (std::size_t i = 0; i < 2; ++i) {
    if (const ListValue* items = list(call, i)) add_selected(*items, nothing, false, call.offset(), all);
  }
  return Value::list(std::move(all.items));
}

Value intersect(const Call& call) {
  if (call.type().kind == TypeKind::Interval) return combined(call, shared);
  return selected(*list(call, 0), *list(call, 1), true, call.offset());
}

/// A null list on the right counts as an empty one.
Value except(const Call& call) {
  if (call.type().kind == TypeKind::Interval) return combined(call, without);
  const ListValue nothing;
  const ListValue* from = list(call, 0);
  const ListValue* without_items = list(call, 1);
  if (from == nullptr) return {};
  return selected(*from, without_items != nullptr ? *without_items : nothing, false, call.offset());
}

}  // namespace regimen::functions
