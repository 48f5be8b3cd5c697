// The page of claims: what each claim of a package says, how it stands, and what carries it or why nothing
// can. In: a ProgramData. Out: Markdown and JSON, the same bytes for the same package. Reading and writing
// files belongs to claims.cpp.
#pragma once

#include <cstddef>
#include <string>

#include "load/json.hpp"
#include "load/program_data.hpp"

namespace regimen::cli {

/// What was found on the way.
struct ClaimCount {
  std::size_t claims = 0;
  std::size_t carried = 0;         // by a rule, option, table, ..., or through a claim that it says to see
  std::size_t not_computable = 0;  // carried by nothing, and it says why
  std::size_t homeless = 0;        // neither: a rule has yet to be written, or the reason why not
};

ClaimCount count_claims(const ProgramData& program);
/// The page. Claims whose ids begin with a letter and a number (`c017_…`) come first, a section a letter, by
/// number; numbers that are missing are named. All others follow by id.
std::string claims_page(const ProgramData& program);
/// {"knowledge","version","claims":[…],"counts":{…},"missing":["C003"]}.
json::Value claims_json(const ProgramData& program);

}  // namespace regimen::cli
