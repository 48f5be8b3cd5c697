// Implements patients.hpp.
#include "tools/cli/boundaries/patients.hpp"

#include <algorithm>

#include "facts/bounds.hpp"
#include "regimen/units.hpp"

namespace regimen::cli::boundaries {

namespace {

Decimal power_of_ten(int places) {
  Int128 scaled = Decimal::kOne;
  for (int i = 0; i < places; ++i) scaled /= 10;
  return *Decimal::from_scaled(scaled);
}

int places_of(Decimal value) {
  const std::string text = value.to_string();
  const std::size_t point = text.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

/// The most decimal places with which a text writes `value`: 1 for `4.0`.
int written_places(std::string_view text, Decimal value) {
  int most = 0;
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (std::size_t at = 0; at < text.size();) {
    if (!digit(at)) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (digit(end)) ++end;
    const std::size_t point = end;
    if (end < text.size() && text[end] == '.' && digit(end + 1)) {
      ++end;
      while (digit(end)) ++end;
    }
    const auto number = Decimal::parse(text.substr(at, end - at));
    if (number && *number == value && end > point) most = std::max(most, static_cast<int>(end - point - 1));
    at = end;
  }
  return most;
}

std::optional<Decimal> number_of(const Value& value) {
  if (const auto* whole = value.get<std::int32_t>()) return Decimal::from_integer(*whole);
  if (const auto* whole = value.get<std::int64_t>()) return Decimal::from_integer(*whole);
  if (const auto* decimal = value.get<Decimal>()) return *decimal;
  if (const auto* quantity = value.get<Quantity>()) return quantity->value;
  return std::nullopt;
}

std::optional<Decimal> converted(Decimal value, const std::string& from, const std::string& to) {
  if (from == to) return value;
  const auto a = units::parse(from), b = units::parse(to);
  if (!a || !b) return std::nullopt;
  const auto out = units::convert(value, *a, *b);
  return out ? std::optional(*out) : std::nullopt;
}

/// The step of a unit of time: a day for weeks and more, a smaller unit for less; empty for other units.
std::string smaller_unit(const std::string& unit) {
  if (unit == "wk" || unit == "mo" || unit == "a" || unit == "d") return "d";
  if (unit == "h") return "min";
  if (unit == "min" || unit == "s") return "s";
  return {};
}

std::string_view word_of(std::string_view unit) {
  if (unit == "d") return "day";
  return unit == "min" ? "minute" : "second";
}

std::string written(Decimal value, const std::string& unit) {
  return value.to_string() + " " + std::string(word_of(unit)) +
         (value == Decimal::from_integer(1) ? "" : "s");
}

/// A value of the type of a subject; nothing for a whole number that is none.
std::optional<Value> value_of(const Type& type, Decimal number) {
  switch (type.kind) {
    case TypeKind::Integer: {
      const auto whole = number.to_integer();
      return whole ? std::optional(Value(static_cast<std::int32_t>(*whole))) : std::nullopt;
    }
    case TypeKind::Long: {
      const auto whole = number.to_integer();
      return whole ? std::optional(Value(*whole)) : std::nullopt;
    }
    case TypeKind::Decimal:
      return Value(number);
    case TypeKind::Quantity:
      return Value(Quantity{number, type.unit});
    default:
      return std::nullopt;
  }
}

Decimal plus(Decimal a, Decimal b) { return Decimal::add(a, b).value_or(a); }
Decimal minus(Decimal a, Decimal b) { return Decimal::subtract(a, b).value_or(a); }

/// LIMIT: days before and after the date of the patient in which the threshold of a date is looked for.
constexpr std::int64_t kDaysBefore = 150 * 366, kDaysAfter = 20 * 366;

}  // namespace

Lab::Lab(const ProgramData& program) : program_(program) {
  as_of_ = DateTime::parse(program.effective).value_or(*DateTime::parse("2026-01-01"));
}

PatientFacts Lab::nobody() const {
  PatientFacts out;
  out.facts.resize(program_.facts.size());
  out.as_of = as_of_;
  return out;
}

void Lab::give(PatientFacts& patient, const Subject& subject, const Value& value, std::size_t item) const {
  FactValue& fact = patient.facts[subject.fact];
  if (subject.field == kNone) {
    fact.value = value;
    return;
  }
  std::vector<Value> items;
  if (const auto* list = fact.value.get<Value::List>()) items = (*list)->items;
  const Type& type = program_.types[program_.types[program_.facts[subject.fact].type].element];
  while (items.size() <= item) {
    std::vector<std::pair<std::string, Value>> fields;
    for (const auto& [name, unused] : type.fields) fields.emplace_back(name, Value());
    items.push_back(Value::tuple(std::move(fields)));
  }
  const auto* tuple = items[item].get<Value::Tuple>();
  if (tuple == nullptr) return;
  std::vector<std::pair<std::string, Value>> fields = (*tuple)->fields;
  for (auto& [name, held] : fields) {
    if (name == type.fields[subject.field].first) held = value;
  }
  items[item] = Value::tuple(std::move(fields));
  fact.value = Value::list(std::move(items));
}

namespace {

/// What a case expects where the rules say `value`.
std::string expectation(const Observable& seen, const Value& value) {
  if (seen.kind == Observable::Kind::Status) {
    const auto* status = value.get<Code>();
    return seen.text + " is " + (status == nullptr ? "null" : status->code);
  }
  const bool compound = seen.kind == Observable::Kind::AnyRow;
  const std::string text = compound ? "(" + seen.text + ")" : seen.text;
  if (value.is_null()) return text + " is null";
  if (const auto* truth = value.get<bool>()) return *truth ? seen.text : text + " is false";
  return text + " = " + to_cql(value);
}

}  // namespace

std::vector<Sight> Lab::look(const Comparison& comparison, std::span<const PatientFacts> patients,
                             std::size_t item) {
  std::vector<Sight> out;
  const Index frame = program_.nodes[comparison.node].frame;
  for (std::size_t first = 0; first < patients.size(); first += kMaxBatch) {
    const auto portion = patients.subspan(first, std::min<std::size_t>(kMaxBatch, patients.size() - first));
    const std::vector<DateTime> dates(portion.size(), as_of_);
    evaluate(program_, portion, dates, workspace_);
    for (Row i = 0; i < portion.size(); ++i) {
      Sight sight;
      const auto rows = frame == 0 ? Workspace::Range{i, i + 1} : workspace_.rows(frame, i);
      const Row row = rows.first + static_cast<Row>(frame == 0 ? 0 : item);
      if (row < rows.last) sight.compared = workspace_.truth(comparison.node, row);
      Value value;
      if (comparison.seen.kind == Observable::Kind::AnyRow) {
        bool any = false, open = false;
        const auto list = workspace_.rows(program_.nodes[comparison.seen.node].frame, i);
        for (Row at = list.first; at < list.last; ++at) {
          any = any || workspace_.truth(comparison.seen.node, at) == Truth::True;
          open = open || workspace_.truth(comparison.seen.node, at) == Truth::Unknown;
        }
        if (any || !open) value = Value(any);
      } else {
        value = workspace_.value(comparison.seen.node, i);
      }
      sight.expected = expectation(comparison.seen, value);
      out.push_back(std::move(sight));
    }
  }
  return out;
}

std::optional<Step> Lab::inside(const Comparison& comparison, Step step) const {
  const Fact& fact = program_.facts[comparison.subject.fact];
  Value low = fact.low, high = fact.high;
  if (comparison.subject.field != kNone) {
    const Type& item = program_.types[program_.types[fact.type].element];
    std::tie(low, high) = field_bounds(fact, item.fields[comparison.subject.field].first);
  }
  return within_bounds(step.value, low, high) ? std::optional(std::move(step)) : std::nullopt;
}

/// Decimal places of a step: as many as the limit or the bounds of the fact are written with.
int Lab::places(const Comparison& comparison, const Value& limit) const {
  const auto number = number_of(limit);
  if (!number) return 0;
  int most = places_of(*number);
  const auto look_at = [&](const Place& place) {
    if (place.file == kNone) return;
    const std::string_view text = program_.sources_text[place.file].text;
    most = std::max(most, written_places(text.substr(place.begin, place.end - place.begin), *number));
  };
  look_at(program_.nodes[comparison.node].place);
  std::vector<Index> open{comparison.limit};
  while (!open.empty()) {
    const Node& node = program_.nodes[open.back()];
    open.pop_back();
    if (node.op == Operator::Parameter) look_at(program_.parameters[node.payload_a].place);
    if (node.op == Operator::TableLookup) {
      for (const TableRow& row : program_.tables[node.payload_a].rows) look_at(row.place);
    }
    open.insert(open.end(), node.operands.begin(), node.operands.end());
  }
  return std::min(most, Decimal::kScale);
}

Steps Lab::plain_steps(const Comparison& comparison, const Value& limit) const {
  Steps out;
  out.limit = limit;
  const Type& type = program_.types[type_of(program_, comparison.subject)];
  if (const auto* date = limit.get<Date>(); date != nullptr && date->precision == Precision::Day) {
    for (int i = 0; i < 3; ++i) {
      out.at[static_cast<std::size_t>(i)] =
          inside(comparison, {Value(Date::from_day_number(date->day_number() + i - 1))});
    }
    return out;
  }
  auto number = number_of(limit);
  const auto* quantity = limit.get<Quantity>();
  if (number && quantity != nullptr && type.kind == TypeKind::Quantity)
    number = converted(*number, quantity->unit, type.unit);
  if (!number) return out;
  const auto put = [&](std::size_t i, Decimal value, std::string text = {}) {
    if (const auto made = value_of(type, value)) out.at[i] = inside(comparison, {*made, std::move(text)});
  };
  const Decimal one = Decimal::from_integer(1);
  const std::string unit = type.kind == TypeKind::Quantity ? smaller_unit(type.unit) : "";
  if (!unit.empty()) {
    // A day less than six weeks is 41 days, of which weeks are a rounded number: so a case says the days.
    const auto small = converted(*number, type.unit, unit);
    if (!small) return out;
    const auto put_small = [&](std::size_t i, Decimal value) {
      if (const auto back = converted(value, unit, type.unit)) put(i, *back, written(value, unit));
    };
    put_small(0, minus(Decimal::ceiling(*small), one));
    if (small->is_integer())
      put_small(1, *small);
    else
      put(1, *number);
    put_small(2, plus(Decimal::floor(*small), one));
    return out;
  }
  if (type.kind == TypeKind::Integer || type.kind == TypeKind::Long) {
    put(0, minus(Decimal::ceiling(*number), one));
    put(1, *number);
    put(2, plus(Decimal::floor(*number), one));
    return out;
  }
  const Decimal step = power_of_ten(places(comparison, limit));
  put(0, minus(*number, step));
  put(1, *number);
  put(2, plus(*number, step));
  return out;
}

/// Where a value that is computed from the subject turns the comparison: looked for by halves over the range
/// of the subject.
Steps Lab::searched_steps(const Comparison& comparison) {
  Steps out;
  const Type& type = program_.types[type_of(program_, comparison.subject)];
  const Fact& fact = program_.facts[comparison.subject.fact];
  std::int64_t low = 0, high = 0;
  const bool dates = type.kind == TypeKind::Date;
  if (dates) {
    low = as_of_.date.day_number() - kDaysBefore;
    high = as_of_.date.day_number() + kDaysAfter;
  } else if (comparison.subject.field == kNone && number_of(fact.low) && number_of(fact.high)) {
    low = Decimal::ceiling(*number_of(fact.low)).to_integer().value_or(0);
    high = Decimal::floor(*number_of(fact.high)).to_integer().value_or(0);
  }
  const auto value_at = [&](std::int64_t at) {
    return dates ? std::optional(Value(Date::from_day_number(at)))
                 : value_of(type, Decimal::from_integer(at));
  };
  const auto truth_at = [&](std::int64_t at) {
    PatientFacts patient = nobody();
    const auto value = value_at(at);
    if (!value) return Truth::Unknown;
    give(patient, comparison.subject, *value);
    return look(comparison, {&patient, 1}).front().compared;
  };
  if (low >= high) return out;
  const Truth first = truth_at(low), last = truth_at(high);
  if (first == last || first == Truth::Unknown || last == Truth::Unknown) return out;
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (truth_at(middle) == first ? low : high) = middle;
  }
  // A comparison that holds at its limit turns between it and its neighbour: the side on which it holds.
  const Operator op = program_.nodes[comparison.node].op;
  const bool strict =
      op == Operator::Less || op == Operator::Greater || op == Operator::Before || op == Operator::After;
  const std::int64_t at = ((first == Truth::True) != strict) ? low : high;
  out.limit = *value_at(at);
  for (int i = 0; i < 3; ++i) {
    if (const auto value = value_at(at + i - 1))
      out.at[static_cast<std::size_t>(i)] = inside(comparison, {*value});
  }
  return out;
}

std::vector<Steps> Lab::steps(const Comparison& comparison) {
  if (!comparison.plain) return {searched_steps(comparison)};
  std::vector<PatientFacts> patients;
  std::vector<Value> keys;
  if (comparison.key.fact == kNone) {
    keys.emplace_back();
  } else {
    const Type& type = program_.types[type_of(program_, comparison.key)];
    for (const CodeMember& member : program_.code_lists[type.codes].members) {
      keys.emplace_back(Code{program_.code_lists[type.codes].name, member.name, {}});
    }
  }
  std::vector<Steps> out;
  for (const Value& key : keys) {
    PatientFacts patient = nobody();
    give(patient, comparison.subject, Value());
    if (!key.is_null()) give(patient, comparison.key, key);
    evaluate(program_, {&patient, 1}, {&as_of_, 1}, workspace_);
    const Index frame = program_.nodes[comparison.limit].frame;
    const Row row = frame == 0 ? 0 : workspace_.rows(frame, 0).first;
    const Value limit = workspace_.value(comparison.limit, row);
    if (limit.is_null()) continue;  // a code without a limit
    out.push_back(plain_steps(comparison, limit));
    out.back().key = key;
  }
  return out;
}

bool turns(const std::array<std::optional<Sight>, 3>& sights) {
  const Sight* before = nullptr;
  bool any = false;
  for (const std::optional<Sight>& sight : sights) {
    if (!sight) continue;
    if (before != nullptr && before->compared != sight->compared) {
      if (before->expected == sight->expected) return false;
      any = true;
    }
    before = &*sight;
  }
  return any;
}

}  // namespace regimen::cli::boundaries
