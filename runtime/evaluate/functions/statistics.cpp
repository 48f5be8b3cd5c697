// Aggregates that are functions of a list: all and any, product, median, mode, variance and mean. Nulls do
// not count; of nothing they are null. Numbers are exact to the end and then rounded once, to the nearest at
// the eighth place. SOURCE: CQL 1.5 "Aggregate Functions".
#include <algorithm>

#include "evaluate/amounts.hpp"
#include "evaluate/function.hpp"
#include "evaluate/value_compare.hpp"
#include "units/rational.hpp"
#include "value/decimal_math.hpp"

namespace regimen::functions {
namespace {

using units::Rational;

const std::vector<Value>& items(const Call& call) { return (*call.get<Value::List>(0))->items; }

/// Whether a known item is `wanted`.
bool has(const Call& call, bool wanted) {
  const auto* list = call.get<Value::List>(0);
  return list != nullptr && std::any_of((*list)->items.begin(), (*list)->items.end(), [&](const Value& item) {
           const bool* truth = item.get<bool>();
           return truth != nullptr && *truth == wanted;
         });
}

/// What `compute` makes of the amounts, in the type of the result; null of no amounts.
template <typename Compute>
Value of_amounts(const Call& call, Compute compute) {
  auto amounts = amounts_of(items(call));
  if (!amounts || amounts->values.empty()) return {};
  return amount_value(compute(amounts->values), call.type(), amounts->unit);
}

/// The sum of the squares of the distances from the mean, as a fraction of squared hundred-millionths.
Rational squares(const std::vector<Decimal>& values) {
  // Distances from the first value instead of from 0 keep the numbers short.
  const Int128 origin = values.front().scaled();
  Int128 sum = 0;
  Natural sum_of_squares;
  for (const Decimal value : values) {
    const Int128 distance = value.scaled() - origin;
    const Natural magnitude = Natural::of(distance < 0 ? -distance : distance);
    sum += distance;
    sum_of_squares = Natural::add(sum_of_squares, Natural::multiply(magnitude, magnitude));
  }
  const Natural total = Natural::of(sum < 0 ? -sum : sum);
  const Natural count = Natural::of(static_cast<Int128>(values.size()));
  return {Natural::subtract(Natural::multiply(count, sum_of_squares), Natural::multiply(total, total)),
          count};
}

/// The squares over the number of values less `fewer`: 1 for a sample, 0 for a population. Nothing for a
/// sample of one.
std::optional<Rational> spread(const std::vector<Decimal>& values, std::size_t fewer) {
  if (values.size() <= fewer) return std::nullopt;
  const Natural count = Natural::of(static_cast<Int128>(values.size() - fewer));
  return Rational::divide(squares(values), Rational(count, Natural(1)));
}

std::optional<Decimal> decimal_of(const Natural& scaled) {
  const auto whole = scaled.whole();
  return whole ? Decimal::from_scaled(*whole) : std::nullopt;
}

/// The largest number of less than 96 bits for which `holds`, which holds for 0 and all numbers up to some
/// one.
template <typename Holds>
Natural largest(Holds holds) {
  Int128 found = 0;
  for (int bit = 95; bit >= 0; --bit) {
    const Int128 next = found + (Int128{1} << bit);
    if (holds(next)) found = next;
  }
  return Natural::of(found);
}

Value variance_less(const Call& call, std::size_t fewer) {
  return of_amounts(call, [fewer](const std::vector<Decimal>& values) -> std::optional<Decimal> {
    const auto variance = spread(values, fewer);
    if (!variance) return std::nullopt;
    // Squared hundred-millionths are 16 places.
    return decimal_of(variance->scaled_magnitude(-Decimal::kScale));
  });
}

Value deviation_less(const Call& call, std::size_t fewer) {
  return of_amounts(call, [fewer](const std::vector<Decimal>& values) -> std::optional<Decimal> {
    const auto variance = spread(values, fewer);
    if (!variance) return std::nullopt;
    // The nearest root: the largest r with (r - 1/2)^2 <= variance.
    const Natural wanted = Natural::multiply(Natural(4), variance->numerator());
    return decimal_of(largest([&](Int128 r) {
      const Natural twice = Natural::of(2 * r - 1);
      const Natural square = Natural::multiply(Natural::multiply(twice, twice), variance->denominator());
      return Natural::compare(square, wanted) <= 0;
    }));
  });
}

}  // namespace

Value all_true(const Call& call) { return !has(call, false); }
Value any_true(const Call& call) { return has(call, true); }

/// SOURCE: the unit of a product of quantities stays what it was (CQL 1.5, Product, example QuantityProduct).
Value product(const Call& call) {
  return of_amounts(call, [](const std::vector<Decimal>& values) {
    std::optional<Decimal> all = Decimal::from_integer(1);
    for (const Decimal value : values) all = all ? Decimal::multiply(*all, value) : std::nullopt;
    return all;
  });
}

Value median(const Call& call) {
  return of_amounts(call, [](std::vector<Decimal> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const Decimal lower = values[values.size() % 2 != 0 ? middle : middle - 1];
    return quotient(lower.scaled() + values[middle].scaled(), 2);
  });
}

/// The most frequent item; of several, the one that comes first. LIMIT: quadratic in the length of the list.
Value mode(const Call& call) {
  const std::vector<Value>& all = items(call);
  Value best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < all.size() && all.size() - i > most; ++i) {
    if (all[i].is_null()) continue;
    std::size_t count = 0;
    for (std::size_t j = i; j < all.size(); ++j) {
      if (equal_values(all[i], all[j], call.offset()) == Truth::True) ++count;
    }
    if (count <= most) continue;
    best = all[i];
    most = count;
  }
  return best;
}

Value variance(const Call& call) { return variance_less(call, 1); }
Value population_variance(const Call& call) { return variance_less(call, 0); }
Value std_dev(const Call& call) { return deviation_less(call, 1); }
Value population_std_dev(const Call& call) { return deviation_less(call, 0); }

Value geometric_mean(const Call& call) { return of_amounts(call, decimal_geometric_mean); }

}  // namespace regimen::functions
