// The pages of the diagnostics, embedded at build from pages/*.md by cmake/embed_pages.cmake.
// In: nothing. Out: what `explain-code` prints. Looking one up belongs to code.hpp.
#pragma once

#include <iterator>
#include <span>
#include <string_view>

namespace regimen::diagnostics {

struct Page {
  int number = 0;
  std::string_view markdown;
};

/// All pages, in order of their numbers.
std::span<const Page> all_pages();

}  // namespace regimen::diagnostics
