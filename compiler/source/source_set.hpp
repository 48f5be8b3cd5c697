// SourceSet: the files of a package, in order of their names, however they were found, and behind them those
// of the packages that it uses. In: a folder, a file or texts in memory. Out: SourceFiles. Problems with
// single files are reported, not thrown.
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

/// Relative name and bytes of each file of a package.
using NamedTexts = std::vector<std::pair<std::string, std::string>>;

/// A package whose files are there because another one uses it; `digest` is that of dependencies/.
struct UsedSources {
  std::string id, version, digest;
};

/// The files of a package, then of those that it uses. INVARIANT: `file(id).id() == id`; the files of one
/// package are sorted by name (bytewise), with unique names. A used package's start with `id@version/`.
class SourceSet {
 public:
  SourceSet() = default;
  /// From texts in memory: (name, bytes) pairs in any order. Of two with one name the first is kept.
  explicit SourceSet(NamedTexts named_texts);

  /// Adds the files of a used package; returns its number, from 1 on.
  std::uint32_t add_package(UsedSources package, NamedTexts named_texts);
  /// The used packages; number n is `used()[n - 1]`.
  const std::vector<UsedSources>& used() const { return used_; }
  /// How many files belong to the package that is compiled; they come first.
  std::size_t own_size() const;
  /// The files of one package, under the names that they have in its folder.
  NamedTexts texts(std::uint32_t package) const;

  std::size_t size() const { return files_.size(); }
  bool empty() const { return files_.empty(); }
  const SourceFile& file(FileId id) const { return files_[id.index]; }
  const std::vector<SourceFile>& files() const { return files_; }
  std::string_view text(Span span) const { return file(span.file).text(span); }

  /// `name:line:column` of the start of a span.
  std::string place(Span span) const;

 private:
  void add(NamedTexts named_texts, std::uint32_t package, const std::string& prefix);

  std::vector<SourceFile> files_;
  std::vector<UsedSources> used_;
};

/// Reports what keeps a file from being parsed: RGM0002 (not UTF-8) and RGM0005 (control character), at its
/// place.
void report_unreadable(const SourceSet& sources, diagnostics::Diagnostics& diagnostics);

/// Reads every `*.rgm` below a folder (or one file, when `path` is a file), in order of their names.
/// Errors: RGM0001 cannot be read, RGM0003 too large, RGM0004 no `.rgm` file below the folder. What could be
/// read is returned in any case.
NamedTexts read_rule_files(const std::filesystem::path& path, diagnostics::Diagnostics& diagnostics);

/// The same as a set of sources. Names are relative to the folder, so nothing that is built depends on where
/// the folder lies. Errors: those of `read_rule_files` and of `report_unreadable`.
SourceSet load_sources(const std::filesystem::path& path, diagnostics::Diagnostics& diagnostics);

}  // namespace regimen::source
