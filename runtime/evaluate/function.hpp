// Functions: operators of functions.def, each a function of its operands' values, lifted over the rows. Rare
// types live here (strings, dates, lists, intervals); what is hot has a kernel over packed columns instead. A
// function is pure: it knows its operands, the caller's date and, where its line in functions.def says so,
// the node's payload.
#pragma once

#include <span>
#include <string>

#include "evaluate/kernel.hpp"

namespace regimen {

/// One row of one node.
class Call {
 public:
  Call(const EvaluationContext& context, const Node& node, Row row, std::span<const Value> operands)
      : context_(context), node_(node), row_(row), operands_(operands) {}

  std::size_t size() const { return operands_.size(); }
  const Value& operator[](std::size_t i) const { return operands_[i]; }
  /// Operand `i` as a T; with Strict operators never a null pointer where the signature says T.
  template <typename T>
  const T* get(std::size_t i) const {
    return operands_[i].get<T>();
  }

  const ProgramData& program() const { return context_.program; }
  const Node& node() const { return node_; }
  const Type& type() const { return context_.type_of(node_); }
  const Type& operand_type(std::size_t i) const { return context_.operand_type(node_, i); }
  /// The caller's date and time for this row's patient, and the offset that date-times without one have, in
  /// minutes.
  const DateTime& as_of() const { return context_.as_of[context_.state.frames[node_.frame].patient[row_]]; }
  int offset() const { return context_.offset_minutes(node_.frame, row_); }
  /// `same day as`, `before hour of`: payload_a is the precision plus one, 0 for none.
  std::optional<Precision> precision() const {
    if (node_.payload_a == 0 || node_.payload_a > static_cast<Index>(Precision::Millisecond) + 1)
      return std::nullopt;
    return static_cast<Precision>(node_.payload_a - 1);
  }

  /// `years between`, `weeks between`: the same, with weeks.
  std::optional<Period> period() const {
    if (node_.payload_a == 0 || node_.payload_a > static_cast<Index>(Period::Week) + 1) return std::nullopt;
    return static_cast<Period>(node_.payload_a - 1);
  }

  /// Null, and a note that the operator could not be applied to these values, with the reason (CQL's run-time
  /// errors, as of `singleton from` of two items). Who reads the result can say why it is unknown.
  Value fail(std::string reason) const;

 private:
  const EvaluationContext& context_;
  const Node& node_;
  Row row_;
  std::span<const Value> operands_;
};

using Function = Value (*)(const Call&);

/// True, false or null.
inline Value truth_value(Truth truth) {
  return truth == Truth::Unknown ? Value() : Value(truth == Truth::True);
}

namespace functions {
#define FUNCTION(name, text, nulls, signatures) Value text(const Call&);
#include "load/functions.def"
#undef FUNCTION
}  // namespace functions

}  // namespace regimen
