// Implements search.hpp.
#include "tools/cli/boundaries/search.hpp"

#include <algorithm>
#include <set>

namespace regimen::cli::boundaries {

namespace {

/// LIMIT: values of one fact that are tried.
constexpr std::size_t kMaxValues = 16;
/// LIMIT: examples that are reduced to find the one of which least must stay.
constexpr std::size_t kMaxReduced = 4;

std::size_t known(const PatientFacts& patient) {
  std::size_t count = 0;
  for (const FactValue& fact : patient.facts) {
    if (fact.value.is_null()) continue;
    ++count;
    const auto* list = fact.value.get<Value::List>();
    if (list == nullptr) continue;
    for (const Value& item : (*list)->items) {
      const auto* tuple = item.get<Value::Tuple>();
      if (tuple == nullptr) continue;
      count +=
          static_cast<std::size_t>(std::count_if((*tuple)->fields.begin(), (*tuple)->fields.end(),
                                                 [](const auto& field) { return !field.second.is_null(); }));
    }
  }
  return count;
}

std::size_t items_of(const PatientFacts& patient, const Subject& subject) {
  const auto* list = patient.facts[subject.fact].value.get<Value::List>();
  return list == nullptr ? 0 : (*list)->items.size();
}

}  // namespace

Search::Search(Lab& lab, const Comparisons& comparisons, std::vector<PatientFacts> examples)
    : lab_(lab), examples_(std::move(examples)) {
  for (PatientFacts& each : examples_) each.as_of = lab.as_of();
  for (const Comparison& each : comparisons.reached) {
    if (each.key.fact != kNone) continue;
    for (const Steps& steps : lab.steps(each)) {
      for (const std::optional<Step>& step : steps.at) {
        if (step) limits_.emplace_back(each.subject, step->value);
      }
    }
  }
}

std::vector<PatientFacts> Search::patients(const Comparison& comparison, const Steps& steps,
                                           const PatientFacts& around, std::size_t item) const {
  std::vector<PatientFacts> out;
  for (const std::optional<Step>& step : steps.at) {
    if (!step) continue;
    out.push_back(around);
    if (!steps.key.is_null()) lab_.give(out.back(), comparison.key, steps.key, item);
    lab_.give(out.back(), comparison.subject, step->value, item);
  }
  return out;
}

/// Those of `around` for whom the comparison matters.
std::vector<Triple> Search::among(const Comparison& comparison, const Steps& steps,
                                  std::span<const PatientFacts> around, std::size_t item) {
  std::vector<PatientFacts> all;
  for (const PatientFacts& each : around) {
    for (PatientFacts& patient : patients(comparison, steps, each, item)) all.push_back(std::move(patient));
  }
  const std::vector<Sight> sights = lab_.look(comparison, all, item);
  auto next = sights.begin();
  std::vector<Triple> out;
  for (const PatientFacts& each : around) {
    std::array<std::optional<Sight>, 3> three;
    for (std::size_t i = 0; i < three.size(); ++i) {
      if (steps.at[i]) three[i] = *next++;
    }
    if (turns(three)) out.push_back(Triple{steps, each, item, std::move(three)});
  }
  return out;
}

/// Single facts that the rule of the comparison also looks at.
std::vector<Search::Given> Search::candidates(const Comparison& comparison) const {
  const ProgramData& program = lab_.program();
  std::set<Index> seen;
  std::set<Subject> subjects;
  std::vector<Index> open{program.rules[comparison.rule].node};
  while (!open.empty()) {
    const Index at = open.back();
    open.pop_back();
    if (at == kNone || !seen.insert(at).second) continue;
    const Node& node = program.nodes[at];
    if (node.op == Operator::Fact) subjects.insert(Subject{node.payload_a, kNone});
    if (node.op == Operator::Field && program.frames[node.frame].fact != kNone)
      subjects.insert(Subject{program.frames[node.frame].fact, node.payload_a});
    if (node.frame != 0) open.push_back(program.frames[node.frame].node);
    open.insert(open.end(), node.operands.begin(), node.operands.end());
  }
  subjects.erase(comparison.subject);
  subjects.erase(comparison.key);
  std::vector<Given> out;
  for (const Subject& subject : subjects) {
    const Type& type = program.types[type_of(program, subject)];
    std::vector<Value> values;
    if (type.kind == TypeKind::Boolean) values = {Value(true), Value(false)};
    if (type.kind == TypeKind::Code && type.codes != kNone) {
      const CodeList& list = program.code_lists[type.codes];
      for (const CodeMember& member : list.members) values.emplace_back(Code{list.name, member.name, {}});
    }
    for (const auto& [other, value] : limits_) {
      if (other == subject && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
    }
    if (values.size() > kMaxValues) values.resize(kMaxValues);
    for (Value& value : values) out.push_back(Given{subject, std::move(value)});
  }
  return out;
}

std::optional<Triple> Search::find(const Comparison& comparison, const Steps& steps) {
  const PatientFacts nobody = lab_.nobody();
  const std::vector<Sight> sights = lab_.look(comparison, patients(comparison, steps, nobody, 0));
  const bool compares = std::any_of(sights.begin(), sights.end(), [&](const Sight& each) {
    return each.compared != sights.front().compared;
  });
  if (!compares) return std::nullopt;  // no value that can be given lies on the other side
  if (auto found = among(comparison, steps, {&nobody, 1}, 0); !found.empty()) return found.front();
  std::vector<PatientFacts> one;
  for (const Given& given : candidates(comparison)) {
    one.push_back(nobody);
    lab_.give(one.back(), given.subject, given.value);
  }
  if (auto found = among(comparison, steps, one, 0); !found.empty()) return found.front();
  return from_examples(comparison, steps);
}

std::optional<Triple> Search::from_examples(const Comparison& comparison, const Steps& steps) {
  std::vector<Triple> found;
  std::vector<PatientFacts> around = examples_;
  for (std::size_t item = 0; !around.empty(); ++item) {
    for (Triple& triple : among(comparison, steps, around, item)) found.push_back(std::move(triple));
    std::erase_if(around, [&](const PatientFacts& each) {
      return comparison.subject.field == kNone || items_of(each, comparison.subject) <= item + 1;
    });
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Triple& a, const Triple& b) { return known(a.around) < known(b.around); });
  if (found.size() > kMaxReduced) found.resize(kMaxReduced);
  std::optional<Triple> best;
  for (Triple& triple : found) {
    reduce(comparison, triple);
    if (!best || known(triple.around) < known(best->around)) best = std::move(triple);
  }
  return best;
}

bool Search::still_turns(const Comparison& comparison, Triple& triple, const PatientFacts& around) {
  auto found = among(comparison, triple.steps, {&around, 1}, triple.item);
  if (found.empty()) return false;
  triple = std::move(found.front());
  return true;
}

/// Takes away what need not be known, one thing after the other, as long as the comparison still matters.
void Search::reduce(const Comparison& comparison, Triple& triple) {
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t fact = 0; fact < triple.around.facts.size(); ++fact) {
      if (triple.around.facts[fact].value.is_null()) continue;
      PatientFacts less = triple.around;
      less.facts[fact].value = Value();
      if (triple.item == 0 || fact != comparison.subject.fact) {
        if (still_turns(comparison, triple, less)) {
          changed = true;
          continue;
        }
      }
      const auto* list = triple.around.facts[fact].value.get<Value::List>();
      if (list == nullptr) continue;
      for (std::size_t item = (*list)->items.size(); item-- > 0;) {
        const std::vector<Value> items = (*triple.around.facts[fact].value.get<Value::List>())->items;
        const bool own = fact == comparison.subject.fact && item <= triple.item;
        std::vector<Value> fewer = items;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(item));
        less = triple.around;
        less.facts[fact].value = Value::list(fewer);
        if (!own && still_turns(comparison, triple, less)) {
          changed = true;
          continue;
        }
        const auto* tuple = items[item].get<Value::Tuple>();
        if (tuple == nullptr) continue;
        for (Index field = 0; field < (*tuple)->fields.size(); ++field) {
          if ((*tuple)->fields[field].second.is_null()) continue;
          less = triple.around;
          lab_.give(less, Subject{static_cast<Index>(fact), field}, Value(), item);
          changed = still_turns(comparison, triple, less) || changed;
        }
      }
    }
  }
}

std::array<std::optional<Sight>, 3> Search::look(const Comparison& comparison, const Triple& triple) {
  std::array<std::optional<Sight>, 3> out;
  const std::vector<Sight> sights =
      lab_.look(comparison, patients(comparison, triple.steps, triple.around, triple.item), triple.item);
  auto next = sights.begin();
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (triple.steps.at[i]) out[i] = *next++;
  }
  return out;
}

}  // namespace regimen::cli::boundaries
