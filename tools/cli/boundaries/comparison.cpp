// Implements comparison.hpp.
#include "tools/cli/boundaries/comparison.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "explain/explain.hpp"
#include "load/bundle_fields.hpp"

namespace regimen::cli::boundaries {

namespace {

bool compares(Operator op) {
  switch (op) {
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Equal:
    case Operator::Before:
    case Operator::After:
    case Operator::SameOrBefore:
    case Operator::SameOrAfter:
    case Operator::SameAs:
      return true;
    default:
      return false;
  }
}

bool has_order(TypeKind kind) {
  return kind == TypeKind::Integer || kind == TypeKind::Long || kind == TypeKind::Decimal ||
         kind == TypeKind::Quantity || kind == TypeKind::Date || kind == TypeKind::DateTime ||
         kind == TypeKind::Uncertain;
}

/// Passes a value on as it is, in another unit, type or frame.
bool passes(Operator op) {
  return op == Operator::ConvertUnit || op == Operator::WidenToDecimal || op == Operator::WidenToLong ||
         op == Operator::WidenToQuantity || op == Operator::Widen || op == Operator::Broadcast ||
         op == Operator::Certain;
}

/// What one side of a comparison is made of.
struct Side {
  std::set<Subject> subjects;
  std::set<Subject> keys;  // codes, by which a table is read
  bool plain = false;      // the side is one subject, as it is
  bool rows = false;       // something is counted or collected over rows
};

class Finder {
 public:
  Finder(const ProgramData& program, const decide::ProgramIndex& index) : program_(program), index_(index) {
    for (const Stage& stage : program.stages) {
      for (const Index rule : stage.done) names_[program.rules[rule].node].push_back(stage.id);
      for (const Index rule : stage.enter) names_[program.rules[rule].node].push_back(stage.id);
      names_[stage.reached].push_back(stage.id);
    }
    for (const DecisionTable& table : program.decision_tables) {
      for (const DecisionRow& row : table.rows) table_of_[row.rule] = table.rule;
      if (table.otherwise != kNone) table_of_[table.otherwise] = table.rule;
    }
    for (Index i = 0; i < program.rules.size(); ++i) {
      const Rule& rule = program.rules[i];
      const bool named = rule.kind == RuleKind::Definition || rule.kind == RuleKind::Function;
      if (named && rule.node != kNone && observable(i)) names_[rule.node].push_back(rule.name);
    }
  }

  Comparisons find() {
    // Rules that a case can see come first: what stands in one of them needs no excuse. What stands in none
    // of their texts is in a function that they call: it is seen in the first of them.
    for (const Pass pass : {Pass::Written, Pass::Called, Pass::Unseen}) {
      for (Index i = 0; i < program_.rules.size(); ++i) {
        const Rule& rule = program_.rules[i];
        if (rule.node == kNone || rule.kind == RuleKind::Expectation || rule.kind == RuleKind::Parameter)
          continue;
        const std::optional<Observable> what = observable(i);
        if (what.has_value() == (pass != Pass::Unseen)) walk(i, what, pass);
      }
      seen_.insert(found_now_.begin(), found_now_.end());
    }
    std::sort(found_.unreached.begin(), found_.unreached.end());
    found_.unreached.erase(std::unique(found_.unreached.begin(), found_.unreached.end()),
                           found_.unreached.end());
    return std::move(found_);
  }

 private:
  enum class Pass : std::uint8_t { Written, Called, Unseen };

  std::optional<Observable> observable(Index index) const {
    const Rule& rule = program_.rules[index];
    using Kind = Observable::Kind;
    switch (rule.kind) {
      case RuleKind::Definition:
      case RuleKind::Alert:
        if (program_.nodes[rule.node].frame != 0 || !is_single(rule.node)) return std::nullopt;
        return Observable{Kind::Value, rule.node, written_name(rule.name)};
      case RuleKind::Function:
        return function(rule);
      case RuleKind::Row: {
        const auto table = table_of_.find(index);
        return table == table_of_.end() ? std::nullopt : observable(table->second);
      }
      case RuleKind::Indication:
      case RuleKind::Contraindication:
      case RuleKind::Caution:
      case RuleKind::Requirement:
      case RuleKind::Washout:
        return status_of(program_.options, rule.name);
      case RuleKind::Suspect:
      case RuleKind::Confirmed:
      case RuleKind::Cleared:
        return status_of(program_.differentials, rule.name);
      case RuleKind::Enter:
      case RuleKind::After:
      case RuleKind::Done:
        return status_of(program_.stages, rule.name);
      default:
        return std::nullopt;
    }
  }

  template <typename T>
  std::optional<Observable> status_of(const std::vector<T>& all, const std::string& id) const {
    for (const T& each : all) {
      if (each.id == id && each.status != kNone) {
        return Observable{Observable::Kind::Status, each.status, written_name(id)};
      }
    }
    return std::nullopt;
  }

  std::optional<Observable> function(const Rule& rule) const {
    const Node& node = program_.nodes[rule.node];
    if (node.frame == 0) {
      if (rule.of.empty() || !is_single(rule.node)) return std::nullopt;
      return Observable{Observable::Kind::Value, rule.node,
                        written_name(rule.name) + "(" + written_name(rule.of) + ")"};
    }
    const Frame& frame = program_.frames[node.frame];
    const bool truth = program_.types[node.type].kind == TypeKind::Boolean;
    if (!truth || frame.parent != 0 || frame.fact == kNone || !rule.of.empty() || !one_parameter(rule))
      return std::nullopt;
    const std::string list = written_name(program_.facts[frame.fact].name);
    return Observable{Observable::Kind::AnyRow, rule.node,
                      "any " + list + " x satisfying " + written_name(rule.name) + "(x)"};
  }

  /// Whether a function takes the item alone.
  bool one_parameter(const Rule& rule) const {
    if (rule.place.file == kNone) return false;
    const std::string head =
        decide::one_line(program_, rule.place.file, rule.place.begin, rule.expression.begin);
    return head.find(',') == std::string::npos;
  }

  bool is_single(Index node) const {
    const TypeKind kind = program_.types[program_.nodes[node].type].kind;
    return kind == TypeKind::Boolean || kind == TypeKind::Integer || kind == TypeKind::Decimal ||
           kind == TypeKind::Quantity || kind == TypeKind::Code || kind == TypeKind::String ||
           kind == TypeKind::Date;
  }

  void walk(Index rule, const std::optional<Observable>& what, Pass pass) {
    std::set<Index> seen;
    std::vector<Index> open;
    const auto visit = [&](Index node) {
      if (node != kNone && seen.insert(node).second) open.push_back(node);
    };
    visit(program_.rules[rule].node);
    while (!open.empty()) {
      const Index at = open.back();
      open.pop_back();
      if (at != program_.rules[rule].node && belongs_to_another(rule, at)) continue;
      const Node& node = program_.nodes[at];
      const bool here = pass == Pass::Written ? written_in(rule, at) : !seen_.contains(at);
      if (compares(node.op) && here) compare(rule, what, at);
      for (const Index operand : node.operands) visit(operand);
      if (node.frame != 0) visit(program_.frames[node.frame].node);
    }
  }

  /// Whether a comparison stands in the text of a rule, as far as that can be told: equal comparisons are one
  /// node, which remembers one place, so the names that it compares must do for the others.
  bool written_in(Index index, Index at) const {
    const Rule& rule = program_.rules[index];
    const Place& place = program_.nodes[at].place;
    const bool inside =
        place.file == rule.place.file && place.begin >= rule.place.begin && place.end <= rule.place.end;
    if (inside) return true;
    for (const Index operand : program_.nodes[at].operands) {
      for (const Subject& subject : side(operand).subjects) {
        if (subject.fact == kNone) continue;
        const Fact& fact = program_.facts[subject.fact];
        const std::string& name =
            subject.field == kNone
                ? fact.name
                : program_.types[program_.types[fact.type].element].fields[subject.field].first;
        if (mentions(index, name)) return true;
      }
    }
    return false;
  }

  /// Whether `node` is what a name stands for that the rule mentions, or a status: its comparisons are then
  /// seen there.
  bool belongs_to_another(Index rule, Index node) const {
    if (index_.option_of(node) != kNone || index_.differential_of(node) != kNone ||
        index_.stage_of(node) != kNone)
      return true;
    const auto names = names_.find(node);
    if (names == names_.end()) return false;
    return std::any_of(names->second.begin(), names->second.end(), [&](const std::string& name) {
      return name != program_.rules[rule].name && mentions(rule, name);
    });
  }

  bool mentions(Index rule, const std::string& name) const {
    if (index_.mentions(rule, name)) return true;
    const std::string& words = program_.rules[rule].words;  // of a row of a table
    return words.find(name) != std::string::npos;
  }

  void compare(Index rule, const std::optional<Observable>& what, Index at) {
    const Node& node = program_.nodes[at];
    if (!has_order(program_.types[program_.nodes[node.operands[0]].type].kind)) return;
    const Side left = side(node.operands[0]), right = side(node.operands[1]);
    if (left.subjects.empty() && right.subjects.empty()) return;  // the same for every patient
    found_now_.insert(at);
    if (!what) return unreached(rule, at, "no case can expect what it decides");
    const bool by_left = !left.subjects.empty() && right.subjects.empty();
    const bool by_right = !right.subjects.empty() && left.subjects.empty();
    if (!by_left && !by_right) return unreached(rule, at, "compares facts with each other");
    const Side& value = by_left ? left : right;
    const Side& limit = by_left ? right : left;
    if (value.rows) return unreached(rule, at, "compares what is computed from the items of a list");
    if (value.subjects.size() != 1 || !value.keys.empty())
      return unreached(rule, at, "compares a value that is computed from several facts");
    if (limit.keys.size() > 1) return unreached(rule, at, "its limit depends on several codes");
    if (node.frame != 0 &&
        (program_.frames[node.frame].parent != 0 || program_.frames[node.frame].fact == kNone))
      return unreached(rule, at, "compares a part of a list that is itself computed");
    Comparison one;
    one.node = at;
    one.limit = by_left ? node.operands[1] : node.operands[0];
    one.subject = *value.subjects.begin();
    one.plain = value.plain;
    if (!limit.keys.empty()) one.key = *limit.keys.begin();
    one.rule = rule;
    one.seen = *what;
    one.words = words(at);
    found_.reached.push_back(std::move(one));
  }

  void unreached(Index rule, Index at, std::string reason) {
    found_.unreached.push_back(Unreached{words(at), rule_words(program_.rules[rule]), std::move(reason)});
  }

  std::string words(Index node) const {
    const Place& place = program_.nodes[node].place;
    return place.file == kNone ? std::string()
                               : decide::one_line(program_, place.file, place.begin, place.end);
  }

  Side side(Index root) const {
    Side out;
    Index at = root;
    while (passes(program_.nodes[at].op)) at = program_.nodes[at].operands[0];
    out.plain = program_.nodes[at].op == Operator::Fact || program_.nodes[at].op == Operator::Field;
    std::set<Index> seen;
    std::vector<Index> open{root};
    const auto add = [&](const Subject& subject) {
      const bool code =
          subject.fact != kNone && program_.types[type_of(program_, subject)].kind == TypeKind::Code;
      (code ? out.keys : out.subjects).insert(subject);
    };
    while (!open.empty()) {
      const Index index = open.back();
      open.pop_back();
      if (!seen.insert(index).second) continue;
      const Node& node = program_.nodes[index];
      if (node.op == Operator::Fact) add(Subject{node.payload_a, kNone});
      if (node.op == Operator::Field) {
        const Index fact = program_.frames[node.frame].fact;
        if (fact == kNone) out.rows = true;
        add(Subject{fact, node.payload_a});
      }
      if (node.op == Operator::Element || reads_rows(node.op)) {
        out.rows = true;
        out.subjects.insert(Subject{});
      }
      open.insert(open.end(), node.operands.begin(), node.operands.end());
    }
    return out;
  }

  static bool reads_rows(Operator op) {
    return op == Operator::AtLeast || op == Operator::Exists || op == Operator::Count ||
           op == Operator::Sum || op == Operator::Min || op == Operator::Max || op == Operator::Avg ||
           op == Operator::Collect || op == Operator::Known || op == Operator::Fold ||
           op == Operator::Accumulated;
  }

  const ProgramData& program_;
  const decide::ProgramIndex& index_;
  std::map<Index, std::vector<std::string>> names_;  // node -> what it is called
  std::map<Index, Index> table_of_;                  // rule of a row -> rule of its table
  std::set<Index> seen_, found_now_;                 // comparisons of earlier passes, and of this one too
  Comparisons found_;
};

}  // namespace

Comparisons find_comparisons(const ProgramData& program, const decide::ProgramIndex& index) {
  return Finder(program, index).find();
}

std::string rule_words(const Rule& rule) {
  if (rule.kind == RuleKind::Row) return rule.name;  // `row 1 of band`
  std::string out(explain::clause_word(rule.kind));
  if (out.empty()) {
    out = bundle::Words<RuleKind>::kAll[static_cast<std::size_t>(rule.kind)];
    std::replace(out.begin(), out.end(), '_', ' ');
    out += ' ';
  }
  return out + rule.name;
}

std::string written_name(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t dot = std::min(name.find('.', at), name.size());
    const std::string_view part = name.substr(at, dot - at);
    if (!out.empty()) out += '.';
    out += is_identifier(part) ? std::string(part) : "`" + std::string(part) + "`";
    at = dot + 1;
  }
  return out;
}

std::string subject_name(const ProgramData& program, const Subject& subject) {
  const Fact& fact = program.facts[subject.fact];
  if (subject.field == kNone) return written_name(fact.name);
  const Type& item = program.types[program.types[fact.type].element];
  return written_name(fact.name) + "." + written_name(item.fields[subject.field].first);
}

Index type_of(const ProgramData& program, const Subject& subject) {
  const Fact& fact = program.facts[subject.fact];
  if (subject.field == kNone) return fact.type;
  return program.types[program.types[fact.type].element].fields[subject.field].second;
}

}  // namespace regimen::cli::boundaries
