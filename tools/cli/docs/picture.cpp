// The picture of the pathway: a box for each stage with what it offers, from above to below. In: a Writer.
// Out: DOT.
#include <algorithm>

#include "load/text.hpp"
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

/// LIMIT: characters of a line in a box.
constexpr std::size_t kLine = 46;

/// Room at the end of a line: the reader's letters may be wider than those that Graphviz measures with.
constexpr std::string_view kLineEnd = "&#160;&#160;&#160;<br align=\"left\"/>";

/// Words in lines for a label of Graphviz, which knows a little HTML.
std::string lines(const std::string& words) {
  std::string out, line;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = words.substr(at, end - at);
    if (!line.empty() && line.size() + 1 + word.size() > kLine) {
      out += text(line) + std::string(kLineEnd);
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
    at = end + 1;
  }
  return out + text(line) + std::string(kLineEnd);
}

std::string one_line(std::string_view source) {
  std::string out;
  for (const char c : source) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

std::string titled(const Writer& writer, const Text& title, const std::string& id) {
  return title.empty() ? plain_name(id) : plain_words(title, writer.knowledge().language);
}

std::string row(const std::string& ink, int size, const std::string& inside) {
  return "<tr><td align=\"left\" balign=\"left\"><font color=\"" + ink + "\" point-size=\"" +
         std::to_string(size) + "\">" + inside + "</font></td></tr>";
}

std::string box(const std::string& ink, const std::string& fill, const std::string& rows) {
  return "<<table border=\"2\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"5\" style=\"rounded\" "
         "color=\"" +
         ink + "\" bgcolor=\"" + fill + "\">" + rows + "</table>>";
}

std::string offers(const Writer& writer, const std::vector<Index>& options) {
  std::string out;
  for (const Index each : options) {
    const Option& option = writer.program().options[each];
    out += row("#1d2b36", 13, lines("• " + titled(writer, option.title, option.id)));
  }
  return out;
}

/// The conditions of `rules` in words, names without lines.
std::string conditions(const Writer& writer, const std::vector<Index>& rules) {
  std::string out;
  for (const Index each : rules) {
    const std::string source(writer.source(writer.program().rules[each].expression));
    out += (out.empty() ? "" : ", or ") + plain_name(one_line(source));
  }
  return out;
}

std::vector<Index> alongside(const ProgramData& program) {
  std::vector<Index> out;
  for (Index i = 0; i < program.options.size(); ++i) {
    if (program.options[i].alongside) out.push_back(i);
  }
  return out;
}

/// The stages that the conditions of `stage` name.
std::vector<Index> before(const Writer& writer, const Stage& stage) {
  std::vector<Index> out;
  const ProgramData& program = writer.program();
  for (Index i = 0; i < program.stages.size(); ++i) {
    for (const Index rule : stage.after) {
      const std::string all = " " + one_line(writer.source(program.rules[rule].expression)) + " ";
      bool named = false;
      for (std::size_t at = all.find(program.stages[i].id); at != std::string::npos;
           at = all.find(program.stages[i].id, at + 1)) {
        const auto edge = [](char c) { return c == ' ' || c == '(' || c == ')' || c == ','; };
        named = named || (edge(all[at - 1]) && edge(all[at + program.stages[i].id.size()]));
      }
      if (named) out.push_back(i);
    }
  }
  return out;
}

}  // namespace

std::string picture(const Writer& writer) {
  const ProgramData& program = writer.program();
  if (program.stages.empty()) return {};
  std::string out =
      "digraph pathway {\n"
      "  graph [rankdir=TB, nodesep=0.4, ranksep=0.55, bgcolor=white, pad=0.2, fontname=\"DejaVu "
      "Sans,Verdana,sans-serif\"];\n"
      "  node [shape=plain, fontname=\"DejaVu Sans,Verdana,sans-serif\"];\n"
      "  edge [color=\"#33566f\", penwidth=2, arrowsize=0.9];\n";
  for (Index i = 0; i < program.stages.size(); ++i) {
    const Stage& stage = program.stages[i];
    std::string rows = row("#0b4f6c", 16, "<b>" + lines(titled(writer, stage.title, stage.id)) + "</b>");
    const std::string after = conditions(writer, stage.after);
    if (!after.empty()) rows += row("#52616b", 11, lines("after " + after));
    rows += stage.offers.empty() ? row("#52616b", 13, "offers nothing yet<br align=\"left\"/>")
                                 : offers(writer, stage.offers);
    out += "  s" + std::to_string(i) + " [label=" + box("#0b4f6c", "#eef5f9", rows) + "];\n";
  }
  if (const std::vector<Index> options = alongside(program); !options.empty()) {
    const std::string rows =
        row("#1b6b4a", 16, "<b>Alongside<br align=\"left\"/></b>") + offers(writer, options);
    out += "  alongside [label=" + box("#1b6b4a", "#edf7f1", rows) + "];\n";
  }
  // One below the other, also where none comes after another: a phone is narrow.
  for (Index i = 0; i < program.stages.size(); ++i) {
    const std::vector<Index> earlier = before(writer, program.stages[i]);
    for (const Index from : earlier)
      out += "  s" + std::to_string(from) + " -> s" + std::to_string(i) + ";\n";
    const bool follows = i == 0 || std::find(earlier.begin(), earlier.end(), i - 1) != earlier.end();
    if (!follows) out += "  s" + std::to_string(i - 1) + " -> s" + std::to_string(i) + " [style=invis];\n";
  }
  if (!alongside(program).empty())
    out += "  s" + std::to_string(program.stages.size() - 1) + " -> alongside [style=invis];\n";
  return out + "}\n";
}

std::string picture_words(const Writer& writer) {
  std::string out = "Diagram of the pathway, from stage to stage: ";
  bool first = true;
  for (const Stage& stage : writer.program().stages) {
    if (!first) out += "; then ";
    first = false;
    out += titled(writer, stage.title, stage.id);
  }
  return text(out) + ".";
}

}  // namespace regimen::cli::docs
