// The common parts of the decision's JSON.
#include "decide/parts_json.hpp"

#include "decide/texts.hpp"
#include "decide/to_json.hpp"

namespace regimen::decide {
namespace {

using json::Value;

Value text(std::string_view words) { return Value::of_string(words); }

}  // namespace

json::Value missing_json(const Reading& reading, const std::vector<MissingFact>& missing) {
  Value out = Value::of_array();
  for (const MissingFact& one : missing) out.array.push_back(text(missing_name(reading, one)));
  return out;
}

json::Value premises_json(const std::vector<Premise>& premises) {
  Value out = Value::of_array();
  for (const Premise& premise : premises) {
    Value one = Value::of_object();
    one.add("depth", Value::of_integer(premise.depth));
    one.add("text", text(premise.text));
    one.add("value", value_json(premise.value));
    if (!premise.why.empty()) one.add("why", text(premise.why));
    if (!premise.origin.empty()) one.add("origin", text(premise.origin));
    out.array.push_back(std::move(one));
  }
  return out;
}

json::Value reasons_json(const ProgramData& program, const std::vector<Reason>& reasons) {
  Value out = Value::of_array();
  for (const Reason& reason : reasons) {
    Value one = Value::of_object();
    const Rule none;
    const Rule& rule = reason.rule == kNone ? none : program.rules[reason.rule];
    one.add("kind", text(to_string(reason.kind)));
    one.add("text", text(reason.text));
    one.add("because", rule.because.empty() ? Value() : text(rule.because));
    one.add("result", truth_json(reason.result));
    one.add("values", premises_json(reason.premises));
    one.add("citations", citations_json(program, rule.citations));
    add_place(program, rule.place, one);
    out.array.push_back(std::move(one));
  }
  return out;
}

json::Value rule_texts(const Reading& reading, const std::vector<Index>& rules, std::string_view language) {
  Value out = Value::of_array();
  for (const Index rule : rules)
    out.array.push_back(text(fill(reading, reading.program().rules[rule].text, language)));
  return out;
}

json::Value say_json(const Reading& reading, const Say& say, std::string_view language) {
  return audiences_json(fill(reading, say.clinician, language), fill(reading, say.patient, language));
}

json::Value option_ids(const ProgramData& program, const std::vector<Index>& options) {
  Value out = Value::of_array();
  for (const Index option : options) out.array.push_back(text(program.options[option].id));
  return out;
}

json::Value text_json(const Reading& reading, const Text& words, std::string_view language) {
  return words.empty() ? Value() : text(fill(reading, words, language));
}

void add_basis(const ProgramData& program, Index index, json::Value& object) {
  const Rule& rule = program.rules[index];
  object.add("because", rule.because.empty() ? Value() : text(rule.because));
  object.add("citations", citations_json(program, rule.citations));
  add_place(program, rule.place, object);
}

}  // namespace regimen::decide
