// ELM's small parts: type specifiers, literals, references. In: types and values. Out: JSON of ELM.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/model/model.hpp"
#include "load/json.hpp"

namespace regimen::elm {

/// Why a part of the model has no ELM. Thrown and caught within this folder only: it leaves one definition
/// out.
struct NotInElm {
  std::string reason;
};

json::Value text(std::string_view words);
/// `Boolean`: a type of the system model by its name.
json::Value named_type(std::string_view name);
/// Codes of a package's own lists are strings; a record is a tuple.
json::Value type_specifier(const model::Model& model, Index index);

json::Value plain_literal(std::string_view type, std::string_view value);
json::Value integer(std::int32_t number);
/// Throws NotInElm for values that ELM writes as no literal.
json::Value literal(const Value& value);

/// An element of a tuple.
json::Value element(std::string_view name, json::Value value);
json::Value interval_node(json::Value low, json::Value high, bool low_closed, bool high_closed);
/// `ParameterRef`, `ExpressionRef`, ... to what has this name.
json::Value reference(std::string_view type, std::string_view name);

}  // namespace regimen::elm
