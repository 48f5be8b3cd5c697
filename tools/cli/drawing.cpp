// ProgramData -> Drawing: finds, for each rule, which facts, tables and other rules its expression reads.
#include "tools/cli/drawing.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "load/text.hpp"
#include "value/nearest_name.hpp"

namespace regimen::cli {

namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool has_word(std::string_view text, std::string_view word) {
  if (word.empty()) return false;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_word_byte(text[at - 1])) && (end == text.size() || !is_word_byte(text[end])))
      return true;
  }
  return false;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view row_word(RuleKind kind) {
  switch (kind) {
    case RuleKind::Definition:
      return "define";
    case RuleKind::Function:
      return "define";
    case RuleKind::Parameter:
      return "parameter";
    case RuleKind::Indication:
      return "indicated";
    case RuleKind::Contraindication:
      return "contraindicated";
    case RuleKind::Caution:
      return "caution";
    case RuleKind::Requirement:
      return "requires";
    case RuleKind::Suspect:
      return "suspect";
    case RuleKind::Confirmed:
      return "confirmed";
    case RuleKind::Cleared:
      return "cleared";
    case RuleKind::Enter:
      return "enter";
    case RuleKind::After:
      return "after";
    case RuleKind::Done:
      return "done";
    case RuleKind::Alert:
      return "when";
    case RuleKind::Expectation:
      return "expect";
    case RuleKind::Regulatory:
      return "regulatory";
    case RuleKind::Washout:
      return "washout";
    case RuleKind::Course:
      return "course";
    case RuleKind::Phase:
      return "protocol";
    case RuleKind::Monitor:
      return "monitor";
    case RuleKind::Threshold:
      return "finding";
    case RuleKind::Relation:
      return "relation";
    case RuleKind::FollowUp:
      return "on";
    case RuleKind::Redirect:
      return "held back by";
    case RuleKind::Criterion:
      return "criterion";
    case RuleKind::Score:
      return "score";
    case RuleKind::Row:
      return "row";
  }
  return "";
}

std::string type_text(const ProgramData& program, Index index) {
  if (index >= program.types.size()) return "";
  const Type& type = program.types[index];
  switch (type.kind) {
    case TypeKind::Boolean:
      return "yes or no";
    case TypeKind::Integer:
    case TypeKind::Long:
      return "whole number";
    case TypeKind::Decimal:
      return "number";
    case TypeKind::String:
      return "text";
    case TypeKind::Date:
    case TypeKind::DateTime:
      return "date";
    case TypeKind::Time:
      return "time of day";
    case TypeKind::Quantity:
      return type.unit;
    case TypeKind::Code:
      return type.codes < program.code_lists.size() ? "one of " + program.code_lists[type.codes].name
                                                    : "code";
    case TypeKind::List: {
      const bool named = type.element < program.types.size() && !program.types[type.element].name.empty();
      return named ? "list of " + program.types[type.element].name : "list";
    }
    case TypeKind::Interval:
      return "interval";
    case TypeKind::Tuple:
      return type.name;
    case TypeKind::Any:
      return "any value";
    case TypeKind::Ratio:
      return "ratio";
    case TypeKind::Concept:
      return "concept";
    case TypeKind::Uncertain:
      return "whole number or range";
    case TypeKind::Null:
      return "";
  }
  return "";
}

bool reads_rows(Operator op) {
  return op == Operator::AtLeast || op == Operator::Exists || op == Operator::Count || op == Operator::Sum ||
         op == Operator::Min || op == Operator::Max || op == Operator::Avg || op == Operator::Collect ||
         op == Operator::Known;
}

class Draftsman {
 public:
  explicit Draftsman(const ProgramData& program) : program_(program) {}

  Drawing draw() {
    add_boxes();
    for (std::size_t i = 0; i < program_.rules.size(); ++i) add_arrows(static_cast<Index>(i));
    for (std::size_t i = 0; i < program_.options.size(); ++i) {
      const Index stage = program_.options[i].stage;
      if (stage >= program_.stages.size()) continue;
      const std::size_t to = options_.at(static_cast<Index>(i));
      Box& box = drawing_.boxes[to];
      const Stage& from = program_.stages[stage];
      box.rows.push_back(
          BoxRow{RuleKind::After, "in stage", from.title.empty() ? from.id : plain_words(from.title)});
      arrows_.insert(Arrow{stages_.at(stage), to, static_cast<int>(box.rows.size()) - 1});
    }
    drawing_.arrows.assign(arrows_.begin(), arrows_.end());
    drop_unused();
    return std::move(drawing_);
  }

 private:
  std::string_view text(const Place& place) const {
    if (place.file >= program_.sources_text.size()) return {};
    const std::string& all = program_.sources_text[place.file].text;
    if (place.begin > place.end || place.end > all.size()) return {};
    return std::string_view(all).substr(place.begin, place.end - place.begin);
  }

  std::string place_text(const Place& place) const {
    if (place.file >= program_.sources_text.size()) return "";
    return program_.sources_text[place.file].name + ":" + std::to_string(place.line);
  }

  std::string words_of(const Rule& rule) const {
    return rule.words.empty() ? one_line(text(rule.expression)) : rule.words;
  }

  std::size_t add_box(BoxKind kind, std::string name, std::string title, const Place& place,
                      std::string text = {}) {
    drawing_.boxes.push_back(
        Box{kind, std::move(name), std::move(title), std::move(text), place_text(place), {}});
    return drawing_.boxes.size() - 1;
  }

  void own(Index node, std::size_t box) {
    if (node < program_.nodes.size()) owners_[node].push_back(box);
  }

  void add_rows(std::size_t box, const std::vector<Index>& rules) {
    for (const Index rule : rules) {
      if (rule >= program_.rules.size()) continue;
      const Rule& each = program_.rules[rule];
      rule_place_[rule] = {box, static_cast<int>(drawing_.boxes[box].rows.size())};
      drawing_.boxes[box].rows.push_back(BoxRow{each.kind, std::string(row_word(each.kind)), words_of(each)});
    }
  }

  void add_boxes() {
    drawing_.title = program_.title + " (" + program_.id + " " + program_.version + ")";
    for (std::size_t i = 0; i < program_.facts.size(); ++i) {
      const Fact& fact = program_.facts[i];
      facts_[static_cast<Index>(i)] =
          add_box(BoxKind::Fact, fact.name, fact.name, fact.place, type_text(program_, fact.type));
    }
    for (std::size_t i = 0; i < program_.tables.size(); ++i) {
      const Table& table = program_.tables[i];
      tables_[static_cast<Index>(i)] = add_box(BoxKind::Table, table.name, table.name, table.place,
                                               "table of " + std::to_string(table.rows.size()) + " rows");
    }
    // A function has a rule for each list it is used on; it is one box.
    std::map<std::string, std::size_t> by_name;
    for (std::size_t i = 0; i < program_.rules.size(); ++i) {
      const Rule& rule = program_.rules[i];
      const bool parameter = rule.kind == RuleKind::Parameter;
      if (rule.kind != RuleKind::Definition && rule.kind != RuleKind::Function && !parameter) continue;
      auto [at, is_new] = by_name.emplace(rule.name, 0);
      if (is_new) {
        at->second = add_box(parameter ? BoxKind::Parameter : BoxKind::Definition, rule.name, rule.name,
                             rule.place, words_of(rule));
      }
      rule_place_[static_cast<Index>(i)] = {at->second, -1};
      own(rule.node, at->second);
    }
    for (const DecisionTable& each : program_.decision_tables) {
      const std::size_t box = rule_place_.at(each.rule).first;
      for (const DecisionRow& row : each.rows) add_rows(box, {row.rule});
      if (each.otherwise != kNone) add_rows(box, {each.otherwise});
    }
    for (const Differential& each : program_.differentials) {
      const std::size_t box = add_box(BoxKind::Differential, each.id, plain_words(each.title), each.place);
      for (const auto* rules : {&each.suspect, &each.confirmed, &each.cleared}) add_rows(box, *rules);
      decided_.insert(each.status);
      own(each.status, box);
    }
    for (std::size_t i = 0; i < program_.stages.size(); ++i) {
      const Stage& each = program_.stages[i];
      const std::size_t box = add_box(BoxKind::Stage, each.id,
                                      each.title.empty() ? each.id : plain_words(each.title), each.place);
      stages_[static_cast<Index>(i)] = box;
      for (const auto* rules : {&each.enter, &each.after, &each.done}) add_rows(box, *rules);
      for (const Index rule : each.done) {
        if (rule < program_.rules.size()) own(program_.rules[rule].node, box);
      }
      own(each.reached, box);
      own(each.status, box);
    }
    for (std::size_t i = 0; i < program_.options.size(); ++i) {
      const Option& each = program_.options[i];
      const std::size_t box = add_box(BoxKind::Option, each.id, plain_words(each.title), each.place);
      options_[static_cast<Index>(i)] = box;
      for (const auto* rules :
           {&each.indications, &each.contraindications, &each.cautions, &each.requirements}) {
        add_rows(box, *rules);
      }
      for (const Washout& washout : each.washouts) add_rows(box, {washout.rule});
      add_rows(box, each.holds);
      decided_.insert(each.status);
      own(each.status, box);
    }
    for (const Alert& each : program_.alerts) {
      const std::size_t box = add_box(BoxKind::Alert, each.id,
                                      each.title.empty() ? each.id : plain_words(each.title), each.place);
      add_rows(box, {each.rule});
      if (each.rule < program_.rules.size()) own(program_.rules[each.rule].node, box);
    }
  }

  /// Walks from a rule's node towards the leaves and stops where another rule that its text names begins.
  void add_arrows(Index rule_index) {
    const auto where = rule_place_.find(rule_index);
    if (where == rule_place_.end()) return;
    const auto box = where->second.first;  // clang 14 takes no structured binding into a lambda
    const auto row = where->second.second;
    const Rule& rule = program_.rules[rule_index];
    const std::string_view words = rule.kind == RuleKind::Row ? rule.words : text(rule.expression);
    std::set<Index> seen;
    std::vector<Index> open;
    const auto visit = [&](Index node) {
      if (node < program_.nodes.size() && seen.insert(node).second) open.push_back(node);
    };
    const auto visit_frame = [&](Index frame) {
      if (frame == 0 || frame >= program_.frames.size()) return;
      if (const auto fact = facts_.find(program_.frames[frame].fact); fact != facts_.end()) {
        arrows_.insert(Arrow{fact->second, box, row});
      }
      visit(program_.frames[frame].node);
    };
    visit(rule.node);
    while (!open.empty()) {
      const Index index = open.back();
      open.pop_back();
      const Node& node = program_.nodes[index];
      // Equal expressions share a node, so a node may belong to a rule that this one never mentions: look at
      // the words.
      bool stop = false;
      if (const auto owners = owners_.find(index); owners != owners_.end()) {
        for (const std::size_t owner : owners->second) {
          if (owner == box || !(decided_.contains(index) || has_word(words, drawing_.boxes[owner].name)))
            continue;
          arrows_.insert(Arrow{owner, box, row});
          stop = true;
        }
      }
      if (stop) continue;
      if (node.op == Operator::Fact) {
        if (const auto fact = facts_.find(node.payload_a); fact != facts_.end()) {
          arrows_.insert(Arrow{fact->second, box, row});
        }
      }
      if (node.op == Operator::TableLookup) {
        if (const auto table = tables_.find(node.payload_a); table != tables_.end()) {
          arrows_.insert(Arrow{table->second, box, row});
        }
      }
      if (node.op == Operator::Field || node.op == Operator::Element) visit_frame(node.frame);
      if (reads_rows(node.op)) visit_frame(node.payload_a);
      for (const Index operand : node.operands) visit(operand);
    }
  }

  void drop_unused();

  const ProgramData& program_;
  Drawing drawing_;
  std::set<Arrow> arrows_;
  std::map<Index, std::size_t> facts_, tables_, stages_, options_;
  std::map<Index, std::vector<std::size_t>> owners_;         // node -> boxes
  std::map<Index, std::pair<std::size_t, int>> rule_place_;  // rule -> box and row
  std::set<Index> decided_;                                  // status nodes of options and differentials
};

/// The boxes for which `keep` is true, with the arrows between them.
Drawing only(const Drawing& drawing, const std::vector<bool>& keep) {
  Drawing result;
  result.title = drawing.title;
  std::vector<std::size_t> place(drawing.boxes.size());
  for (std::size_t i = 0; i < drawing.boxes.size(); ++i) {
    if (!keep[i]) continue;
    place[i] = result.boxes.size();
    result.boxes.push_back(drawing.boxes[i]);
  }
  for (const Arrow& arrow : drawing.arrows) {
    if (keep[arrow.from] && keep[arrow.to])
      result.arrows.push_back(Arrow{place[arrow.from], place[arrow.to], arrow.row});
  }
  return result;
}

void Draftsman::drop_unused() {
  std::vector<bool> keep(drawing_.boxes.size(), false);
  for (std::size_t i = 0; i < keep.size(); ++i) {
    const BoxKind kind = drawing_.boxes[i].kind;
    keep[i] = kind != BoxKind::Fact && kind != BoxKind::Table;
  }
  for (const Arrow& arrow : drawing_.arrows) keep[arrow.from] = true;
  drawing_ = only(drawing_, keep);
}

/// Marks what can be reached from `start` along the arrows, or against them.
void mark(const Drawing& drawing, std::size_t start, bool forward, std::vector<bool>& keep) {
  std::vector<bool> seen(drawing.boxes.size(), false);
  std::vector<std::size_t> open{start};
  seen[start] = true;
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    keep[at] = true;
    for (const Arrow& arrow : drawing.arrows) {
      const std::size_t here = forward ? arrow.from : arrow.to;
      const std::size_t there = forward ? arrow.to : arrow.from;
      if (here != at || seen[there]) continue;
      seen[there] = true;
      open.push_back(there);
    }
  }
}

}  // namespace

Drawing draw(const ProgramData& program) { return Draftsman(program).draw(); }

Result<Drawing> focus(const Drawing& drawing, std::string_view name) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < drawing.boxes.size(); ++i) {
    if (drawing.boxes[i].name == name) {
      std::vector<bool> keep(drawing.boxes.size(), false);
      mark(drawing, i, true, keep);
      mark(drawing, i, false, keep);
      Drawing result = only(drawing, keep);
      result.title += ": " + std::string(name);
      return result;
    }
    names.push_back(drawing.boxes[i].name);
  }
  return Error{
      5070, "the bundle has nothing called `" + std::string(name) + "`", {}, did_you_mean(name, names)};
}

}  // namespace regimen::cli
