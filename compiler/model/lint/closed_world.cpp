// RGM7004: a count, or the like, of rows under a condition that may be unknown. CQL's `where` drops such
// rows, so what was not recorded counts as "no"; our quantifiers keep the unknown.
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

namespace {

/// LIMIT: names and operands that are followed; beyond it a value counts as one that may be unknown.
constexpr int kMaxDepth = 64;

class ClosedWorld {
 public:
  explicit ClosedWorld(const Model& model) : model_(model) {}

  /// The condition, if one of the rows' queries drops rows under one that may be unknown.
  const Expression* dropping(const Expression& list) const {
    const Expression* at = &list;
    for (int depth = 0; depth < kMaxDepth; ++depth) {
      if (at->kind == ExprKind::Query && at->has_where) {
        const Expression& condition = model_.expressions[at->operands[1]];
        if (may_be_unknown(condition, 0)) return &condition;
      }
      if (at->kind == ExprKind::Definition) {
        at = &model_.expressions[model_.definitions[at->a].rule.expression];
      } else if ((at->kind == ExprKind::Query || at->kind == ExprKind::Apply) && !at->operands.empty() &&
                 model_.types.is(at->type, TypeKind::List)) {
        at = &model_.expressions[at->operands[0]];
      } else {
        return nullptr;
      }
    }
    return nullptr;
  }

 private:
  bool may_be_unknown(const Expression& e, int depth) const {
    if (depth > kMaxDepth) return true;
    const auto any_operand = [&] {
      for (const ExprId id : e.operands) {
        if (may_be_unknown(model_.expressions[id], depth + 1)) return true;
      }
      return false;
    };
    switch (e.kind) {
      case ExprKind::Constant:
        return model_.constants[e.a].is_null();
      case ExprKind::Definition:
        return may_be_unknown(model_.expressions[model_.definitions[e.a].rule.expression], depth + 1);
      case ExprKind::Call:
        return may_be_unknown(model_.expressions[model_.functions[e.a].rule.expression], depth + 1);
      case ExprKind::Aggregate:
        return e.op != Operator::Count && e.op != Operator::Exists;
      case ExprKind::Apply:
        switch (e.op) {
          case Operator::IsNull:
          case Operator::IsTrue:
          case Operator::IsFalse:
            return false;
          case Operator::Not:
          case Operator::And:
          case Operator::Or:
          case Operator::Xor:
          case Operator::Implies:
          case Operator::Less:
          case Operator::LessOrEqual:
          case Operator::Greater:
          case Operator::GreaterOrEqual:
          case Operator::Equal:
          case Operator::Equivalent:
            return any_operand();
          default:
            return true;
        }
      default:
        return true;
    }
  }

  const Model& model_;
};

}  // namespace

void lint_closed_world(const Builder& builder, diagnostics::Diagnostics& diagnostics) {
  const ClosedWorld closed_world(builder.model);
  for (const Expression& e : builder.model.expressions) {
    if (e.kind != ExprKind::Quantifier && e.kind != ExprKind::Aggregate && e.kind != ExprKind::Fold) continue;
    const Expression* condition = closed_world.dropping(builder.model.expressions[e.operands[0]]);
    if (condition == nullptr) continue;
    diagnostics.report(Code::ClosedWorldCount, e.span)
        .label(condition->span, "this may be unknown")
        .note(
            "rows whose condition is unknown count as \"no\"; write `at least n of ... satisfying ...` to "
            "keep the unknown");
  }
}

}  // namespace regimen::model
