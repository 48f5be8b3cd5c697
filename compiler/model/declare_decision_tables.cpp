// Decision tables: `decide NAME: TYPE POLICY { | input || output || because | ... }`. In: the declaration.
// Out: an expression that the definition NAME stands for, a rule for each row, and warnings about rows that
// meet together and values that no row meets. What a table means, three-valued, is said in
// evaluate/hit_policy.hpp; cells are check_cells.cpp's, overlaps and gaps table_cover.cpp's.
//
//   unique         at most one row meets
//   any            rows that meet together give the same
//   first          the first row that meets, in the order of the text
//   priority       the row that meets whose output comes first among the values of its column (`in { ... }`,
//   or the
//                  members of its list of codes); columns from left to right
//   rule order     the list of the outputs of all rows that meet, in the order of the text; also `collect`
//   output order   the same in the order of the outputs, as for priority
//   collect sum, min, max, count   one number (or date, or text for min and max) from the outputs that meet
//
// A `default` row stands for the case that no other row meets.
#include <algorithm>

#include "compiler/model/builder.hpp"
#include "compiler/model/cells.hpp"
#include "compiler/model/table_cover.hpp"
#include "evaluate/value_compare.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

struct Policy {
  std::string_view words;
  HitPolicy hit;
  bool by_output;      // rows are taken in the order of their outputs
  Operator aggregate;  // over the list of outputs; Constant: none
};
constexpr Policy kPolicies[] = {
    {"unique", HitPolicy::Unique, false, Operator::Constant},
    {"any", HitPolicy::Any, false, Operator::Constant},
    {"first", HitPolicy::First, false, Operator::Constant},
    {"priority", HitPolicy::First, true, Operator::Constant},
    {"rule order", HitPolicy::List, false, Operator::Constant},
    {"output order", HitPolicy::List, true, Operator::Constant},
    {"collect", HitPolicy::List, false, Operator::Constant},
    {"collect sum", HitPolicy::List, false, Operator::Sum},
    {"collect min", HitPolicy::List, false, Operator::Min},
    {"collect max", HitPolicy::List, false, Operator::Max},
    {"collect count", HitPolicy::List, false, Operator::Count},
};

}  // namespace

class TableDeclaration {
 public:
  TableDeclaration(Builder& builder, const View& declaration, RuleText& rule)
      : b_(builder), d_(declaration), rule_(rule) {}

  ExprId run() {
    const std::size_t errors = b_.diagnostics_.error_count();
    read_policy();
    read_inputs();
    read_outputs();
    read_rows();
    give_types();
    if (b_.diagnostics_.error_count() != errors) return b_.error(d_.span());
    order_rows();
    exclude_by_null();
    look_at_cover();
    if (b_.diagnostics_.error_count() != errors) return b_.error(d_.span());
    return expression();
  }

 private:
  struct Input {
    ExprId expression = kNone;
    std::string heading;
  };
  struct Output {
    View view;
    std::string name;
    Index type = kNone;          // kNone: what the cells are
    std::vector<Value> allowed;  // the values of `in { ... }`, first is highest
  };
  struct Row {
    View view;
    Index number = 0;
    std::vector<Cell> cells;  // one for each input; of the default row none
    std::vector<ExprId> tests;
    ExprId condition = kNone;
    std::vector<ExprId> outputs;
    RuleText rule;
  };

  const std::string& name() const { return rule_.name; }
  bool is_list() const { return policy_->hit == HitPolicy::List && policy_->aggregate == Operator::Constant; }

  void read_policy() {
    const View view = d_.get(NodeKind::HitPolicy);
    const std::string words = phrase(view);
    std::vector<std::string> known;
    for (const Policy& policy : kPolicies) {
      if (policy.words == words) policy_ = &policy;
      known.emplace_back(policy.words);
    }
    if (policy_ != nullptr) return;
    policy_ = &kPolicies[0];
    auto report = b_.diagnostics_.report(Code::UnknownName, view.span());
    report.arg(words).did_you_mean(nearest_name(words, known));
    report.note(
        "a hit policy is unique, any, first, priority, rule order, output order, collect, or collect with "
        "sum, min, max or "
        "count");
  }

  void read_inputs() {
    for (const View& view : d_.get(NodeKind::DecideHeader).children(NodeKind::ExpressionTerm))
      inputs_.push_back({b_.check(view), phrase(view)});
  }

  /// The types that the declaration gives: of the whole, of each output.
  void read_outputs() {
    std::map<std::string, source::Span, std::less<>> seen;
    for (const View& view : d_.get(NodeKind::DecideHeader).children(NodeKind::DecideOutput)) {
      Output output{view, name_of(view), kNone, {}};
      const View name_view = view.get(NodeKind::Identifier);
      if (auto [first, inserted] = seen.emplace(output.name, name_view.span()); !inserted) {
        b_.diagnostics_.report(Code::DuplicateDefinition, name_view.span())
            .arg(output.name)
            .label(first->second, "first given here");
      }
      if (auto type = view.child(NodeKind::TypeSpecifier)) output.type = b_.check_type(*type);
      outputs_.push_back(std::move(output));
    }
    if (auto declared = d_.child(NodeKind::TypeSpecifier)) take_type(*declared);
    if (policy_->aggregate != Operator::Constant && outputs_.size() > 1) {
      b_.diagnostics_.report(Code::WrongNumberOfArguments, outputs_[1].view.span())
          .arg(policy_->words)
          .arg("one output")
          .arg(outputs_.size());
    }
    for (Output& output : outputs_) read_allowed(output);
  }

  /// TYPE is that of the table's value: a list of what a row gives where several may meet.
  void take_type(const View& view) {
    Types& types = b_.model.types;
    const Index type = b_.check_type(view);
    if (type == kNone) return;
    auto mismatch = [&](std::string_view expected) {
      b_.diagnostics_.report(Code::TypeMismatch, view.span()).arg(b_.type_name(type)).arg(expected);
    };
    if (counts()) {
      if (type != types.integer()) mismatch("Integer, as `collect count` gives");
      return;
    }
    if (is_list() && !types.is(type, TypeKind::List))
      return mismatch("a list of what the rows give, `List<...>`,");
    row_type_ = is_list() ? types.at(type).element : type;
    if (outputs_.size() == 1) {
      give_type(outputs_[0], row_type_);
      return;
    }
    if (!types.is(row_type_, TypeKind::Tuple)) {
      b_.diagnostics_.report(Code::TypeMismatch, view.span())
          .arg(b_.type_name(row_type_))
          .arg("a record with a field for each output");
      return;
    }
    for (Output& output : outputs_) {
      const auto fields = types.at(row_type_).fields;
      const auto field =
          std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == output.name; });
      if (field != fields.end()) {
        give_type(output, field->second);
        continue;
      }
      std::vector<std::string> names;
      for (const auto& [known, unused] : fields) names.push_back(known);
      b_.diagnostics_.report(Code::UnknownField, output.view.get(NodeKind::Identifier).span())
          .arg(b_.type_name(row_type_))
          .arg(output.name)
          .did_you_mean(nearest_name(output.name, names));
    }
  }

  void give_type(Output& output, Index type) {
    if (output.type != kNone && output.type != type) {
      b_.diagnostics_.report(Code::TypeMismatch, output.view.get(NodeKind::TypeSpecifier).span())
          .arg(b_.type_name(output.type))
          .arg(b_.type_name(type));
    }
    output.type = type;
  }

  void read_allowed(Output& output) {
    for (const View& view : output.view.children(NodeKind::Expression)) {
      if (output.type == kNone) {
        const ExprId first = b_.check(view);
        if (b_.failed(first)) return;
        output.type = b_.type_of(first);
      }
      output.allowed.push_back(b_.check_constant(view, output.type));
    }
  }

  void read_rows() {
    Index number = 0;
    std::vector<View> notes = d_.get(NodeKind::DecideHeader).children(NodeKind::DecideNote);
    for (const View& view : d_.children(NodeKind::DecideRow)) {
      Row row{view, ++number, {}, {}, kNone, {}, {}};
      const bool is_default = view.has(TokenKind::Default);
      const std::vector<View> cells = view.children(NodeKind::DecideCell);
      const std::vector<View> values = view.children(NodeKind::ExpressionTerm);
      const std::vector<View> comments = view.children(NodeKind::DecideNoteCell);
      if (!is_default && !fits(view, "tests", cells.size(), inputs_.size())) continue;
      if (!fits(view, "outputs", values.size(), outputs_.size())) continue;
      if (!fits(view, "notes", comments.size(), notes.size())) continue;
      for (std::size_t k = 0; k < cells.size(); ++k) {
        Cell cell;
        row.tests.push_back(CellChecker(b_, inputs_[k].expression, inputs_[k].heading).check(cells[k], cell));
        row.cells.push_back(std::move(cell));
      }
      for (std::size_t k = 0; k < values.size(); ++k)
        row.outputs.push_back(b_.check(values[k], outputs_[k].type));
      read_notes(notes, comments, row.rule);
      describe(row, is_default);
      if (!is_default) {
        rows_.push_back(std::move(row));
      } else if (otherwise_) {
        b_.diagnostics_.report(Code::DuplicateDefinition, view.span())
            .arg("default")
            .label(otherwise_->view.span(), "first given here");
      } else {
        otherwise_ = std::move(row);
      }
    }
    if (otherwise_ && counts()) {
      b_.diagnostics_.report(Code::TypeMismatch, otherwise_->view.span())
          .arg("a default row")
          .arg("a row with tests: `collect count` is 0 when no row meets");
    }
    if (rows_.empty() && otherwise_) {
      b_.diagnostics_.report(Code::TypeMismatch, d_.get(NodeKind::DecideHeader).span())
          .arg("only a default row")
          .arg("a row with tests");
    }
  }

  bool fits(const View& view, std::string_view what, std::size_t found, std::size_t wanted) {
    if (found == wanted) return true;
    b_.diagnostics_.report(Code::WrongNumberOfArguments, view.span())
        .arg("a row of " + name())
        .arg(std::to_string(wanted) + " " + std::string(what))
        .arg(found);
    return false;
  }

  void read_notes(const std::vector<View>& headings, const std::vector<View>& cells, RuleText& rule) {
    for (std::size_t k = 0; k < cells.size(); ++k) {
      for (const View& part : cells[k].children(NodeKind::Identifier)) {
        if (headings[k].has(TokenKind::Cite)) {
          if (auto index = b_.evidence_index(part)) rule.citations.push_back(*index);
        } else if (part.has(TokenKind::Prose)) {
          rule.because += (rule.because.empty() ? "" : " ") + identifier(part);
        } else {
          b_.diagnostics_.report(Code::TypeMismatch, part.span())
              .arg("`" + identifier(part) + "`")
              .arg("a reason in double quotes");
        }
      }
    }
  }

  /// `failed_classes in [2, 3] => stage 1`.
  void describe(Row& row, bool is_default) {
    RuleText& rule = row.rule;
    rule.kind = RuleKind::Row;
    rule.name = (is_default ? "default row" : "row " + std::to_string(row.number)) + " of " + name();
    rule.span = rule.expression_span = row.view.span();
    for (const Cell& cell : row.cells) {
      if (!cell.words.empty()) rule.words += (rule.words.empty() ? "" : " and ") + cell.words;
    }
    if (rule.words.empty()) rule.words = is_default ? "no other row meets" : "always";
    const std::vector<View> values = row.view.children(NodeKind::ExpressionTerm);
    for (std::size_t k = 0; k < values.size(); ++k)
      rule.words += (k == 0 ? " => " : ", ") + outputs_[k].name + " " + phrase(values[k]);
  }

  std::vector<Row*> all_rows() {
    std::vector<Row*> all;
    for (Row& row : rows_) all.push_back(&row);
    if (otherwise_) all.push_back(&*otherwise_);
    return all;
  }

  /// Every output of a column has one type, and is one of the values that the column allows.
  void give_types() {
    const Types& types = b_.model.types;
    for (std::size_t k = 0; k < outputs_.size(); ++k) {
      Output& output = outputs_[k];
      bool failed = false;
      for (const Row* row : all_rows()) {
        const ExprId value = row->outputs[k];
        failed = failed || b_.failed(value);
        if (failed || output.type == kNone || output.type == types.null()) {
          if (!failed) output.type = b_.type_of(value);
        } else if (types.is_number(output.type) && types.is_number(b_.type_of(value)) && !declared(output)) {
          // Integers first and decimals later make a column of decimals.
          output.type = std::max(output.type, b_.type_of(value),
                                 [&](Index a, Index b) { return types.kind(a) < types.kind(b); });
        }
      }
      if (failed) continue;
      for (Row* row : all_rows()) {
        row->outputs[k] = b_.coerce(row->outputs[k], output.type);
        check_allowed(output, row->outputs[k]);
      }
    }
  }

  bool declared(const Output& output) const {
    return row_type_ != kNone || !output.allowed.empty() || output.view.child(NodeKind::TypeSpecifier);
  }

  void check_allowed(const Output& output, ExprId value) {
    const Value* found = b_.constant_value(value);
    if (output.allowed.empty() || found == nullptr || found->is_null()) return;
    if (std::find(output.allowed.begin(), output.allowed.end(), *found) != output.allowed.end()) return;
    std::string range;
    for (const Value& allowed : output.allowed) range += (range.empty() ? "" : ", ") + to_cql(allowed);
    b_.diagnostics_.report(Code::OutOfBounds, b_.expr(value).span)
        .arg(to_cql(*found))
        .arg("{ " + range + " }")
        .arg(output.name);
  }

  // ---- the order of the outputs

  void order_rows() {
    hit_ = policy_->hit;
    aggregate_ = policy_->aggregate;
    if (policy_->by_output) {
      order_by_priority();
    } else if (aggregate_ == Operator::Min || aggregate_ == Operator::Max) {
      order_by_value();
    }
  }

  /// The values of a column from the highest down; empty when it has no order of its own.
  std::vector<Value> priorities(const Output& output) const {
    if (!output.allowed.empty()) return output.allowed;
    std::vector<Value> members;
    const Type& type = b_.model.types.at(output.type);
    if (type.kind != TypeKind::Code || type.codes == kNone) return members;
    const CodeList& list = b_.model.declared.code_lists[type.codes];
    for (const CodeMember& member : list.members)
      members.emplace_back(regimen::Code{list.name, member.name, member.display});
    return members;
  }

  void order_by_priority() {
    std::vector<std::pair<std::vector<std::size_t>, Row>> keyed;
    bool any_order = false;
    for (Row& row : rows_) keyed.emplace_back(std::vector<std::size_t>{}, std::move(row));
    for (std::size_t k = 0; k < outputs_.size(); ++k) {
      const std::vector<Value> values = priorities(outputs_[k]);
      any_order = any_order || !values.empty();
      for (auto& [key, row] : keyed) {
        if (values.empty()) continue;
        const Value* value = b_.constant_value(row.outputs[k]);
        const auto place = value ? std::find(values.begin(), values.end(), *value) : values.end();
        if (place == values.end()) {
          unordered(b_.expr(row.outputs[k]).span,
                    "this output is not one of the values written out for `" + outputs_[k].name + "`");
        }
        key.push_back(static_cast<std::size_t>(place - values.begin()));
      }
    }
    if (!any_order) unordered(outputs_[0].view.span(), "no column says which of its values comes first");
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    rows_.clear();
    for (auto& [key, row] : keyed) rows_.push_back(std::move(row));
  }

  void unordered(source::Span span, std::string_view what) {
    b_.diagnostics_.report(Code::UnorderedOutputs, span)
        .arg(what)
        .arg(policy_->words)
        .note("write the values after the heading, highest first, as in `| status in { 'high', 'low' } |`");
  }

  /// The least or greatest of constants is the first that meets when the rows are in that order; so it is
  /// known even while rows are open that could not change it. Other outputs are listed and then reduced.
  void order_by_value() {
    auto value_of = [&](const Row& row) {
      const Value* value = b_.constant_value(row.outputs[0]);
      return value ? *value : Value();
    };
    for (const Row& row : rows_) {
      if (!order_values(value_of(row), value_of(rows_[0]), 0)) return;
    }
    const bool least = aggregate_ == Operator::Min;
    std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) {
      const int order = order_values(value_of(a), value_of(b), 0).value_or(0);
      return least ? order < 0 : order > 0;
    });
    hit_ = HitPolicy::First;
    aggregate_ = Operator::Constant;
  }

  // ---- conditions

  ExprId all_of(std::vector<ExprId> parts, source::Span span) {
    const Index boolean = b_.model.types.boolean();
    if (parts.empty()) return b_.constant(Value(true), boolean, span);
    return parts.size() == 1 ? parts.front() : b_.apply(Operator::And, boolean, std::move(parts), span);
  }

  /// A row that asks for `null` speaks for the unknown input: where it meets, rows that ask for a value under
  /// the same input do not, instead of being unknown.
  void exclude_by_null() {
    std::vector<std::vector<ExprId>> parts;
    for (const Row& row : rows_) {
      std::vector<ExprId> tests;
      std::copy_if(row.tests.begin(), row.tests.end(), std::back_inserter(tests),
                   [](ExprId test) { return test != kNone; });
      parts.push_back(std::move(tests));
    }
    std::vector<ExprId> own;
    for (std::size_t i = 0; i < rows_.size(); ++i) own.push_back(all_of(parts[i], rows_[i].view.span()));
    for (std::size_t k = 0; k < inputs_.size(); ++k) {
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (!rows_[i].cells[k].asks_for_null()) continue;
        const source::Span span = rows_[i].view.span();
        const Index boolean = b_.model.types.boolean();
        const ExprId null = b_.apply(Operator::IsNull, boolean, {inputs_[k].expression}, span);
        const ExprId speaks = own[i] == rows_[i].tests[k] && rows_[i].cells[k].tests.size() == 1
                                  ? own[i]
                                  : all_of({null, own[i]}, span);
        const ExprId not_excluded = b_.apply(Operator::Not, boolean, {speaks}, span);
        for (std::size_t j = 0; j < rows_.size(); ++j) {
          const Cell& other = rows_[j].cells[k];
          if (!other.any && !other.asks_for_null()) parts[j].push_back(not_excluded);
        }
      }
    }
    for (std::size_t i = 0; i < rows_.size(); ++i)
      rows_[i].condition = all_of(std::move(parts[i]), rows_[i].view.span());
  }

  // ---- overlaps and gaps

  CoverColumn column_of(const Input& input) const {
    CoverColumn column;
    column.heading = input.heading;
    column.type = b_.model.types.at(b_.type_of(input.expression));
    if (column.type.kind == TypeKind::Code && column.type.codes != kNone) {
      const CodeList& list = b_.model.declared.code_lists[column.type.codes];
      for (const CodeMember& member : list.members)
        column.members.emplace_back(regimen::Code{list.name, member.name, member.display});
    }
    const Expression& e = b_.expr(input.expression);
    if (e.kind == ExprKind::Fact) {
      column.low = b_.model.declared.facts[e.a].low;
      column.high = b_.model.declared.facts[e.a].high;
    }
    return column;
  }

  void look_at_cover() {
    std::vector<CoverColumn> columns;
    for (const Input& input : inputs_) columns.push_back(column_of(input));
    std::vector<std::vector<Cell>> cells;
    for (const Row& row : rows_) cells.push_back(row.cells);
    const Cover cover = cover_of(columns, cells);
    // Of a list nothing can be ruled out: every row that may meet may be on it.
    if (cover.complete && hit_ != HitPolicy::List) flags_ |= kCompleteRows;
    if (cover.disjoint && hit_ != HitPolicy::List) flags_ |= kDisjointRows;
    for (const std::size_t row : cover.empty) {
      b_.diagnostics_.report(Code::RowNeverDecides, rows_[row].view.span())
          .arg(rows_[row].number)
          .arg(name())
          .arg("no value meets its tests");
    }
    warn_of_overlaps(cover);
    if (hit_ != HitPolicy::First) return warn_of_gap(cover);
    for (const Cover::Pair& pair : cover.hidden) {
      b_.diagnostics_.report(Code::RowNeverDecides, rows_[pair.second].view.span())
          .arg(rows_[pair.second].number)
          .arg(name())
          .arg("row " + std::to_string(rows_[pair.first].number) + " comes first and meets whenever it does")
          .label(rows_[pair.first].view.span(), "this row");
    }
    warn_of_gap(cover);
  }

  void warn_of_gap(const Cover& cover) {
    if (!cover.gap || otherwise_ || policy_->hit == HitPolicy::List) return;
    b_.diagnostics_.report(Code::UncoveredInputs, d_.get(NodeKind::Identifier).span())
        .arg(name())
        .arg(*cover.gap)
        .note("the value is then null; a row `| default || ... |` says what holds when no other row meets");
  }

  void warn_of_overlaps(const Cover& cover) {
    if (hit_ != HitPolicy::Unique && hit_ != HitPolicy::Any) return;
    std::vector<bool> told(rows_.size(), false);
    for (const Cover::Pair& pair : cover.overlaps) {
      if (told[pair.second] || (hit_ == HitPolicy::Any && !differ(pair.first, pair.second))) continue;
      told[pair.second] = true;
      b_.diagnostics_.report(Code::OverlappingRows, rows_[pair.second].view.span())
          .arg(rows_[pair.first].number)
          .arg(rows_[pair.second].number)
          .arg(name())
          .arg(pair.example)
          .label(rows_[pair.first].view.span(), "also meets")
          .note(hit_ == HitPolicy::Unique
                    ? "of a table `unique` one row may meet; else it has no value"
                    : "rows of a table `any` that meet together give the same; else it has no value");
    }
  }

  /// Whether two rows certainly give different outputs.
  bool differ(std::size_t a, std::size_t b) const {
    for (std::size_t k = 0; k < outputs_.size(); ++k) {
      const Value* x = b_.constant_value(rows_[a].outputs[k]);
      const Value* y = b_.constant_value(rows_[b].outputs[k]);
      if (x && y && equal_values(*x, *y, 0) == Truth::False) return true;
    }
    return false;
  }

  // ---- the result

  bool counts() const { return policy_->aggregate == Operator::Count; }

  ExprId number(std::int32_t value, source::Span span) {
    return b_.constant(Value(value), b_.model.types.integer(), span);
  }

  /// What a row gives: its one output, or a record of several.
  ExprId output_of(const Row& row) {
    if (counts()) return number(1, row.view.span());
    if (outputs_.size() == 1) return row.outputs[0];
    std::vector<ExprId> fields;
    for (const auto& [field, type] : b_.model.types.at(row_type_).fields) {
      const auto at = std::find_if(outputs_.begin(), outputs_.end(),
                                   [&wanted = field](const Output& output) { return output.name == wanted; });
      fields.push_back(at == outputs_.end() ? b_.constant(Value(), type, row.view.span())
                                            : row.outputs[static_cast<std::size_t>(at - outputs_.begin())]);
    }
    return b_.apply(Operator::Tuple, row_type_, std::move(fields), row.view.span());
  }

  ExprId expression() {
    Types& types = b_.model.types;
    const source::Span span = d_.get(NodeKind::HitPolicy).span();
    if (counts()) row_type_ = types.integer();
    if (row_type_ == kNone && outputs_.size() == 1) row_type_ = outputs_[0].type;
    if (row_type_ == kNone) {
      std::vector<std::pair<std::string, Index>> fields;
      for (const Output& output : outputs_) fields.emplace_back(output.name, output.type);
      row_type_ = types.tuple("", std::move(fields));
    }
    const bool list = hit_ == HitPolicy::List;
    Expression e;
    e.kind = ExprKind::Decide;
    e.type = list ? types.list(row_type_) : row_type_;
    e.span = span;
    // Rows are counted as a sum of ones, to which no row adds 0: of an unknown list CQL's Count is 0, its Sum
    // null.
    std::vector<ExprId> listed;
    if (otherwise_) listed.push_back(output_of(*otherwise_));
    if (counts()) {
      listed.push_back(number(0, span));
      aggregate_ = Operator::Sum;
    }
    e.operands.push_back(list         ? b_.apply(Operator::List, e.type, listed, span)
                         : otherwise_ ? listed.front()
                                      : b_.constant(Value(), e.type, span));
    DecisionTableRules table;
    table.policy = hit_;
    table.flags = flags_ | (aggregate_ != Operator::Constant ? kNeedOutputs : 0U);
    table.words = policy_->words;
    for (Row& row : rows_) {
      row.rule.expression = row.condition;
      e.operands.push_back(row.condition);
      e.operands.push_back(output_of(row));
      table.rows.push_back({row.number, std::move(row.rule)});
    }
    if (otherwise_) table.otherwise = std::move(otherwise_->rule);
    e.a = static_cast<Index>(b_.model.decision_tables.size());
    b_.model.decision_tables.push_back(std::move(table));
    rule_.table = e.a;
    if (std::any_of(e.operands.begin(), e.operands.end(), [this](ExprId id) { return b_.failed(id); }))
      return b_.error(d_.span());
    const ExprId rows = b_.add(std::move(e));
    return aggregate_ == Operator::Constant ? rows : b_.aggregate(aggregate_, rows, span);
  }

  Builder& b_;
  const View d_;
  RuleText& rule_;
  const Policy* policy_ = nullptr;
  std::vector<Input> inputs_;
  std::vector<Output> outputs_;
  std::vector<Row> rows_;
  std::optional<Row> otherwise_;
  Index row_type_ = kNone;  // of what one row gives
  HitPolicy hit_ = HitPolicy::Unique;
  Operator aggregate_ = Operator::Constant;
  Index flags_ = 0;
};

ExprId Builder::check_decision_table(const View& declaration, RuleText& text) {
  RuleText rule_text = text;
  rule_text.kind = declaration.child(NodeKind::FormalParameters) ? RuleKind::Function : RuleKind::Definition;
  rule_text.expression = TableDeclaration(*this, declaration, rule_text).run();
  rule_text.span = declaration.span();
  // The body, in which explanations look for names; in their place they say the words.
  rule_text.expression_span = declaration.get(NodeKind::DecideHeader).span();
  rule_text.expression_span.end = declaration.span().end;
  rule_text.words = phrase(declaration, declaration.get(NodeKind::HitPolicy));
  attachments(declaration, rule_text.because, rule_text.citations);
  text = std::move(rule_text);
  return text.expression;
}

}  // namespace regimen::model
