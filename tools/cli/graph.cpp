// `regimen graph BUNDLE -o FILE.svg`: draws the decision graph; an SVG is made by Graphviz. In: a bundle.
// Out: a picture, or its DOT text. What is in the picture belongs to drawing.hpp.
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "load/bundle_json.hpp"
#include "tools/cli/common.hpp"
#include "tools/cli/drawing.hpp"
#include "tools/cli/graphviz.hpp"

namespace regimen::cli {

namespace {

struct Options {
  std::string bundle, focus, output;
};

bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && std::string_view(text).substr(text.size() - end.size()) == end;
}

Exit graph(const Session& session, const Options& options) {
  const bool svg = ends_with(options.output, ".svg");
  if (!svg && !ends_with(options.output, ".dot") && options.output != "-") {
    return report(session,
                  Error{8, "`" + options.output + "` is neither a `.svg` nor a `.dot` file", "--output",
                        "give -o FILE.svg for a picture or -o FILE.dot for Graphviz text"},
                  Exit::Usage);
  }
  const Result<std::string> bytes = read_bundle_file(options.bundle);
  if (!bytes) return report(session, bytes.error(), Exit::Refused);
  const Result<ProgramData> program = read_bundle(*bytes);
  if (!program) return report(session, program.error(), Exit::Refused);
  Drawing drawing = draw(*program);
  if (!options.focus.empty()) {
    Result<Drawing> part = focus(drawing, options.focus);
    if (!part) return report(session, part.error(), Exit::Usage);
    drawing = std::move(*part);
  }
  const std::string dot = dot_text(drawing);
  const Result<bool> written = svg ? run_graphviz(dot, options.output) : write_file(options.output, dot);
  if (!written) return report(session, written.error(), Exit::Usage);
  if (options.output == "-") return Exit::Fine;
  if (session.json) {
    json::Value answer = json::Value::of_object();
    answer.add("file", json::Value::of_string(options.output));
    answer.add("boxes", json::Value::of_integer(static_cast<std::int64_t>(drawing.boxes.size())));
    answer.add("arrows", json::Value::of_integer(static_cast<std::int64_t>(drawing.arrows.size())));
    print(json::write(answer) + "\n");
  } else {
    print(options.output + ": " +
          (drawing.boxes.size() == 1 ? "1 box" : std::to_string(drawing.boxes.size()) + " boxes") + ", " +
          counted(drawing.arrows.size(), "arrow") + "\n");
  }
  return Exit::Fine;
}

}  // namespace

void add_graph(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  CLI::App* command = add_command(app, session, "graph", "Draw the decision graph: what leads to what",
                                  "regimen graph build/trd.bundle.json --focus ketamine_iv -o ketamine.svg",
                                  [options, &session] { return graph(session, *options); });
  command->add_option("BUNDLE", options->bundle, "The bundle file")->required();
  command->add_option("--focus", options->focus, "Only what leads to this name, and what follows from it");
  command->add_option("-o,--output", options->output, "The file to write: .svg (needs Graphviz) or .dot")
      ->required();
}

}  // namespace regimen::cli
