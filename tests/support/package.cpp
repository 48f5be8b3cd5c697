// Compiling small packages in tests.
#include "tests/support/package.hpp"

#include "compiler/diagnostics/render.hpp"
#include "evaluate/evaluate.hpp"

namespace regimen::support {

std::string header() { return "regimen 1 knowledge test 1.0.0 \"Test\" { status draft }\n"; }

Package compile_files(NamedTexts files, bool with_cases) {
  Package package;
  package.sources = source::SourceSet(std::move(files));
  compiler::CompileOptions options;
  options.with_cases = with_cases;
  package.result = compiler::compile(package.sources, options, package.diagnostics);
  return package;
}

Package compile_body(std::string_view body, bool with_cases) {
  return compile_files({{"test.rgm", header() + std::string(body)}}, with_cases);
}

std::vector<std::string> Package::errors(bool with_warnings) const {
  std::vector<std::string> lines;
  for (const diagnostics::Diagnostic& each : diagnostics.listing().shown) {
    if (each.severity == diagnostics::Severity::Warning && !with_warnings) continue;
    std::string line = diagnostics::label(each.code);
    if (each.span) {
      const source::LineColumn at = sources.file(each.span->file).line_column(each.span->begin);
      line += ' ' + std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
              std::string(sources.text(*each.span));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string Package::report() const { return diagnostics::render_text(diagnostics, sources); }

Index Package::node_index(std::string_view name) const {
  for (const Rule& rule : program().rules) {
    if (rule.name == name) return rule.node;
  }
  return kNone;
}

namespace {

Value value_for(const ProgramData& program, const PatientFacts& facts, Index node) {
  Workspace workspace;
  const DateTime as_of = facts.as_of.value_or(DateTime());
  evaluate(program, {&facts, 1}, {&as_of, 1}, workspace);
  return workspace.value(node, 0);
}

}  // namespace

std::string Package::value(std::string_view rule) const {
  PatientFacts nobody;
  nobody.facts.resize(program().facts.size());
  return to_cql(value_for(program(), nobody, node_index(rule)));
}

std::vector<std::string> Package::failed_expectations() const {
  std::vector<std::string> failed;
  for (const compiler::CompiledCase& each : result.cases) {
    for (Index index : each.expectations) {
      const Rule& rule = program().rules[index];
      const Value value = value_for(program(), each.facts, rule.node);
      if (value == Value(true)) continue;
      const std::string& text = program().sources_text[rule.expression.file].text;
      failed.push_back(each.name + ": " +
                       text.substr(rule.expression.begin, rule.expression.end - rule.expression.begin) +
                       " is " + to_cql(value));
    }
  }
  return failed;
}

}  // namespace regimen::support
