// The table of units of time.
#include "evaluate/time_unit.hpp"

namespace regimen {

std::optional<TimeUnit> time_unit(std::string_view unit) {
  struct Line {
    std::string_view words[3];
    TimeUnit unit;
  };
  static constexpr Line kLines[] = {
      {{"year", "years", ""}, {Precision::Year, 1}},
      {{"month", "months", ""}, {Precision::Month, 1}},
      {{"week", "weeks", "wk"}, {Precision::Day, 7}},
      {{"day", "days", "d"}, {Precision::Day, 1}},
      {{"hour", "hours", "h"}, {Precision::Hour, 1}},
      {{"minute", "minutes", "min"}, {Precision::Minute, 1}},
      {{"second", "seconds", "s"}, {Precision::Second, 1}},
      {{"millisecond", "milliseconds", "ms"}, {Precision::Millisecond, 1}},
  };
  if (unit.empty()) return std::nullopt;
  for (const Line& line : kLines) {
    for (const std::string_view word : line.words) {
      if (word == unit) return line.unit;
    }
  }
  return std::nullopt;
}

}  // namespace regimen
