// Status rules by resource type.
// SOURCE: HL7 FHIR R4 4.0.1, value sets of `status`, `verificationStatus` and `intent` of the types named.
#include "fhir/status.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "fhir/elements.hpp"

namespace regimen::fhir {
namespace {

bool one_of(std::string_view value, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

StatusVerdict unusable(std::string_view element_name, std::string_view value) {
  return {Standing::Unusable, "not used: " + std::string(element_name) + " is `" + std::string(value) + "`"};
}

/// Conditions and allergies.
StatusVerdict judge_verification(const Resource& resource) {
  for (const std::string_view code : code_texts(element(resource.json, "verificationStatus"))) {
    if (code == "entered-in-error") return unusable("verificationStatus", code);
    if (code == "refuted") return {Standing::Refuted, "verificationStatus is `refuted`"};
    if (one_of(code, {"unconfirmed", "provisional", "differential"})) {
      return {Standing::Doubtful, "does not count as yes: verificationStatus is `" + std::string(code) + "`"};
    }
  }
  return {};
}

bool status_is_usable(std::string_view type, std::string_view status) {
  if (status.empty()) return true;
  if (status == "entered-in-error") return false;
  if (type == "Observation") return one_of(status, {"final", "amended", "corrected"});
  if (type == "MedicationRequest" || type == "ServiceRequest")
    return !one_of(status, {"cancelled", "draft", "revoked"});
  if (type == "MedicationStatement") return !one_of(status, {"intended", "not-taken"});
  if (type == "MedicationDispense")
    return !one_of(status, {"preparation", "cancelled", "on-hold", "declined"});
  if (type == "MedicationAdministration") return status != "not-done";
  if (type == "Procedure") return !one_of(status, {"preparation", "not-done"});
  if (type == "Encounter") return !one_of(status, {"planned", "cancelled"});
  return true;
}

}  // namespace

StatusVerdict judge_status(const Resource& resource) {
  const auto status = text(element(resource.json, "status"));
  if (!status_is_usable(resource.type, status)) return unusable("status", status);
  if (!resource.elsewhere.empty()) {
    return {Standing::Doubtful,
            "does not count as yes: its subject `" + resource.elsewhere + "` may be another person"};
  }
  if (resource.type == "Observation" && status.empty()) {
    return {Standing::Doubtful, "not used: an observation without a status may be preliminary"};
  }
  if (text(element(resource.json, "doNotPerform")) == "true") return unusable("doNotPerform", "true");
  if (resource.type == "MedicationRequest" || resource.type == "ServiceRequest") {
    const auto intent = text(element(resource.json, "intent"));
    const bool reported = text(element(resource.json, "reportedBoolean")) == "true" ||
                          element(resource.json, "reportedReference") != nullptr;
    // A plan is what records write for a treatment that the patient reports; without that it orders nothing.
    if (intent == "proposal" || intent == "option" || (intent == "plan" && !reported))
      return unusable("intent", intent);
  }
  if (resource.type == "Condition" || resource.type == "AllergyIntolerance")
    return judge_verification(resource);
  return {};
}

}  // namespace regimen::fhir
