// Readers by FHIR type. What is there and cannot be read is reported with the name of the element.
// SOURCE: FHIRHelpers 4.0.1 (ToQuantity, ToInterval, ToConcept, ToCalendarUnit); HL7 FHIR R4, data types.
#include "fhir/element_value.hpp"

#include <limits>

#include "fhir/elements.hpp"
#include "regimen/units.hpp"

namespace regimen::fhir {
namespace {

constexpr std::string_view kUcum = "http://unitsofmeasure.org";
constexpr std::size_t kMaxUnit = 80;  // LIMIT: bytes of a unit's text
constexpr int kUnusableValue = 5110;
constexpr int kMissingMedication = 5122;

/// UCUM's units of time as CQL's calendar units: in FHIR an age of `2 'a'` is one of two years.
std::string calendar_unit(std::string_view unit) {
  constexpr std::pair<std::string_view, std::string_view> kUnits[] = {
      {"ms", "millisecond"}, {"s", "second"}, {"min", "minute"}, {"h", "hour"},
      {"d", "day"},          {"wk", "week"},  {"mo", "month"},   {"a", "year"}};
  for (const auto& [ucum, calendar] : kUnits) {
    if (ucum == unit) return std::string(calendar);
  }
  return std::string(unit);
}

Value code_of(const Coding& coding) {
  return Code{std::string(coding.system), std::string(coding.code), std::string(coding.display)};
}

class ElementReader {
 public:
  ElementReader(const Context& context, const Resource& resource) : context_(context), resource_(resource) {}

  // LIMIT: recursion as deep as types are nested, which the loader bounds (kMaxTypeDepth).
  Value structure(Index type, std::string_view owner, const json::Value* json) {
    std::vector<std::pair<std::string, Value>> fields;
    for (const auto& [name, field] : context_.program.types[type].fields) {
      const ElementInfo* info = find_element(owner, name);
      fields.emplace_back(name, info == nullptr ? Value() : element_value(field, *info, json));
    }
    return Value::tuple(std::move(fields));
  }

  Value element_value(Index type, const ElementInfo& info, const json::Value* holder) {
    if (info.name == "id" && holder == resource_.json) {
      // One resource is never taken for another, so one without an id is called as messages call it.
      return Value(resource_.id.empty() ? resource_.label : resource_.id);
    }
    if (holder == nullptr || !holder->is_object()) return {};
    name_ = info.owner == resource_.type ? std::string(info.name)
                                         : std::string(info.owner) + "." + std::string(info.name);
    if (info.types.size() > 1) return choice_value(type, info, holder);
    if (info.types[0] == "Medication") {
      bool doubtful = false;
      return one(type, "CodeableConcept", coded_element(context_, resource_, info.name, doubtful));
    }
    const json::Value* json = element(holder, info.name);
    if (!info.many) return one(type, info.types[0], json);
    if (json == nullptr || json->is_null()) return {};
    std::vector<Value> list;
    for (const json::Value* item : items(json))
      list.push_back(one(context_.program.types[type].element, info.types[0], item));
    return Value::list(std::move(list));
  }

 private:
  Value unusable(std::string_view why) {
    context_.report(resource_, kUnusableValue, "`" + name_ + "` is not usable: " + std::string(why));
    return {};
  }

  /// `value[x]`: the member that is there, as one of the choices.
  Value choice_value(Index type, const ElementInfo& info, const json::Value* holder) {
    const Choice found = choice(holder, info.name);
    if (found.value == nullptr) return {};
    for (const std::string_view fhir_type : info.types) {
      const bool same = found.type.size() == fhir_type.size() &&
                        found.type.substr(1) == fhir_type.substr(1) &&
                        (found.type[0] | 0x20) == (fhir_type[0] | 0x20);
      if (!same) continue;
      const auto shape = shape_of(fhir_type);
      if (!shape) break;
      const Type& wanted = context_.program.types[type];
      if (has_shape(context_.program, type, *shape)) return one(type, fhir_type, found.value);
      for (const Index one_choice : wanted.choices) {
        if (has_shape(context_.program, one_choice, *shape)) return one(one_choice, fhir_type, found.value);
      }
    }
    return unusable("rules do not read a value of the type " + std::string(found.type));
  }

  Value one(Index type, std::string_view fhir_type, const json::Value* json) {
    if (json == nullptr || json->is_null()) return {};
    const auto shape = shape_of(fhir_type);
    if (!shape) return unusable("rules do not read a value of the type " + std::string(fhir_type));
    switch (shape->kind) {
      case TypeKind::Boolean:
        return json->is_bool() ? Value(json->boolean) : unusable("it is not true or false");
      case TypeKind::Integer:
        return whole(*json);
      case TypeKind::Decimal: {
        const auto number = json->is_number() ? Decimal::parse(json->text) : std::nullopt;
        return number ? Value(*number) : unusable("it is not a number within range");
      }
      case TypeKind::String:
        return json->is_string() ? Value(json->text) : unusable("it is not text");
      case TypeKind::Date: {
        const auto date = json->is_string() ? Date::parse(json->text) : std::nullopt;
        return date ? Value(*date) : unusable("it is not a date that exists");
      }
      case TypeKind::DateTime: {
        const auto moment = date_time(json);
        return moment ? Value(*moment) : unusable("it is not a date and time that exists");
      }
      case TypeKind::Time: {
        const auto time = json->is_string() ? Time::parse(json->text) : std::nullopt;
        return time ? Value(*time) : unusable("it is not a time of day");
      }
      case TypeKind::Code: {
        const auto all = codings(json);
        return all.size() == 1 && !all[0].code.empty() ? code_of(all[0]) : unusable("it has no code");
      }
      case TypeKind::Concept:
        return coded_concept(*json);
      case TypeKind::Quantity:
        return quantity(*json);
      case TypeKind::Ratio: {
        const json::Value* above = element(json, "numerator");
        const json::Value* below = element(json, "denominator");
        if (above == nullptr || below == nullptr) return unusable("it is not a ratio of two quantities");
        const Value numerator = quantity(*above);
        const Value denominator = quantity(*below);
        if (numerator.is_null() || denominator.is_null()) return {};
        return Ratio{*numerator.get<Quantity>(), *denominator.get<Quantity>()};
      }
      case TypeKind::Interval:
        return shape->point == TypeKind::DateTime ? span_of_time(*json) : range(*json);
      case TypeKind::Tuple:
        return json->is_object() ? structure(type, shape->structure, json) : unusable("it is not an object");
      default:
        return {};
    }
  }

  Value whole(const json::Value& json) {
    const auto number = json.is_number() ? Decimal::parse(json.text) : std::nullopt;
    const auto found = number && number->is_integer() ? number->to_integer() : std::nullopt;
    if (!found || *found > std::numeric_limits<std::int32_t>::max() ||
        *found < std::numeric_limits<std::int32_t>::min())
      return unusable("it is not a whole number within range");
    return static_cast<std::int32_t>(*found);
  }

  Value coded_concept(const json::Value& json) {
    if (!json.is_object()) return unusable("it is not a concept");
    std::vector<Code> codes;
    for (const Coding& coding : codings(&json)) {
      if (!coding.code.empty()) codes.push_back(*code_of(coding).get<Code>());
    }
    return Value::concept_of(std::move(codes), std::string(text(json.find("text"))));
  }

  Value quantity(const json::Value& json) {
    const json::Value* amount = element(&json, "value");
    if (amount == nullptr) return json.is_object() ? Value() : unusable("it is not a quantity");
    if (const auto comparator = text(element(&json, "comparator")); !comparator.empty())
      return unusable("it is known only as `" + std::string(comparator) + " " + std::string(text(amount)) +
                      "`");
    const auto number = amount->is_number() ? Decimal::parse(amount->text) : std::nullopt;
    if (!number) return unusable("it is not a number within range");
    const auto system = text(element(&json, "system"));
    const auto code = text(element(&json, "code"));
    const auto unit = text(element(&json, "unit"));
    if (code.empty() && unit.empty()) return Quantity{*number, "1"};
    if ((system == kUcum || system.empty()) && !code.empty() && units::parse(code))
      return Quantity{*number, calendar_unit(code)};
    if (!unit.empty() && units::parse(unit)) return Quantity{*number, calendar_unit(unit)};
    // A unit of the source's own: UCUM has arbitrary units, which compare with nothing but themselves.
    const std::string given(unit.empty() ? code : unit);
    const std::string own = "[arb'U]{" + given + "}";
    if (given.size() > kMaxUnit || !units::parse(own))
      return unusable("`" + given.substr(0, kMaxUnit) + "` is not a UCUM unit");
    unusable("`" + given +
             "` is not a UCUM unit; only its number is known, which compares with no other unit");
    return Quantity{*number, own};
  }

  Value span_of_time(const json::Value& json) {
    if (!json.is_object()) return unusable("it is not a period");
    Value ends[2];
    for (const bool last : {false, true}) {
      const json::Value* end = element(&json, last ? "end" : "start");
      if (end == nullptr || end->is_null()) continue;
      const auto moment = date_time(end);
      if (!moment) return unusable("its " + std::string(last ? "end" : "start") + " is no date that exists");
      ends[last ? 1 : 0] = *moment;
    }
    if (ends[0].is_null() && ends[1].is_null()) return {};
    const auto* from = ends[0].get<DateTime>();
    const auto* to = ends[1].get<DateTime>();
    if (from != nullptr && to != nullptr && compare(*from, *to).value_or(0) > 0)
      return unusable("it ends before it starts");
    // A start that is not said is unknown; an end that is not said has not come (FHIR, Period).
    const bool started = from != nullptr;
    return Value::interval(std::move(ends[0]), std::move(ends[1]), started, true);
  }

  Value range(const json::Value& json) {
    if (!json.is_object()) return unusable("it is not a range");
    const json::Value* from = json.find("low");
    const json::Value* to = json.find("high");
    Value low = from == nullptr ? Value() : quantity(*from);
    Value high = to == nullptr ? Value() : quantity(*to);
    if (low.is_null() && high.is_null()) return {};
    return Value::interval(std::move(low), std::move(high));
  }

  const Context& context_;
  const Resource& resource_;
  std::string name_;  // of the element being read, for reports
};

}  // namespace

Value read_structure(const Context& context, const Resource& resource, Index type, std::string_view owner,
                     const json::Value* json) {
  return ElementReader(context, resource).structure(type, owner, json);
}

const json::Value* coded_element(const Context& context, const Resource& resource, std::string_view name,
                                 bool& doubtful) {
  if (const json::Value* plain = element(resource.json, name)) return plain;
  const Choice found = choice(resource.json, name);
  if (found.value == nullptr || found.type != "Reference") return found.value;
  const json::Value* target = context.record.resolve(resource, found.value);
  if (target == nullptr) {
    context.report(resource, kMissingMedication,
                   "its " + std::string(name) + " `" + std::string(text(element(found.value, "reference"))) +
                       "` is not in the input");
    doubtful = true;
    return nullptr;
  }
  return element(target, "code");
}

}  // namespace regimen::fhir
