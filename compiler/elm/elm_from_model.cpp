// Expressions one for one where CQL has them. What only Regimen has (statuses, alerts, stages) leaves its
// definition out, and those that rest on it.
#include "compiler/elm/elm_from_model.hpp"

#include <map>
#include <optional>
#include <set>

#include "compiler/elm/shape.hpp"
#include "load/operators.hpp"

namespace regimen::elm {

namespace {

using model::Expression;
using model::ExprId;
using model::ExprKind;
using model::QuantifierKind;

constexpr std::string_view kTypes = "{urn:hl7-org:elm-types:r1}";

/// Why an expression has no ELM. Used for control flow within this file only.
struct NotInElm {
  std::string reason;
};

json::Value text(std::string_view words) { return json::Value::of_string(words); }

class Writer {
 public:
  explicit Writer(const model::Model& model) : model_(model) {
    for (const model::Function& function : model.functions) {
      parameters_.insert(function.parameters.begin(), function.parameters.end());
    }
  }

  Export write() {
    Export out;
    json::Value parameters = json::Value::of_array();
    for (const Fact& fact : model_.declared.facts) add_parameter(parameters, fact.name, fact.type, nullptr);
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
        definition.add("expression", expression(rule.expression));
        statements.array.push_back(std::move(definition));
        out.exported.push_back(rule.name);
      } catch (const NotInElm& problem) {
        left_out_.insert(index);
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
    parameter.add("parameterTypeSpecifier", type_specifier(type));
    if (value != nullptr && !value->is_null()) parameter.add("default", literal(*value));
    list.array.push_back(std::move(parameter));
  }

  void add_function(const model::Function& function, json::Value& statements) {
    try {
      json::Value operands = json::Value::of_array();
      for (const Index variable : function.parameters) {
        json::Value operand = json::Value::of_object();
        operand.add("name", text(model_.variables[variable].name));
        operand.add("operandTypeSpecifier", type_specifier(model_.variables[variable].type));
        operands.array.push_back(std::move(operand));
      }
      json::Value definition = json::Value::of_object();
      definition.add("type", text("FunctionDef"));
      definition.add("name", text(function.rule.name));
      definition.add("context", text("Patient"));
      definition.add("accessLevel", text("Public"));
      definition.add("operand", std::move(operands));
      definition.add("expression", expression(function.rule.expression));
      statements.array.push_back(std::move(definition));
    } catch (const NotInElm& problem) {
      functions_left_out_.emplace(function.rule.name, problem.reason);
    }
  }

  json::Value named_type(std::string_view name) const {
    json::Value out = node("NamedTypeSpecifier");
    out.add("name", text(std::string(kTypes) + std::string(name)));
    return out;
  }

  json::Value type_specifier(Index index) const {
    const Type& type = model_.types.at(index);
    switch (type.kind) {
      case TypeKind::List: {
        json::Value out = node("ListTypeSpecifier");
        out.add("elementType", type_specifier(type.element));
        return out;
      }
      case TypeKind::Interval: {
        json::Value out = node("IntervalTypeSpecifier");
        out.add("pointType", type_specifier(type.element));
        return out;
      }
      case TypeKind::Tuple: {
        json::Value elements = json::Value::of_array();
        for (const auto& [name, field] : type.fields) {
          json::Value element = json::Value::of_object();
          element.add("name", text(name));
          element.add("elementType", type_specifier(field));
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
        return named_type(model_.types.name(index, model_.declared.code_lists));
    }
  }

  json::Value plain_literal(std::string_view type, std::string_view value) const {
    json::Value out = node("Literal");
    out.add("valueType", text(std::string(kTypes) + std::string(type)));
    out.add("value", text(value));
    return out;
  }

  json::Value integer(std::int32_t number) const { return plain_literal("Integer", std::to_string(number)); }

  json::Value date_parts(std::string_view type, const Date& date, const Time* time,
                         std::optional<int> offset) const {
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

  json::Value literal(const Value& value) const {
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
      if (is_identifier(code->system) && is_identifier(code->code))
        return plain_literal("String", code->code);
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

  static json::Value element(std::string_view name, json::Value value) {
    json::Value out = json::Value::of_object();
    out.add("name", text(name));
    out.add("value", std::move(value));
    return out;
  }

  static json::Value interval_node(json::Value low, json::Value high, bool low_closed, bool high_closed) {
    json::Value out = node("Interval");
    out.add("low", std::move(low));
    out.add("lowClosed", json::Value::of_bool(low_closed));
    out.add("high", std::move(high));
    out.add("highClosed", json::Value::of_bool(high_closed));
    return out;
  }

  json::Value reference(std::string_view type, std::string_view name) const {
    json::Value out = node(type);
    out.add("name", text(name));
    return out;
  }

  json::Value expression(ExprId id) {
    const Expression& e = model_.expressions[id];
    switch (e.kind) {
      case ExprKind::Constant: {
        const Value& value = model_.constants[e.a];
        if (!value.is_null()) return literal(value);
        json::Value out = node("As");
        out.add("operand", node("Null"));
        out.add("asTypeSpecifier", type_specifier(e.type));
        return model_.types.is(e.type, TypeKind::Null) ? node("Null") : out;
      }
      case ExprKind::Fact:
        return reference("ParameterRef", model_.declared.facts[e.a].name);
      case ExprKind::Parameter:
        return reference("ParameterRef", model_.parameters[e.a].rule.name);
      case ExprKind::Definition:
        if (left_out_.contains(e.a)) {
          throw NotInElm{"it rests on `" + model_.definitions[e.a].rule.name + "`, which is left out"};
        }
        return reference("ExpressionRef", model_.definitions[e.a].rule.name);
      case ExprKind::Variable:
        if (parameters_.contains(e.a)) return reference("OperandRef", model_.variables[e.a].name);
        if (let_variables_.contains(e.a)) return reference("QueryLetRef", model_.variables[e.a].name);
        return reference("AliasRef", model_.variables[e.a].name);
      case ExprKind::Call:
        return call(e);
      case ExprKind::Apply:
        return apply(e);
      case ExprKind::TableColumn:
        return table_cell(e);
      case ExprKind::Query:
        return query(e);
      case ExprKind::Quantifier:
        return quantifier(e);
      case ExprKind::Aggregate:
        return aggregate(e);
      case ExprKind::Fold:
        return fold(e);
      default:
        throw NotInElm{"CQL has no " + std::string(name_of(e.kind))};
    }
  }

  static std::string_view name_of(ExprKind kind) {
    switch (kind) {
      case ExprKind::Decide:
        return "decision tables";
      case ExprKind::StatusOf:
        return "statuses of options, differentials and stages";
      case ExprKind::StageDone:
        return "stages";
      case ExprKind::Alert:
        return "alerts";
      default:
        return "such expression";
    }
  }

  std::vector<json::Value> expressions(const std::vector<ExprId>& ids) {
    std::vector<json::Value> out;
    for (const ExprId id : ids) out.push_back(expression(id));
    return out;
  }

  json::Value call(const Expression& e) {
    const std::string& name = model_.functions[e.a].rule.name;
    if (const auto left_out = functions_left_out_.find(name); left_out != functions_left_out_.end()) {
      throw NotInElm{"it uses `" + name + "`: " + left_out->second};
    }
    json::Value out = reference("FunctionRef", name);
    out.add("operand", json::Value::of_array(expressions(e.operands)));
    return out;
  }

  json::Value apply(const Expression& e) {
    const Type& type = model_.types.at(e.type);
    std::vector<json::Value> operands = expressions(e.operands);
    switch (e.op) {
      case Operator::If: {
        json::Value out = node("If");
        out.add("condition", std::move(operands[0]));
        out.add("then", std::move(operands[1]));
        out.add("else", std::move(operands[2]));
        return out;
      }
      case Operator::List: {
        json::Value out = node("List");
        out.add("element", json::Value::of_array(std::move(operands)));
        return out;
      }
      case Operator::Tuple: {
        json::Value elements = json::Value::of_array();
        for (std::size_t i = 0; i < operands.size(); ++i) {
          elements.array.push_back(element(type.fields[i].first, std::move(operands[i])));
        }
        json::Value out = node("Tuple");
        out.add("element", std::move(elements));
        return out;
      }
      case Operator::Interval:
        return interval_node(std::move(operands[0]), std::move(operands[1]), (e.a & 1U) != 0,
                             (e.a & 2U) != 0);
      case Operator::Member: {
        const Type& owner = model_.types.at(model_.expressions[e.operands[0]].type);
        json::Value out = node("Property");
        out.add("path", text(owner.fields[e.a].first));
        out.add("source", std::move(operands[0]));
        return out;
      }
      case Operator::ConvertUnit: {
        json::Value out = node("ConvertQuantity");
        std::vector<json::Value> pair;
        pair.push_back(std::move(operands[0]));
        pair.push_back(plain_literal("String", type.unit));
        out.add("operand", json::Value::of_array(std::move(pair)));
        return out;
      }
      case Operator::AsOf:
        return node(type.kind == TypeKind::Date ? "Today" : "Now");
      case Operator::As: {
        json::Value out = node("As");
        out.add("operand", std::move(operands[0]));
        out.add("asTypeSpecifier", type_specifier(e.type));
        return out;
      }
      case Operator::IsType: {
        json::Value out = node("Is");
        out.add("operand", std::move(operands[0]));
        out.add("isTypeSpecifier", type_specifier(e.a));
        return out;
      }
      case Operator::Widen:
        // Implicit conversions of CQL; lists, intervals and choices need nothing said.
        if (type.kind == TypeKind::DateTime || type.kind == TypeKind::Concept) {
          json::Value out = node(type.kind == TypeKind::DateTime ? "ToDateTime" : "ToConcept");
          out.add("operand", std::move(operands[0]));
          return out;
        }
        return std::move(operands[0]);
      case Operator::Certain:
        return std::move(operands[0]);
      default:
        break;
    }
    auto made = shape(e.op, std::move(operands), e.a == kNone ? 0 : e.a);
    if (!made) throw NotInElm{"ELM has no `" + std::string(operator_info(e.op).text) + "`"};
    return std::move(*made);
  }

  json::Value table_cell(const Expression& e) {
    const Table& table = model_.declared.tables[e.a];
    const CodeList& keys = model_.declared.code_lists[table.key_codes];
    json::Value items = json::Value::of_array();
    for (const TableRow& row : table.rows) {
      json::Value item = json::Value::of_object();
      item.add("when", plain_literal("String", keys.members[row.key].name));
      item.add("then", literal(row.cells[e.b]));
      items.array.push_back(std::move(item));
    }
    json::Value out = node("Case");
    out.add("comparand", expression(e.operands[0]));
    out.add("caseItem", std::move(items));
    out.add("else", node("Null"));
    return out;
  }

  json::Value source(Index variable, ExprId list) {
    json::Value out = json::Value::of_object();
    out.add("alias", text(model_.variables[variable].name));
    out.add("expression", expression(list));
    return out;
  }

  json::Value query(const Expression& e) {
    json::Value out = node("Query");
    out.add("source", json::Value::of_array({source(e.a, e.operands[0])}));
    json::Value lets = json::Value::of_array();
    for (const auto& [variable, value] : e.lets) {
      json::Value let = json::Value::of_object();
      let.add("identifier", text(model_.variables[variable].name));
      let.add("expression", expression(value));
      lets.array.push_back(std::move(let));
      let_variables_.insert(variable);
    }
    out.add("let", std::move(lets));
    out.add("relationship", json::Value::of_array());
    std::size_t next = 1;
    if (e.has_where) out.add("where", expression(e.operands[next++]));
    // Written out also where nothing is returned but the row: engines differ in whether such rows are made
    // distinct.
    json::Value returned = json::Value::of_object();
    returned.add("distinct", json::Value::of_bool(e.distinct));
    returned.add("expression", e.has_return ? expression(e.operands[next++])
                                            : reference("AliasRef", model_.variables[e.a].name));
    out.add("return", std::move(returned));
    if (next < e.operands.size()) out.add("sort", sort(e, next));
    return out;
  }

  json::Value fold(const Expression& e) {
    if (!e.lets.empty()) throw NotInElm{"it aggregates over several sources"};
    json::Value out = node("Query");
    out.add("source", json::Value::of_array({source(e.a, e.operands[0])}));
    out.add("let", json::Value::of_array());
    out.add("relationship", json::Value::of_array());
    json::Value aggregate = json::Value::of_object();
    aggregate.add("identifier", text(model_.variables[e.b].name));
    aggregate.add("distinct", json::Value::of_bool(false));
    aggregate.add("starting", expression(e.operands[1]));
    let_variables_.insert(e.b);
    aggregate.add("expression", expression(e.operands[2]));
    out.add("aggregate", std::move(aggregate));
    return out;
  }

  /// A sort key is a field of the element or the element itself; more than that is left out.
  json::Value sort(const Expression& e, std::size_t first) {
    json::Value by = json::Value::of_array();
    for (std::size_t i = first; i < e.operands.size(); ++i) {
      const Expression& key = model_.expressions[e.operands[i]];
      const bool field = key.kind == ExprKind::Apply && key.op == Operator::Member &&
                         model_.expressions[key.operands[0]].kind == ExprKind::Variable;
      if (!field && key.kind != ExprKind::Variable) throw NotInElm{"it sorts by more than a field"};
      json::Value one = node(field ? "ByColumn" : "ByDirection");
      if (field) {
        one.add("path", text(model_.types.at(model_.expressions[key.operands[0]].type).fields[key.a].first));
      }
      one.add("direction", text(e.descending[i - first] ? "desc" : "asc"));
      by.array.push_back(std::move(one));
    }
    json::Value out = json::Value::of_object();
    out.add("by", std::move(by));
    return out;
  }

  json::Value aggregate(const Expression& e) {
    const std::string_view text_of = operator_info(e.op).text;
    std::string name(text_of);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    json::Value list = expression(e.operands[0]);
    json::Value out = node(name);
    out.add(e.op == Operator::Exists ? "operand" : "source", std::move(list));
    return out;
  }

  /// Rows that surely satisfy and rows that may, counted: CQL has no quantifier that keeps the unknown.
  json::Value count(const Expression& e, bool possible) {
    json::Value condition = expression(e.operands[1]);
    const bool every = e.quantifier == QuantifierKind::Every;
    // `every`: no row is false. Sure rows of the negation are false ones, possible ones those that are not
    // true.
    json::Value test = node(possible ? (every ? "IsTrue" : "IsFalse") : (every ? "IsFalse" : "IsTrue"));
    test.add("operand", std::move(condition));
    if (possible) {
      json::Value negated = node("Not");
      negated.add("operand", std::move(test));
      test = std::move(negated);
    }
    json::Value rows = node("Query");
    rows.add("source", json::Value::of_array({source(e.a, e.operands[0])}));
    rows.add("let", json::Value::of_array());
    rows.add("relationship", json::Value::of_array());
    rows.add("where", std::move(test));
    // Each row counts as 1, also one that is null.
    json::Value returned = json::Value::of_object();
    returned.add("distinct", json::Value::of_bool(false));
    returned.add("expression", integer(1));
    rows.add("return", std::move(returned));
    json::Value out = node("Count");
    out.add("source", std::move(rows));
    return out;
  }

  json::Value at_least(const Expression& e, json::Value n) {
    const auto compare = [](std::string_view type, json::Value a, json::Value b) {
      json::Value out = node(type);
      std::vector<json::Value> pair;
      pair.push_back(std::move(a));
      pair.push_back(std::move(b));
      out.add("operand", json::Value::of_array(std::move(pair)));
      return out;
    };
    json::Value may_not = node("If");
    may_not.add("condition", compare("Less", count(e, true), n));
    may_not.add("then", plain_literal("Boolean", "false"));
    json::Value unknown = node("As");
    unknown.add("operand", node("Null"));
    unknown.add("asTypeSpecifier", named_type("Boolean"));
    may_not.add("else", unknown);
    json::Value out = node("If");
    out.add("condition", compare("GreaterOrEqual", count(e, false), std::move(n)));
    out.add("then", plain_literal("Boolean", "true"));
    out.add("else", std::move(may_not));
    // Of a list that is not known nothing is known.
    json::Value unknown_list = node("IsNull");
    unknown_list.add("operand", expression(e.operands[0]));
    json::Value guarded = node("If");
    guarded.add("condition", std::move(unknown_list));
    guarded.add("then", std::move(unknown));
    guarded.add("else", std::move(out));
    return guarded;
  }

  json::Value quantifier(const Expression& e) {
    if (e.distinct) throw NotInElm{"CQL has no distinct quantifiers that keep the unknown"};
    const auto negated = [](json::Value value) {
      json::Value out = node("Not");
      out.add("operand", std::move(value));
      return out;
    };
    const auto one_more = [&](json::Value n) {
      json::Value out = node("Add");
      std::vector<json::Value> pair;
      pair.push_back(std::move(n));
      pair.push_back(integer(1));
      out.add("operand", json::Value::of_array(std::move(pair)));
      return out;
    };
    switch (e.quantifier) {
      case QuantifierKind::Any:
        return at_least(e, integer(1));
      case QuantifierKind::Every:
        return negated(at_least(e, integer(1)));
      case QuantifierKind::AtLeast:
        return at_least(e, expression(e.operands[2]));
      case QuantifierKind::AtMost:
        return negated(at_least(e, one_more(expression(e.operands[2]))));
      case QuantifierKind::Exactly: {
        json::Value out = node("And");
        std::vector<json::Value> pair;
        pair.push_back(at_least(e, expression(e.operands[2])));
        pair.push_back(negated(at_least(e, one_more(expression(e.operands[2])))));
        out.add("operand", json::Value::of_array(std::move(pair)));
        return out;
      }
    }
    return node("Null");
  }

  const model::Model& model_;
  std::set<Index> parameters_;  // variables of functions
  std::set<Index> let_variables_;
  std::set<Index> left_out_;  // definitions
  std::map<std::string, std::string, std::less<>> functions_left_out_;
};

}  // namespace

Export elm_from_model(const model::Model& model) { return Writer(model).write(); }

}  // namespace regimen::elm
