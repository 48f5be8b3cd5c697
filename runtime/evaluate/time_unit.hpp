// The units that dates and times are moved and partitioned by.
#pragma once

#include <optional>
#include <string_view>

#include "regimen/date.hpp"

namespace regimen {

struct TimeUnit {
  Precision precision = Precision::Year;
  int times = 1;  // a week is 7 days
};

/// Calendar words (`year`, `weeks`, ...) and UCUM's units of up to a week (`wk`, `d`, `h`, `min`, `s`, `ms`),
/// which are as long; nothing for all else. UCUM's year and month (`a`, `mo`) are none: their length is
/// fixed, that of calendar years and months is not (CQL makes it an error to add them to a date).
std::optional<TimeUnit> time_unit(std::string_view unit);

}  // namespace regimen
