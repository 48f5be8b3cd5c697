// Implements writer.hpp.
#include "tools/cli/docs/writer.hpp"

#include <algorithm>

#include "decide/amounts.hpp"
#include "decide/to_json.hpp"
#include "facts/bounds.hpp"
#include "load/text.hpp"

namespace regimen::cli::docs {

namespace {

/// `lang="de"` when a text is shown in another language than the page, which is English.
std::string language_of(const Text& text, const Knowledge& knowledge) {
  const std::string& wanted = knowledge.language;
  const std::string& own = knowledge.program.language;
  const bool translated = !wanted.empty() && words_in(text, wanted) != text.words;
  const std::string& language = translated ? wanted : own;
  const bool english = language.empty() || language.substr(0, 2) == "en";
  return english ? std::string() : "lang=\"" + docs::text(language) + "\"";
}

}  // namespace

std::string source_page(std::string_view file) { return "rules-" + slug(file) + ".html"; }

std::string claim_address(const Evidence& evidence) {
  return (evidence.claim_of == kNone ? "sources.html#" : "claims.html#") + slug(evidence.id);
}

std::string case_address(const ProgramData& program, const Place& place) {
  if (place.file >= program.sources_text.size()) return "cases.html";
  return "cases-" + slug(program.sources_text[place.file].name) + ".html#L" + std::to_string(place.line);
}

Writer::Writer(const Knowledge& knowledge) : knowledge_(knowledge) {
  const ProgramData& program = knowledge.program;
  const auto add = [&](const std::string& name, const std::string& page) {
    addresses_.emplace(name, page + "#" + slug(name));
  };
  for (const Option& each : program.options) addresses_.emplace(each.id, "option-" + slug(each.id) + ".html");
  for (const Differential& each : program.differentials) add(each.id, "differentials.html");
  for (const Stage& each : program.stages) add(each.id, "pathway.html");
  for (const Criterion& each : program.criteria) add(each.id, "pathway.html");
  for (const Alert& each : program.alerts) add(each.id, "alerts.html");
  for (const Fact& each : program.facts) {
    if (!each.retrieve) add(each.name, "facts.html");
  }
  for (const Table& each : program.tables) add(each.name, "definitions.html");
  for (const Parameter& each : program.parameters) {
    parameters_.emplace(each.name, plain_value(each.value));
    add(each.name, "definitions.html");
  }
  for (const Rule& each : program.rules) {
    const bool named = each.kind == RuleKind::Definition || each.kind == RuleKind::Function ||
                       each.kind == RuleKind::Parameter;
    if (named) add(each.name, "definitions.html");
  }
}

std::string Writer::words(const Text& text) const {
  std::string out;
  read_words(
      words_in(text, knowledge_.language), [&](std::string_view piece) { out += docs::text(piece); },
      [&](std::string_view name) { out += element("var", "(" + word(name) + ")"); });
  const std::string language = language_of(text, knowledge_);
  return language.empty() ? out : element("span", out, language);
}

std::string Writer::title(const Text& title, const std::string& id) const {
  return title.empty() ? docs::text(plain_name(id)) : words(title);
}

std::string Writer::address(std::string_view name) const {
  const auto at = addresses_.find(name);
  return at == addresses_.end() ? std::string() : at->second;
}

std::string Writer::word(std::string_view name) const {
  std::string shown = docs::text(plain_name(name));
  const std::string to = address(name);
  if (!to.empty()) shown = link(to, shown);
  const auto parameter = parameters_.find(name);
  if (parameter != parameters_.end()) shown += " (" + docs::text(parameter->second) + ")";
  return shown;
}

std::string Writer::to_option(Index option) const {
  const Option& each = program().options[option];
  return link(address(each.id), title(each.title, each.id));
}

std::string Writer::to_options(const std::vector<Index>& options) const {
  std::vector<std::string> all;
  for (const Index option : options) all.push_back(to_option(option));
  return joined(all, ", ");
}

std::string_view Writer::source(const Place& place) const {
  if (place.file >= program().sources_text.size()) return {};
  const std::string_view all = program().sources_text[place.file].text;
  if (place.begin > place.end || place.end > all.size()) return {};
  return all.substr(place.begin, place.end - place.begin);
}

std::string Writer::place(const Place& place) const {
  if (place.file >= program().sources_text.size()) return {};
  const std::string& file = program().sources_text[place.file].name;
  const std::string line = std::to_string(place.line);
  return link(source_page(file) + "#L" + line, docs::text(file) + ", line " + line, "class=\"place\"");
}

std::string Writer::condition(const Place& place) const { return condition(source(place)); }

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// The end of what begins at `at` with a quote; an escaped quote does not end it.
std::size_t quote_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

/// The end of the comment at `at`; `at` when there is none.
std::size_t comment_end(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "//") return std::min(text.find('\n', at), text.size());
  if (text.substr(at, 2) != "/*") return at;
  const std::size_t end = text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : end + 2;
}

struct Sign {
  std::string_view written, shown;
};
constexpr Sign kSigns[] = {{">=", "≥"}, {"<=", "≤"}, {"!=", "≠"}, {"!~", "≁"}, {"=>", "→"}};

/// The words that may follow a condition inside a clause.
constexpr std::string_view kAfterCondition[] = {"because", "cite", "first", "hold", "allow", "to", "when"};

}  // namespace

std::string Writer::condition(std::string_view source) const {
  std::string out;
  bool space = false, number = false;
  const auto add = [&](const std::string& piece) {
    if (space && !out.empty()) out += ' ';
    space = false;
    out += piece;
  };
  for (std::size_t at = 0; at < source.size();) {
    const char c = source[at];
    if (const std::size_t end = comment_end(source, at); end != at || is_space(c)) {
      at = end != at ? end : at + 1;
      space = true;
      continue;
    }
    std::size_t end = at + 1;
    if (is_letter(c)) {
      while (end < source.size() && (is_letter(source[end]) || is_digit(source[end]))) ++end;
      add(word(source.substr(at, end - at)));
    } else if (c == '`') {
      end = quote_end(source, at);
      add(word(source.substr(at + 1, end - at - 2)));
    } else if (c == '\'' && number) {
      end = quote_end(source, at);
      add(text(plain_unit(source.substr(at + 1, end - at - 2))));
    } else if (c == '\'' || c == '"') {
      end = quote_end(source, at);
      add(text(source.substr(at, end - at)));
    } else if (is_digit(c)) {
      while (end < source.size() && (is_digit(source[end]) || source[end] == '.')) ++end;
      add(text(source.substr(at, end - at)));
    } else {
      std::string shown = text(source.substr(at, 1));
      for (const Sign& sign : kSigns) {
        if (source.substr(at, 2) != sign.written) continue;
        shown = sign.shown;
        end = at + 2;
      }
      add(shown);
    }
    number = is_digit(c);
    at = end;
  }
  return out;
}

std::string Writer::condition_after(std::string_view keyword, const Place& clause) const {
  const std::string_view all = source(clause);
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at < all.size();) {
    std::size_t end = at + 1;
    if (const std::size_t skipped = comment_end(all, at); skipped != at) {
      end = skipped;
    } else if (all[at] == '"' || all[at] == '\'' || all[at] == '`') {
      end = quote_end(all, at);
    } else if (is_letter(all[at])) {
      while (end < all.size() && (is_letter(all[end]) || is_digit(all[end]))) ++end;
      const std::string_view found = all.substr(at, end - at);
      const bool stops = std::find(std::begin(kAfterCondition), std::end(kAfterCondition), found) !=
                         std::end(kAfterCondition);
      if (begin != std::string_view::npos && stops) return condition(all.substr(begin, at - begin));
      if (begin == std::string_view::npos && found == keyword) begin = end;
    }
    at = end;
  }
  return begin == std::string_view::npos ? std::string() : condition(all.substr(begin));
}

std::string Writer::rule(Index index, std::string_view lead) const {
  const Rule& rule = program().rules[index];
  // Without a condition the place of the expression is that of the whole clause; what a stage comes after is
  // one.
  const bool conditional = rule.kind == RuleKind::After || rule.expression.begin != rule.place.begin;
  std::string out(lead);
  if (conditional) {
    std::string when = rule.words.empty() ? condition(rule.expression) : condition(rule.words);
    out += element("p", (rule.kind == RuleKind::After ? "after " : "when ") + when, "class=\"when\"");
  }
  if (!rule.text.empty()) {
    const bool first = rule.kind == RuleKind::Requirement || rule.kind == RuleKind::Washout;
    out += element("p", (first ? "First: " : "") + words(rule.text), "class=\"do\"");
  }
  return out + grounds(rule);
}

std::string Writer::grounds(const std::string& because, const std::vector<Index>& citations,
                            const Place& where) const {
  std::string out;
  if (!because.empty()) out += element("p", "because " + text(because), "class=\"why\"");
  std::string small;
  if (!citations.empty()) small = "Evidence: " + evidence_links(citations) + " · ";
  small += place(where);
  return out + element("p", small, "class=\"grounds\"");
}

std::string Writer::standing(const Evidence& evidence) const {
  if (evidence.claim_of == kNone) return {};
  const std::string status(decide::to_string(evidence.status));
  return element("span", status, "class=\"standing " + status + "\"");
}

std::string Writer::evidence_link(Index index) const {
  const Evidence& evidence = program().evidence[index];
  const std::string standing = this->standing(evidence);
  return link(claim_address(evidence), text(evidence.title)) + (standing.empty() ? "" : " " + standing);
}

std::string Writer::evidence_links(const std::vector<Index>& evidence) const {
  std::vector<std::string> all;
  for (const Index each : evidence) all.push_back(evidence_link(each));
  return joined(all, "; ");
}

std::string Writer::claim(Index index, bool linked) const {
  const Evidence& evidence = program().evidence[index];
  std::string head = element("strong", text(evidence.title));
  if (linked) head = link(claim_address(evidence), head);
  if (evidence.claim_of == kNone) return element("p", head);
  const Evidence& by = program().evidence[evidence.claim_of];
  std::string out = element("p", head + " " + standing(evidence));
  out += element("p", text(evidence.says) + " — " + link(claim_address(by), text(by.title)));
  if (!evidence.figures.empty()) {
    std::vector<std::string> figures;
    for (const auto& [name, value] : evidence.figures) {
      figures.push_back(text(plain_name(name)) + ": " + text(plain_value(value)));
    }
    out += element("p", joined(figures, "; "), "class=\"figures\"");
  }
  if (evidence.status == EvidenceStatus::Disputed) {
    out +=
        element("p",
                element("strong", "Disputed") + ": " + text(evidence.disputed_because) +
                    (evidence.contrary.empty() ? "" : ". Against it: " + evidence_links(evidence.contrary)),
                "class=\"against\"");
  }
  if (!evidence.supporting.empty())
    out += element("p", "Said also by " + evidence_links(evidence.supporting));
  if (!evidence.note.empty()) out += element("p", text(evidence.note), "class=\"note\"");
  return out;
}

std::string plain_name(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string plain_unit(std::string_view unit) {
  std::string out;
  for (const char c : unit) {
    if (c == '_') out += ' ';
    if (c != '[' && c != ']' && c != '{' && c != '}' && c != '_') out += c;
  }
  const std::size_t square = out.find(" m2");
  if (square != std::string::npos) out.replace(square, 3, " m²");
  return out;
}

std::string plain_value(const Value& value) {
  if (const auto* quantity = value.get<Quantity>()) {
    if (!decide::time_code(quantity->unit).empty()) return decide::words_of(*quantity);
    const std::string unit = plain_unit(quantity->unit);
    return quantity->value.to_string() + (unit == "1" ? "" : " " + unit);
  }
  if (const auto* interval = value.get<Value::Interval>()) {
    if ((*interval)->low == (*interval)->high) return plain_value((*interval)->low);
    return plain_value((*interval)->low) + " to " + plain_value((*interval)->high);
  }
  if (const auto* truth = value.get<bool>()) return *truth ? "yes" : "no";
  return plain_text(value);
}

std::string type_words(const ProgramData& program, Index index, const Value& low, const Value& high) {
  if (index >= program.types.size()) return "any value";
  const Type& type = program.types[index];
  std::string out;
  switch (type.kind) {
    case TypeKind::Boolean:
      return "yes or no";
    case TypeKind::Integer:
    case TypeKind::Long:
      out = "a whole number";
      break;
    case TypeKind::Decimal:
      out = "a number";
      break;
    case TypeKind::Date:
    case TypeKind::DateTime:
      out = "a date";
      break;
    case TypeKind::Time:
      out = "a time of day";
      break;
    case TypeKind::Quantity: {
      const std::string_view time = decide::time_code(type.unit);
      Quantity two{Decimal::from_integer(2), type.unit};
      out = time.empty() ? "an amount in " + plain_unit(type.unit)
                         : "a time in" + decide::words_of(two).substr(1);
      break;
    }
    case TypeKind::Code:
      out = type.codes == kNone ? "a code" : "one of " + plain_name(program.code_lists[type.codes].name);
      break;
    case TypeKind::List:
      return "a list";
    case TypeKind::Interval:
      return "a range of: " + type_words(program, type.element, {}, {});
    case TypeKind::String:
    case TypeKind::Tuple:
    case TypeKind::Any:
    case TypeKind::Ratio:
    case TypeKind::Concept:
    case TypeKind::Uncertain:
    case TypeKind::Null:
      out = describe_type(program, index);
      break;
  }
  if (!low.is_null() && !high.is_null())
    return out + " from " + plain_value(low) + " to " + plain_value(high);
  if (!low.is_null()) return out + ", at least " + plain_value(low);
  if (!high.is_null()) return out + ", at most " + plain_value(high);
  return out;
}

}  // namespace regimen::cli::docs
