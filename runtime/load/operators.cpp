// The lines of operators.def and functions.def as tables.
#include "load/operators.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "load/signature.hpp"

namespace regimen {
namespace {

constexpr std::size_t kMany = std::numeric_limits<std::size_t>::max();
constexpr OperatorInfo kOperators[] = {
#define OPERATOR(name, text, low, high) OperatorInfo{text, low, high},
#include "load/operators.def"
#undef OPERATOR
};
constexpr std::pair<Operator, std::string_view> kFunctions[] = {
#define FUNCTION(name, text, nulls, signatures) {Operator::name, #text},
#include "load/functions.def"
#undef FUNCTION
};

std::vector<OperatorInfo> functions_info() {
  std::vector<OperatorInfo> out;
  for (const auto& [op, text] : kFunctions) {
    OperatorInfo info{text, kMany, 0};
    for (const Signature& signature : signatures_of(op)) {
      info.fewest = std::min(info.fewest, signature.parameters.size());
      info.most = std::max(info.most, signature.parameters.size());
    }
    out.push_back(info);
  }
  return out;
}

}  // namespace

const OperatorInfo& operator_info(Operator op) {
  static const std::vector<OperatorInfo> kInfo = functions_info();
  const auto index = static_cast<std::size_t>(op);
  return is_function(op) ? kInfo[index - kFirstFunction] : kOperators[index];
}

}  // namespace regimen
