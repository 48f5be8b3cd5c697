// Drawing -> DOT: how the picture looks. Facts stand on the left, options on the right; a colour for each
// kind, and arrows in the colour of the clause that they lead to.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tools/cli/drawing.hpp"
#include "tools/cli/markup.hpp"

namespace regimen::cli {

namespace {

/// LIMIT: text in a box: characters a line, lines.
constexpr std::size_t kLineWidth = 52;
constexpr std::size_t kMaxLines = 4;

struct Look {
  std::string_view name, fill, ink;
};

Look look(BoxKind kind) {
  switch (kind) {
    case BoxKind::Fact:
      return {"fact", "#e8f0fb", "#2f5f9e"};
    case BoxKind::Table:
      return {"table", "#efe9f7", "#6b4c9a"};
    case BoxKind::Parameter:
      return {"parameter", "#f3f3ea", "#7a7a4a"};
    case BoxKind::Definition:
      return {"definition", "#fdf6dd", "#8a6d1a"};
    case BoxKind::Differential:
      return {"differential", "#e3f4f1", "#1f7a6b"};
    case BoxKind::Stage:
      return {"stage", "#ececec", "#4f4f4f"};
    case BoxKind::Option:
      return {"option", "#e5f4e3", "#2e7d32"};
    case BoxKind::Alert:
      return {"alert", "#fde4e1", "#b3261e"};
  }
  return {};
}

std::string_view row_ink(RuleKind kind) {
  switch (kind) {
    case RuleKind::Contraindication:
    case RuleKind::Alert:
      return "#c62828";
    case RuleKind::Caution:
    case RuleKind::Suspect:
      return "#c77700";
    case RuleKind::Indication:
    case RuleKind::Cleared:
      return "#2e7d32";
    case RuleKind::Requirement:
    case RuleKind::Washout:
    case RuleKind::Redirect:
    case RuleKind::Confirmed:
      return "#1565c0";
    case RuleKind::Enter:
    case RuleKind::After:
    case RuleKind::Done:
      return "#6d6d6d";
    case RuleKind::Definition:
    case RuleKind::Function:
    case RuleKind::Parameter:
    case RuleKind::Expectation:
    case RuleKind::Regulatory:
    case RuleKind::Course:
    case RuleKind::Phase:
    case RuleKind::Monitor:
    case RuleKind::Threshold:
    case RuleKind::Relation:
    case RuleKind::FollowUp:
    case RuleKind::Criterion:
    case RuleKind::Score:
    case RuleKind::Row:
      return "#9a9a9a";
  }
  return "#9a9a9a";
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out + "\"";
}

/// Breaks at spaces into lines that are escaped for an HTML label; what is too long ends in an ellipsis.
std::string wrapped(std::string_view text) {
  std::vector<std::string> lines(1);
  bool cut = false;
  for (std::size_t at = 0; at < text.size() && !cut;) {
    std::size_t end = text.find(' ', at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view word = text.substr(at, end - at);
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > kLineWidth) {
      if (lines.size() == kMaxLines) {
        cut = true;
      } else {
        lines.emplace_back();
      }
    }
    if (!cut) {
      if (!lines.back().empty()) lines.back() += ' ';
      lines.back() += word;
    }
    at = end + 1;
  }
  std::string out;
  for (const std::string& line : lines)
    out += escape_markup(line) + (&line == &lines.back() ? "" : "<br align=\"left\"/>");
  return out + (cut ? " …" : "") + "<br align=\"left\"/>";
}

std::string font(std::string_view ink, int size, const std::string& inside) {
  return "<font color=\"" + std::string(ink) + "\" point-size=\"" + std::to_string(size) + "\">" + inside +
         "</font>";
}

std::string box_label(const Box& box) {
  const Look style = look(box.kind);
  std::string out =
      "<table border=\"1\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"4\" style=\"rounded\" color=\"" +
      std::string(style.ink) + "\" bgcolor=\"" + std::string(style.fill) + "\">";
  const std::string columns = box.rows.empty() ? "" : " colspan=\"2\"";
  std::string head = "<b>" + escape_markup(box.title) + "</b>";
  if (box.title != box.name) head += "  " + font("#777777", 9, escape_markup(box.name));
  out += "<tr><td align=\"left\"" + columns + ">" + font(style.ink, 12, head) + "</td></tr>";
  if (!box.text.empty()) {
    out += "<tr><td align=\"left\" balign=\"left\"" + columns + ">" + font("#333333", 10, wrapped(box.text)) +
           "</td></tr>";
  }
  for (std::size_t i = 0; i < box.rows.size(); ++i) {
    const BoxRow& row = box.rows[i];
    const std::string port = "r" + std::to_string(i);
    out += "<hr/><tr><td port=\"" + port + "\" align=\"left\" valign=\"top\">" +
           font(row_ink(row.kind), 10, escape_markup(row.word)) +
           "</td><td align=\"left\" balign=\"left\" port=\"" + port + "e\">" +
           font("#333333", 10, wrapped(row.text)) + "</td></tr>";
  }
  return out + "</table>";
}

/// Title and legend in one, above the picture.
std::string head_label(const Drawing& drawing) {
  std::string out =
      "<table border=\"0\" cellborder=\"0\" cellspacing=\"6\"><tr><td colspan=\"20\" align=\"left\">" +
      font("#222222", 18, "<b>" + escape_markup(drawing.title) + "</b>") + "</td></tr><tr>";
  for (const BoxKind kind : {BoxKind::Fact, BoxKind::Table, BoxKind::Parameter, BoxKind::Definition,
                             BoxKind::Differential, BoxKind::Stage, BoxKind::Option, BoxKind::Alert}) {
    const bool shown = std::any_of(drawing.boxes.begin(), drawing.boxes.end(),
                                   [kind](const Box& box) { return box.kind == kind; });
    if (!shown) continue;
    const Look style = look(kind);
    out += "<td border=\"1\" color=\"" + std::string(style.ink) + "\" bgcolor=\"" + std::string(style.fill) +
           "\" cellpadding=\"4\">" + font(style.ink, 11, std::string(style.name)) + "</td>";
  }
  struct Meaning {
    RuleKind kind;
    std::string_view words;
  };
  for (const Meaning& each :
       {Meaning{RuleKind::Indication, "indicated, cleared"},
        Meaning{RuleKind::Contraindication, "contraindicated, alert"},
        Meaning{RuleKind::Caution, "caution, suspect"}, Meaning{RuleKind::Requirement, "requires, confirmed"},
        Meaning{RuleKind::After, "stage"}, Meaning{RuleKind::Definition, "used by"}}) {
    out += "<td>" + font(row_ink(each.kind), 11, "→ " + std::string(each.words)) + "</td>";
  }
  return out + "</tr></table>";
}

}  // namespace

std::string dot_text(const Drawing& drawing) {
  std::string out =
      "digraph regimen {\n"
      "  graph [rankdir=LR, nodesep=0.12, ranksep=\"1.3 equally\", fontname=\"DejaVu "
      "Sans,Verdana,sans-serif\", labelloc=t, "
      "labeljust=l, "
      "bgcolor=white, pad=0.3,\n    label=<" +
      head_label(drawing) +
      ">];\n"
      "  node [shape=plain, fontname=\"DejaVu Sans,Verdana,sans-serif\"];\n"
      "  edge [arrowsize=0.6, penwidth=0.9];\n";
  for (std::size_t i = 0; i < drawing.boxes.size(); ++i) {
    const Box& box = drawing.boxes[i];
    const std::string words = std::string(look(box.kind).name) + " " + box.name;
    out += "  b" + std::to_string(i) +
           " [tooltip=" + quoted(box.place.empty() ? words : words + ", " + box.place) + ", label=<" +
           box_label(box) + ">];\n";
  }
  for (const Arrow& arrow : drawing.arrows) {
    const Box& to = drawing.boxes[arrow.to];
    const bool to_row = arrow.row >= 0 && static_cast<std::size_t>(arrow.row) < to.rows.size();
    out += "  b" + std::to_string(arrow.from) + ":e -> b" + std::to_string(arrow.to);
    if (to_row) out += ":r" + std::to_string(arrow.row);
    const RuleKind kind = to_row ? to.rows[static_cast<std::size_t>(arrow.row)].kind : RuleKind::Definition;
    out += ":w [color=\"" + std::string(row_ink(kind)) + "b0\"";
    if (drawing.boxes[arrow.from].kind == BoxKind::Stage) out += ", style=dashed";
    out += ", tooltip=" + quoted(drawing.boxes[arrow.from].name + " → " + to.name) + "];\n";
  }
  return out + "}\n";
}

}  // namespace regimen::cli
