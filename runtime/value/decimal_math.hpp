// Functions whose results are not exact: computed with some fifty digits in whole-number arithmetic, then
// rounded to a Decimal's eight places, at the half away from zero. No floating point: the same bits on every
// machine.
#pragma once

#include <optional>
#include <span>

#include "regimen/decimal.hpp"

namespace regimen {

/// e to the power of `x`; nothing when it leaves the range of Decimal.
std::optional<Decimal> decimal_exp(Decimal x);
/// The natural logarithm; nothing for numbers that are not positive.
std::optional<Decimal> decimal_ln(Decimal x);
/// The logarithm of `x` to `base`; nothing when either is not positive or `base` is 1.
std::optional<Decimal> decimal_log(Decimal x, Decimal base);
/// `base` to the power of `exponent`: exact steps for whole exponents up to 9999 either way, otherwise by
/// logarithms. Nothing for a negative base with a fraction as exponent, for 0 to a negative power, and beyond
/// the range of Decimal.
std::optional<Decimal> decimal_power(Decimal base, Decimal exponent);
/// The square root; nothing for negative numbers.
std::optional<Decimal> decimal_sqrt(Decimal x);
/// The `n`-th root of `x`, for `x` >= 0 and `n` >= 1.
std::optional<Decimal> decimal_root(Decimal x, int n);
/// The n-th root of the product of n numbers >= 0, which itself may be beyond any Decimal; nothing when one
/// is negative. INVARIANT: there is one.
std::optional<Decimal> decimal_geometric_mean(std::span<const Decimal> values);

}  // namespace regimen
