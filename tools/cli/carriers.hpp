// Who cites what: for each source and claim, the rules, options, tables and other parts of a package that
// name it. In: a ProgramData. Out: words and places. How they are shown belongs to the callers.
#pragma once

#include <string>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::cli {

/// Something that cites a source or claim.
struct Carrier {
  std::string
      what;     // `contraindication of ketamine_iv`, `definition adequate`, `option esketamine, protocol`
  Place place;  // of the rule, or of the smallest part of the bundle around the citation that has a place
};

/// For each member of `program.evidence`, what cites it: in the order of files and lines, each once. Claims
/// that support or dispute a claim are not among them: they are evidence for evidence.
std::vector<std::vector<Carrier>> carriers(const ProgramData& program);

}  // namespace regimen::cli
