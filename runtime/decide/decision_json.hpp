// The decision as JSON. In: a Decision and its Reading. Out: a tree that `json::write` makes canonical.
#pragma once

#include "decide/decision.hpp"
#include "load/json.hpp"

namespace regimen::decide {

/// The object of `Decision::json`, without `steps`.
json::Value decision_json(const Decision& decision, const Reading& reading, std::string_view language = {});

/// `2026-03-01`, or with a time where there is one.
std::string date_text(const DateTime& date);

}  // namespace regimen::decide
