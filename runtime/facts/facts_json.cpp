// The members of a facts file, each to its fact; what is named and not known is refused, what is not named is
// absent.
#include "facts/facts_json.hpp"

#include <map>
#include <string_view>

#include "facts/bounds.hpp"
#include "value/nearest_name.hpp"

namespace regimen {
namespace {

/// `0.15 g/d = 150 mg/d` per item of a list is kept with the item, so items are read one by one.
void read_items(const ProgramData& program, const Fact& fact, Index element, const Placed& from,
                ErrorSink& sink, FactValue& out) {
  std::vector<Value> items;
  for (std::size_t i = 0; i < from.json.array.size(); ++i) {
    const std::string pointer = json::pointer(from.pointer, i);
    const std::string name = from.name + "[" + std::to_string(i) + "]";
    std::string derivation;
    Value item = value_from_json(program, element, {from.json.array[i], pointer, name}, sink, &derivation);
    if (const auto* tuple = item.get<Value::Tuple>()) {
      for (const auto& [field, value] : (*tuple)->fields) {
        const auto [low, high] = field_bounds(fact, field);
        if (!within_bounds(value, low, high)) {
          sink.add(5054,
                   "`" + name + "." + field + "` is " + plain_text(value) + ", its declared bounds are " +
                       describe_bounds(low, high),
                   json::pointer(pointer, field));
        }
      }
    }
    out.item_origins.push_back({Origin{"facts." + name, std::move(derivation), {}}});
    items.push_back(std::move(item));
  }
  out.value = Value::list(std::move(items));
}

void read_head(const json::Value& root, ErrorSink& sink, PatientFacts& out) {
  for (const json::Member& member : root.object) {
    const std::string place = json::pointer("", member.key);
    if (member.key == "as_of") {
      if (member.value.is_null()) continue;
      const auto as_of = member.value.is_string() ? DateTime::parse(member.value.text) : std::nullopt;
      if (!as_of) {
        sink.add(5056, "`as_of` is not a date (`YYYY-MM-DD`) that exists", place);
      } else {
        out.as_of = as_of;
      }
    } else if (member.key == "id") {
      if (member.value.is_string()) {
        out.id = member.value.text;
      } else if (member.value.is_number()) {
        out.id = member.value.text;
      } else if (!member.value.is_null()) {
        sink.add(5052, "`id` is text", place);
      }
    } else if (member.key != "facts") {
      const std::string members[] = {"as_of", "facts", "id"};
      sink.add(
          5061,
          "unknown member `" + member.key.substr(0, 60) + "`: a facts file has `as_of`, `id` and `facts`",
          place, did_you_mean(member.key, members));
    }
  }
}

}  // namespace

void read_fact(const ProgramData& program, const Fact& fact, const json::Value& json, ErrorSink& sink,
               FactValue& out) {
  if (json.is_null()) return;
  const Placed from{json, json::pointer("/facts", fact.name), fact.name};
  std::string derivation;
  const Type* type = fact.type < program.types.size() ? &program.types[fact.type] : nullptr;
  if (type != nullptr && type->kind == TypeKind::List && json.is_array()) {
    read_items(program, fact, type->element, from, sink, out);
  } else {
    out.value = value_from_json(program, fact.type, from, sink, &derivation);
    if (!within_bounds(out.value, fact.low, fact.high)) {
      sink.add(5054,
               "`" + fact.name + "` is " + plain_text(out.value) + ", its declared bounds are " +
                   describe_bounds(fact.low, fact.high),
               from.pointer);
    }
  }
  out.origins.push_back(Origin{"facts." + fact.name, std::move(derivation), {}});
}

void apply_absent(const Fact& fact, FactValue& value) {
  if (fact.absent != AbsentMeans::Value) return;
  value.value = fact.absent_value;
  value.assumed = true;
}

bool absent_means_none(const Fact& fact) {
  const Value::List* list = fact.absent_value.get<Value::List>();
  return fact.absent == AbsentMeans::Value && list != nullptr && (*list)->items.empty();
}

PatientFacts facts_from_json(const ProgramData& program, const json::Value& root, ErrorSink& sink) {
  PatientFacts out;
  out.facts.resize(program.facts.size());
  read_head(root, sink, out);

  std::map<std::string_view, Index> by_name;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < program.facts.size(); ++i) {
    by_name.emplace(program.facts[i].name, static_cast<Index>(i));
    names.push_back(program.facts[i].name);
  }
  const json::Value* facts = root.find("facts");
  if (facts == nullptr || !facts->is_object()) {
    sink.add(5052, "`facts` is an object of facts by name", "/facts");
    return out;
  }
  std::vector<bool> named(program.facts.size(), false);
  for (const json::Member& member : facts->object) {
    const auto found = by_name.find(member.key);
    if (found == by_name.end()) {
      sink.add(5051, "unknown fact `" + member.key.substr(0, 60) + "`", json::pointer("/facts", member.key),
               did_you_mean(member.key, names));
      continue;
    }
    named[found->second] = true;
    read_fact(program, program.facts[found->second], member.value, sink, out.facts[found->second]);
  }
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (!named[i]) apply_absent(program.facts[i], out.facts[i]);
  }
  return out;
}

}  // namespace regimen
