// All resources of one input, whatever it was packed in, and the references between them.
// In: parsed JSON documents (a resource, a Bundle, an array). Out: a flat list of one patient's resources, in
// input order.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/patient_facts.hpp"
#include "load/json.hpp"
#include "regimen/result.hpp"

namespace regimen::fhir {

struct Resource {
  const json::Value* json = nullptr;  // lives as long as the Record
  std::string type, id;
  std::string label;     // `Observation/bp-1`: what origins and messages call it
  std::string full_url;  // of its bundle entry, or empty
  std::string
      elsewhere{};  // a subject on a server that nothing here ties to the patient: who it is cannot be told
};

class Record {
 public:
  /// Adds what `document` holds; `name` (a file, `line 3`) says where in messages. What is no resource goes
  /// to `unread`.
  void add(json::Value document, const std::string& name);
  /// Leaves one patient's resources: those whose subject is that patient, is not said, or is elsewhere.
  /// Others go to `unread`; so does, with a word of its own, what is elsewhere.
  /// **Errors** RGM5101 the resources are of several patients.
  Result<bool> keep_one_patient();

  const std::vector<Resource>& resources() const { return resources_; }
  /// The Patient resource, nullptr when there is none.
  const Resource* patient() const;
  const std::string& patient_id() const { return patient_id_; }
  const std::optional<DateTime>& timestamp() const { return timestamp_; }
  /// What `reference` (an element `{"reference": …}`) in `from` points to: contained, by fullUrl, or by
  /// `Type/id`.
  const json::Value* resolve(const Resource& from, const json::Value* reference) const;
  std::vector<Unread>& unread() { return unread_; }

 private:
  void add_value(const json::Value& value, const std::string& full_url, const std::string& name);
  void add_resource(const json::Value& value, const std::string& full_url, const std::string& name);
  /// Who a resource is about: the Patient's index, a reference that leads nowhere, or empty when it does not
  /// say.
  std::string subject_of(const Resource& resource) const;
  void mark_elsewhere(const std::string& chosen);

  std::deque<json::Value> documents_;  // a deque: growing it moves no document
  std::vector<Resource> resources_;
  std::map<std::string, std::size_t, std::less<>> by_key_;  // fullUrl, and `Type/id`
  std::vector<Unread> unread_;
  std::optional<DateTime> timestamp_;
  std::string patient_id_;
};

}  // namespace regimen::fhir
