// Dates, times and intervals: their parts, durations and differences, ends, widths, neighbours; sets of
// points.
#include "compiler/model/builder.hpp"
#include "load/signature.hpp"

namespace regimen::model {

ExprId Builder::call_named(std::string_view function, std::vector<ExprId> arguments, source::Span span,
                           std::string_view shown, Index a, Index b) {
  const auto op = implicit_or_named(function);
  return op ? resolve(*op, shown.empty() ? function : shown, std::move(arguments), span, a, b)
            : no_operator(shown.empty() ? function : shown, std::move(arguments), span);
}

ExprId Builder::call_to_precision(std::string_view function, std::vector<ExprId> arguments, source::Span span,
                                  std::string_view shown, Index precision) {
  if (precision != 0 && !fit_precision(function, arguments, precision))
    return no_operator(shown, std::move(arguments), span);
  return call_named(function, std::move(arguments), span, shown, precision);
}

bool Builder::fit_precision(std::string_view function, std::vector<ExprId>& arguments, Index precision) {
  Types& types = model.types;
  const auto point_of = [&](ExprId argument) {
    const Type& type = types.at(type_of(argument));
    return type.kind == TypeKind::Interval || type.kind == TypeKind::List ? type.element : type_of(argument);
  };
  const auto period = static_cast<Period>(precision - 1);
  const bool counts = function == "DurationBetween" || function == "DifferenceBetween";
  if (period == Period::Week && !counts) return false;  // weeks are counted, not compared
  for (ExprId& argument : arguments) {
    if (failed(argument)) return true;
    const Index point = point_of(argument);
    switch (types.kind(point)) {
      case TypeKind::Date: {
        if (period <= Period::Day || period == Period::Week) break;
        if (function == "DateTimeComponentFrom") return false;
        const TypeKind whole = types.kind(type_of(argument));
        argument = coerce(argument, whole == TypeKind::Interval ? types.interval(types.date_time())
                                    : whole == TypeKind::List   ? types.list(types.date_time())
                                                                : types.date_time());
        break;
      }
      case TypeKind::Time:
        if (period <= Period::Day || period == Period::Week) return false;
        break;
      case TypeKind::DateTime:
      case TypeKind::Null:
      case TypeKind::Any:
        break;
      default:
        return false;
    }
  }
  return true;
}

Index Builder::precision_payload(const View& precision) const {
  std::string_view word = precision.text();
  if (word.ends_with('s')) word.remove_suffix(1);
  constexpr std::string_view kWords[] = {"year",   "month",  "day",         "hour",
                                         "minute", "second", "millisecond", "week"};
  for (Index i = 0; i < std::size(kWords); ++i) {
    if (kWords[i] == word) return i + 1;
  }
  return 0;
}

Index Builder::optional_precision(const View& view) const {
  const auto precision = view.child(NodeKind::Precision);
  return precision ? precision_payload(*precision) : 0;
}

ExprId Builder::check_between_dates(const View& view) {
  const bool difference = view.kind() == NodeKind::DifferenceBetweenExpression;
  ExprId from = check(view.get(NodeKind::ExpressionTerm, 0));
  ExprId to = check(view.get(NodeKind::ExpressionTerm, 1));
  return call_to_precision(difference ? "DifferenceBetween" : "DurationBetween", {from, to}, view.span(),
                           difference ? "difference between" : "between", optional_precision(view));
}

ExprId Builder::check_interval_duration(const View& view) {
  const bool difference = view.kind() == NodeKind::DifferenceTerm;
  ExprId interval = check(view.get(NodeKind::ExpressionTerm));
  const source::Span span = view.span();
  ExprId start = call_named("Start", {interval}, span, "start of");
  ExprId end = call_named("End", {interval}, span, "end of");
  return call_to_precision(difference ? "DifferenceBetween" : "DurationBetween", {start, end}, span,
                           difference ? "difference" : "duration", optional_precision(view));
}

ExprId Builder::check_component(const View& view) {
  const View component = view.get(NodeKind::Component);
  ExprId operand = check(view.get(NodeKind::ExpressionTerm));
  const source::Span span = view.span();
  const std::string shown = std::string(component.text()) + " from";
  if (component.has(TokenKind::DateWord)) return call_named("DateFrom", {operand}, span, shown);
  if (component.has(TokenKind::TimeWord)) return call_named("TimeFrom", {operand}, span, shown);
  if (component.has(TokenKind::Timezone) || component.has(TokenKind::Timezoneoffset)) {
    return call_named("TimezoneOffsetFrom", {operand}, span, shown);
  }
  return call_to_precision("DateTimeComponentFrom", {operand}, span, shown, optional_precision(component));
}

ExprId Builder::check_point_operator(const View& view) {
  const bool flatten = view.kind() == NodeKind::FlattenTerm;
  ExprId operand = check(view.get(flatten ? NodeKind::Expression : NodeKind::ExpressionTerm));
  const source::Span span = view.span();
  switch (view.kind()) {
    case NodeKind::BoundTerm:
      return view.has(TokenKind::Start) ? call_named("Start", {operand}, span, "start of")
                                        : call_named("End", {operand}, span, "end of");
    case NodeKind::WidthTerm:
      return call_named("Width", {operand}, span, "width of");
    case NodeKind::SuccessorTerm:
      return view.has(TokenKind::Successor) ? call_named("Successor", {operand}, span, "successor of")
                                            : call_named("Predecessor", {operand}, span, "predecessor of");
    case NodeKind::SingletonTerm:
      return call_named("SingletonFrom", {operand}, span, "singleton from");
    case NodeKind::PointTerm:
      return call_named("PointFrom", {operand}, span, "point from");
    default:
      return call_named("Flatten", {operand}, span, "flatten");
  }
}

ExprId Builder::check_points(const View& view) {
  const bool expand = view.has(TokenKind::Expand);
  const source::Span span = view.span();
  std::vector<ExprId> operands = {check(view.get(NodeKind::Expression))};
  if (auto precision = view.child(NodeKind::Precision)) {
    std::string unit(precision->text());
    if (unit.ends_with('s')) unit.pop_back();
    operands.push_back(constant(Value(Quantity{Decimal::from_integer(1), unit}), model.types.quantity(unit),
                                precision->span()));
  } else if (auto per = view.child(NodeKind::Expression, 1)) {
    operands.push_back(check(*per));
  }
  return call_named(expand ? "Expand" : "Collapse", std::move(operands), span,
                    expand ? "expand" : "collapse");
}

ExprId Builder::check_set(const View& view) {
  ExprId left = check(view.get(NodeKind::Expression, 0));
  ExprId right = check(view.get(NodeKind::Expression, 1), failed(left) ? kNone : type_of(left));
  if (!failed(left) && !failed(right)) {
    // Lists of several resources: each item says which it is.
    Types& types = model.types;
    std::vector<Index> choices;
    const auto resources_of = [&](ExprId list) {
      if (!types.is(type_of(list), TypeKind::List)) return false;
      const Index element = types.at(type_of(list)).element;
      const std::vector<Index> its = is_choice(element) ? types.at(element).choices : std::vector{element};
      for (const Index one : its) {
        if (!types.is_resource(one) || !types.element(one, "resourceType")) return false;
      }
      choices.insert(choices.end(), its.begin(), its.end());
      return true;
    };
    if (type_of(left) != type_of(right) && resources_of(left) && resources_of(right)) {
      const Index list = types.list(types.choice(std::move(choices)));
      left = coerce(left, list);
      right = coerce(right, list);
    }
  }
  if (view.has(TokenKind::Union)) return call_named("Union", {left, right}, view.span(), "union");
  if (view.has(TokenKind::Intersect)) return call_named("Intersect", {left, right}, view.span(), "intersect");
  return call_named("Except", {left, right}, view.span(), "except");
}

}  // namespace regimen::model
