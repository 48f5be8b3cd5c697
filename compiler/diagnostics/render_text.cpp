// The terminal rendering of diagnostics. Plain ASCII around the author's own text, so it can be a golden
// file.
#include <algorithm>
#include <string_view>

#include "compiler/diagnostics/render.hpp"

namespace regimen::diagnostics {
namespace {

using source::LineColumn;
using source::SourceFile;
using source::SourceSet;

// LIMIT: columns of a source line that are shown around the place.
constexpr std::size_t kMaxLineWidth = 160;

class Painter {
 public:
  explicit Painter(bool color) : color_(color) {}
  std::string paint(std::string_view code, std::string_view text) const {
    if (!color_) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
  }

 private:
  bool color_;
};

// A source line as it can be printed: tabs become one space, bytes that are not printable become `?`, one
// character a code point, so that carets stand below what they mean.
std::vector<std::string> printable(std::string_view line) {
  std::vector<std::string> result;
  std::size_t i = 0;
  while (i < line.size()) {
    std::size_t length = 1;
    while (i + length < line.size() && (static_cast<unsigned char>(line[i + length]) & 0xC0U) == 0x80U)
      ++length;
    const std::string_view one = line.substr(i, length);
    const auto byte = static_cast<unsigned char>(one[0]);
    if (one == "\t") {
      result.emplace_back(" ");
    } else if (byte < 0x20 || byte == 0x7F || source::find_invalid_utf8(one)) {
      result.emplace_back("?");
    } else {
      result.emplace_back(one);
    }
    i += length;
  }
  return result;
}

void snippet(std::string& out, const SourceFile& file, Span span, char mark, std::string_view text,
             const Painter& painter, std::string_view color) {
  const LineColumn begin = file.line_column(span.begin);
  const LineColumn end = file.line_column(span.end);
  const std::vector<std::string> line = printable(file.line_text(begin.line));
  const std::size_t first = begin.column - 1;
  std::size_t last = end.line == begin.line ? end.column - 1 : line.size();
  last = std::max(last, first + 1);

  // A long line is shown from a little before the place.
  const std::size_t from = first > kMaxLineWidth / 2 ? first - kMaxLineWidth / 2 : 0;
  const std::size_t to = std::min(line.size(), from + kMaxLineWidth);
  last = std::min(last, std::max(to, first + 1));

  const std::string number = std::to_string(begin.line);
  const std::string margin(number.size(), ' ');
  out += number + " | ";
  if (from > 0) out += "...";
  for (std::size_t i = from; i < to; ++i) out += line[i];
  if (to < line.size()) out += "...";
  out += '\n' + margin + " | " + std::string(first - from + (from > 0 ? 3 : 0), ' ');
  out += painter.paint(color, std::string(last - first, mark));
  if (!text.empty()) out += ' ' + painter.paint(color, text);
  out += '\n';
}

void render_one(std::string& out, const Diagnostic& each, const SourceSet& sources, const Painter& painter) {
  const bool is_error = each.severity == Severity::Error;
  const std::string_view color = is_error ? "1;31" : "1;33";
  out += painter.paint(color, std::string(is_error ? "error" : "warning") + '[' + label(each.code) + ']');
  out += painter.paint("1", ": " + each.message()) + '\n';
  if (each.span && each.span->file.index < sources.size()) {
    out += "  --> " + sources.place(*each.span) + '\n';
    snippet(out, sources.file(each.span->file), *each.span, '^', "", painter, color);
  }
  for (const Label& other : each.labels) {
    if (other.span.file.index >= sources.size()) continue;
    out += "  ::: " + sources.place(other.span) + '\n';
    snippet(out, sources.file(other.span.file), other.span, '-', other.text, painter, "1;34");
  }
  for (const std::string& note : each.notes) out += "  = " + note + '\n';
  for (const Fix& fix : each.fixes) out += "  = fix: " + fix.title + '\n';
  out += '\n';
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace

std::string render_text(const Diagnostics& diagnostics, const SourceSet& sources, TextOptions options) {
  const Listing listing = diagnostics.listing();
  const Painter painter(options.color);
  std::string out;
  for (const Diagnostic& each : listing.shown) render_one(out, each, sources, painter);
  if (listing.shown.empty()) return out;
  if (listing.more > 0) out += "and " + std::to_string(listing.more) + " more that are not shown\n";
  if (listing.errors > 0) out += counted(listing.errors, "error");
  if (listing.errors > 0 && listing.warnings > 0) out += ", ";
  if (listing.warnings > 0) out += counted(listing.warnings, "warning");
  return out + '\n';
}

}  // namespace regimen::diagnostics
