// JSON of values, evidence and places.
#include "decide/to_json.hpp"

#include <type_traits>

#include "load/bundle_fields.hpp"

namespace regimen::decide {
namespace {

json::Value number(const Decimal& value) { return json::Value::of_number(value.to_string()); }

}  // namespace

std::string_view to_string(EvidenceStatus status) {
  return bundle::Words<EvidenceStatus>::kAll[static_cast<std::size_t>(status)];
}

json::Value truth_json(Truth truth) {
  return truth == Truth::Unknown ? json::Value() : json::Value::of_bool(truth == Truth::True);
}

json::Value value_json(const Value& value) {
  return std::visit(
      [](const auto& held) -> json::Value {
        using T = std::decay_t<decltype(held)>;
        json::Value out;
        if constexpr (std::is_same_v<T, std::monostate>) {
          return out;
        } else if constexpr (std::is_same_v<T, bool>) {
          return json::Value::of_bool(held);
        } else if constexpr (std::is_same_v<T, std::int32_t> || std::is_same_v<T, std::int64_t>) {
          return json::Value::of_integer(held);
        } else if constexpr (std::is_same_v<T, Decimal>) {
          return number(held);
        } else if constexpr (std::is_same_v<T, std::string>) {
          return json::Value::of_string(held);
        } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, DateTime> ||
                             std::is_same_v<T, Time>) {
          return json::Value::of_string(held.to_string());
        } else if constexpr (std::is_same_v<T, Quantity>) {
          out = json::Value::of_object();
          out.add("value", number(held.value));
          out.add("unit", json::Value::of_string(held.unit));
          return out;
        } else if constexpr (std::is_same_v<T, Code>) {
          if (is_declared_code(held)) return json::Value::of_string(held.code);
          out = json::Value::of_object();
          out.add("system", json::Value::of_string(held.system));
          out.add("code", json::Value::of_string(held.code));
          return out;
        } else if constexpr (std::is_same_v<T, Value::List>) {
          out = json::Value::of_array();
          for (const Value& item : held->items) out.array.push_back(value_json(item));
          return out;
        } else if constexpr (std::is_same_v<T, Value::Tuple>) {
          out = json::Value::of_object();
          for (const auto& [name, field] : held->fields) out.add(name, value_json(field));
          return out;
        } else if constexpr (std::is_same_v<T, Ratio>) {
          out = json::Value::of_object();
          out.add("numerator", value_json(Value(held.numerator)));
          out.add("denominator", value_json(Value(held.denominator)));
          return out;
        } else if constexpr (std::is_same_v<T, Value::Concept>) {
          json::Value codes = json::Value::of_array();
          for (const Code& code : held->codes) codes.array.push_back(value_json(Value(code)));
          out = json::Value::of_object();
          out.add("codes", std::move(codes));
          return out;
        } else {
          out = json::Value::of_object();
          out.add("low", value_json(held->low));
          out.add("high", value_json(held->high));
          out.add("low_closed", json::Value::of_bool(held->low_closed));
          out.add("high_closed", json::Value::of_bool(held->high_closed));
          return out;
        }
      },
      value.storage);
}

json::Value citations_json(const ProgramData& program, const std::vector<Index>& citations) {
  json::Value out = json::Value::of_array();
  for (const Index citation : citations) {
    const Evidence& evidence = program.evidence[citation];
    json::Value one = json::Value::of_object();
    one.add("id", json::Value::of_string(evidence.id));
    one.add("title", json::Value::of_string(evidence.title));
    const bool claim = evidence.claim_of != kNone;
    one.add("status", claim ? json::Value::of_string(to_string(evidence.status)) : json::Value());
    if (!evidence.says.empty()) one.add("says", json::Value::of_string(evidence.says));
    if (evidence.status == EvidenceStatus::Disputed) {
      one.add("disputed", json::Value::of_string(evidence.disputed_because));
    }
    auto ids = [&](const char* name, const std::vector<Index>& others) {
      if (others.empty()) return;
      json::Value list = json::Value::of_array();
      for (const Index other : others)
        list.array.push_back(json::Value::of_string(program.evidence[other].id));
      one.add(name, std::move(list));
    };
    ids("supporting", evidence.supporting);
    ids("contrary", evidence.contrary);
    if (claim) one.add("source", json::Value::of_string(program.evidence[evidence.claim_of].id));
    out.array.push_back(std::move(one));
  }
  return out;
}

void add_place(const ProgramData& program, const Place& place, json::Value& object) {
  const bool known = place.file < program.sources_text.size();
  object.add("file", known ? json::Value::of_string(file_name(program, place)) : json::Value());
  object.add("line", known ? json::Value::of_integer(place.line) : json::Value());
}

json::Value origins_json(const std::vector<Origin>& origins) {
  json::Value out = json::Value::of_array();
  for (const Origin& origin : origins) {
    json::Value one = json::Value::of_object();
    one.add("resource", json::Value::of_string(origin.resource));
    if (!origin.derivation.empty()) one.add("derivation", json::Value::of_string(origin.derivation));
    if (!origin.date.empty()) one.add("date", json::Value::of_string(origin.date));
    out.array.push_back(std::move(one));
  }
  return out;
}

json::Value strings_json(const std::vector<std::string>& texts) {
  json::Value out = json::Value::of_array();
  for (const std::string& text : texts) out.array.push_back(json::Value::of_string(text));
  return out;
}

json::Value audiences_json(const std::string& clinician, const std::string& patient) {
  json::Value out = json::Value::of_object();
  if (!clinician.empty()) out.add("clinician", json::Value::of_string(clinician));
  if (!patient.empty()) out.add("patient", json::Value::of_string(patient));
  return out;
}

}  // namespace regimen::decide
