// Types of queries (`trials t where ... return ...`) and of the quantifiers that keep the unknown.
#include "compiler/model/builder.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

ExprId Builder::check_source(const View& source_view, Index& element) {
  ExprId source = kNone;
  if (auto inner = source_view.child(NodeKind::Expression)) {
    source = check(*inner);
  } else {
    // `trials` or `patient.trials`: the first name like any other, the rest as fields.
    View qualified = source_view.get(NodeKind::QualifiedIdentifier);
    source = check_identifier(qualified, kNone);
    auto names = qualified.children(NodeKind::Identifier);
    for (std::size_t i = 1; i < names.size() && !failed(source); ++i)
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

ExprId Builder::check_query(const View& view) {
  Expression query;
  query.kind = ExprKind::Query;
  query.span = view.span();
  Index element = kNone;
  ExprId source = check_source(view.get(NodeKind::QuerySource), element);
  if (failed(source)) return source;
  query.operands = {source};
  open_variable(view.get(NodeKind::Alias), element);
  query.a = scope_.back().second;
  bool good = true;
  Index result = element;
  if (auto where = view.child(NodeKind::WhereClause)) {
    ExprId condition = check_condition(where->get(NodeKind::Expression));
    good = good && !failed(condition);
    query.has_where = true;
    query.operands.push_back(condition);
  }
  if (auto returned = view.child(NodeKind::ReturnClause)) {
    ExprId value = check(returned->get(NodeKind::Expression));
    good = good && !failed(value);
    query.has_return = true;
    // CQL: a `return` keeps each value once unless it says `all`.
    query.distinct = !returned->has(TokenKind::All);
    query.operands.push_back(value);
    result = type_of(value);
  }
  close_variable();
  if (auto sort = view.child(NodeKind::SortClause)) {
    auto descending = [](const View& direction) {
      return direction.has(TokenKind::Desc) || direction.has(TokenKind::Descending);
    };
    auto items = sort->children(NodeKind::SortItem);
    if (items.empty()) {
      query.descending.push_back(descending(sort->get(NodeKind::SortDirection)));
      query.operands.push_back(kNone);  // the value itself
    }
    // `sort by` names fields of what is returned.
    for (const View& item : items) {
      auto direction = item.child(NodeKind::SortDirection);
      query.descending.push_back(direction && descending(*direction));
      View term = item.get(NodeKind::ExpressionTerm);
      while (term.kind() == NodeKind::TermExpressionTerm) term = term.children().front();
      if (term.kind() != NodeKind::IdentifierTerm) {
        diagnostics_.report(Code::WrongKindOfName, term.span())
            .arg(one_line(term.text()))
            .arg("an expression")
            .arg("a field of the rows, after `sort by`");
        good = false;
        continue;
      }
      const Type& type = model.types.at(result == kNone ? model.types.null() : result);
      Index field = kNone;
      for (Index i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].first == name_of(term)) field = i;
      }
      if (field == kNone) {
        std::vector<std::string> candidates;
        for (const auto& [name, field_type] : type.fields) candidates.push_back(name);
        if (good)
          diagnostics_.report(Code::UnknownField, term.span())
              .arg(type_name(result))
              .arg(name_of(term))
              .did_you_mean(nearest_name(name_of(term), candidates));
        good = false;
        continue;
      }
      query.operands.push_back(field);  // a field, not an expression: see graph/
    }
    if (query.descending.size() > 16) {
      diagnostics_.report(Code::WrongNumberOfArguments, sort->span())
          .arg("sort")
          .arg("at most 16 keys")
          .arg(query.descending.size());
      good = false;
    }
  }
  if (!good) return error(view.span());
  query.type = model.types.list(result);
  return add(std::move(query));
}

ExprId Builder::check_quantifier(const View& view) {
  Expression quantifier;
  quantifier.kind = ExprKind::Quantifier;
  quantifier.span = view.span();
  quantifier.type = model.types.boolean();
  View word = view.get(NodeKind::QuantifierWord);
  ExprId count = kNone;
  if (word.has(TokenKind::Every)) {
    quantifier.quantifier = QuantifierKind::Every;
  } else if (!word.has(TokenKind::Any)) {
    quantifier.quantifier = word.has(TokenKind::Least)  ? QuantifierKind::AtLeast
                            : word.has(TokenKind::Most) ? QuantifierKind::AtMost
                                                        : QuantifierKind::Exactly;
    count = check_as(word.get(NodeKind::ExpressionTerm), model.types.integer());
    if (failed(count)) return count;
  }
  Index element = kNone;
  ExprId source = check_source(view.get(NodeKind::QuerySource), element);
  if (failed(source)) return source;
  open_variable(view.get(NodeKind::Alias), element);
  quantifier.a = scope_.back().second;
  ExprId condition = check_condition(view.get(NodeKind::Expression));
  quantifier.operands = {source, condition};
  bool good = !failed(condition);
  if (view.kind() == NodeKind::DistinctQuantifier) {
    ExprId distinct = check(view.get(NodeKind::ExpressionTerm));
    good = good && !failed(distinct);
    quantifier.distinct = true;
    if (quantifier.quantifier == QuantifierKind::Any || quantifier.quantifier == QuantifierKind::Every) {
      diagnostics_.report(Code::WrongNumberOfArguments, word.span())
          .arg("distinct")
          .arg("a number, as in `at least 2 distinct`")
          .arg("none");
      good = false;
    }
    quantifier.operands.push_back(count);
    quantifier.operands.push_back(distinct);
  } else if (count != kNone) {
    quantifier.operands.push_back(count);
  }
  close_variable();
  return good ? add(std::move(quantifier)) : error(view.span());
}

ExprId Builder::check_differential_quantifier(const View& view) {
  const Index boolean = model.types.boolean();
  source::Span span = view.span();
  ExprId code = kNone;
  if (status_code(model.differential_status, view.get(NodeKind::StatusName), code) == kNone)
    return error(span);
  std::vector<ExprId> parts;
  for (Index i = 0; i < model.declared.differentials.size(); ++i) {
    Expression e;
    e.kind = ExprKind::StatusOf;
    e.a = static_cast<Index>(StatusKind::Differential);
    e.b = i;
    e.type = model.types.code(model.differential_status);
    e.span = span;
    ExprId status = add(std::move(e));
    ExprId is = apply(Operator::Equal, boolean, {status, code}, span);
    parts.push_back(view.has(TokenKind::Not) ? apply(Operator::Not, boolean, {is}, span) : is);
  }
  bool every = view.has(TokenKind::Every);
  if (parts.empty()) return constant(Value(every), boolean, span);
  if (parts.size() == 1) return parts.front();
  return apply(every ? Operator::And : Operator::Or, boolean, std::move(parts), span);
}

}  // namespace regimen::model
