// Writes steps as JSON.
#include "explain/steps_json.hpp"

#include "decide/to_json.hpp"

namespace regimen::explain {
namespace {

json::Value operands_json(const std::vector<Operand>& operands) {
  json::Value out = json::Value::of_array();
  for (const Operand& operand : operands) {
    json::Value one = json::Value::of_object();
    one.add("depth", json::Value::of_integer(operand.depth));
    one.add("text", json::Value::of_string(operand.text));
    one.add("value", json::Value::of_string(to_cql(operand.value)));
    if (!operand.why.empty()) one.add("why", json::Value::of_string(operand.why));
    if (!operand.origin.empty()) one.add("origin", json::Value::of_string(operand.origin));
    if (operand.step != 0) one.add("step", json::Value::of_integer(operand.step));
    out.array.push_back(std::move(one));
  }
  return out;
}

}  // namespace

json::Value steps_json(const ProgramData& program, const std::vector<Step>& steps) {
  json::Value out = json::Value::of_array();
  for (const Step& step : steps) {
    json::Value one = json::Value::of_object();
    one.add("number", json::Value::of_integer(step.number));
    one.add("kind", json::Value::of_string(to_string(step.kind)));
    one.add("name", json::Value::of_string(step.name));
    one.add("text", json::Value::of_string(step.text));
    one.add("result", json::Value::of_string(step.result));
    one.add("operands", operands_json(step.operands));
    one.add("because", step.because.empty() ? json::Value() : json::Value::of_string(step.because));
    one.add("citations", decide::citations_json(program, step.citations));
    one.add("origins", decide::origins_json(step.origins));
    one.add("assumed", json::Value::of_bool(step.assumed));
    one.add("partial", json::Value::of_bool(step.partial));
    decide::add_place(program, step.place, one);
    out.array.push_back(std::move(one));
  }
  return out;
}

}  // namespace regimen::explain
