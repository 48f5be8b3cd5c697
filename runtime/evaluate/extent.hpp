// Where intervals begin and end, as CQL's Start and End have it, and how two of them lie to one another.
// In: interval values of one type of points. Out: three-valued answers. An open null end may be any point up
// to the other end, so an end is a range of points, and a relation holds when it holds for all of them.
#pragma once

#include <optional>

#include "evaluate/truth.hpp"
#include "load/program_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

/// The point at which an interval begins or ends: it lies between `least` and `most`, which are the same but
/// for open null ends. Null where the type of the points is unknown.
struct Edge {
  Value least, most;
};

bool certain(const Edge& edge);

struct Extent {
  Edge start, end;
};

Extent extent_of(const IntervalValue& interval, const Type& point, int offset);
inline Extent extent_of_point(const Value& point) { return {{point, point}, {point, point}}; }

/// How points are compared: dates and times no further than `precision`, where there is one; date-times
/// without an offset from UTC at `offset`.
struct PointOrder {
  std::optional<Precision> precision;
  int offset = 0;

  Truth before(const Edge& a, const Edge& b) const;
  Truth same_or_before(const Edge& a, const Edge& b) const;
  Truth same(const Edge& a, const Edge& b) const;
  /// Whether no point lies between a and b, which follows. To a precision, the next day follows a day.
  Truth next_is(const Edge& a, const Edge& b) const;

  Truth included(const Extent& inner, const Extent& outer) const;
  /// Included, and not the same.
  Truth properly_included(const Extent& inner, const Extent& outer) const;
  Truth overlap(const Extent& a, const Extent& b) const;
  Truth meets_before(const Extent& a, const Extent& b) const { return next_is(a.end, b.start); }
  Truth meet(const Extent& a, const Extent& b) const {
    return either(meets_before(a, b), meets_before(b, a));
  }
};

/// The interval with these ends, closed but for ends that are not known; the end of a type is a closed null.
Value interval_value(const Extent& extent, const Type& point, int offset);

/// From the first to the last point of both, whatever lies between.
std::optional<Extent> hull(const Extent& a, const Extent& b, const PointOrder& order);
/// What is in either of two that overlap or meet; what is in both; what is in `a` only. Nothing where that is
/// no interval, and where it cannot be told what it is.
std::optional<Extent> united(const Extent& a, const Extent& b, const PointOrder& order);
std::optional<Extent> shared(const Extent& a, const Extent& b, const PointOrder& order);
std::optional<Extent> without(const Extent& a, const Extent& b, const PointOrder& order);

}  // namespace regimen
