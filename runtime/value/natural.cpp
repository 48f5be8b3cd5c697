// Schoolbook arithmetic on unlimited whole numbers. Simple on purpose: the numbers are short.
#include "value/natural.hpp"

#include <algorithm>
#include <utility>

namespace regimen {

Natural::Natural(std::uint32_t number) {
  if (number != 0) digits_.push_back(number);
}

void Natural::trim() {
  while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
}

Natural Natural::from_digits(std::string_view digits) {
  Natural result;
  for (const char c : digits) {
    std::uint64_t carry = static_cast<std::uint64_t>(c - '0');
    for (std::uint32_t& digit : result.digits_) {
      carry += std::uint64_t{digit} * 10;
      digit = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) result.digits_.push_back(static_cast<std::uint32_t>(carry));
  }
  return result;
}

Natural Natural::power_of_ten(int exponent) {
  return from_digits('1' + std::string(static_cast<std::size_t>(exponent), '0'));
}

Natural Natural::of(Int128 number) {
  Natural result;
  for (; number != 0; number >>= 32U) result.digits_.push_back(static_cast<std::uint32_t>(number));
  return result;
}

std::optional<Int128> Natural::whole() const {
  if (bits() > 126) return std::nullopt;
  Int128 number = 0;
  for (std::size_t i = digits_.size(); i-- > 0;) number = (number << 32U) | digits_[i];
  return number;
}

std::size_t Natural::bits() const {
  if (digits_.empty()) return 0;
  std::size_t count = (digits_.size() - 1) * 32;
  for (std::uint32_t top = digits_.back(); top != 0; top >>= 1U) ++count;
  return count;
}

std::string Natural::to_string() const {
  if (is_zero()) return "0";
  std::string text;
  std::vector<std::uint32_t> rest = digits_;
  while (!rest.empty()) {
    std::uint64_t remainder = 0;
    for (std::size_t i = rest.size(); i-- > 0;) {
      remainder = (remainder << 32U) | rest[i];
      rest[i] = static_cast<std::uint32_t>(remainder / 10);
      remainder %= 10;
    }
    text += static_cast<char>('0' + static_cast<int>(remainder));
    while (!rest.empty() && rest.back() == 0) rest.pop_back();
  }
  std::reverse(text.begin(), text.end());
  return text;
}

int Natural::compare(const Natural& a, const Natural& b) {
  if (a.digits_.size() != b.digits_.size()) return a.digits_.size() < b.digits_.size() ? -1 : 1;
  for (std::size_t i = a.digits_.size(); i-- > 0;) {
    if (a.digits_[i] != b.digits_[i]) return a.digits_[i] < b.digits_[i] ? -1 : 1;
  }
  return 0;
}

Natural Natural::add(const Natural& a, const Natural& b) {
  Natural result;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < std::max(a.digits_.size(), b.digits_.size()) || carry != 0; ++i) {
    if (i < a.digits_.size()) carry += a.digits_[i];
    if (i < b.digits_.size()) carry += b.digits_[i];
    result.digits_.push_back(static_cast<std::uint32_t>(carry));
    carry >>= 32U;
  }
  return result;
}

Natural Natural::subtract(const Natural& a, const Natural& b) {
  Natural result = a;
  std::uint64_t borrow = 0;
  for (std::size_t i = 0; i < result.digits_.size(); ++i) {
    const std::uint64_t taken = borrow + (i < b.digits_.size() ? b.digits_[i] : 0);
    const std::uint64_t digit = result.digits_[i];
    borrow = digit < taken ? 1 : 0;
    result.digits_[i] = static_cast<std::uint32_t>((borrow << 32U) + digit - taken);
  }
  result.trim();
  return result;
}

Natural Natural::multiply(const Natural& a, const Natural& b) {
  Natural result;
  result.digits_.assign(a.digits_.size() + b.digits_.size(), 0);
  for (std::size_t i = 0; i < a.digits_.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.digits_.size() || carry != 0; ++j) {
      carry += result.digits_[i + j];
      if (j < b.digits_.size()) carry += std::uint64_t{a.digits_[i]} * b.digits_[j];
      result.digits_[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
  }
  result.trim();
  return result;
}

void Natural::shift_left_one(bool low_bit) {
  std::uint32_t carry = low_bit ? 1 : 0;
  for (std::uint32_t& digit : digits_) {
    const std::uint32_t next = digit >> 31U;
    digit = (digit << 1U) | carry;
    carry = next;
  }
  if (carry != 0) digits_.push_back(carry);
}

Natural Natural::shift_right(const Natural& a, std::size_t count) {
  Natural result;
  const std::size_t whole = count / 32;
  const std::size_t part = count % 32;
  for (std::size_t i = whole; i < a.digits_.size(); ++i) {
    const std::uint64_t high = i + 1 < a.digits_.size() ? a.digits_[i + 1] : 0;
    result.digits_.push_back(static_cast<std::uint32_t>(((high << 32U) | a.digits_[i]) >> part));
  }
  result.trim();
  return result;
}

bool Natural::bit(std::size_t index) const { return ((digits_[index / 32] >> (index % 32)) & 1U) != 0; }

void Natural::divide(const Natural& a, const Natural& b, Natural& quotient, Natural& remainder) {
  Natural whole;
  Natural rest;
  if (compare(a, b) < 0) {
    rest = a;
  } else if (b.digits_.size() == 1) {
    whole.digits_.assign(a.digits_.size(), 0);
    std::uint64_t carried = 0;
    for (std::size_t i = a.digits_.size(); i-- > 0;) {
      carried = (carried << 32U) | a.digits_[i];
      whole.digits_[i] = static_cast<std::uint32_t>(carried / b.digits_[0]);
      carried %= b.digits_[0];
    }
    whole.trim();
    rest = Natural(static_cast<std::uint32_t>(carried));
  } else {
    whole.digits_.assign(a.digits_.size(), 0);
    // The leading bits that are still smaller than b cannot give a quotient bit; taken at once, a step of
    // Euclid's algorithm costs only its quotient's bits.
    const std::size_t start = a.bits() - (b.bits() - 1);
    rest = shift_right(a, start);
    for (std::size_t i = start; i-- > 0;) {
      rest.shift_left_one(a.bit(i));
      if (compare(rest, b) >= 0) {
        rest = subtract(rest, b);
        whole.digits_[i / 32] |= std::uint32_t{1} << (i % 32);
      }
    }
    whole.trim();
  }
  quotient = std::move(whole);
  remainder = std::move(rest);
}

Natural Natural::greatest_common_divisor(Natural a, Natural b) {
  while (!b.is_zero()) {
    Natural quotient;
    Natural remainder;
    divide(a, b, quotient, remainder);
    a = std::move(b);
    b = std::move(remainder);
  }
  return a;
}

}  // namespace regimen
