// A near unit for a symbol that is not one, for "did you mean". Private to runtime/units.
#pragma once

#include <string>
#include <string_view>

namespace regimen::units {

/// A UCUM unit that `symbol` probably means: a usual spelling (`mcg`, `mmHg`), another case, brackets left
/// out, or one edit away. Empty when there is none. Never used to convert, only to word an error.
std::string suggest_unit(std::string_view symbol);

}  // namespace regimen::units
