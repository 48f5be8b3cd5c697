// Expressions one for one where CQL has them.
#include "compiler/elm/expressions.hpp"

#include "compiler/elm/literals.hpp"
#include "compiler/elm/shape.hpp"
#include "load/operators.hpp"

namespace regimen::elm {

using model::Expression;
using model::ExprId;
using model::ExprKind;

namespace {

std::string_view name_of(ExprKind kind) {
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

}  // namespace

ExpressionWriter::ExpressionWriter(const model::Model& model) : model_(model) {
  for (const model::Function& function : model.functions)
    parameters_.insert(function.parameters.begin(), function.parameters.end());
}

json::Value ExpressionWriter::expression(ExprId id) {
  const Expression& e = model_.expressions[id];
  switch (e.kind) {
    case ExprKind::Constant: {
      const Value& value = model_.constants[e.a];
      if (!value.is_null()) return literal(value);
      json::Value out = node("As");
      out.add("operand", node("Null"));
      out.add("asTypeSpecifier", type_specifier(model_, e.type));
      return model_.types.is(e.type, TypeKind::Null) ? node("Null") : out;
    }
    case ExprKind::Fact:
      if (model_.declared.facts[e.a].retrieve) {
        throw NotInElm{"it reads `" + model_.declared.facts[e.a].name +
                       "` from FHIR, and retrieves are not exported"};
      }
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

std::vector<json::Value> ExpressionWriter::expressions(const std::vector<ExprId>& ids) {
  std::vector<json::Value> out;
  for (const ExprId id : ids) out.push_back(expression(id));
  return out;
}

json::Value ExpressionWriter::call(const Expression& e) {
  const std::string& name = model_.functions[e.a].rule.name;
  if (const auto left_out = functions_left_out_.find(name); left_out != functions_left_out_.end()) {
    throw NotInElm{"it uses `" + name + "`: " + left_out->second};
  }
  json::Value out = reference("FunctionRef", name);
  out.add("operand", json::Value::of_array(expressions(e.operands)));
  return out;
}

json::Value ExpressionWriter::apply(const Expression& e) {
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
      return interval_node(std::move(operands[0]), std::move(operands[1]), (e.a & 1U) != 0, (e.a & 2U) != 0);
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
      out.add("asTypeSpecifier", type_specifier(model_, e.type));
      return out;
    }
    case Operator::IsType: {
      json::Value out = node("Is");
      out.add("operand", std::move(operands[0]));
      out.add("isTypeSpecifier", type_specifier(model_, e.a));
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

json::Value ExpressionWriter::table_cell(const Expression& e) {
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

}  // namespace regimen::elm
