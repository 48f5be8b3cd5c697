// SourceSet: the files of one package, in order of their names, however they were found.
// In: a folder, a file or texts in memory. Out: SourceFiles. Problems with single files are reported, not
// thrown.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/source/source_file.hpp"

namespace regimen::diagnostics {
class Diagnostics;
}

namespace regimen::source {

/// LIMIT: files in one package and bytes of all of them together.
inline constexpr std::size_t kMaxFiles = 2000;
inline constexpr std::size_t kMaxTotalBytes = std::size_t{64} * 1024 * 1024;

/// The files of a package. INVARIANT: `file(id).id() == id`, files are sorted by name (bytewise), names are
/// unique.
class SourceSet {
 public:
  SourceSet() = default;
  /// From texts in memory: (name, bytes) pairs in any order. Of two with one name the first is kept.
  explicit SourceSet(std::vector<std::pair<std::string, std::string>> named_texts);

  std::size_t size() const { return files_.size(); }
  bool empty() const { return files_.empty(); }
  const SourceFile& file(FileId id) const { return files_[id.index]; }
  const std::vector<SourceFile>& files() const { return files_; }
  std::string_view text(Span span) const { return file(span.file).text(span); }

  /// `name:line:column` of the start of a span.
  std::string place(Span span) const;

 private:
  std::vector<SourceFile> files_;
};

/// Reports what keeps a file from being parsed: RGM0002 (not UTF-8) and RGM0005 (control character), at its
/// place.
void report_unreadable(const SourceSet& sources, diagnostics::Diagnostics& diagnostics);

/// Loads every `*.rgm` below a folder (or one file, when `path` is a file).
/// Names are relative to the folder, so nothing that is built depends on where the folder lies.
/// Errors: RGM0001 cannot be read, RGM0003 too large, RGM0004 no `.rgm` file below the folder, and those of
/// `report_unreadable`. What could be read is returned in any case.
SourceSet load_sources(const std::filesystem::path& path, diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::source
