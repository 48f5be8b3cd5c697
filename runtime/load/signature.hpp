// What types an operator of functions.def takes and gives: its signatures, read from the text beside it.
// In: `String, Integer -> String | ...`. Out: patterns that the compiler and the loader match types against.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"

namespace regimen {

/// A type with letters for the parts that may vary: `List<T>`.
struct Pattern {
  char letter = 0;                // T, U, P, O, N, Q, D, M; 0: the type is fixed
  TypeKind kind = TypeKind::Any;  // of a fixed type
  std::vector<Pattern> element;   // List, Interval: one
};

struct Signature {
  std::vector<Pattern> parameters;
  Pattern result;
};

/// The signatures of `op`, in the order of its line; none for operators of operators.def. Valid for ever.
std::span<const Signature> signatures_of(Operator op);

/// The operator of functions.def with this name (CQL's: `StartsWith`), and the name of such an operator.
std::optional<Operator> function_named(std::string_view cql_name);
std::string_view function_name(Operator op);
/// The same, IMPLICIT ones too.
std::optional<Operator> implicit_or_named(std::string_view cql_name);

/// Whether types of `kind` may stand for `letter`.
bool admits(char letter, TypeKind kind);

/// `String, Integer -> String`.
std::string to_string(const Signature& signature);

/// Whether these types fit: operands exactly (`Quantity` takes any unit, `Any` any type), letters the same
/// throughout.
bool matches(const ProgramData& data, const Signature& signature, std::span<const Index> operands,
             Index result);

}  // namespace regimen
