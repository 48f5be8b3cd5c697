// Semantic versions and the ranges that a `use` clause asks for.
// In: their text. Out: order and membership. Which packages there are does not belong here.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regimen::dependencies {

/// `1.2.3` or `1.2.3-beta.1`. SOURCE: Semantic Versioning 2.0.0, https://semver.org, item 11 for the order.
struct Version {
  std::array<std::uint32_t, 3> numbers{};
  std::vector<std::string> prerelease;  // identifiers between points; empty for a release

  /// Nothing for what is no semantic version: a missing number, a leading zero, an empty identifier.
  static std::optional<Version> parse(std::string_view text);
  std::string to_string() const;
  friend std::strong_ordering operator<=>(const Version& a, const Version& b);
  friend bool operator==(const Version& a, const Version& b) = default;
};

/// One requirement of a range: an operator and a version of one to three numbers.
struct Requirement {
  /// As in Cargo: `^1.2` (also written without a sign) is at least 1.2.0 and below the next version that may
  /// break what it promised (2.0.0; for 0.2 that is 0.3.0), `~1.2` at least 1.2.0 and below 1.3.0, `=1.2`
  /// any 1.2.
  enum class Sign : std::uint8_t { Caret, Tilde, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
  Sign sign = Sign::Caret;
  Version version;
  std::size_t given = 3;  // how many of its numbers are said

  /// Nothing for what is no version; `sign` is empty or one of ^ ~ = < <= > >=.
  static std::optional<Requirement> parse(std::string_view sign, std::string_view version);
  bool allows(const Version& candidate) const;
};

/// All requirements must hold. A pre-release is allowed only where a requirement names a pre-release of the
/// same three numbers: who asks for 1.2 does not get 1.3.0-beta.
class VersionRange {
 public:
  void add(Requirement requirement) { requirements_.push_back(std::move(requirement)); }
  bool allows(const Version& candidate) const;

 private:
  std::vector<Requirement> requirements_;
};

}  // namespace regimen::dependencies
