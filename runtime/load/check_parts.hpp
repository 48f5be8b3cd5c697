// The parts of check_program, and the small checks they share. Only for runtime/load.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen {

std::optional<Error> check_frames(const ProgramData& data);     // check_graph.cpp
std::optional<Error> check_nodes(const ProgramData& data);      // check_graph.cpp
std::optional<Error> check_decisions(const ProgramData& data);  // check_decisions.cpp
std::optional<Error> check_texts(const ProgramData& data);      // check_options.cpp
/// What an option has besides the rules that decide its status.
std::optional<Error> check_option_clauses(const ProgramData& data, const Option& option,
                                          const std::string& at);  // check_options.cpp

/// A rule of this kind that is a Boolean about the patient, or may also have no node.
std::optional<Error> check_condition(const ProgramData& data, Index rule, RuleKind kind,
                                     const std::string& at);
std::optional<Error> check_optional_condition(const ProgramData& data, Index rule, RuleKind kind,
                                              const std::string& at);

/// The declared bounds of a list fact's fields.
std::optional<Error> check_field_bounds(const ProgramData& data, const Fact& fact, const std::string& at);

/// A place is absent, or a range of whole characters of a source text.
std::optional<Error> check_place(const ProgramData& data, const Place& place, const std::string& at);

/// RGM5021 unless `index` < `size`.
std::optional<Error> in_range(Index index, std::size_t size, std::string_view what, const std::string& at);
std::optional<Error> in_range_or_none(Index index, std::size_t size, std::string_view what,
                                      const std::string& at);
std::optional<Error> all_in_range(const std::vector<Index>& indices, std::size_t size, std::string_view what,
                                  const std::string& at);

inline std::string at_index(std::string_view part, std::size_t index) {
  return "/" + std::string(part) + "/" + std::to_string(index);
}

}  // namespace regimen
