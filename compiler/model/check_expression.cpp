// Types an expression: dispatch, literals, names, coercions. Operators are in check_operators.cpp, queries
// and quantifiers in check_query.cpp, calls in check_invocation.cpp, `if` in check_choice.cpp, lists in
// check_structures.cpp.
#include <charconv>

#include "compiler/model/builder.hpp"
#include "regimen/units.hpp"

namespace regimen::model {

namespace {

/// LIMIT: levels of one expression's tree. Long `and`/`or` chains are one level.
constexpr std::size_t kMaxDepth = 1000;

/// `weeks` -> `week`: calendar words are kept in the singular.
std::string calendar_unit(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return std::string(word);
}

}  // namespace

ExprId Builder::check(const View& view, Index expected) {
  if (++depth_ > kMaxDepth) {
    --depth_;
    diagnostics_.report(Code::NestedTooDeep, view.span()).arg(kMaxDepth);
    return error(view.span());
  }
  ExprId result = check_expression(view, expected);
  --depth_;
  return result;
}

ExprId Builder::check_expression(const View& view, Index expected) {
  switch (view.kind()) {
    // wrappers
    case NodeKind::TermExpression:
      return check(view.get(NodeKind::ExpressionTerm), expected);
    case NodeKind::TermExpressionTerm:
      return check(view.get(NodeKind::Term), expected);
    case NodeKind::ParenthesizedTerm:
      return check(view.get(NodeKind::Expression), expected);
    case NodeKind::LiteralTerm:
      return check(view.get(NodeKind::Literal), expected);
    case NodeKind::PlainLiteral:
      return check(view.get(NodeKind::SimpleLiteral), expected);
    case NodeKind::QueryExpression:
      return check_query(view.get(NodeKind::Query));
    case NodeKind::RetrieveExpression:
      return check_retrieve(view.get(NodeKind::Retrieve));
    case NodeKind::ThisTerm:
      return check_this(view);
    case NodeKind::QuantifierExpression:
      return check(view.get(NodeKind::Quantifier), expected);
    // literals
    case NodeKind::BooleanLiteral:
    case NodeKind::NullLiteral:
    case NodeKind::StringLiteral:
    case NodeKind::IntegerLiteral:
    case NodeKind::LongLiteral:
    case NodeKind::DecimalLiteral:
    case NodeKind::DateTimeLiteral:
    case NodeKind::DateLiteral:
    case NodeKind::TimeLiteral:
      return check_literal(view, expected);
    case NodeKind::QuantityLiteral:
      return check_quantity_literal(view.get(NodeKind::Quantity));
    case NodeKind::RatioLiteral:
      return check_ratio_literal(view);
    case NodeKind::IntervalTerm:
      return check_interval(view, expected);
    case NodeKind::ListTerm:
      return check_list(view, expected);
    case NodeKind::TupleTerm:
    case NodeKind::EmptyTupleTerm:
      return check_tuple(view, expected);
    case NodeKind::InstanceTerm:
      return check_instance(view);
    // types
    case NodeKind::TypeExpression:
    case NodeKind::CastExpression:
      return check_type_expression(view);
    case NodeKind::ConvertTerm:
      return check_convert(view);
    case NodeKind::ExtremeTerm:
      return check_extreme(view);
    // dates, times, intervals
    case NodeKind::DurationBetweenExpression:
    case NodeKind::DifferenceBetweenExpression:
      return check_between_dates(view);
    case NodeKind::DurationTerm:
    case NodeKind::DifferenceTerm:
      return check_interval_duration(view);
    case NodeKind::ComponentTerm:
      return check_component(view);
    case NodeKind::BoundTerm:
    case NodeKind::WidthTerm:
    case NodeKind::SuccessorTerm:
    case NodeKind::SingletonTerm:
    case NodeKind::PointTerm:
    case NodeKind::FlattenTerm:
      return check_point_operator(view);
    case NodeKind::PointsTerm:
      return check_points(view);
    case NodeKind::SetExpression:
      return check_set(view);
    case NodeKind::TimingExpression:
      return check_timing(view);
    // names
    case NodeKind::IdentifierTerm:
      return check_identifier(view, expected);
    case NodeKind::MemberTerm:
      return check_member(view);
    case NodeKind::IndexTerm:
      return check_index(view);
    case NodeKind::InvocationTerm:
      return check_invocation(view);
    // operators
    case NodeKind::AndExpression:
    case NodeKind::OrExpression:
    case NodeKind::ImpliesExpression:
    case NodeKind::NotExpression:
      return check_logic(view);
    case NodeKind::ExistsExpression: {
      View list = view.get(NodeKind::Expression);
      return aggregate(Operator::Exists, check(list), view.span());
    }
    case NodeKind::InequalityExpression:
    case NodeKind::EqualityExpression:
      return check_comparison(view);
    case NodeKind::BetweenExpression:
      return check_between(view);
    case NodeKind::MembershipExpression:
      return check_membership(view);
    case NodeKind::IsLiteralExpression:
      return check_is(view);
    case NodeKind::IsStatusExpression:
      return check_status(view);
    case NodeKind::PolarityTerm:
      return check_polarity(view, expected);
    case NodeKind::PowerTerm:
    case NodeKind::MultiplicationTerm:
    case NodeKind::AdditionTerm:
      return check_arithmetic(view);
    case NodeKind::IfTerm:
      return check_if(view, expected);
    case NodeKind::CaseTerm:
      return check_case(view, expected);
    case NodeKind::DistinctTerm: {
      ExprId list = check(view.get(NodeKind::Expression));
      if (failed(list) || model.types.is(type_of(list), TypeKind::Null)) return list;
      if (!model.types.is(type_of(list), TypeKind::List)) return no_operator("distinct", {list}, view.span());
      return apply(Operator::Distinct, type_of(list), {list}, view.span());
    }
    case NodeKind::DistinctQuantifier:
    case NodeKind::PlainQuantifier:
      return check_quantifier(view);
    case NodeKind::DifferentialQuantifier:
      return check_differential_quantifier(view);
    default:
      return error(view.span());
  }
}

ExprId Builder::check_literal(const View& view, Index expected) {
  const Types& types = model.types;
  source::Span span = view.span();
  auto bad = [&](std::string_view kind, std::string_view reason) {
    diagnostics_.report(Code::BadLiteral, span).arg(view.text()).arg(kind).arg(reason);
    return error(span);
  };
  std::string_view text = view.text();
  switch (view.kind()) {
    case NodeKind::BooleanLiteral:
      return constant(Value(view.has(TokenKind::True)), types.boolean(), span);
    case NodeKind::NullLiteral:
      return constant(Value(), expected == kNone ? types.null() : expected, span);
    case NodeKind::StringLiteral:
      return constant(Value(unquote(text)), types.string(), span);
    case NodeKind::IntegerLiteral: {
      std::int32_t number = 0;
      auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
      if (problem != std::errc()) return bad("Integer", "the largest is 2147483647; a Long ends in L");
      return constant(Value(number), types.integer(), span);
    }
    case NodeKind::LongLiteral: {
      std::int64_t number = 0;
      auto [end, problem] = std::from_chars(text.data(), text.data() + text.size() - 1, number);
      if (problem != std::errc()) return bad("Long", "the largest is 9223372036854775807L");
      return constant(Value(number), types.long_integer(), span);
    }
    case NodeKind::DecimalLiteral: {
      bool rounded = false;
      auto number = Decimal::parse(text, &rounded);
      if (!number) return bad("Decimal", "a Decimal has at most 28 digits");
      if (rounded) return bad("Decimal", "a Decimal has at most 8 places after the point");
      return constant(Value(*number), types.decimal(), span);
    }
    case NodeKind::DateLiteral: {
      auto date = Date::parse(text.substr(1));
      return date ? constant(Value(*date), types.date(), span) : bad("Date", "there is no such day");
    }
    case NodeKind::DateTimeLiteral: {
      auto date_time = DateTime::parse(text.substr(1));
      return date_time ? constant(Value(*date_time), types.date_time(), span)
                       : bad("DateTime", "there is no such day or time");
    }
    default: {
      auto time = Time::parse(text.substr(2));
      return time ? constant(Value(*time), types.time(), span) : bad("Time", "there is no such time of day");
    }
  }
}

ExprId Builder::check_quantity_literal(const View& view) {
  source::Span span = view.span();
  std::string_view number =
      view.token(TokenKind::Integer).value_or(view.token(TokenKind::Decimal).value_or(""));
  bool rounded = false;
  auto amount = Decimal::parse(number, &rounded);
  if (!amount || rounded) {
    diagnostics_.report(Code::BadLiteral, span)
        .arg(number)
        .arg("Decimal")
        .arg("a Decimal has at most 28 digits, 8 of them after the point");
    return error(span);
  }
  std::string unit;
  if (auto quoted = view.token(TokenKind::String)) {
    unit = unquote(*quoted);
    if (auto parsed = units::parse(unit); !parsed) {
      diagnostics_.report(parsed.error(), view.token_span(TokenKind::String), '\'');
      return error(span);
    }
  } else {
    unit = calendar_unit(view.token(TokenKind::CalendarUnit).value_or("year"));
  }
  return constant(Value(Quantity{*amount, unit}), model.types.quantity(unit), span);
}

ExprId Builder::code_rather_than_name(const std::string& name, Index expected, source::Span span) {
  const auto found = values.find(name);
  if (found == values.end() || expected == kNone || model.types.at(expected).codes == kNone) return kNone;
  switch (found->second.kind) {
    case SymbolKind::Option:
    case SymbolKind::Differential:
    case SymbolKind::Function:
    case SymbolKind::Criterion:
      break;
    default:
      return kNone;  // a value of its own
  }
  const CodeList& list = model.declared.code_lists[model.types.at(expected).codes];
  // The codes of `options` are called as the options are in the bundle: `terms.rtms`.
  const bool option =
      found->second.kind == SymbolKind::Option && &list == &model.declared.code_lists[model.option_codes];
  const std::string& code = option ? model.declared.options[found->second.index].id : name;
  for (const CodeMember& member : list.members) {
    if (member.name == code)
      return constant(Value(regimen::Code{list.name, code, member.display}), expected, span);
  }
  return kNone;
}

ExprId Builder::check_identifier(const View& view, Index expected) {
  const View name_view = view.get(NodeKind::Identifier);
  return check_name(identifier(name_view), name_view, view.span(), expected);
}

ExprId Builder::check_name(const std::string& name, const View& name_view, source::Span span,
                           Index expected) {
  auto make = [&](ExprKind kind, Index a, Index type) {
    if (type == kNone) return error(span);
    Expression e;
    e.kind = kind;
    e.a = a;
    e.type = type;
    e.span = span;
    return add(std::move(e));
  };
  if (auto field = sorted_field(name, span)) return *field;
  for (auto variable = scope_.rbegin(); variable != scope_.rend(); ++variable) {
    if (variable->first == name)
      return make(ExprKind::Variable, variable->second, model.variables[variable->second].type);
  }
  if (const ExprId code = code_rather_than_name(name, expected, span); code != kNone) return code;
  if (auto found = values.find(name); found != values.end()) {
    const Symbol& symbol = found->second;
    switch (symbol.kind) {
      case SymbolKind::Definition: {
        ExprId body = model.definitions[symbol.index].rule.expression;
        return body == kNone || failed(body) ? error(span)
                                             : make(ExprKind::Definition, symbol.index, type_of(body));
      }
      case SymbolKind::Parameter:
        return make(ExprKind::Parameter, symbol.index, model.parameters[symbol.index].type);
      case SymbolKind::Fact:
        return make(ExprKind::Fact, symbol.index, model.declared.facts[symbol.index].type);
      case SymbolKind::Stage:
        return make(ExprKind::StageDone, symbol.index, model.types.boolean());
      case SymbolKind::Alert:
        return make(ExprKind::Alert, symbol.index, model.types.boolean());
      case SymbolKind::Option:
      case SymbolKind::Differential:
        diagnostics_.report(Code::WrongKindOfName, span)
            .arg(name)
            .arg(kind_words(symbol.kind))
            .arg("a value")
            .note("ask for its status, as in `" + name +
                  (symbol.kind == SymbolKind::Option ? " is offered`" : " is cleared`"));
        return error(span);
      case SymbolKind::Function:
        diagnostics_.report(Code::WrongKindOfName, span)
            .arg(name)
            .arg(kind_words(symbol.kind))
            .arg("a value")
            .note("give its arguments, as in `" + name + "(...)`");
        return error(span);
      case SymbolKind::Table:
        diagnostics_.report(Code::WrongKindOfName, span)
            .arg(name)
            .arg(kind_words(symbol.kind))
            .arg("a value")
            .note("look a key up, as in `" + name + "[key].column`");
        return error(span);
      case SymbolKind::Package:
        diagnostics_.report(Code::WrongKindOfName, span)
            .arg(name)
            .arg(kind_words(symbol.kind))
            .arg("a value")
            .note("say what is meant in it: `" + name + ".NAME`");
        return error(span);
      default:
        break;
    }
  }
  if (auto found = members.find(name); found != members.end()) {
    const auto& where = found->second;
    Index wanted = expected != kNone && model.types.is(expected, TypeKind::Code)
                       ? model.types.at(expected).codes
                       : kNone;
    const std::pair<Index, Index>* chosen = where.size() == 1 ? &where.front() : nullptr;
    for (const auto& candidate : where) {
      if (candidate.first == wanted) chosen = &candidate;
    }
    if (!chosen) {
      diagnostics_.report(Code::AmbiguousCode, span)
          .arg(name)
          .arg(model.declared.code_lists[where[0].first].name)
          .arg(model.declared.code_lists[where[1].first].name);
      return error(span);
    }
    const CodeList& list = model.declared.code_lists[chosen->first];
    const CodeMember& member = list.members[chosen->second];
    return constant(Value(regimen::Code{list.name, member.name, member.display}),
                    model.types.code(chosen->first), span);
  }
  if (const ExprId code = code_of_system(name, span); code != kNone) return code;
  if (const ExprId patient = patient_context(name, span); patient != kNone) return patient;
  if (expected != kNone && model.types.is(expected, TypeKind::Code) &&
      model.types.at(expected).codes != kNone) {
    unknown_code(name_view, model.types.at(expected).codes);
  } else {
    find(values, name_view, "a value");  // reports: a name of another kind, or of nothing
  }
  return error(span);
}

ExprId Builder::code_of_system(const std::string& name, source::Span span) {
  const auto found = value_sets.find(name);
  if (found == value_sets.end()) return kNone;
  const ValueSet& set = model.declared.value_sets[found->second.index];
  std::vector<regimen::Code> its_codes;
  for (const SystemCode& code : set.codes) its_codes.push_back({code.system, code.code, code.display});
  if (found->second.kind == SymbolKind::SingleCode && its_codes.size() == 1)
    return constant(Value(its_codes.front()), model.types.code(kNone), span);
  if (found->second.kind == SymbolKind::Concept)
    return constant(Value::concept_of(std::move(its_codes)), model.types.concept_type(), span);
  return kNone;
}

std::optional<ExprId> Builder::sorted_field(std::string_view name, source::Span span) {
  if (!sorted_row_) return std::nullopt;
  const Index type = model.variables[*sorted_row_].type;
  if (model.types.is_resource(type)) model.types.element(type, name);  // a field from here on, if it has it
  const auto& fields = model.types.at(type).fields;
  for (Index i = 0; i < fields.size(); ++i) {
    if (fields[i].first != name) continue;
    Expression row;
    row.kind = ExprKind::Variable;
    row.a = *sorted_row_;
    row.type = type;
    row.span = span;
    const Index field_type = fields[i].second;
    return apply(Operator::Member, field_type, {add(std::move(row))}, span, i);
  }
  return std::nullopt;
}

ExprId Builder::check_this(const View& view) {
  for (auto variable = scope_.rbegin(); variable != scope_.rend(); ++variable) {
    if (variable->first != "$this") continue;
    Expression e;
    e.kind = ExprKind::Variable;
    e.a = variable->second;
    e.type = model.variables[variable->second].type;
    e.span = view.span();
    return add(std::move(e));
  }
  diagnostics_.report(Code::UnknownName, view.span()).arg("$this");
  return error(view.span());
}

ExprId Builder::check_as(const View& view, Index type) {
  ExprId expression = check(view, type);
  return failed(expression) ? expression : coerce(expression, type);
}

ExprId Builder::coerce(ExprId id, Index target) {
  if (failed(id) || target == kNone || type_of(id) == target) return id;
  const Types& types = model.types;
  const Expression& e = expr(id);
  const source::Span span = e.span;
  const Index from = e.type;
  const Value* value = constant_value(id);
  if (types.is(from, TypeKind::Null)) {
    return constant(Value(), target, span);
  }
  const TypeKind to_kind = types.kind(target);
  if (bare_numbers_ && to_kind == TypeKind::Quantity && types.is_number(from)) return give_unit(id, target);
  if (to_kind == TypeKind::Null) return id;
  if (is_choice(from) && is_choice(target) && conversion_cost(from, target)) return taken_as(id, target);
  if (is_choice(from) && to_kind != TypeKind::Any) {
    // One of its types, the nearest; a value of another of them is null (CQL's implicit cast of a choice).
    Index nearest = kNone;
    std::optional<int> best;
    for (const Index one : types.at(from).choices) {
      const auto cost = conversion_cost(one, target);
      if (cost && (!best || *cost < *best)) {
        best = cost;
        nearest = one;
      }
    }
    if (nearest != kNone) return coerce(taken_as(id, nearest), target);
  }
  if (types.is(from, TypeKind::Integer) && to_kind == TypeKind::Long) {
    if (value && !value->is_null())
      return constant(Value(std::int64_t{*value->get<std::int32_t>()}), target, span);
    return apply(Operator::WidenToLong, target, {id}, span);
  }
  if ((types.is(from, TypeKind::Integer) || types.is(from, TypeKind::Long)) && to_kind == TypeKind::Decimal) {
    if (value && value->get<std::int32_t>())
      return constant(Value(Decimal::from_integer(*value->get<std::int32_t>())), target, span);
    return apply(Operator::WidenToDecimal, target, {id}, span);
  }
  if (types.is(from, TypeKind::Quantity) && to_kind == TypeKind::Quantity && !types.at(from).unit.empty() &&
      !types.at(target).unit.empty())
    return convert_unit(id, types.at(target).unit);
  if (types.is(from, TypeKind::List) && to_kind == TypeKind::List && e.kind == ExprKind::Apply &&
      e.op == Operator::List) {
    std::vector<ExprId> items = e.operands;
    for (ExprId& item : items) item = coerce(item, types.at(target).element);
    return apply(Operator::List, target, std::move(items), span);
  }
  if (types.is(from, TypeKind::Interval) && to_kind == TypeKind::Interval && e.kind == ExprKind::Apply &&
      e.op == Operator::Interval) {
    const Index closed = e.a;
    ExprId low = coerce(expr(id).operands[0], types.at(target).element);
    ExprId high = coerce(expr(id).operands[1], types.at(target).element);
    return apply(Operator::Interval, target, {low, high}, span, closed);
  }
  if (conversion_cost(from, target)) return widen(id, target);
  auto report = diagnostics_.report(Code::TypeMismatch, span).arg(type_name(from)).arg(type_name(target));
  if (to_kind == TypeKind::Quantity && types.is_number(from)) {
    report.fix({"give it the unit",
                false,
                {{source::Span{span.file, span.end, span.end}, " '" + types.at(target).unit + "'"}}});
  }
  return error(span);
}

ExprId Builder::convert_unit(ExprId id, std::string_view unit) {
  const source::Span span = expr(id).span;
  const std::string from_text = model.types.at(type_of(id)).unit;
  if (from_text == unit) return id;
  Index target = model.types.quantity(unit);
  auto from = units::parse(from_text);
  auto to = units::parse(unit);
  if (!from || !to) return error(span);
  const Value* value = constant_value(id);
  auto probe = units::convert(
      value && value->get<Quantity>() ? value->get<Quantity>()->value : Decimal::from_integer(1), *from, *to);
  if (!probe) {
    auto report = diagnostics_.report(Code::UnitMismatch, span).arg(from_text).arg(unit);
    if (probe.error().code == 3014) report.note("calendar years and months have no fixed length");
    return error(span);
  }
  if (value && value->get<Quantity>())
    return constant(Value(Quantity{*probe, std::string(unit)}), target, span);
  if (value) return constant(Value(), target, span);
  return apply(Operator::ConvertUnit, target, {id}, span);
}

Value Builder::check_constant(const View& view, Index type, bool bare_numbers) {
  bool bare_before = bare_numbers_;
  bare_numbers_ = bare_numbers;
  const std::size_t errors_before = diagnostics_.error_count();
  ExprId id = check(view, type);
  if (!failed(id)) id = coerce(id, type);
  bare_numbers_ = bare_before;
  bool constant = !failed(id);
  Value value = constant ? evaluate_constant(id, constant) : Value();
  // A name whose value is not known yet (facts and parameters are declared before definitions) fails in
  // silence.
  if (!constant && diagnostics_.error_count() == errors_before) {
    diagnostics_.report(Code::TypeMismatch, view.span())
        .arg("an expression that must be computed")
        .arg("a plain value");
  }
  return constant ? value : Value();
}

ExprId Builder::give_unit(ExprId id, Index type) {
  const Value* value = constant_value(id);
  if (!value || !model.types.is(type, TypeKind::Quantity)) return id;
  const source::Span span = expr(id).span;
  const std::string& unit = model.types.at(type).unit;
  if (const auto* whole = value->get<std::int32_t>())
    return constant(Value(Quantity{Decimal::from_integer(*whole), unit}), type, span);
  if (const auto* number = value->get<Decimal>()) return constant(Value(Quantity{*number, unit}), type, span);
  return id;
}

Value Builder::evaluate_constant(ExprId id, bool& constant) const {
  // LIMIT: literals nest at most as deep as the syntax allows (kMaxNesting), so this recursion is bounded.
  const Expression& e = expr(id);
  if (e.kind == ExprKind::Constant) return model.constants[e.a];
  if (e.kind != ExprKind::Apply) {
    constant = false;
    return Value();
  }
  std::vector<Value> operands;
  for (ExprId operand : e.operands) operands.push_back(evaluate_constant(operand, constant));
  switch (e.op) {
    case Operator::List:
      return Value(std::make_shared<const ListValue>(ListValue{std::move(operands)}));
    case Operator::Tuple: {
      TupleValue tuple;
      const auto& fields = model.types.at(e.type).fields;
      for (std::size_t i = 0; i < operands.size(); ++i)
        tuple.fields.emplace_back(fields[i].first, std::move(operands[i]));
      return Value(std::make_shared<const TupleValue>(std::move(tuple)));
    }
    case Operator::Interval:
      return Value(std::make_shared<const IntervalValue>(
          IntervalValue{operands[0], operands[1], (e.a & 1) != 0, (e.a & 2) != 0}));
    default:
      constant = false;
      return Value();
  }
}

std::pair<Value, Value> Builder::check_bounds(const View& view, Index type) {
  const TypeKind kind = model.types.kind(type);
  if (!model.types.is_number_or_quantity(type) && kind != TypeKind::Date && kind != TypeKind::DateTime &&
      kind != TypeKind::Time) {
    diagnostics_.report(Code::NoSuchOperator, view.span())
        .arg("in")
        .arg(type_name(type))
        .note("only numbers, quantities and dates have bounds");
    return {};
  }
  Value value = check_constant(view, model.types.interval(type), true);
  const auto* interval = value.get<Value::Interval>();
  if (!interval) return {};
  if (!(*interval)->low_closed || !(*interval)->high_closed) {
    diagnostics_.report(Code::TypeMismatch, view.span())
        .arg("an interval with an open end")
        .arg("a closed interval `[low, high]` for bounds");
  }
  return {(*interval)->low, (*interval)->high};
}

void Builder::report_out_of_bounds(const Value& value, const Value& low, const Value& high,
                                   const std::string& name, source::Span span) {
  auto number = [](const Value& v) -> std::optional<Decimal> {
    if (const auto* d = v.get<Decimal>()) return *d;
    if (const auto* i = v.get<std::int32_t>()) return Decimal::from_integer(*i);
    if (const auto* l = v.get<std::int64_t>()) return Decimal::from_integer(*l);
    if (const auto* q = v.get<Quantity>()) return q->value;
    return std::nullopt;
  };
  auto at = number(value), from = number(low), to = number(high);
  if (!at) return;
  if ((from && *at < *from) || (to && *to < *at)) {
    diagnostics_.report(Code::OutOfBounds, span)
        .arg(to_cql(value))
        .arg("[" + to_cql(low) + ", " + to_cql(high) + "]")
        .arg(name);
  }
}

}  // namespace regimen::model
