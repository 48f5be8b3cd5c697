// Decimal arithmetic over a 128-bit count of hundred-millionths.
// In: decimals and their text; out: exact or correctly rounded decimals, nullopt outside the range.
// Units do not belong here (runtime/units), nor the null rules of the language (runtime/evaluate).
#include "regimen/decimal.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace regimen {
namespace {

// SOURCE: CQL 1.5, Decimal: 28 significant digits. LIMIT: |scaled| < 10^28.
constexpr int kDigits = 28;

constexpr Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

constexpr Int128 kLimit = power_of_ten(kDigits);

bool in_range(Int128 scaled) { return scaled > -kLimit && scaled < kLimit; }

constexpr Int128 magnitude(Int128 number) { return number < 0 ? -number : number; }

/// Quotient rounded to the nearest whole number, at the half away from zero.
Int128 divide_half_up(Int128 dividend, Int128 divisor) {
  const Int128 quotient = dividend / divisor;
  const Int128 remainder = dividend % divisor;
  // Compared as |r| >= |b| - |r|, because 2|r| need not fit.
  if (remainder == 0 || magnitude(remainder) < magnitude(divisor) - magnitude(remainder)) return quotient;
  return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
}

Int128 floor_divide(Int128 dividend, Int128 divisor) {
  const Int128 quotient = dividend / divisor;
  return dividend % divisor < 0 ? quotient - 1 : quotient;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The exponent after `e`, saturated far outside the range of a Decimal; nullopt when it is not a number.
std::optional<std::int64_t> parse_exponent(std::string_view text) {
  constexpr std::int64_t kSaturated = std::int64_t{1} << 60;
  bool negative = false;
  if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
    negative = text.front() == '-';
    text.remove_prefix(1);
  }
  if (text.empty()) return std::nullopt;
  std::int64_t exponent = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    exponent = std::min(exponent * 10 + (c - '0'), kSaturated / 10);
  }
  return negative ? -exponent : exponent;
}

}  // namespace

Decimal Decimal::maximum() { return Decimal(kLimit - 1); }

std::optional<Decimal> Decimal::from_scaled(Int128 scaled) {
  if (!in_range(scaled)) return std::nullopt;
  return Decimal(scaled);
}

std::optional<Decimal> Decimal::parse(std::string_view text, bool* rounded) {
  if (rounded != nullptr) *rounded = false;
  bool negative = false;
  if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
    negative = text.front() == '-';
    text.remove_prefix(1);
  }
  std::int64_t exponent = 0;
  if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
    const auto parsed = parse_exponent(text.substr(e + 1));
    if (!parsed) return std::nullopt;
    exponent = *parsed;
    text = text.substr(0, e);
  }
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() || (point != std::string_view::npos && fraction.empty())) return std::nullopt;
  if (!std::all_of(whole.begin(), whole.end(), is_digit)) return std::nullopt;
  if (!std::all_of(fraction.begin(), fraction.end(), is_digit)) return std::nullopt;

  const std::size_t total = whole.size() + fraction.size();
  const auto digit = [&](std::size_t i) -> int {
    return (i < whole.size() ? whole[i] : fraction[i - whole.size()]) - '0';
  };
  std::size_t first = 0;
  while (first < total && digit(first) == 0) ++first;
  if (first == total) return Decimal();

  // The number is 0.d1d2d3... * 10^position with d1 != 0; keep `position + kScale` digits of it.
  const std::int64_t position =
      static_cast<std::int64_t>(whole.size()) - static_cast<std::int64_t>(first) + exponent;
  const std::int64_t kept = position + kScale;
  if (kept > kDigits) return std::nullopt;
  const std::size_t available = total - first;
  Int128 scaled = 0;
  for (std::int64_t i = 0; i < kept; ++i) {
    const auto at = static_cast<std::size_t>(i);
    scaled = scaled * 10 + (at < available ? digit(first + at) : 0);
  }
  const std::size_t cut = kept < 0 ? 0 : std::min(static_cast<std::size_t>(kept), available);
  bool lost = false;
  for (std::size_t i = cut; i < available && !lost; ++i) lost = digit(first + i) != 0;
  if (lost && rounded != nullptr) *rounded = true;
  if (lost && kept >= 0 && digit(first + cut) >= 5) ++scaled;
  return from_scaled(negative ? -scaled : scaled);
}

std::optional<std::int64_t> Decimal::to_integer() const {
  if (!is_integer()) return std::nullopt;
  const Int128 whole = scaled_ / kOne;
  if (whole > std::numeric_limits<std::int64_t>::max() || whole < std::numeric_limits<std::int64_t>::min()) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(whole);
}

std::string Decimal::to_string(int min_places) const {
  std::array<char, 48> digits{};
  int count = 0;
  Int128 rest = magnitude(scaled_);
  while (rest != 0 || count <= kScale) {
    digits[static_cast<std::size_t>(count++)] = static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
  }
  int dropped = 0;
  const int droppable = kScale - std::clamp(min_places, 0, kScale);
  while (dropped < droppable && digits[static_cast<std::size_t>(dropped)] == '0') ++dropped;
  std::string text;
  if (scaled_ < 0) text += '-';
  for (int i = count - 1; i >= dropped; --i) {
    if (i == kScale - 1) text += '.';
    text += digits[static_cast<std::size_t>(i)];
  }
  return text;
}

std::optional<Decimal> Decimal::add(Decimal a, Decimal b) { return from_scaled(a.scaled_ + b.scaled_); }

std::optional<Decimal> Decimal::subtract(Decimal a, Decimal b) { return from_scaled(a.scaled_ - b.scaled_); }

std::optional<Decimal> Decimal::multiply(Decimal a, Decimal b) {
  Int128 product = 0;
  // A product that does not fit 128 bits exceeds 10^38 and so is out of range after division by 10^8 as well.
  if (__builtin_mul_overflow(a.scaled_, b.scaled_, &product)) return std::nullopt;
  return from_scaled(divide_half_up(product, kOne));
}

std::optional<Decimal> Decimal::divide(Decimal a, Decimal b) {
  if (b.scaled_ == 0) return std::nullopt;
  return from_scaled(divide_half_up(a.scaled_ * kOne, b.scaled_));
}

std::optional<Decimal> Decimal::truncated_divide(Decimal a, Decimal b) {
  if (b.scaled_ == 0) return std::nullopt;
  const Int128 quotient = a.scaled_ / b.scaled_;
  // Checked before scaling up: the quotient has up to 28 digits and times 10^8 still fits 128 bits.
  return from_scaled(quotient * kOne);
}

std::optional<Decimal> Decimal::modulo(Decimal a, Decimal b) {
  if (b.scaled_ == 0) return std::nullopt;
  return Decimal(a.scaled_ % b.scaled_);
}

std::optional<Decimal> Decimal::negate(Decimal a) { return from_scaled(-a.scaled_); }

std::optional<Decimal> Decimal::round(Decimal a, int places) {
  if (places < 0 || places > kScale) return std::nullopt;
  const Int128 step = power_of_ten(kScale - places);
  return from_scaled(divide_half_up(a.scaled_, step) * step);
}

Decimal Decimal::ceiling(Decimal a) { return Decimal(-floor_divide(-a.scaled_, kOne) * kOne); }

Decimal Decimal::floor(Decimal a) { return Decimal(floor_divide(a.scaled_, kOne) * kOne); }

Decimal Decimal::truncate(Decimal a) { return Decimal(a.scaled_ / kOne * kOne); }

}  // namespace regimen
