// Flattening of bundles, duplicates, references, and the choice of one patient.
#include "fhir/record.hpp"

#include <algorithm>
#include <set>

#include "fhir/elements.hpp"

namespace regimen::fhir {
namespace {

/// `http://host/fhir/Patient/1/_history/2` -> `Patient/1`; a reference of another shape is returned as it is.
std::string relative(std::string_view reference) {
  if (const auto history = reference.find("/_history"); history != std::string_view::npos) {
    reference = reference.substr(0, history);
  }
  if (!reference.starts_with("http:") && !reference.starts_with("https:")) return std::string(reference);
  const auto last = reference.rfind('/');
  if (last == std::string_view::npos || last == 0) return std::string(reference);
  const auto before = reference.rfind('/', last - 1);
  return std::string(before == std::string_view::npos ? reference : reference.substr(before + 1));
}

/// The server of `http://host/fhir/Patient/1`: `http://host/fhir`; empty for a reference that names none.
std::string_view server_of(std::string_view reference) {
  if (!reference.starts_with("http:") && !reference.starts_with("https:")) return {};
  const std::string local = relative(reference);
  const auto at = reference.find("/" + local);
  return at == std::string_view::npos ? reference : reference.substr(0, at);
}

std::string_view subject_reference(const json::Value* resource) {
  for (const std::string_view name : {"subject", "patient"}) {
    const auto reference = text(element(element(resource, name), "reference"));
    if (!reference.empty() && !reference.starts_with('#')) return reference;
  }
  return {};
}

std::string_view last_part(std::string_view url) {
  const auto cut = url.find_last_of("/:");
  return cut == std::string_view::npos ? url : url.substr(cut + 1);
}

}  // namespace

void Record::add(json::Value document, const std::string& name) {
  documents_.push_back(std::move(document));
  add_value(documents_.back(), {}, name);
}

// LIMIT: recursion as deep as bundles are nested in bundles, which the JSON reader's depth limit bounds.
void Record::add_value(const json::Value& value, const std::string& full_url, const std::string& name) {
  if (value.is_array()) {
    for (std::size_t i = 0; i < value.array.size(); ++i) {
      add_value(value.array[i], {}, name + "[" + std::to_string(i) + "]");
    }
    return;
  }
  const auto type = text(element(&value, "resourceType"));
  if (!value.is_object() || type.empty() || !element(&value, "resourceType")->is_string()) {
    unread_.push_back({name, "not a FHIR resource: no `resourceType`", 5102});
    return;
  }
  if (type != "Bundle") {
    add_resource(value, full_url, name);
    return;
  }
  if (const auto stamp = date_time(element(&value, "timestamp")); stamp && !timestamp_) timestamp_ = stamp;
  std::size_t index = 0;
  for (const json::Value* entry : items(element(&value, "entry"))) {
    const std::string place = name + (name.empty() ? "entry " : ", entry ") + std::to_string(index++);
    const json::Value* resource = element(entry, "resource");
    if (resource != nullptr) {
      add_value(*resource, std::string(text(element(entry, "fullUrl"))), place);
    } else if (!entry->is_object() || entry->find("request") == nullptr) {
      // An entry with only a request (a DELETE) or a response says nothing of the patient.
      if (!entry->is_object() || entry->find("response") == nullptr) {
        unread_.push_back({place, "a bundle entry without a resource", 5102});
      }
    }
  }
}

void Record::add_resource(const json::Value& value, const std::string& full_url, const std::string& name) {
  Resource resource{&value,
                    std::string(text(value.find("resourceType"))),
                    std::string(text(value.find("id"))),
                    {},
                    full_url};
  if (resource.id.empty()) resource.id = std::string(last_part(full_url));
  resource.label = resource.type +
                   (resource.id.empty() ? " (" + (name.empty() ? "input" : name) + ")" : "/" + resource.id);
  const std::string key = full_url.empty() ? resource.label : full_url;
  if (const auto found = by_key_.find(key); found != by_key_.end() && !resource.id.empty()) {
    Resource& first = resources_[found->second];
    const auto updated = [](const Resource& r) {
      const auto date = date_time(element(element(r.json, "meta"), "lastUpdated"));
      return date ? order_key(*date) : std::int64_t{0};
    };
    if (json::write(*first.json) == json::write(value)) return;
    const bool newer = updated(resource) > updated(first);
    unread_.push_back({resource.label,
                       std::string("given twice with different content; the ") +
                           (newer ? "one updated last" : "first one") + " is used",
                       5103});
    if (newer) first = std::move(resource);
    return;
  }
  by_key_.emplace(key, resources_.size());
  if (!resource.id.empty()) by_key_.emplace(resource.type + "/" + resource.id, resources_.size());
  resources_.push_back(std::move(resource));
}

std::string Record::subject_of(const Resource& resource) const {
  const auto reference = subject_reference(resource.json);
  if (reference.empty()) return {};
  auto found = by_key_.find(reference);
  if (found == by_key_.end()) found = by_key_.find(relative(reference));
  if (found != by_key_.end()) return resources_[found->second].label;
  return relative(reference);
}

void Record::mark_elsewhere(const std::string& chosen) {
  // The servers that know the patient: where the record's own comes from, and where others point to it.
  std::set<std::string_view> servers;
  for (const Resource& resource : resources_) {
    if (resource.type == "Patient" && resource.label == chosen) servers.insert(server_of(resource.full_url));
    if (subject_of(resource) == chosen) servers.insert(server_of(subject_reference(resource.json)));
  }
  for (Resource& resource : resources_) {
    const auto reference = subject_reference(resource.json);
    const auto server = server_of(reference);
    if (server.empty() || servers.contains(server) || subject_of(resource) == chosen) continue;
    resource.elsewhere = reference;
    unread_.push_back({resource.label,
                       "its subject `" + resource.elsewhere + "` is on another server, so whether it is `" +
                           chosen +
                           "` cannot be told: it never counts as a yes of a fact, and a retrieve has it",
                       5115});
  }
}

Result<bool> Record::keep_one_patient() {
  std::set<std::string> patients;
  std::set<std::string> subjects;
  for (const Resource& resource : resources_) {
    if (resource.type == "Patient") {
      patients.insert(resource.label);
    } else if (auto subject = subject_of(resource); !subject.empty()) {
      subjects.insert(std::move(subject));
    }
  }
  std::string chosen;
  if (patients.size() == 1) {
    chosen = *patients.begin();
  } else if (subjects.size() == 1) {
    chosen = *subjects.begin();
  } else if (patients.size() > 1 || subjects.size() > 1) {
    const auto& several = patients.size() > 1 ? patients : subjects;
    return Error{5101,
                 "resources of " + std::to_string(several.size()) + " patients (`" + *several.begin() +
                     "`, `" + *std::next(several.begin()) + "`" + (several.size() > 2 ? ", …" : "") +
                     "); one patient is read at a time",
                 {},
                 "give each patient's resources on their own"};
  }
  if (patients.size() == 1) mark_elsewhere(chosen);
  const auto foreign = [&](const Resource& resource) {
    if (resource.type == "Patient") return !chosen.empty() && resource.label != chosen;
    const std::string subject = subject_of(resource);
    if (subject.empty() || subject == chosen || !resource.elsewhere.empty()) return false;
    unread_.push_back({resource.label, "about `" + subject + "`, not about `" + chosen + "`", 5104});
    return true;
  };
  std::vector<bool> drop(resources_.size());
  for (std::size_t i = 0; i < resources_.size(); ++i) drop[i] = foreign(resources_[i]);
  std::vector<Resource> kept;
  std::vector<std::size_t> moved(resources_.size(), resources_.size());
  for (std::size_t i = 0; i < resources_.size(); ++i) {
    if (drop[i]) continue;
    moved[i] = kept.size();
    kept.push_back(std::move(resources_[i]));
  }
  for (auto entry = by_key_.begin(); entry != by_key_.end();) {
    const std::size_t target = moved[entry->second];
    if (target == moved.size()) {
      entry = by_key_.erase(entry);
    } else {
      (entry++)->second = target;
    }
  }
  resources_ = std::move(kept);
  patient_id_ = std::string(last_part(chosen));
  if (const Resource* found = patient(); found != nullptr && !found->id.empty()) patient_id_ = found->id;
  return true;
}

const Resource* Record::patient() const {
  const auto found = std::find_if(resources_.begin(), resources_.end(),
                                  [](const Resource& r) { return r.type == "Patient"; });
  return found == resources_.end() ? nullptr : &*found;
}

const json::Value* Record::resolve(const Resource& from, const json::Value* reference) const {
  const auto target = text(element(reference, "reference"));
  if (target.empty()) return nullptr;
  if (target.starts_with('#')) {
    for (const json::Value* contained : items(element(from.json, "contained"))) {
      const auto id = text(element(contained, "id"));
      if (id == target.substr(1) || id == target) return contained;
    }
    return nullptr;
  }
  auto found = by_key_.find(target);
  if (found == by_key_.end()) found = by_key_.find(relative(target));
  return found == by_key_.end() ? nullptr : resources_[found->second].json;
}

}  // namespace regimen::fhir
