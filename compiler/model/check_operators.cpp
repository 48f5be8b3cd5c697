// Types of operators: logic, comparison, membership, status and arithmetic.
#include <limits>

#include "compiler/model/builder.hpp"
#include "evaluate/time_unit.hpp"
#include "fhir/resources.hpp"
#include "load/operators.hpp"
#include "regimen/units.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

/// `truncated_divide` -> `TruncatedDivide`.
std::string camel_case(std::string_view snake) {
  std::string out;
  bool upper = true;
  for (const char c : snake) {
    if (c != '_') out += upper ? static_cast<char>(c - 'a' + 'A') : c;
    upper = c == '_';
  }
  return out;
}

}  // namespace

std::string Builder::types_of(const std::vector<ExprId>& operands) const {
  std::string words;
  for (const ExprId operand : operands) words += (words.empty() ? "" : " and ") + type_name(type_of(operand));
  return words;
}

ExprId Builder::no_operator(std::string_view sign, std::vector<ExprId> operands, source::Span span) {
  for (const ExprId operand : operands) {
    if (failed(operand)) return error(span);
  }
  diagnostics_.report(Code::NoSuchOperator, span).arg(sign).arg(types_of(operands));
  return error(span);
}

ExprId Builder::check_logic(const View& view) {
  const Index boolean = model.types.boolean();
  source::Span span = view.span();
  if (view.kind() == NodeKind::NotExpression) {
    return apply(Operator::Not, boolean, {check_condition(view.get(NodeKind::Expression))}, span);
  }
  // A chain `a and b and c` leans to the left: walk down its spine instead of recursing, and keep it as one
  // operator.
  const bool is_xor = view.has(TokenKind::Xor);
  auto same = [&](const View& other) {
    return other.kind() == view.kind() && other.has(TokenKind::Xor) == is_xor;
  };
  std::vector<View> parts;
  View left = view;
  while (same(left)) {
    parts.push_back(left.get(NodeKind::Expression, 1));
    left = left.get(NodeKind::Expression, 0);
  }
  parts.push_back(left);
  std::vector<ExprId> operands;
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) operands.push_back(check_condition(*part));
  if (view.kind() == NodeKind::AndExpression) return apply(Operator::And, boolean, std::move(operands), span);
  if (view.kind() == NodeKind::OrExpression && !is_xor)
    return apply(Operator::Or, boolean, std::move(operands), span);
  ExprId result = operands[0];
  for (std::size_t i = 1; i < operands.size(); ++i) {
    result = apply(is_xor ? Operator::Xor : Operator::Implies, boolean, {result, operands[i]}, span);
  }
  return result;
}

bool Builder::unify(ExprId& left, ExprId& right) {
  const Types& types = model.types;
  Index l = type_of(left), r = type_of(right);
  if (l == r) return true;
  if (types.is(l, TypeKind::Null)) return left = coerce(left, r), true;
  if (types.is(r, TypeKind::Null)) return right = coerce(right, l), true;
  if (types.is_number(l) && types.is_number(r)) {
    // The wider of the two: Integer < Long < Decimal.
    Index wide = types.kind(l) < types.kind(r) ? r : l;
    left = coerce(left, wide);
    right = coerce(right, wide);
    return true;
  }
  if (types.is(l, TypeKind::Quantity) && types.is(r, TypeKind::Quantity) && !types.at(l).unit.empty() &&
      !types.at(r).unit.empty()) {
    // A literal is converted rather than a patient's value, so that the explanation shows the value as
    // measured.
    if (constant_value(left) && !constant_value(right)) {
      left = coerce(left, r);
    } else {
      right = coerce(right, l);
    }
    return true;
  }
  // A literal is converted rather than a patient's value, here too.
  const auto literal = [&](ExprId id) {
    return expr(id).kind == ExprKind::Apply &&
           (expr(id).op == Operator::List || expr(id).op == Operator::Interval);
  };
  if (literal(left) && conversion_cost(l, r)) return left = coerce(left, r), true;
  if (literal(right) && conversion_cost(r, l)) return right = coerce(right, l), true;
  const Index common = common_type(l, r);
  if (common == kNone) return false;
  left = coerce(left, common);
  right = coerce(right, common);
  return true;
}

bool Builder::calendar_beside_definite(ExprId left, ExprId right) const {
  const Types& types = model.types;
  if (!types.is(type_of(left), TypeKind::Quantity) || !types.is(type_of(right), TypeKind::Quantity))
    return false;
  const auto a = units::parse(types.at(type_of(left)).unit);
  const auto b = units::parse(types.at(type_of(right)).unit);
  const Decimal one = Decimal::from_integer(1);
  return a && b && !units::comparable(*a, *b) && units::approximate_days(one, *a) &&
         units::approximate_days(one, *b);
}

ExprId Builder::compare(Operator op, ExprId left, ExprId right, source::Span span) {
  if (failed(left) || failed(right)) return error(span);
  // Calendar years and months beside definite units of time: which is never equal, but may be equivalent, is
  // for the values.
  const bool equality = op == Operator::Equal || op == Operator::Equivalent;
  if (equality && calendar_beside_definite(left, right)) {
    left = widen(left, model.types.quantity(""));
    right = widen(right, model.types.quantity(""));
  }
  if (unify(left, right)) return apply(op, model.types.boolean(), {left, right}, span);
  return kNone;
}

ExprId Builder::check_comparison(const View& view) {
  source::Span span = view.span();
  View left_view = view.get(NodeKind::Expression, 0), right_view = view.get(NodeKind::Expression, 1);
  auto is_bare_name = [](View v) {
    while (v.kind() == NodeKind::TermExpression || v.kind() == NodeKind::TermExpressionTerm)
      v = v.children().front();
    return v.kind() == NodeKind::IdentifierTerm;
  };
  // The side that is not a bare name gives the hint for codes on the other: `drug = sertraline`, `sertraline
  // = drug`.
  ExprId left = kNone, right = kNone;
  auto hint = [&](ExprId id) { return failed(id) ? kNone : type_of(id); };
  if (is_bare_name(left_view) && !is_bare_name(right_view)) {
    right = check(right_view);
    left = check(left_view, hint(right));
  } else {
    left = check(left_view);
    right = check(right_view, hint(left));
  }
  TokenKind sign = *view.first_of({TokenKind::LessEqual, TokenKind::Less, TokenKind::GreaterEqual,
                                   TokenKind::Greater, TokenKind::Equal, TokenKind::NotEqual,
                                   TokenKind::Equivalent, TokenKind::NotEquivalent});
  Operator op = Operator::Equal;
  bool negated = false;
  bool ordering = false;
  switch (sign) {
    case TokenKind::LessEqual:
      op = Operator::LessOrEqual;
      ordering = true;
      break;
    case TokenKind::Less:
      op = Operator::Less;
      ordering = true;
      break;
    case TokenKind::GreaterEqual:
      op = Operator::GreaterOrEqual;
      ordering = true;
      break;
    case TokenKind::Greater:
      op = Operator::Greater;
      ordering = true;
      break;
    case TokenKind::NotEqual:
      negated = true;
      break;
    case TokenKind::Equivalent:
      op = Operator::Equivalent;
      break;
    case TokenKind::NotEquivalent:
      op = Operator::Equivalent;
      negated = true;
      break;
    default:
      break;
  }
  if (failed(left) || failed(right)) return error(span);
  if (ordering) {
    for (ExprId side : {left, right}) {
      TypeKind kind = model.types.kind(type_of(side));
      if (kind == TypeKind::Boolean || kind == TypeKind::Code || kind == TypeKind::List ||
          kind == TypeKind::Tuple || kind == TypeKind::Interval) {
        return no_operator(syntax::spelling(sign), {left, right}, span);
      }
    }
  }
  ExprId result = compare(op, left, right, span);
  if (result == kNone) {
    const Types& types = model.types;
    auto report = diagnostics_.report(Code::TypeMismatch, right_view.span())
                      .arg(type_name(type_of(right)))
                      .arg(type_name(type_of(left)));
    report.label(left_view.span(), "this is " + type_name(type_of(left)));
    if (types.is(type_of(left), TypeKind::Quantity) && types.is_number(type_of(right))) {
      source::Span end = right_view.span();
      end.begin = end.end;
      report.fix({"give it the unit", false, {{end, " '" + types.at(type_of(left)).unit + "'"}}});
    }
    return error(span);
  }
  return negated ? apply(Operator::Not, model.types.boolean(), {result}, span) : result;
}

ExprId Builder::check_between(const View& view) {
  source::Span span = view.span();
  ExprId point = check(view.get(NodeKind::Expression));
  ExprId low = check(view.get(NodeKind::ExpressionTerm, 0));
  ExprId high = check(view.get(NodeKind::ExpressionTerm, 1));
  const bool proper = view.has(TokenKind::Properly);
  // SOURCE: CQL 1.5.3, Between: of an interval, `during` the one from low to high.
  if (model.types.is(type_of(point), TypeKind::Interval))
    return included(point, interval(low, high, true, true, span), proper, 0, span, "between");
  ExprId from = compare(proper ? Operator::Greater : Operator::GreaterOrEqual, point, low, span);
  ExprId to = compare(proper ? Operator::Less : Operator::LessOrEqual, point, high, span);
  if (from == kNone || to == kNone) return no_operator("between", {point, from == kNone ? low : high}, span);
  return apply(Operator::And, model.types.boolean(), {from, to}, span);
}

ExprId Builder::check_membership(const View& view) {
  source::Span span = view.span();
  bool contains = view.has(TokenKind::Contains);
  View item_view = view.get(NodeKind::Expression, contains ? 1 : 0);
  View set_view = view.get(NodeKind::Expression, contains ? 0 : 1);
  ExprId item = check(item_view);
  if (failed(item)) return item;
  Index wanted = type_of(item);
  // A value set is not a value: `diagnosis in psychotic_disorders`.
  if (const auto name = plain_name(set_view)) {
    if (auto set = value_sets.find(*name); set != value_sets.end()) {
      // A concept is in a set when one of its codes is; a list when one of its items is (CQL).
      Types& types = model.types;
      if (is_choice(wanted)) {
        for (const Index one : types.at(wanted).choices) {
          if (types.is(one, TypeKind::Concept) || types.is(one, TypeKind::Code)) item = taken_as(item, one);
        }
        wanted = type_of(item);
      }
      const Index one = types.is(wanted, TypeKind::List) ? types.at(wanted).element : wanted;
      const bool listed = one != wanted && types.at(one).codes != kNone;
      if ((!types.is(one, TypeKind::Code) && !types.is(one, TypeKind::Concept)) || listed)
        return no_operator("in", {item}, span);
      return apply(Operator::InValueSet, model.types.boolean(), {item}, span, set->second.index);
    }
  }
  ExprId set = check(set_view, model.types.list(wanted));
  if (failed(set)) return error(span);
  const Index precision = optional_precision(view);
  const auto in = [&] {
    return call_named("In", {item, set}, span, contains ? "contains" : "in", precision);
  };
  const Types& types = model.types;
  const Expression& e = expr(set);
  if (types.is(type_of(set), TypeKind::Interval)) {
    if (e.kind == ExprKind::Apply && e.op == Operator::Interval && precision == 0) {
      // An interval written out is two comparisons, which explain themselves.
      ExprId low = e.operands[0], high = e.operands[1];
      bool low_closed = (e.a & 1) != 0, high_closed = (e.a & 2) != 0;
      auto unbounded = [&](ExprId end, bool closed) {
        return closed && constant_value(end) && constant_value(end)->is_null();
      };
      std::vector<ExprId> parts;
      if (!unbounded(low, low_closed))
        parts.push_back(compare(low_closed ? Operator::GreaterOrEqual : Operator::Greater, item, low, span));
      if (!unbounded(high, high_closed))
        parts.push_back(compare(high_closed ? Operator::LessOrEqual : Operator::Less, item, high, span));
      for (ExprId part : parts) {
        if (part == kNone) return no_operator("in", {item, set}, span);
      }
      if (parts.empty()) return in();
      return parts.size() == 1 ? parts[0] : apply(Operator::And, model.types.boolean(), parts, span);
    }
    return in();
  }
  if (!types.is(type_of(set), TypeKind::List))
    return no_operator(contains ? "contains" : "in", {item, set}, span);
  Index element = types.at(type_of(set)).element;
  if (element != wanted && !types.is(element, TypeKind::Null)) {
    if (types.is_number(element) && types.is_number(wanted) && types.kind(element) < types.kind(wanted)) {
      set = coerce(set, model.types.list(wanted));
    } else if (types.is(element, TypeKind::Quantity) && constant_value(item) == nullptr) {
      set = coerce(set, model.types.list(wanted));
    } else {
      item = coerce(item, element);
    }
  }
  return in();
}

ExprId Builder::check_is(const View& view) {
  const Index boolean = model.types.boolean();
  source::Span span = view.span();
  ExprId operand = check(view.get(NodeKind::Expression));
  Operator op = Operator::IsNull;
  if (!view.has(TokenKind::NullWord)) {
    op = view.has(TokenKind::True) ? Operator::IsTrue : Operator::IsFalse;
    if (!failed(operand)) operand = coerce(operand, boolean);
  }
  ExprId result = apply(op, boolean, {operand}, span);
  return view.has(TokenKind::Not) ? apply(Operator::Not, boolean, {result}, span) : result;
}

Index Builder::status_code(Index list, const View& status_name, ExprId& code) {
  const CodeList& statuses = model.declared.code_lists[list];
  std::string word(status_name.text());
  for (Index i = 0; i < statuses.members.size(); ++i) {
    if (statuses.members[i].name == word) {
      code =
          constant(Value(regimen::Code{statuses.name, word, ""}), model.types.code(list), status_name.span());
      return i;
    }
  }
  unknown_code(status_name, list);
  return kNone;
}

void Builder::unknown_code(const View& name, Index list) {
  const CodeList& codes_of = model.declared.code_lists[list];
  std::vector<std::string> candidates;
  for (const CodeMember& member : codes_of.members) candidates.push_back(member.name);
  std::string word = name.kind() == NodeKind::Identifier ? identifier(name) : std::string(name.text());
  diagnostics_.report(Code::UnknownCode, name.span())
      .arg(word)
      .arg(codes_of.name)
      .did_you_mean(nearest_name(word, candidates));
}

ExprId Builder::check_status(const View& view) {
  const Index boolean = model.types.boolean();
  source::Span span = view.span();
  // `x is Integer` looks the same as `ect is offered`.
  const std::string word(view.get(NodeKind::StatusName).text());
  const auto record = records.find(word);
  const bool resource = fhir::find_resource(word) != nullptr;
  if (system_type(word) || record != records.end() || resource) {
    const ExprId operand = check(view.get(NodeKind::Expression));
    const Index type = record != records.end() ? record_type(record->second, span)
                       : resource              ? model.types.resource(word)
                                               : *system_type(word);
    const ExprId result = is_type(operand, type, span);
    return view.has(TokenKind::Not) ? apply(Operator::Not, boolean, {result}, span) : result;
  }
  View name = view.get(NodeKind::Expression);
  while (name.kind() == NodeKind::TermExpression || name.kind() == NodeKind::TermExpressionTerm)
    name = name.children().front();
  View status_view = view.get(NodeKind::StatusName);
  if (!plain_name(name)) {
    diagnostics_.report(Code::WrongKindOfName, name.span())
        .arg(one_line(name.text()))
        .arg("an expression")
        .arg("the name of an option, a differential or a stage");
    return error(span);
  }
  auto symbol = find(values, name, "an option, a differential or a stage");
  if (!symbol) return error(span);
  Expression e;
  e.kind = ExprKind::StatusOf;
  e.span = name.span();
  e.b = symbol->index;
  Index list = kNone;
  switch (symbol->kind) {
    case SymbolKind::Option:
      list = model.option_status;
      e.a = static_cast<Index>(StatusKind::Option);
      break;
    case SymbolKind::Differential:
      list = model.differential_status;
      e.a = static_cast<Index>(StatusKind::Differential);
      break;
    case SymbolKind::Stage:
      list = model.stage_status;
      e.a = static_cast<Index>(StatusKind::Stage);
      break;
    default:
      diagnostics_.report(Code::WrongKindOfName, name.span())
          .arg(identifier(name))
          .arg(kind_words(symbol->kind))
          .arg("an option, a differential or a stage")
          .label(symbol->span, "declared here");
      return error(span);
  }
  e.type = model.types.code(list);
  ExprId code = kNone;
  if (status_code(list, status_view, code) == kNone) return error(span);
  ExprId status = add(std::move(e));
  ExprId result = apply(Operator::Equal, boolean, {status, code}, span);
  return view.has(TokenKind::Not) ? apply(Operator::Not, boolean, {result}, span) : result;
}

ExprId Builder::check_polarity(const View& view, Index expected) {
  source::Span span = view.span();
  View inner = view.get(NodeKind::ExpressionTerm);
  bool minus = view.has(TokenKind::Minus);
  // -2147483648 is an Integer although 2147483648 is not: read the sign with the literal.
  if (minus && inner.kind() == NodeKind::TermExpressionTerm && inner.text() == "2147483648") {
    return constant(Value(std::numeric_limits<std::int32_t>::min()), model.types.integer(), span);
  }
  if (minus && inner.kind() == NodeKind::TermExpressionTerm && inner.text() == "9223372036854775808L") {
    return constant(Value(std::numeric_limits<std::int64_t>::min()), model.types.long_integer(), span);
  }
  ExprId operand = check(inner, expected);
  if (failed(operand)) return operand;
  if (!model.types.is_number_or_quantity(type_of(operand)) &&
      !model.types.is(type_of(operand), TypeKind::Null) &&
      !model.types.is(type_of(operand), TypeKind::Uncertain)) {
    return no_operator(minus ? "-" : "+", {operand}, span);
  }
  if (!minus) return operand;
  if (model.types.is(type_of(operand), TypeKind::Quantity) && model.types.at(type_of(operand)).unit.empty())
    return call_named("QuantityNegate", {operand}, span, "-");
  if (const Value* value = constant_value(operand)) {
    const auto* i = value->get<std::int32_t>();
    const auto* l = value->get<std::int64_t>();
    // The smallest has no opposite: left to the operator, which gives null.
    if (i && *i != std::numeric_limits<std::int32_t>::min())
      return constant(Value(-*i), type_of(operand), span);
    if (l && *l != std::numeric_limits<std::int64_t>::min())
      return constant(Value(-*l), type_of(operand), span);
    if (const auto* d = value->get<Decimal>())
      return constant(Value(*Decimal::negate(*d)), type_of(operand), span);
    if (const auto* q = value->get<Quantity>())
      return constant(Value(Quantity{*Decimal::negate(q->value), q->unit}), type_of(operand), span);
  }
  return apply(Operator::Negate, type_of(operand), {operand}, span);
}

ExprId Builder::check_arithmetic(const View& view) {
  // Chains lean to the left; their spine is walked, as for `and`.
  std::vector<View> spine;
  View at = view;
  while (at.kind() == view.kind()) {
    spine.push_back(at);
    at = at.get(NodeKind::ExpressionTerm, 0);
  }
  if (spine.size() > 1000) {
    diagnostics_.report(Code::NestedTooDeep, view.span()).arg(1000);
    return error(view.span());
  }
  ExprId left = check(at);
  for (auto step = spine.rbegin(); step != spine.rend(); ++step) {
    ExprId right = check(step->get(NodeKind::ExpressionTerm, 1));
    if (failed(left) || failed(right)) return error(view.span());
    TokenKind sign =
        *step->first_of({TokenKind::Plus, TokenKind::Minus, TokenKind::Ampersand, TokenKind::Star,
                         TokenKind::Slash, TokenKind::Div, TokenKind::Mod, TokenKind::Caret});
    Operator op = Operator::Add;
    switch (sign) {
      case TokenKind::Minus:
        op = Operator::Subtract;
        break;
      case TokenKind::Ampersand:
        op = Operator::ConcatenateAsEmpty;
        break;
      case TokenKind::Star:
        op = Operator::Multiply;
        break;
      case TokenKind::Slash:
        op = Operator::Divide;
        break;
      case TokenKind::Div:
        op = Operator::TruncatedDivide;
        break;
      case TokenKind::Mod:
        op = Operator::Modulo;
        break;
      case TokenKind::Caret:
        op = Operator::Power;
        break;
      default:
        break;
    }
    left = arithmetic(op, left, right, step->span(), syntax::spelling(sign));
  }
  return left;
}

ExprId Builder::arithmetic(Operator op, ExprId left, ExprId right, source::Span span, std::string_view sign) {
  Types& types = model.types;
  auto is = [&](ExprId id, TypeKind kind) { return types.is(type_of(id), kind); };
  const bool additive = op == Operator::Add || op == Operator::Subtract;
  if (op == Operator::ConcatenateAsEmpty ||
      (op == Operator::Add && (is(left, TypeKind::String) || is(right, TypeKind::String)))) {
    ExprId a = is(left, TypeKind::String) ? left : coerce(left, types.string());
    ExprId b = is(right, TypeKind::String) ? right : coerce(right, types.string());
    return apply(op == Operator::Add ? Operator::Concatenate : op, types.string(), {a, b}, span);
  }
  if (additive && (is(left, TypeKind::Date) || is(left, TypeKind::DateTime) || is(left, TypeKind::Time)) &&
      (is(right, TypeKind::Quantity) || is(right, TypeKind::Null))) {
    return moved(op, left, right, span, sign);
  }
  if (is(left, TypeKind::Uncertain) || is(right, TypeKind::Uncertain))
    return uncertain_arithmetic(op, left, right, span, sign);
  if (is(left, TypeKind::Null) && is(right, TypeKind::Null)) return constant(Value(), types.null(), span);
  if (is(left, TypeKind::Null)) left = coerce(left, type_of(right));
  if (is(right, TypeKind::Null)) right = coerce(right, type_of(left));
  if (!types.is_number_or_quantity(type_of(left)) || !types.is_number_or_quantity(type_of(right)))
    return no_operator(sign, {left, right}, span);
  const bool left_quantity = is(left, TypeKind::Quantity), right_quantity = is(right, TypeKind::Quantity);
  const auto any_unit = [&](ExprId id) {
    return is(id, TypeKind::Quantity) && types.at(type_of(id)).unit.empty();
  };
  if (any_unit(left) || any_unit(right)) {
    if (op == Operator::Power) return no_operator(sign, {left, right}, span);
    return call_named("Quantity" + camel_case(operator_info(op).text), {left, right}, span, sign);
  }
  if (left_quantity || right_quantity) {
    if (op == Operator::Power) return no_operator(sign, {left, right}, span);
    if (op == Operator::Multiply || op == Operator::Divide) {
      auto unit_of = [&](ExprId id) {
        return is(id, TypeKind::Quantity) ? types.at(type_of(id)).unit : std::string("1");
      };
      auto a = units::parse(unit_of(left)), b = units::parse(unit_of(right));
      if (!a || !b) return error(span);
      std::string unit;
      if (!right_quantity) {
        unit = unit_of(left);
      } else if (op == Operator::Multiply && !left_quantity) {
        unit = unit_of(right);
      } else {
        auto product = op == Operator::Multiply ? units::multiply(*a, *b) : units::divide(*a, *b);
        if (!product) {
          diagnostics_.report(product.error(), span);
          return error(span);
        }
        unit = units::to_string(*product);
      }
      for (ExprId* side : {&left, &right}) {
        if (types.is_number(type_of(*side))) *side = coerce(*side, types.decimal());
      }
      return apply(op, types.quantity(unit), {left, right}, span);
    }
    if (!left_quantity || !right_quantity) return no_operator(sign, {left, right}, span);
    if (!unify(left, right)) return no_operator(sign, {left, right}, span);
    if (failed(left) || failed(right)) return error(span);
    return apply(op, type_of(left), {left, right}, span);
  }
  // A negative exponent gives a fraction.
  const Value* exponent = op == Operator::Power ? constant_value(right) : nullptr;
  const bool fraction = exponent && exponent->get<std::int32_t>() && *exponent->get<std::int32_t>() < 0;
  if (op == Operator::Divide || fraction) {
    left = coerce(left, types.decimal());
    right = coerce(right, types.decimal());
  }
  unify(left, right);
  return apply(op, failed(left) ? kNone : type_of(left), {left, right}, span);
}

ExprId Builder::settled(ExprId expression) {
  const bool open = !failed(expression) && model.types.is(type_of(expression), TypeKind::Uncertain);
  return open ? coerce(expression, model.types.integer()) : expression;
}

/// Ranges are added, subtracted and multiplied; for the rest the number must be certain.
ExprId Builder::uncertain_arithmetic(Operator op, ExprId left, ExprId right, source::Span span,
                                     std::string_view sign) {
  const Types& types = model.types;
  const Index uncertain = types.uncertain();
  const bool ranged = (op == Operator::Add || op == Operator::Subtract || op == Operator::Multiply) &&
                      conversion_cost(type_of(left), uncertain) && conversion_cost(type_of(right), uncertain);
  if (!ranged) return arithmetic(op, settled(left), settled(right), span, sign);
  return apply(op, uncertain, {coerce(left, uncertain), coerce(right, uncertain)}, span);
}

/// `date + 3 months`.
ExprId Builder::moved(Operator op, ExprId left, ExprId right, source::Span span, std::string_view sign) {
  const std::string& text = model.types.at(type_of(right)).unit;
  const auto unit = time_unit(text);
  const bool of_time = model.types.is(type_of(left), TypeKind::Time);
  if (!text.empty() && (!unit || (of_time && unit->precision < Precision::Hour))) {
    const source::Span place = expr(right).span;
    auto report = diagnostics_.report(Code::TypeMismatch, place)
                      .arg(type_name(type_of(right)))
                      .arg(of_time ? "a duration in hours, minutes, seconds or milliseconds"
                                   : "a duration in calendar units (years to milliseconds)");
    const Value* amount = constant_value(right);
    if (amount != nullptr && (text == "a" || text == "mo")) {
      const Quantity calendar{amount->get<Quantity>()->value, text == "a" ? "years" : "months"};
      report.note("a calendar year or month has no fixed length, `a` and `mo` have");
      report.fix({"count in calendar units", false, {{place, to_cql(Value(calendar))}}});
    }
    return error(span);
  }
  return call_named(op == Operator::Add ? "DateAdd" : "DateSubtract", {left, right}, span, sign);
}

}  // namespace regimen::model
