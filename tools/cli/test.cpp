// `regimen test PATH`: runs the cases of a package and shows, for each that fails, what was expected and what
// was found. In: a folder or file. Out: a line for each failed expectation, exit 1 when there is one.
// Evaluation is the runtime's.
#include <CLI/App.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "decide/missing.hpp"
#include "evaluate/evaluate.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string path;
  PackageOptions package{.dependencies = {}, .with_cases = true};
  bool all = false;
};

/// An expectation that did not come out true, with the values of the names that it mentions.
struct Mismatch {
  std::string expected, place;
  Truth found = Truth::Unknown;
  std::vector<std::pair<std::string, std::string>> values;
  std::vector<std::string> failures;  // what could not be computed, and why
};

struct Outcome {
  std::string name, place;
  std::vector<Mismatch> mismatches;
};

std::string_view source_text(const ProgramData& program, const Place& place) {
  if (place.file >= program.sources_text.size()) return {};
  const std::string_view all = program.sources_text[place.file].text;
  if (place.begin > place.end || place.end > all.size()) return {};
  return all.substr(place.begin, place.end - place.begin);
}

std::string place_text(const ProgramData& program, const Place& place) {
  if (place.file >= program.sources_text.size()) return {};
  return program.sources_text[place.file].name + ":" + std::to_string(place.line) + ":" +
         std::to_string(place.column);
}

/// The node that holds the value of what authors call `name`; kNone when there is none for the patient as a
/// whole.
Index node_of(const ProgramData& program, std::string_view name) {
  for (const Rule& rule : program.rules) {
    const bool named =
        rule.kind == RuleKind::Definition || rule.kind == RuleKind::Parameter || rule.kind == RuleKind::Alert;
    if (named && rule.name == name) return rule.node;
  }
  for (const Option& each : program.options) {
    if (each.id == name) return each.status;
  }
  for (const Differential& each : program.differentials) {
    if (each.id == name) return each.status;
  }
  for (const Stage& each : program.stages) {
    if (each.id == name) return each.status;
  }
  for (const Fact& each : program.facts) {
    if (each.name == name) return each.node;
  }
  return kNone;
}

/// The words of an expression that may be names, in order, each once.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  char quote = '\0';
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    if (quote != '\0') {
      if (c == quote) quote = '\0';
      continue;
    }
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (letter || (!word.empty() && c >= '0' && c <= '9')) {
      word += c;
      continue;
    }
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    word.clear();
    if (c == '\'' || c == '"') quote = c;
  }
  return words;
}

Outcome judge(const decide::ProgramIndex& names, const ProgramData& program,
              const compiler::CompiledCase& each, const Workspace& workspace, Row row) {
  Outcome outcome{each.name, place_text(program, each.place), {}};
  for (const Index index : each.expectations) {
    const Rule& rule = program.rules[index];
    const Truth found = workspace.truth(rule.node, row);
    if (found == Truth::True) continue;
    Mismatch mismatch{std::string(source_text(program, rule.expression)),
                      place_text(program, rule.expression),
                      found,
                      {},
                      {}};
    for (const std::string& word : words_of(mismatch.expected)) {
      const Index node = node_of(program, word);
      if (node == kNone || program.nodes[node].frame != 0) continue;
      mismatch.values.emplace_back(word, to_cql(workspace.value(node, row)));
    }
    const decide::Reading reading(program, names, workspace, each.facts, row);
    for (const decide::Cell& cell : decide::failed_cells(reading, {{rule.node, row}})) {
      mismatch.failures.push_back(std::string(source_text(program, program.nodes[cell.node].place)) + ": " +
                                  *reading.failure(cell));
    }
    outcome.mismatches.push_back(std::move(mismatch));
  }
  return outcome;
}

/// The date that each case says; a case that says none must not depend on one, so any will do.
std::vector<DateTime> dates(const std::vector<PatientFacts>& patients) {
  std::vector<DateTime> result;
  for (const PatientFacts& patient : patients) result.push_back(patient.as_of.value_or(DateTime{}));
  return result;
}

std::vector<Outcome> run_cases(const compiler::CompileResult& compiled) {
  std::vector<Outcome> outcomes;
  Workspace workspace;
  const decide::ProgramIndex names(*compiled.program);
  const std::vector<compiler::CompiledCase>& cases = compiled.cases;
  for (std::size_t first = 0; first < cases.size(); first += kMaxBatch) {
    const std::size_t count = std::min<std::size_t>(kMaxBatch, cases.size() - first);
    std::vector<PatientFacts> patients;
    for (std::size_t i = 0; i < count; ++i) patients.push_back(cases[first + i].facts);
    evaluate(*compiled.program, patients, dates(patients), workspace);
    for (std::size_t i = 0; i < count; ++i) {
      outcomes.push_back(judge(names, *compiled.program, cases[first + i], workspace, static_cast<Row>(i)));
    }
  }
  return outcomes;
}

std::string_view truth_text(Truth truth) {
  switch (truth) {
    case Truth::True:
      return "true";
    case Truth::False:
      return "false";
    case Truth::Unknown:
      return "unknown";
  }
  return "";
}

json::Value outcome_json(const Outcome& outcome) {
  json::Value result = json::Value::of_object();
  result.add("name", json::Value::of_string(outcome.name));
  result.add("place", json::Value::of_string(outcome.place));
  result.add("passed", json::Value::of_bool(outcome.mismatches.empty()));
  std::vector<json::Value> differences;
  for (const Mismatch& mismatch : outcome.mismatches) {
    json::Value values = json::Value::of_object();
    for (const auto& [name, value] : mismatch.values) values.add(name, json::Value::of_string(value));
    json::Value difference = json::Value::of_object();
    difference.add("expected", json::Value::of_string(mismatch.expected));
    difference.add("found", json::Value::of_string(truth_text(mismatch.found)));
    difference.add("place", json::Value::of_string(mismatch.place));
    difference.add("values", std::move(values));
    std::vector<json::Value> failures;
    for (const std::string& failure : mismatch.failures) failures.push_back(json::Value::of_string(failure));
    if (!failures.empty()) difference.add("failures", json::Value::of_array(std::move(failures)));
    differences.push_back(std::move(difference));
  }
  result.add("differences", json::Value::of_array(std::move(differences)));
  return result;
}

void print_outcome(const Outcome& outcome) {
  const bool colour = colour_out();
  if (outcome.mismatches.empty()) {
    print((colour ? "\x1b[32mok\x1b[0m    " : "ok    ") + outcome.name + "\n");
    return;
  }
  print((colour ? "\x1b[1;31mFAIL\x1b[0m  " : "FAIL  ") + outcome.name + "  (" + outcome.place + ")\n");
  for (const Mismatch& mismatch : outcome.mismatches) {
    print("        expected " + mismatch.expected + "  (" + mismatch.place + ")\n");
    print("        which is " + std::string(truth_text(mismatch.found)));
    const char* separator = ": ";
    for (const auto& [name, value] : mismatch.values) {
      print(separator + name + " is " + value);
      separator = ", ";
    }
    print("\n");
    for (const std::string& failure : mismatch.failures)
      print("        could not be computed: " + failure + "\n");
  }
}

Exit test(const Session& session, const Options& options) {
  const Package package = compile_package(options.path, options.package);
  if (!package.result.program) return refuse(session, package);
  const std::vector<Outcome> outcomes = run_cases(package.result);
  const auto failed = static_cast<std::size_t>(std::count_if(
      outcomes.begin(), outcomes.end(), [](const Outcome& outcome) { return !outcome.mismatches.empty(); }));
  if (session.json) {
    std::vector<json::Value> cases;
    for (const Outcome& outcome : outcomes) cases.push_back(outcome_json(outcome));
    json::Value answer = json::Value::of_object();
    answer.add("passed", json::Value::of_integer(static_cast<std::int64_t>(outcomes.size() - failed)));
    answer.add("failed", json::Value::of_integer(static_cast<std::int64_t>(failed)));
    answer.add("cases", json::Value::of_array(std::move(cases)));
    print(json::write(answer) + "\n");
  } else {
    for (const Outcome& outcome : outcomes) {
      if (options.all || !outcome.mismatches.empty()) print_outcome(outcome);
    }
    if (outcomes.empty()) print("no cases in " + options.path + "\n");
    print(std::to_string(outcomes.size() - failed) + " passed, " + std::to_string(failed) + " failed\n");
  }
  return failed == 0 ? Exit::Fine : Exit::Negative;
}

}  // namespace

void add_test(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "test", "Run the cases of a package and show what differs",
                  "regimen test knowledge/trd", [options, &session] { return test(session, *options); });
  command->add_option("PATH", options->path, "The package: a folder of .rgm files, or one file")->required();
  add_package_arguments(*command, options->package);
  command->add_flag("--all", options->all, "List the cases that passed, too");
}

}  // namespace regimen::cli
