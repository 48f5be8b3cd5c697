// Values that a caller gives for parameters: taken for the declared type, or refused with every reason.
#include "facts/parameters.hpp"

#include <gtest/gtest.h>

namespace regimen {
namespace {

ProgramData program() {
  ProgramData data;
  data.types.resize(4);
  data.types[0].kind = TypeKind::Decimal;
  data.types[1].kind = TypeKind::DateTime;
  data.types[2].kind = TypeKind::Interval;
  data.types[2].element = 1;
  data.types[3].kind = TypeKind::Code;
  data.types[3].codes = 0;
  data.code_lists = {{"setting", {{"clinic", "", {}}, {"ward", "", {}}}, {}}};
  const auto add = [&](std::string name, Index type, Value value, Value low = {}, Value high = {}) {
    data.parameters.push_back(
        {std::move(name), type, std::move(value), std::move(low), std::move(high), kNone, {}});
  };
  const auto number = [](int n) { return Value(Decimal::from_integer(n)); };
  add("limit", 0, number(5), number(1), number(10));
  add("period", 2, {});
  add("place", 3, Code{"setting", "clinic", ""});
  return data;
}

std::vector<int> faults(const GivenParameters& given) {
  ErrorSink sink;
  (void)parameter_values(program(), given, sink);
  std::vector<int> codes;
  for (const Error& error : sink.errors()) codes.push_back(error.code);
  return codes;
}

TEST(Parameters, NoneGivenIsNone) {
  ErrorSink sink;
  EXPECT_TRUE(parameter_values(program(), {}, sink).empty());
}

TEST(Parameters, AreTakenForTheirDeclaredType) {
  ErrorSink sink;
  const Date day = *Date::parse("2026-03-01");
  const auto values = parameter_values(
      program(), {{"limit", Value(std::int32_t{7})}, {"period", Value::interval(day, {})}, {"place", "ward"}},
      sink);
  ASSERT_EQ(values.size(), 3U);
  EXPECT_TRUE(sink.errors().empty());
  EXPECT_EQ(values[0], Value(Decimal::from_integer(7)));
  EXPECT_EQ(to_cql(values[1]), "Interval[@2026-03-01T, null]");
  EXPECT_EQ(values[2], Value(Code{"setting", "ward", ""}));
}

TEST(Parameters, EveryFaultIsTold) {
  EXPECT_EQ(
      faults({{"limits", Value(true)}, {"limit", Value(true)}, {"place", "garden"}, {"period", Value()}}),
      (std::vector<int>{5064, 5065, 5065, 5065}));
  EXPECT_EQ(faults({{"limit", Value(std::int32_t{11})}}), std::vector<int>{5054});
  EXPECT_EQ(faults({{"limit", Value(std::int32_t{2})}, {"limit", Value(std::int32_t{2})}}),
            std::vector<int>{5065});
}

}  // namespace
}  // namespace regimen
