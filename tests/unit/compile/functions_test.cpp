// Functions of functions.def as authors write them: strings, patterns, numbers, conversions, quantities of
// any unit, codes.
#include "tests/support/expressions.hpp"

namespace regimen::support {
namespace {

TEST(Functions, Strings) {
  expect_rows({{"Combine({'a', null, 'c'}, '-')", "'a-c'"},
               {"Combine({'a', 'b'})", "'ab'"},
               {"Combine(null)", "null"},
               {"Concatenate('a', null)", "null"},
               {"Substring('\u00e4bc', 1)", "'bc'"},
               {"Substring('abc', 1, 1)", "'b'"},
               {"Substring('abc', 3)", "null"},
               {"Substring('abc', -1)", "null"},
               {"PositionOf('c', '\u00e4bc')", "2"},
               {"PositionOf('x', 'abc')", "-1"},
               {"LastPositionOf('a', 'abab')", "2"},
               {"Split('a,b,,c', ',')", "{'a', 'b', '', 'c'}"},
               {"Split('ab', null)", "{'ab'}"},
               {"Indexer('ab', 1)", "'b'"},
               {"Indexer({1, 2}, 1)", "2"},
               {"Upper('ab')", "'AB'"},
               {"Upper('äé ß ж')", "'ÄÉ ß Ж'"},
               {"Lower('ÄÉ Ж Σ')", "'äé ж σ'"},
               {"'Ä' ~ 'ä'", "true"},
               {"'abc'[1]", "'b'"},
               {"Coalesce(1, 2.5)", "1.0"},
               {"distinct {1, 1} union {2}", "{1, 2}"},
               {"from ({1, 2}) \"A\" return \"A\" + 1", "{2, 3}"},
               {"(1 'g' : 2 'mL') = (1000 'mg' : 2 'mL')", "true"},
               {"ToQuantity(10 'mg' : 4 'mL')", "2.5 'mg.mL-1'"},
               {"StartsWith('ab', 'a')", "true"},
               {"EndsWith('ab', null)", "null"}});
}

TEST(Functions, PatternsTakeLinearTime) {
  expect_rows({{"Matches('abc 12', '\\\\w+ \\\\d+')", "true"},
               {"Matches('abc', 'b')", "true"},
               {"Matches('abc', '^b$')", "false"},
               {"ReplaceMatches('a b', '(a) (b)', '$2-$1')", "'b-a'"},
               {"ReplaceMatches('a b', ' ', '\\\\$')", "'a$b'"},
               {"SplitOnMatches('a1b22c', '\\\\d+')", "{'a', 'b', 'c'}"},
               {"Matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a*)*(a*)*(a*)*b')", "false"}});
}

TEST(Functions, NumbersThatAreNotExact) {
  expect_rows({{"Exp(0)", "1.0"},
               {"Exp(1)", "2.71828183"},
               {"Exp(-1)", "0.36787944"},
               {"Exp(1000)", "null"},
               {"Ln(1000)", "6.90775528"},
               {"Ln(0)", "null"},
               {"Log(8, 2)", "3.0"},
               {"Log(1, 1)", "null"},
               {"Power(2.0, 0.5)", "1.41421356"},
               {"Power(-8.0, 0.5)", "null"},
               {"Power(10, -2)", "0.01"},
               {"Round(-0.5)", "-1.0"}});
}

TEST(Functions, Conversions) {
  expect_rows({{"ToBoolean('NO')", "false"},
               {"ToBoolean('maybe')", "null"},
               {"ToBoolean(1)", "true"},
               {"ToInteger('-12')", "-12"},
               {"ToInteger('1.5')", "null"},
               {"ToInteger(2147483648L)", "null"},
               {"ToLong('12L')", "12L"},
               {"ToDecimal('+25.5')", "25.5"},
               {"ToDecimal('.5')", "null"},
               {"ToQuantity('5.5 \\'cm\\'')", "5.5 'cm'"},
               {"ToQuantity('3 weeks')", "3 weeks"},
               {"ToQuantity('3 apples')", "null"},
               {"ToRatio('1 \\'mg\\':2 \\'mL\\'')", "1 'mg':2 'mL'"},
               {"ConvertsToInteger('x')", "false"},
               {"ConvertsToDecimal(null)", "null"},
               {"convert '5' to Integer", "5"},
               {"convert 5 'g' to 'mg'", "5000 'mg'"},
               {"5 as Decimal", "null"},
               {"5 is Integer", "true"},
               {"null is Integer", "false"}});
}

TEST(Functions, QuantitiesOfAnyUnit) {
  expect_rows({{"ToQuantity('1 \\'g\\'') + 5 'mg'", "1.005 'g'"},
               {"ToQuantity('1 \\'g\\'') > 5 'mg'", "true"},
               {"ToQuantity('1 \\'g\\'') = ToQuantity('1 \\'m\\'')", "null"},
               {"ToQuantity('2 \\'g\\'') * 3 'mL'", "6 'g.mL'"},
               {"-ToQuantity('2 \\'g\\'')", "-2 'g'"},
               {"1 year = 1 'a'", "null"},
               {"1 year ~ 1 'a'", "true"},
               {"1 month ~ 30 days", "true"},
               {"(5 'mg').value", "5.0"},
               {"Quantity { value: 2.0, unit: 'mg' }", "2 'mg'"},
               {"1 'mg':2 'mL' ~ 2 'mg':4 'mL'", "true"},
               {"1 'mg':2 'mL' = 2 'mg':4 'mL'", "false"}});
}

TEST(Functions, CodesAndConcepts) {
  expect_rows(
      {{"(Code { code: 'a', system: 'http://s' }).code", "'a'"},
       {"Concept { codes: { Code { code: 'a', system: 'http://s' } } } ~ ToConcept(Code { code: 'a', system: "
        "'http://s', display: 'A' })",
        "true"},
       {"Coalesce({null, 2, 3})", "2"},
       {"Message(1, true, '1', 'Warning', 'take care')", "1"}});
}

}  // namespace
}  // namespace regimen::support
