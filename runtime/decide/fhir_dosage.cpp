// Writes Dosage and Timing.
#include "decide/fhir_dosage.hpp"

#include <string>

#include "decide/amounts.hpp"
#include "decide/texts.hpp"
#include "decide/treatment_words.hpp"

namespace regimen::decide {
namespace {

using json::Value;

constexpr std::string_view kUcum = "http://unitsofmeasure.org";

Value text(std::string_view words) { return Value::of_string(words); }
Value number(const Decimal& value) { return Value::of_number(value.to_string()); }

Value fhir_quantity(const Quantity& quantity) {
  Value out = Value::of_object();
  const std::string_view time = time_code(quantity.unit);
  out.add("value", number(quantity.value));
  out.add("unit", text(quantity.unit));
  out.add("system", text(kUcum));
  out.add("code", text(time.empty() ? std::string_view(quantity.unit) : time));
  return out;
}

/// `NAMEQuantity` or `NAMERange`, as a choice element of FHIR.
void add_choice(Value& to, const std::string& name, std::string_view single, const QuantityRange& range) {
  if (range.first.value == range.second.value) {
    to.add(name + std::string(single), fhir_quantity(range.first));
    return;
  }
  Value both = Value::of_object();
  both.add("low", fhir_quantity(range.first));
  both.add("high", fhir_quantity(range.second));
  to.add(name + "Range", std::move(both));
}

/// `NAME`, `NAMEMax` and `NAMEUnit` of Timing.repeat.
void add_time(Value& repeat, const std::string& name, const QuantityRange& range) {
  const std::string_view unit = time_code(range.first.unit);
  if (unit.empty()) return;
  repeat.add(name, number(range.first.value));
  if (range.first.value != range.second.value) repeat.add(name + "Max", number(range.second.value));
  repeat.add(name + "Unit", text(unit));
}

void add_count(Value& repeat, const std::string& name, const CountRange& range) {
  repeat.add(name, Value::of_integer(range.first));
  if (range.first != range.second) repeat.add(name + "Max", Value::of_integer(range.second));
}

void add_bounds(Value& repeat, const QuantityRange& length) {
  if (!time_code(length.first.unit).empty()) add_choice(repeat, "bounds", "Duration", length);
}

Value timing_of(Value repeat) {
  if (repeat.object.empty()) return Value();
  Value out = Value::of_object();
  out.add("repeat", std::move(repeat));
  return out;
}

/// A unit per time taken apart: `mg/d` is (`mg`, `d`); the second is empty when it is not per time.
std::pair<std::string, std::string> per_time(const std::string& unit) {
  const std::size_t slash = unit.rfind('/');
  if (slash == std::string::npos || time_code(unit.substr(slash + 1)).empty()) return {unit, ""};
  return {unit.substr(0, slash), unit.substr(slash + 1)};
}

Value route_json(const CodeMember& route) {
  Value out = Value::of_object();
  Value codings = Value::of_array();
  for (const SystemCode& code : route.codes) {
    Value coding = Value::of_object();
    coding.add("system", text(code.system));
    coding.add("code", text(code.code));
    if (!code.display.empty()) coding.add("display", text(code.display));
    codings.array.push_back(std::move(coding));
  }
  if (!codings.array.empty()) out.add("coding", std::move(codings));
  out.add("text", text(route.display.empty() ? route.name : route.display));
  return out;
}

void add_maximum(Value& dosage, const Quantity& maximum) {
  const auto [amount, time] = per_time(maximum.unit);
  if (time.empty()) {
    dosage.add("maxDosePerAdministration", fhir_quantity(maximum));
    return;
  }
  Value ratio = Value::of_object();
  ratio.add("numerator", fhir_quantity(Quantity{maximum.value, amount}));
  ratio.add("denominator", fhir_quantity(Quantity{Decimal::from_integer(1), time}));
  dosage.add("maxDosePerPeriod", std::move(ratio));
}

}  // namespace

json::Value fhir_timing(const Phase& phase) {
  Value repeat = Value::of_object();
  if (phase.length) add_bounds(repeat, *phase.length);
  if (phase.sessions) add_count(repeat, "count", *phase.sessions);
  if (phase.over) add_time(repeat, "duration", *phase.over);
  if (phase.every && !time_code(phase.every->first.unit).empty()) {
    add_count(repeat, "frequency", phase.times.value_or(CountRange{1, 1}));
    add_time(repeat, "period", *phase.every);
  }
  return timing_of(std::move(repeat));
}

json::Value fhir_timing(const MonitorTime& time) {
  Value repeat = Value::of_object();
  if (time.length) add_bounds(repeat, *time.length);
  if (time.every && !time_code(time.every->first.unit).empty()) {
    repeat.add("frequency", Value::of_integer(1));
    add_time(repeat, "period", *time.every);
  }
  Value out = timing_of(std::move(repeat));
  if (!out.is_null()) return out;
  Value code = Value::of_object();
  code.add("text", text(monitor_time_words(time)));
  out = Value::of_object();
  out.add("code", std::move(code));
  return out;
}

json::Value fhir_dosage(const Reading& reading, const Phase& phase, int sequence, std::string_view language) {
  const ProgramData& program = reading.program();
  Value out = Value::of_object();
  out.add("sequence", Value::of_integer(sequence));
  std::string words = phase_words(program, phase);
  Value notes = Value::of_array();
  for (const Text& note : phase.notes) {
    const std::string filled = fill(reading, note, language);
    words += (words.empty() ? "" : "; ") + filled;
    Value one = Value::of_object();
    one.add("text", text(filled));
    notes.array.push_back(std::move(one));
  }
  if (!phase.title.empty()) words = plain_words(phase.title, language) + (words.empty() ? "" : ": ") + words;
  out.add("text", text(words));
  if (!notes.array.empty()) out.add("additionalInstruction", std::move(notes));
  if (Value timing = fhir_timing(phase); !timing.is_null()) out.add("timing", std::move(timing));
  if (phase.route_codes != kNone)
    out.add("route", route_json(program.code_lists[phase.route_codes].members[phase.route]));
  Value dose = Value::of_object();
  if (phase.dose) {
    const bool rate = !per_time(phase.dose->first.unit).second.empty();
    add_choice(dose, rate ? "rate" : "dose", "Quantity", *phase.dose);
  }
  if (phase.rate && dose.find("rateQuantity") == nullptr && dose.find("rateRange") == nullptr)
    add_choice(dose, "rate", "Quantity", *phase.rate);
  if (!dose.object.empty()) out.add("doseAndRate", Value::of_array({std::move(dose)}));
  if (phase.maximum) add_maximum(out, *phase.maximum);
  return out;
}

}  // namespace regimen::decide
