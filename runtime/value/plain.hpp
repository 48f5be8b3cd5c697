// A quantity in words for people: what `to_cql` writes, without the quotes around units.
#pragma once

#include <string>

#include "regimen/value.hpp"

namespace regimen {

/// `150 mg/d`, `7 days`; a quantity of unit `1` has no unit.
std::string plain_quantity(const Quantity& quantity);

}  // namespace regimen
