// The library around the expressions. What only Regimen has (statuses, alerts, stages) leaves its definition
// out, and those that rest on it.
#include "compiler/elm/elm_from_model.hpp"

#include "compiler/elm/expressions.hpp"
#include "compiler/elm/literals.hpp"

namespace regimen::elm {
namespace {

class LibraryWriter {
 public:
  explicit LibraryWriter(const model::Model& model) : model_(model), expressions_(model) {}

  Export write() {
    Export out;
    json::Value parameters = json::Value::of_array();
    for (const Fact& fact : model_.declared.facts) {
      if (!fact.retrieve) add_parameter(parameters, fact.name, fact.type, nullptr);
    }
    for (const model::Parameter& parameter : model_.parameters) {
      add_parameter(parameters, parameter.rule.name, parameter.type, &parameter.value);
    }
    json::Value statements = json::Value::of_array();
    for (const model::Function& function : model_.functions) add_function(function, statements);
    for (const Index index : model_.definition_order) {
      const model::RuleText& rule = model_.definitions[index].rule;
      try {
        json::Value definition = json::Value::of_object();
        definition.add("name", text(rule.name));
        definition.add("context", text("Patient"));
        definition.add("accessLevel", text("Public"));
        definition.add("expression", expressions_.expression(rule.expression));
        statements.array.push_back(std::move(definition));
        out.exported.push_back(rule.name);
      } catch (const NotInElm& problem) {
        expressions_.leave_out(index);
        out.left_out.emplace_back(rule.name, problem.reason);
      }
    }
    out.library = library(std::move(parameters), std::move(statements));
    return out;
  }

 private:
  json::Value library(json::Value parameters, json::Value statements) const {
    const auto definitions = [](json::Value list) {
      json::Value out = json::Value::of_object();
      out.add("def", std::move(list));
      return out;
    };
    json::Value identifier = json::Value::of_object();
    identifier.add("id", text(model_.declared.id));
    identifier.add("version", text(model_.declared.version));
    json::Value schema = json::Value::of_object();
    schema.add("id", text("urn:hl7-org:elm"));
    schema.add("version", text("r1"));
    json::Value system = json::Value::of_object();
    system.add("localIdentifier", text("System"));
    system.add("uri", text("urn:hl7-org:elm-types:r1"));
    json::Value body = json::Value::of_object();
    body.add("identifier", std::move(identifier));
    body.add("schemaIdentifier", std::move(schema));
    body.add("usings", definitions(json::Value::of_array({std::move(system)})));
    body.add("parameters", definitions(std::move(parameters)));
    body.add("statements", definitions(std::move(statements)));
    json::Value out = json::Value::of_object();
    out.add("library", std::move(body));
    return out;
  }

  void add_parameter(json::Value& list, const std::string& name, Index type, const Value* value) const {
    json::Value parameter = json::Value::of_object();
    parameter.add("name", text(name));
    parameter.add("accessLevel", text("Public"));
    parameter.add("parameterTypeSpecifier", type_specifier(model_, type));
    if (value != nullptr && !value->is_null()) parameter.add("default", literal(*value));
    list.array.push_back(std::move(parameter));
  }

  void add_function(const model::Function& function, json::Value& statements) {
    try {
      json::Value operands = json::Value::of_array();
      for (const Index variable : function.parameters) {
        json::Value operand = json::Value::of_object();
        operand.add("name", text(model_.variables[variable].name));
        operand.add("operandTypeSpecifier", type_specifier(model_, model_.variables[variable].type));
        operands.array.push_back(std::move(operand));
      }
      json::Value definition = json::Value::of_object();
      definition.add("type", text("FunctionDef"));
      definition.add("name", text(function.rule.name));
      definition.add("context", text("Patient"));
      definition.add("accessLevel", text("Public"));
      definition.add("operand", std::move(operands));
      definition.add("expression", expressions_.expression(function.rule.expression));
      statements.array.push_back(std::move(definition));
    } catch (const NotInElm& problem) {
      expressions_.leave_out(function.rule.name, problem.reason);
    }
  }

  const model::Model& model_;
  ExpressionWriter expressions_;
};

}  // namespace

Export elm_from_model(const model::Model& model) { return LibraryWriter(model).write(); }

}  // namespace regimen::elm
