// UCUM expressions and calendar words to Units.
// In: the text of a unit; out: a Unit, or an error that names the symbol and, where there is one, a near
// unit. Arithmetic with units does not belong here (unit_data, units).
#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "regimen/units.hpp"
#include "units/suggest.hpp"
#include "units/unit_data.hpp"

namespace regimen::units {
namespace {

// LIMIT: bytes of a unit and depth of its parentheses (the reader below recurses once for each).
constexpr std::size_t kMaxLength = 256;
constexpr int kMaxDepth = 16;

constexpr int kUnknownUnit = 3010;
constexpr int kMalformedUnit = 3011;
constexpr int kOutOfRange = 3013;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The text as far as it is fit for a one-line message.
std::string shown(std::string_view text) {
  constexpr std::size_t kShown = 64;
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string result;
  for (const char c : text.substr(0, kShown)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7f) {
      result += c;
    } else {
      result += "\\x";
      result += kHex[byte >> 4U];
      result += kHex[byte & 0xFU];
    }
  }
  return text.size() > kShown ? result + "..." : result;
}

Error unknown_unit(std::string_view whole, std::string_view symbol) {
  std::string message = "unknown unit `" + shown(symbol) + '`';
  if (whole != symbol) message += " in `" + shown(whole) + '`';
  const std::string near = suggest_unit(symbol);
  if (near.empty())
    return {kUnknownUnit, std::move(message), {}, "write a UCUM unit, such as `mg/d` or `mm[Hg]`"};
  std::string meant(whole);
  const std::size_t at = whole.find(symbol);
  if (at != std::string_view::npos) meant.replace(at, symbol.size(), near);
  return {kUnknownUnit, message + ", did you mean `" + near + "`?", {}, "write `" + meant + '`'};
}

struct CalendarWord {
  std::string_view word;
  std::string_view symbol;  // empty for year and month
  std::uint32_t months;
};

constexpr std::array<CalendarWord, 8> kCalendarWords{{{"year", "", 12},
                                                      {"month", "", 1},
                                                      {"week", "wk", 0},
                                                      {"day", "d", 0},
                                                      {"hour", "h", 0},
                                                      {"minute", "min", 0},
                                                      {"second", "s", 0},
                                                      {"millisecond", "ms", 0}}};

std::optional<UnitData> calendar_unit(std::string_view text) {
  if (text.ends_with('s')) text.remove_suffix(1);
  for (const CalendarWord& entry : kCalendarWords) {
    if (entry.word != text) continue;
    UnitData unit;
    if (entry.symbol.empty()) {
      unit.factor = Rational(entry.months);
      unit.opaque.emplace(kCalendarMonth, 1);
      unit.terms.emplace(entry.word, 1);
    } else {
      unit = unit_of_symbol(*find_symbol(entry.symbol), entry.symbol);
    }
    unit.calendar_word = entry.word;
    return unit;
  }
  return std::nullopt;
}

/// A reader by descent. Every function leaves the first error in `error_` and answers nullopt.
class Parser {
 public:
  explicit Parser(std::string_view text) : whole_(text), rest_(text) {}

  Result<Unit> run() {
    const bool inverted = accept('/');
    auto unit = term(0, inverted);
    if (unit && !rest_.empty()) unit = malformed("`" + shown(rest_) + "` cannot follow here");
    if (!unit) return std::move(*error_);
    return Unit(std::make_shared<const UnitData>(std::move(*unit)));
  }

 private:
  std::optional<UnitData> term(int depth, bool inverted) {
    UnitData product;
    int sign = inverted ? -1 : 1;
    while (true) {
      const auto part = component(depth);
      if (!part) return std::nullopt;
      auto next = combine(product, *part, sign);
      if (!next) return out_of_range();
      product = std::move(*next);
      if (accept('.')) {
        sign = 1;
      } else if (accept('/')) {
        sign = -1;
      } else {
        return product;
      }
    }
  }

  std::optional<UnitData> component(int depth) {
    if (rest_.empty()) return malformed("a unit is missing at the end");
    if (rest_.front() == '{') return annotation() ? std::optional<UnitData>(UnitData{}) : std::nullopt;
    if (accept('(')) return group(depth + 1);
    if (is_digit(rest_.front()) && !rest_.starts_with("10*") && !rest_.starts_with("10^")) return number();
    return annotatable();
  }

  std::optional<UnitData> group(int depth) {
    if (depth > kMaxDepth)
      return malformed("parentheses are nested deeper than " + std::to_string(kMaxDepth));
    auto inner = term(depth, false);
    if (!inner) return std::nullopt;
    if (!accept(')')) return malformed("`)` is missing");
    return inner;
  }

  std::optional<UnitData> number() {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_digit);
    const auto length = static_cast<std::size_t>(end - rest_.begin());
    Natural value = Natural::from_digits(rest_.substr(0, length));
    rest_.remove_prefix(length);
    if (value.is_zero()) return malformed("a factor of zero is not a unit");
    if (value.bits() > kMaxFactorBits) return out_of_range();
    return unit_of_number(std::move(value));
  }

  std::optional<UnitData> annotatable() {
    const std::string_view text = symbol_text();
    if (text.empty()) return malformed("`" + shown(rest_.substr(0, 1)) + "` is not the start of a unit");
    const auto symbol = find_symbol(text);
    if (!symbol) {
      error_ = unknown_unit(whole_, text);
      return std::nullopt;
    }
    const auto exponent = exponent_after();
    if (!exponent) return std::nullopt;
    if (!rest_.empty() && rest_.front() == '{' && !annotation()) return std::nullopt;
    auto raised = combine(UnitData{}, unit_of_symbol(*symbol, text), *exponent);
    if (!raised) return out_of_range();
    return raised;
  }

  /// Takes the longest run that can be one symbol: brackets may hold anything, outside them operators and
  /// digits end it.
  std::string_view symbol_text() {
    std::size_t length = 0;
    bool in_brackets = false;
    while (length < rest_.size()) {
      const char c = rest_[length];
      if (in_brackets) {
        in_brackets = c != ']';
      } else if (c == '[') {
        in_brackets = true;
      } else if (is_digit(c) || std::string_view("./(){}+-]").find(c) != std::string_view::npos) {
        break;
      }
      ++length;
    }
    // The one symbol that begins with digits.
    if (rest_.starts_with("10*") || rest_.starts_with("10^")) length = 3;
    const std::string_view text = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return text;
  }

  std::optional<int> exponent_after() {
    const bool negative = accept('-');
    const bool has_sign = negative || accept('+');
    int exponent = 0;
    int digits = 0;
    while (!rest_.empty() && is_digit(rest_.front())) {
      exponent = std::min(exponent * 10 + (rest_.front() - '0'), kMaxExponent + 1);
      rest_.remove_prefix(1);
      ++digits;
    }
    if (digits == 0 && has_sign) return malformed_exponent("an exponent is missing after the sign");
    if (digits == 0) return 1;
    if (exponent > kMaxExponent) return malformed_exponent("an exponent is beyond 99");
    return negative ? -exponent : exponent;
  }

  bool annotation() {
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos) {
      malformed("`}` is missing");
      return false;
    }
    if (rest_.substr(1, end - 1).find('{') != std::string_view::npos) {
      malformed("an annotation cannot hold another");
      return false;
    }
    rest_.remove_prefix(end + 1);
    return true;
  }

  bool accept(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::nullopt_t malformed(const std::string& why) {
    error_ = Error{kMalformedUnit, "malformed unit `" + shown(whole_) + "`: " + why, {}, {}};
    return std::nullopt;
  }

  std::optional<int> malformed_exponent(const std::string& why) {
    malformed(why);
    return std::nullopt;
  }

  std::nullopt_t out_of_range() {
    error_ = Error{kOutOfRange,
                   "unit `" + shown(whole_) + "` is out of range: its factor or a power is too large",
                   {},
                   {}};
    return std::nullopt;
  }

  std::string_view whole_;
  std::string_view rest_;
  std::optional<Error> error_;
};

}  // namespace

Result<Unit> parse(std::string_view text) {
  if (auto calendar = calendar_unit(text))
    return Unit(std::make_shared<const UnitData>(std::move(*calendar)));
  if (text.size() > kMaxLength) {
    return Error{kMalformedUnit, "malformed unit `" + shown(text) + "`: longer than 256 bytes", {}, {}};
  }
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
  if (!plain) {
    // A micro or degree sign is common enough to be answered with the unit that was meant.
    if (!suggest_unit(text).empty()) return unknown_unit(text, text);
    return Error{kMalformedUnit,
                 "malformed unit `" + shown(text) + "`: UCUM units are printable ASCII without spaces",
                 {},
                 "write `u` for micro and `Cel` for degrees Celsius"};
  }
  return Parser(text).run();
}

}  // namespace regimen::units
