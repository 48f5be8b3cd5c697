// The compiler's phases in their order: source -> syntax -> model -> graph; what a package
// needs from outside comes from dependencies/. Writing the bundle is
// `write_bundle` of the runtime's load/, which also reads it: one mapping for both directions.
#include "regimen/compiler/compile.hpp"

#include <algorithm>

#include "compiler/graph/graph_from_model.hpp"
#include "compiler/model/allowances.hpp"
#include "compiler/model/model_from_tree.hpp"
#include "compiler/syntax/tree.hpp"
#include "evaluate/evaluate.hpp"

namespace regimen::compiler {

namespace {

/// The facts of one case as a patient: what it does not give is unknown, or what the fact declares for
/// silence.
PatientFacts patient_of(const model::Case& example, const ProgramData& program) {
  PatientFacts patient;
  patient.id = example.name;
  if (example.as_of) {
    DateTime as_of;
    as_of.date = *example.as_of;
    as_of.precision = example.as_of->precision;
    patient.as_of = as_of;
  }
  patient.facts.resize(program.facts.size());
  const Origin origin{"case \"" + example.name + "\"", "", ""};
  for (const auto& [name, value] : example.given) {
    const auto fact = std::find_if(program.facts.begin(), program.facts.end(),
                                   [&name = name](const Fact& each) { return each.name == name; });
    if (fact == program.facts.end()) continue;  // a used package's, which nothing asks for
    FactValue& to = patient.facts[static_cast<std::size_t>(fact - program.facts.begin())];
    to.value = value;
    if (value.is_null()) continue;
    to.origins = {origin};
    if (const auto* list = value.get<Value::List>()) to.item_origins.assign((*list)->items.size(), {origin});
  }
  for (std::size_t i = 0; i < patient.facts.size(); ++i) {
    const Fact& fact = program.facts[i];
    if (!patient.facts[i].value.is_null() || fact.absent != AbsentMeans::Value) continue;
    patient.facts[i].value = fact.absent_value;
    patient.facts[i].assumed = true;
  }
  return patient;
}

}  // namespace

CompileResult compile(const source::SourceSet& sources, const CompileOptions& options,
                      diagnostics::Diagnostics& diagnostics) {
  CompileResult result;
  std::vector<syntax::Tree> trees;
  for (const source::SourceFile& file : sources.files()) trees.push_back(syntax::parse(file, diagnostics));
  if (sources.empty()) return result;
  diagnostics.warn_only_before(source::FileId{static_cast<std::uint32_t>(sources.own_size())});
  const dependencies::PublishedValueSets none;
  model::Model model = model::model_from_trees(
      sources, trees, options.value_sets ? *options.value_sets : none, options.as_of, diagnostics);
  if (!diagnostics.has_errors())
    result.program = graph::graph_from_model(model, sources, options.with_cases, diagnostics);
  model::apply_allowances(std::span(trees).first(sources.own_size()), result.program.has_value(),
                          diagnostics);
  if (!result.program) return result;
  if (options.with_elm) result.elm = elm::elm_from_model(model);

  Index next = 0;
  std::vector<Index> expectations;
  for (Index i = 0; i < result.program->rules.size(); ++i) {
    if (result.program->rules[i].kind == RuleKind::Expectation) expectations.push_back(i);
  }
  for (const model::Case& example : model.cases) {
    CompiledCase compiled;
    compiled.name = example.name;
    compiled.facts = patient_of(example, *result.program);
    compiled.place = model::place_of(sources, example.span);
    for (std::size_t i = 0; options.with_cases && i < example.expectations.size(); ++i) {
      compiled.expectations.push_back(expectations[next++]);
    }
    result.cases.push_back(std::move(compiled));
  }
  return result;
}

DateTime default_as_of() { return *DateTime::parse("2000-01-01T00:00:00.000Z"); }

std::optional<ExpressionValue> evaluate_expression(std::string_view text,
                                                   diagnostics::Diagnostics& diagnostics,
                                                   const DateTime& as_of) {
  source::SourceSet sources({{"expression", std::string(text)}});
  source::report_unreadable(sources, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  syntax::Tree tree = syntax::parse_expression(sources.file({}), diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  model::Model model = model::model_from_expression(sources, tree, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  const std::optional<ProgramData> lowered = graph::graph_from_model(model, sources, false, diagnostics);
  if (!lowered) return std::nullopt;
  const ProgramData& program = *lowered;
  PatientFacts nobody;
  Workspace workspace;
  evaluate(program, {&nobody, 1}, {&as_of, 1}, workspace);
  const Index node = program.rules.back().node;
  const Value value = workspace.value(node, 0);
  // CQL stops at a run-time error. Here it makes a part null; it is told when the whole is null with it.
  if (value.is_null() && !workspace.failures().empty()) {
    const Failure& failure = workspace.failures().front();
    const Place& place = program.nodes[failure.node].place;
    diagnostics
        .report(diagnostics::Code::CannotCompute, source::Span{source::FileId{}, place.begin, place.end})
        .arg(text.substr(place.begin, place.end - place.begin))
        .arg(failure.reason);
    return std::nullopt;
  }
  return ExpressionValue{to_cql(value), model.types.name(program.nodes[node].type, model.declared.code_lists),
                         value};
}

}  // namespace regimen::compiler
