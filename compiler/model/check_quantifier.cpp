// Types of the quantifiers that keep the unknown: `any`, `every`, `at least n`, `at most n`, `exactly n`.
#include "compiler/model/builder.hpp"

namespace regimen::model {

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
