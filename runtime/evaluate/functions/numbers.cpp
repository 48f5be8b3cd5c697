// Functions on numbers that are not exact: computed to more digits than a Decimal has, then rounded.
#include "evaluate/function.hpp"
#include "value/decimal_math.hpp"

namespace regimen::functions {
namespace {

Value value_of(const std::optional<Decimal>& number) { return number ? Value(*number) : Value(); }

}  // namespace

Value exponential(const Call& call) { return value_of(decimal_exp(*call.get<Decimal>(0))); }
Value natural_logarithm(const Call& call) { return value_of(decimal_ln(*call.get<Decimal>(0))); }
Value logarithm(const Call& call) {
  return value_of(decimal_log(*call.get<Decimal>(0), *call.get<Decimal>(1)));
}

}  // namespace regimen::functions
