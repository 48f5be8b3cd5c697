// Tells the forms of input apart by content and hands each to its reader.
#include "facts/read_patient.hpp"

#include <algorithm>
#include <utility>

#include "facts/facts_json.hpp"
#include "fhir/read_fhir.hpp"
#include "fhir/record.hpp"

namespace regimen {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

enum class Form { Facts, Fhir, Neither };

Form form_of(const json::Value& value) {
  if (value.is_object()) {
    if (value.find("resourceType") != nullptr) return Form::Fhir;
    return value.find("facts") != nullptr ? Form::Facts : Form::Neither;
  }
  const bool resources =
      value.is_array() && std::any_of(value.array.begin(), value.array.end(),
                                      [](const json::Value& v) { return v.find("resourceType") != nullptr; });
  return resources ? Form::Fhir : Form::Neither;
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// The lines of `bytes` that are not blank, with their numbers from 1.
std::vector<std::pair<std::size_t, std::string_view>> lines_of(std::string_view bytes) {
  std::vector<std::pair<std::size_t, std::string_view>> out;
  std::size_t number = 0;
  while (!bytes.empty()) {
    ++number;
    const auto end = bytes.find('\n');
    const auto line = bytes.substr(0, end);
    if (!blank(line)) out.emplace_back(number, line);
    if (end == std::string_view::npos) break;
    bytes.remove_prefix(end + 1);
  }
  return out;
}

/// NDJSON of resources into `record`; false when `bytes` is no such thing.
/// The first line has to be a whole resource: then broken later lines are lost lines, not another format.
bool add_lines(std::string_view bytes, const std::string& name, const json::Limits& limits,
               fhir::Record& record) {
  const auto end = bytes.find_first_not_of(" \t\r\n");
  if (end == std::string_view::npos || bytes[end] != '{') return false;
  const auto lines = lines_of(bytes);
  if (lines.size() < 2) return false;
  auto first = json::parse(lines[0].second, limits);
  if (!first || form_of(*first) != Form::Fhir) return false;
  const std::string prefix = name.empty() ? "" : name + " ";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string place = prefix + "line " + std::to_string(lines[i].first);
    auto line = i == 0 ? std::move(first) : json::parse(lines[i].second, limits);
    if (line) {
      record.add(std::move(*line), place);
    } else {
      record.unread().push_back({place, line.error().message, 5102});
    }
  }
  return true;
}

bool needs_as_of(const ProgramData& program) {
  return std::any_of(program.nodes.begin(), program.nodes.end(),
                     [](const Node& node) { return node.op == Operator::AsOf; });
}

void finish(const ProgramData& program, PatientRead& read) {
  if (read.errors.empty() && !read.facts.as_of && needs_as_of(program)) {
    read.errors.push_back(
        {5058, "the rules need a date to evaluate at, and neither the input nor the caller gives one",
         "/as_of", "give --as-of, or `as_of` in the facts file"});
  }
}

PatientRead refused(Error error) { return {{}, {std::move(error)}}; }

PatientRead from_facts(const ProgramData& program, const json::Value& root, const ReadOptions& options) {
  ErrorSink sink;
  PatientRead read;
  read.facts = facts_from_json(program, root, sink);
  read.errors = sink.take();
  if (options.as_of) read.facts.as_of = options.as_of;
  finish(program, read);
  return read;
}

PatientRead from_record(const ProgramData& program, fhir::Record record, const ReadOptions& options) {
  auto facts = fhir::read_fhir(program, std::move(record), options.as_of);
  if (!facts) return refused(facts.error());
  PatientRead read{std::move(*facts), {}};
  finish(program, read);
  return read;
}

/// What one file holds: facts, or resources added to the record, or an error.
struct Content {
  std::optional<json::Value> facts;
  std::optional<Error> error;
};

Content open(std::string_view bytes, const std::string& name, const json::Limits& limits,
             fhir::Record& record) {
  if (bytes.starts_with(kByteOrderMark)) {
    return {{},
            Error{5001, "a byte order mark stands before the text, which JSON does not allow", "1:1",
                  "save it as UTF-8 without a byte order mark"}};
  }
  auto parsed = json::parse(bytes, limits);
  if (!parsed) {
    if (add_lines(bytes, name, limits, record)) return {};
    return {{}, parsed.error()};
  }
  switch (form_of(*parsed)) {
    case Form::Facts:
      return {std::move(*parsed), {}};
    case Form::Fhir:
      record.add(std::move(*parsed), name);
      return {};
    case Form::Neither:
      break;
  }
  return {
      {},
      Error{
          5050,
          "neither facts nor FHIR: a patient is an object with `facts`, or FHIR R4 resources (an object with "
          "`resourceType`, an array of them, or one a line)",
          {},
          {}}};
}

}  // namespace

PatientRead read_patient_all(const ProgramData& program, std::string_view bytes, const ReadOptions& options) {
  fhir::Record record;
  Content content = open(bytes, {}, options.limits, record);
  if (content.error) return refused(std::move(*content.error));
  if (content.facts) return from_facts(program, *content.facts, options);
  if (record.resources().empty())
    return refused({5063, "the input holds no FHIR resource that can be read", {}, {}});
  return from_record(program, std::move(record), options);
}

Result<PatientFacts> read_patient(const ProgramData& program, std::string_view bytes,
                                  const ReadOptions& options) {
  PatientRead read = read_patient_all(program, bytes, options);
  if (!read.ok()) return std::move(read.errors.front());
  return std::move(read.facts);
}

PatientRead read_patient_files(const ProgramData& program, const std::vector<PatientFile>& files,
                               const ReadOptions& options) {
  if (files.empty()) return refused({5063, "there are no files to read a patient from", {}, {}});
  if (files.size() == 1) {
    PatientRead read = read_patient_all(program, files[0].bytes, options);
    for (Error& error : read.errors) {
      error.place =
          files[0].name + (error.place.empty() ? "" : (error.place[0] == '/' ? "#" : ":") + error.place);
    }
    return read;
  }
  fhir::Record record;
  std::vector<Error> errors;
  for (const PatientFile& file : files) {
    Content content = open(file.bytes, file.name, options.limits, record);
    if (content.facts)
      content.error =
          Error{5050, "facts JSON stands alone and is not read together with other files", {}, {}};
    if (!content.error) continue;
    Error& error = *content.error;
    error.place = file.name + (error.place.empty() ? "" : ":" + error.place);
    record.unread().push_back({error.place, error.message, error.code});
    errors.push_back(std::move(error));
  }
  if (record.resources().empty()) {
    if (errors.empty())
      errors.push_back({5063, "no FHIR resource could be read from the files", files[0].name, {}});
    return {{}, std::move(errors)};
  }
  return from_record(program, std::move(record), options);
}

}  // namespace regimen
