// The JSON-lines rendering of diagnostics.
#include <nlohmann/json.hpp>

#include "compiler/diagnostics/render.hpp"

namespace regimen::diagnostics {
namespace {

using Json = nlohmann::ordered_json;
using source::SourceSet;

void add_place(Json& object, Span span, const SourceSet& sources) {
  if (span.file.index >= sources.size()) return;
  const source::SourceFile& file = sources.file(span.file);
  const source::LineColumn begin = file.line_column(span.begin);
  const source::LineColumn end = file.line_column(span.end);
  object["file"] = file.name();
  object["line"] = begin.line;
  object["column"] = begin.column;
  object["end_line"] = end.line;
  object["end_column"] = end.column;
  object["begin"] = span.begin;
  object["end"] = span.end;
}

Json to_json(const Diagnostic& each, const SourceSet& sources) {
  Json object;
  object["code"] = label(each.code);
  object["severity"] = each.severity == Severity::Error ? "error" : "warning";
  object["message"] = each.message();
  if (each.span) add_place(object, *each.span, sources);
  if (each.silenced) object["silenced"] = *each.silenced;
  object["labels"] = Json::array();
  for (const Label& other : each.labels) {
    Json place = Json::object();
    add_place(place, other.span, sources);
    place["text"] = other.text;
    object["labels"].push_back(std::move(place));
  }
  object["notes"] = each.notes;
  object["fixes"] = Json::array();
  for (const Fix& fix : each.fixes) {
    Json edits = Json::array();
    for (const Edit& edit : fix.edits) {
      Json place = Json::object();
      add_place(place, edit.span, sources);
      place["replacement"] = edit.replacement;
      edits.push_back(std::move(place));
    }
    object["fixes"].push_back(Json{{"title", fix.title}, {"safe", fix.safe}, {"edits", std::move(edits)}});
  }
  return object;
}

void add_line(std::string& out, const Json& object) {
  out += object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string render_json_lines(const Diagnostics& diagnostics, const SourceSet& sources) {
  const Listing listing = diagnostics.listing();
  std::string out;
  for (const Diagnostic& each : listing.shown) add_line(out, to_json(each, sources));
  if (listing.more > 0) add_line(out, Json{{"more", listing.more}});
  return out;
}

std::string render_silenced_json_lines(const Diagnostics& diagnostics, const SourceSet& sources) {
  std::string out;
  for (const Diagnostic& each : diagnostics.listing().silenced) add_line(out, to_json(each, sources));
  return out;
}

}  // namespace regimen::diagnostics
