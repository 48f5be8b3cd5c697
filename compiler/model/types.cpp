// Interning of types; a linear search suffices, since a package has tens of types.
#include "compiler/model/types.hpp"

#include <algorithm>

namespace regimen::model {

namespace {

bool same(const Type& a, const Type& b) {
  return a.kind == b.kind && a.unit == b.unit && a.codes == b.codes && a.element == b.element &&
         a.name == b.name && a.fields == b.fields;
}

}  // namespace

Types::Types() {
  for (TypeKind kind :
       {TypeKind::Null, TypeKind::Boolean, TypeKind::Integer, TypeKind::Long, TypeKind::Decimal,
        TypeKind::String, TypeKind::Date, TypeKind::DateTime, TypeKind::Time, TypeKind::Any, TypeKind::Ratio,
        TypeKind::Concept, TypeKind::Uncertain}) {
    Type type;
    type.kind = kind;
    all_.push_back(type);
  }
}

Index Types::intern(Type type) {
  auto found = std::find_if(all_.begin(), all_.end(), [&](const Type& other) { return same(other, type); });
  if (found != all_.end()) return static_cast<Index>(found - all_.begin());
  all_.push_back(std::move(type));
  return static_cast<Index>(all_.size() - 1);
}

Index Types::plain(TypeKind kind) const {
  Index type = 0;
  while (type < 13 && all_[type].kind != kind) ++type;
  return type < 13 ? type : null();
}

Index Types::quantity(std::string_view unit) {
  Type type;
  type.kind = TypeKind::Quantity;
  type.unit = unit;
  return intern(std::move(type));
}

Index Types::code(Index code_list) {
  Type type;
  type.kind = TypeKind::Code;
  type.codes = code_list;
  return intern(std::move(type));
}

Index Types::list(Index element) {
  Type type;
  type.kind = TypeKind::List;
  type.element = element;
  return intern(std::move(type));
}

Index Types::interval(Index point) {
  Type type;
  type.kind = TypeKind::Interval;
  type.element = point;
  return intern(std::move(type));
}

Index Types::tuple(std::string_view name, std::vector<std::pair<std::string, Index>> fields) {
  Type type;
  type.kind = TypeKind::Tuple;
  type.name = name;
  type.fields = std::move(fields);
  return intern(std::move(type));
}

bool Types::is_number(Index type) const {
  return is(type, TypeKind::Integer) || is(type, TypeKind::Long) || is(type, TypeKind::Decimal);
}

bool Types::is_number_or_quantity(Index type) const {
  return is_number(type) || is(type, TypeKind::Quantity);
}

std::string Types::name(Index type, const std::vector<CodeList>& code_lists) const {
  const Type& t = all_[type];
  switch (t.kind) {
    case TypeKind::Null:
    case TypeKind::Any:
      return "Any";
    case TypeKind::Ratio:
      return "Ratio";
    case TypeKind::Concept:
      return "Concept";
    case TypeKind::Uncertain:
      return "Integer";
    case TypeKind::Boolean:
      return "Boolean";
    case TypeKind::Integer:
      return "Integer";
    case TypeKind::Long:
      return "Long";
    case TypeKind::Decimal:
      return "Decimal";
    case TypeKind::String:
      return "String";
    case TypeKind::Date:
      return "Date";
    case TypeKind::DateTime:
      return "DateTime";
    case TypeKind::Time:
      return "Time";
    case TypeKind::Quantity:
      return t.unit.empty() ? "Quantity" : "Quantity '" + t.unit + "'";
    case TypeKind::Code:
      return t.codes == kNone ? "Code" : "Code in " + code_lists[t.codes].name;
    case TypeKind::List:
      return "List<" + name(t.element, code_lists) + ">";
    case TypeKind::Interval:
      return "Interval<" + name(t.element, code_lists) + ">";
    case TypeKind::Tuple: {
      if (!t.name.empty()) return t.name;
      std::string text = "Tuple {";
      for (std::size_t i = 0; i < t.fields.size(); ++i) {
        text += (i ? ", " : " ") + t.fields[i].first + ": " + name(t.fields[i].second, code_lists);
      }
      return text + " }";
    }
  }
  return {};
}

}  // namespace regimen::model
