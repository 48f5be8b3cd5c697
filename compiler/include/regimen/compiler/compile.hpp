// The compiler's front door: rule text in; a program, its cases and everything worth telling the author out.
// The phases it runs are folders beside this one: source, syntax, model, graph, bundle.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/dependencies/value_sets.hpp"
#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/elm/elm_from_model.hpp"
#include "compiler/source/source_set.hpp"
#include "facts/patient_facts.hpp"
#include "load/program_data.hpp"

namespace regimen::compiler {

struct CompileOptions {
  /// Also compile the expectations of cases into the program (rules of kind Expectation). A bundle is built
  /// without.
  bool with_cases = false;
  /// Also write the definitions as an ELM library (CompileResult::elm).
  bool with_elm = false;
  /// Where value sets given by URL are found. None: such a declaration is an error.
  const dependencies::PublishedValueSets* value_sets = nullptr;
  /// The day on which the knowledge is looked at, for its review date. Nothing: the day it takes effect.
  std::optional<Date> as_of = {};
};

/// One `case`: the facts it gives and the rules (kind Expectation) that must come out true.
struct CompiledCase {
  std::string name;
  PatientFacts facts;               // indexed as the program's facts; what the case does not give is unknown
  std::vector<Index> expectations;  // into ProgramData::rules; empty unless CompileOptions::with_cases
  Place place;
};

struct CompileResult {
  std::optional<ProgramData> program;  // nothing when there is an error
  std::vector<CompiledCase> cases;
  std::optional<elm::Export> elm;  // with CompileOptions::with_elm, when there is no error
};

/// Compiles the files of one package. Everything found is added to `diagnostics`, errors and warnings;
/// several in one run. Never throws for what an author can write. The result depends on the bytes and names
/// of the files alone.
CompileResult compile(const source::SourceSet& sources, const CompileOptions& options,
                      diagnostics::Diagnostics& diagnostics);

/// The value of one expression that needs no patient, with its type: what `regimen expr` prints.
struct ExpressionValue {
  std::string value;  // as a CQL literal
  std::string type;   // `Integer`, `Quantity 'mg/d'`, `List<Integer>`
  Value held;         // the value itself
};
/// When expressions without a patient are evaluated, if the caller does not say: 2000-01-01T00:00:00.000Z.
DateTime default_as_of();
/// Compiles and evaluates `text` as one expression, as of `as_of`. Nothing when it has errors or its value
/// cannot be computed (see `diagnostics`, whose spans refer to a file named `expression`).
std::optional<ExpressionValue> evaluate_expression(std::string_view text,
                                                   diagnostics::Diagnostics& diagnostics,
                                                   const DateTime& as_of = default_as_of());

}  // namespace regimen::compiler
