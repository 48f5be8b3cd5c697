// Lists of intervals: `collapse` joins those that overlap or meet, `expand` cuts them into pieces of one
// size. SOURCE: CQL 1.5, Collapse, Expand.
#include <algorithm>
#include <set>

#include "evaluate/amounts.hpp"
#include "evaluate/extent.hpp"
#include "evaluate/function.hpp"
#include "evaluate/time_unit.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen::functions {
namespace {

// LIMIT: pieces that one expand may give. A day in minutes has 1440, ten years in days 3653.
constexpr std::size_t kMostPieces = 100'000;

std::optional<Precision> precision_of(const Value& point) {
  if (const auto* date = point.get<Date>()) return date->precision;
  if (const auto* moment = point.get<DateTime>()) return moment->precision;
  if (const auto* time = point.get<Time>()) return time->precision;
  return std::nullopt;
}

/// `point`, a date or time, moved by whole units; null when that leaves the calendar or the day.
Value moved(const Value& point, std::int64_t by, Precision unit) {
  const auto or_null = [](const auto& value) { return value ? Value(*value) : Value(); };
  if (const auto* date = point.get<Date>()) return or_null(add(*date, by, unit));
  if (const auto* moment = point.get<DateTime>()) return or_null(add(*moment, by, unit));
  const Time& time = *point.get<Time>();
  const auto next = add(time, by, unit);
  const auto order = next ? compare(*next, time, unit) : std::nullopt;
  const bool went_round = !order || (by > 0 ? *order <= 0 : *order >= 0);
  return went_round ? Value() : Value(*next);
}

/// A date or time cut to `unit`; null when it is not known so far.
Value cut(const Value& point, Precision unit) {
  if (*precision_of(point) < unit) return {};
  if (const auto* date = point.get<Date>()) return earliest(*date, unit);
  if (const auto* moment = point.get<DateTime>()) return earliest(*moment, unit);
  return earliest(*point.get<Time>(), unit);
}

/// How far apart: a number of calendar units, or an amount. Neither: one step of the type.
struct Per {
  std::optional<Precision> unit;
  std::int64_t count = 1;
  std::optional<Quantity> amount;
};

/// The intervals of operand 0 that are known, one or a list of them; with `bounded` those with two known
/// ends.
std::vector<Extent> extents(const Call& call, bool bounded) {
  const ProgramData& program = call.program();
  std::vector<Extent> out;
  const auto add = [&](const Value& value, const Type& type) {
    const auto* interval = value.get<Value::Interval>();
    if (interval == nullptr) return;
    if (bounded && ((*interval)->low.is_null() || (*interval)->high.is_null())) return;
    out.push_back(extent_of(**interval, program.types[type.element], call.offset()));
  };
  const Type& type = call.operand_type(0);
  if (const auto* list = call.get<Value::List>(0)) {
    for (const Value& item : (*list)->items) add(item, program.types[type.element]);
  } else {
    add(call[0], type);
  }
  return out;
}

/// The coarsest precision of dates and times among the ends.
std::optional<Precision> coarsest(const std::vector<Extent>& all) {
  std::optional<Precision> out;
  for (const Extent& extent : all) {
    for (const Edge& edge : {extent.start, extent.end}) {
      const auto precision = certain(edge) ? precision_of(edge.least) : std::nullopt;
      if (precision && (!out || *precision < *out)) out = precision;
    }
  }
  return out;
}

bool has_dates(const std::vector<Extent>& all) {
  return !all.empty() && (precision_of(all.front().start.least) || precision_of(all.front().end.most));
}

/// Operand 1, `per`; nothing, and the reason noted, when it does not fit the points.
std::optional<Per> per_of(const Call& call, const std::vector<Extent>& all) {
  Per per;
  if (call.size() < 2 || call[1].is_null()) {
    per.unit = coarsest(all);
    return per;
  }
  const Value given[] = {call[1]};
  const auto amounts = amounts_of(given);
  const Quantity amount{amounts->values[0], amounts->unit.empty() ? "1" : amounts->unit};
  const auto refuse = [&](const std::string& reason) {
    call.fail(to_cql(amount) + " " + reason);
    return std::nullopt;
  };
  if (amount.value <= Decimal()) return refuse("is not more than 0");
  if (!has_dates(all)) {
    per.amount = amount;
    return per;
  }
  const auto unit = time_unit(amount.unit);
  const auto count = Decimal::truncate(amount.value).to_integer();
  // LIMIT: 10^9 units leave every calendar.
  if (!unit || !count || *count <= 0 || *count > 1'000'000'000)
    return refuse("is no whole number of units of time");
  per.unit = unit->precision;
  per.count = *count * unit->times;
  return per;
}

/// Whether `next`, which starts no earlier, begins at most one `per` after the end of `current`.
Truth reaches(const Extent& current, const Extent& next, const Per& per, const PointOrder& order) {
  const Truth overlap = order.overlap(current, next);
  if (overlap == Truth::True || !certain(current.end)) return overlap;
  if (!per.unit && !per.amount) return order.next_is(current.end, next.start);
  const Value& end = current.end.least;
  Value reached;
  if (per.unit) {
    reached = moved(end, per.count, *per.unit);
  } else {
    // Beside plain numbers an amount of unit `1` is a plain number too.
    const bool plain = end.get<Quantity>() == nullptr && per.amount->unit == "1";
    const Value both_amounts[] = {end, plain ? Value(per.amount->value) : Value(*per.amount)};
    const auto amounts = amounts_of(both_amounts);
    if (!amounts) return Truth::Unknown;
    Type type;
    type.kind = end.get<std::int32_t>() != nullptr   ? TypeKind::Integer
                : end.get<std::int64_t>() != nullptr ? TypeKind::Long
                : end.get<Decimal>() != nullptr      ? TypeKind::Decimal
                                                     : TypeKind::Quantity;
    const auto sum = Decimal::add(amounts->values[0], amounts->values[1]);
    const bool whole = type.kind == TypeKind::Integer || type.kind == TypeKind::Long;
    reached = amount_value(sum && whole ? Decimal::floor(*sum) : sum, type, amounts->unit);
  }
  if (reached.is_null()) return Truth::True;  // up to the end of the type
  return order.same_or_before(next.start, {reached, reached});
}

}  // namespace

Value collapse(const Call& call) {
  if (call[0].is_null()) return {};
  std::vector<Extent> all = extents(call, false);
  const auto per = per_of(call, all);
  if (!per) return {};
  const int offset = call.offset();
  const PointOrder order{per->unit, offset};
  std::stable_sort(all.begin(), all.end(), [&](const Extent& a, const Extent& b) {
    return sort_order(a.start.least, b.start.least, offset) < 0;
  });
  std::vector<Extent> joined;
  for (const Extent& next : all) {
    if (!joined.empty() && reaches(joined.back(), next, *per, order) == Truth::True) {
      if (const auto whole = hull(joined.back(), next, order)) {
        joined.back() = *whole;
        continue;
      }
    }
    joined.push_back(next);
  }
  const Type& interval = call.program().types[call.type().element];
  std::vector<Value> out;
  for (const Extent& extent : joined) {
    out.push_back(interval_value(extent, call.program().types[interval.element], offset));
  }
  return Value::list(std::move(out));
}

namespace {

/// Collects pieces, as intervals or as the points at which they begin, each once.
class Pieces {
 public:
  explicit Pieces(bool points) : points_(points) {}

  /// Whether there is room for more.
  bool add(const Value& first, const Value& last) {
    if (out_.size() == kMostPieces) return false;
    if (!seen_.insert(to_cql(first)).second) return true;
    out_.push_back(points_ ? first : Value::interval(first, last));
    return true;
  }
  std::vector<Value> take() { return std::move(out_); }

 private:
  bool points_;
  std::set<std::string> seen_;
  std::vector<Value> out_;
};

/// Hundred-millionths in the last decimal place of `scaled`: `step_of(0.25)` is that of 0.01.
Int128 step_of(Int128 scaled) {
  Int128 step = 1;
  while (step < Decimal::kOne && scaled % (step * 10) == 0) step *= 10;
  return step;
}

Int128 floor_to(Int128 value, Int128 step) {
  const Int128 rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

/// Pieces of `per.count` units, from the start, cut to the unit, as far as they end within.
bool expand_dates(const Extent& extent, const Per& per, int offset, Pieces& pieces) {
  const Precision unit = *per.unit;
  Value first = cut(extent.start.least, unit);
  const Value end = cut(extent.end.least, unit);
  while (!first.is_null() && !end.is_null()) {
    const Value next = moved(first, per.count, unit);
    // At the end of the calendar or the day only pieces of one unit still fit.
    const Value last = per.count == 1 ? first : next.is_null() ? Value() : moved(next, -1, unit);
    const auto order = order_values(last, end, offset);
    if (!order || *order > 0) break;
    if (!pieces.add(first, last)) return false;
    first = next;
  }
  return true;
}

/// The amount by which numbers are cut when none is given: the last place of the ends, which of a Decimal is
/// at least the first (`10.0`).
Int128 default_step(const Amounts& ends, TypeKind kind) {
  if (kind == TypeKind::Integer || kind == TypeKind::Long) return Decimal::kOne;
  const Int128 step = std::max(step_of(ends.values[0].scaled()), step_of(ends.values[1].scaled()));
  return kind == TypeKind::Decimal ? std::min<Int128>(step, Decimal::kOne / 10) : step;
}

bool expand_numbers(const Extent& extent, const Per& per, const Type& piece, Pieces& pieces) {
  const Value ends[] = {extent.start.least, extent.end.least};
  const auto found = amounts_of(ends);
  if (!found) return true;
  Int128 size = default_step(*found, piece.kind);
  if (per.amount) {
    const bool quantity = ends[0].get<Quantity>() != nullptr;
    const Value sized[] = {Quantity{Decimal(), quantity ? found->unit : "1"}, *per.amount};
    const auto converted = amounts_of(sized);
    if (!converted) return true;  // in another dimension, no piece fits
    size = converted->values[1].scaled();
  }
  // Whole pieces of whole numbers; a whole number in pieces of tenths lasts to its last tenth.
  const bool whole = piece.kind == TypeKind::Integer || piece.kind == TypeKind::Long;
  const Int128 step = whole ? Decimal::kOne : step_of(size);
  const bool of_whole = ends[0].get<std::int32_t>() != nullptr || ends[0].get<std::int64_t>() != nullptr;
  const Int128 end = floor_to(found->values[1].scaled() + (of_whole ? Decimal::kOne - step : 0), step);
  size = floor_to(size, step);
  const auto value = [&](Int128 scaled) {
    return amount_value(Decimal::from_scaled(scaled), piece, found->unit);
  };
  for (Int128 first = floor_to(found->values[0].scaled(), step); size > 0 && first + size - step <= end;
       first += size) {
    const Value low = value(first);
    if (!low.is_null() && !pieces.add(low, value(first + size - step))) return false;
  }
  return true;
}

}  // namespace

/// Intervals with a null end give no pieces: where it is not known there is nothing to cut, and to the end of
/// the type there would be too many (CQL leaves that open).
Value expand(const Call& call) {
  if (call[0].is_null()) return {};
  const std::vector<Extent> all = extents(call, true);
  const auto per = per_of(call, all);
  if (!per) return {};
  const ProgramData& program = call.program();
  const bool points = call.operand_type(0).kind == TypeKind::Interval;
  const Type& element = program.types[call.type().element];
  Pieces pieces(points);
  for (const Extent& extent : all) {
    const bool room =
        per->unit ? expand_dates(extent, *per, call.offset(), pieces)
                  : expand_numbers(extent, *per, points ? element : program.types[element.element], pieces);
    if (!room) return call.fail("it would give more than " + std::to_string(kMostPieces) + " pieces");
  }
  return Value::list(pieces.take());
}

}  // namespace regimen::functions
