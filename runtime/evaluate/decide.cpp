// Decide: the value of a decision table, patient by patient, as hit_policy.hpp defines it.
#include "evaluate/hit_policy.hpp"
#include "evaluate/kernel.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen {
namespace {

/// Positions of a node's operands.
std::size_t condition_of(std::size_t row) { return 1 + 2 * row; }
std::size_t output_of(std::size_t row) { return 2 + 2 * row; }

/// The outputs of `rows` as a list; null when one is unknown and must not be.
Value listed(const EvaluationContext& context, const Node& node, Row patient, const Hit& hit) {
  std::vector<Value> items;
  for (const std::size_t row : hit.rows) {
    items.push_back(context.operand_value(node, output_of(row), patient));
    if (items.back().is_null() && (node.payload_b & kNeedOutputs) != 0) return {};
  }
  return Value::list(std::move(items));
}

}  // namespace

void decide_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const auto policy = static_cast<HitPolicy>(node.payload_a);
  const Type& type = context.type_of(node);
  const std::size_t rows = (node.operands.size() - 1) / 2;
  Row patient = 0;
  const EqualOutputs equal = [&](std::size_t a, std::size_t b) {
    const auto value = [&](std::size_t row) {
      return context.operand_value(node, row == rows ? 0 : output_of(row), patient);
    };
    return equal_values(value(a), value(b), context.offset_minutes(node.frame, patient));
  };
  std::vector<Truth> meets(rows);
  Hit hit;
  for (; patient < out.rows; ++patient) {
    for (std::size_t row = 0; row < rows; ++row)
      meets[row] = context.operand(node, condition_of(row)).truth(patient);
    judge(policy, node.payload_b, meets, equal, hit);
    if (hit.kind == Hit::Kind::None) {
      out.copy(patient, context.operand(node, 0), patient);
    } else if (hit.kind == Hit::Kind::Rows && policy == HitPolicy::List) {
      out.put(context.program, type, patient, listed(context, node, patient, hit));
    } else if (hit.kind == Hit::Kind::Rows) {
      out.copy(patient, context.operand(node, output_of(hit.rows.front())), patient);
    }
  }
}

}  // namespace regimen
