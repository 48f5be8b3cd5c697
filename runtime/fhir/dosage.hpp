// Dose per day from FHIR dosage instructions and the product's strength, never more than the record supports.
// In: `dosageInstruction`/`dosage`, the medication's texts. Out: an amount per day in a unit, or why it is
// unknown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fhir/drug_names.hpp"
#include "load/json.hpp"
#include "regimen/decimal.hpp"

namespace regimen::fhir {

/// How much one piece (a tablet) or one millilitre of a product holds.
struct Strength {
  Decimal amount;
  std::string unit;     // UCUM mass unit
  bool per_ml = false;  // else per piece
  std::string words;    // `100 mg`, as found
};
/// From the ingredient of the Medication, else the one strength in its texts (`Sertraline 100MG`); nullopt
/// when there is none or more than one.
std::optional<Strength> strength_of(const MedicationWords& medication);

struct DailyDose {
  std::optional<Decimal> amount;  // in the unit asked for
  std::string words;              // how it was found, or why it is unknown
};
/// The dose per day in `unit` (mass per time). Unknown for doses as needed, several steps, or anything not
/// stated. Of a range the lower end counts, and of a varying interval the longer one: an adequate dose is
/// never overstated.
DailyDose daily_dose(const json::Value* dosages, const std::optional<Strength>& strength,
                     const std::string& unit);

/// Whole days in a FHIR Duration or Quantity of time, cut down; nullopt when it is no definite time.
std::optional<std::int64_t> whole_days(const json::Value* duration);

}  // namespace regimen::fhir
