// See fuzz_support.hpp.
#include "tests/fuzz/fuzz_support.hpp"

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include "compiler/diagnostics/render.hpp"
#include "compiler/source/source_set.hpp"
#include "load/bundle_json.hpp"
#include "load/json.hpp"
#include "regimen/compiler/compile.hpp"

namespace regimen::fuzz {

void require(bool holds, std::source_location where) {
  if (holds) return;
  std::fprintf(stderr, "%s:%u: does not hold\n", where.file_name(), static_cast<unsigned>(where.line()));
  std::abort();
}

std::string bundle_of(std::string_view path) {
  diagnostics::Diagnostics diagnostics;
  const source::SourceSet sources =
      source::load_sources(std::string(REGIMEN_SOURCE_DIR "/") + std::string(path), diagnostics);
  const compiler::CompileResult compiled = compiler::compile(sources, {}, diagnostics);
  if (!compiled.program) {
    std::fputs(diagnostics::render_text(diagnostics, sources).c_str(), stderr);
    std::abort();
  }
  return write_bundle(*compiled.program);
}

std::uint64_t Random::next() {
  state_ += 0x9e3779b97f4a7c15U;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash;
}

namespace {

std::int32_t small_number(Random& random) { return static_cast<std::int32_t>(random.below(200)) - 20; }

Value parsed_date(Random& random) {
  static const char* const kTexts[] = {"2026", "2026-02", "2026-02-28", "0001-01-01", "9999-12-31"};
  const auto date = Date::parse(kTexts[random.below(std::size(kTexts))]);
  return date ? Value(*date) : Value();
}

Value parsed_date_time(Random& random) {
  static const char* const kTexts[] = {"2026-02-28T23:59:59.999Z", "2026-02", "0001-01-01T00:00:00+14:00",
                                       "9999-12-31T23:59:59-14:00"};
  const auto time = DateTime::parse(kTexts[random.below(std::size(kTexts))]);
  return time ? Value(*time) : Value();
}

Decimal number(Random& random) {
  static const char* const kTexts[] = {"0",  "1", "-1", "50", "0.00000001", "9999999999999999999999999999",
                                       "7.5"};
  return Decimal::parse(kTexts[random.below(std::size(kTexts))]).value_or(Decimal());
}

Value code_of(const ProgramData& program, Index codes, Random& random) {
  if (codes == kNone) return Code{"http://example.org", "x", ""};
  const CodeList& list = program.code_lists[codes];
  if (list.members.empty()) return {};
  return Code{list.name, list.members[random.below(list.members.size())].name, ""};
}

// As deep as types are nested (kMaxTypeDepth); the items of inner lists get fewer.
Value value_of(const ProgramData& program, Index type_index, Random& random, std::size_t items) {
  if (random.below(4) == 0) return {};
  const Type& type = program.types[type_index];
  switch (type.kind) {
    case TypeKind::Boolean:
      return random.below(2) == 0;
    case TypeKind::Integer:
      return small_number(random);
    case TypeKind::Long:
      return static_cast<std::int64_t>(random.next());
    case TypeKind::Decimal:
      return number(random);
    case TypeKind::String:
      return random.below(2) == 0 ? Value("yes") : Value("\xc3\xa4 '\\\n");
    case TypeKind::Date:
      return parsed_date(random);
    case TypeKind::DateTime:
      return parsed_date_time(random);
    case TypeKind::Time:
      return Value();
    case TypeKind::Quantity:
      return Quantity{number(random), type.unit};
    case TypeKind::Code:
      return code_of(program, type.codes, random);
    case TypeKind::List: {
      std::vector<Value> list(random.below(items + 1));
      for (Value& item : list) item = value_of(program, type.element, random, items / 2);
      return Value::list(std::move(list));
    }
    case TypeKind::Interval: {
      Value low = value_of(program, type.element, random, items / 2);
      return Value::interval(std::move(low), value_of(program, type.element, random, items / 2));
    }
    case TypeKind::Tuple: {
      std::vector<std::pair<std::string, Value>> fields;
      for (const auto& [name, field] : type.fields) {
        fields.emplace_back(name, fields.size() < 8 ? value_of(program, field, random, items / 2) : Value());
      }
      return Value::tuple(std::move(fields));
    }
    case TypeKind::Null:
    case TypeKind::Any:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Uncertain:
      return {};
  }
  return {};
}

}  // namespace

PatientFacts random_facts(const ProgramData& program, Random& random) {
  PatientFacts facts;
  facts.id = "random";
  facts.as_of = DateTime::parse("2026-03-01T12:00:00Z");
  for (const Fact& fact : program.facts) {
    FactValue value;
    const std::size_t which = random.below(8);
    if (which == 0 && !fact.low.is_null()) {
      value.value = fact.low;
    } else if (which == 1 && !fact.high.is_null()) {
      value.value = fact.high;
    } else if (fact.type != kNone) {
      value.value = value_of(program, fact.type, random, 4);
    }
    value.partial = value.value.get<Value::List>() != nullptr && random.below(2) == 0;
    if (!value.value.is_null()) value.origins.push_back({"Observation/1", "read", "2026-02-28"});
    facts.facts.push_back(std::move(value));
  }
  return facts;
}

void use(const Program& program, const Patient& patient) {
  const Result<Decision> decision = program.evaluate(patient);
  require(decision.ok());
  const std::string json = decision->json(true);
  require(json::parse(json, {.bytes = json.size(), .depth = 1000}).ok());
  require(!source::find_invalid_utf8(decision->text({.colour = false, .width = 40, .steps = true})));
  (void)decision->options();
  for (const std::string& name : program.names()) {
    (void)decision->value(name);
    const Result<Explanation> why = decision->explain(name);
    require(why.ok());
    require(json::parse(why->json()).ok());
    (void)why->text();
  }
  const std::vector<Patient> twice = {patient, patient};
  const Result<std::vector<Decision>> batch = program.evaluate_batch(twice);
  require(batch.ok() && (*batch)[1].json(true) == json);
}

}  // namespace regimen::fuzz
