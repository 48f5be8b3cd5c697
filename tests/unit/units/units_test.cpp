// Units: reading, exact conversion, algebra, calendar words, and the errors.
#include "regimen/units.hpp"

#include <gtest/gtest.h>

namespace regimen::units {
namespace {

Unit unit(std::string_view text) {
  auto parsed = parse(text);
  EXPECT_TRUE(parsed.ok()) << text << (parsed.ok() ? "" : ": " + parsed.error().message);
  return parsed.ok() ? *parsed : Unit();
}

/// The converted number as text, or the number of the error.
std::string converted(std::string_view value, std::string_view from, std::string_view to) {
  const auto result = convert(*Decimal::parse(value), unit(from), unit(to));
  return result.ok() ? result->to_string() : "RGM" + std::to_string(result.error().code);
}

std::string printed(const Result<Unit>& result) {
  return result.ok() ? to_string(*result) : "RGM" + std::to_string(result.error().code);
}

int error_of(std::string_view text) {
  const auto parsed = parse(text);
  return parsed.ok() ? 0 : parsed.error().code;
}

TEST(UnitsConvert, doses_per_day_are_exact) {
  EXPECT_EQ(converted("0.15", "g/d", "mg/d"), "150");
  EXPECT_EQ(converted("150", "mg/d", "g/d"), "0.15");
  EXPECT_EQ(converted("75", "ug/d", "mg/d"), "0.075");
  EXPECT_EQ(converted("6.25", "mg/h", "mg/d"), "150");
  EXPECT_EQ(converted("50", "mg/(12.h)", "mg/d"), "100");
  EXPECT_EQ(converted("350", "mg/wk", "mg/d"), "50");
  EXPECT_EQ(converted("150", "mg/d", "mg/d"), "150");
}

TEST(UnitsConvert, follows_the_table) {
  EXPECT_EQ(converted("1", "[in_i]", "cm"), "2.54");
  EXPECT_EQ(converted("120", "mm[Hg]", "kPa"), "15.99864");
  EXPECT_EQ(converted("1", "[lb_av]", "kg"), "0.45359237");
  EXPECT_EQ(converted("1", "a", "d"), "365.25");
  EXPECT_EQ(converted("1", "a", "mo"), "12");
  EXPECT_EQ(converted("1", "mo", "d"), "30.4375");
  EXPECT_EQ(converted("6", "wk", "d"), "42");
  EXPECT_EQ(converted("50", "%", "1"), "0.5");
  EXPECT_EQ(converted("1", "L", "dm3"), "1");
  EXPECT_EQ(converted("1", "KiBy", "bit"), "8192");
  EXPECT_EQ(converted("90", "deg", "[pi].rad"), "0.5");
  EXPECT_EQ(converted("1", "meq/L", "mmol/l"), "1");
}

TEST(UnitsConvert, temperatures_are_exact) {
  EXPECT_EQ(converted("37", "Cel", "[degF]"), "98.6");
  EXPECT_EQ(converted("98.6", "[degF]", "Cel"), "37");
  EXPECT_EQ(converted("-40", "Cel", "[degF]"), "-40");
  EXPECT_EQ(converted("0", "K", "Cel"), "-273.15");
  EXPECT_EQ(converted("80", "[degRe]", "Cel"), "100");
  EXPECT_EQ(converted("1000", "mCel", "Cel"), "1");
  EXPECT_EQ(converted("1", "Cel/h", "K/h"), "RGM3012");
  EXPECT_EQ(converted("24", "Cel/d", "Cel/h"), "1");
}

TEST(UnitsConvert, rounds_once_at_the_eighth_place) {
  EXPECT_EQ(converted("1", "mg/d", "mg/h"), "0.04166667");
  EXPECT_EQ(converted("-1", "mg/d", "mg/h"), "-0.04166667");
  EXPECT_EQ(converted("0.00000001", "mg", "g"), "0");
  EXPECT_EQ(converted("99999999999999999999.99999999", "kg", "g"), "RGM3013");
  EXPECT_EQ(converted("-99999999999999999999.99999999", "kg", "g"), "RGM3013");
}

TEST(UnitsConvert, refuses_other_dimensions) {
  EXPECT_EQ(converted("1", "mm[Hg]", "mg/d"), "RGM3012");
  EXPECT_EQ(converted("1", "mg", "mmol"), "RGM3012");
  EXPECT_EQ(converted("1", "[IU]", "mg"), "RGM3012");
  EXPECT_EQ(converted("1", "[IU]", "[arb'U]"), "RGM3012");
  EXPECT_EQ(converted("1", "[IU]", "1"), "RGM3012");
  EXPECT_EQ(converted("1", "[pH]", "mol/L"), "RGM3012");
  EXPECT_EQ(converted("5", "m[IU]", "[iU]"), "0.005");
  EXPECT_EQ(converted("10", "dB", "B"), "1");
  const auto refused = convert(Decimal(), unit("mm[Hg]"), unit("mg/d"));
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().message, "cannot convert `mm[Hg]` to `mg.d-1`");
}

TEST(UnitsCalendar, weeks_and_shorter_are_definite) {
  EXPECT_EQ(converted("6", "weeks", "d"), "42");
  EXPECT_EQ(converted("1", "week", "wk"), "1");
  EXPECT_EQ(converted("36", "hours", "days"), "1.5");
  EXPECT_EQ(converted("1", "minute", "milliseconds"), "60000");
  EXPECT_TRUE(is_calendar(unit("days")));
  EXPECT_FALSE(is_calendar(unit("d")));
  EXPECT_EQ(unit("week"), unit("wk"));
}

TEST(UnitsCalendar, years_and_months_stand_apart) {
  EXPECT_EQ(converted("1.5", "years", "month"), "18");
  EXPECT_EQ(converted("18", "months", "years"), "1.5");
  EXPECT_EQ(converted("1", "year", "a"), "RGM3014");
  EXPECT_EQ(converted("1", "mo", "month"), "RGM3014");
  EXPECT_EQ(converted("1", "month", "days"), "RGM3014");
  EXPECT_EQ(converted("1", "month", "mg"), "RGM3012");
  EXPECT_FALSE(comparable(unit("year"), unit("a")));
  EXPECT_TRUE(comparable(unit("year"), unit("months")));
  EXPECT_EQ(printed(multiply(unit("year"), unit("mg"))), "RGM3014");
  EXPECT_EQ(printed(divide(unit("mg"), unit("month"))), "RGM3014");
  EXPECT_EQ(printed(divide(unit("1"), unit("month"))), "RGM3014");
  EXPECT_EQ(printed(divide(unit("year"), unit("year"))), "1");
  EXPECT_EQ(printed(multiply(unit("1"), unit("year"))), "years");
  EXPECT_EQ(printed(power(unit("year"), 2)), "RGM3014");
}

TEST(UnitsCalendar, days_can_be_approximated_on_demand) {
  const auto days = [](std::string_view value, std::string_view of) {
    const auto result = approximate_days(*Decimal::parse(value), unit(of));
    return result.ok() ? result->to_string() : "RGM" + std::to_string(result.error().code);
  };
  EXPECT_EQ(days("2", "years"), "730");
  EXPECT_EQ(days("12", "months"), "360");
  EXPECT_EQ(days("6", "weeks"), "42");
  EXPECT_EQ(days("1", "a"), "365.25");
  EXPECT_EQ(days("1", "mg"), "RGM3012");
  EXPECT_EQ(days("99999999999999999999", "years"), "RGM3013");
}

TEST(UnitsAlgebra, multiplies_divides_and_raises) {
  EXPECT_EQ(printed(multiply(unit("mg/kg"), unit("kg"))), "mg");
  EXPECT_EQ(printed(multiply(unit("m"), unit("g"))), "g.m");
  EXPECT_EQ(printed(divide(unit("g"), unit("m"))), "g.m-1");
  EXPECT_EQ(printed(divide(unit("mg"), unit("mg"))), "1");
  EXPECT_EQ(printed(power(unit("cm"), 2)), "cm2");
  EXPECT_EQ(printed(power(unit("m/s"), -1)), "s.m-1");
  EXPECT_EQ(printed(power(unit("m"), 0)), "1");
  EXPECT_EQ(printed(power(unit("m"), 100)), "RGM3013");
  EXPECT_EQ(printed(power(unit("m2"), 99)), "RGM3013");
  EXPECT_EQ(printed(multiply(unit("weeks"), unit("mg/d"))), "mg.wk.d-1");
  EXPECT_EQ(*divide(unit("kg"), unit("m2")), unit("kg/m2"));
  EXPECT_EQ(*multiply(unit("[mu_0]"), unit("m")), unit("4.[pi].10*-7.N/A2.m"));
}

TEST(UnitsAlgebra, text_reads_back_to_the_same_unit) {
  for (const char* text :
       {"mg/d", "1", "%", "mm[Hg]", "10*3/uL", "g/(8.h)", "/m", "4.s/m", "Cel", "[degF]", "[IU]/mL",
        "mL/min/{1.73_m2}", "kg/m2", "weeks", "years", "meq/(8.h.kg)", "10^-7", "Cel/h", "{score}"}) {
    const Unit first = unit(text);
    EXPECT_EQ(first, unit(to_string(first))) << text << " -> " << to_string(first);
  }
  EXPECT_EQ(to_string(unit("g/(8.h)")), "g.h-1/8");
  EXPECT_EQ(to_string(unit("{score}")), "1");
  EXPECT_EQ(to_string(Unit()), "1");
}

TEST(UnitsParse, names_unknown_units_and_near_ones) {
  const auto near = [](std::string_view text) {
    const auto parsed = parse(text);
    return parsed.ok() ? "ok" : std::to_string(parsed.error().code) + ' ' + parsed.error().message;
  };
  EXPECT_EQ(near("mcg/d"), "3010 unknown unit `mcg` in `mcg/d`, did you mean `ug`?");
  EXPECT_EQ(near("mmHg"), "3010 unknown unit `mmHg`, did you mean `mm[Hg]`?");
  EXPECT_EQ(near("KG"), "3010 unknown unit `KG`, did you mean `kg`?");
  EXPECT_EQ(near("mg/day"), "3010 unknown unit `day` in `mg/day`, did you mean `d`?");
  EXPECT_EQ(near("\xC2\xB5g"), "3010 unknown unit `\\xc2\\xb5g`, did you mean `ug`?");
  EXPECT_EQ(near("PFU"), "3010 unknown unit `PFU`, did you mean `[PFU]`?");
  EXPECT_EQ(near("mol_v"), "3010 unknown unit `mol_v`");
  EXPECT_EQ(near("xyzzy"), "3010 unknown unit `xyzzy`");
}

TEST(UnitsParse, refuses_malformed_expressions) {
  for (const char* text : {"",
                           " ",
                           "mg /d",
                           "mg//d",
                           "mg/",
                           "/",
                           "m.",
                           ".m",
                           "(m",
                           "m)",
                           "()",
                           "g/12h",
                           "m-",
                           "{a",
                           "a}",
                           "{a{b}}",
                           "[in_i",
                           "0",
                           "m/0",
                           "{|}1",
                           "m{a}3",
                           "m100",
                           "mg(d)",
                           "m\n",
                           "]",
                           "+m",
                           "-1",
                           "1.5e3",
                           "rad2{\xE9\x8C\xA0}"}) {
    const int code = error_of(text);
    EXPECT_TRUE(code == 3011 || code == 3010) << text << ' ' << code;
  }
  EXPECT_EQ(error_of("g/12h"), 3011);
  EXPECT_EQ(error_of("mg /d"), 3011);
  EXPECT_EQ(error_of(std::string(17, '(') + "m" + std::string(17, ')')), 3011);
  EXPECT_EQ(error_of(std::string(16, '(') + "m" + std::string(16, ')')), 0);
  EXPECT_EQ(error_of(std::string(100'000, '(')), 3011);
  EXPECT_EQ(error_of(std::string(256, 'm')), 3010);
}

TEST(UnitsParse, bounds_the_size_of_factors) {
  EXPECT_EQ(error_of("Ym99"), 3013);
  EXPECT_EQ(error_of("10*99"), 0);
  std::string huge = "10*99";
  while (huge.size() < 240) huge += ".10*99";
  EXPECT_EQ(error_of(huge), 3013);
}

TEST(UnitsConvert, shows_factors_that_no_decimal_holds) {
  const auto text = [](std::string_view value, std::string_view from, std::string_view to, int digits) {
    const auto result = convert_to_digits(*Decimal::parse(value), unit(from), unit(to), digits);
    return result.ok() ? *result : "RGM" + std::to_string(result.error().code);
  };
  EXPECT_EQ(text("1", "mol", "1", 9), "602214076000000000000000");
  EXPECT_EQ(text("1", "[ly]", "cm", 3), "946000000000000000");
  EXPECT_EQ(text("1", "/[ly]", "/cm", 3), "0.00000000000000000106");
  EXPECT_EQ(text("9.996", "m", "m", 3), "10.0");
  EXPECT_EQ(text("-0.5", "m", "m", 2), "-0.50");
  EXPECT_EQ(text("0", "m", "m", 2), "0");
  EXPECT_EQ(text("1", "m", "m", 0), "RGM3013");
  EXPECT_EQ(text("1", "m", "g", 2), "RGM3012");
}

}  // namespace
}  // namespace regimen::units
