// Types, literals and references of ELM.
#include "compiler/elm/literals.hpp"

#include <optional>
#include <string>

#include "compiler/elm/shape.hpp"

namespace regimen::elm {
namespace {

constexpr std::string_view kTypes = "{urn:hl7-org:elm-types:r1}";

json::Value date_parts(std::string_view type, const Date& date, const Time* time, std::optional<int> offset) {
  json::Value out = node(type);
  if (date.precision >= Precision::Year) out.add("year", integer(date.year));
  if (date.month != 0) out.add("month", integer(date.month));
  if (date.day != 0) out.add("day", integer(date.day));
  if (time != nullptr) {
    out.add("hour", integer(time->hour));
    if (time->precision >= Precision::Minute) out.add("minute", integer(time->minute));
    if (time->precision >= Precision::Second) out.add("second", integer(time->second));
    if (time->precision >= Precision::Millisecond) out.add("millisecond", integer(time->millisecond));
    if (offset) {
      const auto hours = Decimal::divide(Decimal::from_integer(*offset), Decimal::from_integer(60));
      out.add("timezoneOffset", plain_literal("Decimal", hours->to_string(1)));
    }
  }
  return out;
}

}  // namespace

json::Value text(std::string_view words) { return json::Value::of_string(words); }

json::Value named_type(std::string_view name) {
  json::Value out = node("NamedTypeSpecifier");
  out.add("name", text(std::string(kTypes) + std::string(name)));
  return out;
}

json::Value type_specifier(const model::Model& model, Index index) {
  const Type& type = model.types.at(index);
  switch (type.kind) {
    case TypeKind::List: {
      json::Value out = node("ListTypeSpecifier");
      out.add("elementType", type_specifier(model, type.element));
      return out;
    }
    case TypeKind::Interval: {
      json::Value out = node("IntervalTypeSpecifier");
      out.add("pointType", type_specifier(model, type.element));
      return out;
    }
    case TypeKind::Tuple: {
      json::Value elements = json::Value::of_array();
      for (const auto& [name, field] : type.fields) {
        json::Value element = json::Value::of_object();
        element.add("name", text(name));
        element.add("elementType", type_specifier(model, field));
        elements.array.push_back(std::move(element));
      }
      json::Value out = node("TupleTypeSpecifier");
      out.add("element", std::move(elements));
      return out;
    }
    case TypeKind::Quantity:
      return named_type("Quantity");
    case TypeKind::Code:
      return named_type(type.codes == kNone ? "Code" : "String");
    case TypeKind::Null:
      return named_type("Any");
    default:
      return named_type(model.types.name(index, model.declared.code_lists));
  }
}

json::Value plain_literal(std::string_view type, std::string_view value) {
  json::Value out = node("Literal");
  out.add("valueType", text(std::string(kTypes) + std::string(type)));
  out.add("value", text(value));
  return out;
}

json::Value integer(std::int32_t number) { return plain_literal("Integer", std::to_string(number)); }

json::Value literal(const Value& value) {
  if (value.is_null()) return node("Null");
  if (const auto* truth = value.get<bool>()) return plain_literal("Boolean", *truth ? "true" : "false");
  if (const auto* number = value.get<std::int32_t>()) return integer(*number);
  if (const auto* number = value.get<std::int64_t>()) return plain_literal("Long", std::to_string(*number));
  if (const auto* number = value.get<Decimal>()) return plain_literal("Decimal", number->to_string(1));
  if (const auto* words = value.get<std::string>()) return plain_literal("String", *words);
  if (const auto* date = value.get<Date>()) return date_parts("Date", *date, nullptr, std::nullopt);
  if (const auto* when = value.get<DateTime>()) {
    return date_parts("DateTime", when->date, when->precision >= Precision::Hour ? &when->time : nullptr,
                      when->offset_minutes ? std::optional<int>(*when->offset_minutes) : std::nullopt);
  }
  if (const auto* quantity = value.get<Quantity>()) {
    json::Value out = node("Quantity");
    out.add("value", json::Value::of_number(quantity->value.to_string()));
    out.add("unit", text(quantity->unit));
    return out;
  }
  if (const auto* code = value.get<Code>()) {
    if (is_identifier(code->system) && is_identifier(code->code)) return plain_literal("String", code->code);
    throw NotInElm{"a code of a code system outside the package"};
  }
  if (const auto* list = value.get<Value::List>()) {
    json::Value elements = json::Value::of_array();
    for (const Value& item : (*list)->items) elements.array.push_back(literal(item));
    json::Value out = node("List");
    out.add("element", std::move(elements));
    return out;
  }
  if (const auto* interval = value.get<Value::Interval>()) {
    return interval_node(literal((*interval)->low), literal((*interval)->high), (*interval)->low_closed,
                         (*interval)->high_closed);
  }
  if (const auto* tuple = value.get<Value::Tuple>()) {
    json::Value elements = json::Value::of_array();
    for (const auto& [name, field] : (*tuple)->fields)
      elements.array.push_back(element(name, literal(field)));
    json::Value out = node("Tuple");
    out.add("element", std::move(elements));
    return out;
  }
  throw NotInElm{"a literal that is not written out"};
}

json::Value element(std::string_view name, json::Value value) {
  json::Value out = json::Value::of_object();
  out.add("name", text(name));
  out.add("value", std::move(value));
  return out;
}

json::Value interval_node(json::Value low, json::Value high, bool low_closed, bool high_closed) {
  json::Value out = node("Interval");
  out.add("low", std::move(low));
  out.add("lowClosed", json::Value::of_bool(low_closed));
  out.add("high", std::move(high));
  out.add("highClosed", json::Value::of_bool(high_closed));
  return out;
}

json::Value reference(std::string_view type, std::string_view name) {
  json::Value out = node(type);
  out.add("name", text(name));
  return out;
}

}  // namespace regimen::elm
