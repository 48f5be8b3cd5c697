// Implements case_text.hpp.
#include "tools/cli/boundaries/case_text.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "compiler/format/format.hpp"
#include "compiler/syntax/tree.hpp"
#include "facts/bounds.hpp"
#include "tools/cli/boundaries/search.hpp"

namespace regimen::cli::boundaries {

namespace {

/// Words for a text between double quotes.
std::string as_text(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\' || c == '{') out += '\\';
    out += c;
  }
  return out + "\"";
}

/// A comment of several lines, each `//`, not wider than a line of rules.
std::string comment(const std::string& words) {
  std::string out, line = "//";
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = words.substr(at, end - at);
    if (line.size() + 1 + word.size() > format::kMaxColumns && line.size() > 4) {
      out += line + "\n";
      line = "//  ";
    }
    line += " " + word;
    at = end + 1;
  }
  return out + line + "\n";
}

/// Whether what the rules say of a patient can depend on the date.
bool reads_date(const ProgramData& program, Index root) {
  std::set<Index> seen;
  std::vector<Index> open{root};
  while (!open.empty()) {
    const Index at = open.back();
    open.pop_back();
    if (at == kNone || !seen.insert(at).second) continue;
    const Node& node = program.nodes[at];
    if (node.op == Operator::AsOf) return true;
    if (node.frame != 0) open.push_back(program.frames[node.frame].node);
    open.insert(open.end(), node.operands.begin(), node.operands.end());
  }
  return false;
}

class Writer {
 public:
  Writer(const ProgramData& program, const std::vector<compiler::CompiledCase>& examples)
      : program_(program),
        index_(program),
        comparisons_(find_comparisons(program, index_)),
        lab_(program),
        search_(lab_, comparisons_, facts_of(examples)) {}

  Cases write() {
    std::string body;
    for (const Comparison& comparison : comparisons_.reached) {
      const std::vector<Steps> all = lab_.steps(comparison);
      if (all.empty()) excuse(comparison, "its limit is not known");
      for (const Steps& steps : all) {
        ++out_.thresholds;
        body += triple(comparison, steps);
      }
    }
    for (const Unreached& each : comparisons_.unreached) excuses_.emplace(each, "");
    for (const auto& [each, codes] : excuses_) {
      out_.unreached.push_back(each);
      if (!codes.empty()) out_.unreached.back().reason += ", for " + codes;
    }
    out_.text = formatted(head() + "regimen 1\n" + body);
    return std::move(out_);
  }

 private:
  static std::vector<PatientFacts> facts_of(const std::vector<compiler::CompiledCase>& examples) {
    std::vector<PatientFacts> out;
    for (const compiler::CompiledCase& each : examples) out.push_back(each.facts);
    return out;
  }

  std::string triple(const Comparison& comparison, const Steps& steps) {
    const auto known =
        std::count_if(steps.at.begin(), steps.at.end(), [](const auto& each) { return each.has_value(); });
    if (known == 0) {
      excuse(comparison, "no value of the fact was found at which it turns", steps.key);
      return {};
    }
    // Two comparisons of one fact with one limit in one option: the same three patients may show both.
    for (const auto& [other, made] : made_) {
      if (other.subject == comparison.subject && other.seen.text == comparison.seen.text &&
          made.steps.limit == steps.limit && made.steps.key == steps.key &&
          turns(search_.look(comparison, made))) {
        ++out_.covered;
        return {};
      }
    }
    const auto found = search_.find(comparison, steps);
    if (!found) {
      excuse(comparison,
             known < 3 ? "the range of the fact leaves no value on one side"
                       : "no patient was found to whom it matters",
             steps.key);
      return {};
    }
    made_.emplace_back(comparison, *found);
    ++out_.covered;
    std::string text = "\n" + comment(comparison.words + ": " + rule_words(program_.rules[comparison.rule]));
    for (std::size_t side = 0; side < steps.at.size(); ++side) {
      if (found->sights[side]) text += one_case(comparison, *found, side);
    }
    return text;
  }

  /// Why there are no cases; the codes for which it is so stand together.
  void excuse(const Comparison& comparison, const std::string& reason, const Value& key = {}) {
    Unreached one{comparison.words, rule_words(program_.rules[comparison.rule]), reason};
    std::string& codes = excuses_[std::move(one)];
    if (!key.is_null()) codes += (codes.empty() ? "" : ", ") + plain_text(key);
  }

  std::string one_case(const Comparison& comparison, const Triple& triple, std::size_t side) {
    const Step& step = *triple.steps.at[side];
    std::string name = subject_name(program_, comparison.subject) + " " + shown(step);
    if (!triple.steps.key.is_null()) name += " of " + plain_text(triple.steps.key);
    const auto& limit = triple.steps.at[1];
    name += side == 1 ? ", at the limit"
                      : std::string(side == 0 ? ", just below " : ", just above ") +
                            (limit ? shown(*limit) : plain_text(triple.steps.limit));
    name += ": " + rule_words(program_.rules[comparison.rule]);
    // Several clauses of one option may turn at one value for different patients.
    std::string unique = name;
    for (int number = 2; !names_.insert(unique).second; ++number)
      unique = name + " (" + std::to_string(number) + ")";
    ++out_.cases;
    std::string text = "case " + as_text(unique) + " {\n";
    if (reads_date(program_, comparison.seen.node))
      text += "  as_of " + to_cql(Value(lab_.as_of().date)) + "\n";
    return text + "  given " + given(comparison, triple, step) + "\n  expect " +
           triple.sights[side]->expected + "\n}\n";
  }

  static std::string shown(const Step& step) {
    return step.written.empty() ? plain_text(step.value) : step.written;
  }
  static std::string literal(const Step& step) {
    return step.written.empty() ? to_cql(step.value) : step.written;
  }

  std::string given(const Comparison& comparison, const Triple& triple, const Step& step) {
    PatientFacts patient = triple.around;
    if (!triple.steps.key.is_null()) lab_.give(patient, comparison.key, triple.steps.key, triple.item);
    lab_.give(patient, comparison.subject, step.value, triple.item);
    std::string out;
    for (Index i = 0; i < patient.facts.size(); ++i) {
      const Value& value = patient.facts[i].value;
      if (value.is_null()) continue;
      const bool subject = i == comparison.subject.fact;
      std::string text;
      if (subject && comparison.subject.field == kNone)
        text = literal(step);
      else if (const auto* list = value.get<Value::List>())
        text = items(**list, subject ? &comparison : nullptr, triple, step);
      else
        text = to_cql(value);
      out += (out.empty() ? "" : ", ") + written_name(program_.facts[i].name) + " = " + text;
    }
    return out;
  }

  static std::string items(const ListValue& list, const Comparison* comparison, const Triple& triple,
                           const Step& step) {
    std::string out;
    for (std::size_t item = 0; item < list.items.size(); ++item) {
      const auto* tuple = list.items[item].get<Value::Tuple>();
      std::string text;
      if (tuple == nullptr) text = to_cql(list.items[item]);
      for (Index field = 0; tuple != nullptr && field < (*tuple)->fields.size(); ++field) {
        const auto& [name, value] = (*tuple)->fields[field];
        const bool own = comparison != nullptr && item == triple.item && field == comparison->subject.field;
        if (value.is_null()) continue;
        text +=
            (text.empty() ? "{ " : ", ") + written_name(name) + ": " + (own ? literal(step) : to_cql(value));
      }
      if (tuple != nullptr) text += text.empty() ? "{ : }" : " }";
      out += (out.empty() ? "" : ", ") + text;
    }
    return out.empty() ? "{}" : "{ " + out + " }";
  }

  std::string head() const {
    std::string out(kMade);
    out +=
        ": each threshold of the rules just below, at and just above it, and what the\n"
        "// rules say there of a patient of whom nothing else is known than what is given. Do not edit it: "
        "make it\n"
        "// again after a change, and read in the difference which boundary moved.\n"
        "//   regimen boundaries FOLDER -o FOLDER/cases_boundaries.rgm\n";
    out += "// " + std::to_string(out_.thresholds) + " thresholds of facts, " + std::to_string(out_.covered) +
           " of them shown by " + std::to_string(out_.cases) + " cases.\n";
    if (!out_.unreached.empty()) out += "// Comparisons without cases here:\n";
    for (const Unreached& each : out_.unreached) {
      out += comment("- " + each.words + " (" + each.where + "): " + each.reason);
    }
    return out;
  }

  /// As `regimen fmt` lays it out.
  static std::string formatted(const std::string& text) {
    diagnostics::Diagnostics found;
    const source::SourceFile file(source::FileId{}, "cases", text);
    const syntax::Tree tree = syntax::parse(file, found);
    return found.has_errors() || !tree.complete() ? text : format::format(tree);
  }

  const ProgramData& program_;
  decide::ProgramIndex index_;
  Comparisons comparisons_;
  Lab lab_;
  Search search_;
  std::vector<std::pair<Comparison, Triple>> made_;
  std::set<std::string> names_;
  std::map<Unreached, std::string> excuses_;
  Cases out_;
};

}  // namespace

Cases make_cases(const ProgramData& program, const std::vector<compiler::CompiledCase>& examples) {
  return Writer(program, examples).write();
}

}  // namespace regimen::cli::boundaries
