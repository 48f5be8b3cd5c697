// Interval arithmetic over whole numbers.
#include "evaluate/uncertain.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace regimen {
namespace {

bool is_integer(std::int64_t value) {
  return value >= std::numeric_limits<std::int32_t>::min() &&
         value <= std::numeric_limits<std::int32_t>::max();
}

Truth truth_of(bool always, bool never) {
  return always ? Truth::True : never ? Truth::False : Truth::Unknown;
}

}  // namespace

std::optional<UncertainRange> uncertain_range(const Value& value) {
  if (const auto* number = value.get<std::int32_t>()) return UncertainRange{*number, *number};
  const auto* interval = value.get<Value::Interval>();
  if (interval == nullptr) return std::nullopt;
  const auto* low = (*interval)->low.get<std::int32_t>();
  const auto* high = (*interval)->high.get<std::int32_t>();
  if (low == nullptr || high == nullptr) return std::nullopt;
  return UncertainRange{*low, *high};
}

Value uncertain_value(const UncertainRange& range) {
  if (!is_integer(range.low) || !is_integer(range.high)) return {};
  const auto low = static_cast<std::int32_t>(range.low);
  const auto high = static_cast<std::int32_t>(range.high);
  return low == high ? Value(low) : Value::interval(low, high);
}

Truth compare_uncertain(Operator op, const Value& a, const Value& b) {
  auto left = uncertain_range(a);
  auto right = uncertain_range(b);
  if (!left || !right) return Truth::Unknown;
  if (op == Operator::Equal) {
    const bool certain = left->low == left->high && right->low == right->high;
    return truth_of(certain && left->low == right->low, left->high < right->low || right->high < left->low);
  }
  if (op == Operator::Greater || op == Operator::GreaterOrEqual) std::swap(left, right);
  if (op == Operator::Less || op == Operator::Greater) {
    return truth_of(left->high < right->low, left->low >= right->high);
  }
  return truth_of(left->high <= right->low, left->low > right->high);
}

Value compute_uncertain(Operator op, const Value& a, const Value& b) {
  const auto left = uncertain_range(a);
  const auto right = uncertain_range(b);
  if (!left || !right) return {};
  if (op == Operator::Add) return uncertain_value({left->low + right->low, left->high + right->high});
  if (op == Operator::Subtract) return uncertain_value({left->low - right->high, left->high - right->low});
  // A product is smallest and largest at corners. 32-bit factors fit 64 bits.
  const auto [low, high] = std::minmax(
      {left->low * right->low, left->low * right->high, left->high * right->low, left->high * right->high});
  return uncertain_value({low, high});
}

Value negate_uncertain(const Value& value) {
  const auto range = uncertain_range(value);
  return range ? uncertain_value({-range->high, -range->low}) : Value();
}

}  // namespace regimen
