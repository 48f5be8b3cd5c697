// Whole numbers without a limit, for what must be exact beyond Decimal: conversion factors, roots,
// logarithms. In: decimal digits or machine numbers; out: whole numbers and their text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/decimal.hpp"

namespace regimen {

/// A whole number >= 0, base 2^32, lowest digit first, no leading zero digit (zero is empty).
class Natural {
 public:
  Natural() = default;
  explicit Natural(std::uint32_t number);
  /// INVARIANT: `digits` holds only 0-9.
  static Natural from_digits(std::string_view digits);
  static Natural power_of_ten(int exponent);
  /// INVARIANT: number >= 0.
  static Natural of(Int128 number);
  /// As a machine number; nothing when it has more than 126 bits.
  std::optional<Int128> whole() const;

  bool is_zero() const { return digits_.empty(); }
  bool is_one() const { return digits_.size() == 1 && digits_[0] == 1; }
  std::size_t bits() const;
  std::string to_string() const;
  /// -1, 0 or 1.
  static int compare(const Natural& a, const Natural& b);
  static Natural add(const Natural& a, const Natural& b);
  /// INVARIANT: a >= b.
  static Natural subtract(const Natural& a, const Natural& b);
  static Natural multiply(const Natural& a, const Natural& b);
  /// INVARIANT: b is not zero.
  static void divide(const Natural& a, const Natural& b, Natural& quotient, Natural& remainder);
  static Natural greatest_common_divisor(Natural a, Natural b);

 private:
  void trim();
  void shift_left_one(bool low_bit);
  static Natural shift_right(const Natural& a, std::size_t count);
  bool bit(std::size_t index) const;
  std::vector<std::uint32_t> digits_;
};

}  // namespace regimen
