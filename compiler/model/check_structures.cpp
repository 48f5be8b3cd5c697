// Types of lists, tuples and intervals written out. What the place expects (a record, a list of codes) is
// passed inwards.
#include <algorithm>

#include "compiler/model/builder.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

ExprId Builder::check_list(const View& view, Index expected) {
  source::Span span = view.span();
  Types& types = model.types;
  const auto written = view.child(NodeKind::CastType);
  const Index declared = written ? check_cast_type(*written) : kNone;
  if (written && declared == kNone) return error(span);
  Index wanted = declared;
  if (!written && expected != kNone && types.is(expected, TypeKind::List))
    wanted = types.at(expected).element;
  const bool hinted = wanted != kNone;
  std::vector<ExprId> items;
  for (const View& item : view.children(NodeKind::Expression)) {
    items.push_back(settled(check(item, wanted)));
  }
  if (std::any_of(items.begin(), items.end(), [&](ExprId item) { return failed(item); })) return error(span);
  // A hint that does not fit is no error here: the user of the list reports it with its own words.
  auto fits = [&](ExprId item) {
    const TypeKind kind = types.kind(type_of(item));
    return kind == TypeKind::Null || types.is(wanted, TypeKind::Any) || kind == types.kind(wanted) ||
           (types.is_number(type_of(item)) && types.is_number(wanted) && kind < types.kind(wanted));
  };
  if (hinted && !written && !bare_numbers_ && !std::all_of(items.begin(), items.end(), fits)) wanted = kNone;
  if (wanted == kNone) {
    wanted = types.null();
    for (ExprId item : items) {
      const Index type = type_of(item);
      if (conversion_cost(type, wanted)) continue;
      const Index common = common_type(wanted, type);
      if (common != kNone) wanted = common;
      // Items that have nothing in common: a list of anything, unless something else is expected here.
      else if (!hinted)
        wanted = types.any();
    }
  }
  for (ExprId& item : items) {
    item = coerce(item, wanted);
    if (failed(item)) return error(span);
  }
  return apply(Operator::List, types.list(wanted), std::move(items), span);
}

ExprId Builder::check_tuple(const View& view, Index expected) {
  source::Span span = view.span();
  // A record may be given in part; another tuple is of the expected type only when it has the same elements.
  const bool known = expected != kNone && model.types.is(expected, TypeKind::Tuple) &&
                     (!model.types.at(expected).name.empty() ||
                      model.types.at(expected).fields.size() == view.children(NodeKind::TupleElement).size());
  std::vector<std::pair<std::string, Index>> fields;
  std::vector<ExprId> given;
  std::map<std::string, source::Span, std::less<>> seen;
  const std::vector<std::pair<std::string, Index>> wanted =
      known ? model.types.at(expected).fields : decltype(fields){};
  bool good = true;
  for (const View& element : view.children(NodeKind::TupleElement)) {
    View name_view = element.get(NodeKind::Identifier);
    std::string name = identifier(name_view);
    if (auto [first, inserted] = seen.emplace(name, name_view.span()); !inserted) {
      diagnostics_.report(Code::DuplicateDefinition, name_view.span())
          .arg(name)
          .label(first->second, "first given here");
      good = false;
      continue;
    }
    Index type = kNone;
    for (const auto& [field, field_type] : wanted) {
      if (field == name) type = field_type;
    }
    if (known && type == kNone) {
      std::vector<std::string> candidates;
      for (const auto& [field, field_type] : wanted) candidates.push_back(field);
      diagnostics_.report(Code::UnknownField, name_view.span())
          .arg(type_name(expected))
          .arg(name)
          .did_you_mean(nearest_name(name, candidates));
      good = false;
      continue;
    }
    ExprId value = settled(check(element.get(NodeKind::Expression), type));
    if (type != kNone) value = coerce(value, type);
    if (failed(value)) good = false;
    fields.emplace_back(std::move(name), good ? type_of(value) : kNone);
    given.push_back(value);
  }
  if (!good) return error(span);
  if (!known) return apply(Operator::Tuple, model.types.tuple("", std::move(fields)), std::move(given), span);
  std::vector<ExprId> ordered;
  for (const auto& [field, type] : wanted) {
    ExprId value = kNone;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (fields[i].first == field) value = given[i];
    }
    ordered.push_back(value == kNone ? constant(Value(), type, span) : value);
  }
  return apply(Operator::Tuple, expected, std::move(ordered), span);
}

ExprId Builder::check_interval(const View& view, Index expected) {
  source::Span span = view.span();
  Index wanted = expected != kNone && model.types.is(expected, TypeKind::Interval)
                     ? model.types.at(expected).element
                     : kNone;
  ExprId low = settled(check(view.get(NodeKind::Expression, 0), wanted));
  ExprId high = settled(check(view.get(NodeKind::Expression, 1), wanted));
  if (failed(low) || failed(high)) return error(span);
  if (!unify(low, high)) return no_operator("Interval", {low, high}, span);
  if (failed(low) || failed(high)) return error(span);
  TypeKind kind = model.types.kind(type_of(low));
  if (kind == TypeKind::Boolean || kind == TypeKind::Code || kind == TypeKind::List ||
      kind == TypeKind::Tuple || kind == TypeKind::Interval)
    return no_operator("Interval", {low, high}, span);
  Index flags = (view.has(TokenKind::Lbracket) ? 1U : 0U) | (view.has(TokenKind::Rbracket) ? 2U : 0U);
  return apply(Operator::Interval, model.types.interval(type_of(low)), {low, high}, span, flags);
}

}  // namespace regimen::model
