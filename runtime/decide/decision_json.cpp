// Writes a decision as JSON, part by part.
#include "decide/decision_json.hpp"

#include "decide/option_json.hpp"
#include "decide/parts_json.hpp"
#include "decide/texts.hpp"
#include "decide/to_json.hpp"

namespace regimen::decide {
namespace {

using json::Value;

Value text(std::string_view words) { return Value::of_string(words); }

/// The words of the first redirection, as one text, and each with its effect.
void add_redirects(const Reading& reading, const Differential& differential, std::string_view language,
                   Value& member) {
  const ProgramData& program = reading.program();
  Value all = Value::of_array();
  Value words;
  for (const Redirect& redirect : differential.redirects) {
    const Rule& rule = program.rules[redirect.rule];
    Value one = Value::of_object();
    one.add("text", text(fill(reading, rule.text, language)));
    one.add("options", option_ids(program, redirect.options));
    one.add("holds", option_ids(program, redirect.held));
    one.add("holds_pathway", Value::of_bool(redirect.pathway));
    one.add("acts", rule.node == kNone ? Value() : truth_json(reading.truth({rule.node, reading.patient()})));
    one.add("because", rule.because.empty() ? Value() : text(rule.because));
    one.add("citations", citations_json(program, rule.citations));
    if (words.is_null()) words = text(fill(reading, rule.text, language));
    all.array.push_back(std::move(one));
  }
  member.add("redirect", std::move(words));
  if (!all.array.empty()) member.add("redirects", std::move(all));
}

Value conflicts_json(const ProgramData& program, const Decision& decision) {
  Value out = Value::of_array();
  for (const Conflict& conflict : decision.conflicts) {
    Value one = Value::of_object();
    one.add("name", text(conflict.name));
    one.add("text", text(conflict.text));
    add_place(program, conflict.place, one);
    out.array.push_back(std::move(one));
  }
  return out;
}

Value failures_json(const ProgramData& program, const Decision& decision) {
  Value out = Value::of_array();
  for (const FailedExpression& failed : decision.failures) {
    Value one = Value::of_object();
    one.add("expression", text(failed.expression));
    one.add("reason", text(failed.reason));
    one.add("matters_to", strings_json(failed.matters_to));
    add_place(program, failed.place, one);
    out.array.push_back(std::move(one));
  }
  return out;
}

Value lists_json(const ProgramData& program, const Decision& decision) {
  Value out = Value::of_object();
  for (const ListDecision& list : decision.lists) {
    Value items;
    if (list.known) items = Value::of_array();
    for (const ListDecision::Item& item : list.items) {
      Value one = Value::of_object();
      for (const auto& [name, value] : item.values) one.add(name, value_json(value));
      std::vector<std::string> resources, derivations;
      for (const Origin& origin : item.origins) {
        resources.push_back(origin.resource);
        if (!origin.derivation.empty()) derivations.push_back(origin.derivation);
      }
      if (one.find("origins") == nullptr) one.add("origins", strings_json(resources));
      if (!derivations.empty() && one.find("derivations") == nullptr)
        one.add("derivations", strings_json(derivations));
      items.array.push_back(std::move(one));
    }
    out.add(program.facts[list.fact].name, std::move(items));
  }
  return out;
}

Value options_json(const Decision& decision, const Reading& reading, std::string_view language) {
  Value out = Value::of_object();
  for (const OptionDecision& one : decision.options)
    out.add(reading.program().options[one.option].id, option_json(one, reading, language));
  return out;
}

Value differentials_json(const Decision& decision, const Reading& reading, std::string_view language) {
  const ProgramData& program = reading.program();
  Value out = Value::of_object();
  for (const DifferentialDecision& one : decision.differentials) {
    const Differential& differential = program.differentials[one.differential];
    Value member = Value::of_object();
    member.add("title", text(plain_words(differential.title, language)));
    member.add("status", text(one.status));
    member.add("reasons", reasons_json(program, one.reasons));
    member.add("missing", missing_json(reading, one.missing));
    member.add("workup",
               differential.workup.empty() ? Value() : text(fill(reading, differential.workup, language)));
    add_redirects(reading, differential, language, member);
    out.add(differential.id, std::move(member));
  }
  return out;
}

Value stages_json(const Decision& decision, const Reading& reading, std::string_view language) {
  Value out = Value::of_object();
  for (const StageDecision& one : decision.stages) {
    const Stage& stage = reading.program().stages[one.stage];
    Value member = Value::of_object();
    member.add("title", text(plain_words(stage.title, language)));
    member.add("status", text(one.status));
    member.add("missing", missing_json(reading, one.missing));
    if (!stage.say.empty()) member.add("say", say_json(reading, stage.say, language));
    out.add(stage.id, std::move(member));
  }
  return out;
}

Value alerts_json(const Decision& decision, const Reading& reading, std::string_view language) {
  const ProgramData& program = reading.program();
  Value out = Value::of_object();
  for (const AlertDecision& one : decision.alerts) {
    const Alert& alert = program.alerts[one.alert];
    const Rule& rule = program.rules[alert.rule];
    Value member = Value::of_object();
    member.add("title", text(plain_words(alert.title, language)));
    member.add("fires", truth_json(one.fires));
    member.add("urgency", text(alert.urgency));
    member.add("say", say_json(reading, alert.say, language));
    member.add("text", text(reading.index().rule_text(alert.rule)));
    member.add("because", rule.because.empty() ? Value() : text(rule.because));
    member.add("values", premises_json(one.premises));
    member.add("citations", citations_json(program, rule.citations));
    member.add("missing", missing_json(reading, one.missing));
    add_place(program, rule.place, member);
    out.add(alert.id, std::move(member));
  }
  return out;
}

Value questions_json(const Decision& decision, const Reading& reading, std::string_view language) {
  const ProgramData& program = reading.program();
  Value out = Value::of_array();
  for (const Question& question : decision.missing) {
    const Fact& fact = program.facts[question.missing.fact];
    Value one = Value::of_object();
    one.add("fact", text(question.name));
    one.add("ask", say_json(reading, fact.ask, language));
    one.add("matters_to", strings_json(question.matters_to));
    out.array.push_back(std::move(one));
  }
  return out;
}

/// `RGM0042`.
std::string code_text(int code) {
  const std::string digits = std::to_string(code);
  return "RGM" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

Value unread_json(const PatientFacts& facts) {
  Value out = Value::of_array();
  for (const Unread& unread : facts.unread) {
    Value one = Value::of_object();
    one.add("place", text(unread.place));
    one.add("reason", text(unread.reason));
    one.add("code", unread.code == 0 ? Value() : text(code_text(unread.code)));
    out.array.push_back(std::move(one));
  }
  return out;
}

}  // namespace

std::string date_text(const DateTime& date) {
  return date.precision <= Precision::Day ? date.date.to_string() : date.to_string();
}

json::Value decision_json(const Decision& decision, const Reading& reading, std::string_view language) {
  const ProgramData& program = reading.program();
  Value out = Value::of_object();
  Value bundle = Value::of_object();
  bundle.add("id", text(program.id));
  bundle.add("version", text(program.version));
  bundle.add("digest", text(program.digest));
  Value packages = Value::of_array();
  for (const UsedPackage& used : program.packages) {
    Value one = Value::of_object();
    one.add("id", text(used.id));
    one.add("version", text(used.version));
    one.add("digest", text(used.digest));
    packages.array.push_back(std::move(one));
  }
  if (!packages.array.empty()) bundle.add("packages", std::move(packages));
  out.add("bundle", std::move(bundle));
  out.add("patient", text(decision.patient));
  out.add("as_of", decision.as_of ? text(date_text(*decision.as_of)) : Value());
  if (!decision.as_of_note.empty()) out.add("as_of_note", text(decision.as_of_note));
  Value parameters = Value::of_object();
  for (const auto& [index, value] : decision.parameters)
    parameters.add(program.parameters[index].name, value_json(value));
  if (!decision.parameters.empty()) out.add("parameters", std::move(parameters));
  Value definitions = Value::of_object();
  for (const auto& [name, value] : decision.definitions) definitions.add(name, value_json(value));
  out.add("definitions", std::move(definitions));
  if (!decision.conflicts.empty()) out.add("conflicts", conflicts_json(program, decision));
  if (!decision.failures.empty()) out.add("failures", failures_json(program, decision));
  out.add("lists", lists_json(program, decision));
  out.add("options", options_json(decision, reading, language));
  out.add("differentials", differentials_json(decision, reading, language));
  out.add("stages", stages_json(decision, reading, language));
  out.add("alerts", alerts_json(decision, reading, language));
  out.add("missing", questions_json(decision, reading, language));
  out.add("unread", unread_json(reading.facts()));
  out.add("assumed", strings_json(decision.assumed));
  out.add("partial", strings_json(decision.partial));
  return out;
}

}  // namespace regimen::decide
