// The lines of operators.def as a table.
#include "load/operators.hpp"

#include <array>
#include <limits>

namespace regimen {
namespace {

constexpr std::size_t kMany = std::numeric_limits<std::size_t>::max();
constexpr std::array kOperators = {
#define OPERATOR(name, text, low, high) OperatorInfo{text, low, high},
#include "load/operators.def"
#undef OPERATOR
};

}  // namespace

const OperatorInfo& operator_info(Operator op) { return kOperators[static_cast<std::size_t>(op)]; }

}  // namespace regimen
