// The way through one record: one patient, the date, every fact, then the account of what was not used.
#include "fhir/read_fhir.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "facts/facts_json.hpp"
#include "fhir/answers.hpp"
#include "fhir/elements.hpp"
#include "fhir/medication_use.hpp"
#include "fhir/retrieve_rows.hpp"
#include "fhir/row_facts.hpp"
#include "fhir/scalar_facts.hpp"
#include "fhir/status.hpp"

namespace regimen::fhir {
namespace {

/// Types that some binding looks at.
std::set<std::string> asked_types(const ProgramData& program) {
  std::set<std::string> out;
  for (const Fact& fact : program.facts) {
    for (const Binding& binding : fact.bindings) {
      if (binding.resource == "MedicationCourse") {
        out.insert(
            {"MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration"});
      } else {
        out.insert(binding.resource);
      }
    }
  }
  return out;
}

/// The latest date that the resources state as having happened: of points and starts, and of ends of what has
/// ended.
std::optional<DateTime> latest_date(const Record& record, const std::set<std::string>& types) {
  std::optional<DateTime> latest;
  const auto consider = [&](const std::optional<DateTime>& date) {
    if (!date) return;
    const auto key = [](const DateTime& value) {
      return std::tuple(value.precision >= Precision::Day,
                        order_key(value));  // days before months before years
    };
    if (!latest || key(*date) > key(*latest)) latest = date;
  };
  for (const Resource& resource : record.resources()) {
    if (!types.contains(resource.type) || judge_status(resource).standing == Standing::Unusable) continue;
    for (const std::string_view name :
         {"authoredOn", "recordedDate", "issued", "dateAsserted", "whenHandedOver"}) {
      consider(date_time(element(resource.json, name)));
    }
    consider(when(resource.json));
    const auto status = text(element(resource.json, "status"));
    if (status != "completed" && status != "stopped" && status != "finished" && status != "final") continue;
    for (const std::string_view name : {"effectivePeriod", "performedPeriod", "period"}) {
      consider(period(element(resource.json, name)).end);
    }
    for (const json::Value* dosage : items(element(resource.json, "dosageInstruction"))) {
      consider(period(element(element(element(dosage, "timing"), "repeat"), "boundsPeriod")).end);
    }
  }
  return latest;
}

void find_date(const Record& record, const std::set<std::string>& types, const std::optional<DateTime>& given,
               PatientFacts& out) {
  if (given) {
    out.as_of = given;
    return;
  }
  const bool stamped = record.timestamp().has_value();
  out.as_of = stamped ? record.timestamp() : latest_date(record, types);
  if (!out.as_of) return;
  out.as_of_note = "as of " + out.as_of->date.to_string() + ", " +
                   (stamped ? "when the bundle was put together" : "the latest date in the record") +
                   "; give --as-of to choose";
}

std::string counted(const std::map<std::string, std::size_t>& by_type) {
  std::size_t all = 0;
  std::vector<std::pair<std::size_t, std::string>> order;
  for (const auto& [type, count] : by_type) {
    all += count;
    order.emplace_back(count, type);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string out = std::to_string(all) + (all == 1 ? " resource" : " resources");
  constexpr std::size_t kNamed = 12;
  std::string separator = " (";
  for (std::size_t i = 0; i < order.size() && i < kNamed; ++i) {
    out += separator + order[i].second + " " + std::to_string(order[i].first);
    separator = ", ";
  }
  return out + (order.size() > kNamed ? ", …)" : ")");
}

void account(const Record& record, const std::set<std::string>& types,
             const std::set<const json::Value*>& considered, std::vector<Unread>& unread) {
  std::map<std::string, std::size_t> other_types;
  std::map<std::string, std::size_t> other_codes;
  for (const Resource& resource : record.resources()) {
    if (resource.type == "Patient" || resource.type == "Medication" || considered.contains(resource.json))
      continue;
    ++(types.contains(resource.type) ? other_codes : other_types)[resource.type];
  }
  if (!other_codes.empty())
    unread.push_back({"", counted(other_codes) + " with codes that no fact asks for", 5191});
  if (!other_types.empty())
    unread.push_back({"", counted(other_types) + " of types that no fact asks for", 5190});
}

void tidy(std::vector<Unread>& unread) {
  const auto key = [](const Unread& u) { return std::tie(u.place, u.code, u.reason); };
  std::stable_sort(unread.begin(), unread.end(), [&](const Unread& a, const Unread& b) {
    return std::tuple(a.place.empty(), key(a)) < std::tuple(b.place.empty(), key(b));
  });
  unread.erase(std::unique(unread.begin(), unread.end(),
                           [&](const Unread& a, const Unread& b) { return key(a) == key(b); }),
               unread.end());
}

}  // namespace

Result<PatientFacts> read_fhir(const ProgramData& program, Record record,
                               const std::optional<DateTime>& as_of) {
  const auto one = record.keep_one_patient();
  if (!one) return one.error();
  PatientFacts out;
  out.id = record.patient_id();
  const auto types = asked_types(program);
  find_date(record, types, as_of, out);
  out.facts.resize(program.facts.size());
  out.unread = std::move(record.unread());
  std::set<std::string> used;
  std::set<const json::Value*> considered;
  const Context context{program, record, out.as_of, out.unread, used, considered};
  for (std::size_t i = 0; i < program.facts.size(); ++i) {
    const Fact& fact = program.facts[i];
    const bool list = fact.type < program.types.size() && program.types[fact.type].kind == TypeKind::List;
    FactValue& value = out.facts[i];
    if (fact.retrieve) {
      read_retrieve(context, fact, value);
      continue;
    }
    const Settled settled = list ? bind_rows(context, fact, value) : bind_scalar(context, fact, value);
    // Silence means what the fact declares, but a record that may say otherwise is not silent.
    if (!settled.has_value && !settled.doubtful) apply_absent(fact, value);
    // The same of a list: what a record holds is not all there is unless its silence about more means none.
    value.partial = list && settled.has_value && (settled.doubtful || !absent_means_none(fact));
  }
  read_answers(context, out);
  account(record, types, considered, out.unread);
  tidy(out.unread);
  out.used.assign(used.begin(), used.end());
  return out;
}

}  // namespace regimen::fhir
