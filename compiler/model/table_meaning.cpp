// What a decision table means once its parts are typed: the order of its rows, what a row that asks for
// `null` rules out, and the expression that the whole stands for. Also the place that warns of rows that meet
// together, values that no row meets, and rows that never decide. In: a TableDraft. Out: an expression and
// its DecisionTableRules.
#include <algorithm>

#include "compiler/model/table_cover.hpp"
#include "compiler/model/table_draft.hpp"
#include "evaluate/value_compare.hpp"

namespace regimen::model {

class TableMeaning {
 public:
  TableMeaning(Builder& builder, TableDraft draft)
      : b_(builder), t_(std::move(draft)), hit_(t_.policy->hit), aggregate_(t_.policy->aggregate) {}

  ExprId run(Index& table) {
    const std::size_t errors = b_.diagnostics_.error_count();
    order_rows();
    exclude_by_null();
    look_at_cover();
    return b_.diagnostics_.error_count() == errors ? expression(table) : b_.error(t_.view.span());
  }

 private:
  using Input = TableDraft::Input;
  using Output = TableDraft::Output;
  using Row = TableDraft::Row;

  // ---- the order of the outputs

  void order_rows() {
    if (t_.policy->by_output) {
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
    for (Row& row : t_.rows) keyed.emplace_back(std::vector<std::size_t>{}, std::move(row));
    for (std::size_t k = 0; k < t_.outputs.size(); ++k) {
      const std::vector<Value> values = priorities(t_.outputs[k]);
      any_order = any_order || !values.empty();
      for (auto& [key, row] : keyed) {
        if (values.empty()) continue;
        const Value* value = b_.constant_value(row.outputs[k]);
        const auto place = value ? std::find(values.begin(), values.end(), *value) : values.end();
        if (place == values.end()) {
          unordered(b_.expr(row.outputs[k]).span,
                    "this output is not one of the values written out for `" + t_.outputs[k].name + "`");
        }
        key.push_back(static_cast<std::size_t>(place - values.begin()));
      }
    }
    if (!any_order) unordered(t_.outputs[0].view.span(), "no column says which of its values comes first");
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    t_.rows.clear();
    for (auto& [key, row] : keyed) t_.rows.push_back(std::move(row));
  }

  void unordered(source::Span span, std::string_view what) {
    b_.diagnostics_.report(Code::UnorderedOutputs, span)
        .arg(what)
        .arg(t_.policy->words)
        .note("write the values after the heading, highest first, as in `| status in { 'high', 'low' } |`");
  }

  /// The least or greatest of constants is the first that meets when the rows are in that order; so it is
  /// known even while rows are open that could not change it. Other outputs are listed and then reduced.
  void order_by_value() {
    auto value_of = [&](const Row& row) {
      const Value* value = b_.constant_value(row.outputs[0]);
      return value ? *value : Value();
    };
    for (const Row& row : t_.rows) {
      if (!order_values(value_of(row), value_of(t_.rows[0]), 0)) return;
    }
    const bool least = aggregate_ == Operator::Min;
    std::stable_sort(t_.rows.begin(), t_.rows.end(), [&](const Row& a, const Row& b) {
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
    for (const Row& row : t_.rows) {
      std::vector<ExprId> tests;
      std::copy_if(row.tests.begin(), row.tests.end(), std::back_inserter(tests),
                   [](ExprId test) { return test != kNone; });
      parts.push_back(std::move(tests));
    }
    std::vector<ExprId> own;
    for (std::size_t i = 0; i < t_.rows.size(); ++i) own.push_back(all_of(parts[i], t_.rows[i].view.span()));
    for (std::size_t k = 0; k < t_.inputs.size(); ++k) {
      for (std::size_t i = 0; i < t_.rows.size(); ++i) {
        if (!t_.rows[i].cells[k].asks_for_null()) continue;
        const source::Span span = t_.rows[i].view.span();
        const Index boolean = b_.model.types.boolean();
        const ExprId null = b_.apply(Operator::IsNull, boolean, {t_.inputs[k].expression}, span);
        const ExprId speaks = own[i] == t_.rows[i].tests[k] && t_.rows[i].cells[k].tests.size() == 1
                                  ? own[i]
                                  : all_of({null, own[i]}, span);
        const ExprId not_excluded = b_.apply(Operator::Not, boolean, {speaks}, span);
        for (std::size_t j = 0; j < t_.rows.size(); ++j) {
          const Cell& other = t_.rows[j].cells[k];
          if (!other.any && !other.asks_for_null()) parts[j].push_back(not_excluded);
        }
      }
    }
    for (std::size_t i = 0; i < t_.rows.size(); ++i)
      t_.rows[i].condition = all_of(std::move(parts[i]), t_.rows[i].view.span());
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
    for (const Input& input : t_.inputs) columns.push_back(column_of(input));
    std::vector<std::vector<Cell>> cells;
    for (const Row& row : t_.rows) cells.push_back(row.cells);
    const Cover cover = cover_of(columns, cells);
    // Of a list nothing can be ruled out: every row that may meet may be on it.
    if (cover.complete && hit_ != HitPolicy::List) flags_ |= kCompleteRows;
    if (cover.disjoint && hit_ != HitPolicy::List) flags_ |= kDisjointRows;
    for (const std::size_t row : cover.empty) {
      b_.diagnostics_.report(Code::RowNeverDecides, t_.rows[row].view.span())
          .arg(t_.rows[row].number)
          .arg(t_.name)
          .arg("no value meets its tests");
    }
    warn_of_overlaps(cover);
    if (hit_ != HitPolicy::First) return warn_of_gap(cover);
    for (const Cover::Pair& pair : cover.hidden) {
      b_.diagnostics_.report(Code::RowNeverDecides, t_.rows[pair.second].view.span())
          .arg(t_.rows[pair.second].number)
          .arg(t_.name)
          .arg("row " + std::to_string(t_.rows[pair.first].number) +
               " comes first and meets whenever it does")
          .label(t_.rows[pair.first].view.span(), "this row");
    }
    warn_of_gap(cover);
  }

  void warn_of_gap(const Cover& cover) {
    if (!cover.gap || t_.otherwise || t_.policy->hit == HitPolicy::List) return;
    b_.diagnostics_.report(Code::UncoveredInputs, t_.view.get(NodeKind::Identifier).span())
        .arg(t_.name)
        .arg(*cover.gap)
        .note("the value is then null; a row `| default || ... |` says what holds when no other row meets");
  }

  void warn_of_overlaps(const Cover& cover) {
    if (hit_ != HitPolicy::Unique && hit_ != HitPolicy::Any) return;
    std::vector<bool> told(t_.rows.size(), false);
    for (const Cover::Pair& pair : cover.overlaps) {
      if (told[pair.second] || (hit_ == HitPolicy::Any && !differ(pair.first, pair.second))) continue;
      told[pair.second] = true;
      b_.diagnostics_.report(Code::OverlappingRows, t_.rows[pair.second].view.span())
          .arg(t_.rows[pair.first].number)
          .arg(t_.rows[pair.second].number)
          .arg(t_.name)
          .arg(pair.example)
          .label(t_.rows[pair.first].view.span(), "also meets")
          .note(hit_ == HitPolicy::Unique
                    ? "of a table `unique` one row may meet; else it has no value"
                    : "rows of a table `any` that meet together give the same; else it has no value");
    }
  }

  /// Whether two rows certainly give different outputs.
  bool differ(std::size_t a, std::size_t b) const {
    for (std::size_t k = 0; k < t_.outputs.size(); ++k) {
      const Value* x = b_.constant_value(t_.rows[a].outputs[k]);
      const Value* y = b_.constant_value(t_.rows[b].outputs[k]);
      if (x && y && equal_values(*x, *y, 0) == Truth::False) return true;
    }
    return false;
  }

  // ---- the result

  ExprId number(std::int32_t value, source::Span span) {
    return b_.constant(Value(value), b_.model.types.integer(), span);
  }

  /// What a row gives: its one output, or a record of several.
  ExprId output_of(const Row& row) {
    if (t_.policy->counts()) return number(1, row.view.span());
    if (t_.outputs.size() == 1) return row.outputs[0];
    std::vector<ExprId> fields;
    for (const auto& [field, type] : b_.model.types.at(t_.row_type).fields) {
      const auto at = std::find_if(t_.outputs.begin(), t_.outputs.end(),
                                   [&wanted = field](const Output& output) { return output.name == wanted; });
      fields.push_back(at == t_.outputs.end()
                           ? b_.constant(Value(), type, row.view.span())
                           : row.outputs[static_cast<std::size_t>(at - t_.outputs.begin())]);
    }
    return b_.apply(Operator::Tuple, t_.row_type, std::move(fields), row.view.span());
  }

  ExprId expression(Index& table) {
    Types& types = b_.model.types;
    const source::Span span = t_.view.get(NodeKind::HitPolicy).span();
    if (t_.policy->counts()) t_.row_type = types.integer();
    if (t_.row_type == kNone && t_.outputs.size() == 1) t_.row_type = t_.outputs[0].type;
    if (t_.row_type == kNone) {
      std::vector<std::pair<std::string, Index>> fields;
      for (const Output& output : t_.outputs) fields.emplace_back(output.name, output.type);
      t_.row_type = types.tuple("", std::move(fields));
    }
    const bool list = hit_ == HitPolicy::List;
    Expression e;
    e.kind = ExprKind::Decide;
    e.type = list ? types.list(t_.row_type) : t_.row_type;
    e.span = span;
    // Rows are counted as a sum of ones, to which no row adds 0: of an unknown list CQL's Count is 0, its Sum
    // null.
    std::vector<ExprId> listed;
    if (t_.otherwise) listed.push_back(output_of(*t_.otherwise));
    if (t_.policy->counts()) {
      listed.push_back(number(0, span));
      aggregate_ = Operator::Sum;
    }
    e.operands.push_back(list           ? b_.apply(Operator::List, e.type, listed, span)
                         : t_.otherwise ? listed.front()
                                        : b_.constant(Value(), e.type, span));
    DecisionTableRules rules;
    rules.policy = hit_;
    rules.flags = flags_ | (aggregate_ != Operator::Constant ? kNeedOutputs : 0U);
    rules.words = t_.policy->words;
    for (Row& row : t_.rows) {
      row.rule.expression = row.condition;
      e.operands.push_back(row.condition);
      e.operands.push_back(output_of(row));
      rules.rows.push_back({row.number, std::move(row.rule)});
    }
    if (t_.otherwise) rules.otherwise = std::move(t_.otherwise->rule);
    e.a = static_cast<Index>(b_.model.decision_tables.size());
    b_.model.decision_tables.push_back(std::move(rules));
    table = e.a;
    if (std::any_of(e.operands.begin(), e.operands.end(), [this](ExprId id) { return b_.failed(id); }))
      return b_.error(t_.view.span());
    const ExprId rows = b_.add(std::move(e));
    return aggregate_ == Operator::Constant ? rows : b_.aggregate(aggregate_, rows, span);
  }

  Builder& b_;
  TableDraft t_;
  HitPolicy hit_;       // of the rows in their order
  Operator aggregate_;  // still to be done with their list
  Index flags_ = 0;
};

ExprId table_expression(Builder& builder, TableDraft draft, Index& table) {
  return TableMeaning(builder, std::move(draft)).run(table);
}

}  // namespace regimen::model
