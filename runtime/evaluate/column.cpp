// Column: packing and unpacking of single values.
#include "evaluate/column.hpp"

#include <limits>

namespace regimen {

Storage storage_of(const Type& type) {
  switch (type.kind) {
    case TypeKind::Boolean:
      return Storage::Truth;
    case TypeKind::Integer:
    case TypeKind::Long:
      return Storage::Integer;
    case TypeKind::Decimal:
      return Storage::Decimal;
    case TypeKind::Quantity:
      return type.unit.empty() ? Storage::Boxed : Storage::Decimal;
    case TypeKind::Code:
      return type.codes == kNone ? Storage::Boxed : Storage::Integer;
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::DateTime:
    case TypeKind::Time:
    case TypeKind::List:
    case TypeKind::Interval:
    case TypeKind::Tuple:
    case TypeKind::Null:
    case TypeKind::Any:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Uncertain:
      return Storage::Boxed;
  }
  return Storage::Boxed;
}

void Column::reset(Storage to, Row row_count) {
  storage = to;
  rows = row_count;
  const std::size_t words = words_of(row_count);
  switch (to) {
    case Storage::Truth:
      is_true.assign(words, 0);
      is_false.assign(words, 0);
      return;
    case Storage::Integer:
      valid.assign(words, 0);
      integers.assign(row_count, 0);
      return;
    case Storage::Decimal:
      valid.assign(words, 0);
      decimals.assign(row_count, Decimal());
      return;
    case Storage::Boxed:
      boxed.assign(row_count, Value());
      return;
  }
}

bool Column::is_null(Row row) const {
  switch (storage) {
    case Storage::Truth:
      return !bit(is_true, row) && !bit(is_false, row);
    case Storage::Integer:
    case Storage::Decimal:
      return !bit(valid, row);
    case Storage::Boxed:
      return boxed[row].is_null();
  }
  return true;
}

void Column::put(const ProgramData& program, const Type& type, Row row, const Value& value) {
  switch (storage) {
    case Storage::Truth:
      if (const bool* truth_value = value.get<bool>())
        put_truth(row, *truth_value ? Truth::True : Truth::False);
      return;
    case Storage::Integer:
      if (type.kind == TypeKind::Code) {
        const Code* code = value.get<Code>();
        const CodeList& list = program.code_lists[type.codes];
        if (code == nullptr || code->system != list.name) return;
        for (std::size_t i = 0; i < list.members.size(); ++i) {
          if (list.members[i].name == code->code) {
            put_integer(row, static_cast<std::int64_t>(i));
            return;
          }
        }
      } else if (const std::int32_t* integer = value.get<std::int32_t>()) {
        put_integer(row, *integer);
      } else if (const std::int64_t* number = value.get<std::int64_t>()) {
        if (type.kind == TypeKind::Long) put_integer(row, *number);
      }
      return;
    case Storage::Decimal:
      if (const Decimal* decimal = value.get<Decimal>()) {
        if (type.kind == TypeKind::Decimal) put_decimal(row, *decimal);
      } else if (const Quantity* quantity = value.get<Quantity>()) {
        // An amount in another unit must not be taken for one in this unit.
        if (type.kind == TypeKind::Quantity && quantity->unit == type.unit) put_decimal(row, quantity->value);
      }
      return;
    case Storage::Boxed:
      boxed[row] = value;
      return;
  }
}

Value Column::get(const ProgramData& program, const Type& type, Row row) const {
  if (is_null(row)) return {};
  switch (storage) {
    case Storage::Truth:
      return Value(bit(is_true, row));
    case Storage::Integer:
      if (type.kind == TypeKind::Code) {
        const CodeList& list = program.code_lists[type.codes];
        const CodeMember& member = list.members[static_cast<std::size_t>(integers[row])];
        return Value(Code{list.name, member.name, member.display});
      }
      if (type.kind == TypeKind::Long) return Value(integers[row]);
      return Value(static_cast<std::int32_t>(integers[row]));
    case Storage::Decimal:
      if (type.kind == TypeKind::Quantity) return Value(Quantity{decimals[row], type.unit});
      return Value(decimals[row]);
    case Storage::Boxed:
      return boxed[row];
  }
  return {};
}

void Column::copy(Row to, const Column& source, Row from) {
  switch (storage) {
    case Storage::Truth:
      put_truth(to, source.truth(from));
      return;
    case Storage::Integer:
      if (bit(source.valid, from)) put_integer(to, source.integers[from]);
      return;
    case Storage::Decimal:
      if (bit(source.valid, from)) put_decimal(to, source.decimals[from]);
      return;
    case Storage::Boxed:
      boxed[to] = source.boxed[from];
      return;
  }
}

}  // namespace regimen
