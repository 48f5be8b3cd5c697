// Span: a place in the rule text, as byte offsets into one file of a SourceSet.
// In: nothing. Out: what every token, node and diagnostic carries. Line and column belong to SourceFile.
#pragma once

#include <compare>
#include <cstdint>

namespace regimen::source {

/// Index of a file in its SourceSet. Files are numbered in order of their paths.
struct FileId {
  std::uint32_t index = 0;
  auto operator<=>(const FileId&) const = default;
};

/// Half-open range of bytes [begin, end) of one file. Orders by file, then begin, then end.
struct Span {
  FileId file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;
  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
};

/// The smallest span that covers both (which must be of one file).
inline Span cover(Span a, Span b) {
  return Span{a.file, a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace regimen::source
