// Readers by declared type. Numbers are read from their text; units by UCUM, from `code` or, failing that,
// from `unit`.
#include "fhir/fhir_value.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "facts/bounds.hpp"
#include "fhir/elements.hpp"
#include "regimen/units.hpp"

namespace regimen::fhir {
namespace {

constexpr std::string_view kUcum = "http://unitsofmeasure.org";

ReadValue read(Value value, std::string words = {}) {
  return {Reading::Read, std::move(value), std::move(words)};
}
ReadValue unreadable(std::string why) { return {Reading::Unreadable, {}, std::move(why)}; }
ReadValue absent(std::string why) { return {Reading::Absent, {}, std::move(why)}; }
std::string quoted(std::string_view words) { return "`" + std::string(words.substr(0, 80)) + "`"; }

// SOURCE: SNOMED CT qualifier values Yes/No, LOINC answers Yes/No, HL7 table 0136.
struct Answer {
  std::string_view system, code;
  bool yes;
};
constexpr std::array<Answer, 6> kAnswers = {{{"http://snomed.info/sct", "373066001", true},
                                             {"http://snomed.info/sct", "373067005", false},
                                             {"http://loinc.org", "LA33-6", true},
                                             {"http://loinc.org", "LA32-8", false},
                                             {"http://terminology.hl7.org/CodeSystem/v2-0136", "Y", true},
                                             {"http://terminology.hl7.org/CodeSystem/v2-0136", "N", false}}};

ReadValue read_boolean(const json::Value& json) {
  if (json.is_bool()) return read(Value(json.boolean));
  bool yes = false;
  bool no = false;
  for (const Coding& coding : codings(&json)) {
    for (const Answer& answer : kAnswers) {
      if (answer.system == coding.system && answer.code == coding.code) (answer.yes ? yes : no) = true;
    }
  }
  if (yes != no) return read(Value(yes));
  return unreadable("the value is not a yes or a no that is known");
}

/// Where the unit of a Quantity stands, best first.
std::vector<std::string_view> unit_texts(const json::Value& quantity) {
  const auto system = text(element(&quantity, "system"));
  const auto code = text(element(&quantity, "code"));
  const auto unit = text(element(&quantity, "unit"));
  std::vector<std::string_view> out;
  if (system == kUcum && !code.empty()) out.push_back(code);
  if (!unit.empty()) out.push_back(unit);
  // A code of an unnamed system is tried; one of another system (a SNOMED number) would be read as a plain
  // number.
  if (system.empty() && !code.empty()) out.push_back(code);
  return out;
}

std::optional<Decimal> exact(const json::Value* number) {
  return number != nullptr && (number->is_number() || number->is_string()) ? Decimal::parse(number->text)
                                                                           : std::nullopt;
}

ReadValue read_number(const json::Value& json, TypeKind kind) {
  std::optional<Decimal> number;
  std::string words;
  if (json.is_object() && json.find("value") != nullptr) {
    if (unit_texts(json).empty() && text(json.find("comparator")).empty()) {
      number = exact(json.find("value"));
    } else {
      ReadValue amount = read_quantity(json, "1");
      if (amount.reading != Reading::Read) return amount;
      number = amount.value.get<Quantity>()->value;
      words = std::move(amount.words);
    }
  } else {
    number = exact(&json);
  }
  if (!number) return unreadable("the value is not a number");
  if (kind == TypeKind::Decimal) return read(Value(*number), words);
  const auto whole = number->to_integer();
  if (!number->is_integer() || !whole) return unreadable(number->to_string() + " is not a whole number");
  if (kind == TypeKind::Long) return read(Value(*whole), words);
  if (*whole > std::numeric_limits<std::int32_t>::max() ||
      *whole < std::numeric_limits<std::int32_t>::min()) {
    return unreadable(number->to_string() + " is beyond the range of a whole number");
  }
  return read(Value(static_cast<std::int32_t>(*whole)), words);
}

ReadValue read_code(const ProgramData& program, const Type& type, const json::Value& json) {
  const auto all = codings(&json);
  if (type.codes >= program.code_lists.size()) {
    if (all.empty()) return unreadable("the value is not coded");
    return read(
        Value(Code{std::string(all[0].system), std::string(all[0].code), std::string(all[0].display)}));
  }
  const CodeList& list = program.code_lists[type.codes];
  const CodeMember* found = nullptr;
  for (const CodeMember& member : list.members) {
    const bool by_name = json.is_string() && json.text == member.name;
    const bool by_code = std::any_of(all.begin(), all.end(), [&](const Coding& coding) {
      return std::any_of(member.codes.begin(), member.codes.end(), [&](const SystemCode& known) {
        return known.system == coding.system && known.code == coding.code;
      });
    });
    if (!by_name && !by_code) continue;
    if (found != nullptr && found != &member) {
      return unreadable("the value is both `" + found->name + "` and `" + member.name + "`");
    }
    found = &member;
  }
  if (found == nullptr) {
    const auto texts = code_texts(&json);
    return unreadable("the code " + (texts.empty() ? std::string("given") : quoted(texts[0])) +
                      " belongs to no member of `" + list.name + "`");
  }
  return read(Value(Code{list.name, found->name, found->display}));
}

}  // namespace

ReadValue read_quantity(const json::Value& quantity, const std::string& unit) {
  if (!quantity.is_object() || quantity.find("value") == nullptr)
    return unreadable("the value is not a quantity");
  if (const auto comparator = text(quantity.find("comparator")); !comparator.empty()) {
    return unreadable("the value is known only as " +
                      quoted(std::string(comparator) + " " + std::string(text(quantity.find("value")))));
  }
  const auto amount = exact(quantity.find("value"));
  if (!amount) return unreadable("the value is not a number within range");
  const auto target = units::parse(unit);
  if (!target) return unreadable("the declared unit " + quoted(unit) + " is not understood");
  const auto texts = unit_texts(quantity);
  if (texts.empty()) {
    // Without a unit only a plain count can be meant; a percentage might be 0.5 or 50.
    if (*target == units::Unit()) return read(Value(Quantity{*amount, unit}));
    return unreadable("the value has no unit, `" + unit + "` is needed");
  }
  std::string why;
  for (const std::string_view given : texts) {
    const auto source = units::parse(given);
    if (!source) {
      if (why.empty()) why = "unit " + quoted(given) + " is not a UCUM unit, `" + unit + "` is needed";
      continue;
    }
    const auto converted = units::convert(*amount, *source, *target);
    if (!converted) {
      why = "unit " + quoted(given) + " does not convert to `" + unit + "`";
      continue;
    }
    std::string words;
    if (*converted != *amount || !(*source == *target)) {
      words = amount->to_string() + " " + std::string(given) + " = " + converted->to_string() + " " + unit;
    }
    return read(Value(Quantity{*converted, unit}), words);
  }
  return unreadable(why);
}

ReadValue read_value(const ProgramData& program, Index type, const json::Value* json) {
  if (json == nullptr || json->is_null()) return absent("there is no value");
  if (type >= program.types.size()) return unreadable("the fact has no type");
  const Type& t = program.types[type];
  switch (t.kind) {
    case TypeKind::Boolean:
      return read_boolean(*json);
    case TypeKind::Integer:
    case TypeKind::Long:
    case TypeKind::Decimal:
      return read_number(*json, t.kind);
    case TypeKind::Quantity:
      return read_quantity(*json, t.unit);
    case TypeKind::Code:
      return read_code(program, t, *json);
    case TypeKind::String: {
      if (json->is_string()) return read(Value(json->text));
      const auto texts = concept_texts(json);
      return texts.empty() ? unreadable("the value is not text") : read(Value(std::string(texts[0])));
    }
    case TypeKind::Date: {
      const auto moment = date_time(json);
      return moment ? read(Value(moment->date)) : unreadable("the value is not a date that exists");
    }
    case TypeKind::DateTime: {
      const auto moment = date_time(json);
      return moment ? read(Value(*moment)) : unreadable("the value is not a date and time that exists");
    }
    case TypeKind::Time: {
      const auto moment = json->is_string() ? Time::parse(json->text) : std::nullopt;
      return moment ? read(Value(*moment)) : unreadable("the value is not a time");
    }
    case TypeKind::List:
    case TypeKind::Interval:
    case TypeKind::Tuple:
    case TypeKind::Null:
    case TypeKind::Any:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Uncertain:
      break;
  }
  return unreadable("a record's element does not give " + describe_type(program, type));
}

ReadValue read_observed(const ProgramData& program, Index type, const json::Value* holder) {
  const Choice value = choice(holder, "value");
  if (value.value != nullptr) return read_value(program, type, value.value);
  const auto reasons = code_texts(element(holder, "dataAbsentReason"));
  return absent(reasons.empty() ? "there is no value" : "there is no value: " + quoted(reasons[0]));
}

ReadValue read_age(const ProgramData& program, Index type, const json::Value* patient,
                   const std::optional<DateTime>& as_of) {
  const json::Value* given = element(patient, "birthDate");
  if (given == nullptr) return absent("there is no birth date");
  const auto birth = given->is_string() ? Date::parse(given->text) : std::nullopt;
  if (!birth) return unreadable("the birth date " + quoted(text(given)) + " does not exist");
  if (!as_of) return absent("an age needs a date (`as_of`)");
  const auto oldest = duration_between(earliest_day(*birth), earliest_day(as_of->date), Precision::Year);
  const auto youngest = duration_between(latest_day(*birth), earliest_day(as_of->date), Precision::Year);
  const auto latest = duration_between(earliest_day(*birth), latest_day(as_of->date), Precision::Year);
  if (!oldest || !youngest || *oldest != *youngest || latest != oldest) {
    return absent("the birth date " + birth->to_string() + " does not settle the age at " +
                  as_of->date.to_string());
  }
  if (*oldest < 0 || earliest_day(*birth).day_number() > latest_day(as_of->date).day_number()) {
    return unreadable("the birth date " + birth->to_string() + " is after " + as_of->date.to_string());
  }
  const std::string words =
      std::to_string(*oldest) + " years: born " + birth->to_string() + ", as of " + as_of->date.to_string();
  if (type < program.types.size() && program.types[type].kind == TypeKind::Quantity) {
    const std::string& unit = program.types[type].unit;
    if (unit == "a" || unit == "year" || unit == "years") {
      return read(Value(Quantity{Decimal::from_integer(*oldest), unit}), words);
    }
    return unreadable("an age in years does not fit `" + unit + "`");
  }
  const json::Value years = json::Value::of_integer(*oldest);
  ReadValue out = read_value(program, type, &years);
  if (out.reading == Reading::Read) out.words = words;
  return out;
}

}  // namespace regimen::fhir
