// Builder: the state shared by the files that turn syntax trees into a Model. Private to compiler/model/.
// collect.cpp finds the names, declare_*.cpp fill the declarations, check_*.cpp type the expressions,
// order.cpp finds cycles and the order in which definitions can be typed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/dependencies/value_sets.hpp"
#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/model/model.hpp"
#include "compiler/source/source_set.hpp"
#include "compiler/syntax/view.hpp"
#include "load/signature.hpp"

namespace regimen::model {

using diagnostics::Code;
using syntax::identifier;
using syntax::name_of;
using syntax::NodeKind;
using syntax::one_line;
using syntax::TokenKind;
using syntax::unquote;
using syntax::View;

enum class SymbolKind : std::uint8_t {
  Definition,
  Function,
  Parameter,
  Fact,
  Table,
  Option,
  Differential,
  Stage,
  Alert,
  Criterion,  // values
  Record,
  CodeList,
  ValueSet,
  CodeSystem,
  SingleCode,
  Concept,
  Evidence,  // other name spaces
  Package    // before a point
};

/// `a fact`, `an option`, ...
std::string_view kind_words(SymbolKind kind);

struct Symbol {
  SymbolKind kind = SymbolKind::Definition;
  Index index = 0;
  source::Span span;         // of the name
  source::Span declaration;  // of all of it
};

using SymbolTable = std::map<std::string, Symbol, std::less<>>;

/// The names that can be seen in one package, as they are written there: its own, those of the packages it
/// uses without an alias, and `package.name` or `alias.name` of all that it uses.
struct Scope {
  SymbolTable values, records, code_lists, value_sets, code_systems, codes, evidence;
  /// Every member of every declared code list: name -> (list, member).
  std::map<std::string, std::vector<std::pair<Index, Index>>, std::less<>> members;
};

/// A clause or declaration whose expression is checked after all names are known.
struct Pending {
  View declaration;
  Index index;
};

/// Where its name stands.
inline source::Span name_span(const Pending& pending) {
  return pending.declaration.get(NodeKind::Identifier).span();
}

/// As a Scope it holds the names in sight where it reads: `enter` goes to the package of a place.
class Builder : public Scope {
 public:
  /// `published`: the value sets that can be asked for by URL.
  Builder(const source::SourceSet& sources, const dependencies::PublishedValueSets& published,
          diagnostics::Diagnostics& diagnostics);

  Model model;

  // collect.cpp
  void collect(const View& file);
  /// The built-in list `options`: a code for each option.
  void declare_option_codes();
  // packages.cpp
  void enter(source::Span place);
  /// The name in the bundle of what the package in sight declares: `terms.adult`, `adult` for the package
  /// itself.
  std::string bundle_name(const std::string& name) const;
  /// Brings the names of used packages into sight; RGM2033, RGM2034 and RGM2036.
  void import_names();
  void import_members();
  /// `terms.adult` for an expression that names something of a used package, or the name that stands alone.
  std::optional<std::string> plain_name(const View& expression) const;
  /// The name at the head of `trials` or `terms.trials.first`, and how many identifiers it takes.
  std::pair<std::string, std::size_t> qualified_name(const View& qualified_identifier) const;
  std::optional<std::string> used_name(const View& node) const;
  // declare_*.cpp
  void declare_knowledge();
  void declare_head(const View& declaration);
  std::string publication_status(const View& clause);
  void declare_evidence(const Pending& pending);
  void declare_terminology();
  std::optional<SystemCode> system_code(const View& literal);
  std::optional<SystemCode> code_from_system(const View& declaration);
  void take_published(const View& declaration, ValueSet& set);
  void declare_concept(const Pending& pending);
  void declare_records();
  void declare_binding(const View& view, Index fact);
  Index record_type(const Symbol& symbol, source::Span use);
  void declare_fact(const Pending& pending);
  void declare_parameter(const Pending& pending);
  void declare_function_parameters(const Pending& pending);
  void declare_table_columns(const Pending& pending);
  void declare_table_rows(const Pending& pending);
  void declare_option(const Pending& pending);
  void declare_differential(const Pending& pending);
  void declare_pathway(const View& declaration);
  void declare_stage(const Pending& pending);
  void declare_alert(const Pending& pending);
  void declare_criterion(const Pending& pending);
  void declare_score(const Pending& pending);
  void declare_case(const View& declaration);
  void define(const Pending& pending);
  void define_function(const Pending& pending);
  // declare_decision_tables.cpp: the body of a definition that is a decision table, and its rule.
  ExprId check_decision_table(const View& declaration, RuleText& rule);
  // order.cpp
  void order_definitions();
  // builder.cpp
  /// What did not check has been reported: an expression that failed in silence is our fault and must not be
  /// compiled.
  void check_complete();

  std::vector<Pending> evidence_, value_sets_, code_lists_, codes_, concepts_, code_systems_, records_,
      facts_, tables_, definitions_, functions_, parameters_, options_, differentials_, stages_, alerts_,
      criteria_, scores_;
  std::vector<View> knowledge_, pathways_, cases_;
  std::vector<std::pair<bool, Index>> checking_order_;  // (is function, index into definitions_/functions_)

  // check_expression.cpp: types an expression. `expected` is a hint for literals and codes (kNone: none); the
  // result may have another type, `coerce` brings it there or reports.
  ExprId check(const View& view, Index expected = kNone);
  ExprId check_as(const View& view, Index type);
  ExprId coerce(ExprId expression, Index type);
  ExprId check_condition(const View& view) { return check_as(view, model.types.boolean()); }
  /// The value of an expression that must be a constant of `type`; a bare number is taken in the type's unit
  /// when `bare_numbers`. Null (and a report) when it is not.
  Value check_constant(const View& view, Index type, bool bare_numbers = false);
  std::pair<Value, Value> check_bounds(const View& view, Index type);
  void report_out_of_bounds(const Value& value, const Value& low, const Value& high, const std::string& name,
                            source::Span span);
  Index check_type(const View& view);

  // resolve.cpp: operators of functions.def by their signatures.
  /// `op` over arguments converted to the signature that fits best; an error that names the types when none
  /// does.
  ExprId resolve(Operator op, std::string_view name, std::vector<ExprId> arguments, source::Span span,
                 Index a = 0, Index b = 0);
  template <typename Try>
  void try_choices(const Signature& signature, std::vector<Index>& given, const Try& try_types);
  /// What it costs to take a value of type `from` for one of type `to` (0: nothing to do); nothing: it cannot
  /// be.
  std::optional<int> conversion_cost(Index from, Index to) const;
  bool is_choice(Index type) const { return !model.types.at(type).choices.empty(); }
  /// The narrowest type that both are or widen to; kNone when there is none.
  Index common_type(Index a, Index b);
  ExprId widen(ExprId expression, Index type);

  // helpers
  ExprId constant(Value value, Index type, source::Span span);
  ExprId apply(Operator op, Index type, std::vector<ExprId> operands, source::Span span, Index a = 0,
               Index b = 0);
  ExprId error(source::Span span);
  ExprId add(Expression expression);
  const Expression& expr(ExprId id) const { return model.expressions[id]; }
  Index type_of(ExprId id) const { return model.expressions[id].type; }
  bool failed(ExprId id) const { return model.expressions[id].kind == ExprKind::Error; }
  const Value* constant_value(ExprId id) const;
  std::string type_name(Index type) const { return model.types.name(type, model.declared.code_lists); }
  Place place(source::Span span) const;

  RuleText rule(RuleKind kind, std::string name, const View& clause, ExprId expression,
                const View& expression_view);
  void attachments(const View& clause, std::string& because, std::vector<Index>& citations);
  std::vector<Index> citations(const View& clause);
  std::optional<Index> evidence_index(const View& identifier_view);
  std::optional<Symbol> find(const SymbolTable& table, const View& identifier_view,
                             std::string_view expected_words);
  void unknown_name(const View& identifier_view, const SymbolTable& table);
  bool declare_name(SymbolTable& table, std::string name, Symbol symbol);
  std::optional<Date> date_literal(const View& clause);

 private:
  ExprId check_expression(const View& view, Index expected);
  ExprId check_literal(const View& view, Index expected);
  ExprId check_quantity_literal(const View& view);
  ExprId check_identifier(const View& view, Index expected);
  /// Where a code is meant, a name that is no value by itself (an option, a definition with arguments) is the
  /// code of that name: `c.option = rtms`. kNone when there is none.
  ExprId code_rather_than_name(const std::string& name, Index expected, source::Span span);
  /// A code or concept that is declared by itself: `"Discharge to hospice"`. kNone when the name is of
  /// neither.
  ExprId code_of_system(const std::string& name, source::Span span);
  ExprId check_name(const std::string& name, const View& name_view, source::Span span, Index expected);
  ExprId check_member(const View& view);
  ExprId check_index(const View& view);
  ExprId check_table_cell(const View& index_view, const View& column_view, source::Span span);
  ExprId check_logic(const View& view);
  ExprId check_comparison(const View& view);
  ExprId compare(Operator op, ExprId left, ExprId right, source::Span span);
  ExprId check_membership(const View& view);
  ExprId check_between(const View& view);
  ExprId point_in_interval(ExprId point, const View& interval_view, source::Span span);
  ExprId check_is(const View& view);
  ExprId check_status(const View& view);
  ExprId check_arithmetic(const View& view);
  ExprId arithmetic(Operator op, ExprId left, ExprId right, source::Span span, std::string_view sign);
  ExprId uncertain_arithmetic(Operator op, ExprId left, ExprId right, source::Span span,
                              std::string_view sign);
  ExprId moved(Operator op, ExprId left, ExprId right, source::Span span, std::string_view sign);
  /// An Integer where a number may be uncertain: what lists, intervals and tuples hold.
  ExprId settled(ExprId expression);
  ExprId arithmetic_checked(Operator op, ExprId left, ExprId right, source::Span span, std::string_view sign);
  ExprId member(ExprId owner, const View& name_view, source::Span span);
  ExprId check_polarity(const View& view, Index expected);
  // check_types.cpp
  std::optional<Index> system_type(std::string_view name);
  Index check_cast_type(const View& view);
  Index named_type(const View& qualified_identifier);
  ExprId cast(ExprId operand, Index type, source::Span span);
  ExprId is_type(ExprId operand, Index type, source::Span span);
  ExprId check_type_expression(const View& view);
  ExprId check_convert(const View& view);
  ExprId check_extreme(const View& view);
  ExprId check_ratio_literal(const View& view);
  ExprId check_instance(const View& view);
  // check_moments.cpp
  /// The function of functions.def called `function`, whether authors can write it or not.
  ExprId call_named(std::string_view function, std::vector<ExprId> arguments, source::Span span,
                    std::string_view shown = {}, Index a = 0, Index b = 0);
  /// payload_a of operators with a precision: `year` is 1, ..., `millisecond` 7, `week` 8; 0 for none.
  Index precision_payload(const View& precision) const;
  Index optional_precision(const View& view) const;
  ExprId check_between_dates(const View& view);
  ExprId check_interval_duration(const View& view);
  ExprId check_component(const View& view);
  ExprId check_point_operator(const View& view);
  ExprId check_points(const View& view);
  ExprId check_set(const View& view);
  /// The same with a precision (0: none), which must have a meaning for the arguments.
  ExprId call_to_precision(std::string_view function, std::vector<ExprId> arguments, source::Span span,
                           std::string_view shown, Index precision);
  /// Brings arguments to where the precision has a meaning (`hours between` of dates is of date-times);
  /// whether it has one.
  bool fit_precision(std::string_view function, std::vector<ExprId>& arguments, Index precision);
  // check_age.cpp
  static bool is_age_function(std::string_view name);
  ExprId check_age(std::string_view name, const std::vector<View>& arguments, source::Span span);
  // check_timing.cpp
  ExprId end_of(ExprId value, bool start, source::Span span);
  ExprId check_timing(const View& view);
  ExprId check_order_timing(const View& timing, ExprId left, ExprId right, Index precision,
                            source::Span span);
  ExprId included(ExprId inner, ExprId outer, bool proper, Index precision, source::Span span,
                  std::string_view shown);
  ExprId interval(ExprId low, ExprId high, bool low_closed, bool high_closed, source::Span span);
  ExprId check_if(const View& view, Index expected);
  ExprId check_case(const View& view, Index expected);
  ExprId check_list(const View& view, Index expected);
  ExprId check_tuple(const View& view, Index expected);
  ExprId check_interval(const View& view, Index expected);
  ExprId check_invocation(const View& view);
  ExprId check_call(Index function, const std::vector<View>& arguments, const View& view);
  // check_query.cpp
  ExprId check_query(const View& view);
  ExprId check_query_source(const View& source_view, Index& element, bool& single);
  ExprId check_single_query(const View& view, const View& source_view, const View& alias);
  ExprId check_multiple_query(const View& view, const std::vector<View>& sources,
                              const std::vector<View>& aliases);
  bool check_lets(const View& view, Expression& query);
  ExprId check_filter(const View& view);
  ExprId check_aggregate_clause(const View& clause, ExprId rows, Index element,
                                const std::vector<View>& aliases, const std::vector<Index>& variables);
  bool check_sort(const View& sort, Index result, Expression& query);
  // check_retrieve.cpp
  ExprId check_retrieve(const View& view);
  ExprId retrieve(Binding binding, std::string name, source::Span span);
  /// `Patient`, the one whose record it is; kNone when the name is of something else.
  ExprId patient_context(std::string_view name, source::Span span);
  void unknown_resource(const View& name_view, std::string_view name);
  /// A value of one of several types, taken as one of them: null where it is of another.
  ExprId taken_as(ExprId expression, Index type);
  /// A choice where a time or an interval is meant; an error when it may be several of these.
  ExprId as_time(ExprId expression, std::string_view shown);
  ExprId check_this(const View& view);
  /// A field of the row that is being sorted, by its bare name; nothing when there is none.
  std::optional<ExprId> sorted_field(std::string_view name, source::Span span);
  ExprId check_quantifier(const View& view);
  ExprId check_differential_quantifier(const View& view);
  ExprId check_source(const View& source_view, Index& element);
  ExprId aggregate(Operator op, ExprId list, source::Span span);
  bool unify(ExprId& left, ExprId& right);
  bool calendar_beside_definite(ExprId left, ExprId right) const;
  ExprId give_unit(ExprId expression, Index type);
  Value evaluate_constant(ExprId expression, bool& constant) const;
  void unknown_code(const View& name, Index list);
  ExprId convert_unit(ExprId expression, std::string_view unit);
  std::string types_of(const std::vector<ExprId>& operands) const;  // `Date and Quantity`
  ExprId no_operator(std::string_view sign, std::vector<ExprId> operands, source::Span span);
  Index status_code(Index list, const View& status_name, ExprId& code);

  // texts.cpp: words for people. `{name}` in them is an error unless `with_values`.
  Text text(const View& text_view, bool with_values);
  Text text_of(const View& clause, bool with_values);
  Say say(const View& clause, bool with_values);
  std::string words(std::string_view token, source::Span span, bool with_values, Text& out);
  ExprId value_named(const std::string& name, source::Span span);
  bool check_language(std::string_view tag, source::Span span);

  // declare_options.cpp: a clause that becomes a rule; the result is its index in Model::clauses.
  Index conditional_clause(RuleKind kind, const std::string& owner, const View& clause);
  Index computed_clause(RuleKind kind, const std::string& owner, const View& clause, ExprId expression);
  std::vector<std::string> jurisdictions(const View& list);
  std::vector<Index> option_list(const View& clause);
  std::optional<Index> option_named(const View& name);
  std::optional<Date> certain_date(const View& clause, TokenKind word);
  RegulatoryStatus regulatory(const View& clause, const std::string& owner);
  void permission(const View& declaration, Index option);
  std::optional<Washout> washout(const View& clause, const std::string& owner);
  Timespan timespan(const View& clause, const std::string& owner);
  void relation(RelationKind kind, const View& clause, Option& out);
  void follow_up(const View& clause, Index option, Option& out);
  // declare_treatment.cpp
  enum class RangeOf : std::uint8_t { Time, Quantity };
  std::optional<std::pair<Value, Value>> range_ends(const View& range);
  std::optional<QuantityRange> quantity_range(const View& range, RangeOf what);
  std::optional<Quantity> quantity_constant(const View& expression_term, RangeOf what);
  std::optional<CountRange> count_range(const View& range);
  /// The node right after a word: `over 40 minutes`.
  std::optional<View> child_after(const View& item, TokenKind word);
  std::optional<QuantityRange> range_after(const View& item, TokenKind word, RangeOf what);
  void report_range(const View& range, std::string_view reason);
  void route(const View& name, Phase& out);
  void frequency(const View& view, std::optional<CountRange> count, Phase& out);
  void phase_item(const View& item, Phase& out);
  Phase phase(const View& clause, const std::string& owner);
  Monitoring monitoring(const View& clause, const std::string& owner);
  // declare_differentials.cpp, declare_criteria.cpp
  Redirect redirect(const View& clause, const std::string& owner, Index differential);
  void declare_rank(const View& item);
  bool can_be_ranked_by(Index type) const;
  ExprId option_code(Index option, source::Span span);
  ExprId call_for_option(Index function, Index option, source::Span span);
  std::vector<Index> formal_parameters(const View& formals);

  void open_variable(const View& alias, Index type);
  void close_variable() { scope_.pop_back(); }

  struct RecordType {
    enum State : std::uint8_t { Untouched, Open, Ready } state = Untouched;
    Index type = kNone;
    std::vector<std::pair<std::string, std::pair<Value, Value>>> bounds;
  };
  struct TableLayout {
    std::size_t key_column = 0;
    std::vector<std::size_t> columns;  // of the text, for each column of the table
  };
  std::vector<RecordType> record_types_;
  std::vector<TableLayout> table_layouts_;

  std::vector<Scope> scopes_;  // of each package; empty for the one in sight
  std::uint32_t package_ = 0;  // in sight
  struct Import {
    std::uint32_t user, target;
    std::string qualifier;
  };
  std::vector<Import> imports_;
  void import_from(const View& use, const std::vector<Scope>& own);

  const source::SourceSet& sources_;
  const dependencies::PublishedValueSets& published_;
  diagnostics::Diagnostics& diagnostics_;
  std::vector<std::pair<std::string, Index>> scope_;  // aliases and parameters in sight: name, variable
  std::map<Index, source::Span> alias_spans_;         // variable -> where its name is declared
  std::optional<Index> sorted_row_;  // the variable of the row whose sort keys are being typed
  std::size_t depth_ = 0;
  std::map<std::string, Index, std::less<>> retrieves_;  // by name: their implicit facts
  bool any_unit_ = false;      // where a type is read: a Quantity may be of any unit
  bool bare_numbers_ = false;  // a number without a unit is taken in the declared unit (bounds, cases)
  friend class CellChecker;
  friend class TableReader;
  friend class TableMeaning;
  friend Model model_from_expression(const source::SourceSet&, const syntax::Tree&,
                                     diagnostics::Diagnostics&);
};

}  // namespace regimen::model
