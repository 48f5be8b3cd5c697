// Lines, columns, code points and encoding checks of one rule file.
#include "compiler/source/source_file.hpp"

#include <algorithm>
#include <utility>

namespace regimen::source {
namespace {

unsigned char byte_at(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

// Length of the well-formed sequence that starts at `i`, or 0.
// SOURCE: Unicode 15.0, table 3-7 (well-formed UTF-8 byte sequences).
std::size_t sequence_length(std::string_view bytes, std::size_t i) {
  const unsigned char first = byte_at(bytes, i);
  if (first < 0x80) return 1;
  std::size_t length = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2;
  } else if (first >= 0xE0 && first <= 0xEF) {
    length = 3;
    if (first == 0xE0) low = 0xA0;
    if (first == 0xED) high = 0x9F;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4;
    if (first == 0xF0) low = 0x90;
    if (first == 0xF4) high = 0x8F;
  } else {
    return 0;
  }
  if (bytes.size() - i < length) return 0;
  const unsigned char second = byte_at(bytes, i + 1);
  if (second < low || second > high) return 0;
  for (std::size_t k = 2; k < length; ++k) {
    if (!is_continuation(byte_at(bytes, i + k))) return 0;
  }
  return length;
}

bool is_forbidden_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    const std::size_t length = sequence_length(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

SourceFile::SourceFile(FileId id, std::string name, std::string bytes, std::uint32_t package)
    : id_(id), package_(package), name_(std::move(name)), bytes_(std::move(bytes)) {
  // A file beyond the limit is never loaded; one given in memory is cut so that offsets fit in 32 bits.
  if (bytes_.size() > 0xFFFFFFFEU) bytes_.resize(0xFFFFFFFEU);
  invalid_utf8_ = find_invalid_utf8(bytes_);
  line_starts_.push_back(0);
  bool ascii = true;
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    const unsigned char byte = byte_at(bytes_, i);
    if (byte == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
    if (!control_character_ && is_forbidden_control(byte)) control_character_ = i;
    if (byte >= 0x80) ascii = false;
  }
  if (!ascii && !invalid_utf8_) {
    for (std::size_t i = 0; i < bytes_.size(); ++i) {
      if (!is_continuation(byte_at(bytes_, i))) code_point_starts_.push_back(static_cast<std::uint32_t>(i));
    }
  }
}

std::string_view SourceFile::text(Span span) const {
  const std::size_t begin = std::min<std::size_t>(span.begin, bytes_.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, bytes_.size());
  return std::string_view(bytes_).substr(begin, end - begin);
}

LineColumn SourceFile::line_column(std::size_t byte) const {
  byte = std::min(byte, bytes_.size());
  const auto after =
      std::upper_bound(line_starts_.begin(), line_starts_.end(), static_cast<std::uint32_t>(byte));
  const std::size_t line = static_cast<std::size_t>(after - line_starts_.begin());  // 1-based
  std::uint32_t column = 1;
  for (std::size_t i = line_starts_[line - 1]; i < byte; ++i) {
    const std::size_t next = i + 1;
    if (next >= bytes_.size() ? next <= byte : (next <= byte && !is_continuation(byte_at(bytes_, next))))
      ++column;
  }
  return LineColumn{static_cast<std::uint32_t>(line), column};
}

std::size_t SourceFile::line_start(std::uint32_t line) const {
  if (line == 0 || line > line_starts_.size()) return bytes_.size();
  return line_starts_[line - 1];
}

std::string_view SourceFile::line_text(std::uint32_t line) const {
  if (line == 0 || line > line_starts_.size()) return {};
  std::size_t begin = line_starts_[line - 1];
  std::size_t end = line < line_starts_.size() ? line_starts_[line] : bytes_.size();
  while (end > begin && (bytes_[end - 1] == '\n' || bytes_[end - 1] == '\r')) --end;
  return std::string_view(bytes_).substr(begin, end - begin);
}

std::size_t SourceFile::byte_of_code_point(std::size_t index) const {
  if (code_point_starts_.empty()) return std::min(index, bytes_.size());
  return index < code_point_starts_.size() ? code_point_starts_[index] : bytes_.size();
}

}  // namespace regimen::source
