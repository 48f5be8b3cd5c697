// Reference tables and value sets.
#include <algorithm>

#include "evaluate/kernel.hpp"

namespace regimen {
namespace {

bool holds(const ValueSet& set, std::string_view system, std::string_view code) {
  for (const SystemCode& member : set.codes) {
    if (member.code == code && member.system == system) return true;
  }
  return false;
}

/// A code; a concept when one of its codes is; a list when one of its items is.
bool holds(const ValueSet& set, const Value& value) {
  if (const Code* code = value.get<Code>()) return holds(set, code->system, code->code);
  if (const auto* several = value.get<Value::Concept>()) {
    return std::any_of((*several)->codes.begin(), (*several)->codes.end(),
                       [&](const Code& code) { return holds(set, code.system, code.code); });
  }
  const auto* list = value.get<Value::List>();  // of codes or concepts, not of lists
  return list != nullptr && std::any_of((*list)->items.begin(), (*list)->items.end(), [&](const Value& item) {
           return item.get<Value::List>() == nullptr && holds(set, item);
         });
}

}  // namespace

void table_lookup_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Table& table = context.program.tables[node.payload_a];
  const Type& type = context.type_of(node);
  const Column& key = context.operand(node, 0);
  // The column of the table is packed once, then gathered: row_of says which row a member of the key's list
  // has.
  std::vector<Row>& row_of = context.state.scratch_rows;
  row_of.assign(context.program.code_lists[table.key_codes].members.size(), kNone);
  Column& cells = context.state.scratch_cells;
  cells.reset(out.storage, static_cast<Row>(table.rows.size()));
  for (Row r = 0; r < cells.rows; ++r) {
    row_of[table.rows[r].key] = r;
    cells.put(context.program, type, r, table.rows[r].cells[node.payload_b]);
  }
  for (Row row = 0; row < out.rows; ++row) {
    if (!bit(key.valid, row)) continue;
    const Row found = row_of[static_cast<std::size_t>(key.integers[row])];
    if (found != kNone) out.copy(row, cells, found);
  }
}

void in_value_set_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const ValueSet& set = context.program.value_sets[node.payload_a];
  const Column& codes = context.operand(node, 0);
  const Type& type = context.operand_type(node, 0);
  for (Row row = 0; row < out.rows; ++row) {
    if (codes.is_null(row)) continue;
    bool found = false;
    if (codes.storage == Storage::Boxed) {
      found = holds(set, codes.boxed[row]);
    } else {
      const CodeList& list = context.program.code_lists[type.codes];
      for (const SystemCode& code : list.members[static_cast<std::size_t>(codes.integers[row])].codes) {
        found = found || holds(set, code.system, code.code);
      }
    }
    out.put_truth(row, found ? Truth::True : Truth::False);
  }
}

}  // namespace regimen
