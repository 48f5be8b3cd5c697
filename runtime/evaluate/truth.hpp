// Kleene's logic on single truth values, for functions that combine several comparisons; columns have their
// own kernels (logic.cpp).
#pragma once

#include "regimen/date.hpp"

namespace regimen {

constexpr Truth truth_of(bool value) { return value ? Truth::True : Truth::False; }

constexpr Truth operator!(Truth a) { return a == Truth::Unknown ? a : truth_of(a == Truth::False); }

constexpr Truth both(Truth a, Truth b) {
  if (a == Truth::False || b == Truth::False) return Truth::False;
  return a == Truth::True && b == Truth::True ? Truth::True : Truth::Unknown;
}

constexpr Truth either(Truth a, Truth b) { return !both(!a, !b); }

}  // namespace regimen
