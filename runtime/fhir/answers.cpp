// Each answer is put into the form of a facts file, whose reader checks type, unit, codes and bounds.
#include "fhir/answers.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "facts/bounds.hpp"
#include "facts/facts_json.hpp"
#include "fhir/elements.hpp"

namespace regimen::fhir {
namespace {

/// Answers of one response: fact -> its value as in a facts file, list facts as arrays.
using Answers = std::map<Index, json::Value>;

/// `…/Questionnaire/trd`, with or without `|1.0.0`.
bool is_of(std::string_view canonical, const std::string& id) {
  canonical = canonical.substr(0, canonical.find('|'));
  return canonical.ends_with("/Questionnaire/" + id);
}

/// The value of an answer as a facts file writes it; null when it has none of the types that a fact may have.
json::Value answer_json(const json::Value* answer) {
  const Choice value = choice(answer, "value");
  if (value.value == nullptr) return {};
  if (value.type == "Quantity") {
    json::Value out = json::Value::of_object();
    if (const json::Value* number = element(value.value, "value")) out.add("value", *number);
    const json::Value* unit = element(value.value, "code");
    if (unit == nullptr) unit = element(value.value, "unit");
    if (unit != nullptr) out.add("unit", *unit);
    return out;
  }
  if (value.type == "Coding") {
    const json::Value* code = element(value.value, "code");
    return code == nullptr ? json::Value() : *code;
  }
  return *value.value;
}

class Response {
 public:
  Response(const Context& context, const Resource& resource, const std::map<std::string_view, Index>& facts)
      : context_(context), resource_(resource), facts_(facts) {}

  Answers read() {
    for (const json::Value* item : items(element(resource_.json, "item"))) read(item);
    return std::move(answers_);
  }

 private:
  void read(const json::Value* item) {
    const std::string_view name = text(element(item, "linkId"));
    const auto fact = facts_.find(name);
    if (fact == facts_.end()) {
      if (element(item, "answer") != nullptr)
        context_.report(resource_, 5110,
                        "`" + std::string(name.substr(0, 60)) + "` answers no question of the knowledge");
      for (const json::Value* inner : items(element(item, "item"))) read(inner);
      return;
    }
    const Type& type = context_.program.types[context_.program.facts[fact->second].type];
    if (type.kind == TypeKind::List) {
      auto [list, is_new] = answers_.try_emplace(fact->second, json::Value::of_array());
      if (context_.program.types[type.element].kind != TypeKind::Tuple) {
        for (const json::Value* answer : items(element(item, "answer")))
          list->second.array.push_back(answer_json(answer));
        return;
      }
      const auto answer = single(item);
      if (!answer)
        list->second.array.push_back(row(item, name));
      else if (!answer->is_bool() || answer->boolean)  // no: the list is empty
        list->second = unusable();
      return;
    }
    auto value = single(item);
    if (!value) return;
    auto [known, is_new] = answers_.try_emplace(fact->second, std::move(*value));
    if (!is_new) known->second = unusable();
  }

  json::Value row(const json::Value* group, std::string_view list) {
    json::Value out = json::Value::of_object();
    for (const json::Value* item : items(element(group, "item"))) {
      std::string_view name = text(element(item, "linkId"));
      if (name.starts_with(list) && name.substr(list.size()).starts_with("."))
        name.remove_prefix(list.size() + 1);
      auto value = single(item);
      if (value && out.find(name) == nullptr) out.add(name, std::move(*value));
    }
    return out;
  }

  /// The answer of an item; nothing when there is none. Several, or one that is no value, fit no fact: the
  /// reader of the fact refuses the list that stands for them.
  static json::Value unusable() { return json::Value::of_array({json::Value(), json::Value()}); }
  static std::optional<json::Value> single(const json::Value* item) {
    const auto answers = items(element(item, "answer"));
    if (answers.empty() || choice(answers.front(), "value").value == nullptr) return std::nullopt;
    json::Value value = answer_json(answers.front());
    return answers.size() > 1 || value.is_null() ? unusable() : std::move(value);
  }

  const Context& context_;
  const Resource& resource_;
  const std::map<std::string_view, Index>& facts_;
  Answers answers_;
};

/// Whether the response can be used at this date; says why not.
bool counts(const Context& context, const Resource& resource) {
  const std::string_view status = text(element(resource.json, "status"));
  if (status != "completed" && status != "amended") {
    context.report(resource, 5105, "not used: status is `" + std::string(status.substr(0, 60)) + "`");
    return false;
  }
  const auto authored = date_time(element(resource.json, "authored"));
  if (!authored || !context.as_of || compare(authored->date, context.as_of->date).value_or(1) != 0) {
    context.report(resource, 5108, "not used: answers count on the day on which they are given");
    return false;
  }
  return true;
}

bool says_otherwise(const Fact& fact, const FactValue& record, const FactValue& answer) {
  if (record.value.is_null() || record.assumed || record.value == answer.value) return false;
  if (record.value.get<Value::List>() != nullptr) return false;
  return std::none_of(fact.bindings.begin(), fact.bindings.end(),
                      [](const Binding& binding) { return binding.mode == BindingMode::Latest; });
}

}  // namespace

void read_answers(const Context& context, PatientFacts& out) {
  const ProgramData& program = context.program;
  std::map<std::string_view, Index> by_name;
  for (Index i = 0; i < program.facts.size(); ++i) {
    if (!program.facts[i].retrieve) by_name.emplace(program.facts[i].name, i);
  }
  for (const Resource& resource : context.record.resources()) {
    if (resource.type != "QuestionnaireResponse") continue;
    if (!is_of(text(element(resource.json, "questionnaire")), program.id)) continue;
    context.considered.insert(resource.json);
    if (!counts(context, resource)) continue;
    for (const auto& [index, json] : Response(context, resource, by_name).read()) {
      const Fact& fact = program.facts[index];
      ErrorSink sink;
      FactValue answer;
      read_fact(program, fact, json, sink, answer);
      if (const auto errors = sink.take(); !errors.empty()) {
        context.report(resource, errors.front().code == 5054 ? 5111 : 5110,
                       "not used for `" + fact.name + "`: " + errors.front().message);
        // What the record says is older than the answer, which nobody can read: neither is known to be so.
        out.facts[index] = FactValue{};
        continue;
      }
      const std::string date = std::string(text(element(resource.json, "authored")));
      answer.origins = {Origin{resource.label, "answered", date}};
      for (auto& item : answer.item_origins) item = answer.origins;
      if (says_otherwise(fact, out.facts[index], answer)) {
        const std::string from =
            out.facts[index].origins.empty() ? "" : ", " + out.facts[index].origins.front().resource;
        context.report(resource, 5113,
                       "`" + fact.name + "` is answered with " + plain_text(answer.value) +
                           ", but the record says " + plain_text(out.facts[index].value) + from +
                           ": unknown until one of them is corrected");
        answer = FactValue{};
      }
      if (!answer.value.is_null()) context.used.insert(resource.label);
      out.facts[index] = std::move(answer);
    }
  }
}

}  // namespace regimen::fhir
