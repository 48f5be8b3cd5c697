// Reading FHIR JSON elements tolerantly: what is missing or has the wrong shape is simply not there.
// In: parsed JSON. Out: codings, texts, choice elements, dates. Which resource counts for what does not
// belong here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/json.hpp"
#include "regimen/date.hpp"

namespace regimen::fhir {

/// `parent.key`, nullptr when either is not there.
const json::Value* element(const json::Value* parent, std::string_view key);
/// The items of an array, or the value itself, which FHIR's sloppier producers write for a list of one.
std::vector<const json::Value*> items(const json::Value* value);
/// The characters of a string, `true`/`false`, a number's text; empty for anything else.
std::string_view text(const json::Value* value);

struct Coding {
  std::string_view system, code, display;
};
/// The codings of a CodeableConcept, a Coding, or an array of either.
std::vector<Coding> codings(const json::Value* concepts);
/// Its human texts: `text`, then each `display`.
std::vector<std::string_view> concept_texts(const json::Value* concepts);
/// Every plain text a condition may name: codes of codings, `text`, or the primitive itself.
std::vector<std::string_view> code_texts(const json::Value* value);

/// A choice element `prefix[x]`: its type (`Quantity`, `DateTime`) and value; nullptr when there is none.
struct Choice {
  std::string_view type;
  const json::Value* value = nullptr;
};
Choice choice(const json::Value* parent, std::string_view prefix);

std::optional<DateTime> date_time(const json::Value* value);
struct Period {
  std::optional<DateTime> start, end;
};
Period period(const json::Value* value);

/// When what a resource records took place: effective, performed, occurrence, onset, period, else when it was
/// written.
std::optional<DateTime> when(const json::Value* resource);

/// First and last day that a date known in part may mean.
Date earliest_day(const Date& date);
Date latest_day(const Date& date);
/// Milliseconds since 1970 on the UTC line of the earliest moment a date-time may mean: for ordering only.
std::int64_t order_key(const DateTime& value);

}  // namespace regimen::fhir
