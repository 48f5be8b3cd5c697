// Types written in expressions: `x is Integer`, `x as T`, `cast`, `convert`, `minimum Integer`, and values
// written with the name of their type (`Quantity { value: 1.0, unit: 'mg' }`, `1 'mg' : 2 'mL'`).
#include "compiler/model/builder.hpp"
#include "fhir/resources.hpp"
#include "load/signature.hpp"
#include "regimen/units.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

constexpr std::pair<std::string_view, TypeKind> kNamed[] = {{"Boolean", TypeKind::Boolean},
                                                            {"Integer", TypeKind::Integer},
                                                            {"Long", TypeKind::Long},
                                                            {"Decimal", TypeKind::Decimal},
                                                            {"String", TypeKind::String},
                                                            {"Date", TypeKind::Date},
                                                            {"DateTime", TypeKind::DateTime},
                                                            {"Time", TypeKind::Time},
                                                            {"Quantity", TypeKind::Quantity},
                                                            {"Code", TypeKind::Code},
                                                            {"Concept", TypeKind::Concept},
                                                            {"Ratio", TypeKind::Ratio},
                                                            {"Any", TypeKind::Any}};

}  // namespace

std::optional<Index> Builder::system_type(std::string_view name) {
  Types& types = model.types;
  for (const auto& [word, kind] : kNamed) {
    if (word != name) continue;
    if (kind == TypeKind::Quantity) return types.quantity("");
    if (kind == TypeKind::Code) return types.code(kNone);
    return types.plain(kind);
  }
  return std::nullopt;
}

Index Builder::check_cast_type(const View& view) {
  Types& types = model.types;
  switch (view.kind()) {
    case NodeKind::ListCast: {
      const Index element = check_cast_type(view.get(NodeKind::CastType));
      return element == kNone ? kNone : types.list(element);
    }
    case NodeKind::IntervalCast: {
      const Index point = check_cast_type(view.get(NodeKind::CastType));
      return point == kNone ? kNone : types.interval(point);
    }
    case NodeKind::ChoiceCast: {
      std::vector<Index> choices;
      for (const View& part : view.children(NodeKind::CastType)) {
        choices.push_back(check_cast_type(part));
        if (choices.back() == kNone) return kNone;
      }
      return types.choice(std::move(choices));
    }
    case NodeKind::TupleCast: {
      std::vector<std::pair<std::string, Index>> fields;
      for (const View& field : view.children(NodeKind::CastField)) {
        fields.emplace_back(name_of(field), check_cast_type(field.get(NodeKind::CastType)));
        if (fields.back().second == kNone) return kNone;
      }
      return types.tuple("", std::move(fields));
    }
    default:
      break;
  }
  const View name_view = view.get(NodeKind::QualifiedIdentifier);
  return named_type(name_view);
}

/// The type called by a qualified identifier: `Integer`, `System.Integer`, a record, a record of a used
/// package.
Index Builder::named_type(const View& name_view) {
  const std::vector<View> parts = name_view.children(NodeKind::Identifier);
  const std::string name = identifier(parts.back());
  const bool system = parts.size() == 2 && identifier(parts.front()) == "System";
  if (parts.size() == 2 && identifier(parts.front()) == "FHIR") {
    if (const auto type = model.types.fhir_type(name)) return *type;
  }
  if (parts.size() == 1 || system) {
    if (const auto type = system_type(name)) return *type;
  }
  if (auto record = records.find(identifier(name_view)); record != records.end())
    return record_type(record->second, name_view.span());
  if (parts.size() == 1 && fhir::find_resource(name) != nullptr) return model.types.resource(name);
  std::vector<std::string> candidates;
  for (const auto& [word, kind] : kNamed) candidates.emplace_back(word);
  for (const auto& [record, symbol] : records) candidates.push_back(record);
  diagnostics_.report(Code::UnknownName, name_view.span())
      .arg(one_line(name_view.text()))
      .did_you_mean(nearest_name(name, candidates));
  return kNone;
}

ExprId Builder::cast(ExprId operand, Index type, source::Span span) {
  if (failed(operand) || type == kNone) return error(span);
  const Index from = type_of(operand);
  if (from == type) return operand;
  const Types& types = model.types;
  if (types.is(from, TypeKind::Null)) return constant(Value(), type, span);
  if (types.is(type, TypeKind::Any)) return widen(operand, type);
  // A value of one type is never of another; where the type is known only with the value, the value is asked.
  if (types.is(from, TypeKind::Any) || types.kind(from) == types.kind(type)) {
    if (types.is(type, TypeKind::Quantity) && types.is(from, TypeKind::Quantity))
      return conversion_cost(from, type) ? widen(operand, type) : operand;
    return apply(Operator::As, type, {operand}, span);
  }
  return constant(Value(), type, span);
}

ExprId Builder::is_type(ExprId operand, Index type, source::Span span) {
  if (failed(operand) || type == kNone) return error(span);
  return apply(Operator::IsType, model.types.boolean(), {operand}, span, type);
}

ExprId Builder::check_type_expression(const View& view) {
  const ExprId operand = check(view.get(NodeKind::Expression));
  const Index type = check_cast_type(view.get(NodeKind::CastType));
  return view.has(TokenKind::Is) ? is_type(operand, type, view.span()) : cast(operand, type, view.span());
}

ExprId Builder::check_convert(const View& view) {
  const source::Span span = view.span();
  const ExprId operand = check(view.get(NodeKind::Expression));
  if (auto target = view.child(NodeKind::CastType)) {
    const Index type = check_cast_type(*target);
    if (failed(operand) || type == kNone) return error(span);
    if (conversion_cost(type_of(operand), type)) return coerce(operand, type);
    if (model.types.is(type_of(operand), TypeKind::Concept) && model.types.is(type, TypeKind::List) &&
        model.types.is(model.types.at(type).element, TypeKind::Code))
      return call_named("CodesOfConcept", {operand}, span, "convert");
    const std::string name = "To" + std::string(type_name(type));
    if (model.types.is(type, TypeKind::String)) {
      return apply(Operator::ToString, type, {operand}, span);
    }
    return call_named(name, {operand}, span, "convert");
  }
  std::string unit;
  if (auto quoted = view.token(TokenKind::String)) {
    unit = unquote(*quoted);
  } else {
    unit = std::string(view.token(TokenKind::CalendarUnit).value_or("year"));
  }
  if (auto parsed = units::parse(unit); !parsed) {
    diagnostics_.report(parsed.error(), span);
    return error(span);
  }
  if (failed(operand)) return operand;
  if (!model.types.is(type_of(operand), TypeKind::Quantity)) return no_operator("convert", {operand}, span);
  const Index type = model.types.quantity(unit);
  if (!model.types.at(type_of(operand)).unit.empty()) return coerce(operand, type);
  return widen(operand, type);
}

ExprId Builder::check_extreme(const View& view) {
  const source::Span span = view.span();
  const Index type = named_type(view.get(NodeKind::QualifiedIdentifier));
  if (type == kNone) return error(span);
  const std::string_view name = view.has(TokenKind::Minimum) ? "MinValue" : "MaxValue";
  const TypeKind kind = model.types.kind(type);
  const bool has_ends = kind == TypeKind::Integer || kind == TypeKind::Long || kind == TypeKind::Decimal ||
                        kind == TypeKind::Quantity || kind == TypeKind::Date || kind == TypeKind::DateTime ||
                        kind == TypeKind::Time;
  const auto op = implicit_or_named(name);
  if (!has_ends || !op) {
    diagnostics_.report(Code::NoSuchOperator, span)
        .arg(view.has(TokenKind::Minimum) ? "minimum" : "maximum")
        .arg(type_name(type));
    return error(span);
  }
  return apply(*op, kind == TypeKind::Quantity ? model.types.quantity("1") : type, {}, span);
}

ExprId Builder::check_ratio_literal(const View& view) {
  ExprId parts[2] = {kNone, kNone};
  for (std::size_t i = 0; i < 2; ++i) {
    const View part = view.get(NodeKind::RatioPart, i);
    if (auto quantity = part.child(NodeKind::Quantity)) {
      parts[i] = check_quantity_literal(*quantity);
      if (failed(parts[i])) return error(view.span());
      continue;
    }
    const auto number = Decimal::parse(part.text());
    if (!number) {
      diagnostics_.report(Code::BadLiteral, part.span())
          .arg(part.text())
          .arg("Decimal")
          .arg("a Decimal has at most 28 digits");
      return error(view.span());
    }
    parts[i] = constant(Value(Quantity{*number, "1"}), model.types.quantity("1"), part.span());
  }
  const auto quantity = [&](ExprId part) { return *constant_value(part)->get<Quantity>(); };
  return constant(Value(Ratio{quantity(parts[0]), quantity(parts[1])}), model.types.ratio(), view.span());
}

ExprId Builder::check_instance(const View& view) {
  const source::Span span = view.span();
  const View name_view = view.get(NodeKind::QualifiedIdentifier);
  const Index type = named_type(name_view);
  if (type == kNone) return error(span);
  if (model.types.is(type, TypeKind::Tuple)) return check_tuple(view, type);
  Types& types = model.types;
  struct Element {
    std::string_view name;
    Index type;
  };
  std::vector<Element> elements;
  std::string_view maker;
  switch (types.kind(type)) {
    case TypeKind::Quantity:
      elements = {{"value", types.decimal()}, {"unit", types.string()}};
      maker = "MakeQuantity";
      break;
    case TypeKind::Code:
      elements = {{"code", types.string()},
                  {"system", types.string()},
                  {"version", types.string()},
                  {"display", types.string()}};
      maker = "MakeCode";
      break;
    case TypeKind::Concept:
      elements = {{"codes", types.list(types.code(kNone))}, {"display", types.string()}};
      maker = "MakeConcept";
      break;
    case TypeKind::Ratio:
      elements = {{"numerator", types.quantity("")}, {"denominator", types.quantity("")}};
      maker = "MakeRatio";
      break;
    default:
      diagnostics_.report(Code::WrongKindOfName, name_view.span())
          .arg(one_line(name_view.text()))
          .arg("a type")
          .arg("one whose values are written with their elements");
      return error(span);
  }
  std::vector<ExprId> operands(elements.size(), kNone);
  bool good = true;
  for (const View& given : view.children(NodeKind::TupleElement)) {
    const std::string name = name_of(given);
    bool known = false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (elements[i].name != name) continue;
      known = true;
      operands[i] = check(given.get(NodeKind::Expression), elements[i].type);
      // CQL writes a concept's only code without braces.
      if (maker == "MakeConcept" && i == 0 && !failed(operands[i]) &&
          types.is(type_of(operands[i]), TypeKind::Code)) {
        operands[i] = apply(Operator::List, types.list(type_of(operands[i])), {operands[i]}, span);
      }
      operands[i] = coerce(operands[i], elements[i].type);
      good = good && !failed(operands[i]);
    }
    if (known) continue;
    good = false;
    std::vector<std::string> candidates;
    for (const Element& element : elements) candidates.emplace_back(element.name);
    diagnostics_.report(Code::UnknownField, given.get(NodeKind::Identifier).span())
        .arg(type_name(type))
        .arg(name)
        .did_you_mean(nearest_name(name, candidates));
  }
  if (!good) return error(span);
  for (std::size_t i = 0; i < operands.size(); ++i) {
    if (operands[i] == kNone) operands[i] = constant(Value(), elements[i].type, span);
  }
  return call_named(maker, std::move(operands), span, type_name(type));
}

}  // namespace regimen::model
