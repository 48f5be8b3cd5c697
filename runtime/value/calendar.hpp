// The proleptic Gregorian calendar: lengths of months and numbers of days. Private to runtime/value.
// In: parts that exist in the calendar; out: whole numbers. Text and partial dates do not belong here.
#pragma once

#include <cstdint>

namespace regimen {

inline constexpr int kMinYear = 1;
inline constexpr int kMaxYear = 9999;

inline bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

inline int days_in_month(int year, int month) {
  switch (month) {
    case 2:
      return is_leap(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    default:
      return 31;
  }
}

/// Days since 1970-01-01, counting years from March so that the leap day is a year's last.
inline std::int64_t day_number_of(int year, int month, int day) {
  const std::int64_t shifted_year = month <= 2 ? year - 1 : year;
  const std::int64_t month_from_march = month <= 2 ? month + 9 : month - 3;
  const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
  const std::int64_t leap_days = shifted_year / 4 - shifted_year / 100 + shifted_year / 400;
  constexpr std::int64_t kDaysTo1970 = 719'468;
  return shifted_year * 365 + leap_days + day_of_year - kDaysTo1970;
}

}  // namespace regimen
