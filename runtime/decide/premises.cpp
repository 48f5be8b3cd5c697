// Unfolds one rule into premises, with an explicit stack: expressions may be nested as deep as their author
// liked.
#include "decide/premises.hpp"

#include <algorithm>

#include "decide/deciding.hpp"
#include "decide/table_reading.hpp"
#include "load/operators.hpp"

namespace regimen::decide {
namespace {

std::string_view symbol(Operator op) {
  if (op == Operator::Equal) return "=";
  if (op == Operator::Equivalent) return "~";
  if (op == Operator::Less) return "<";
  if (op == Operator::LessOrEqual) return "<=";
  if (op == Operator::Greater) return ">";
  if (op == Operator::GreaterOrEqual) return ">=";
  if (op == Operator::In) return "in";
  if (op == Operator::Add) return "+";
  if (op == Operator::Subtract) return "-";
  if (op == Operator::Multiply) return "*";
  if (op == Operator::Divide) return "/";
  if (op == Operator::TruncatedDivide) return "div";
  if (op == Operator::Modulo) return "mod";
  if (op == Operator::Power) return "^";
  if (op == Operator::DateAdd) return "+";
  if (op == Operator::DateSubtract) return "-";
  return {};
}

/// What holds when the comparison does not.
std::string_view opposite(Operator op) {
  if (op == Operator::Equal) return "!=";
  if (op == Operator::Equivalent) return "!~";
  if (op == Operator::Less) return ">=";
  if (op == Operator::LessOrEqual) return ">";
  if (op == Operator::Greater) return "<=";
  if (op == Operator::GreaterOrEqual) return "<";
  return "not in";
}

/// Changes the form of a value and not what it says.
bool is_transparent(Operator op) {
  return op == Operator::Broadcast || op == Operator::ConvertUnit || op == Operator::WidenToQuantity ||
         op == Operator::WidenToDecimal || op == Operator::WidenToLong || op == Operator::Widen ||
         op == Operator::Certain;
}

/// Shown as a line of its own, with its value.
bool is_statement(const Reading& reading, Cell cell) {
  const Node& node = reading.node(cell);
  const bool truth = reading.program().types[node.type].kind == TypeKind::Boolean;
  return is_comparison(node.op) || node.op == Operator::IsNull || node.op == Operator::IsTrue ||
         node.op == Operator::IsFalse || node.op == Operator::InValueSet ||
         (truth && is_function(node.op) && !is_transparent(node.op));
}

std::string source_text(const Reading& reading, Cell cell) {
  const Place& place = reading.node(cell).place;
  return one_line(reading.program(), place.file, place.begin, place.end);
}

Cell through(const Reading& reading, Cell cell) {
  // LIMIT: operands have smaller indices, so this ends.
  while (is_transparent(reading.node(cell).op) && reading.index().primary_rule(cell.node) == kNone) {
    cell = reading.operand(cell, 0);
  }
  return cell;
}

std::optional<Row> table_row(const Reading& reading, Cell lookup) {
  const Table& table = reading.program().tables[reading.node(lookup).payload_a];
  const Value key_value = reading.value(reading.operand(lookup, 0));
  const Code* key = key_value.get<Code>();
  if (key == nullptr) return std::nullopt;
  const auto& members = reading.program().code_lists[table.key_codes].members;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const Index member = table.rows[i].key;
    if (member < members.size() && members[member].name == key->code) return static_cast<Row>(i);
  }
  return std::nullopt;
}

std::string lookup_name(const Reading& reading, Cell lookup) {
  const Node& node = reading.node(lookup);
  const Table& table = reading.program().tables[node.payload_a];
  std::string name = table.name + "[" + plain(reading.value(reading.operand(lookup, 0))) + "]";
  if (node.payload_b < table.columns.size()) name += "." + table.columns[node.payload_b].name;
  return name;
}

/// What an operand of a comparison is called: `systolic`, `trials[0].dose`; empty for constants.
std::string operand_name(const Reading& reading, Cell cell, Index rule) {
  const Cell base = through(reading, cell);
  const Node& node = reading.node(base);
  const std::optional<Subject> subject = subject_of(reading, base, rule);
  if (subject && subject->kind == SubjectKind::Item) return field_name(reading, base);
  if (subject) return subject_name(reading, *subject);
  if (node.op == Operator::Constant) return {};
  if (node.op == Operator::AsOf) return "as of";
  if (node.op == Operator::TableLookup) return lookup_name(reading, base);
  return source_text(reading, base);
}

std::string phrase(const Reading& reading, Cell cell, Index rule) {
  const std::string name = operand_name(reading, cell, rule);
  const Value held = reading.value(cell);
  const std::string value = plain(held);
  if (name.empty() || name == value) return value;
  return held.is_null() ? name + " (unknown)" : name + " " + value;
}

/// A comparison in full, of which the text has only a part: `age >= 18` for the cell `>= 18`.
std::string restated(const Reading& reading, Cell cell, Index rule) {
  const Node& node = reading.node(cell);
  const Cell left = reading.operand(cell, 0);
  std::string text = operand_name(reading, left, rule);
  if (text.empty()) text = plain(reading.value(left));
  if (node.op == Operator::IsNull) return text + " is null";
  if (node.operands.size() != 2) return text + " " + source_text(reading, cell);
  const Cell right = reading.operand(cell, 1);
  std::string bound = operand_name(reading, right, rule);
  if (bound.empty()) bound = plain(reading.value(right));
  return text + " " + std::string(symbol(node.op)) + " " + bound;
}

class Unfolding {
 public:
  Unfolding(const Reading& reading, Index rule)
      : reading_(reading),
        rule_(rule),
        in_row_(rule != kNone && reading.program().rules[rule].kind == RuleKind::Row) {}

  std::vector<Premise> run(Cell root) {
    visit(root, 0, true);
    flush();
    while (!stack_.empty()) {
      Task task = std::move(stack_.back());
      stack_.pop_back();
      if (task.line) {
        emit(std::move(*task.line));
      } else {
        visit(task.cell, task.depth, false);
        flush();
      }
    }
    return std::move(lines_);
  }

 private:
  /// A cell to unfold or a line to write.
  struct Task {
    Cell cell;
    int depth = 0;
    std::optional<Premise> line;
  };

  void emit(Premise line) {
    // A value that stands twice in one comparison is said once.
    for (auto it = lines_.rbegin(); it != lines_.rend() && it->depth >= line.depth; ++it) {
      if (it->depth == line.depth && it->text == line.text && line.subject == it->subject) return;
    }
    lines_.push_back(std::move(line));
  }
  void later(Cell cell, int depth) { pending_.push_back({cell, depth, std::nullopt}); }
  void later(Premise line) { pending_.push_back({{}, 0, std::move(line)}); }
  /// Puts what the last visit asked for on the stack, first on top.
  void flush() {
    std::move(pending_.rbegin(), pending_.rend(), std::back_inserter(stack_));
    pending_.clear();
  }

  Premise subject_line(const Subject& subject, Cell cell, int depth) const {
    Premise line;
    line.depth = depth;
    line.text =
        subject.kind == SubjectKind::Item ? field_name(reading_, cell) : subject_name(reading_, subject);
    line.value = reading_.value(cell);
    line.origin = origin_text(reading_, subject);
    line.subject = subject;
    return line;
  }

  void visit(Cell cell, int depth, bool root) {
    const Node& node = reading_.node(cell);
    const std::optional<Subject> subject = subject_of(reading_, cell, rule_);
    const bool itself = subject && subject->kind == SubjectKind::Rule && subject->index == rule_;
    if (subject && !itself) {
      emit(subject_line(*subject, cell, depth));
      return;
    }
    if (node.op == Operator::Constant) return;
    const std::string* reason = reading_.failure(cell);
    if (reason != nullptr && reading_.unknown(cell)) {
      Premise line;
      line.depth = depth++;
      line.text = source_text(reading_, cell);
      line.why = "could not be computed: " + *reason;
      emit(std::move(line));
      for (std::size_t i = 0; i < node.operands.size(); ++i) later(reading_.operand(cell, i), depth);
      return;
    }
    if (is_transparent(node.op)) {
      later(reading_.operand(cell, 0), depth);
      return;
    }
    if (node.op == Operator::TableLookup) {
      visit_lookup(cell, depth);
    } else if (is_aggregate(node.op)) {
      visit_aggregate(cell, depth, root);
    } else if (node.op == Operator::Field || node.op == Operator::Element) {
      // A row of a computed list rests on what the list was computed from.
      const Frame& frame = reading_.program().frames[node.frame];
      if (frame.node != kNone) later({frame.node, reading_.parent_row(node.frame, cell.row)}, depth);
    } else if (node.op == Operator::AsOf) {
      Premise line;
      line.depth = depth;
      line.text = "as of";
      line.value = reading_.value(cell);
      emit(std::move(line));
    } else {
      if (is_statement(reading_, cell)) {
        Premise line;
        line.depth = depth;
        line.text = in_row_ ? restated(reading_, cell, rule_) : source_text(reading_, cell);
        line.value = reading_.value(cell);
        line.why = regimen::decide::why(reading_, cell, rule_);
        if (line.text.empty()) line.text = line.why;
        if (!line.text.empty()) emit(std::move(line));
        ++depth;
      }
      visit_operands(cell, depth);
    }
  }

  void visit_operands(Cell cell, int depth) {
    const Operands operands = deciding_operands(reading_, cell);
    for (const ListOf& list : operands.lists) later_list(list, depth);
    for (const Cell& operand : operands.cells) later(operand, depth);
  }

  void later_list(const ListOf& list, int depth) {
    const Frame& frame = reading_.program().frames[list.frame];
    if (frame.fact != kNone && frame.parent == 0) {
      const Subject subject{SubjectKind::Fact, frame.fact, 0};
      Premise line;
      line.depth = depth;
      line.text = subject_name(reading_, subject);
      line.value = subject_value(reading_, subject);
      line.origin = origin_text(reading_, subject);
      line.subject = subject;
      later(std::move(line));
    } else if (frame.node != kNone) {
      later({frame.node, list.parent_row}, depth);
    }
  }

  void visit_lookup(Cell cell, int depth) {
    Premise line;
    line.depth = depth;
    line.text = lookup_name(reading_, cell);
    line.value = reading_.value(cell);
    const std::optional<Row> row = table_row(reading_, cell);
    if (row) line.subject = Subject{SubjectKind::TableRow, reading_.node(cell).payload_a, *row};
    emit(std::move(line));
    later(reading_.operand(cell, 0), depth + 1);
  }

  void visit_aggregate(Cell cell, int depth, bool root) {
    if (!root) {
      Premise line;
      line.depth = depth++;
      line.text = source_text(reading_, cell);
      line.value = reading_.value(cell);
      if (!line.text.empty()) emit(std::move(line));
    }
    if (reading_.node(cell).op == Operator::AtLeast) later(tally(cell, depth));
    visit_operands(cell, depth);
    const Index frame = reading_.node(cell).payload_a;
    for (const AggregateRow& row : aggregate_rows(reading_, cell)) {
      Premise line;
      line.depth = depth;
      line.text = row_label(frame, row.row);
      if (row.condition.node != kNone) line.value = reading_.value(row.condition);
      if (row.condition.node == kNone && row.element.node != kNone) line.value = reading_.value(row.element);
      if (row.condition.node != kNone && row.element.node != kNone) {
        const std::string name = operand_name(reading_, row.element, rule_);
        line.why = "counts as " + (name.empty() ? "" : name + " ") + plain(reading_.value(row.element));
      }
      if (reading_.list_fact(frame) != kNone) {
        line.subject = Subject{SubjectKind::Item, frame, row.row};
        line.origin = origin_text(reading_, *line.subject);
      }
      later(std::move(line));
      if (!row.decides) continue;
      if (row.condition.node != kNone) later(row.condition, depth + 1);
      const bool itself = row.element.node != kNone && reading_.node(row.element).op == Operator::Element;
      if (row.element.node != kNone && !itself) later(row.element, depth + 1);
    }
  }

  /// How many rows count for certain and how many may, against how many are needed.
  Premise tally(Cell cell, int depth) const {
    std::vector<Value> certain, possible;
    std::size_t certain_rows = 0, possible_rows = 0, nameless = 0;
    const auto count = [](std::vector<Value>& distinct, const Value& value) {
      if (std::find(distinct.begin(), distinct.end(), value) == distinct.end()) distinct.push_back(value);
    };
    for (const AggregateRow& row : aggregate_rows(reading_, cell)) {
      const Truth condition = reading_.truth(row.condition);
      if (condition == Truth::False) continue;
      ++possible_rows;
      if (condition == Truth::True) ++certain_rows;
      if (row.element.node == kNone) continue;
      const Value element = reading_.value(row.element);
      if (element.is_null()) {
        ++nameless;
        continue;
      }
      count(possible, element);
      if (condition == Truth::True) count(certain, element);
    }
    const bool distinct = reading_.node(cell).operands.size() > 2;
    if (distinct) {
      // Rows that are certain but say nothing to tell them apart are one at least.
      certain_rows = certain.empty() && certain_rows > 0 ? 1 : certain.size();
      possible_rows = possible.size() + nameless;
    }
    Premise line;
    line.depth = depth;
    line.text = "needed";
    line.value = reading_.value(reading_.operand(cell, 0));
    line.why = "certain " + std::to_string(certain_rows) + names(certain) + ", possible " +
               std::to_string(possible_rows) + names(possible);
    const Index frame = reading_.node(cell).payload_a;
    if (!reading_.list_known(frame, cell.row)) line.why = "the list is unknown";
    if (reading_.list_partial(frame, cell.row) && reading_.unknown(cell))
      line.why += "; there may be more than the record holds";
    return line;
  }

  static std::string names(const std::vector<Value>& values) {
    std::string out;
    for (const Value& value : values) out += (out.empty() ? " (" : ", ") + plain(value);
    return out.empty() ? out : out + ")";
  }

  /// `trials[0] sertraline`: the item and the first code in it, by which a reader knows it.
  std::string row_label(Index frame, Row row) const {
    std::string label = reading_.row_name(frame, row);
    const Value item = subject_value(reading_, {SubjectKind::Item, frame, row});
    const Value::Tuple* tuple = item.get<Value::Tuple>();
    if (tuple == nullptr) return label;
    for (const auto& [name, value] : (*tuple)->fields) {
      if (const Code* code = value.get<Code>()) return label + " " + code->code;
    }
    return label;
  }

  const Reading& reading_;
  Index rule_;
  bool in_row_;  // of a decision table: a cell's text is half a comparison
  std::vector<Premise> lines_;
  std::vector<Task> stack_, pending_;
};

}  // namespace

std::string why(const Reading& reading, Cell cell, Index rule) {
  const Node& node = reading.node(cell);
  if (node.op == Operator::IsNull || node.op == Operator::IsTrue || node.op == Operator::IsFalse) {
    return phrase(reading, reading.operand(cell, 0), rule);
  }
  const std::string_view sign = symbol(node.op);
  if (sign.empty() || node.operands.size() != 2) return {};
  const std::string left = phrase(reading, reading.operand(cell, 0), rule);
  const std::string right = phrase(reading, reading.operand(cell, 1), rule);
  const bool fails = is_comparison(node.op) && reading.truth(cell) == Truth::False;
  return left + " " + std::string(fails ? opposite(node.op) : sign) + " " + right;
}

std::vector<Premise> rule_premises(const Reading& reading, Index rule, Row row) {
  const Cell root{reading.program().rules[rule].node, row};
  if (const DecisionTable* table = table_of(reading, rule)) return table_premises(reading, *table, root);
  if (is_default_row(reading, rule)) return {};  // its table shows the rows that do not meet
  return Unfolding(reading, rule).run(root);
}

std::vector<Premise> node_premises(const Reading& reading, Cell cell, Index rule) {
  return Unfolding(reading, rule).run(cell);
}

}  // namespace regimen::decide
