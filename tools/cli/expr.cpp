// `regimen expr`: the value of one expression that needs no patient, as a CQL literal; with `--lines`, of one
// a line. In: text. Out: the value, or numbered errors. The language belongs to the compiler.
#include <CLI/App.hpp>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "regimen/compiler/compile.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/package.hpp"

namespace regimen::cli {

namespace {

/// LIMIT: bytes of one line; a longer one is answered by an error, without being read as an expression.
constexpr std::size_t kMaxLine = std::size_t{1} << 20;

struct Options {
  std::string expression, as_of;
  bool lines = false;
};

/// The answer to one expression as a JSON object.
json::Value answer_json(const std::string& text, const DateTime& as_of) {
  diagnostics::Diagnostics diagnostics;
  const std::optional<compiler::ExpressionValue> value =
      compiler::evaluate_expression(text, diagnostics, as_of);
  json::Value answer = json::Value::of_object();
  if (value) {
    answer.add("value", json::Value::of_string(value->value));
    answer.add("type", json::Value::of_string(value->type));
    return answer;
  }
  answer.add("error", error_json(first_error(diagnostics, expression_source(text))));
  return answer;
}

Exit answer_lines(const DateTime& as_of) {
  std::string line;
  while (std::getline(std::cin, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.size() > kMaxLine) {
      json::Value answer = json::Value::of_object();
      answer.add("error", error_json(Error{3, "the line is longer than 1 MiB", {}, {}}));
      print(json::write(answer) + "\n");
      continue;
    }
    print(json::write(answer_json(line, as_of)) + "\n");
    // A caller may wait for each answer before it asks the next question.
    if (!flush_output()) break;
  }
  return Exit::Fine;
}

Exit answer_one(const Session& session, const std::string& text, const DateTime& as_of) {
  if (session.json) {
    const json::Value answer = answer_json(text, as_of);
    print(json::write(answer) + "\n");
    return answer.find("error") == nullptr ? Exit::Fine : Exit::Negative;
  }
  diagnostics::Diagnostics diagnostics;
  const std::optional<compiler::ExpressionValue> value =
      compiler::evaluate_expression(text, diagnostics, as_of);
  print_diagnostics(diagnostics, expression_source(text));
  if (!value) return Exit::Negative;
  print(value->value + "\n");
  return Exit::Fine;
}

Exit expr(const Session& session, const Options& options) {
  DateTime as_of = compiler::default_as_of();
  if (!options.as_of.empty()) {
    const Result<DateTime> given = parse_as_of(options.as_of);
    if (!given) return report(session, given.error(), Exit::Usage);
    as_of = *given;
  }
  if (options.lines == options.expression.empty()) {
    return options.lines ? answer_lines(as_of) : answer_one(session, options.expression, as_of);
  }
  return report(session, Error{8, "give either an expression or `--lines`", {}, "see regimen expr --help"},
                Exit::Usage);
}

}  // namespace

void add_expr(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      add_command(app, session, "expr", "Evaluate an expression that needs no patient, and print its value",
                  "regimen expr \"50 'mg' + 1 'g'\"\n  regimen expr --lines < expressions.txt",
                  [options, &session] { return expr(session, *options); });
  command->add_option("EXPRESSION", options->expression, "The expression");
  command->add_option("--as-of", options->as_of,
                      "What Today() and Now() are: 2026-03-01; 2000-01-01 when not given");
  command->add_flag("--lines", options->lines,
                    "Read one expression a line from standard input; write one JSON "
                    "object a line: value and type, or error");
}

}  // namespace regimen::cli
