// See elements.hpp. LIMIT: no walk here goes deeper than the three levels that the elements have.
#include "fhir/elements.hpp"

#include <array>

namespace regimen::fhir {
namespace {

/// Where the resource types that are read say when; the first found counts.
constexpr std::array<std::string_view, 13> kDateElements = {
    "effective",    "performed",    "occurrence", "onset",        "period",   "authoredOn", "whenHandedOver",
    "whenPrepared", "recordedDate", "issued",     "dateAsserted", "authored", "date"};

std::optional<DateTime> moment(const json::Value* value) {
  if (value == nullptr) return std::nullopt;
  if (value->is_string()) return date_time(value);
  if (const auto span = period(value); span.start || span.end) return span.start ? span.start : span.end;
  for (const json::Value* event : items(element(value, "event"))) {  // Timing
    if (auto found = date_time(event)) return found;
  }
  return std::nullopt;
}

}  // namespace

const json::Value* element(const json::Value* parent, std::string_view key) {
  return parent == nullptr ? nullptr : parent->find(key);
}

std::vector<const json::Value*> items(const json::Value* value) {
  std::vector<const json::Value*> out;
  if (value == nullptr || value->is_null()) return out;
  if (!value->is_array()) return {value};
  out.reserve(value->array.size());
  for (const json::Value& item : value->array) {
    if (!item.is_null()) out.push_back(&item);
  }
  return out;
}

std::string_view text(const json::Value* value) {
  if (value == nullptr) return {};
  if (value->is_string() || value->is_number()) return value->text;
  if (value->is_bool()) return value->boolean ? "true" : "false";
  return {};
}

std::vector<Coding> codings(const json::Value* concepts) {
  std::vector<Coding> out;
  for (const json::Value* item : items(concepts)) {
    if (!item->is_object()) continue;
    const json::Value* list = item->find("coding");
    if (list == nullptr && item->find("code") != nullptr) list = item;  // a Coding, not a CodeableConcept
    for (const json::Value* coding : items(list)) {
      Coding read{text(element(coding, "system")), text(element(coding, "code")),
                  text(element(coding, "display"))};
      if (!read.code.empty() || !read.display.empty()) out.push_back(read);
    }
  }
  return out;
}

std::vector<std::string_view> concept_texts(const json::Value* concepts) {
  std::vector<std::string_view> out;
  for (const json::Value* item : items(concepts)) {
    if (const auto words = text(element(item, "text")); !words.empty()) out.push_back(words);
  }
  for (const Coding& coding : codings(concepts)) {
    if (!coding.display.empty()) out.push_back(coding.display);
  }
  return out;
}

std::vector<std::string_view> code_texts(const json::Value* value) {
  std::vector<std::string_view> out;
  for (const Coding& coding : codings(value)) {
    if (!coding.code.empty()) out.push_back(coding.code);
  }
  for (const json::Value* item : items(value)) {
    const auto words = item->is_object() ? text(item->find("text")) : text(item);
    if (!words.empty()) out.push_back(words);
  }
  return out;
}

Choice choice(const json::Value* parent, std::string_view prefix) {
  if (parent == nullptr) return {};
  for (const json::Member& member : parent->object) {
    if (member.key.size() <= prefix.size() || !member.key.starts_with(prefix) || member.value.is_null())
      continue;
    const char next = member.key[prefix.size()];
    if (next >= 'A' && next <= 'Z')
      return {std::string_view(member.key).substr(prefix.size()), &member.value};
  }
  return {};
}

std::optional<DateTime> date_time(const json::Value* value) {
  return value != nullptr && value->is_string() ? DateTime::parse(value->text) : std::nullopt;
}

Period period(const json::Value* value) {
  return {date_time(element(value, "start")), date_time(element(value, "end"))};
}

std::optional<DateTime> when(const json::Value* resource) {
  for (const std::string_view name : kDateElements) {
    if (auto found = moment(element(resource, name))) return found;
    if (auto found = moment(choice(resource, name).value)) return found;
  }
  return std::nullopt;
}

Date earliest_day(const Date& date) { return earliest(date, Precision::Day); }
Date latest_day(const Date& date) { return latest(date, Precision::Day); }

std::int64_t order_key(const DateTime& value) {
  const std::int64_t minutes = earliest_day(value.date).day_number() * 1440 + value.time.hour * 60 +
                               value.time.minute - value.offset_minutes.value_or(std::int16_t{0});
  return minutes * 60'000 + value.time.second * 1000 + value.time.millisecond;
}

}  // namespace regimen::fhir
