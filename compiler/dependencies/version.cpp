// Reading and comparing versions. Numbers are at most nine digits long, so they fit.
#include "compiler/dependencies/version.hpp"

#include <algorithm>
#include <charconv>

namespace regimen::dependencies {
namespace {

constexpr std::size_t kMaxDigits = 9;

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  while (true) {
    const std::size_t end = text.find(separator);
    out.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

std::optional<std::uint32_t> number(std::string_view text) {
  if (text.empty() || text.size() > kMaxDigits || !all_digits(text) || (text.size() > 1 && text[0] == '0'))
    return std::nullopt;
  std::uint32_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// One to three numbers, and identifiers of a pre-release after the third. `given` is how many numbers are
/// said.
std::optional<Version> read(std::string_view text, std::size_t& given) {
  Version version;
  const std::size_t dash = text.find('-');
  const auto numbers = parts(text.substr(0, dash), '.');
  if (numbers.size() > 3 || (dash != std::string_view::npos && numbers.size() < 3)) return std::nullopt;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto value = number(numbers[i]);
    if (!value) return std::nullopt;
    version.numbers[i] = *value;
  }
  given = numbers.size();
  if (dash == std::string_view::npos) return version;
  for (const std::string_view identifier : parts(text.substr(dash + 1), '.')) {
    const bool allowed = std::all_of(identifier.begin(), identifier.end(), [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    if (identifier.empty() || !allowed || (all_digits(identifier) && !number(identifier)))
      return std::nullopt;
    version.prerelease.emplace_back(identifier);
  }
  return version;
}

/// Numbers are smaller than words and compared as numbers; words as ASCII.
std::strong_ordering compare_identifiers(const std::string& a, const std::string& b) {
  const auto x = number(a);
  const auto y = number(b);
  if (x && y) return *x <=> *y;
  if (x || y) return x ? std::strong_ordering::less : std::strong_ordering::greater;
  return a.compare(b) <=> 0;
}

/// The first version above all that a range with `kept` fixed numbers allows: 1.2.3 with two is 1.3.0.
Version next(const Version& from, std::size_t kept) {
  Version out;
  for (std::size_t i = 0; i < kept; ++i) out.numbers[i] = from.numbers[i];
  ++out.numbers[kept - 1];
  return out;
}

}  // namespace

std::optional<Version> Version::parse(std::string_view text) {
  std::size_t given = 0;
  auto version = read(text, given);
  return given == 3 ? version : std::nullopt;
}

std::string Version::to_string() const {
  std::string text =
      std::to_string(numbers[0]) + '.' + std::to_string(numbers[1]) + '.' + std::to_string(numbers[2]);
  for (std::size_t i = 0; i < prerelease.size(); ++i) text += (i == 0 ? '-' : '.') + prerelease[i];
  return text;
}

std::strong_ordering operator<=>(const Version& a, const Version& b) {
  if (const auto order = a.numbers <=> b.numbers; order != 0) return order;
  // A pre-release comes before its release.
  if (a.prerelease.empty() || b.prerelease.empty()) return b.prerelease.size() <=> a.prerelease.size();
  for (std::size_t i = 0; i < std::min(a.prerelease.size(), b.prerelease.size()); ++i) {
    if (const auto order = compare_identifiers(a.prerelease[i], b.prerelease[i]); order != 0) return order;
  }
  return a.prerelease.size() <=> b.prerelease.size();
}

std::optional<Requirement> Requirement::parse(std::string_view sign, std::string_view version) {
  Requirement out;
  const auto read_version = read(version, out.given);
  if (!read_version) return std::nullopt;
  out.version = *read_version;
  if (sign == "~") out.sign = Sign::Tilde;
  if (sign == "=") out.sign = Sign::Equal;
  if (sign == "<") out.sign = Sign::Less;
  if (sign == "<=") out.sign = Sign::LessOrEqual;
  if (sign == ">") out.sign = Sign::Greater;
  if (sign == ">=") out.sign = Sign::GreaterOrEqual;
  return out;
}

bool Requirement::allows(const Version& candidate) const {
  const Version end_of_said = next(version, given);  // 1.2 means all of 1.2.x
  switch (sign) {
    case Sign::Caret: {
      // The first number that is not 0 must stay; of `0` and `0.0` what is said.
      std::size_t kept = 1;
      while (kept < given && version.numbers[kept - 1] == 0) ++kept;
      return candidate >= version && candidate < next(version, kept);
    }
    case Sign::Tilde:
      return candidate >= version && candidate < next(version, std::min<std::size_t>(given, 2));
    case Sign::Equal:
      return given == 3 ? candidate == version : candidate >= version && candidate < end_of_said;
    case Sign::Less:
      return candidate < version;
    case Sign::LessOrEqual:
      return given == 3 ? candidate <= version : candidate < end_of_said;
    case Sign::Greater:
      return given == 3 ? candidate > version : candidate >= end_of_said;
    case Sign::GreaterOrEqual:
      return candidate >= version;
  }
  return false;
}

bool VersionRange::allows(const Version& candidate) const {
  bool prerelease_named = candidate.prerelease.empty();
  for (const Requirement& requirement : requirements_) {
    if (!requirement.allows(candidate)) return false;
    prerelease_named = prerelease_named || (!requirement.version.prerelease.empty() &&
                                            requirement.version.numbers == candidate.numbers);
  }
  return prerelease_named;
}

}  // namespace regimen::dependencies
