// The table as vectors, read once. A structure may only hold others that stand for parts of it, so checking
// one ends (a unit test walks them all).
#include "fhir/resources.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace regimen::fhir {
namespace {

enum Cardinality : bool { One = false, Many = true };

std::vector<std::string_view> parted(std::string_view types) {
  std::vector<std::string_view> out;
  while (true) {
    const auto bar = types.find('|');
    out.push_back(types.substr(0, bar));
    if (bar == std::string_view::npos) return out;
    types.remove_prefix(bar + 1);
  }
}

using ElementTable = std::map<std::string_view, std::vector<ElementInfo>>;

ElementTable read_table() {
  ElementTable table;
#define RESOURCE(type, code_element)                \
  table[type].push_back({type, "id", {"id"}, One}); \
  table[type].push_back({type, "resourceType", {"code"}, One});
#define ELEMENT(owner, name, types, cardinality) \
  table[owner].push_back({owner, name, parted(types), cardinality});
#include "fhir/resources.def"
  return table;
}

// SOURCE: HL7 FHIR R4, data types; FHIRHelpers 4.0.1, what they are in CQL.
constexpr std::pair<std::string_view, Shape> kShapes[] = {
    {"boolean", {TypeKind::Boolean}},
    {"integer", {TypeKind::Integer}},
    {"positiveInt", {TypeKind::Integer}},
    {"unsignedInt", {TypeKind::Integer}},
    {"decimal", {TypeKind::Decimal}},
    {"string", {TypeKind::String}},
    {"code", {TypeKind::String}},
    {"id", {TypeKind::String}},
    {"uri", {TypeKind::String}},
    {"canonical", {TypeKind::String}},
    {"markdown", {TypeKind::String}},
    {"date", {TypeKind::Date}},
    {"dateTime", {TypeKind::DateTime}},
    {"instant", {TypeKind::DateTime}},
    {"time", {TypeKind::Time}},
    {"Coding", {TypeKind::Code}},
    {"CodeableConcept", {TypeKind::Concept}},
    {"Medication", {TypeKind::Concept}},
    {"Quantity", {TypeKind::Quantity}},
    {"Age", {TypeKind::Quantity}},
    {"Duration", {TypeKind::Quantity}},
    {"Ratio", {TypeKind::Ratio}},
    {"Period", {TypeKind::Interval, TypeKind::DateTime}},
    {"Range", {TypeKind::Interval, TypeKind::Quantity}}};

}  // namespace

std::span<const ResourceInfo> resources() {
  static constexpr ResourceInfo kResources[] = {
#define RESOURCE(type, code_element) {type, code_element},
#include "fhir/resources.def"
  };
  return kResources;
}

const ResourceInfo* find_resource(std::string_view type) {
  for (const ResourceInfo& resource : resources()) {
    if (resource.type == type) return &resource;
  }
  return nullptr;
}

std::span<const ElementInfo> elements_of(std::string_view owner) {
  static const ElementTable kTable = read_table();
  const auto found = kTable.find(owner);
  return found == kTable.end() ? std::span<const ElementInfo>() : std::span<const ElementInfo>(found->second);
}

const ElementInfo* find_element(std::string_view owner, std::string_view name) {
  for (const ElementInfo& element : elements_of(owner)) {
    if (element.name == name) return &element;
  }
  return nullptr;
}

bool is_coded(const ElementInfo& element) {
  return std::any_of(element.types.begin(), element.types.end(), [](std::string_view type) {
    return type == "CodeableConcept" || type == "Coding" || type == "Medication";
  });
}

std::optional<Shape> shape_of(std::string_view fhir_type) {
  for (const auto& [name, shape] : kShapes) {
    if (name == fhir_type) return shape;
  }
  if (elements_of(fhir_type).empty()) return std::nullopt;
  return Shape{TypeKind::Tuple, TypeKind::Null, fhir_type};
}

bool has_shape(const ProgramData& program, Index index, const Shape& shape) {
  const Type& type = program.types[index];
  if (type.kind != shape.kind || !type.unit.empty() || type.codes != kNone) return false;
  if (shape.kind == TypeKind::Interval) return has_shape(program, type.element, {shape.point});
  return shape.kind != TypeKind::Tuple || is_structure(program, index, shape.structure);
}

bool has_type_of(const ProgramData& program, Index index, const ElementInfo& element) {
  if (element.many) {
    const Type& list = program.types[index];
    if (list.kind != TypeKind::List) return false;
    index = list.element;
  }
  const Type& type = program.types[index];
  const auto is_one_of_its_types = [&](Index one) {
    return std::any_of(element.types.begin(), element.types.end(), [&](std::string_view fhir_type) {
      const auto shape = shape_of(fhir_type);
      return shape && has_shape(program, one, *shape);
    });
  };
  if (type.kind != TypeKind::Any) return is_one_of_its_types(index);
  return !type.choices.empty() && std::all_of(type.choices.begin(), type.choices.end(), is_one_of_its_types);
}

// LIMIT: recursion as deep as types are nested, which the loader bounds (kMaxTypeDepth).
bool is_structure(const ProgramData& program, Index index, std::string_view owner) {
  const Type& type = program.types[index];
  if (type.kind != TypeKind::Tuple || type.name != owner) return false;
  for (const auto& [name, field] : type.fields) {
    const ElementInfo* element = find_element(owner, name);
    if (element == nullptr || !has_type_of(program, field, *element)) return false;
  }
  return true;
}

}  // namespace regimen::fhir
