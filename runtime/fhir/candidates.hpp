// Which resources a binding speaks of, and how sure each is: codes, status, `where`, `within`.
// In: one binding, the record. Out: candidates in input order. Reading values from them does not belong here.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fhir/context.hpp"
#include "fhir/status.hpp"

namespace regimen::fhir {

struct Candidate {
  const Resource* resource = nullptr;
  const json::Value* holder = nullptr;  // what has the value: the resource, or a component of it
  std::optional<DateTime> date;
  Standing standing = Standing::Usable;  // never Unusable
};

struct Candidates {
  std::vector<Candidate> found;
  bool doubtful = false;  // something may be meant that is not certain: silence does not mean no
};

/// The codes, with their systems, that a binding asks for; and whether one of the codings is among them.
using CodeKeys = std::set<std::pair<std::string_view, std::string_view>>;
CodeKeys code_keys(const ProgramData& program, const Binding& binding);
bool any_code(const CodeKeys& keys, const json::Value* concepts);

/// The candidates of `binding`; what is left out for a reason is reported.
Candidates candidates_of(const Context& context, const Binding& binding);

/// `within`: whether `date` is at most so old at `as_of`; Unknown when a date is missing or too coarse.
Truth is_within(const Context& context, const Quantity& limit, const std::optional<DateTime>& date);

/// Whether the element of `condition` has one of its values; Unknown when the element is not there.
Truth where_holds(const json::Value* resource, const Binding::Condition& condition);

}  // namespace regimen::fhir
