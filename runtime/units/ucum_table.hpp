// The table of UCUM units and prefixes: looking up a symbol.
// In: one symbol as written (`mg`, `[in_i]`); out: its row and its prefix's row. Private to runtime/units.
// Expressions of several symbols do not belong here (unit_parser).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace regimen::units {

constexpr std::size_t kBaseUnits = 7;  // m, s, g, rad, K, C, cd

/// Plain: a product of base units. Shifted: a temperature scale with its own zero. Opaque: a unit that shares
/// no base with any other (arbitrary units such as [IU], and logarithmic or trigonometric scales such as
/// [pH]).
enum class UnitKind : std::uint8_t { Plain, Shifted, Opaque };

struct PrefixRow {
  std::string_view code, numerator, denominator;
};

struct UnitRow {
  std::string_view code;
  bool takes_prefix;
  UnitKind kind;
  std::string_view numerator, denominator;
  std::string_view shift_numerator, shift_denominator;
  std::array<std::int8_t, kBaseUnits> dimensions;
  std::string_view opaque_base;
};

struct Symbol {
  const UnitRow* unit = nullptr;
  const PrefixRow* prefix = nullptr;  // null when there is none
};

std::span<const PrefixRow> prefixes();
/// Sorted by code, byte by byte.
std::span<const UnitRow> unit_rows();
/// The unit that `text` names, with or without a prefix; a unit of that very name wins over prefix and unit.
std::optional<Symbol> find_symbol(std::string_view text);

}  // namespace regimen::units
