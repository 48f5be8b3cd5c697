// One value of the language, as a caller, a patient file or an explanation holds it.
// Inside an evaluation values live in packed columns (evaluate/column.hpp); this is the form at the edges.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "regimen/date.hpp"
#include "regimen/decimal.hpp"

namespace regimen {

struct Value;

/// An amount with its UCUM unit (or a CQL calendar word: `years`, `months`, ...). Unit "1" is dimensionless.
struct Quantity {
  Decimal value;
  std::string unit = "1";
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// A code of a code system. For codes declared in knowledge (`codes drug { sertraline }`) `system` is the
/// name of the declaration and `code` the member's name.
struct Code {
  std::string system;
  std::string code;
  std::string display;
  friend bool operator==(const Code& a, const Code& b) { return a.system == b.system && a.code == b.code; }
};

/// Two quantities in relation: a titre, a concentration (CQL Ratio). Not reduced: 1:2 is not 2:4.
struct Ratio {
  Quantity numerator, denominator;
  friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// Codes that mean the same (CQL Concept), as in a FHIR CodeableConcept.
struct ConceptValue {
  std::vector<Code> codes;
  std::string display;
  friend bool operator==(const ConceptValue& a, const ConceptValue& b) { return a.codes == b.codes; }
};

struct ListValue;
struct TupleValue;
struct IntervalValue;

/// Null, or one value of a CQL type. Lists, tuples and intervals are shared and immutable, so a copy is
/// cheap. Equality (`==`) is structural identity (null equals null); the language's three-valued `=` is an
/// operator. Copying, comparing, printing and destroying take no stack per level of nesting, so a value may
/// be nested to any depth. INVARIANT: a List, Tuple, Interval or Concept held here is never a null pointer.
struct Value {
  using List = std::shared_ptr<const ListValue>;
  using Tuple = std::shared_ptr<const TupleValue>;
  using Interval = std::shared_ptr<const IntervalValue>;
  using Concept = std::shared_ptr<const ConceptValue>;
  using Storage = std::variant<std::monostate, bool, std::int32_t, std::int64_t, Decimal, std::string, Date,
                               DateTime, Time, Quantity, Code, List, Tuple, Interval, Ratio, Concept>;
  Storage storage;

  /// Whether T is one of the types a Value may hold.
  template <typename T>
  static constexpr bool kIsStored =
      std::is_same_v<T, bool> || std::is_same_v<T, std::int32_t> || std::is_same_v<T, std::int64_t> ||
      std::is_same_v<T, Decimal> || std::is_same_v<T, std::string> || std::is_same_v<T, Date> ||
      std::is_same_v<T, DateTime> || std::is_same_v<T, Time> || std::is_same_v<T, Quantity> ||
      std::is_same_v<T, Code> || std::is_same_v<T, List> || std::is_same_v<T, Tuple> ||
      std::is_same_v<T, Interval> || std::is_same_v<T, Ratio> || std::is_same_v<T, Concept>;

  Value() = default;
  /// Converts from exactly one of the types above. Nothing else converts, so a pointer never becomes a
  /// Boolean, a `size_t` never an Integer and a `double` never anything.
  template <typename T>
  requires(kIsStored<std::remove_cvref_t<T>>) Value(T&& value)
      : storage(std::in_place_type<std::remove_cvref_t<T>>, std::forward<T>(value)) {}  // NOLINT
  Value(std::string_view text) : storage(std::in_place_type<std::string>, text) {}      // NOLINT
  Value(const char* text) : storage(std::in_place_type<std::string>, text) {}           // NOLINT

  /// A list, a tuple (its fields in the order of the declaration) or an interval.
  static Value list(std::vector<Value> items);
  static Value tuple(std::vector<std::pair<std::string, Value>> fields);
  static Value interval(Value low, Value high, bool low_closed = true, bool high_closed = true);
  static Value concept_of(std::vector<Code> codes, std::string display = {});

  bool is_null() const { return storage.index() == 0; }
  template <typename T>
  const T* get() const {
    return std::get_if<T>(&storage);
  }
  friend bool operator==(const Value& a, const Value& b);
};

/// The destructors take nested values apart one after the other instead of one inside the other.
struct ListValue {
  std::vector<Value> items;
  ~ListValue();
};

/// Fields in the order of the record's declaration.
struct TupleValue {
  std::vector<std::pair<std::string, Value>> fields;
  ~TupleValue();
};

struct IntervalValue {
  Value low, high;
  bool low_closed = true, high_closed = true;
  ~IntervalValue();
};

/// The value as a CQL literal: `true`, `6`, `0.5`, `'text'`, `@2026-03-01`, `150 'mg/d'`, `6 weeks`, `{1,
/// 2}`,
/// `{drug: sertraline, dose: 50 'mg/d'}`, `Interval[1, 3)`, `null`. A Decimal always shows a point: `6.0`.
/// A knowledge code (both `system` and `code` are identifiers) prints as its name (`sertraline`); others as
/// `Code '…' from "system"`. Calendar words take the number of their amount: `1 week`, `6 weeks`.
std::string to_cql(const Value& value);

/// Whether `text` is an identifier of the language: a letter or `_`, then letters, digits and `_`.
bool is_identifier(std::string_view text);

/// Whether a code is a member of a list that knowledge declares: its system is the list's name (`drug`, or
/// `terms.drug` of a used package) and its code the member's.
bool is_declared_code(const Code& code);

}  // namespace regimen
