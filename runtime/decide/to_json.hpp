// JSON of values, evidence and premises, shared by the decision's and the explanation's writers.
// In: values of a decision. Out: json::Value. Numbers keep their exact text; unknown is null.
#pragma once

#include "decide/premises.hpp"
#include "load/json.hpp"

namespace regimen::decide {

/// true, 6, 0.5, "text", "2026-03-01", {"value":150,"unit":"mg/d"}, "sertraline" (a code of the knowledge),
/// {"system":…,"code":…} (any other), [...], {...}, null. An interval is
/// {"low","high","low_closed","high_closed"}. LIMIT: values are as deep as their types, which the loader
/// bounds.
json::Value value_json(const Value& value);
json::Value truth_json(Truth truth);

/// `unverified`, `confirmed`, `disputed`.
std::string_view to_string(EvidenceStatus status);
/// [{"id","title","status","says"?,"disputed"?,"source"?}]; the status of a source, which claims nothing, is
/// null.
json::Value citations_json(const ProgramData& program, const std::vector<Index>& citations);

/// Adds "file" and "line" of a place to `object`, null when it has none.
void add_place(const ProgramData& program, const Place& place, json::Value& object);

json::Value origins_json(const std::vector<Origin>& origins);
json::Value strings_json(const std::vector<std::string>& texts);

/// {"clinician","patient"}, without those that are empty.
json::Value audiences_json(const std::string& clinician, const std::string& patient);

}  // namespace regimen::decide
