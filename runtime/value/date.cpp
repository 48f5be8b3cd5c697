// Calendar dates, times and date-times: reading and printing.
// In: text or parts; out: values that exist in the calendar, nullopt otherwise.
// Order and arithmetic do not belong here (date_arithmetic), nor the clock: there is none.
#include "regimen/date.hpp"

#include <algorithm>
#include <cstdlib>

#include "value/calendar.hpp"

namespace regimen {
namespace {

constexpr int kMaxOffsetMinutes = 14 * 60;  // SOURCE: CQL 1.5 and FHIR R4, time zone offsets up to 14 hours

/// A cursor over ASCII text that reads fixed-width numbers.
struct Reader {
  std::string_view text;

  bool at_end() const { return text.empty(); }

  bool accept(char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
  }

  std::optional<int> number(std::size_t width) {
    if (text.size() < width) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
      if (text[i] < '0' || text[i] > '9') return std::nullopt;
      value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return value;
  }
};

std::optional<Date> read_date(Reader& reader) {
  const auto year = reader.number(4);
  if (!year) return std::nullopt;
  if (!reader.accept('-')) return Date::of(*year);
  const auto month = reader.number(2);
  if (!month || *month == 0) return std::nullopt;
  if (!reader.accept('-')) return Date::of(*year, *month);
  const auto day = reader.number(2);
  if (!day || *day == 0) return std::nullopt;
  return Date::of(*year, *month, *day);
}

std::optional<Time> read_time(Reader& reader) {
  Time time;
  const auto hour = reader.number(2);
  if (!hour || *hour > 23) return std::nullopt;
  time.hour = static_cast<std::uint8_t>(*hour);
  if (!reader.accept(':')) return time;
  const auto minute = reader.number(2);
  if (!minute || *minute > 59) return std::nullopt;
  time.minute = static_cast<std::uint8_t>(*minute);
  time.precision = Precision::Minute;
  if (!reader.accept(':')) return time;
  const auto second = reader.number(2);
  if (!second || *second > 59) return std::nullopt;
  time.second = static_cast<std::uint8_t>(*second);
  time.precision = Precision::Second;
  if (!reader.accept('.')) return time;
  int millisecond = 0;
  int places = 0;
  while (const auto digit = reader.number(1)) {
    if (places < 3) millisecond = millisecond * 10 + *digit;
    ++places;
  }
  if (places == 0) return std::nullopt;
  for (; places < 3; ++places) millisecond *= 10;
  time.millisecond = static_cast<std::uint16_t>(millisecond);
  time.precision = Precision::Millisecond;
  return time;
}

/// Reads `Z` or `[+-]hh:mm`; at the end of the text there is no offset, which is fine.
bool read_offset(Reader& reader, std::optional<std::int16_t>& offset) {
  if (reader.at_end()) return true;
  if (reader.accept('Z')) {
    offset = std::int16_t{0};
    return true;
  }
  const bool negative = reader.accept('-');
  if (!negative && !reader.accept('+')) return false;
  const auto hours = reader.number(2);
  if (!hours || !reader.accept(':')) return false;
  const auto minutes = reader.number(2);
  if (!minutes || *minutes > 59) return false;
  const int total = *hours * 60 + *minutes;
  if (total > kMaxOffsetMinutes) return false;
  offset = static_cast<std::int16_t>(negative ? -total : total);
  return true;
}

void append_padded(std::string& text, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  text.append(width > digits.size() ? width - digits.size() : 0, '0');
  text += digits;
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < kMinYear || year > kMaxYear || month < 0 || month > 12 || day < 0) return std::nullopt;
  if (month == 0 && day != 0) return std::nullopt;
  if (day != 0 && day > days_in_month(year, month)) return std::nullopt;
  Date date;
  date.year = static_cast<std::int16_t>(year);
  date.month = static_cast<std::uint8_t>(month);
  date.day = static_cast<std::uint8_t>(day);
  date.precision = month == 0 ? Precision::Year : (day == 0 ? Precision::Month : Precision::Day);
  return date;
}

std::optional<Date> Date::parse(std::string_view text) {
  Reader reader{text};
  const auto date = read_date(reader);
  return reader.at_end() ? date : std::nullopt;
}

std::int64_t Date::day_number() const { return day_number_of(year, month, day); }

Date Date::from_day_number(std::int64_t day_number) {
  const std::int64_t first = day_number_of(kMinYear, 1, 1);
  const std::int64_t last = day_number_of(kMaxYear, 12, 31);
  const std::int64_t wanted = std::clamp(day_number, first, last);
  // The mean year is 365.2425 days, so the guess is off by at most one year.
  std::int64_t year = 1970 + wanted * 400 / 146'097;
  year = std::clamp<std::int64_t>(year, kMinYear, kMaxYear);
  while (day_number_of(static_cast<int>(year), 1, 1) > wanted) --year;
  while (year < kMaxYear && day_number_of(static_cast<int>(year + 1), 1, 1) <= wanted) ++year;
  int month = 1;
  std::int64_t rest = wanted - day_number_of(static_cast<int>(year), 1, 1);
  while (rest >= days_in_month(static_cast<int>(year), month)) {
    rest -= days_in_month(static_cast<int>(year), month);
    ++month;
  }
  return *Date::of(static_cast<int>(year), month, static_cast<int>(rest) + 1);
}

std::string Date::to_string() const {
  std::string text;
  append_padded(text, year, 4);
  if (precision >= Precision::Month) {
    text += '-';
    append_padded(text, month, 2);
  }
  if (precision >= Precision::Day) {
    text += '-';
    append_padded(text, day, 2);
  }
  return text;
}

std::optional<Time> Time::parse(std::string_view text) {
  Reader reader{text};
  const auto time = read_time(reader);
  return reader.at_end() ? time : std::nullopt;
}

std::string Time::to_string() const {
  std::string text;
  append_padded(text, hour, 2);
  if (precision >= Precision::Minute) {
    text += ':';
    append_padded(text, minute, 2);
  }
  if (precision >= Precision::Second) {
    text += ':';
    append_padded(text, second, 2);
  }
  if (precision >= Precision::Millisecond) {
    text += '.';
    append_padded(text, millisecond, 3);
  }
  return text;
}

std::optional<DateTime> DateTime::parse(std::string_view text) {
  Reader reader{text};
  const auto date = read_date(reader);
  if (!date) return std::nullopt;
  DateTime value;
  value.date = *date;
  value.precision = date->precision;
  if (reader.at_end()) return value;
  if (!reader.accept('T')) return std::nullopt;
  if (reader.at_end()) return value;
  if (date->precision != Precision::Day) return std::nullopt;
  const auto time = read_time(reader);
  if (!time || !read_offset(reader, value.offset_minutes) || !reader.at_end()) return std::nullopt;
  value.time = *time;
  value.precision = time->precision;
  return value;
}

std::string DateTime::to_string() const {
  std::string text = date.to_string() + 'T';
  if (precision < Precision::Hour) return text;
  text += time.to_string();
  if (!offset_minutes) return text;
  const int offset = *offset_minutes;
  text += offset < 0 ? '-' : '+';
  append_padded(text, std::abs(offset) / 60, 2);
  text += ':';
  append_padded(text, std::abs(offset) % 60, 2);
  return text;
}

}  // namespace regimen
