// Lookup in the generated table of UCUM units (ucum_table.inc).
#include "units/ucum_table.hpp"

#include <algorithm>

namespace regimen::units {
namespace {

#include "units/ucum_table.inc"

const UnitRow* find_unit(std::string_view code) {
  const auto row =
      std::lower_bound(kUnits.begin(), kUnits.end(), code,
                       [](const UnitRow& unit, std::string_view wanted) { return unit.code < wanted; });
  return row != kUnits.end() && row->code == code ? &*row : nullptr;
}

}  // namespace

std::span<const PrefixRow> prefixes() { return kPrefixes; }

std::span<const UnitRow> unit_rows() { return kUnits; }

std::optional<Symbol> find_symbol(std::string_view text) {
  if (const UnitRow* unit = find_unit(text)) return Symbol{unit, nullptr};
  for (const PrefixRow& prefix : kPrefixes) {
    if (!text.starts_with(prefix.code)) continue;
    const UnitRow* unit = find_unit(text.substr(prefix.code.size()));
    if (unit != nullptr && unit->takes_prefix) return Symbol{unit, &prefix};
  }
  return std::nullopt;
}

}  // namespace regimen::units
