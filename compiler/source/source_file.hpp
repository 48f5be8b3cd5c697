// SourceFile: the bytes of one rule file with its name, its lines and the place of its first encoding error.
// In: bytes. Out: lookups from byte offsets to lines and columns. Reading the disk belongs to source_set.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/span.hpp"

namespace regimen::source {

/// LIMIT: a rule file is at most 8 MiB, so every offset fits in 32 bits and a slip of the hand is caught
/// early.
inline constexpr std::size_t kMaxFileBytes = std::size_t{8} * 1024 * 1024;

/// A place for people: 1-based line, 1-based column counted in code points.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  auto operator<=>(const LineColumn&) const = default;
};

/// Byte offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629: no surrogates, no
/// overlong forms, at most U+10FFFF), or nothing when all of it is well formed.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// Immutable text of one file. Offsets given to the lookups may be anything up to `bytes().size()`; larger
/// ones count as the end. Safe to share between threads.
class SourceFile {
 public:
  /// `name` is the path relative to the package folder, with `/` between parts; it is what the bundle stores.
  /// `package`: which of the set's packages it belongs to, 0 for the one that is compiled.
  SourceFile(FileId id, std::string name, std::string bytes, std::uint32_t package = 0);

  FileId id() const { return id_; }
  const std::string& name() const { return name_; }
  std::uint32_t package() const { return package_; }
  std::string_view bytes() const { return bytes_; }

  /// Offset of the first ill-formed byte, if any. A file that has one is not parsed.
  std::optional<std::size_t> invalid_utf8() const { return invalid_utf8_; }
  /// Offset of the first NUL or other control character that is not tab, line feed or carriage return, if
  /// any.
  std::optional<std::size_t> control_character() const { return control_character_; }
  /// True when the file may be parsed: well-formed UTF-8 without control characters.
  bool readable() const { return !invalid_utf8_ && !control_character_; }

  /// Whole file as a span.
  Span whole() const { return Span{id_, 0, static_cast<std::uint32_t>(bytes_.size())}; }
  /// The text of a span of this file.
  std::string_view text(Span span) const;

  /// Line and column of a byte offset. A column inside a code point counts as that code point's.
  LineColumn line_column(std::size_t byte) const;
  std::size_t line_count() const { return line_starts_.size(); }
  /// The text of a 1-based line, without its line end; empty beyond the last line.
  std::string_view line_text(std::uint32_t line) const;
  /// Byte offset at which a 1-based line starts; the end of the file beyond the last line.
  std::size_t line_start(std::uint32_t line) const;

  /// Byte offset of the code point with this index (0-based, over the whole file); the end of the file beyond
  /// the last one. INVARIANT: only meaningful when `invalid_utf8()` is empty.
  std::size_t byte_of_code_point(std::size_t index) const;

 private:
  FileId id_;
  std::uint32_t package_;
  std::string name_;
  std::string bytes_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<std::uint32_t> code_point_starts_;  // empty when the file is plain ASCII: then they are equal
  std::optional<std::size_t> invalid_utf8_;
  std::optional<std::size_t> control_character_;
};

}  // namespace regimen::source
