// Random rules over random patients: the product's value of every definition is the reference evaluator's,
// and a batch gives what one patient at a time gives. A failure prints its seed.
#include <gtest/gtest.h>

#include "compiler/model/model_from_tree.hpp"
#include "compiler/syntax/tree.hpp"
#include "evaluate/evaluate.hpp"
#include "load/check_program.hpp"
#include "tests/support/package.hpp"
#include "tests/support/random_rules.hpp"
#include "tests/support/reference_evaluator.hpp"

namespace regimen::support {
namespace {

constexpr std::uint64_t kSeeds = 150;
constexpr std::size_t kDefinitions = 8;
constexpr std::size_t kPatients = 70;  // more than a word of the bit planes

std::string body_of(const std::vector<std::string>& declarations) {
  std::string body;
  for (const std::string& declaration : declarations) body += declaration + "\n";
  return body;
}

TEST(EvaluateEqualsReference, RandomRules) {
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const std::string body = body_of(random_declarations(random, kDefinitions));
    const Package package = compile_body(body);
    ASSERT_TRUE(package.result.program) << package.report() << body;
    const ProgramData& program = package.program();
    const auto problem = check_program(program);
    ASSERT_FALSE(problem) << problem->code << ' ' << problem->message << '\n' << body;

    diagnostics::Diagnostics ignored;
    std::vector<syntax::Tree> trees;
    for (const source::SourceFile& file : package.sources.files())
      trees.push_back(syntax::parse(file, ignored));
    const model::Model model = model::model_from_trees(package.sources, trees, {}, {}, ignored);

    std::vector<PatientFacts> patients;
    for (std::size_t i = 0; i < kPatients; ++i) patients.push_back(random_patient(random, program));
    const std::vector<DateTime> as_of(patients.size());
    Workspace batch, alone;
    evaluate(program, patients, as_of, batch);
    for (Row p = 0; p < kPatients; ++p) {
      evaluate(program, {&patients[p], 1}, {&as_of[p], 1}, alone);
      for (Index node = 0; node < program.nodes.size(); ++node) {
        if (program.nodes[node].frame != 0) continue;
        ASSERT_EQ(to_cql(alone.value(node, 0)), to_cql(batch.value(node, p)))
            << "batch differs from one: patient " << p << ", node " << node << '\n'
            << body;
      }
      std::vector<Value> facts;
      for (const FactValue& fact : patients[p].facts) facts.push_back(fact.value);
      ReferenceEvaluator reference(model, facts);
      for (const model::Definition& definition : model.definitions) {
        const std::string expected = to_cql(reference.evaluate(definition.rule.expression));
        std::string given;
        for (std::size_t f = 0; f < facts.size(); ++f)
          given += program.facts[f].name + " = " + to_cql(facts[f]) + '\n';
        ASSERT_EQ(to_cql(batch.value(package.node_index(definition.rule.name), p)), expected)
            << definition.rule.name << " of patient " << p << '\n'
            << given << body;
      }
    }
  }
}

}  // namespace
}  // namespace regimen::support
