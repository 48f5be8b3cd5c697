// Strength, amount per intake and intakes per day. Everything not understood makes the dose unknown, with the
// reason.
#include "fhir/dosage.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "fhir/elements.hpp"
#include "regimen/units.hpp"

namespace regimen::fhir {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// UCUM unit of a mass as product names and free text write it (`MG`, `mcg`); empty for anything else.
std::string mass_unit(std::string_view written) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kMasses = {{{"mg", "mg"},
                                                                                     {"milligram", "mg"},
                                                                                     {"milligrams", "mg"},
                                                                                     {"mcg", "ug"},
                                                                                     {"ug", "ug"},
                                                                                     {"microgram", "ug"},
                                                                                     {"micrograms", "ug"},
                                                                                     {"g", "g"},
                                                                                     {"gram", "g"}}};
  for (const auto& [name, ucum] : kMasses) {
    if (name == written) return std::string(ucum);
  }
  return {};
}

std::string_view word_at(std::string_view text, std::size_t& at) {
  while (at < text.size() && text[at] == ' ') ++at;
  const std::size_t begin = at;
  while (at < text.size() && letter(text[at])) ++at;
  return text.substr(begin, at - begin);
}

/// Every `number mass-unit [/ [number] mL]` in a product's name.
void strengths_in(std::string_view text, std::vector<Strength>& found) {
  const std::string name = lower(text);
  for (std::size_t i = 0; i < name.size();) {
    if (!digit(name[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < name.size() && (digit(name[i]) || name[i] == '.' || name[i] == ',')) ++i;
    const std::string number = name.substr(begin, i - begin);
    std::size_t at = i;
    const std::string unit = mass_unit(word_at(name, at));
    const bool inside_word = begin > 0 && (letter(name[begin - 1]) || name[begin - 1] == '-');
    if (unit.empty() || inside_word) continue;
    i = at;
    // `1,000 mg` may be one or a thousand: such a name has no strength that is certain, which an extra entry
    // says.
    const auto amount = number.find(',') == std::string::npos ? Decimal::parse(number) : std::nullopt;
    Strength strength{amount.value_or(Decimal()), unit, false, number + " " + unit};
    if (at < name.size() && name[at] == '/') {
      std::size_t after = at + 1;
      while (after < name.size() && name[after] == ' ') ++after;
      const std::size_t divisor_begin = after;
      while (after < name.size() && (digit(name[after]) || name[after] == '.')) ++after;
      const auto divisor = after == divisor_begin
                               ? Decimal::from_integer(1)
                               : Decimal::parse(name.substr(divisor_begin, after - divisor_begin));
      const auto per = word_at(name, after);
      if (per == "ml") {
        strength.per_ml = true;
        strength.words = name.substr(begin, after - begin);
        const auto per_one = divisor ? Decimal::divide(strength.amount, *divisor) : std::nullopt;
        strength.amount = per_one.value_or(Decimal());
        i = after;
      } else if (per == "hr" || per == "h" || per == "hour" || per == "actuat" || per == "dose" ||
                 per == "l") {
        strength.amount = Decimal();  // not a strength per piece; no amount makes it unusable
      }
    }
    found.push_back(std::move(strength));
  }
}

bool is_piece(std::string_view unit) {
  constexpr std::array<std::string_view, 14> kPieces = {"",     "1",    "tablet",  "tablets",  "tab",
                                                        "tabs", "tbl",  "capsule", "capsules", "cap",
                                                        "caps", "pill", "pills",   "unit"};
  std::string plain = lower(unit);
  std::erase_if(plain, [](char c) { return c == '{' || c == '}' || c == '(' || c == ')' || c == ' '; });
  if (plain == "tablets" || plain == "capsules") return true;
  return std::find(kPieces.begin(), kPieces.end(), plain) != kPieces.end();
}

struct Amount {
  std::optional<Decimal> value;
  std::string unit;  // UCUM mass unit
  std::string words;
};

/// The mass in one intake of `quantity`.
Amount intake(const json::Value& quantity, const std::optional<Strength>& strength) {
  if (!text(element(&quantity, "comparator")).empty()) return {{}, {}, "the dose is not stated exactly"};
  const auto number = Decimal::parse(text(element(&quantity, "value")));
  if (!number || *number <= Decimal()) return {{}, {}, "the dose is not a number"};
  const auto system = text(element(&quantity, "system"));
  const auto code = text(element(&quantity, "code"));
  const auto unit = text(element(&quantity, "unit"));
  const bool ucum = system == "http://unitsofmeasure.org" && !code.empty();
  const std::string_view shown = unit.empty() ? code : unit;
  std::string mass = ucum ? std::string() : mass_unit(lower(shown));
  if (ucum && code != "1") {
    const auto given = units::parse(code);
    if (given && units::comparable(*given, *units::parse("g"))) mass = std::string(code);
  }
  if (!mass.empty()) return {number, mass, number->to_string() + " " + mass};
  const bool millilitres = lower(ucum ? code : shown) == "ml";
  const bool pieces = is_piece(shown) || (!code.empty() && code != "1" && is_piece(code));
  if (!millilitres && !pieces) return {{}, {}, "the dose is in `" + std::string(shown.substr(0, 40)) + "`"};
  if (!strength) return {{}, {}, "the strength of the product is not stated"};
  if (strength->per_ml != millilitres) return {{}, {}, "the dose and the strength do not fit together"};
  const auto product = Decimal::multiply(*number, strength->amount);
  if (!product) return {{}, {}, "the dose is beyond range"};
  return {product, strength->unit, number->to_string() + (millilitres ? " mL x " : " x ") + strength->words};
}

Amount amount_of(const json::Value& dosage, const std::optional<Strength>& strength) {
  std::vector<const json::Value*> rates;
  for (const json::Value* rate : items(element(&dosage, "doseAndRate"))) {
    if (choice(rate, "dose").value != nullptr) rates.push_back(rate);
  }
  if (rates.size() > 1) {
    std::erase_if(rates, [](const json::Value* rate) {
      const auto types = code_texts(element(rate, "type"));
      return std::find(types.begin(), types.end(), "ordered") == types.end();
    });
  }
  if (rates.size() != 1) {
    return {{}, {}, rates.empty() ? "no dose per intake is stated" : "several doses per intake are stated"};
  }
  const Choice dose = choice(rates[0], "dose");
  if (dose.type != "Range") return intake(*dose.value, strength);
  const json::Value* low = element(dose.value, "low");
  if (low == nullptr) return {{}, {}, "the dose is stated only as a maximum"};
  Amount lowest = intake(*low, strength);
  if (lowest.value) lowest.words += " (the lower end of a range)";
  return lowest;
}

/// Intakes in a number of days: `2` in `1`.
struct Frequency {
  std::optional<std::pair<Decimal, Decimal>> times_in_days;
  std::string words;
};

Frequency from_code(const json::Value* code) {
  struct Known {
    std::string_view code;
    int times, days;
  };
  // SOURCE: HL7 v3 GTSAbbreviation, as FHIR R4 binds Timing.code.
  constexpr std::array<Known, 13> kCodes = {{{"QD", 1, 1},
                                             {"BID", 2, 1},
                                             {"TID", 3, 1},
                                             {"QID", 4, 1},
                                             {"AM", 1, 1},
                                             {"PM", 1, 1},
                                             {"QHS", 1, 1},
                                             {"BED", 1, 1},
                                             {"Q4H", 6, 1},
                                             {"Q6H", 4, 1},
                                             {"Q8H", 3, 1},
                                             {"QOD", 1, 2},
                                             {"WK", 1, 7}}};
  for (const std::string_view given : code_texts(code)) {
    for (const Known& known : kCodes) {
      if (given == known.code) {
        return {std::pair{Decimal::from_integer(known.times), Decimal::from_integer(known.days)},
                std::string(given)};
      }
    }
  }
  return {{}, "how often it is taken is not stated"};
}

Frequency frequency_of(const json::Value* timing) {
  const json::Value* repeat = element(timing, "repeat");
  const auto number = [&](std::string_view key) -> std::optional<Decimal> {
    const json::Value* value = element(repeat, key);
    return value != nullptr && value->is_number() ? Decimal::parse(value->text) : std::nullopt;
  };
  const auto days_of_week = items(element(repeat, "dayOfWeek")).size();
  auto period = number("periodMax");
  if (!period) period = number("period");
  auto times = number("frequency");
  const std::size_t moments =
      std::max(items(element(repeat, "timeOfDay")).size(), items(element(repeat, "when")).size());
  if (!times && moments > 0) times = Decimal::from_integer(static_cast<std::int64_t>(moments));
  const auto period_unit = text(element(repeat, "periodUnit"));
  if (!times && !period) return from_code(element(timing, "code"));
  if (!times) times = Decimal::from_integer(1);
  std::optional<Decimal> days;
  std::string each = "day";
  if (!period && period_unit.empty()) {
    if (moments == 0) return {{}, "how often it is taken is not stated"};
    days = Decimal::from_integer(1);
  } else if (period_unit == "min" || period_unit == "h" || period_unit == "d" || period_unit == "wk") {
    const auto converted = units::convert(period.value_or(Decimal::from_integer(1)),
                                          *units::parse(period_unit), *units::parse("d"));
    if (converted) days = *converted;
    each = period.value_or(Decimal::from_integer(1)).to_string() + " " + std::string(period_unit);
    if (each == "1 d") each = "day";
  }
  if (!days || *days <= Decimal() || *times <= Decimal())
    return {{}, "how often it is taken is not stated in days"};
  std::string words = times->to_string() + " a " + each;
  if (days_of_week > 0) {
    if (*days != Decimal::from_integer(1)) return {{}, "how often it is taken is not stated in days"};
    times = Decimal::multiply(
        *times, Decimal::from_integer(static_cast<std::int64_t>(std::min<std::size_t>(days_of_week, 7))));
    days = Decimal::from_integer(7);
    words += " on " + std::to_string(days_of_week) + " days of the week";
    if (!times) return {{}, "how often it is taken is beyond range"};
  }
  return {std::pair{*times, *days}, words};
}

DailyDose one_dose(const json::Value& dosage, const std::optional<Strength>& strength,
                   const std::string& unit) {
  if (const Choice needed = choice(&dosage, "asNeeded");
      needed.value != nullptr && text(needed.value) != "false") {
    return {{}, "dose unknown: taken as needed"};
  }
  const Amount amount = amount_of(dosage, strength);
  if (!amount.value) return {{}, "dose unknown: " + amount.words};
  const Frequency frequency = frequency_of(element(&dosage, "timing"));
  if (!frequency.times_in_days) return {{}, "dose unknown: " + frequency.words};
  const auto given = units::parse(amount.unit);
  const auto wanted = units::parse(unit);
  const auto day = units::parse("d");
  if (!given || !wanted || !day) return {{}, "dose unknown: its unit is not understood"};
  const auto per_day = units::divide(*given, *day);
  const auto in_all = Decimal::multiply(*amount.value, frequency.times_in_days->first);
  const auto daily = in_all ? Decimal::divide(*in_all, frequency.times_in_days->second) : std::nullopt;
  if (!per_day || !daily) return {{}, "dose unknown: beyond range"};
  const auto converted = units::convert(*daily, *per_day, *wanted);
  if (!converted) return {{}, "dose unknown: `" + amount.unit + "` a day does not convert to `" + unit + "`"};
  return {*converted, converted->to_string() + " " + unit + " from " + amount.words + ", " + frequency.words};
}

}  // namespace

std::optional<Strength> strength_of(const MedicationWords& medication) {
  const auto ingredients = items(element(medication.medication, "ingredient"));
  if (ingredients.size() > 1) return std::nullopt;
  if (ingredients.size() == 1) {
    const json::Value* ratio = element(ingredients[0], "strength");
    const auto top = Decimal::parse(text(element(element(ratio, "numerator"), "value")));
    const auto bottom = Decimal::parse(text(element(element(ratio, "denominator"), "value")));
    const json::Value* unit = element(ratio, "numerator");
    const auto code = text(element(unit, text(element(unit, "code")).empty() ? "unit" : "code"));
    const json::Value* per = element(ratio, "denominator");
    const auto per_text = text(element(per, text(element(per, "code")).empty() ? "unit" : "code"));
    const std::string mass = mass_unit(lower(code));
    const bool per_ml = lower(per_text) == "ml";
    if (top && bottom && !mass.empty() && (per_ml || is_piece(per_text))) {
      if (const auto one = Decimal::divide(*top, *bottom)) {
        return Strength{*one, mass, per_ml,
                        one->to_string() + " " + mass + (per_ml ? "/mL" : "") + " (its Medication)"};
      }
    }
  }
  std::vector<Strength> found;
  for (const std::string_view name : medication.texts) strengths_in(name, found);
  if (found.empty() || found[0].amount <= Decimal()) return std::nullopt;
  for (const Strength& other : found) {
    if (other.amount != found[0].amount || other.unit != found[0].unit || other.per_ml != found[0].per_ml) {
      return std::nullopt;
    }
  }
  found[0].words += " (the product's name)";
  return found[0];
}

DailyDose daily_dose(const json::Value* dosages, const std::optional<Strength>& strength,
                     const std::string& unit) {
  const auto all = items(dosages);
  if (all.empty()) return {{}, "dose unknown: no dosage is stated"};
  if (all.size() == 1) return one_dose(*all[0], strength, unit);
  // FHIR: instructions with one sequence number are concurrent, with different ones they follow each other.
  const auto sequence = text(element(all[0], "sequence"));
  DailyDose sum{Decimal(), ""};
  for (const json::Value* dosage : all) {
    if (sequence.empty() || text(element(dosage, "sequence")) != sequence) {
      return {{}, "dose unknown: " + std::to_string(all.size()) + " instructions that may follow each other"};
    }
    DailyDose part = one_dose(*dosage, strength, unit);
    if (!part.amount) return part;
    sum.amount = Decimal::add(*sum.amount, *part.amount);
    if (!sum.amount) return {{}, "dose unknown: beyond range"};
    sum.words += (sum.words.empty() ? "" : " and ") + part.words;
  }
  return sum;
}

std::optional<std::int64_t> whole_days(const json::Value* duration) {
  const auto amount = Decimal::parse(text(element(duration, "value")));
  if (!amount || *amount < Decimal() || !text(element(duration, "comparator")).empty()) return std::nullopt;
  for (const std::string_view key : {"code", "unit"}) {
    const auto written = text(element(duration, key));
    if (written.empty()) continue;
    const auto unit = units::parse(written);
    if (!unit) continue;
    const auto days = units::convert(*amount, *unit, *units::parse("d"));
    if (days) return Decimal::floor(*days).to_integer();
  }
  return std::nullopt;
}

}  // namespace regimen::fhir
