// The kernel of all functions: operands of a row as values, the function, its value into the column.
#include "evaluate/function.hpp"

#include <array>
#include <utility>

#include "load/operators.hpp"

namespace regimen {
namespace {

enum class Nulls : std::uint8_t { Strict, Lenient };

struct Line {
  Nulls nulls;
  Function function;
};

constexpr Line kFunctions[] = {
#define FUNCTION(name, text, nulls, signatures) Line{Nulls::nulls, functions::text},
#include "load/functions.def"
#undef FUNCTION
};

}  // namespace

Value Call::fail(std::string reason) const {
  context_.fail(node_, row_, std::move(reason));
  return {};
}

void function_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const Line& line = kFunctions[static_cast<std::size_t>(node.op) - kFirstFunction];
  const Type& type = context.type_of(node);
  std::vector<Value> operands(node.operands.size());
  for (Row row = 0; row < out.rows; ++row) {
    bool any_null = false;
    for (std::size_t i = 0; i < operands.size(); ++i) {
      operands[i] = context.operand_value(node, i, row);
      any_null = any_null || operands[i].is_null();
    }
    if (any_null && line.nulls == Nulls::Strict) continue;
    out.put(context.program, type, row, line.function(Call(context, node, row, operands)));
  }
}

}  // namespace regimen
