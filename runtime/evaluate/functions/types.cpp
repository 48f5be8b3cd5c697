// Functions about types: the conversions that the compiler puts in, `as`, `is`.
#include "evaluate/function.hpp"
#include "evaluate/uncertain.hpp"
#include "evaluate/widened.hpp"
#include "load/conforms.hpp"
#include "regimen/units.hpp"

namespace regimen::functions {

Value widened(const ProgramData& program, Index type_index, const Value& value) {
  if (value.is_null()) return {};
  const Type& type = program.types[type_index];
  switch (type.kind) {
    case TypeKind::Long:
      if (const auto* whole = value.get<std::int32_t>()) return std::int64_t{*whole};
      return value;
    case TypeKind::Decimal:
      if (const auto* whole = value.get<std::int32_t>()) return Decimal::from_integer(*whole);
      if (const auto* number = value.get<std::int64_t>()) return Decimal::from_integer(*number);
      return value;
    case TypeKind::Quantity: {
      if (const auto* whole = value.get<std::int32_t>()) return Quantity{Decimal::from_integer(*whole), "1"};
      if (const auto* number = value.get<std::int64_t>())
        return Quantity{Decimal::from_integer(*number), "1"};
      if (const auto* number = value.get<Decimal>()) return Quantity{*number, "1"};
      const auto* quantity = value.get<Quantity>();
      if (quantity == nullptr || type.unit.empty() || quantity->unit == type.unit) return value;
      const auto from = units::parse(quantity->unit);
      const auto to = units::parse(type.unit);
      if (!from || !to) return {};
      const Result<Decimal> amount = units::convert(quantity->value, *from, *to);
      return amount ? Value(Quantity{*amount, type.unit}) : Value();
    }
    case TypeKind::DateTime:
      if (const auto* date = value.get<Date>()) return DateTime{*date, {}, date->precision, std::nullopt};
      return value;
    case TypeKind::Concept:
      if (const auto* code = value.get<Code>()) return Value::concept_of({*code}, code->display);
      return value;
    case TypeKind::List: {
      const auto* list = value.get<Value::List>();
      if (list == nullptr) return {};
      std::vector<Value> items;
      items.reserve((*list)->items.size());
      for (const Value& item : (*list)->items) items.push_back(widened(program, type.element, item));
      return Value::list(std::move(items));
    }
    case TypeKind::Interval: {
      const auto* interval = value.get<Value::Interval>();
      if (interval == nullptr) return {};
      return Value::interval(widened(program, type.element, (*interval)->low),
                             widened(program, type.element, (*interval)->high), (*interval)->low_closed,
                             (*interval)->high_closed);
    }
    default:
      return value;
  }
}

Value widen(const Call& call) { return widened(call.program(), call.node().type, call[0]); }

Value certain(const Call& call) {
  if (call.get<std::int32_t>(0) != nullptr) return call[0];
  const auto range = uncertain_range(call[0]);
  if (!range) return {};
  return call.fail("it is only known to lie between " + std::to_string(range->low) + " and " +
                   std::to_string(range->high));
}

Value as(const Call& call) { return conforms(call.program(), call.node().type, call[0]) ? call[0] : Value(); }

Value is_type(const Call& call) {
  return !call[0].is_null() && conforms(call.program(), call.node().payload_a, call[0]);
}

Value coalesce_list(const Call& call) {
  for (const Value& item : (*call.get<Value::List>(0))->items) {
    if (!item.is_null()) return item;
  }
  return {};
}

}  // namespace regimen::functions
