// model -> ELM (HL7's Expression Logical Model, r1, as JSON): the definitions of a package for engines that
// evaluate CQL. Facts become parameters, knowledge codes strings (their names), reference tables `Case`s;
// quantifiers are written out over counts. In: a Model without errors. Out: a library, and the definitions
// that say more than CQL can, with the reason. Evaluating is not ours here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compiler/model/model.hpp"
#include "load/json.hpp"

namespace regimen::elm {

struct Export {
  json::Value library;
  std::vector<std::string> exported;                          // names of definitions
  std::vector<std::pair<std::string, std::string>> left_out;  // name, why
};

Export elm_from_model(const model::Model& model);

}  // namespace regimen::elm
