// Uses the installed runtime through its public headers: proves that they stand alone and that it links.
#include <cstdio>
#include <optional>

#include "regimen/decimal.hpp"
#include "regimen/result.hpp"

int main() {
  const auto number = regimen::Decimal::parse("1.50");
  if (!number) return 1;
  std::printf("%s\n", number->to_string().c_str());
  return 0;
}
