// The reference evaluator: one case a construct, in the words of the specification.
#include "tests/support/reference_evaluator.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>

#include "load/operators.hpp"
#include "regimen/units.hpp"

namespace regimen::support {

using model::ExprKind;
using model::QuantifierKind;

namespace {

bool is_true(const Value& value) { return value == Value(true); }
bool is_false(const Value& value) { return value == Value(false); }

Value opposite(const Value& value) { return value.is_null() ? Value() : Value(is_false(value)); }

/// SOURCE: CQL 1.5 appendix B, And: false if either is false, else null if either is null.
Value conjunction(const Value& a, const Value& b) {
  if (is_false(a) || is_false(b)) return Value(false);
  if (a.is_null() || b.is_null()) return Value();
  return Value(true);
}

Value disjunction(const Value& a, const Value& b) { return opposite(conjunction(opposite(a), opposite(b))); }

std::optional<Decimal> number(const Value& value) {
  if (const auto* i = value.get<std::int32_t>()) return Decimal::from_integer(*i);
  if (const auto* d = value.get<Decimal>()) return *d;
  if (const auto* q = value.get<Quantity>()) return q->value;
  return std::nullopt;
}

/// A number in the form of `like`: Integer, Decimal, or Quantity in the unit of the type.
Value as(const Type& type, std::optional<Decimal> amount) {
  if (!amount) return Value();
  switch (type.kind) {
    case TypeKind::Integer: {
      const auto whole = amount->to_integer();
      if (!whole || *whole > std::numeric_limits<std::int32_t>::max() ||
          *whole < std::numeric_limits<std::int32_t>::min())
        return Value();
      return Value(static_cast<std::int32_t>(*whole));
    }
    case TypeKind::Quantity:
      return Value(Quantity{*amount, type.unit});
    default:
      return Value(*amount);
  }
}

/// Less than 0, 0 or more, of two values of one ordered type that are not null.
int order(const Value& a, const Value& b) {
  const Decimal x = *number(a), y = *number(b);
  return x < y ? -1 : y < x ? 1 : 0;
}

std::vector<Value> without_nulls(const std::vector<Value>& items) {
  std::vector<Value> kept;
  for (const Value& item : items) {
    if (!item.is_null()) kept.push_back(item);
  }
  return kept;
}

/// SOURCE: CQL 1.5, Distinct: nulls count as equal.
std::vector<Value> distinct_items(const std::vector<Value>& items) {
  std::vector<Value> kept;
  for (const Value& item : items) {
    if (std::find(kept.begin(), kept.end(), item) == kept.end()) kept.push_back(item);
  }
  return kept;
}

const std::vector<Value>* items_of(const Value& list) {
  const auto* items = list.get<Value::List>();
  return items ? &(*items)->items : nullptr;
}

}  // namespace

Value ReferenceEvaluator::evaluate(model::ExprId id) {
  const Expression& e = model_.expressions[id];
  switch (e.kind) {
    case ExprKind::Constant:
      return model_.constants[e.a];
    case ExprKind::Fact:
      return facts_[e.a];
    case ExprKind::Definition:
      return evaluate(model_.definitions[e.a].rule.expression);
    case ExprKind::Parameter:
      return model_.parameters[e.a].value;
    case ExprKind::Variable:
      return variables_.at(e.a);
    case ExprKind::Call: {
      const model::Function& function = model_.functions[e.a];
      std::vector<Value> arguments;
      for (model::ExprId operand : e.operands) arguments.push_back(evaluate(operand));
      for (std::size_t i = 0; i < arguments.size(); ++i) variables_[function.parameters[i]] = arguments[i];
      return evaluate(function.rule.expression);
    }
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
    case ExprKind::Decide:
      return decide(e);
    case ExprKind::Error:
    case ExprKind::StatusOf:
    case ExprKind::StageDone:
    case ExprKind::Alert:
    case ExprKind::Rank:
      break;
  }
  throw std::logic_error("the reference evaluator does not know this kind of expression");
}

Value ReferenceEvaluator::table_cell(const Expression& e) {
  const Value key = evaluate(e.operands[0]);
  const auto* code = key.get<Code>();
  const Table& table = model_.declared.tables[e.a];
  for (const TableRow& row : table.rows) {
    if (code && model_.declared.code_lists[table.key_codes].members[row.key].name == code->code)
      return row.cells[e.b];
  }
  return Value();
}

namespace {

/// The value of a decision table when it is settled which rows meet; nothing: its rows contradict its policy.
std::optional<Value> settled(const model::DecisionTableRules& table, const std::vector<bool>& meets,
                             const std::vector<Value>& outputs, const Value& otherwise) {
  std::vector<Value> found;
  for (std::size_t row = 0; row < meets.size(); ++row) {
    if (meets[row]) found.push_back(outputs[row]);
  }
  if (found.empty()) return otherwise;
  switch (table.policy) {
    case HitPolicy::First:
      return found.front();
    case HitPolicy::Unique:
      return found.size() == 1 ? std::optional<Value>(found.front()) : std::nullopt;
    case HitPolicy::Any: {
      // An output that is unknown may be equal to the others or not.
      const bool unknown = !without_nulls(found).empty() && without_nulls(found).size() < found.size();
      if (distinct_items(without_nulls(found)).size() > 1) return std::nullopt;
      return unknown ? Value() : found.front();
    }
    case HitPolicy::List:
      if ((table.flags & kNeedOutputs) != 0 && without_nulls(found).size() < found.size()) return Value();
      return Value::list(found);
  }
  return std::nullopt;
}

}  // namespace

Value ReferenceEvaluator::decide(const Expression& e) {
  // Every unknown row is tried both ways: the value is known when it is the same in each of these worlds.
  const model::DecisionTableRules& table = model_.decision_tables[e.a];
  const Value otherwise = evaluate(e.operands[0]);
  std::vector<Value> conditions, outputs;
  std::size_t unknown = 0;
  for (std::size_t i = 1; i < e.operands.size(); i += 2) {
    conditions.push_back(evaluate(e.operands[i]));
    outputs.push_back(evaluate(e.operands[i + 1]));
    unknown += conditions.back().is_null() ? 1 : 0;
  }
  if (table.policy == HitPolicy::List && unknown > 0) return Value();
  std::optional<Value> result;
  for (std::size_t world = 0; world < (std::size_t{1} << unknown); ++world) {
    std::vector<bool> meets;
    std::size_t next = 0, count = 0;
    for (const Value& condition : conditions) {
      meets.push_back(condition.is_null() ? (world >> next++ & 1) != 0 : is_true(condition));
      count += meets.back() ? 1 : 0;
    }
    // Worlds that the rows' tests rule out.
    if ((table.flags & kCompleteRows) != 0 && count == 0) continue;
    if ((table.flags & kDisjointRows) != 0 && count > 1) continue;
    const std::optional<Value> value = settled(table, meets, outputs, otherwise);
    if (!value || (result && *result != *value)) return Value();
    result = value;
  }
  return result.value_or(Value());
}

Value ReferenceEvaluator::apply(const Expression& e) {
  // `if` alone does not need all its operands; reading them all does no harm.
  std::vector<Value> v;
  for (model::ExprId operand : e.operands) v.push_back(evaluate(operand));
  const Type& type = model_.types.at(e.type);
  const bool some_null = std::any_of(v.begin(), v.end(), [](const Value& each) { return each.is_null(); });
  auto compared = [&](auto test) { return some_null ? Value() : Value(test(order(v[0], v[1]))); };
  auto computed = [&](auto operation) {
    return some_null ? Value() : as(type, operation(*number(v[0]), *number(v[1])));
  };
  switch (e.op) {
    case Operator::And: {
      Value result(true);
      for (const Value& each : v) result = conjunction(result, each);
      return result;
    }
    case Operator::Or: {
      Value result(false);
      for (const Value& each : v) result = disjunction(result, each);
      return result;
    }
    case Operator::Xor:
      return some_null ? Value() : Value(is_true(v[0]) != is_true(v[1]));
    case Operator::Implies:
      return disjunction(opposite(v[0]), v[1]);
    case Operator::Not:
      return opposite(v[0]);
    case Operator::IsNull:
      return Value(v[0].is_null());
    case Operator::IsTrue:
      return Value(is_true(v[0]));
    case Operator::IsFalse:
      return Value(is_false(v[0]));
    case Operator::Equal:
      return some_null ? Value() : Value(v[0] == v[1]);
    case Operator::Equivalent:
      return Value(v[0] == v[1]);  // of two nulls it is true
    case Operator::Less:
      return compared([](int o) { return o < 0; });
    case Operator::LessOrEqual:
      return compared([](int o) { return o <= 0; });
    case Operator::Greater:
      return compared([](int o) { return o > 0; });
    case Operator::GreaterOrEqual:
      return compared([](int o) { return o >= 0; });
    case Operator::Add:
      return computed([](Decimal a, Decimal b) { return Decimal::add(a, b); });
    case Operator::Subtract:
      return computed([](Decimal a, Decimal b) { return Decimal::subtract(a, b); });
    case Operator::Multiply:
      return computed([](Decimal a, Decimal b) { return Decimal::multiply(a, b); });
    case Operator::Divide:
      return computed([](Decimal a, Decimal b) { return Decimal::divide(a, b); });
    case Operator::TruncatedDivide:
      return computed([](Decimal a, Decimal b) { return Decimal::truncated_divide(a, b); });
    case Operator::Modulo:
      return computed([](Decimal a, Decimal b) { return Decimal::modulo(a, b); });
    case Operator::Negate:
      return some_null ? Value() : as(type, Decimal::negate(*number(v[0])));
    case Operator::Abs:
      return some_null ? Value()
                       : as(type, *number(v[0]) < Decimal() ? Decimal::negate(*number(v[0])) : number(v[0]));
    case Operator::WidenToDecimal:
      return some_null ? Value() : Value(*number(v[0]));
    case Operator::ConvertUnit: {
      const auto* quantity = v[0].get<Quantity>();
      if (!quantity) return Value();
      const auto converted =
          units::convert(quantity->value, *units::parse(quantity->unit), *units::parse(type.unit));
      return converted ? Value(Quantity{*converted, type.unit}) : Value();
    }
    case Operator::If:
      return is_true(v[0]) ? v[1] : v[2];
    case Operator::Coalesce:
      for (const Value& each : v) {
        if (!each.is_null()) return each;
      }
      return Value();
    case Operator::List:
      return Value::list(v);
    case Operator::Distinct:
      return v[0].is_null() ? Value() : Value::list(distinct_items(*items_of(v[0])));
    case Operator::Member: {
      const auto* tuple = v[0].get<Value::Tuple>();
      return tuple ? (*tuple)->fields[e.a].second : Value();
    }
    case Operator::In: {
      // SOURCE: CQL 1.5, In: false for a null list; nulls count as equal.
      if (v[1].is_null()) return Value(false);
      const std::vector<Value>& items = *items_of(v[1]);
      return Value(std::find(items.begin(), items.end(), v[0]) != items.end());
    }
    default:
      throw std::logic_error("the reference evaluator does not know operator " +
                             std::string(operator_info(e.op).text));
  }
}

Value ReferenceEvaluator::query(const Expression& e) {
  const Value source = evaluate(e.operands[0]);
  if (source.is_null()) return Value();
  std::vector<Value> result;
  std::size_t next = 1;
  const model::ExprId where = e.has_where ? e.operands[next++] : kNone;
  const model::ExprId returned = e.has_return ? e.operands[next++] : kNone;
  for (const Value& row : *items_of(source)) {
    variables_[e.a] = row;
    for (const auto& [variable, value] : e.lets) variables_[variable] = evaluate(value);
    if (where != kNone && !is_true(evaluate(where))) continue;
    variables_[e.a] = row;
    result.push_back(returned == kNone ? row : evaluate(returned));
  }
  if (e.distinct) result = distinct_items(result);
  // The last key first, each time keeping the order of equals: so the first key decides. Nulls come first.
  for (std::size_t key = e.descending.size(); key-- > 0;) {
    auto key_of = [&](const Value& item) {
      variables_[e.b] = item;
      return evaluate(e.operands[next + key]);
    };
    std::stable_sort(result.begin(), result.end(), [&](const Value& a, const Value& b) {
      const Value x = key_of(a), y = key_of(b);
      const int o = x.is_null() || y.is_null() ? (x.is_null() ? 0 : 1) - (y.is_null() ? 0 : 1) : order(x, y);
      return e.descending[key] ? o > 0 : o < 0;
    });
  }
  return Value::list(std::move(result));
}

Value ReferenceEvaluator::fold(const Expression& e) {
  const Value source = evaluate(e.operands[0]);
  if (source.is_null()) return Value();
  Value so_far = evaluate(e.operands[1]);
  for (const Value& row : *items_of(source)) {
    variables_[e.a] = row;
    variables_[e.b] = so_far;
    for (const auto& [variable, value] : e.lets) variables_[variable] = evaluate(value);
    so_far = evaluate(e.operands[2]);
  }
  return so_far;
}

Value ReferenceEvaluator::quantifier(const Expression& e) {
  // Every unknown condition may turn out true or false, and every unknown element may be any value. So the
  // count lies between the least and the most that can be; the answer is known when both give the same.
  const Value source = evaluate(e.operands[0]);
  const bool counted = e.quantifier != QuantifierKind::Any && e.quantifier != QuantifierKind::Every;
  const Value n_value = counted ? evaluate(e.operands[2]) : Value(std::int32_t{1});
  if (source.is_null() || n_value.is_null()) return Value();
  const std::int64_t n = *n_value.get<std::int32_t>();
  std::vector<Value> certain, candidates;
  std::int64_t certain_rows = 0, possible_rows = 0, unnamed = 0;
  for (const Value& row : *items_of(source)) {
    variables_[e.a] = row;
    Value condition = evaluate(e.operands[1]);
    if (e.quantifier == QuantifierKind::Every) condition = opposite(condition);
    if (is_false(condition)) continue;
    ++possible_rows;
    certain_rows += is_true(condition) ? 1 : 0;
    if (!e.distinct) continue;
    variables_[e.a] = row;
    const Value element = evaluate(e.operands[3]);
    if (element.is_null()) {
      ++unnamed;
    } else {
      candidates.push_back(element);
      if (is_true(condition)) certain.push_back(element);
    }
  }
  std::int64_t least = certain_rows, most = possible_rows;
  if (e.distinct) {
    most = static_cast<std::int64_t>(distinct_items(candidates).size()) + unnamed;
    least = static_cast<std::int64_t>(distinct_items(certain).size());
    if (least == 0 && certain_rows > 0) least = 1;
  }
  auto reaches = [&](std::int64_t wanted) {
    return least >= wanted ? Value(true) : most < wanted ? Value(false) : Value();
  };
  switch (e.quantifier) {
    case QuantifierKind::Any:
    case QuantifierKind::AtLeast:
      return reaches(n);
    case QuantifierKind::Every:
      return opposite(reaches(1));
    case QuantifierKind::AtMost:
      return opposite(reaches(n + 1));
    case QuantifierKind::Exactly:
      return conjunction(reaches(n), opposite(reaches(n + 1)));
  }
  return Value();
}

Value ReferenceEvaluator::aggregate(const Expression& e) {
  const Value list = evaluate(e.operands[0]);
  static const std::vector<Value> kNothing;
  const std::vector<Value>& all = list.is_null() ? kNothing : *items_of(list);
  const std::vector<Value> items = without_nulls(all);
  const Type& type = model_.types.at(e.type);
  switch (e.op) {
    case Operator::Count:
      return Value(static_cast<std::int32_t>(items.size()));
    case Operator::Exists:
      return Value(!items.empty());
    case Operator::First:
      return all.empty() ? Value() : all.front();
    case Operator::Last:
      return all.empty() ? Value() : all.back();
    default:
      break;
  }
  if (items.empty()) return Value();
  Value result = items.front();
  for (std::size_t i = 1; i < items.size(); ++i) {
    if (e.op == Operator::Min && order(items[i], result) < 0) result = items[i];
    if (e.op == Operator::Max && order(items[i], result) > 0) result = items[i];
  }
  if (e.op != Operator::Sum) return result;
  std::optional<Decimal> total = Decimal();
  for (const Value& item : items) total = total ? Decimal::add(*total, *number(item)) : std::nullopt;
  return as(type, total);
}

}  // namespace regimen::support
