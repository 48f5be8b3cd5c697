// The types of expressions, interned: equal types have equal indices, so comparing types is comparing
// numbers. In: type kinds and parts. Out: indices into the vector that becomes ProgramData::types.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::model {

class Types {
 public:
  Types();

  Index null() const { return 0; }
  Index boolean() const { return 1; }
  Index integer() const { return 2; }
  Index long_integer() const { return 3; }
  Index decimal() const { return 4; }
  Index string() const { return 5; }
  Index date() const { return 6; }
  Index date_time() const { return 7; }
  Index time() const { return 8; }
  /// The type of a kind that has no parts.
  Index plain(TypeKind kind) const;
  Index any() const { return 9; }
  Index ratio() const { return 10; }
  Index concept_type() const { return 11; }
  Index uncertain() const { return 12; }
  Index quantity(std::string_view unit);  // "": of any unit
  Index code(Index code_list);            // kNone: a code of any system
  Index list(Index element);
  Index interval(Index point);
  Index tuple(std::string_view name, std::vector<std::pair<std::string, Index>> fields);
  Index choice(std::vector<Index> choices);  // of two or more types; of one, that type
  /// A FHIR resource, or a structure in one (fhir/resources.hpp): a tuple of the elements that rules ask for.
  /// The types of all its elements come before it; `element` adds a field when it is first asked for.
  Index resource(std::string_view owner);
  /// The type of what FHIR calls `Period`, `dateTime`, `Encounter`; nothing when there is none.
  std::optional<Index> fhir_type(std::string_view name);
  bool is_resource(Index type) const { return element_types_.contains(type); }
  /// The field's place and type; nothing when the resource has no such element.
  std::optional<std::pair<Index, Index>> element(Index resource, std::string_view name);

  const Type& at(Index type) const { return all_[type]; }
  TypeKind kind(Index type) const { return all_[type].kind; }
  bool is(Index type, TypeKind kind) const { return all_[type].kind == kind; }
  bool is_number(Index type) const;  // Integer, Long, Decimal
  bool is_number_or_quantity(Index type) const;
  /// What a person calls it: `List<AntidepressantTrial>`, `Quantity 'mg/d'`, `Code in antidepressants`.
  std::string name(Index type, const std::vector<CodeList>& code_lists) const;
  const std::deque<Type>& all() const { return all_; }

 private:
  Index intern(Type type);
  Index type_of_element(const std::vector<std::string_view>& fhir_types, bool many);
  std::deque<Type> all_;  // a deque: references stay valid while types are added
  std::map<std::string, Index, std::less<>> resources_;
  std::map<Index, std::map<std::string, Index, std::less<>>> element_types_;  // resource -> element -> type
};

}  // namespace regimen::model
