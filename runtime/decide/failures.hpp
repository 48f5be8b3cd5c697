// What the rules could not compute for a patient, where it keeps a result unknown: CQL's run-time errors,
// with their reasons. In: a Reading. Out: failures with the results that they matter to.
#pragma once

#include <string>
#include <vector>

#include "decide/reading.hpp"

namespace regimen::decide {

/// An expression that has no value for the patient, whatever else becomes known.
struct FailedExpression {
  std::string expression;  // its words
  std::string reason;      // `the list has 2 items, not one`
  Place place;
  std::vector<std::string> matters_to;  // definitions and functions, options, differentials, stages, alerts
};

/// Every failure that one of the patient's results rests on, in the order of the graph.
std::vector<FailedExpression> failed_expressions(const Reading& reading);

}  // namespace regimen::decide
