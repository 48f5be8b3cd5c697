// Calendar words are CQL's, which knows one day from two days.
#include "value/plain.hpp"

namespace regimen {

std::string plain_quantity(const Quantity& quantity) {
  if (quantity.unit == "1") return quantity.value.to_string();
  std::string text = to_cql(Value(quantity));
  const bool quoted = !text.empty() && text.back() == '\'';
  return quoted ? quantity.value.to_string() + " " + quantity.unit : text;
}

}  // namespace regimen
