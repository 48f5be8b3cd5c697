// Value <-> JSON as bundles write it: every value says its own type, decimals and longs are strings.
// In and out: json::Value. The facts a caller writes by hand have another, looser form (facts/).
//
//   null  true  5  'text'        null  true  5  "text"       (a bare number is an Integer)
//   5L                           {"long": "5"}
//   0.5                          {"decimal": "0.5"}
//   dates                        {"date": "2026-03-01"}  {"date_time": "2026-03-01T"}  {"time": "10:30"}
//   150 'mg/d'                   {"quantity": "150", "unit": "mg/d"}
//   sertraline                   {"code": "sertraline", "system": "drug", "display": "…"?}
//   {1, 2}                       {"list": [1, 2]}
//   {a: 1, b: 2}                 {"tuple": [["a", 1], ["b", 2]]}
//   Concept                      {"concept": [code, ...], "display": "…"?}
//   1 'mg':2 'mL'                {"ratio": [quantity, quantity]}
//   Interval[1, 3)               {"interval": [1, 3], "closed": [true, false]}
#pragma once

#include <string>

#include "load/json.hpp"
#include "regimen/result.hpp"
#include "regimen/value.hpp"

namespace regimen {

/// LIMIT: recursion as deep as the value is nested; knowledge cannot nest values deeper than kMaxTypeDepth.
json::Value value_to_json(const Value& value);
json::Value quantity_to_json(const Quantity& quantity);

/// Errors: RGM5010 (not one of the forms above), RGM5014 (a number or date in it is not valid or not in its
/// shortest form); `place` is the pointer of the offending part, `at` that of `in`.
Result<Value> value_from_json(const json::Value& in, const std::string& at);
Result<Quantity> quantity_from_json(const json::Value& in, const std::string& at);

}  // namespace regimen
