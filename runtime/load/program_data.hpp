// What a bundle says, as plain structs: the one form that the compiler builds and writes, that the loader
// reads and checks, and that evaluation, decision and explanation read. JSON keys in the bundle are the
// member names below. Indices are small typed numbers into the vectors of ProgramData; kNone means "not
// there". No behaviour here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "load/basic_data.hpp"
#include "load/decision_data.hpp"
#include "regimen/value.hpp"

namespace regimen {

inline constexpr int kBundleFormat = 1;

enum class TypeKind : std::uint8_t {
  Boolean,
  Integer,
  Long,
  Decimal,
  String,
  Date,
  DateTime,
  Time,
  Quantity,
  Code,
  List,
  Interval,
  Tuple,
  Null,
  Any,  // a value of any type, known only when it is there
  Ratio,
  Concept,
  Uncertain  // an Integer of which, perhaps, only the fewest and the most are known
};

/// A type of the graph. Types are interned: equal types have equal indices.
struct Type {
  TypeKind kind = TypeKind::Null;
  std::string unit;       // Quantity: its UCUM unit; empty: each value carries its own
  Index codes = kNone;    // Code: index into code_lists, or kNone for a code of any system
  Index element = kNone;  // List, Interval
  std::string name;       // Tuple: the record's name, or empty
  std::vector<std::pair<std::string, Index>> fields;  // Tuple
  std::vector<Index> choices{};  // Any: the types that a value may be of, as of FHIR's `value[x]`; empty: all
};

/// One row per patient (frame 0), or one row per item of a list.
struct Frame {
  Index parent = kNone;   // kNone for the patient frame
  Index fact = kNone;     // a list fact gives the rows, or
  Index node = kNone;     // a list-valued node of the parent frame does
  Index element = kNone;  // type of an item
  std::string name;       // what a person calls it: `trials`
  bool fold = false;      // one row per parent row, which stands for the items one after the other (Fold)
};

/// Flags of payload_b for Count, Sum, Min, Max, Avg and Collect.
enum QueryFlags : std::uint32_t {
  kHasCondition = 1,  // operand 0 is a condition
  kDistinct = 2,      // equal elements count once
  kHasElement = 4,    // Count: the last operand is an element whose nulls do not count
  kDescending0 = 8,   // Collect: sort key i is descending when bit (3 + i) is set, i < 16
};

/// Flags of payload_b for Ranking, by criterion i < 16.
enum RankFlags : std::uint32_t {
  kHigherFirst = 1,          // bit i: the higher value comes first
  kUnknownFirst = 1U << 16,  // bit 16 + i: an unknown value comes first
};

/// How the rows of a decision table give its value: payload_a of Decide (evaluate/hit_policy.hpp).
enum class HitPolicy : std::uint8_t { First, Unique, Any, List };
inline constexpr std::size_t kHitPolicies = 4;

/// payload_b of Decide.
enum RowsFlags : std::uint32_t {
  kCompleteRows = 1,  // the compiler has proved that some row always meets,
  kDisjointRows = 2,  // that never two meet
  kNeedOutputs = 4,   // List: an unknown output makes the whole list unknown (it will be summed)
};

/// One column of the graph. Operands have smaller indices than the node. Same frame, except where
/// operators.def says so.
struct Node {
  Operator op = Operator::Constant;
  Index type = 0;
  Index frame = 0;
  std::vector<Index> operands;
  Index payload_a = 0, payload_b = 0;
  Place place;
};

// ---- what is known of a patient

enum class BindingMode : std::uint8_t { Any, Latest, Earliest };

/// Where a fact is found in FHIR.
struct Binding {
  BindingMode mode = BindingMode::Any;
  std::string resource;     // `Condition`, `Observation`, ..., or the derived `MedicationCourse`
  Index value_set = kNone;  // codes that match, from value_sets, or
  Index code_list = kNone;  // from code_lists
  std::string path;         // a retrieve: the element whose codes must match
  struct Condition {
    std::string element;
    std::vector<std::string> values;
  };
  std::vector<Condition> where;
  std::string
      value;  // element that gives the value; empty: the resource's own value, or existence for Boolean
  std::optional<Quantity> within;                           // only what is at most so old at as_of
  std::vector<std::pair<std::string, std::string>> fields;  // list facts: record field <- element
  Place place;
};

enum class AbsentMeans : std::uint8_t { Unknown, Value };

struct Fact {
  std::string name;
  Index type = kNone;
  Value low, high;  // declared bounds (closed), null where there is none
  Say ask;
  std::string describe;
  AbsentMeans absent = AbsentMeans::Unknown;
  Value absent_value;             // with AbsentMeans::Value (an empty list for `absent means none`)
  std::vector<Binding> bindings;  // tried together; the first that gives a value wins
  std::vector<std::pair<std::string, std::pair<Value, Value>>>
      field_bounds;       // list facts: field -> [low, high]
  Index node = kNone;     // its Fact node (scalar facts), kNone when nothing uses it
  Index frame = kNone;    // its frame (list facts), kNone when nothing uses it
  bool retrieve = false;  // not declared: the rows of a retrieve in an expression, `[Condition: "Dysthymia"]`
  Place place;
};

/// A value that the caller may replace: `parameter measurement_period`.
struct Parameter {
  std::string name;
  Index type = kNone;
  Value value;      // unless the caller gives another
  Value low, high;  // declared bounds (closed), null where there is none
  Index node = kNone;
  Place place;
};

// ---- terminology and tables

struct CodeSystem {
  std::string name, uri;
  std::string version{};
};
struct SystemCode {
  std::string system, code, display;
};  // system: the uri
/// Written out in the rules (no url, no digest), or taken from a published FHIR ValueSet: then its codes are
/// sorted, each once, and `digest` pins them (load/content_digest.hpp).
struct ValueSet {
  std::string name, url;
  std::vector<SystemCode> codes;
  Place place;
  std::string version{}, digest{};
};
struct CodeMember {
  std::string name, display;
  std::vector<SystemCode> codes;
};
/// `codes drug { ... }`; the compiler adds `option_status`, `differential_status`, `stage_status`.
struct CodeList {
  std::string name;
  std::vector<CodeMember> members;
  Place place;
};

struct TableColumn {
  std::string name;
  Index type = kNone;
};
struct TableRow {
  Index key = kNone; /* member of key_codes */
  std::vector<Value> cells;
  Place place;
};
struct Table {
  std::string name;
  Index key_codes = kNone;
  std::vector<TableColumn> columns;  // without the key
  std::vector<TableRow> rows;
  std::vector<Index> citations;  // evidence
  Place place;
};

// ---- evidence

enum class EvidenceStatus : std::uint8_t { Unverified, Confirmed, Disputed };

/// A source (claim_of == kNone) or a claim made in one.
struct Evidence {
  std::string id, title;
  std::string kind, publisher, url, doi, note;  // sources
  std::optional<std::int32_t> year;
  Index claim_of = kNone;  // claims: the source
  std::string says, disputed_because;
  std::string not_computable;  // why no rule can rest on a claim; empty when one can
  EvidenceStatus status = EvidenceStatus::Unverified;
  std::vector<Index> supporting;  // evidence that says the same as a claim
  std::vector<Index> contrary;    // evidence cited against a claim
  std::vector<Index> see;         // claims that say the same, or parts of it, and stand for it in the rules
  std::vector<std::pair<std::string, Value>> figures;
  Place place;
};

// ---- decision tables

struct DecisionRow {
  std::uint32_t number = 0;  // as the author counts, from 1
  Index rule = kNone;        // of kind Row; its node: whether the row meets
};
/// A decision table as it stands in the graph: once for each use of one with parameters.
struct DecisionTable {
  std::string policy;             // in the author's words: `unique`, `collect max`
  Index rule = kNone;             // the definition or function that it is
  Index node = kNone;             // Decide
  std::vector<DecisionRow> rows;  // in the order of the operands of `node`
  Index otherwise = kNone;        // rule of the default row, or kNone; its node: no other row meets
};

/// A package whose declarations were used; `digest` is over its sources (load/content_digest.hpp). Its things
/// carry its id before their names: `terms.adult`.
struct UsedPackage {
  std::string id, version, title, status, digest;
};

/// Of the package itself, or of one that it uses: then `name` starts with `id@version/`.
struct SourceText {
  std::string name, text;
  Index package = kNone;  // into packages
};

/// The whole. Written by the compiler, immutable after loading, shared between threads.
struct ProgramData {
  // bundle head
  std::string id, version, title, status, effective, review, publisher, author, language, pathway,
      pathway_title;
  std::vector<std::string> jurisdictions;
  std::vector<std::string> notes;

  std::vector<Type> types;
  std::vector<Frame> frames;
  std::vector<Value> constants;
  std::vector<Node> nodes;

  std::vector<Fact> facts;
  std::vector<Parameter> parameters;
  std::vector<CodeSystem> code_systems;
  std::vector<ValueSet> value_sets;
  std::vector<CodeList> code_lists;
  std::vector<Table> tables;
  std::vector<Evidence> evidence;
  std::vector<Rule> rules;
  std::vector<DecisionTable> decision_tables;
  std::vector<Option> options;
  std::vector<Criterion> criteria;
  std::vector<Differential> differentials;
  std::vector<Stage> stages;
  std::vector<Alert> alerts;
  std::vector<UsedPackage> packages;
  std::vector<SourceText> sources_text;

  std::string digest;  // `sha256:...` over the bundle's canonical bytes; not a member of the JSON body
};

}  // namespace regimen
