// Queries and aggregates as CQL has them, and the quantifiers that keep the unknown, which it has not: rows
// that surely count and rows that may are counted apart.
#include "compiler/elm/expressions.hpp"
#include "compiler/elm/literals.hpp"
#include "compiler/elm/shape.hpp"
#include "load/operators.hpp"

namespace regimen::elm {

using model::Expression;
using model::ExprId;
using model::ExprKind;
using model::QuantifierKind;

json::Value ExpressionWriter::source(Index variable, ExprId list) {
  json::Value out = json::Value::of_object();
  out.add("alias", text(model_.variables[variable].name));
  out.add("expression", expression(list));
  return out;
}

json::Value ExpressionWriter::query(const Expression& e) {
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

json::Value ExpressionWriter::fold(const Expression& e) {
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
json::Value ExpressionWriter::sort(const Expression& e, std::size_t first) {
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

json::Value ExpressionWriter::aggregate(const Expression& e) {
  const std::string_view text_of = operator_info(e.op).text;
  std::string name(text_of);
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  json::Value list = expression(e.operands[0]);
  json::Value out = node(name);
  out.add(e.op == Operator::Exists ? "operand" : "source", std::move(list));
  return out;
}

/// Rows that surely satisfy and rows that may, counted: CQL has no quantifier that keeps the unknown.
json::Value ExpressionWriter::count(const Expression& e, bool possible) {
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

json::Value ExpressionWriter::at_least(const Expression& e, json::Value n) {
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

json::Value ExpressionWriter::quantifier(const Expression& e) {
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

}  // namespace regimen::elm
