// Parts that the JSON of options, differentials, stages and alerts have in common.
#pragma once

#include <string_view>
#include <vector>

#include "decide/decision.hpp"
#include "load/json.hpp"

namespace regimen::decide {

json::Value missing_json(const Reading& reading, const std::vector<MissingFact>& missing);
/// The facts and rules that a reason rests on, with their values.
json::Value premises_json(const std::vector<Premise>& premises);
json::Value reasons_json(const ProgramData& program, const std::vector<Reason>& reasons);

/// The texts of rules, with the patient's values.
json::Value rule_texts(const Reading& reading, const std::vector<Index>& rules, std::string_view language);
json::Value say_json(const Reading& reading, const Say& say, std::string_view language);
/// A text, or null when there is none.
json::Value text_json(const Reading& reading, const Text& text, std::string_view language);
json::Value option_ids(const ProgramData& program, const std::vector<Index>& options);

/// Adds what a rule rests on: "because", "citations", "file", "line".
void add_basis(const ProgramData& program, Index rule, json::Value& object);

}  // namespace regimen::decide
