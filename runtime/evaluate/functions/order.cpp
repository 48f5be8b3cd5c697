// Order of points and intervals, to a precision: `same day as`, `before`, `on or after month of`, ...
// An interval is before what its last point is before, and after what its first point is after.
// SOURCE: CQL 1.5.3, Same As, Same Or Before, Same Or After, Before, After, of points and of intervals.
#include "evaluate/functions/extents.hpp"

namespace regimen::functions {

Value same_as(const Call& call) {
  const Extent a = extent(call, 0);
  const Extent b = extent(call, 1);
  return truth_value(both(order(call).same(a.start, b.start), order(call).same(a.end, b.end)));
}

Value before(const Call& call) {
  return truth_value(order(call).before(extent(call, 0).end, extent(call, 1).start));
}
Value same_or_before(const Call& call) {
  return truth_value(order(call).same_or_before(extent(call, 0).end, extent(call, 1).start));
}
Value after(const Call& call) {
  return truth_value(order(call).before(extent(call, 1).end, extent(call, 0).start));
}
Value same_or_after(const Call& call) {
  return truth_value(order(call).same_or_before(extent(call, 1).end, extent(call, 0).start));
}

}  // namespace regimen::functions
