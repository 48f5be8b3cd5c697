// Dates and times made of their parts and taken apart.
// SOURCE: CQL 1.5.3, Date, DateTime, Time, Date and Time Component From.
#include <array>

#include "evaluate/function.hpp"

namespace regimen::functions {
namespace {

constexpr std::string_view kParts[] = {"year", "month", "day", "hour", "minute", "second", "millisecond"};

/// The parts given to a constructor, from `coarsest` on.
struct Parts {
  std::array<int, std::size(kParts)> values{};
  std::optional<Precision> precision;  // of the finest given
  std::string error;                   // why they are none

  int at(Precision part) const { return values[static_cast<std::size_t>(part)]; }
};

Parts parts_of(const Call& call, Precision coarsest) {
  Parts parts;
  const auto first = static_cast<std::size_t>(coarsest);
  for (std::size_t i = 0; i < call.size() && first + i < std::size(kParts); ++i) {
    const auto* value = call.get<std::int32_t>(i);
    if (value == nullptr) continue;
    const std::size_t part = first + i;
    const std::size_t expected = parts.precision ? static_cast<std::size_t>(*parts.precision) + 1 : first;
    if (part != expected) {
      parts.error = "a " + std::string(kParts[part]) + " is given without a " + std::string(kParts[part - 1]);
      return parts;
    }
    parts.values[part] = *value;
    parts.precision = static_cast<Precision>(part);
  }
  return parts;
}

/// A part outside its range, for those that the calendar does not check.
std::optional<std::string> out_of_range(const Parts& parts, Precision part, int low, int high) {
  const int value = parts.at(part);
  if (*parts.precision < part || (value >= low && value <= high)) return std::nullopt;
  return "there is no " + std::string(kParts[static_cast<std::size_t>(part)]) + " " + std::to_string(value);
}

std::optional<std::string> not_a_date(const Parts& parts) {
  if (auto error = out_of_range(parts, Precision::Year, 1, 9999)) return error;
  if (auto error = out_of_range(parts, Precision::Month, 1, 12)) return error;
  const int day = parts.at(Precision::Day);
  if (*parts.precision < Precision::Day) return std::nullopt;
  if (day > 0 && Date::of(parts.at(Precision::Year), parts.at(Precision::Month), day)) return std::nullopt;
  return "there is no day " + std::to_string(day) + " in " +
         Date::of(parts.at(Precision::Year), parts.at(Precision::Month))->to_string();
}

std::optional<std::string> not_a_time(const Parts& parts) {
  if (auto error = out_of_range(parts, Precision::Hour, 0, 23)) return error;
  if (auto error = out_of_range(parts, Precision::Minute, 0, 59)) return error;
  if (auto error = out_of_range(parts, Precision::Second, 0, 59)) return error;
  return out_of_range(parts, Precision::Millisecond, 0, 999);
}

Date date_from_parts(const Parts& parts) {
  return *Date::of(parts.at(Precision::Year), parts.at(Precision::Month), parts.at(Precision::Day));
}

Time time_from_parts(const Parts& parts) {
  return {static_cast<std::uint8_t>(parts.at(Precision::Hour)),
          static_cast<std::uint8_t>(parts.at(Precision::Minute)),
          static_cast<std::uint8_t>(parts.at(Precision::Second)),
          static_cast<std::uint16_t>(parts.at(Precision::Millisecond)), *parts.precision};
}

constexpr int kMinutesPerHour = 60;
constexpr int kMostOffset = 14 * kMinutesPerHour;

/// Hours as minutes; nothing when they are no offset.
std::optional<std::int16_t> offset_minutes(const Decimal& hours) {
  const auto minutes = Decimal::multiply(hours, Decimal::from_integer(kMinutesPerHour));
  const auto whole = minutes ? minutes->to_integer() : std::nullopt;
  if (!whole || *whole < -kMostOffset || *whole > kMostOffset) return std::nullopt;
  return static_cast<std::int16_t>(*whole);
}

Value part_of_date(const Date& date, Precision part) {
  if (date.precision < part) return {};
  return part == Precision::Year    ? int{date.year}
         : part == Precision::Month ? int{date.month}
                                    : int{date.day};
}

Value part_of_time(const Time& time, Precision part) {
  if (time.precision < part) return {};
  switch (part) {
    case Precision::Hour:
      return int{time.hour};
    case Precision::Minute:
      return int{time.minute};
    case Precision::Second:
      return int{time.second};
    case Precision::Millisecond:
      return int{time.millisecond};
    default:
      return {};
  }
}

}  // namespace

Value date_of(const Call& call) {
  const Parts parts = parts_of(call, Precision::Year);
  if (!parts.error.empty()) return call.fail(parts.error);
  if (!parts.precision) return {};
  if (const auto error = not_a_date(parts)) return call.fail(*error);
  return date_from_parts(parts);
}

Value date_time_of(const Call& call) {
  const Parts parts = parts_of(call, Precision::Year);
  if (!parts.error.empty()) return call.fail(parts.error);
  const Decimal* hours = call.size() > std::size(kParts) ? call.get<Decimal>(std::size(kParts)) : nullptr;
  if (!parts.precision) return hours == nullptr ? Value() : call.fail("an offset is given without a year");
  if (const auto error = not_a_date(parts)) return call.fail(*error);
  DateTime out;
  out.date = date_from_parts(parts);
  out.precision = *parts.precision;
  if (hours != nullptr) {
    out.offset_minutes = offset_minutes(*hours);
    if (!out.offset_minutes) return call.fail("there is no offset of " + hours->to_string() + " hours");
  }
  if (out.precision < Precision::Hour) {
    out.offset_minutes.reset();  // means nothing without an hour
    return out;
  }
  if (const auto error = not_a_time(parts)) return call.fail(*error);
  out.time = time_from_parts(parts);
  return out;
}

Value time_of(const Call& call) {
  const Parts parts = parts_of(call, Precision::Hour);
  if (!parts.error.empty()) return call.fail(parts.error);
  if (!parts.precision) return {};
  if (const auto error = not_a_time(parts)) return call.fail(*error);
  return time_from_parts(parts);
}

/// Null where the value is not known so far.
Value component_from(const Call& call) {
  const auto part = call.precision();
  if (!part) return {};
  if (const auto* date = call.get<Date>(0))
    return *part <= Precision::Day ? part_of_date(*date, *part) : Value();
  if (const auto* time = call.get<Time>(0)) return part_of_time(*time, *part);
  const auto* moment = call.get<DateTime>(0);
  if (moment == nullptr || moment->precision < *part) return {};
  return *part <= Precision::Day ? part_of_date(moment->date, *part) : part_of_time(moment->time, *part);
}

// The date and the time as they are written, as `day from` and `hour from` have them. CQL's text would move
// them to the offset of the evaluation first, its examples do not: a record's day would become another one.
Value date_from(const Call& call) { return call.get<DateTime>(0)->date; }

Value time_from(const Call& call) {
  const DateTime& moment = *call.get<DateTime>(0);
  return moment.precision < Precision::Hour ? Value() : Value(moment.time);
}

Value timezone_offset_from(const Call& call) {
  const int minutes =
      call.get<DateTime>(0)->offset_minutes.value_or(static_cast<std::int16_t>(call.offset()));
  return *Decimal::divide(Decimal::from_integer(minutes), Decimal::from_integer(kMinutesPerHour));
}

}  // namespace regimen::functions
