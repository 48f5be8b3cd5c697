// Fields, table cells, elements of lists, calls of definitions with arguments and of the built-in functions.
#include <algorithm>

#include "compiler/model/builder.hpp"
#include "fhir/resources.hpp"
#include "load/operators.hpp"
#include "load/signature.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

struct ListFunction {
  const char* name;
  Operator op;
};
constexpr ListFunction kListFunctions[] = {{"Count", Operator::Count}, {"Sum", Operator::Sum},
                                           {"Min", Operator::Min},     {"Max", Operator::Max},
                                           {"Avg", Operator::Avg},     {"First", Operator::First},
                                           {"Last", Operator::Last},   {"Exists", Operator::Exists}};

struct NumberFunction {
  const char* name;
  Operator op;
};
constexpr NumberFunction kNumberFunctions[] = {{"Abs", Operator::Abs},
                                               {"Ceiling", Operator::Ceiling},
                                               {"Floor", Operator::Floor},
                                               {"Truncate", Operator::Truncate}};

}  // namespace

ExprId Builder::member(ExprId owner, const View& name_view, source::Span span) {
  const Type& type = model.types.at(type_of(owner));
  std::string name = identifier(name_view);
  if (model.types.is_resource(type_of(owner))) {
    if (const auto element = model.types.element(type_of(owner), name))
      return apply(Operator::Member, element->second, {owner}, span, element->first);
    std::vector<std::string> candidates;
    for (const fhir::ElementInfo& each : fhir::elements_of(type.name)) candidates.emplace_back(each.name);
    diagnostics_.report(Code::UnknownField, name_view.span())
        .arg(type.name)
        .arg(name)
        .did_you_mean(nearest_name(name, candidates));
    return error(span);
  }
  if (type.kind == TypeKind::Tuple) {
    std::vector<std::string> candidates;
    for (Index i = 0; i < type.fields.size(); ++i) {
      if (type.fields[i].first == name)
        return apply(Operator::Member, type.fields[i].second, {owner}, span, i);
      candidates.push_back(type.fields[i].first);
    }
    diagnostics_.report(Code::UnknownField, name_view.span())
        .arg(type_name(type_of(owner)))
        .arg(name)
        .did_you_mean(nearest_name(name, candidates));
    return error(span);
  }
  struct Part {
    TypeKind of;
    std::string_view name, function;
    Index payload;
  };
  static constexpr Part kParts[] = {{TypeKind::Quantity, "value", "ValueOfQuantity", 0},
                                    {TypeKind::Quantity, "unit", "UnitOfQuantity", 0},
                                    {TypeKind::Code, "code", "PartOfCode", 0},
                                    {TypeKind::Code, "system", "PartOfCode", 1},
                                    {TypeKind::Code, "display", "PartOfCode", 2},
                                    {TypeKind::Concept, "codes", "CodesOfConcept", 0},
                                    {TypeKind::Concept, "display", "DisplayOfConcept", 0},
                                    {TypeKind::Ratio, "numerator", "PartOfRatio", 0},
                                    {TypeKind::Ratio, "denominator", "PartOfRatio", 1},
                                    {TypeKind::Interval, "low", "PartOfInterval", 0},
                                    {TypeKind::Interval, "high", "PartOfInterval", 1},
                                    {TypeKind::Interval, "lowClosed", "PartOfIntervalIsClosed", 0},
                                    {TypeKind::Interval, "highClosed", "PartOfIntervalIsClosed", 1}};
  if (is_choice(type_of(owner))) {
    // The one of its types that has such a part.
    std::vector<Index> with_part;
    for (const Index one : type.choices) {
      bool has = model.types.is_resource(one) && model.types.element(one, name);
      for (const Part& part : kParts) has = has || (part.of == model.types.kind(one) && part.name == name);
      if (has) with_part.push_back(one);
    }
    if (with_part.size() == 1) return member(taken_as(owner, with_part.front()), name_view, span);
    // Of several: that of the one which it is.
    ExprId result = kNone;
    for (auto one = with_part.rbegin(); one != with_part.rend(); ++one) {
      ExprId part = member(taken_as(owner, *one), name_view, span);
      if (failed(part)) return part;
      if (result == kNone) result = constant(Value(), type_of(part), span);
      if (!unify(part, result)) return no_operator(name, {part, result}, span);
      result = apply(Operator::If, type_of(part), {is_type(owner, *one, span), part, result}, span);
    }
    if (result != kNone) return result;
  }
  for (const Part& part : kParts) {
    if (part.of == type.kind && part.name == name)
      return call_named(part.function, {owner}, span, name, part.payload);
  }
  if (type.kind == TypeKind::Null) return owner;
  diagnostics_.report(Code::UnknownField, name_view.span()).arg(type_name(type_of(owner))).arg(name);
  return error(span);
}

ExprId Builder::check_member(const View& view) {
  View owner_view = view.get(NodeKind::ExpressionTerm);
  View name_view = view.get(NodeKind::Identifier);
  if (const auto name = plain_name(view)) return check_name(*name, view, view.span(), kNone);
  if (owner_view.kind() == NodeKind::IndexTerm) {
    ExprId cell = check_table_cell(owner_view, name_view, view.span());
    if (cell != kNone) return cell;
  }
  ExprId owner = check(owner_view);
  return failed(owner) ? owner : member(owner, name_view, view.span());
}

ExprId Builder::check_table_cell(const View& index_view, const View& column_view, source::Span span) {
  const auto name = plain_name(index_view.get(NodeKind::ExpressionTerm));
  if (!name) return kNone;
  auto found = values.find(*name);
  if (found == values.end() || found->second.kind != SymbolKind::Table) return kNone;
  const Index index = found->second.index;
  if (model.declared.tables[index].key_codes == kNone) return error(span);  // reported where the table stands
  ExprId key = check_as(index_view.get(NodeKind::Expression),
                        model.types.code(model.declared.tables[index].key_codes));
  if (failed(key)) return error(span);
  std::string column = identifier(column_view);
  std::vector<std::string> candidates;
  const Table& table = model.declared.tables[index];
  for (Index i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].name == column) {
      if (table.columns[i].type == kNone) return error(span);
      Expression e;
      e.kind = ExprKind::TableColumn;
      e.type = table.columns[i].type;
      e.a = index;
      e.b = i;
      e.operands = {key};
      e.span = span;
      return add(std::move(e));
    }
    candidates.push_back(table.columns[i].name);
  }
  diagnostics_.report(Code::UnknownField, column_view.span())
      .arg(table.name)
      .arg(column)
      .did_you_mean(nearest_name(column, candidates));
  return error(span);
}

ExprId Builder::check_index(const View& view) {
  source::Span span = view.span();
  ExprId list = check(view.get(NodeKind::ExpressionTerm));
  ExprId index = check_as(view.get(NodeKind::Expression), model.types.integer());
  if (failed(list) || failed(index)) return error(span);
  if (model.types.is(type_of(list), TypeKind::Null)) return list;
  if (model.types.is(type_of(list), TypeKind::String))
    return call_named("Indexer", {list, index}, span, "[]");
  if (!model.types.is(type_of(list), TypeKind::List)) return no_operator("[]", {list, index}, span);
  return apply(Operator::Index, model.types.at(type_of(list)).element, {list, index}, span);
}

ExprId Builder::aggregate(Operator op, ExprId list, source::Span span) {
  if (failed(list)) return error(span);
  Types& types = model.types;
  if (types.is(type_of(list), TypeKind::Null)) list = coerce(list, types.list(types.null()));
  if (!types.is(type_of(list), TypeKind::List)) {
    diagnostics_.report(Code::TypeMismatch, expr(list).span).arg(type_name(type_of(list))).arg("a list");
    return error(span);
  }
  const Index element = types.at(type_of(list)).element;
  Index type = element;
  const bool numeric = types.is_number_or_quantity(element) || types.is(element, TypeKind::Null);
  if (op == Operator::Count) type = types.integer();
  if (op == Operator::Exists) type = types.boolean();
  if (op == Operator::Avg && types.is_number(element)) type = types.decimal();
  const bool ordered = numeric || types.is(element, TypeKind::String) || types.is(element, TypeKind::Date) ||
                       types.is(element, TypeKind::DateTime) || types.is(element, TypeKind::Time);
  if (((op == Operator::Sum || op == Operator::Avg) && !numeric) ||
      ((op == Operator::Min || op == Operator::Max) && !ordered)) {
    return no_operator(op == Operator::Sum   ? "Sum"
                       : op == Operator::Avg ? "Avg"
                       : op == Operator::Min ? "Min"
                                             : "Max",
                       {list}, span);
  }
  Expression e;
  e.kind = ExprKind::Aggregate;
  e.op = op;
  e.type = type;
  e.operands = {list};
  e.span = span;
  return add(std::move(e));
}

ExprId Builder::check_call(Index function, const std::vector<View>& arguments, const View& view) {
  source::Span span = view.span();
  const Function& f = model.functions[function];
  if (arguments.size() != f.parameters.size()) {
    std::string expected =
        std::to_string(f.parameters.size()) + (f.parameters.size() == 1 ? " argument" : " arguments");
    diagnostics_.report(Code::WrongNumberOfArguments, span)
        .arg(f.rule.name)
        .arg(expected)
        .arg(arguments.size())
        .label(functions_[function].declaration.get(NodeKind::Identifier).span(), "declared here");
    return error(span);
  }
  Expression e;
  e.kind = ExprKind::Call;
  e.a = function;
  e.span = span;
  bool good = f.result != kNone && f.rule.expression != kNone && !failed(f.rule.expression);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    Index type = model.variables[f.parameters[i]].type;
    ExprId argument = check(arguments[i], type);
    if (!failed(argument) && type != kNone) argument = coerce(argument, type);
    good = good && !failed(argument) && type != kNone;
    e.operands.push_back(argument);
  }
  if (!good) return error(span);
  e.type = f.result;
  return add(std::move(e));
}

ExprId Builder::check_invocation(const View& view) {
  source::Span span = view.span();
  Types& types = model.types;
  View name_view = view.get(NodeKind::FunctionName).get(NodeKind::Reference);
  std::string name = identifier(name_view);
  std::vector<View> arguments = view.children(NodeKind::Expression);
  auto takes = [&](std::size_t low, std::size_t high) {
    if (arguments.size() >= low && arguments.size() <= high) return true;
    std::string expected = low == high ? std::to_string(low) + (low == 1 ? " argument" : " arguments")
                                       : std::to_string(low) + " to " + std::to_string(high) + " arguments";
    diagnostics_.report(Code::WrongNumberOfArguments, span).arg(name).arg(expected).arg(arguments.size());
    return false;
  };
  if (auto found = values.find(name); found != values.end()) {
    if (found->second.kind == SymbolKind::Function) return check_call(found->second.index, arguments, view);
    diagnostics_.report(Code::WrongKindOfName, name_view.span())
        .arg(name)
        .arg(kind_words(found->second.kind))
        .arg("a definition with arguments")
        .label(found->second.span, "declared here");
    return error(span);
  }
  for (const ListFunction& f : kListFunctions) {
    if (name == f.name) return takes(1, 1) ? aggregate(f.op, check(arguments[0]), span) : error(span);
  }
  for (const NumberFunction& f : kNumberFunctions) {
    if (name != f.name) continue;
    if (!takes(1, 1)) return error(span);
    ExprId operand = settled(check(arguments[0]));
    if (failed(operand)) return operand;
    if (types.is(type_of(operand), TypeKind::Null)) operand = coerce(operand, types.decimal());
    if (f.op == Operator::Abs && types.is(type_of(operand), TypeKind::Quantity) &&
        types.at(type_of(operand)).unit.empty())
      return call_named("QuantityAbs", {operand}, span, name);
    if (!types.is_number_or_quantity(type_of(operand))) return no_operator(name, {operand}, span);
    if (f.op == Operator::Abs) return apply(f.op, type_of(operand), {operand}, span);
    operand = coerce(operand, types.decimal());
    return apply(f.op, types.integer(), {operand}, span);
  }
  if (name == "Round") {
    if (!takes(1, 2)) return error(span);
    std::vector<ExprId> operands = {check_as(arguments[0], types.decimal())};
    if (arguments.size() > 1) operands.push_back(check_as(arguments[1], types.integer()));
    return apply(Operator::Round, types.decimal(), std::move(operands), span);
  }
  if (name == "Power") {
    if (!takes(2, 2)) return error(span);
    return arithmetic_checked(Operator::Power, check(arguments[0]), check(arguments[1]), span, "Power");
  }
  if (name == "Coalesce") {
    if (!takes(1, 64)) return error(span);
    if (arguments.size() == 1) return call_named("CoalesceList", {check(arguments[0])}, span, name);
    std::vector<ExprId> operands;
    for (const View& argument : arguments) {
      operands.push_back(check(argument));
      if (failed(operands.back())) return error(span);
    }
    Index type = types.null();
    for (ExprId operand : operands) {
      const Index common = common_type(type, type_of(operand));
      if (common != kNone) type = common;  // otherwise `coerce` says what does not fit
    }
    for (ExprId& operand : operands) operand = coerce(operand, type);
    return apply(Operator::Coalesce, type, std::move(operands), span);
  }
  for (const auto& [word, type] : {std::pair("Today", types.date()), std::pair("Now", types.date_time()),
                                   std::pair("TimeOfDay", types.time())}) {
    if (name == word) return takes(0, 0) ? apply(Operator::AsOf, type, {}, span) : error(span);
  }
  if (is_age_function(name)) return check_age(name, arguments, span);
  if (name == "rank") {
    if (!takes(1, 1)) return error(span);
    const ExprId option = check_as(arguments[0], types.code(model.option_codes));
    const Value* code = failed(option) ? nullptr : constant_value(option);
    if (code == nullptr) return error(span);
    Expression e;
    e.kind = ExprKind::Rank;
    const auto& options = model.declared.options;
    e.a = static_cast<Index>(
        std::find_if(options.begin(), options.end(),
                     [&](const Option& one) { return one.id == code->get<regimen::Code>()->code; }) -
        options.begin());
    e.type = types.integer();
    e.span = span;
    return add(std::move(e));
  }
  for (const auto& [word, op] : {std::pair{"IsNull", Operator::IsNull}, std::pair{"IsTrue", Operator::IsTrue},
                                 std::pair{"IsFalse", Operator::IsFalse}}) {
    if (name != word) continue;
    if (!takes(1, 1)) return error(span);
    return apply(op, types.boolean(),
                 {op == Operator::IsNull ? check(arguments[0]) : check_as(arguments[0], types.boolean())},
                 span);
  }
  if (name == "Concatenate") {
    if (!takes(2, 2)) return error(span);
    return apply(Operator::Concatenate, types.string(),
                 {check_as(arguments[0], types.string()), check_as(arguments[1], types.string())}, span);
  }
  if (name == "ToString") {
    if (!takes(1, 1)) return error(span);
    ExprId operand = check(arguments[0]);
    return failed(operand) ? operand : apply(Operator::ToString, types.string(), {operand}, span);
  }
  if (const auto op = function_named(name)) {
    std::vector<ExprId> operands;
    for (const View& argument : arguments) operands.push_back(check(argument));
    // Numbers have packed operators of their own.
    const bool number = operands.size() == 1 && !failed(operands[0]) && types.is_number(type_of(operands[0]));
    if (number && name == "ToDecimal") return coerce(operands[0], types.decimal());
    if (number && name == "ToLong" && types.kind(type_of(operands[0])) <= TypeKind::Long)
      return coerce(operands[0], types.long_integer());
    const OperatorInfo& info = operator_info(*op);
    return takes(info.fewest, info.most) ? resolve(*op, name, std::move(operands), span) : error(span);
  }
  std::vector<std::string> candidates = {"Round", "Power",     "Coalesce", "Today",
                                         "Now",   "TimeOfDay", "ToString", "rank"};
  for (const ListFunction& f : kListFunctions) candidates.emplace_back(f.name);
  for (const NumberFunction& f : kNumberFunctions) candidates.emplace_back(f.name);
  for (std::size_t op = kFirstFunction; op < kOperatorCount; ++op) {
    candidates.emplace_back(function_name(static_cast<Operator>(op)));
  }
  for (const Function& f : model.functions) candidates.push_back(f.rule.name);
  diagnostics_.report(Code::UnknownName, name_view.span())
      .arg(name)
      .did_you_mean(nearest_name(name, candidates));
  return error(span);
}

ExprId Builder::arithmetic_checked(Operator op, ExprId left, ExprId right, source::Span span,
                                   std::string_view sign) {
  return failed(left) || failed(right) ? error(span) : arithmetic(op, left, right, span, sign);
}

}  // namespace regimen::model
