// The knowledge of a package as a web site for clinicians. In: a program, its cases, its changelog. Out:
// files, the same bytes for the same package. They lie in one folder, need neither a network nor a script,
// and link to each other only. Reading and writing files belongs to docs.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/compiler/compile.hpp"

namespace regimen::cli::docs {

struct Knowledge {
  ProgramData program;
  std::vector<compiler::CompiledCase> cases;
  bool from_rules = true;  // a bundle holds no cases
  std::string digest;      // of the bundle
  std::string changelog;   // Markdown; empty when there is none
  std::string language;    // of the texts, where the knowledge has them in it
};

struct File {
  std::string name, bytes;
};

/// Every file of the site but the picture of the pathway, which Graphviz draws from `picture`.
struct Site {
  std::vector<File> files;
  std::size_t pages = 0;
  std::string picture;  // DOT; empty when there are no stages
};
inline constexpr const char* kPicture = "pathway.svg";

Site make_site(const Knowledge& knowledge);

}  // namespace regimen::cli::docs
