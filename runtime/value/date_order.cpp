// Order of dates, times and date-times, three-valued where they are known in part.
// In: values that exist in the calendar; out: -1, 0, 1, nullopt where precision leaves it open.
#include <algorithm>

#include "value/instants.hpp"

namespace regimen {
namespace {

int order(std::int64_t a, std::int64_t b) { return a < b ? -1 : (a > b ? 1 : 0); }

/// A second and a millisecond are one precision when values are compared (CQL: seconds are a decimal).
Precision comparison_precision(Precision precision) {
  return precision == Precision::Millisecond ? Precision::Second : precision;
}

/// The order of the periods that two spans lie in; open where they reach over several and these overlap.
std::optional<int> order_of(const Span& a, const Span& b, Precision precision) {
  const auto period = static_cast<Period>(precision);
  const std::int64_t a_last = number_of(a.last, period);
  const std::int64_t b_last = number_of(b.last, period);
  const std::int64_t a_first = number_of(a.first, period);
  const std::int64_t b_first = number_of(b.first, period);
  if (a_last < b_first) return -1;
  if (a_first > b_last) return 1;
  if (a_first == a_last && b_first == b_last) return 0;
  return std::nullopt;
}

}  // namespace

std::optional<int> compare(const Date& a, const Date& b) {
  if (a.year != b.year) return order(a.year, b.year);
  const bool both_months = a.precision >= Precision::Month && b.precision >= Precision::Month;
  if (both_months && a.month != b.month) return order(a.month, b.month);
  const bool both_days = a.precision >= Precision::Day && b.precision >= Precision::Day;
  if (both_days && a.day != b.day) return order(a.day, b.day);
  return a.precision == b.precision ? std::optional<int>(0) : std::nullopt;
}

std::optional<int> compare(const Time& a, const Time& b) {
  if (a.hour != b.hour) return order(a.hour, b.hour);
  const Precision shared = std::min(a.precision, b.precision);
  if (shared >= Precision::Minute && a.minute != b.minute) return order(a.minute, b.minute);
  if (shared >= Precision::Second && a.second != b.second) return order(a.second, b.second);
  if (shared >= Precision::Second && a.millisecond != b.millisecond)
    return order(a.millisecond, b.millisecond);
  if (comparison_precision(a.precision) == comparison_precision(b.precision)) return 0;
  return std::nullopt;
}

std::optional<int> compare(const DateTime& a, const DateTime& b, int default_offset_minutes) {
  const Span left = span_at(a, default_offset_minutes);
  const Span right = span_at(b, default_offset_minutes);
  if (left.last < right.first) return -1;
  if (left.first > right.last) return 1;
  if (left.first != right.first || left.last != right.last) return std::nullopt;
  if (comparison_precision(a.precision) == comparison_precision(b.precision)) return 0;
  return std::nullopt;
}

std::optional<int> compare(const Date& a, const Date& b, Precision precision) {
  if (precision > Precision::Day) return std::nullopt;
  return order_of(span_of(a), span_of(b), precision);
}

std::optional<int> compare(const Time& a, const Time& b, Precision precision) {
  if (precision < Precision::Hour) return std::nullopt;
  return order_of(span_of(a), span_of(b), precision);
}

std::optional<int> compare(const DateTime& a, const DateTime& b, Precision precision,
                           int default_offset_minutes) {
  if (precision < Precision::Hour) return order_of(clock_span_of(a), clock_span_of(b), precision);
  return order_of(span_at(a, default_offset_minutes), span_at(b, default_offset_minutes), precision);
}

}  // namespace regimen
