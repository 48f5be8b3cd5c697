// Types the cells of decision tables. A test is written with the operators that an expression has, so it
// means what `input < 2` or `input in Interval[2, 3]` mean, and is explained as they are.
#include <algorithm>

#include "compiler/model/cells.hpp"

namespace regimen::model {

namespace {

View unwrapped(View term) {
  while (term.kind() == NodeKind::TermExpressionTerm || term.kind() == NodeKind::ParenthesizedTerm ||
         term.kind() == NodeKind::TermExpression)
    term = term.children().front();
  return term;
}

std::string_view sign_of(Operator op) {
  if (op == Operator::Less) return "<";
  if (op == Operator::LessOrEqual) return "<=";
  return op == Operator::Greater ? ">" : ">=";
}

}  // namespace

bool Cell::asks_for_null() const {
  return !negated && std::any_of(tests.begin(), tests.end(),
                                 [](const CellTest& test) { return test.kind == CellTest::Kind::Null; });
}

ExprId CellChecker::check(const View& view, Cell& out) {
  if (view.kind() == NodeKind::AnyCell) {
    out.any = true;
    return kNone;
  }
  out.negated = view.kind() == NodeKind::NotCell;
  std::vector<ExprId> tests;
  for (const View& test : view.children(NodeKind::CellTest)) tests.push_back(check_test(test, out));
  out.words = words(view, out);
  const Index boolean = builder_.model.types.boolean();
  ExprId result = tests.size() == 1 ? tests.front()
                                    : builder_.apply(Operator::Or, boolean, std::move(tests), view.span());
  return out.negated ? builder_.apply(Operator::Not, boolean, {result}, view.span()) : result;
}

std::string CellChecker::words(const View& view, const Cell& cell) const {
  const std::string text = phrase(view);
  const std::vector<View> tests = view.children(NodeKind::CellTest);
  const View& first = tests.front();
  if (cell.negated || first.kind() == NodeKind::ComparisonTest || first.has(TokenKind::In))
    return heading_ + " " + text;
  if (tests.size() > 1 || first.kind() == NodeKind::RangeTest || cell.member) return heading_ + " in " + text;
  const bool null = !cell.tests.empty() && cell.tests.front().kind == CellTest::Kind::Null;
  return heading_ + (null ? " is null" : " = " + text);
}

ExprId CellChecker::check_test(const View& view, Cell& out) {
  if (builder_.failed(input_)) return builder_.error(view.span());
  switch (view.kind()) {
    case NodeKind::ComparisonTest:
      return comparison(view, out);
    case NodeKind::RangeTest:
      return range(view, out);
    default:
      return value(view, out);
  }
}

ExprId CellChecker::compare(Operator op, ExprId value, source::Span span) {
  if (builder_.failed(value)) return builder_.error(span);
  if (is_null_literal(value)) {
    builder_.diagnostics_.report(Code::TypeMismatch, builder_.expr(value).span)
        .arg("`null`")
        .arg("a value to compare with")
        .note(
            "a cell `null` asks whether the input is unknown, `not(null)` whether it is known; a range "
            "without "
            "an end is `>= 2`");
    return builder_.error(span);
  }
  const bool ordering = op != Operator::Equal;
  switch (builder_.model.types.kind(builder_.type_of(input_))) {
    case TypeKind::Boolean:
    case TypeKind::Code:
    case TypeKind::List:
    case TypeKind::Tuple:
    case TypeKind::Interval:
      if (ordering) return builder_.no_operator(sign_of(op), {input_, value}, span);
      break;
    default:
      break;
  }
  const ExprId result = builder_.compare(op, input_, value, span);
  if (result != kNone) return result;
  builder_.diagnostics_.report(Code::TypeMismatch, builder_.expr(value).span)
      .arg(builder_.type_name(builder_.type_of(value)))
      .arg(builder_.type_name(builder_.type_of(input_)))
      .label(builder_.expr(input_).span, "the cells below this test its value");
  return builder_.error(span);
}

Value CellChecker::bound(ExprId comparison) const {
  if (builder_.failed(comparison)) return {};
  const Expression& e = builder_.expr(comparison);
  const Types& types = builder_.model.types;
  // An input whose own value was converted is not in the unit of the other cells.
  const bool as_it_is = e.operands[0] == input_ || types.is_number(builder_.type_of(input_));
  const Value* found = as_it_is ? builder_.constant_value(e.operands[1]) : nullptr;
  return found ? *found : Value();
}

ExprId CellChecker::comparison(const View& view, Cell& out) {
  const source::Span span = view.span();
  const View term = view.get(NodeKind::ExpressionTerm);
  const ExprId right = builder_.check(term, builder_.type_of(input_));
  const TokenKind sign = *view.first_of({TokenKind::LessEqual, TokenKind::Less, TokenKind::GreaterEqual,
                                         TokenKind::Greater, TokenKind::Equal, TokenKind::NotEqual});
  CellTest test;
  ExprId result = kNone;
  switch (sign) {
    case TokenKind::Less:
    case TokenKind::LessEqual:
      result = compare(sign == TokenKind::Less ? Operator::Less : Operator::LessOrEqual, right, span);
      test.high = bound(result);
      test.high_closed = sign == TokenKind::LessEqual;
      break;
    case TokenKind::Greater:
    case TokenKind::GreaterEqual:
      result =
          compare(sign == TokenKind::Greater ? Operator::Greater : Operator::GreaterOrEqual, right, span);
      test.low = bound(result);
      test.low_closed = sign == TokenKind::GreaterEqual;
      break;
    case TokenKind::NotEqual:
      result = compare(Operator::Equal, right, span);
      test.low = bound(result);
      if (!test.low.is_null()) test.kind = CellTest::Kind::NotEqual;
      out.tests.push_back(test);
      return builder_.apply(Operator::Not, builder_.model.types.boolean(), {result}, span);
    default:
      return equal(right, out, span);
  }
  if (!test.low.is_null() || !test.high.is_null()) test.kind = CellTest::Kind::Range;
  out.tests.push_back(test);
  return result;
}

ExprId CellChecker::range(const View& view, Cell& out) {
  const Index type = builder_.type_of(input_);
  const ExprId low = builder_.check(view.get(NodeKind::ExpressionTerm, 0), type);
  const ExprId high = builder_.check(view.get(NodeKind::ExpressionTerm, 1), type);
  return within(low, high, view.has(TokenKind::Lbracket), view.has(TokenKind::Rbracket), out, view.span());
}

ExprId CellChecker::within(ExprId low, ExprId high, bool low_closed, bool high_closed, Cell& out,
                           source::Span span) {
  CellTest test;
  test.low_closed = low_closed;
  test.high_closed = high_closed;
  const ExprId from = compare(low_closed ? Operator::GreaterOrEqual : Operator::Greater, low, span);
  const ExprId to = compare(high_closed ? Operator::LessOrEqual : Operator::Less, high, span);
  test.low = bound(from);
  test.high = bound(to);
  if (!test.low.is_null() && !test.high.is_null()) test.kind = CellTest::Kind::Range;
  out.tests.push_back(test);
  return builder_.apply(Operator::And, builder_.model.types.boolean(), {from, to}, span);
}

ExprId CellChecker::equal(ExprId value, Cell& out, source::Span span) {
  CellTest test;
  const ExprId result = compare(Operator::Equal, value, span);
  test.low = bound(result);
  if (!test.low.is_null()) test.kind = CellTest::Kind::Equal;
  out.tests.push_back(test);
  if (const bool* yes = test.low.get<bool>()) {
    return *yes ? input_ : builder_.apply(Operator::Not, builder_.model.types.boolean(), {input_}, span);
  }
  return result;
}

ExprId CellChecker::is_null(source::Span span) {
  return builder_.apply(Operator::IsNull, builder_.model.types.boolean(), {input_}, span);
}

bool CellChecker::is_null_literal(ExprId id) const {
  const Value* value = builder_.constant_value(id);
  return value != nullptr && value->is_null();
}

ExprId CellChecker::value_set(const View& term, Cell& out) {
  const View name = unwrapped(term);
  if (name.kind() != NodeKind::IdentifierTerm) return kNone;
  const auto set = builder_.value_sets.find(name_of(name));
  if (set == builder_.value_sets.end()) return kNone;
  out.tests.emplace_back();
  out.member = true;
  const Index boolean = builder_.model.types.boolean();
  if (!builder_.model.types.is(builder_.type_of(input_), TypeKind::Code))
    return builder_.no_operator("in", {input_}, term.span());
  return builder_.apply(Operator::InValueSet, boolean, {input_}, term.span(), set->second.index);
}

ExprId CellChecker::value(const View& view, Cell& out) {
  const source::Span span = view.span();
  const View term = view.get(NodeKind::ExpressionTerm);
  if (const ExprId set = value_set(term, out); set != kNone) return set;
  Types& types = builder_.model.types;
  const Index type = builder_.type_of(input_);
  const NodeKind form = unwrapped(term).kind();
  // What is written out as a list or an interval is one of what the input is.
  const Index hint = form == NodeKind::ListTerm && !types.is(type, TypeKind::List) ? types.list(type)
                     : form == NodeKind::IntervalTerm && !types.is(type, TypeKind::Interval)
                         ? types.interval(type)
                         : type;
  const ExprId right = builder_.check(term, hint);
  if (builder_.failed(right)) return builder_.error(span);
  const TypeKind kind = types.kind(builder_.type_of(right));
  const bool list = kind == TypeKind::List && !types.is(type, TypeKind::List);
  const bool interval = kind == TypeKind::Interval && !types.is(type, TypeKind::Interval);
  if (list) return any_of(right, out, span);
  if (interval) {
    const Expression& e = builder_.expr(right);
    if (e.kind == ExprKind::Apply && e.op == Operator::Interval)
      return within(e.operands[0], e.operands[1], (e.a & 1) != 0, (e.a & 2) != 0, out, span);
    out.tests.emplace_back();
    out.member = true;
    if (types.at(builder_.type_of(right)).element != type)
      return builder_.no_operator("in", {input_, right}, span);
    // CQL's `in` is false for an unknown interval; here what is unknown stays so. `right = right` is unknown
    // then, and leads to what is missing.
    const Index boolean = types.boolean();
    const ExprId unknown = builder_.apply(Operator::IsNull, boolean, {right}, span);
    const ExprId open = builder_.apply(Operator::Equal, boolean, {right, right}, span);
    const ExprId inside = builder_.apply(Operator::In, boolean, {input_, right}, span);
    return builder_.apply(Operator::If, boolean, {unknown, open, inside}, span);
  }
  if (view.has(TokenKind::In)) return builder_.no_operator("in", {input_, right}, span);
  if (is_null_literal(right)) {
    out.tests.push_back({CellTest::Kind::Null, {}, {}, true, true});
    return is_null(span);
  }
  return equal(right, out, span);
}

ExprId CellChecker::any_of(ExprId list, Cell& out, source::Span span) {
  out.member = true;
  const Types& types = builder_.model.types;
  const Index boolean = types.boolean();
  const Expression& e = builder_.expr(list);
  if (e.kind == ExprKind::Apply && e.op == Operator::List && !e.operands.empty()) {
    std::vector<ExprId> tests;
    for (const ExprId item : std::vector<ExprId>(e.operands)) {
      if (is_null_literal(item)) {
        out.tests.push_back({CellTest::Kind::Null, {}, {}, true, true});
        tests.push_back(is_null(span));
      } else {
        tests.push_back(equal(item, out, span));
      }
    }
    return tests.size() == 1 ? tests.front() : builder_.apply(Operator::Or, boolean, std::move(tests), span);
  }
  out.tests.emplace_back();
  return is_one_of(list, span);
}

/// `any LIST item satisfying INPUT = item`: CQL's `in` would be false, not unknown, for an unknown input.
ExprId CellChecker::is_one_of(ExprId list, source::Span span) {
  Model& model = builder_.model;
  const Index element = model.types.at(builder_.type_of(list)).element;
  Expression item;
  item.kind = ExprKind::Variable;
  item.type = element;
  item.a = static_cast<Index>(model.variables.size());
  item.span = span;
  model.variables.push_back({"item", element});
  Expression any;
  any.kind = ExprKind::Quantifier;
  any.type = model.types.boolean();
  any.a = item.a;
  any.span = span;
  const ExprId same = compare(Operator::Equal, builder_.add(std::move(item)), span);
  if (builder_.failed(same)) return same;
  any.operands = {list, same};
  return builder_.add(std::move(any));
}

}  // namespace regimen::model
