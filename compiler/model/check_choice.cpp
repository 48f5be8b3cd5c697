// Types of `if` and `case`: every branch has one type.
#include "compiler/model/builder.hpp"

namespace regimen::model {

ExprId Builder::check_if(const View& view, Index expected) {
  source::Span span = view.span();
  ExprId condition = check_condition(view.get(NodeKind::Expression, 0));
  ExprId yes = check(view.get(NodeKind::Expression, 1), expected);
  ExprId no =
      check(view.get(NodeKind::Expression, 2), expected != kNone || failed(yes) ? expected : type_of(yes));
  if (failed(yes) || failed(no)) return error(span);
  if (!unify(yes, no)) {
    diagnostics_.report(Code::TypeMismatch, view.get(NodeKind::Expression, 2).span())
        .arg(type_name(type_of(no)))
        .arg(type_name(type_of(yes)))
        .label(view.get(NodeKind::Expression, 1).span(), "both branches have one type");
    return error(span);
  }
  if (failed(yes) || failed(no)) return error(span);
  return apply(Operator::If, type_of(yes), {condition, yes, no}, span);
}

ExprId Builder::check_case(const View& view, Index expected) {
  source::Span span = view.span();
  std::vector<View> items = view.children(NodeKind::CaseItem);
  std::vector<View> own = view.children(NodeKind::Expression);  // [comparand]? else
  ExprId comparand = own.size() > 1 ? check(own.front()) : kNone;
  ExprId result = check(own.back(), expected);
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    ExprId when = kNone;
    if (comparand != kNone) {
      ExprId value =
          check(item->get(NodeKind::Expression, 0), failed(comparand) ? kNone : type_of(comparand));
      when = compare(Operator::Equal, comparand, value, item->span());
      if (when == kNone) return no_operator("case", {comparand, value}, item->span());
    } else {
      when = check_condition(item->get(NodeKind::Expression, 0));
    }
    ExprId then = check(item->get(NodeKind::Expression, 1), expected);
    if (failed(then) || failed(result)) return error(span);
    if (!unify(then, result)) return no_operator("case", {then, result}, item->span());
    if (failed(then) || failed(result)) return error(span);
    result = apply(Operator::If, type_of(then), {when, then, result}, span);
  }
  return result;
}

}  // namespace regimen::model
