// Definitions, parameters, decision tables and reference tables.
#include <algorithm>

#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

Uses::Uses(const Writer& writer) {
  const Drawing drawing = draw(writer.program());
  for (const Arrow& arrow : drawing.arrows) {
    const Box& to = drawing.boxes[arrow.to];
    const std::string address = writer.address(to.name);
    if (address.empty()) continue;
    std::vector<std::string>& all = uses_[drawing.boxes[arrow.from].name];
    std::string shown = link(address, text(to.title == to.name ? plain_name(to.name) : to.title));
    if (std::find(all.begin(), all.end(), shown) == all.end()) all.push_back(std::move(shown));
  }
}

std::string Uses::of(std::string_view name) const {
  const auto at = uses_.find(name);
  if (at == uses_.end()) return {};
  return element("p", "Used by: " + joined(at->second, ", "), "class=\"grounds\"");
}

namespace {

std::string heading(const std::string& name) {
  return element("h3", text(plain_name(name)), "id=\"" + slug(name) + "\"");
}

std::string rows(const Writer& writer, const DecisionTable& table) {
  std::vector<std::string> entries;
  const auto add = [&](Index rule) {
    const Rule& row = writer.program().rules[rule];
    entries.push_back(element("p", writer.condition(row.words), "class=\"when\"") + writer.grounds(row));
  };
  for (const DecisionRow& row : table.rows) add(row.rule);
  if (table.otherwise != kNone) add(table.otherwise);
  std::string all;
  for (const std::string& entry : entries) all += element("li", entry) + "\n";
  return element("p", "A decision table; of the rows that are met it gives: " + text(table.policy) + ".") +
         element("ol", "\n" + all, "class=\"rules\"");
}

/// What a function is about: the words between the brackets after its name.
std::string subject(const Writer& writer, const Rule& rule) {
  if (rule.kind != RuleKind::Function) return {};
  const std::string_view all = writer.source(rule.place);
  const std::size_t open = all.find('('), close = all.find(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  return element("p", "of " + writer.condition(all.substr(open + 1, close - open - 1)), "class=\"grounds\"");
}

std::string definition(const Writer& writer, const Uses& uses, Index index) {
  const Rule& rule = writer.program().rules[index];
  std::string out = heading(rule.name) + subject(writer, rule);
  const auto& tables = writer.program().decision_tables;
  const auto table = std::find_if(tables.begin(), tables.end(),
                                  [&](const DecisionTable& each) { return each.rule == index; });
  if (table != tables.end()) {
    out += rows(writer, *table);
  } else {
    out += element("p", writer.condition(rule.expression), "class=\"when\"");
  }
  return element("section", out + writer.grounds(rule) + uses.of(rule.name)) + "\n";
}

std::string parameter(const Writer& writer, const Uses& uses, const Rule& rule) {
  std::string out = heading(rule.name);
  for (const Parameter& each : writer.program().parameters) {
    if (each.name != rule.name) continue;
    const std::string range = type_words(writer.program(), each.type, each.low, each.high);
    out += element("p", element("strong", text(plain_value(each.value))) +
                            " unless a clinic sets another: " + text(range));
  }
  return element("section", out + writer.grounds(rule) + uses.of(rule.name)) + "\n";
}

std::string reference_table(const Writer& writer, const Uses& uses, const Table& table) {
  const CodeList& keys = writer.program().code_lists[table.key_codes];
  std::string head = element("th", text(plain_name(keys.name)), "scope=\"col\"");
  for (const TableColumn& column : table.columns) {
    head += element("th", text(plain_name(column.name)), "scope=\"col\"");
  }
  std::string body;
  for (const TableRow& row : table.rows) {
    const CodeMember& member = keys.members[row.key];
    std::string cells = element("th", text(member.display.empty() ? plain_name(member.name) : member.display),
                                "scope=\"row\"");
    for (const Value& cell : row.cells)
      cells += element("td", cell.is_null() ? "not known" : text(plain_value(cell)));
    body += element("tr", cells) + "\n";
  }
  std::string out = heading(table.name);
  out +=
      element("div", element("table", element("thead", element("tr", head)) + element("tbody", "\n" + body)),
              "class=\"wide\"");
  return element("section", out + writer.grounds({}, table.citations, table.place) + uses.of(table.name)) +
         "\n";
}

}  // namespace

Page definitions_page(const Writer& writer, const Uses& uses) {
  const ProgramData& program = writer.program();
  std::string definitions, parameters, tables;
  std::vector<std::string_view> seen;  // a function has a rule for each list it is used on
  for (Index i = 0; i < program.rules.size(); ++i) {
    const Rule& rule = program.rules[i];
    const bool defines = rule.kind == RuleKind::Definition || rule.kind == RuleKind::Function;
    if (!defines && rule.kind != RuleKind::Parameter) continue;
    if (std::find(seen.begin(), seen.end(), rule.name) != seen.end()) continue;
    seen.push_back(rule.name);
    if (defines)
      definitions += definition(writer, uses, i);
    else
      parameters += parameter(writer, uses, rule);
  }
  for (const Table& each : program.tables) tables += reference_table(writer, uses, each);
  std::string out;
  if (!definitions.empty()) out += element("h2", "What the rules derive") + "\n" + definitions;
  if (!parameters.empty()) out += element("h2", "Numbers that a clinic may set") + "\n" + parameters;
  if (!tables.empty()) out += element("h2", "Reference tables") + "\n" + tables;
  return Page{.file = "definitions.html",
              .title = "Definitions",
              .content = out.empty() ? element("p", "The rules know none.") : out,
              .lead =
                  "What the words of the rules mean, exactly. Each is yes, no or unknown, or a value that "
                  "may be unknown."};
}

}  // namespace regimen::cli::docs
