// Decision tables: `decide NAME: TYPE POLICY { | input || output || because | ... }`. In: the declaration.
// Out: an expression that the definition NAME stands for, a rule for each row, and warnings about rows that
// meet together and values that no row meets. What a table means, three-valued, is said in
// evaluate/hit_policy.hpp; cells are check_cells.cpp's, overlaps and gaps table_cover.cpp's.
//
//   unique         at most one row meets
//   any            rows that meet together give the same
//   first          the first row that meets, in the order of the text
//   priority       the row that meets whose output comes first among the values of its column: those of
//                  `in { ... }`, or the members of its list of codes; columns from left to right
//   rule order     the list of the outputs of all rows that meet, in the order of the text; also `collect`
//   output order   the same in the order of the outputs, as for priority
//   collect sum, min, max, count   one value from the outputs of all rows that meet
//
// A `default` row stands for the case that no other row meets.
#include <algorithm>

#include "compiler/model/table_draft.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

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

class TableReader {
 public:
  TableReader(Builder& builder, const View& declaration, std::string name)
      : b_(builder), t_{declaration, std::move(name), nullptr, {}, {}, {}, std::nullopt, kNone} {}

  /// Nothing when something is wrong, which has been reported.
  std::optional<TableDraft> run() {
    const std::size_t errors = b_.diagnostics_.error_count();
    read_policy();
    read_inputs();
    read_outputs();
    read_rows();
    give_types();
    if (b_.diagnostics_.error_count() != errors) return std::nullopt;
    return std::move(t_);
  }

 private:
  using Input = TableDraft::Input;
  using Output = TableDraft::Output;
  using Row = TableDraft::Row;

  void read_policy() {
    const View view = t_.view.get(NodeKind::HitPolicy);
    const std::string words = phrase(view);
    std::vector<std::string> known;
    for (const Policy& policy : kPolicies) {
      if (policy.words == words) t_.policy = &policy;
      known.emplace_back(policy.words);
    }
    if (t_.policy != nullptr) return;
    t_.policy = &kPolicies[0];
    auto report = b_.diagnostics_.report(Code::UnknownName, view.span());
    report.arg(words).did_you_mean(nearest_name(words, known));
    report.note(
        "a hit policy is unique, any, first, priority, rule order, output order, collect, or collect with "
        "sum, min, max or count");
  }

  void read_inputs() {
    for (const View& view : t_.view.get(NodeKind::DecideHeader).children(NodeKind::ExpressionTerm))
      t_.inputs.push_back({b_.check(view), phrase(view)});
  }

  /// The types that the declaration gives: of the whole, of each output.
  void read_outputs() {
    std::map<std::string, source::Span, std::less<>> seen;
    for (const View& view : t_.view.get(NodeKind::DecideHeader).children(NodeKind::DecideOutput)) {
      Output output{view, name_of(view), kNone, {}};
      const View name_view = view.get(NodeKind::Identifier);
      if (auto [first, inserted] = seen.emplace(output.name, name_view.span()); !inserted) {
        b_.diagnostics_.report(Code::DuplicateDefinition, name_view.span())
            .arg(output.name)
            .label(first->second, "first given here");
      }
      if (auto type = view.child(NodeKind::TypeSpecifier)) output.type = b_.check_type(*type);
      t_.outputs.push_back(std::move(output));
    }
    if (auto declared = t_.view.child(NodeKind::TypeSpecifier)) take_type(*declared);
    if (t_.policy->aggregate != Operator::Constant && t_.outputs.size() > 1) {
      b_.diagnostics_.report(Code::WrongNumberOfArguments, t_.outputs[1].view.span())
          .arg(t_.policy->words)
          .arg("one output")
          .arg(t_.outputs.size());
    }
    for (Output& output : t_.outputs) read_allowed(output);
  }

  /// TYPE is that of the table's value: a list of what a row gives where several may meet.
  void take_type(const View& view) {
    Types& types = b_.model.types;
    const Index type = b_.check_type(view);
    if (type == kNone) return;
    auto mismatch = [&](std::string_view expected) {
      b_.diagnostics_.report(Code::TypeMismatch, view.span()).arg(b_.type_name(type)).arg(expected);
    };
    if (t_.policy->counts()) {
      if (type != types.integer()) mismatch("Integer, as `collect count` gives");
      return;
    }
    if (t_.policy->lists() && !types.is(type, TypeKind::List))
      return mismatch("a list of what the rows give, `List<...>`,");
    t_.row_type = t_.policy->lists() ? types.at(type).element : type;
    if (t_.outputs.size() == 1) {
      give_type(t_.outputs[0], t_.row_type);
      return;
    }
    if (!types.is(t_.row_type, TypeKind::Tuple)) {
      b_.diagnostics_.report(Code::TypeMismatch, view.span())
          .arg(b_.type_name(t_.row_type))
          .arg("a record with a field for each output");
      return;
    }
    for (Output& output : t_.outputs) {
      const auto fields = types.at(t_.row_type).fields;
      const auto field =
          std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == output.name; });
      if (field != fields.end()) {
        give_type(output, field->second);
        continue;
      }
      std::vector<std::string> names;
      for (const auto& [known, unused] : fields) names.push_back(known);
      b_.diagnostics_.report(Code::UnknownField, output.view.get(NodeKind::Identifier).span())
          .arg(b_.type_name(t_.row_type))
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
    std::vector<View> notes = t_.view.get(NodeKind::DecideHeader).children(NodeKind::DecideNote);
    for (const View& view : t_.view.children(NodeKind::DecideRow)) {
      Row row{view, ++number, {}, {}, kNone, {}, {}};
      const bool is_default = view.has(TokenKind::Default);
      const std::vector<View> cells = view.children(NodeKind::DecideCell);
      const std::vector<View> values = view.children(NodeKind::ExpressionTerm);
      const std::vector<View> comments = view.children(NodeKind::DecideNoteCell);
      if (!is_default && !fits(view, "tests", cells.size(), t_.inputs.size())) continue;
      if (!fits(view, "outputs", values.size(), t_.outputs.size())) continue;
      if (!fits(view, "notes", comments.size(), notes.size())) continue;
      for (std::size_t k = 0; k < cells.size(); ++k) {
        Cell cell;
        row.tests.push_back(
            CellChecker(b_, t_.inputs[k].expression, t_.inputs[k].heading).check(cells[k], cell));
        row.cells.push_back(std::move(cell));
      }
      for (std::size_t k = 0; k < values.size(); ++k)
        row.outputs.push_back(b_.check(values[k], t_.outputs[k].type));
      read_notes(notes, comments, row.rule);
      describe(row, is_default);
      if (!is_default) {
        t_.rows.push_back(std::move(row));
      } else if (t_.otherwise) {
        b_.diagnostics_.report(Code::DuplicateDefinition, view.span())
            .arg("default")
            .label(t_.otherwise->view.span(), "first given here");
      } else {
        t_.otherwise = std::move(row);
      }
    }
    if (t_.otherwise && t_.policy->counts()) {
      b_.diagnostics_.report(Code::TypeMismatch, t_.otherwise->view.span())
          .arg("a default row")
          .arg("a row with tests: `collect count` is 0 when no row meets");
    }
    if (t_.rows.empty() && t_.otherwise) {
      b_.diagnostics_.report(Code::TypeMismatch, t_.view.get(NodeKind::DecideHeader).span())
          .arg("only a default row")
          .arg("a row with tests");
    }
  }

  bool fits(const View& view, std::string_view what, std::size_t found, std::size_t wanted) {
    if (found == wanted) return true;
    b_.diagnostics_.report(Code::WrongNumberOfArguments, view.span())
        .arg("a row of " + t_.name)
        .arg(std::to_string(wanted) + " " + std::string(what))
        .arg(found);
    return false;
  }

  void read_notes(const std::vector<View>& headings, const std::vector<View>& cells, RuleText& rule) {
    for (std::size_t k = 0; k < cells.size(); ++k) {
      for (const View& part : cells[k].children(NodeKind::Reference)) {
        if (headings[k].has(TokenKind::Cite)) {
          if (auto index = b_.evidence_index(part)) rule.citations.push_back(*index);
        } else if (part.get(NodeKind::Identifier).has(TokenKind::Prose)) {
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
    rule.name = (is_default ? "default row" : "row " + std::to_string(row.number)) + " of " + t_.name;
    rule.span = rule.expression_span = row.view.span();
    for (const Cell& cell : row.cells) {
      if (!cell.words.empty()) rule.words += (rule.words.empty() ? "" : " and ") + cell.words;
    }
    if (rule.words.empty()) rule.words = is_default ? "no other row meets" : "always";
    const std::vector<View> values = row.view.children(NodeKind::ExpressionTerm);
    for (std::size_t k = 0; k < values.size(); ++k)
      rule.words += (k == 0 ? " => " : ", ") + t_.outputs[k].name + " " + phrase(values[k]);
  }

  std::vector<Row*> all_rows() {
    std::vector<Row*> all;
    for (Row& row : t_.rows) all.push_back(&row);
    if (t_.otherwise) all.push_back(&*t_.otherwise);
    return all;
  }

  /// Every output of a column has one type, and is one of the values that the column allows.
  void give_types() {
    const Types& types = b_.model.types;
    for (std::size_t k = 0; k < t_.outputs.size(); ++k) {
      Output& output = t_.outputs[k];
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
    return t_.row_type != kNone || !output.allowed.empty() || output.view.child(NodeKind::TypeSpecifier);
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

  Builder& b_;
  TableDraft t_;
};

ExprId Builder::check_decision_table(const View& declaration, RuleText& text) {
  RuleText rule_text = text;
  rule_text.kind = declaration.child(NodeKind::FormalParameters) ? RuleKind::Function : RuleKind::Definition;
  auto draft = TableReader(*this, declaration, text.name).run();
  rule_text.expression =
      draft ? table_expression(*this, std::move(*draft), rule_text.table) : error(declaration.span());
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
