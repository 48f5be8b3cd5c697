// Kernels of the leaves (constants, facts, fields of list items, the date) and of Broadcast.
#include "evaluate/kernel.hpp"
#include "load/conforms.hpp"

namespace regimen {

void constant_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Value& value = context.program.constants[node.payload_a];
  if (out.rows == 0 || value.is_null()) return;
  out.put(context.program, context.type_of(node), 0, value);
  for (Row row = 1; row < out.rows; ++row) out.copy(row, out, 0);
}

void fact_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Type& type = context.type_of(node);
  for (Row row = 0; row < out.rows; ++row) {
    const std::vector<FactValue>& facts = context.patients[row].facts;
    if (node.payload_a >= facts.size()) continue;
    const Value& value = facts[node.payload_a].value;
    // Packed storages refuse on their own what does not fit; a boxed column would take anything.
    if (out.storage == Storage::Boxed && !conforms(context.program, node.type, value)) continue;
    out.put(context.program, type, row, value);
  }
}

void parameter_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Type& type = context.type_of(node);
  const Value& declared = context.program.parameters[node.payload_a].value;
  for (Row row = 0; row < out.rows; ++row) {
    const std::vector<Value>& given = context.patients[row].parameters;
    const bool replaced = node.payload_a < given.size() && !given[node.payload_a].is_null();
    out.put(context.program, type, row, replaced ? given[node.payload_a] : declared);
  }
}

void field_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Type& type = context.type_of(node);
  const FrameRows& rows = context.frame(node.frame);
  for (Row row = 0; row < out.rows; ++row) {
    if (const Value::Tuple* tuple = rows.items[row].get<Value::Tuple>()) {
      out.put(context.program, type, row, (*tuple)->fields[node.payload_a].second);
    }
  }
}

void element_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Type& type = context.type_of(node);
  const FrameRows& rows = context.frame(node.frame);
  for (Row row = 0; row < out.rows; ++row) out.put(context.program, type, row, rows.items[row]);
}

void as_of_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const FrameRows& rows = context.frame(node.frame);
  const TypeKind kind = context.type_of(node).kind;
  for (Row row = 0; row < out.rows; ++row) {
    const DateTime& when = context.as_of[rows.patient[row]];
    if (kind == TypeKind::Date) {
      out.boxed[row] = when.date;
    } else if (kind == TypeKind::DateTime) {
      out.boxed[row] = when;
    } else if (when.precision >= Precision::Hour) {  // the time of day, when the caller gave one
      out.boxed[row] = when.time;
    }
  }
}

void broadcast_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Column& source = context.operand(node, 0);
  const FrameRows& rows = context.frame(node.frame);
  for (Row row = 0; row < out.rows; ++row) out.copy(row, source, rows.parent[row]);
}

}  // namespace regimen
