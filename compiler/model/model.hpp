// The meaning of a package: every declaration with its names, types, units and evidence resolved. The
// compiler's middle form: made from the syntax trees (model/), read by graph/. Where a struct of the program
// already says what is needed (facts, tables, evidence, ...) it is used as it is; only what holds expressions
// has a form of its own here.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/model/expression.hpp"
#include "compiler/model/types.hpp"
#include "load/program_data.hpp"

namespace regimen::model {

/// An expression with the words an author attached to it.
struct RuleText {
  RuleKind kind = RuleKind::Definition;
  std::string name;
  ExprId expression = kNone;
  std::string because;
  Text text;
  std::string words;    // of a decision table and its rows: what an explanation says instead of the text
  Index table = kNone;  // into Model::decision_tables
  std::vector<Index> citations;  // into Model::evidence
  source::Span span, expression_span;
};

struct Variable {
  std::string name;
  Index type = kNone;
};

/// A decision table; it is the value of a definition or function (RuleText::table).
struct DecisionTableRules {
  HitPolicy policy = HitPolicy::Unique;  // of the rows as they stand here
  Index flags = 0;                       // RowsFlags
  std::string words;                     // `collect max`
  struct Row {
    Index number = 0;  // as the author counts, from 1
    RuleText rule;     // its expression: the condition
  };
  std::vector<Row> rows;              // in the order in which they are tried or listed
  std::optional<RuleText> otherwise;  // the default row; without an expression
};

struct Definition {
  RuleText rule;
};
struct Function {
  RuleText rule;
  std::vector<Index> parameters; /* variables */
  Index result = kNone;
};
struct Parameter {
  RuleText rule;
  Index type = kNone;
  Value value, low, high;
};

struct OptionRules {
  std::vector<RuleText> indications, contraindications, cautions, requirements;
  ExprId permitted = kNone;  // whether its regulatory status lets it be offered; kNone: it does
};
struct DifferentialRules {
  std::vector<RuleText> suspect, confirmed, cleared;
};
struct StageRules {
  std::vector<RuleText> enter, after, done;
};

struct CriterionRules {
  RuleText rule;                  // whether it counts
  RuleText value;                 // for options without a score of their own
  std::vector<Index> parameters;  // variables: the option that `value` speaks of, or none
  std::vector<RuleText> scores;   // by option
  Index type = kNone;
};

struct Case {
  std::string name;
  std::optional<Date> as_of;
  std::vector<std::pair<std::string, Value>> given;  // name of a fact, value
  std::vector<RuleText> expectations;
  source::Span span;
};

struct Model {
  /// Everything that goes into the bundle as it stands (head, facts, terminology, tables, evidence, options,
  /// ...); its nodes, frames, rules and the node indices of options etc. are filled by graph/.
  ProgramData declared;
  Types types;
  std::deque<Expression> expressions;  // a deque: references stay valid while expressions are added
  std::vector<Value> constants;
  std::vector<Variable> variables;
  std::vector<DecisionTableRules> decision_tables;
  std::vector<Definition> definitions;
  std::vector<Index> definition_order;  // every definition after those that it uses
  std::vector<Function> functions;
  std::vector<Parameter> parameters;
  std::vector<OptionRules> options;              // as declared.options
  std::vector<DifferentialRules> differentials;  // as declared.differentials
  std::vector<StageRules> stages;                // as declared.stages
  std::vector<RuleText> alerts;                  // as declared.alerts
  std::vector<CriterionRules> criteria;          // as declared.criteria
  std::vector<Index> ranking;                    // criteria, the first one first
  /// The rules of all other clauses. In `declared`, where the bundle has a rule or a node, there stands the
  /// index of a clause or an expression until graph/ replaces it.
  std::vector<RuleText> clauses;
  std::vector<Case> cases;
  // built-in code lists; `option_codes` has the option's ids
  Index option_status = kNone, differential_status = kNone, stage_status = kNone, option_codes = kNone;
};

}  // namespace regimen::model
