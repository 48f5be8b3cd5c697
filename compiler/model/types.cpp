// Interning of types; a linear search suffices, since a package has tens of types.
#include "compiler/model/types.hpp"

#include "fhir/resources.hpp"

namespace regimen::model {

namespace {

bool same(const Type& a, const Type& b) {
  return a.kind == b.kind && a.unit == b.unit && a.codes == b.codes && a.element == b.element &&
         a.name == b.name && a.fields == b.fields && a.choices == b.choices;
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
  for (Index i = 0; i < all_.size(); ++i) {
    if (same(all_[i], type) && !is_resource(i)) return i;  // a record that looks like a resource is none
  }
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

Index Types::choice(std::vector<Index> choices) {
  std::vector<Index> once;
  for (const Index one : choices) {
    bool known = false;
    for (const Index other : once) known = known || other == one;
    if (!known) once.push_back(one);
  }
  if (once.size() == 1) return once.front();
  Type type;
  type.kind = TypeKind::Any;
  type.choices = std::move(once);
  return intern(std::move(type));
}

Index Types::resource(std::string_view owner) {
  if (const auto found = resources_.find(owner); found != resources_.end()) return found->second;
  std::map<std::string, Index, std::less<>> types;
  for (const fhir::ElementInfo& element : fhir::elements_of(owner))
    types.emplace(element.name, type_of_element(element.types, element.many));
  Type type;
  type.kind = TypeKind::Tuple;
  type.name = owner;
  all_.push_back(std::move(type));
  const auto index = static_cast<Index>(all_.size() - 1);
  resources_.emplace(owner, index);
  element_types_.emplace(index, std::move(types));
  element(index, "id");  // what tells one resource from another
  return index;
}

Index Types::type_of_element(const std::vector<std::string_view>& fhir_types, bool many) {
  std::vector<Index> choices;
  for (const std::string_view fhir_type : fhir_types) {
    const auto shape = fhir::shape_of(fhir_type);
    if (!shape) continue;
    switch (shape->kind) {
      case TypeKind::Tuple:
        choices.push_back(resource(shape->structure));
        break;
      case TypeKind::Interval:
        choices.push_back(interval(shape->point == TypeKind::Quantity ? quantity("") : plain(shape->point)));
        break;
      case TypeKind::Quantity:
        choices.push_back(quantity(""));
        break;
      case TypeKind::Code:
        choices.push_back(code(kNone));
        break;
      default:
        choices.push_back(plain(shape->kind));
    }
  }
  const Index one = choice(std::move(choices));
  return many ? list(one) : one;
}

std::optional<Index> Types::fhir_type(std::string_view name) {
  if (!fhir::shape_of(name)) return std::nullopt;
  return type_of_element({name}, false);
}

std::optional<std::pair<Index, Index>> Types::element(Index resource, std::string_view name) {
  const auto& types = element_types_.at(resource);
  const auto type = types.find(name);
  if (type == types.end()) return std::nullopt;
  auto& fields = all_[resource].fields;
  for (Index i = 0; i < fields.size(); ++i) {
    if (fields[i].first == name) return std::pair(i, type->second);
  }
  fields.emplace_back(name, type->second);
  return std::pair(static_cast<Index>(fields.size() - 1), type->second);
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
      return "Any";
    case TypeKind::Any: {
      if (t.choices.empty()) return "Any";
      std::string text = "Choice<";
      for (std::size_t i = 0; i < t.choices.size(); ++i)
        text += (i ? ", " : "") + name(t.choices[i], code_lists);
      return text + ">";
    }
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
