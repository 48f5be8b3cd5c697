// Timing phrases (`A starts 3 days or less before start of B`) into comparisons of points and intervals.
// SOURCE: CQL 1.5, author's guide "Timing and Interval Operators" and the translation semantics of timing
// phrases: `starts` and `ends` take that end of the left side, a trailing `start` or `end` that of the right
// one; an offset moves the right side.
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

bool is_range(const Types& types, Index type) {
  return types.is(type, TypeKind::Interval) || types.is(type, TypeKind::List);
}

}  // namespace

/// The end of an interval that `side` or `edge` asks for; other values as they are.
ExprId Builder::end_of(ExprId value, bool start, source::Span span) {
  if (failed(value) || !model.types.is(type_of(value), TypeKind::Interval)) return value;
  return call_named(start ? "Start" : "End", {value}, span, start ? "start of" : "end of");
}

ExprId Builder::check_timing(const View& view) {
  const source::Span span = view.span();
  const View timing = view.get(NodeKind::Timing);
  ExprId left = check(view.get(NodeKind::Expression, 0));
  ExprId right = check(view.get(NodeKind::Expression, 1));
  left = as_time(left, one_line(timing.text()));
  right = as_time(right, one_line(timing.text()));
  if (failed(left) || failed(right)) return error(span);
  if (auto side = timing.child(NodeKind::Side); side && !side->has(TokenKind::Occurs)) {
    left = end_of(left, side->has(TokenKind::Starts), span);
  }
  if (auto edge = timing.child(NodeKind::Edge)) right = end_of(right, edge->has(TokenKind::Start), span);
  const Index precision = optional_precision(timing);
  const std::string shown = one_line(timing.text());
  switch (timing.kind()) {
    case NodeKind::SameTiming: {
      if (timing.has(TokenKind::As))
        return call_to_precision("SameAs", {left, right}, span, shown, precision);
      return call_to_precision(timing.has(TokenKind::Before) ? "SameOrBefore" : "SameOrAfter", {left, right},
                               span, shown, precision);
    }
    case NodeKind::IncludesTiming:
      return included(right, left, timing.has(TokenKind::Properly), precision, span, shown);
    case NodeKind::DuringTiming:
      return included(left, right, timing.has(TokenKind::Properly), precision, span, shown);
    case NodeKind::OrderTiming:
      return check_order_timing(timing, left, right, precision, span);
    case NodeKind::WithinTiming: {
      const ExprId by = check_quantity_literal(timing.get(NodeKind::Quantity));
      const ExprId from = arithmetic_checked(Operator::Subtract, end_of(right, true, span), by, span, "-");
      const ExprId to = arithmetic_checked(Operator::Add, end_of(right, false, span), by, span, "+");
      const bool proper = timing.has(TokenKind::Properly);
      return included(left, interval(from, to, !proper, !proper, span), false, 0, span, shown);
    }
    case NodeKind::MeetsTiming:
    case NodeKind::OverlapsTiming: {
      std::string name = timing.kind() == NodeKind::MeetsTiming ? "Meets" : "Overlaps";
      if (timing.has(TokenKind::Before)) name += "Before";
      if (timing.has(TokenKind::After)) name += "After";
      return call_to_precision(name, {left, right}, span, shown, precision);
    }
    case NodeKind::StartsTiming:
      return call_to_precision("Starts", {left, right}, span, shown, precision);
    default:
      return call_to_precision("Ends", {left, right}, span, shown, precision);
  }
}

ExprId Builder::included(ExprId inner, ExprId outer, bool proper, Index precision, source::Span span,
                         std::string_view shown) {
  if (failed(inner) || failed(outer)) return error(span);
  const Types& types = model.types;
  // A null on its own is a point, unless the other side is one.
  const bool point = !is_range(types, type_of(inner)) &&
                     !(types.is(type_of(inner), TypeKind::Null) && !is_range(types, type_of(outer)));
  const bool list_of_lists =
      types.is(type_of(outer), TypeKind::List) && is_range(types, types.at(type_of(outer)).element) &&
      types.kind(type_of(inner)) == types.kind(types.at(type_of(outer)).element) &&
      !types.is(types.at(type_of(inner)).element, types.kind(types.at(type_of(outer)).element));
  if (point || list_of_lists)
    return call_to_precision(proper ? "ProperIn" : "In", {inner, outer}, span, shown, precision);
  return call_to_precision(proper ? "ProperIncludedIn" : "IncludedIn", {inner, outer}, span, shown,
                           precision);
}

ExprId Builder::interval(ExprId low, ExprId high, bool low_closed, bool high_closed, source::Span span) {
  if (failed(low) || failed(high)) return error(span);
  if (!unify(low, high)) return no_operator("Interval", {low, high}, span);
  if (failed(low) || failed(high)) return error(span);
  return apply(Operator::Interval, model.types.interval(type_of(low)), {low, high}, span,
               (low_closed ? 1U : 0U) | (high_closed ? 2U : 0U));
}

ExprId Builder::check_order_timing(const View& timing, ExprId left, ExprId right, Index precision,
                                   source::Span span) {
  const View order = timing.get(NodeKind::Order);
  const bool before = order.has(TokenKind::Before);
  const bool same_or = order.has(TokenKind::Or);
  const std::string shown = one_line(timing.text());
  const auto offset = timing.child(NodeKind::Offset);
  const auto compare_points = [&](ExprId a, ExprId b, bool or_same) {
    return call_to_precision(
        before ? (or_same ? "SameOrBefore" : "Before") : (or_same ? "SameOrAfter" : "After"), {a, b}, span,
        shown, precision);
  };
  if (!offset) return compare_points(left, right, same_or);
  // The distance is measured between the facing ends: of the left side its end before, its start after.
  left = end_of(left, !before, span);
  right = end_of(right, before, span);
  const ExprId by = check_quantity_literal(offset->get(NodeKind::Quantity));
  const ExprId moved =
      arithmetic_checked(before ? Operator::Subtract : Operator::Add, right, by, span, before ? "-" : "+");
  if (failed(left) || failed(moved)) return error(span);
  const bool exclusive = offset->has(TokenKind::Than);
  const bool more = offset->has(TokenKind::MoreWord);
  const bool less = offset->has(TokenKind::LessWord);
  if (more) return compare_points(left, moved, !exclusive);
  if (!less) return call_to_precision("SameAs", {left, moved}, span, shown, precision);
  // `3 days or less before B`: within the distance, and before B (or the same when the order says so).
  const ExprId range = before ? interval(moved, right, !exclusive, same_or, span)
                              : interval(right, moved, same_or, !exclusive, span);
  return included(left, range, false, precision, span, shown);
}

}  // namespace regimen::model
