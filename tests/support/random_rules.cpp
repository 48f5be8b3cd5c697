// Random packages and patients.
#include "tests/support/random_rules.hpp"

#include <array>
#include <map>
#include <optional>

namespace regimen::support {

std::uint64_t Random::next() {
  // SOURCE: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (SplitMix64), OOPSLA 2014.
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

namespace {

enum class Kind { Boolean, Integer, Decimal, Dose, Drug };
constexpr std::array kKinds = {Kind::Boolean, Kind::Integer, Kind::Decimal, Kind::Dose, Kind::Drug};

/// Writes expressions. `rows` are the aliases in sight.
class Writer {
 public:
  explicit Writer(Random& random) : random_(random) {}

  std::vector<std::string> known[kKinds.size()];  // names of facts and definitions, by kind
  std::vector<std::string> lists = {"trials", "others"};

  std::string expression(Kind kind, std::vector<std::string> rows, int depth) {
    if (depth <= 0 || random_.one_in(6)) return leaf(kind, rows);
    if (random_.one_in(9)) {
      return "(if " + expression(Kind::Boolean, rows, depth - 1) + " then " +
             expression(kind, rows, depth - 1) + " else " + expression(kind, rows, depth - 1) + ")";
    }
    if (random_.one_in(12))
      return "Coalesce(" + expression(kind, rows, depth - 1) + ", " + expression(kind, rows, depth - 1) + ")";
    switch (kind) {
      case Kind::Boolean:
        return boolean(rows, depth - 1);
      case Kind::Integer:
        return integer(rows, depth - 1);
      case Kind::Decimal:
        return "(" + expression(kind, rows, depth - 1) + pick({" + ", " - ", " * ", " / "}) +
               expression(kind, rows, depth - 1) + ")";
      case Kind::Dose:
        return dose(rows, depth - 1);
      case Kind::Drug:
        return leaf(kind, rows);
    }
    return "null";
  }

  /// A decision table, and the kind of value that it has; nothing when it is a list.
  std::string table(const std::string& name, std::optional<Kind>& kind) {
    static constexpr std::array kPolicies = {"unique",      "any",          "first",        "priority",
                                             "rule order",  "output order", "collect",      "collect sum",
                                             "collect min", "collect max",  "collect count"};
    const std::string policy = kPolicies[random_.below(kPolicies.size())];
    const bool free = policy == "unique" || policy == "any" || policy == "first";
    const bool ordered = policy == "priority" || policy == "output order";
    kind = free ? kKinds[random_.below(kKinds.size())] : Kind::Integer;
    std::vector<Kind> inputs;
    for (std::size_t n = 1 + random_.below(3); n > 0; --n)
      inputs.push_back(kKinds[random_.below(kKinds.size())]);
    std::string text = "decide " + name + (free ? ": " + type_of(*kind) : "") + " " + policy + " {";
    for (const Kind input : inputs) text += " | " + known_name(input);
    text += " || out" + std::string(ordered ? " in { 3, 1, 2 }" : "") + " |\n";
    const auto output = [&] {
      if (ordered) return pick({"1", "2", "3"});
      return random_.one_in(3) ? expression(*kind, {}, 1) : leaf(*kind, {});
    };
    for (std::size_t rows = 1 + random_.below(5); rows > 0; --rows) {
      for (const Kind input : inputs) text += " | " + cell(input);
      text += " || " + output() + " |\n";
    }
    if (policy != "collect count" && random_.one_in(3)) text += " | default || " + output() + " |\n";
    if (policy == "rule order" || policy == "output order" || policy == "collect") kind.reset();
    return text + "}";
  }

  /// A list of trials.
  std::string list(std::vector<std::string> rows, int depth) {
    if (depth <= 0 || random_.one_in(2)) return lists[random_.below(lists.size())];
    const std::string alias = fresh();
    std::string text = "(" + list(rows, depth - 1) + ")";
    std::vector<std::string> inner = rows;
    inner.push_back(alias);
    text += " " + alias + " where " + expression(Kind::Boolean, inner, depth - 1);
    if (random_.one_in(4))
      text += pick({" sort by score", " sort by dose desc, score", " sort by score desc"});
    return "(" + text + ")";
  }

 private:
  std::string pick(std::vector<std::string> choices) { return choices[random_.below(choices.size())]; }
  std::string fresh() { return "r" + std::to_string(next_alias_++); }

  std::string known_name(Kind kind) {
    const auto& names = known[static_cast<std::size_t>(kind)];
    return names[random_.below(names.size())];
  }

  static std::string type_of(Kind kind) {
    static const std::map<Kind, std::string> kTypes = {{Kind::Boolean, "Boolean"},
                                                       {Kind::Integer, "Integer"},
                                                       {Kind::Decimal, "Decimal"},
                                                       {Kind::Dose, "Quantity 'mg/d'"},
                                                       {Kind::Drug, "Code in drug"}};
    return kTypes.at(kind);
  }

  std::string cell(Kind kind) {
    if (random_.one_in(4)) return "-";
    if (random_.one_in(10)) return pick({"null", "not(null)"});
    switch (kind) {
      case Kind::Boolean:
        return pick({"true", "false", "sure", "not(maybe)"});
      case Kind::Integer:
        return pick({"1", "< 2", ">= 2", "[1, 2]", "(0, 7)", "> 2", "1, 3", "not(1, 2)", "< points", "!= 0",
                     "null, < 2", "{1, 2}", "Interval[1, 3]", "> 1.5"});
      case Kind::Decimal:
        return pick({"< 1.5", ">= 1.5", "0.33333333", "> ratio", "[0, 1]", "not(> 0.5)"});
      case Kind::Dose:
        return pick({"< 50 'mg/d'", ">= 0.05 'g/d'", "25 'mg/d'", "> daily", "[0 'mg/d', 25 'mg/d')"});
      case Kind::Drug:
        return pick({"alpha", "beta, gamma", "not(alpha)", "favourite", "{alpha, delta}"});
    }
    return "-";
  }

  std::string leaf(Kind kind, const std::vector<std::string>& rows) {
    if (!rows.empty() && !random_.one_in(3)) {
      const std::string row = rows[random_.below(rows.size())];
      switch (kind) {
        case Kind::Boolean:
          return random_.one_in(4) ? "strong(" + row + ")" : row + ".good";
        case Kind::Integer:
          return row + ".score";
        case Kind::Dose:
          return random_.one_in(3) ? "minimum[" + row + ".drug].lowest" : row + ".dose";
        case Kind::Drug:
          return row + ".drug";
        case Kind::Decimal:
          break;
      }
    }
    const auto& names = known[static_cast<std::size_t>(kind)];
    if (!names.empty() && !random_.one_in(4)) return names[random_.below(names.size())];
    switch (kind) {
      case Kind::Boolean:
        return pick({"true", "false", "null"});
      case Kind::Integer:
        return pick({"0", "1", "2", "3", "7", "2147483647", "(-5)"});
      case Kind::Decimal:
        return pick({"0.0", "1.5", "0.33333333", "2.0", "(-1.25)"});
      case Kind::Dose:
        return pick({"0 'mg/d'", "50 'mg/d'", "0.1 'g/d'", "25.5 'mg/d'"});
      case Kind::Drug:
        return pick({"alpha", "beta", "gamma"});
    }
    return "null";
  }

  std::string boolean(const std::vector<std::string>& rows, int depth) {
    auto part = [&](Kind kind) { return expression(kind, rows, depth); };
    switch (random_.below(11)) {
      case 0:
        return "(" + part(Kind::Boolean) + " and " + part(Kind::Boolean) + " and " + part(Kind::Boolean) +
               ")";
      case 1:
        return "(" + part(Kind::Boolean) + pick({" or ", " xor ", " implies "}) + part(Kind::Boolean) + ")";
      case 2:
        return "(not " + part(Kind::Boolean) + ")";
      case 3:
        return "((" + part(kKinds[random_.below(kKinds.size())]) + ") is" + pick({" null", " not null"}) +
               ")";
      case 4:
        return "((" + part(Kind::Boolean) + ") is" + pick({" true", " false", " not true"}) + ")";
      case 5: {
        const Kind kind = std::array{Kind::Integer, Kind::Decimal, Kind::Dose}[random_.below(3)];
        return "(" + part(kind) + pick({" < ", " <= ", " > ", " >= ", " = ", " != ", " ~ "}) + part(kind) +
               ")";
      }
      case 6:
        return "(" + part(Kind::Integer) + " between " + part(Kind::Integer) + " and " + part(Kind::Integer) +
               ")";
      case 7:
        return "(" + part(Kind::Drug) + pick({" = ", " != "}) + part(Kind::Drug) + ")";
      case 8:
        return "(exists " + list(rows, depth) + ")";
      case 9:
        return "(" + part(Kind::Integer) + " in " +
               pick({"{1, 2, 3}", "Interval[1, 3]", "Interval[null, 2]", "Interval(0, null]"}) + ")";
      default:
        break;
    }
    const std::string alias = fresh();
    std::vector<std::string> inner = rows;
    inner.push_back(alias);
    std::string n = pick({"1", "2", "3"});
    const std::string source = "(" + list(rows, depth) + ") " + alias;
    const std::string condition = " satisfying " + expression(Kind::Boolean, inner, depth);
    if (random_.one_in(3)) {
      const std::string element = expression(random_.one_in(2) ? Kind::Drug : Kind::Integer, inner, 1);
      return "(" + pick({"at least ", "at most ", "exactly "}) + n + " distinct " + element + " of " +
             source + condition + ")";
    }
    return "(" + pick({"any", "every", "at least " + n, "at most " + n, "exactly " + n}) + " " + source +
           condition + ")";
  }

  std::string integer(const std::vector<std::string>& rows, int depth) {
    auto part = [&] { return expression(Kind::Integer, rows, depth); };
    const std::string alias = fresh();
    std::vector<std::string> inner = rows;
    inner.push_back(alias);
    switch (random_.below(7)) {
      case 0:
        return "(" + part() + pick({" + ", " - ", " * ", " div ", " mod "}) + part() + ")";
      case 1:
        return "(-" + part() + ")";
      case 2:
        return "Abs(" + part() + ")";
      case 3:
        return "Count(" + list(rows, depth) + ")";
      case 4:
        return pick({"Sum", "Min", "Max", "Count", "First", "Last"}) + "((" + list(rows, depth) + ") " +
               alias + " return " + pick({"", "all ", "distinct "}) +
               expression(Kind::Integer, inner, depth) + ")";
      case 5:
        return "Count(distinct ((" + list(rows, depth) + ") " + alias + " return all " + alias + ".drug))";
      default:
        return pick({"First", "Last"}) + "(" + list(rows, depth) + ").score";
    }
  }

  std::string dose(const std::vector<std::string>& rows, int depth) {
    auto part = [&] { return expression(Kind::Dose, rows, depth); };
    const std::string alias = fresh();
    switch (random_.below(4)) {
      case 0:
        return "(" + part() + pick({" + ", " - "}) + part() + ")";
      case 1:
        return "(" + part() + pick({" * ", " / "}) + expression(Kind::Decimal, rows, depth) + ")";
      case 2:
        return pick({"Sum", "Min", "Max"}) + "((" + list(rows, depth) + ") " + alias + " return all " +
               alias + ".dose)";
      default:
        return "minimum[" + expression(Kind::Drug, rows, depth) + "].lowest";
    }
  }

  Random& random_;
  std::size_t next_alias_ = 0;
};

Value random_value(Random& random, const ProgramData& program, Index type_index) {
  if (random.one_in(4)) return Value();
  const Type& type = program.types[type_index];
  switch (type.kind) {
    case TypeKind::Boolean:
      return Value(random.one_in(2));
    case TypeKind::Integer:
      return Value(random.one_in(8) ? std::int32_t{2147483647}
                                    : static_cast<std::int32_t>(random.below(6)) - 1);
    case TypeKind::Decimal:
      return Value(*Decimal::parse(random.one_in(2) ? "1.5" : "0.33333333"));
    case TypeKind::Quantity:
      return Value(
          Quantity{Decimal::from_integer(static_cast<std::int64_t>(random.below(4)) * 25), type.unit});
    case TypeKind::Code: {
      const CodeList& list = program.code_lists[type.codes];
      return Value(Code{list.name, list.members[random.below(list.members.size())].name, ""});
    }
    case TypeKind::Tuple: {
      std::vector<std::pair<std::string, Value>> fields;
      for (const auto& [name, field_type] : type.fields)
        fields.emplace_back(name, random_value(random, program, field_type));
      return Value::tuple(std::move(fields));
    }
    case TypeKind::List: {
      std::vector<Value> items;
      for (std::size_t n = random.below(5); n > 0; --n) {
        Value item = random_value(random, program, type.element);
        if (!item.is_null()) items.push_back(std::move(item));
      }
      return Value::list(std::move(items));
    }
    case TypeKind::Long:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::DateTime:
    case TypeKind::Time:
    case TypeKind::Interval:
    case TypeKind::Null:
    case TypeKind::Any:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Uncertain:
      break;
  }
  return Value();
}

}  // namespace

std::vector<std::string> random_declarations(Random& random, std::size_t definitions) {
  Writer writer(random);
  auto& [booleans, integers, decimals, doses, drugs] = writer.known;
  booleans = {"sure", "maybe"};
  integers = {"age", "points"};
  decimals = {"ratio"};
  doses = {"daily", "limit"};
  drugs = {"favourite"};
  std::vector<std::string> all = {
      "codes drug { alpha \"alpha\" beta \"beta\" gamma \"gamma\" delta \"delta\" }",
      "record Trial { drug: Code in drug  dose: Quantity 'mg/d'  score: Integer  good: Boolean }",
      "fact trials: List<Trial>",
      "fact others: List<Trial>",
      "fact sure: Boolean",
      "fact maybe: Boolean",
      "fact age: Integer",
      "fact points: Integer",
      "fact ratio: Decimal",
      "fact daily: Quantity 'mg/d'",
      "fact favourite: Code in drug",
      "parameter limit Quantity 'mg/d' default 50",
      "table minimum by drug { | drug | lowest | | alpha | 50 'mg/d' | | beta | - | | gamma | 25 'mg/d' | }",
      "define strong(t Trial): t.dose >= minimum[t.drug].lowest and t.score > 1",
      "define above(t Trial, n Integer): t.score > n or exists (trials s where s.score > t.score)",
      "define strong_ones: trials s where strong(s)",
  };
  writer.lists.push_back("strong_ones");
  for (std::size_t i = 0; i < definitions; ++i) {
    const Kind kind = random.one_in(2) ? Kind::Boolean : kKinds[random.below(kKinds.size())];
    const std::string name = "d" + std::to_string(i);
    if (random.one_in(5)) {
      all.push_back("define " + name + ": " + writer.list({}, 3));
      if (random.one_in(2)) writer.lists.push_back(name);
      continue;
    }
    if (random.one_in(3)) {
      std::optional<Kind> value;
      all.push_back(writer.table(name, value));
      if (value) writer.known[static_cast<std::size_t>(*value)].push_back(name);
      continue;
    }
    if (random.one_in(6)) {
      all.push_back("define " + name + ": any trials t satisfying above(t, " +
                    writer.expression(Kind::Integer, {"t"}, 2) + ")");
      continue;
    }
    all.push_back("define " + name + ": " + writer.expression(kind, {}, 4));
    writer.known[static_cast<std::size_t>(kind)].push_back(name);
  }
  return all;
}

PatientFacts random_patient(Random& random, const ProgramData& program) {
  PatientFacts patient;
  patient.facts.resize(program.facts.size());
  for (std::size_t i = 0; i < program.facts.size(); ++i)
    patient.facts[i].value = random_value(random, program, program.facts[i].type);
  return patient;
}

}  // namespace regimen::support
