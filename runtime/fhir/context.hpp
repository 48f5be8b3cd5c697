// What one FHIR read shares: the program, the record, the date, and where to say what was used and what was
// not. Passed by reference through every reader; holds no clinical logic.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "facts/patient_facts.hpp"
#include "fhir/record.hpp"
#include "load/program_data.hpp"

namespace regimen::fhir {

struct Context {
  const ProgramData& program;
  const Record& record;
  std::optional<DateTime> as_of;
  std::vector<Unread>& unread;
  std::set<std::string>& used;
  std::set<const json::Value*>& considered;  // resources that some binding asked for

  void report(const Resource& resource, int code, std::string reason) const {
    unread.push_back({resource.label, std::move(reason), code});
  }
  /// Whether `date` is certainly later than `as_of`.
  bool is_future(const std::optional<DateTime>& date) const {
    return date && as_of && compare(*date, *as_of).value_or(0) > 0;
  }
};

}  // namespace regimen::fhir
