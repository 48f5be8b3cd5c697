// Arithmetic: exactness, ranges, null for what cannot be represented.
#include <gtest/gtest.h>

#include <limits>

#include "program_builder.hpp"

namespace regimen::test {
namespace {

Value apply(Operator op, TypeKind kind, const Value& a, const Value& b) {
  ProgramBuilder p;
  const Index type = p.type(kind);
  const Index x = p.fact("x", type);
  const Index y = p.fact("y", type);
  return value_for(p.data, p.node(op, type, {x, y}), {a, b});
}

Value apply_unary(Operator op, TypeKind from, TypeKind to, const Value& a) {
  ProgramBuilder p;
  const Index x = p.fact("x", p.type(from));
  return value_for(p.data, p.node(op, p.type(to), {x}), {a});
}

TEST(Arithmetic, IntegersStayIn32Bits) {
  const auto integers = [](Operator op, std::int32_t a, std::int32_t b) {
    return apply(op, TypeKind::Integer, Value(a), Value(b));
  };
  EXPECT_EQ(integers(Operator::Add, 2, 3), Value(5));
  EXPECT_EQ(integers(Operator::Add, std::numeric_limits<std::int32_t>::max(), 1), Value());
  EXPECT_EQ(integers(Operator::Subtract, std::numeric_limits<std::int32_t>::min(), 1), Value());
  EXPECT_EQ(integers(Operator::Multiply, 65536, 65536), Value());
  EXPECT_EQ(integers(Operator::TruncatedDivide, -10, 3), Value(-3));
  EXPECT_EQ(integers(Operator::TruncatedDivide, 10, 0), Value());
  EXPECT_EQ(integers(Operator::TruncatedDivide, std::numeric_limits<std::int32_t>::min(), -1), Value());
  EXPECT_EQ(integers(Operator::Modulo, -10, 3), Value(-1));
  EXPECT_EQ(integers(Operator::Modulo, 10, 0), Value());
  EXPECT_EQ(integers(Operator::Power, 10, 9), Value(1000000000));
  EXPECT_EQ(integers(Operator::Power, 10, 10), Value());
  EXPECT_EQ(integers(Operator::Power, 0, 0), Value(1));
  EXPECT_EQ(integers(Operator::Power, -1, 2147483647), Value(-1));
  EXPECT_EQ(integers(Operator::Power, 2, -1), Value());
}

TEST(Arithmetic, LongsStayIn64Bits) {
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const auto longs = [](Operator op, std::int64_t a, std::int64_t b) {
    return apply(op, TypeKind::Long, Value(a), Value(b));
  };
  EXPECT_EQ(longs(Operator::Add, most, 1), Value());
  EXPECT_EQ(longs(Operator::Subtract, most, 1), Value(most - 1));
  EXPECT_EQ(longs(Operator::Multiply, most, 2), Value());
  EXPECT_EQ(longs(Operator::Power, 2, 62), Value(std::int64_t{1} << 62));
  EXPECT_EQ(longs(Operator::Power, 2, 63), Value());
  EXPECT_EQ(apply_unary(Operator::Negate, TypeKind::Long, TypeKind::Long, Value(-most - 1)), Value());
  EXPECT_EQ(apply_unary(Operator::Abs, TypeKind::Long, TypeKind::Long, Value(-most)), Value(most));
}

TEST(Arithmetic, DecimalsAreExact) {
  const auto decimals = [](Operator op, const char* a, const char* b) {
    return apply(op, TypeKind::Decimal, dec(a), dec(b));
  };
  EXPECT_EQ(decimals(Operator::Add, "0.1", "0.2"), dec("0.3"));
  EXPECT_EQ(decimals(Operator::Divide, "10", "3"), dec("3.33333333"));
  EXPECT_EQ(decimals(Operator::Divide, "1", "0"), Value());
  EXPECT_EQ(decimals(Operator::TruncatedDivide, "10.1", "3.1"), dec("3"));
  EXPECT_EQ(decimals(Operator::Modulo, "3.5", "3"), dec("0.5"));
  EXPECT_EQ(decimals(Operator::Power, "10", "-8"), dec("0.00000001"));
  EXPECT_EQ(decimals(Operator::Power, "4", "0.5"), dec("2"));
  EXPECT_EQ(decimals(Operator::Power, "-4", "0.5"), Value());
  EXPECT_EQ(decimals(Operator::Multiply, "99999999999999999999", "10"), Value());
  EXPECT_EQ(apply(Operator::Add, TypeKind::Decimal, Value(), dec("1")), Value());
}

TEST(Arithmetic, RoundingToIntegers) {
  const auto whole = [](Operator op, const char* a) {
    return apply_unary(op, TypeKind::Decimal, TypeKind::Integer, dec(a));
  };
  EXPECT_EQ(whole(Operator::Ceiling, "1.1"), Value(2));
  EXPECT_EQ(whole(Operator::Ceiling, "2147483647.2"), Value());
  EXPECT_EQ(whole(Operator::Floor, "-1.1"), Value(-2));
  EXPECT_EQ(whole(Operator::Floor, "-2147483648.2"), Value());
  EXPECT_EQ(whole(Operator::Truncate, "-1.9"), Value(-1));
  EXPECT_EQ(apply_unary(Operator::Round, TypeKind::Decimal, TypeKind::Decimal, dec("-0.4")), dec("0"));
  EXPECT_EQ(apply_unary(Operator::WidenToDecimal, TypeKind::Integer, TypeKind::Decimal, Value(7)), dec("7"));
  EXPECT_EQ(apply_unary(Operator::WidenToLong, TypeKind::Integer, TypeKind::Long, Value(7)),
            Value(std::int64_t{7}));
}

TEST(Arithmetic, QuantitiesAndUnits) {
  ProgramBuilder p;
  const Index mg = p.quantity("mg");
  const Index gram = p.quantity("g");
  const Index x = p.fact("x", gram);
  const Index converted = p.node(Operator::ConvertUnit, mg, {x});
  const Index twice = p.node(Operator::Add, mg, {converted, converted});
  EXPECT_EQ(value_for(p.data, converted, {qty("0.15", "g")}), qty("150", "mg"));
  EXPECT_EQ(value_for(p.data, twice, {qty("0.15", "g")}), qty("300", "mg"));
  // A fact that was left in another unit is unknown, never taken for a number of this unit.
  EXPECT_EQ(value_for(p.data, converted, {qty("0.15", "kg")}), Value());
}

}  // namespace
}  // namespace regimen::test
