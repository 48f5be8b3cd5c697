// Value <-> JSON: the writer switches over what a value holds, the reader over the first member of an object.
#include "load/value_json.hpp"

#include <charconv>
#include <limits>

namespace regimen {
namespace {

json::Value one(std::string_view key, json::Value value) {
  json::Value out = json::Value::of_object();
  out.add(key, std::move(value));
  return out;
}

json::Value text(std::string_view characters) { return json::Value::of_string(characters); }

struct ToJson {
  json::Value operator()(std::monostate) const { return {}; }
  json::Value operator()(bool v) const { return json::Value::of_bool(v); }
  json::Value operator()(std::int32_t v) const { return json::Value::of_integer(v); }
  json::Value operator()(std::int64_t v) const { return one("long", text(std::to_string(v))); }
  json::Value operator()(const Decimal& v) const { return one("decimal", text(v.to_string())); }
  json::Value operator()(const std::string& v) const { return text(v); }
  json::Value operator()(const Date& v) const { return one("date", text(v.to_string())); }
  json::Value operator()(const DateTime& v) const { return one("date_time", text(v.to_string())); }
  json::Value operator()(const Time& v) const { return one("time", text(v.to_string())); }
  json::Value operator()(const Quantity& v) const { return quantity_to_json(v); }
  json::Value operator()(const Code& v) const {
    json::Value out = one("code", text(v.code));
    out.add("system", text(v.system));
    if (!v.display.empty()) out.add("display", text(v.display));
    return out;
  }
  json::Value operator()(const Ratio& v) const {
    return one("ratio",
               json::Value::of_array({quantity_to_json(v.numerator), quantity_to_json(v.denominator)}));
  }
  json::Value operator()(const Value::Concept& v) const {
    json::Value codes = json::Value::of_array();
    for (const Code& code : v->codes) codes.array.push_back((*this)(code));
    json::Value out = one("concept", std::move(codes));
    if (!v->display.empty()) out.add("display", text(v->display));
    return out;
  }
  json::Value operator()(const Value::List& v) const {
    json::Value items = json::Value::of_array();
    for (const Value& item : v->items) items.array.push_back(value_to_json(item));
    return one("list", std::move(items));
  }
  json::Value operator()(const Value::Tuple& v) const {
    json::Value fields = json::Value::of_array();
    for (const auto& [name, value] : v->fields) {
      fields.array.push_back(json::Value::of_array({text(name), value_to_json(value)}));
    }
    return one("tuple", std::move(fields));
  }
  json::Value operator()(const Value::Interval& v) const {
    json::Value out = one("interval", json::Value::of_array({value_to_json(v->low), value_to_json(v->high)}));
    out.add("closed", json::Value::of_array(
                          {json::Value::of_bool(v->low_closed), json::Value::of_bool(v->high_closed)}));
    return out;
  }
};

Error malformed(const std::string& at, std::string what) { return Error{5010, std::move(what), at, ""}; }

Error not_valid(const std::string& at, std::string_view kind, std::string_view found) {
  return Error{5014,
               "`" + std::string(found) + "` is not a valid " + std::string(kind) + " in its shortest form",
               at, ""};
}

/// The text of member `key`, if `in` has it as a string.
const std::string* text_of(const json::Value& in, std::string_view key) {
  const json::Value* member = in.find(key);
  return member != nullptr && member->is_string() ? &member->text : nullptr;
}

template <typename T>
Result<Value> parsed(const std::string& at, std::string_view kind, const std::string& found) {
  const std::optional<T> value = T::parse(found);
  if (!value || value->to_string() != found) return not_valid(at, kind, found);
  return Value(*value);
}

Result<Value> read_long(const std::string& found, const std::string& at) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(found.data(), found.data() + found.size(), value);
  if (fault != std::errc{} || end != found.data() + found.size() || std::to_string(value) != found) {
    return not_valid(at, "long", found);
  }
  return Value(value);
}

Result<Value> read_list(const json::Value& items, const std::string& at) {
  if (!items.is_array()) return malformed(at, "a list is an array");
  std::vector<Value> out;
  out.reserve(items.array.size());
  for (std::size_t i = 0; i < items.array.size(); ++i) {
    Result<Value> item = value_from_json(items.array[i], json::pointer(at, i));
    if (!item) return item;
    out.push_back(std::move(*item));
  }
  return Value::list(std::move(out));
}

Result<Value> read_tuple(const json::Value& fields, const std::string& at) {
  if (!fields.is_array()) return malformed(at, "a tuple is an array of [name, value]");
  std::vector<std::pair<std::string, Value>> out;
  out.reserve(fields.array.size());
  for (std::size_t i = 0; i < fields.array.size(); ++i) {
    const json::Value& field = fields.array[i];
    const std::string here = json::pointer(at, i);
    if (field.array.size() != 2 || !field.array[0].is_string()) {
      return malformed(here, "a field of a tuple is [name, value]");
    }
    Result<Value> value = value_from_json(field.array[1], json::pointer(here, std::size_t{1}));
    if (!value) return value;
    out.emplace_back(field.array[0].text, std::move(*value));
  }
  return Value::tuple(std::move(out));
}

Result<Value> read_interval(const json::Value& in, const std::string& at) {
  const json::Value& bounds = *in.find("interval");
  const json::Value* closed = in.find("closed");
  if (bounds.array.size() != 2 || closed == nullptr || closed->array.size() != 2 ||
      !closed->array[0].is_bool() || !closed->array[1].is_bool()) {
    return malformed(at, "an interval is two bounds and, in `closed`, two Booleans");
  }
  const std::string here = json::pointer(at, "interval");
  Result<Value> low = value_from_json(bounds.array[0], json::pointer(here, std::size_t{0}));
  if (!low) return low;
  Result<Value> high = value_from_json(bounds.array[1], json::pointer(here, std::size_t{1}));
  if (!high) return high;
  return Value::interval(std::move(*low), std::move(*high), closed->array[0].boolean,
                         closed->array[1].boolean);
}

Result<Value> read_ratio(const json::Value& parts, const std::string& at) {
  if (!parts.is_array() || parts.array.size() != 2) return malformed(at, "a ratio is two quantities");
  Result<Quantity> numerator = quantity_from_json(parts.array[0], json::pointer(at, std::size_t{0}));
  if (!numerator) return numerator.error();
  Result<Quantity> denominator = quantity_from_json(parts.array[1], json::pointer(at, std::size_t{1}));
  if (!denominator) return denominator.error();
  return Value(Ratio{std::move(*numerator), std::move(*denominator)});
}

std::optional<Code> read_code(const json::Value& in) {
  const std::string* code = text_of(in, "code");
  const std::string* system = text_of(in, "system");
  const std::string* display = text_of(in, "display");
  if (code == nullptr || system == nullptr || in.object.size() != (display != nullptr ? 3U : 2U))
    return std::nullopt;
  return Code{*system, *code, display != nullptr ? *display : std::string()};
}

Result<Value> read_concept(const json::Value& in, const std::string& at) {
  const json::Value& codes = *in.find("concept");
  const std::string* display = text_of(in, "display");
  if (!codes.is_array() || in.object.size() != (display != nullptr ? 2U : 1U)) {
    return malformed(at, "a concept is an array of codes and, perhaps, a `display`");
  }
  std::vector<Code> read;
  for (std::size_t i = 0; i < codes.array.size(); ++i) {
    std::optional<Code> code = read_code(codes.array[i]);
    if (!code) return malformed(json::pointer(at, i), "a code is `code`, `system` and, perhaps, `display`");
    read.push_back(std::move(*code));
  }
  return Value::concept_of(std::move(read), display != nullptr ? *display : std::string());
}

Result<Value> read_object(const json::Value& in, const std::string& at) {
  const std::size_t members = in.object.size();
  if (members == 1) {
    if (const std::string* found = text_of(in, "long")) return read_long(*found, at);
    if (const std::string* found = text_of(in, "decimal")) return parsed<Decimal>(at, "decimal", *found);
    if (const std::string* found = text_of(in, "date")) return parsed<Date>(at, "date", *found);
    if (const std::string* found = text_of(in, "date_time")) return parsed<DateTime>(at, "date-time", *found);
    if (const std::string* found = text_of(in, "time")) return parsed<Time>(at, "time", *found);
    if (const json::Value* parts = in.find("ratio")) return read_ratio(*parts, json::pointer(at, "ratio"));
    if (const json::Value* items = in.find("list")) return read_list(*items, json::pointer(at, "list"));
    if (const json::Value* fields = in.find("tuple")) return read_tuple(*fields, json::pointer(at, "tuple"));
  }
  if (in.find("quantity") != nullptr) {
    Result<Quantity> quantity = quantity_from_json(in, at);
    if (!quantity) return quantity.error();
    return Value(std::move(*quantity));
  }
  if (members == 2 && in.find("interval") != nullptr) return read_interval(in, at);
  if (in.find("concept") != nullptr) return read_concept(in, at);
  if (std::optional<Code> code = read_code(in)) return Value(std::move(*code));
  return malformed(at, "this object is none of the forms of a value");
}

}  // namespace

json::Value value_to_json(const Value& value) { return std::visit(ToJson{}, value.storage); }

json::Value quantity_to_json(const Quantity& quantity) {
  json::Value out = one("quantity", text(quantity.value.to_string()));
  out.add("unit", text(quantity.unit));
  return out;
}

Result<Quantity> quantity_from_json(const json::Value& in, const std::string& at) {
  const std::string* number = text_of(in, "quantity");
  const std::string* unit = text_of(in, "unit");
  if (number == nullptr || unit == nullptr || in.object.size() != 2) {
    return malformed(at, "a quantity is `quantity` (a decimal as text) and `unit`");
  }
  const std::optional<Decimal> value = Decimal::parse(*number);
  if (!value || value->to_string() != *number) return not_valid(at, "decimal", *number);
  return Quantity{*value, *unit};
}

Result<Value> value_from_json(const json::Value& in, const std::string& at) {
  switch (in.kind) {
    case json::Kind::Null:
      return Value{};
    case json::Kind::Boolean:
      return Value(in.boolean);
    case json::Kind::String:
      return Value(in.text);
    case json::Kind::Number: {
      const std::optional<std::int64_t> whole = in.integer();
      if (!whole || *whole < std::numeric_limits<std::int32_t>::min() ||
          *whole > std::numeric_limits<std::int32_t>::max()) {
        return not_valid(at, "integer", in.text);
      }
      return Value(static_cast<std::int32_t>(*whole));
    }
    case json::Kind::Array:
      return malformed(at, "an array is not a value; a list is {\"list\": [...]}");
    case json::Kind::Object:
      return read_object(in, at);
  }
  return Value{};
}

}  // namespace regimen
