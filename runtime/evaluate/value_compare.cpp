// Comparison of single values. Unequal kinds never compare equal; the types of a checked program do not mix
// them.
#include "evaluate/value_compare.hpp"

#include <algorithm>
#include <tuple>

#include "evaluate/extent.hpp"
#include "evaluate/quantity_arithmetic.hpp"
#include "evaluate/truth.hpp"
#include "value/letters.hpp"

namespace regimen {
namespace {

int sign(bool less, bool greater) { return less ? -1 : greater ? 1 : 0; }

/// Collects the answers for the parts of a compound value: false as soon as one is, else unknown as soon as
/// one is.
class AllEqual {
 public:
  void add(const Value& a, const Value& b, int offset) {
    if (a.is_null() && b.is_null()) return;  // as CQL has it inside lists and tuples
    const Truth part = equal_values(a, b, offset);
    if (part == Truth::False) result_ = Truth::False;
    if (part == Truth::Unknown && result_ == Truth::True) result_ = Truth::Unknown;
  }
  bool settled() const { return result_ == Truth::False; }
  Truth result() const { return result_; }

 private:
  Truth result_ = Truth::True;
};

/// The type of a point, as far as the ends of intervals need it; without one that is known, none.
Type type_of_point(const Value& point) {
  Type type;
  if (point.get<std::int32_t>() != nullptr) type.kind = TypeKind::Integer;
  if (point.get<std::int64_t>() != nullptr) type.kind = TypeKind::Long;
  if (point.get<Decimal>() != nullptr) type.kind = TypeKind::Decimal;
  if (const auto* quantity = point.get<Quantity>()) {
    type.kind = TypeKind::Quantity;
    type.unit = quantity->unit;
  }
  if (point.get<Date>() != nullptr) type.kind = TypeKind::Date;
  if (point.get<DateTime>() != nullptr) type.kind = TypeKind::DateTime;
  if (point.get<Time>() != nullptr) type.kind = TypeKind::Time;
  return type;
}

/// Two intervals of points of the same type, of which at least one end is known; else nothing.
std::optional<std::pair<Extent, Extent>> extents(const IntervalValue& a, const IntervalValue& b, int offset) {
  for (const Value* end : {&a.low, &a.high, &b.low, &b.high}) {
    if (end->is_null()) continue;
    const Type point = type_of_point(*end);
    return std::pair(extent_of(a, point, offset), extent_of(b, point, offset));
  }
  return std::nullopt;
}

bool all_closed(const IntervalValue& interval) { return interval.low_closed && interval.high_closed; }

Truth equal_intervals(const IntervalValue& a, const IntervalValue& b, int offset) {
  const auto both_extents = extents(a, b, offset);
  if (!both_extents) return all_closed(a) && all_closed(b) ? Truth::True : Truth::Unknown;
  const auto& [x, y] = *both_extents;
  const PointOrder order{{}, offset};
  return both(order.same(x.start, y.start), order.same(x.end, y.end));
}

Truth equal_lists(const ListValue& a, const ListValue& b, int offset) {
  if (a.items.size() != b.items.size()) return Truth::False;
  AllEqual all;
  for (std::size_t i = 0; i < a.items.size() && !all.settled(); ++i) all.add(a.items[i], b.items[i], offset);
  return all.result();
}

Truth equal_tuples(const TupleValue& a, const TupleValue& b, int offset) {
  if (a.fields.size() != b.fields.size()) return Truth::False;
  AllEqual all;
  for (std::size_t i = 0; i < a.fields.size() && !all.settled(); ++i) {
    all.add(a.fields[i].second, b.fields[i].second, offset);
  }
  return all.result();
}

/// Numerator and denominator, each as quantities are equal.
Truth equal_ratios(const Ratio& a, const Ratio& b, int offset) {
  AllEqual all;
  all.add(a.numerator, b.numerator, offset);
  all.add(a.denominator, b.denominator, offset);
  return all.result();
}

/// In small letters, white space as blanks.
std::string folded(const std::string& text) {
  std::string out = lower_case(text);
  for (char& c : out) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') c = ' ';
  }
  return out;
}

bool equivalent_text(const std::string& a, const std::string& b) { return folded(a) == folded(b); }

bool equivalent_lists(const ListValue& a, const ListValue& b, int offset) {
  if (a.items.size() != b.items.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!equivalent_values(a.items[i], b.items[i], offset)) return false;
  }
  return true;
}

bool equivalent_tuples(const TupleValue& a, const TupleValue& b, int offset) {
  if (a.fields.size() != b.fields.size()) return false;
  for (std::size_t i = 0; i < a.fields.size(); ++i) {
    if (!equivalent_values(a.fields[i].second, b.fields[i].second, offset)) return false;
  }
  return true;
}

/// 1:2 ~ 2:4: the cross products are the same.
bool equivalent_ratios(const Ratio& a, const Ratio& b) {
  const auto left = compute(Operator::Multiply, a.numerator, b.denominator);
  const auto right = compute(Operator::Multiply, b.numerator, a.denominator);
  return left && right && equivalent_quantities(*left, *right);
}

/// Concepts are equivalent as soon as they share a code.
bool equivalent_concepts(const ConceptValue& a, const ConceptValue& b) {
  for (const Code& code : a.codes) {
    if (std::find(b.codes.begin(), b.codes.end(), code) != b.codes.end()) return true;
  }
  return false;
}

/// Ends that may be any point are equivalent when they may be the same ones.
bool equivalent_intervals(const IntervalValue& a, const IntervalValue& b, int offset) {
  const auto both_extents = extents(a, b, offset);
  if (!both_extents) return a.low_closed == b.low_closed && a.high_closed == b.high_closed;
  const auto same = [offset](const Edge& x, const Edge& y) {
    return equivalent_values(x.least, y.least, offset) && equivalent_values(x.most, y.most, offset);
  };
  const auto& [x, y] = *both_extents;
  return same(x.start, y.start) && same(x.end, y.end);
}

template <typename T>
std::optional<int> plain_order(const T& a, const T& b) {
  return sign(a < b, b < a);
}

}  // namespace

Truth equal_values(const Value& a, const Value& b, int offset) {
  if (a.is_null() || b.is_null()) return Truth::Unknown;
  if (a.storage.index() != b.storage.index()) return Truth::False;
  if (const auto* list = a.get<Value::List>()) return equal_lists(**list, **b.get<Value::List>(), offset);
  if (const auto* tuple = a.get<Value::Tuple>())
    return equal_tuples(**tuple, **b.get<Value::Tuple>(), offset);
  if (const auto* interval = a.get<Value::Interval>()) {
    return equal_intervals(**interval, **b.get<Value::Interval>(), offset);
  }
  if (const auto* ratio = a.get<Ratio>()) return equal_ratios(*ratio, *b.get<Ratio>(), offset);
  if (a.get<Date>() != nullptr || a.get<DateTime>() != nullptr || a.get<Time>() != nullptr ||
      a.get<Quantity>() != nullptr) {
    const std::optional<int> order = order_values(a, b, offset);
    return order ? truth_of(*order == 0) : Truth::Unknown;
  }
  return truth_of(a == b);
}

bool equivalent_values(const Value& a, const Value& b, int offset) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  if (a.storage.index() != b.storage.index()) return false;
  if (const auto* text = a.get<std::string>()) return equivalent_text(*text, *b.get<std::string>());
  if (const auto* list = a.get<Value::List>())
    return equivalent_lists(**list, **b.get<Value::List>(), offset);
  if (const auto* tuple = a.get<Value::Tuple>())
    return equivalent_tuples(**tuple, **b.get<Value::Tuple>(), offset);
  if (const auto* interval = a.get<Value::Interval>()) {
    return equivalent_intervals(**interval, **b.get<Value::Interval>(), offset);
  }
  if (const auto* quantity = a.get<Quantity>()) return equivalent_quantities(*quantity, *b.get<Quantity>());
  if (const auto* ratio = a.get<Ratio>()) return equivalent_ratios(*ratio, *b.get<Ratio>());
  if (const auto* held = a.get<Value::Concept>())
    return equivalent_concepts(**held, **b.get<Value::Concept>());
  return equal_values(a, b, offset) == Truth::True;
}

std::optional<int> order_values(const Value& a, const Value& b, int offset) {
  if (a.is_null() || b.is_null() || a.storage.index() != b.storage.index()) return std::nullopt;
  if (const auto* v = a.get<std::int32_t>()) return plain_order(*v, *b.get<std::int32_t>());
  if (const auto* v = a.get<std::int64_t>()) return plain_order(*v, *b.get<std::int64_t>());
  if (const auto* v = a.get<Decimal>()) return plain_order(*v, *b.get<Decimal>());
  if (const auto* v = a.get<std::string>()) return plain_order(*v, *b.get<std::string>());
  if (const auto* v = a.get<Date>()) return compare(*v, *b.get<Date>());
  if (const auto* v = a.get<Time>()) return compare(*v, *b.get<Time>());
  if (const auto* v = a.get<DateTime>()) return compare(*v, *b.get<DateTime>(), offset);
  if (const auto* v = a.get<Quantity>()) return order_quantities(*v, *b.get<Quantity>());
  return std::nullopt;
}

std::optional<int> order_values(const Value& a, const Value& b, std::optional<Precision> precision,
                                int offset) {
  if (!precision || a.storage.index() != b.storage.index()) return order_values(a, b, offset);
  if (const auto* v = a.get<Date>()) return compare(*v, *b.get<Date>(), *precision);
  if (const auto* v = a.get<Time>()) return compare(*v, *b.get<Time>(), *precision);
  if (const auto* v = a.get<DateTime>()) return compare(*v, *b.get<DateTime>(), *precision, offset);
  return order_values(a, b, offset);
}

int sort_order(const Value& a, const Value& b, int offset) {
  if (a.is_null() || b.is_null()) return sign(a.is_null() && !b.is_null(), b.is_null() && !a.is_null());
  if (const std::optional<int> order = order_values(a, b, offset)) return *order;
  const auto by_precision = [](int first, Precision x, Precision y) {
    return first != 0 ? first : sign(x < y, y < x);
  };
  if (a.storage.index() != b.storage.index()) return sign(a.storage.index() < b.storage.index(), true);
  if (const auto* x = a.get<Date>()) {
    const Date& y = *b.get<Date>();
    const int order = sign(std::tie(x->year, x->month, x->day) < std::tie(y.year, y.month, y.day),
                           std::tie(y.year, y.month, y.day) < std::tie(x->year, x->month, x->day));
    return by_precision(order, x->precision, y.precision);
  }
  if (const auto* x = a.get<DateTime>()) {
    const DateTime& y = *b.get<DateTime>();
    return by_precision(
        compare(earliest(*x, Precision::Millisecond), earliest(y, Precision::Millisecond), offset)
            .value_or(0),
        x->precision, y.precision);
  }
  if (const auto* x = a.get<Time>()) {
    const Time& y = *b.get<Time>();
    const auto left = std::tie(x->hour, x->minute, x->second, x->millisecond);
    const auto right = std::tie(y.hour, y.minute, y.second, y.millisecond);
    return by_precision(sign(left < right, right < left), x->precision, y.precision);
  }
  return 0;
}

Truth in_interval(const Value& point, const IntervalValue& interval, int offset) {
  if (point.is_null()) return Truth::Unknown;
  // side: 1 for the low bound, -1 for the high one; inside when side * order(point, bound) >= 0 (closed) or >
  // 0 (open).
  const auto inside = [&](const Value& bound, bool closed, int side) {
    if (bound.is_null()) return closed ? Truth::True : Truth::Unknown;
    const std::optional<int> order = order_values(point, bound, offset);
    if (!order) return Truth::Unknown;
    return truth_of(closed ? *order * side >= 0 : *order * side > 0);
  };
  const Truth low = inside(interval.low, interval.low_closed, 1);
  const Truth high = inside(interval.high, interval.high_closed, -1);
  if (low == Truth::False || high == Truth::False) return Truth::False;
  return low == Truth::True && high == Truth::True ? Truth::True : Truth::Unknown;
}

Truth in_list(const Value& item, const ListValue& list, int offset) {
  Truth found = Truth::False;
  for (const Value& other : list.items) {
    // A null item is another item than any known one.
    if (item.is_null() || other.is_null()) {
      if (item.is_null() && other.is_null()) return Truth::True;
      continue;
    }
    found = either(found, equal_values(item, other, offset));
    if (found == Truth::True) break;
  }
  return found;
}

}  // namespace regimen
