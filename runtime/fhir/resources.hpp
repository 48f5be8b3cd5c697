// What FHIR R4 resources are made of, and what their types are in the language: one table (resources.def), by
// which the compiler types retrieves, the loader checks them and the reader reads. No reading here.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::fhir {

struct ResourceInfo {
  std::string_view type;          // `Condition`
  std::string_view code_element;  // whose codes `[Condition: "..."]` asks for; empty: of none
};
/// nullptr when the table has no such resource.
const ResourceInfo* find_resource(std::string_view type);
std::span<const ResourceInfo> resources();

struct ElementInfo {
  std::string_view owner;  // a resource, or a structure in one: `Encounter.hospitalization`
  std::string_view name;
  std::vector<std::string_view> types;  // in FHIR; several: a choice element, `value[x]`
  bool many = false;
};
/// The elements of a resource or structure; empty when the table has none of the name.
std::span<const ElementInfo> elements_of(std::string_view owner);
const ElementInfo* find_element(std::string_view owner, std::string_view name);

/// Whether codes can be looked for in the element.
bool is_coded(const ElementInfo& element);

/// A FHIR type in the language.
struct Shape {
  TypeKind kind = TypeKind::Null;
  TypeKind point = TypeKind::Null;  // Interval
  std::string_view structure{};     // Tuple
};
/// Nothing for types that the language has no value for (`SampledData`).
std::optional<Shape> shape_of(std::string_view fhir_type);
/// Whether type `index` of a program is that shape; of a structure, that it has only elements of the table,
/// of their types.
bool has_shape(const ProgramData& program, Index index, const Shape& shape);
/// The same for an element: its one type, its choices, or a list of them.
bool has_type_of(const ProgramData& program, Index index, const ElementInfo& element);
/// Whether type `index` is a tuple of elements of the resource or structure `owner`.
bool is_structure(const ProgramData& program, Index index, std::string_view owner);

}  // namespace regimen::fhir
