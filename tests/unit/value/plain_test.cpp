// Quantities as people read them.
#include "value/plain.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace regimen {
namespace {

TEST(Plain, UnitsWithoutQuotesAndCalendarWordsInTheirNumber) {
  const std::pair<Quantity, const char*> rows[] = {
      {{*Decimal::parse("150"), "mg/d"}, "150 mg/d"}, {{*Decimal::parse("7"), "day"}, "7 days"},
      {{*Decimal::parse("1"), "day"}, "1 day"},       {{*Decimal::parse("7"), "d"}, "7 d"},
      {{*Decimal::parse("0.5"), "1"}, "0.5"},         {{*Decimal::parse("12"), "months"}, "12 months"}};
  for (const auto& [quantity, words] : rows) EXPECT_EQ(plain_quantity(quantity), words);
}

}  // namespace
}  // namespace regimen
