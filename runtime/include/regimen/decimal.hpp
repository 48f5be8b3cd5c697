// Exact decimal numbers: 28 significant digits, 8 of them after the point, as CQL's Decimal.
// The one number type of every decision; there is no floating point in this library.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regimen {

__extension__ using Int128 = __int128;

/// A signed decimal held as a whole count of hundred-millionths (scale 8).
/// Range: -(10^28 - 1) to 10^28 - 1 hundred-millionths' worth of digits, i.e. |value| < 10^20 with 8 places
/// (SOURCE: CQL 1.5 section "Decimal": 28 digits, 8 decimal places).
/// Arithmetic that leaves the range returns nullopt: it is null in the language, never a wrong number.
/// Trivially copyable; every function is pure and thread-safe.
class Decimal {
 public:
  static constexpr int kScale = 8;
  static constexpr std::int64_t kOne = 100'000'000;

  constexpr Decimal() = default;
  /// The decimal equal to `whole`. Always representable for |whole| < 10^19.
  static constexpr Decimal from_integer(std::int64_t whole) {
    return Decimal(static_cast<Int128>(whole) * kOne);
  }
  /// The largest there is, 10^20 - 10^-8; the smallest is its opposite.
  static Decimal maximum();
  /// From a raw count of hundred-millionths; nullopt when out of range.
  static std::optional<Decimal> from_scaled(Int128 scaled);
  /// Reads `[-+]digits[.digits][(e|E)[+-]digits]` exactly. More than 8 places are rounded half up (away from
  /// zero at the half) and `*rounded` (when given) is set. nullopt when the text is not a number or out of
  /// range.
  static std::optional<Decimal> parse(std::string_view text, bool* rounded = nullptr);

  constexpr Int128 scaled() const { return scaled_; }
  bool is_integer() const { return scaled_ % kOne == 0; }
  /// The whole part as 64-bit when it is an integer that fits; nullopt otherwise.
  std::optional<std::int64_t> to_integer() const;
  /// Shortest plain notation: `12`, `-0.5`; no exponent, no trailing zeros. `min_places` pads: 1 gives
  /// `12.0`.
  std::string to_string(int min_places = 0) const;

  friend constexpr auto operator<=>(Decimal a, Decimal b) = default;

  static std::optional<Decimal> add(Decimal a, Decimal b);
  static std::optional<Decimal> subtract(Decimal a, Decimal b);
  /// Rounds to the nearest at the eighth place, at the half away from zero.
  static std::optional<Decimal> multiply(Decimal a, Decimal b);
  /// nullopt when `b` is zero. Rounds to the nearest at the eighth place, at the half away from zero.
  static std::optional<Decimal> divide(Decimal a, Decimal b);
  /// Quotient cut towards zero to a whole number; nullopt when `b` is zero.
  static std::optional<Decimal> truncated_divide(Decimal a, Decimal b);
  /// Remainder with the sign of `a`; nullopt when `b` is zero.
  static std::optional<Decimal> modulo(Decimal a, Decimal b);
  static std::optional<Decimal> negate(Decimal a);
  /// Rounded to `places` (0..8, nullopt otherwise) decimal places, at the half away from zero: 0.5 gives 1,
  /// -0.5 gives -1. SOURCE: the published tests of CQL's `Round` (its text leaves the negative half open).
  static std::optional<Decimal> round(Decimal a, int places);
  /// The next whole number up, down, or towards zero. At the very edge of the range `ceiling` and `floor`
  /// give
  /// +-10^20, one past it; the language takes these as Integers, and `to_integer` then answers nullopt.
  static Decimal ceiling(Decimal a);
  static Decimal floor(Decimal a);
  static Decimal truncate(Decimal a);

 private:
  constexpr explicit Decimal(Int128 scaled) : scaled_(scaled) {}
  Int128 scaled_ = 0;
};

}  // namespace regimen
