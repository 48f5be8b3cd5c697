// Whether a value is of a type.
#include "load/conforms.hpp"

#include <algorithm>

namespace regimen {

bool conforms(const ProgramData& program, Index type_index, const Value& value) {
  if (value.is_null()) return true;
  const Type& type = program.types[type_index];
  switch (type.kind) {
    case TypeKind::Boolean:
      return value.get<bool>() != nullptr;
    case TypeKind::Integer:
      return value.get<std::int32_t>() != nullptr;
    case TypeKind::Long:
      return value.get<std::int64_t>() != nullptr;
    case TypeKind::Decimal:
      return value.get<Decimal>() != nullptr;
    case TypeKind::String:
      return value.get<std::string>() != nullptr;
    case TypeKind::Date:
      return value.get<Date>() != nullptr;
    case TypeKind::DateTime:
      return value.get<DateTime>() != nullptr;
    case TypeKind::Time:
      return value.get<Time>() != nullptr;
    case TypeKind::Quantity: {
      const Quantity* quantity = value.get<Quantity>();
      return quantity != nullptr && (type.unit.empty() || quantity->unit == type.unit);
    }
    case TypeKind::Code: {
      const Code* code = value.get<Code>();
      if (code == nullptr || type.codes == kNone) return code != nullptr;
      const CodeList& list = program.code_lists[type.codes];
      if (code->system != list.name) return false;
      for (const CodeMember& member : list.members) {
        if (member.name == code->code) return true;
      }
      return false;
    }
    case TypeKind::List: {
      const Value::List* list = value.get<Value::List>();
      if (list == nullptr) return false;
      for (const Value& item : (*list)->items) {
        if (!conforms(program, type.element, item)) return false;
      }
      return true;
    }
    case TypeKind::Interval: {
      const Value::Interval* interval = value.get<Value::Interval>();
      return interval != nullptr && conforms(program, type.element, (*interval)->low) &&
             conforms(program, type.element, (*interval)->high);
    }
    case TypeKind::Tuple: {
      const Value::Tuple* tuple = value.get<Value::Tuple>();
      if (tuple == nullptr || (*tuple)->fields.size() != type.fields.size()) return false;
      for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const auto& [name, field] = (*tuple)->fields[i];
        if (name != type.fields[i].first || !conforms(program, type.fields[i].second, field)) return false;
        // A FHIR resource says itself what it is (compiler: lists of several resources).
        if (const auto* said = name == "resourceType" ? field.get<std::string>() : nullptr;
            said != nullptr && *said != type.name)
          return false;
      }
      return true;
    }
    case TypeKind::Any:
      return type.choices.empty() || std::any_of(type.choices.begin(), type.choices.end(), [&](Index choice) {
               return conforms(program, choice, value);
             });
    case TypeKind::Ratio:
      return value.get<Ratio>() != nullptr;
    case TypeKind::Concept:
      return value.get<Value::Concept>() != nullptr;
    case TypeKind::Uncertain: {
      const Value::Interval* range = value.get<Value::Interval>();
      return value.get<std::int32_t>() != nullptr ||
             (range != nullptr && (*range)->low.get<std::int32_t>() != nullptr &&
              (*range)->high.get<std::int32_t>() != nullptr);
    }
    case TypeKind::Null:
      return false;
  }
  return false;
}

}  // namespace regimen
