// Types of queries: sources, `let`, `with` and `without`, `where`, `return`, `aggregate`, `sort`.
#include "compiler/model/builder.hpp"

namespace regimen::model {

ExprId Builder::check_source(const View& source_view, Index& element) {
  ExprId source = kNone;
  if (auto inner = source_view.child(NodeKind::Expression)) {
    source = check(*inner);
  } else if (auto retrieve = source_view.child(NodeKind::Retrieve)) {
    source = check_retrieve(*retrieve);
  } else {
    // `trials` or `patient.trials`: the first name like any other, the rest as fields.
    View qualified = source_view.get(NodeKind::QualifiedIdentifier);
    auto names = qualified.children(NodeKind::Identifier);
    const auto [name, next] = qualified_name(qualified);
    source = check_name(name, next > 1 ? qualified : names[0], qualified.span(), kNone);
    for (std::size_t i = next; i < names.size() && !failed(source); ++i)
      source = member(source, names[i], qualified.span());
  }
  element = kNone;
  if (failed(source)) return source;
  if (!model.types.is(type_of(source), TypeKind::List)) {
    diagnostics_.report(Code::TypeMismatch, source_view.span()).arg(type_name(type_of(source))).arg("a list");
    return error(source_view.span());
  }
  element = model.types.at(type_of(source)).element;
  return source;
}

/// As check_source, for queries: a single value is a list of one, whose query gives one value (CQL).
ExprId Builder::check_query_source(const View& source_view, Index& element, bool& single) {
  if (auto inner = source_view.child(NodeKind::Expression)) {
    ExprId source = check(*inner);
    if (failed(source)) return source;
    if (!model.types.is(type_of(source), TypeKind::List)) {
      single = true;
      element = type_of(source);
      return apply(Operator::List, model.types.list(element), {source}, source_view.span());
    }
    element = model.types.at(type_of(source)).element;
    return source;
  }
  return check_source(source_view, element);
}

ExprId Builder::check_query(const View& view) {
  std::vector<View> sources, aliases;
  for (const View& part : view.children(NodeKind::AliasedSource)) {
    sources.push_back(part.get(NodeKind::QuerySource));
    aliases.push_back(part.get(NodeKind::Alias));
  }
  if (sources.empty()) {
    if (auto source = view.child(NodeKind::QuerySource)) {
      sources.push_back(*source);
    } else {
      sources.push_back(view);  // `(list) alias`
    }
    aliases.push_back(view.get(NodeKind::Alias));
  }
  return sources.size() == 1 ? check_single_query(view, sources[0], aliases[0])
                             : check_multiple_query(view, sources, aliases);
}

bool Builder::check_lets(const View& view, Expression& query) {
  bool good = true;
  if (auto let = view.child(NodeKind::LetClause)) {
    for (const View& item : let->children(NodeKind::LetItem)) {
      ExprId value = check(item.get(NodeKind::Expression));
      good = good && !failed(value);
      open_variable(item.get(NodeKind::Identifier), failed(value) ? kNone : type_of(value));
      query.lets.emplace_back(scope_.back().second, value);
    }
  }
  return good;
}

/// `where` and the `with`/`without` clauses as one condition; kNone when there are none.
ExprId Builder::check_filter(const View& view) {
  const Index boolean = model.types.boolean();
  std::vector<ExprId> parts;
  for (const View& clause : view.children(NodeKind::InclusionClause)) {
    Expression related;
    related.kind = ExprKind::Query;
    related.span = clause.span();
    Index element = kNone;
    ExprId source = check_source(clause.get(NodeKind::QuerySource), element);
    if (failed(source)) return source;
    open_variable(clause.get(NodeKind::Alias), element);
    related.a = scope_.back().second;
    ExprId such = check_condition(clause.get(NodeKind::Expression));
    close_variable();
    if (failed(such)) return such;
    related.has_where = true;
    related.operands = {source, such};
    related.type = type_of(source);
    ExprId found = aggregate(Operator::Exists, add(std::move(related)), clause.span());
    parts.push_back(clause.has(TokenKind::Without) ? apply(Operator::Not, boolean, {found}, clause.span())
                                                   : found);
  }
  if (auto where = view.child(NodeKind::WhereClause))
    parts.push_back(check_condition(where->get(NodeKind::Expression)));
  for (ExprId part : parts) {
    if (failed(part)) return part;
  }
  if (parts.empty()) return kNone;
  return parts.size() == 1 ? parts.front() : apply(Operator::And, boolean, std::move(parts), view.span());
}

ExprId Builder::check_single_query(const View& view, const View& source_view, const View& alias) {
  Expression query;
  query.kind = ExprKind::Query;
  query.span = view.span();
  Index element = kNone;
  bool single = false;
  ExprId source = check_query_source(source_view, element, single);
  if (failed(source)) return source;
  query.operands = {source};
  const std::size_t scope = scope_.size();
  open_variable(alias, element);
  query.a = scope_.back().second;
  bool good = check_lets(view, query);
  Index result = element;
  if (ExprId condition = check_filter(view); condition != kNone) {
    good = good && !failed(condition);
    query.has_where = true;
    query.operands.push_back(condition);
  }
  if (auto returned = view.child(NodeKind::ReturnClause)) {
    ExprId value = settled(check(returned->get(NodeKind::Expression)));
    good = good && !failed(value);
    query.has_return = true;
    // CQL: a `return` keeps each value once unless it says `all`.
    query.distinct = !returned->has(TokenKind::All);
    query.operands.push_back(value);
    result = type_of(value);
  }
  scope_.resize(scope);
  if (auto sort = view.child(NodeKind::SortClause); sort && good) good = check_sort(*sort, result, query);
  if (!good) return error(view.span());
  query.type = model.types.list(result);
  ExprId rows = add(std::move(query));
  if (auto aggregate_clause = view.child(NodeKind::AggregateClause)) {
    return check_aggregate_clause(*aggregate_clause, rows, element, {alias}, {});
  }
  return single ? apply(Operator::First, result, {rows}, view.span()) : rows;
}

/// `from A a, B b ...`: for each row of A those of B, flattened. Without a `return` a row is a tuple of the
/// aliases.
ExprId Builder::check_multiple_query(const View& view, const std::vector<View>& sources,
                                     const std::vector<View>& aliases) {
  const source::Span span = view.span();
  const std::size_t scope = scope_.size();
  std::vector<ExprId> lists;
  std::vector<Index> variables;
  bool all_single = true;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    Index element = kNone;
    bool single = false;
    ExprId list = check_query_source(sources[i], element, single);
    if (failed(list)) return error(span);
    all_single = all_single && single;
    lists.push_back(list);
    open_variable(aliases[i], element);
    variables.push_back(scope_.back().second);
  }
  Expression innermost;
  innermost.kind = ExprKind::Query;
  innermost.span = span;
  innermost.a = variables.back();
  innermost.operands = {lists.back()};
  bool good = check_lets(view, innermost);
  if (ExprId condition = check_filter(view); condition != kNone) {
    good = good && !failed(condition);
    innermost.has_where = true;
    innermost.operands.push_back(condition);
  }
  const auto tuple_of_aliases = [&] {
    std::vector<std::pair<std::string, Index>> fields;
    std::vector<ExprId> parts;
    for (std::size_t i = 0; i < aliases.size(); ++i) {
      Expression variable;
      variable.kind = ExprKind::Variable;
      variable.a = variables[i];
      variable.type = model.variables[variables[i]].type;
      variable.span = aliases[i].span();
      fields.emplace_back(identifier(aliases[i]), variable.type);
      parts.push_back(add(std::move(variable)));
    }
    return apply(Operator::Tuple, model.types.tuple("", std::move(fields)), std::move(parts), span);
  };
  const auto returned = view.child(NodeKind::ReturnClause);
  const auto folded = view.child(NodeKind::AggregateClause);
  ExprId value = returned ? check(returned->get(NodeKind::Expression)) : tuple_of_aliases();
  good = good && !failed(value);
  scope_.resize(scope);
  if (!good) return error(span);
  innermost.has_return = true;
  innermost.operands.push_back(value);
  innermost.type = model.types.list(type_of(value));
  const Index result = type_of(value);
  ExprId rows = add(std::move(innermost));
  for (std::size_t i = sources.size() - 1; i-- > 0;) {
    Expression outer;
    outer.kind = ExprKind::Query;
    outer.span = span;
    outer.a = variables[i];
    outer.has_return = true;
    outer.operands = {lists[i], rows};
    outer.type = model.types.list(type_of(rows));
    rows = call_named("Flatten", {add(std::move(outer))}, span, "from");
    if (failed(rows)) return rows;
  }
  if (folded) return check_aggregate_clause(*folded, rows, result, aliases, variables);
  Expression query;  // what is said of the whole: each value once, sorted
  query.kind = ExprKind::Query;
  query.span = span;
  query.operands = {rows};
  model.variables.push_back({"$this", result});
  query.a = static_cast<Index>(model.variables.size() - 1);
  query.distinct = returned && !returned->has(TokenKind::All);
  if (query.distinct) rows = apply(Operator::Distinct, model.types.list(result), {rows}, span);
  query.distinct = false;
  query.operands = {rows};
  if (auto sort = view.child(NodeKind::SortClause)) {
    if (!check_sort(*sort, result, query)) return error(span);
    query.type = model.types.list(result);
    rows = add(std::move(query));
  }
  return all_single ? apply(Operator::First, result, {rows}, span) : rows;
}

ExprId Builder::check_aggregate_clause(const View& clause, ExprId rows, Index element,
                                       const std::vector<View>& aliases,
                                       const std::vector<Index>& variables) {
  const source::Span span = clause.span();
  if (clause.has(TokenKind::Distinct)) rows = apply(Operator::Distinct, type_of(rows), {rows}, span);
  ExprId start = kNone;
  if (auto starting = clause.child(NodeKind::StartingClause)) {
    if (auto quantity = starting->child(NodeKind::Quantity)) start = check_quantity_literal(*quantity);
    if (auto literal = starting->child(NodeKind::SimpleLiteral)) start = check(*literal);
    if (auto inner = starting->child(NodeKind::Expression)) start = check(*inner);
    if (failed(start)) return start;
  }
  const std::size_t scope = scope_.size();
  Index row = kNone;
  if (variables.empty()) {
    open_variable(aliases.front(), element);
    row = scope_.back().second;
  } else {  // of several sources: the row is a tuple of them
    model.variables.push_back({"$this", element});
    row = static_cast<Index>(model.variables.size() - 1);
  }
  Expression fold;
  fold.kind = ExprKind::Fold;
  fold.a = row;
  fold.span = span;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    Expression item;
    item.kind = ExprKind::Variable;
    item.a = row;
    item.type = element;
    item.span = span;
    const Index type = model.variables[variables[i]].type;
    ExprId part = apply(Operator::Member, type, {add(std::move(item))}, span, static_cast<Index>(i));
    open_variable(aliases[i], type);
    fold.lets.emplace_back(scope_.back().second, part);
  }
  // The type of the result is that of the next value; without a start it is not known before the expression
  // is typed, so it is tried with no type first, then with what came out.
  Index type = start == kNone ? model.types.null() : type_of(start);
  const std::size_t errors_before = diagnostics_.error_count();
  ExprId next = kNone;
  for (int round = 0; round < 3; ++round) {
    open_variable(clause.get(NodeKind::Alias), type);
    fold.b = scope_.back().second;
    next = check(clause.get(NodeKind::Expression), type == model.types.null() ? kNone : type);
    close_variable();
    if (failed(next) || type_of(next) == type) break;
    const Index wider = common_type(type, type_of(next));
    if (wider == kNone || wider == type) break;
    type = wider;
  }
  scope_.resize(scope);
  if (failed(next)) return error(span);
  next = coerce(next, type);
  if (start == kNone) start = constant(Value(), type, span);
  start = coerce(start, type);
  if (failed(next) || failed(start) || diagnostics_.error_count() != errors_before) return error(span);
  fold.operands = {rows, start, next};
  fold.type = type;
  return add(std::move(fold));
}

/// Sort keys are expressions over `$this`, a returned element, whose fields are in sight by their names.
bool Builder::check_sort(const View& sort, Index result, Expression& query) {
  auto descending = [](const View& direction) {
    return direction.has(TokenKind::Desc) || direction.has(TokenKind::Descending);
  };
  const std::vector<View> items = sort.children(NodeKind::SortItem);
  model.variables.push_back({"$this", result});
  query.b = static_cast<Index>(model.variables.size() - 1);
  const auto this_element = [&] {
    Expression element;
    element.kind = ExprKind::Variable;
    element.a = query.b;
    element.type = result;
    element.span = sort.span();
    return add(std::move(element));
  };
  if (items.empty()) {
    query.descending.push_back(descending(sort.get(NodeKind::SortDirection)));
    query.operands.push_back(this_element());
  }
  const std::size_t scope = scope_.size();
  scope_.emplace_back("$this", query.b);
  const std::optional<Index> before = std::exchange(sorted_row_, query.b);
  bool good = true;
  for (const View& item : items) {
    auto direction = item.child(NodeKind::SortDirection);
    query.descending.push_back(direction && descending(*direction));
    const ExprId key = check(item.get(NodeKind::ExpressionTerm));
    good = good && !failed(key);
    query.operands.push_back(key);
  }
  sorted_row_ = before;
  scope_.resize(scope);
  if (query.descending.size() > 16) {
    diagnostics_.report(Code::WrongNumberOfArguments, sort.span())
        .arg("sort")
        .arg("at most 16 keys")
        .arg(query.descending.size());
    good = false;
  }
  return good;
}

}  // namespace regimen::model
