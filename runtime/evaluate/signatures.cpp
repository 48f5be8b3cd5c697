// Types of operators. Types are interned, so equal types have equal indices; a type written twice in a bundle
// simply does not fit its twin.
#include "evaluate/signatures.hpp"

#include <algorithm>

#include "evaluate/column.hpp"
#include "load/operators.hpp"
#include "load/signature.hpp"

namespace regimen {
namespace {

/// The types around one node.
class Types {
 public:
  Types(const ProgramData& data, const Node& node) : data_(data), node_(node) {}

  std::size_t operands() const { return node_.operands.size(); }
  Index operand(std::size_t i) const { return data_.nodes[node_.operands[i]].type; }
  const Type& type(Index index) const { return data_.types[index]; }
  TypeKind kind() const { return type(node_.type).kind; }
  TypeKind kind(std::size_t i) const { return type(operand(i)).kind; }
  bool gives(TypeKind wanted) const { return kind() == wanted; }
  bool takes(std::size_t i, TypeKind wanted) const { return kind(i) == wanted; }
  bool all_same() const {
    return std::all_of(node_.operands.begin(), node_.operands.end(),
                       [this](Index o) { return data_.nodes[o].type == operand(0); });
  }
  bool all_are(TypeKind wanted) const {
    return std::all_of(node_.operands.begin(), node_.operands.end(),
                       [this, wanted](Index o) { return type(data_.nodes[o].type).kind == wanted; });
  }
  /// The type of what operand `i`, a list or an interval, holds; kNone when it is neither.
  Index element_of(std::size_t i, TypeKind container) const {
    return kind(i) == container ? type(operand(i)).element : kNone;
  }

  bool logic() const { return gives(TypeKind::Boolean) && all_are(TypeKind::Boolean); }
  bool comparison() const { return gives(TypeKind::Boolean) && all_same(); }
  bool ordered() const {
    switch (kind(0)) {
      case TypeKind::Integer:
      case TypeKind::Long:
      case TypeKind::Decimal:
      case TypeKind::String:
      case TypeKind::Date:
      case TypeKind::DateTime:
      case TypeKind::Time:
      case TypeKind::Quantity:
      case TypeKind::Null:
      case TypeKind::Any:
      case TypeKind::Uncertain:
        return true;
      case TypeKind::Boolean:
      case TypeKind::Ratio:
      case TypeKind::Concept:
      case TypeKind::Code:
      case TypeKind::List:
      case TypeKind::Interval:
      case TypeKind::Tuple:
        return false;
    }
    return false;
  }
  /// The null type counts as a number: `-null`, `Sum({null})`. Its values are all null.
  bool number(TypeKind of) const { return whole(of) || packed_decimal(of) || of == TypeKind::Null; }
  bool whole(TypeKind of) const { return of == TypeKind::Integer || of == TypeKind::Long; }
  bool packed_decimal(TypeKind of) const { return of == TypeKind::Decimal || of == TypeKind::Quantity; }

  /// Whether operands 0 (a condition, when the flag says so) and 1 or 0 (the element) fit a query.
  bool query(bool element_needed) const {
    const bool condition = (node_.payload_b & kHasCondition) != 0;
    if (condition && (operands() == 0 || !takes(0, TypeKind::Boolean))) return false;
    const bool element = operands() > element_operand();
    return element || !(element_needed || (node_.payload_b & (kDistinct | kHasElement)) != 0);
  }
  std::size_t element_operand() const { return (node_.payload_b & kHasCondition) != 0 ? 1 : 0; }
  bool element_is_last() const { return operands() <= element_operand() + 1; }
  Index element() const { return operand(element_operand()); }

 private:
  const ProgramData& data_;
  const Node& node_;
};

bool aggregate_ok(const Types& s, const Node& node) {
  if (node.op == Operator::Count) return s.gives(TypeKind::Integer) && s.query(false) && s.element_is_last();
  if (!s.query(true)) return false;
  if (node.op == Operator::Collect) {  // sort keys may be of any type
    return s.gives(TypeKind::List) && s.type(node.type).element == s.element();
  }
  if (!s.element_is_last()) return false;
  if (node.op == Operator::Avg && s.gives(TypeKind::Decimal) && s.whole(s.type(s.element()).kind))
    return true;
  if (s.element() != node.type) return false;
  if (node.op == Operator::Sum) return s.number(s.kind());
  if (node.op == Operator::Avg) return s.packed_decimal(s.kind()) || s.gives(TypeKind::Null);
  return s.number(s.kind()) || s.gives(TypeKind::String) || s.gives(TypeKind::Date) ||  // Min, Max
         s.gives(TypeKind::DateTime) || s.gives(TypeKind::Time);
}

bool arithmetic_ok(const Types& s, const Node& node) {
  const Operator op = node.op;
  const TypeKind out = s.kind();
  if (op == Operator::Ceiling || op == Operator::Floor || op == Operator::Truncate) {
    return out == TypeKind::Integer && (s.takes(0, TypeKind::Decimal) || s.takes(0, TypeKind::Integer));
  }
  const bool ranged =
      op == Operator::Add || op == Operator::Subtract || op == Operator::Multiply || op == Operator::Negate;
  if (out == TypeKind::Uncertain) return ranged && s.all_same() && s.operand(0) == node.type;
  if (op == Operator::Negate || op == Operator::Abs) return s.number(out) && s.operand(0) == node.type;
  if (op == Operator::Power && s.packed_decimal(out)) {
    return s.packed_decimal(s.kind(0)) && s.takes(1, TypeKind::Decimal);
  }
  // The units of products and quotients are the compiler's business.
  const bool scales = op == Operator::Multiply || op == Operator::Divide || op == Operator::TruncatedDivide;
  if (scales && s.packed_decimal(out)) return s.packed_decimal(s.kind(0)) && s.packed_decimal(s.kind(1));
  if (op == Operator::Divide) return false;  // CQL divides decimals only
  return s.number(out) && s.all_same() && s.operand(0) == node.type;
}

bool leaf_ok(const ProgramData& data, const Node& node, const Types& s) {
  if (node.op == Operator::Fact) return data.facts[node.payload_a].type == node.type;
  if (node.op == Operator::Parameter) return data.parameters[node.payload_a].type == node.type;
  if (node.op == Operator::Element) return data.frames[node.frame].element == node.type;
  if (node.op == Operator::AsOf)
    return s.gives(TypeKind::DateTime) || s.gives(TypeKind::Date) || s.gives(TypeKind::Time);
  if (node.op == Operator::Field) {
    const Type& item = data.types[data.frames[node.frame].element];
    return item.kind == TypeKind::Tuple && node.payload_a < item.fields.size() &&
           item.fields[node.payload_a].second == node.type;
  }
  return true;  // Constant: its value is checked against the type by check_program
}

bool tuple_ok(const ProgramData& data, const Node& node, const Types& s) {
  if (node.op == Operator::Member) {
    if (!s.takes(0, TypeKind::Tuple)) return false;
    const Type& tuple = data.types[s.operand(0)];
    return node.payload_a < tuple.fields.size() && tuple.fields[node.payload_a].second == node.type;
  }
  const Type& tuple = data.types[node.type];
  if (tuple.kind != TypeKind::Tuple || tuple.fields.size() != s.operands()) return false;
  for (std::size_t i = 0; i < s.operands(); ++i) {
    if (tuple.fields[i].second != s.operand(i)) return false;
  }
  return true;
}

bool list_ok(const ProgramData& data, const Node& node, const Types& s) {
  const Type& type = data.types[node.type];
  const Index item = s.operands() > 0 ? s.element_of(0, TypeKind::List) : kNone;
  if (node.op == Operator::List) {
    return type.kind == TypeKind::List &&
           (s.operands() == 0 || (s.all_same() && s.operand(0) == type.element));
  }
  if (node.op == Operator::Interval) {
    return type.kind == TypeKind::Interval && s.all_same() && s.operand(0) == type.element;
  }
  if (node.op == Operator::Index) return item == node.type && s.takes(1, TypeKind::Integer);
  if (node.op == Operator::First || node.op == Operator::Last) return item == node.type;
  return s.takes(0, TypeKind::List) && s.operand(0) == node.type;  // Distinct
}

/// Functions: one of the signatures of functions.def.
bool function_ok(const ProgramData& data, const Node& node) {
  std::vector<Index> operands;
  for (const Index operand : node.operands) operands.push_back(data.nodes[operand].type);
  for (const Signature& signature : signatures_of(node.op)) {
    if (matches(data, signature, operands, node.type)) return true;
  }
  return false;
}

/// Ranking: Booleans, then for each option a status and values, those of one criterion of one type.
bool ranking_ok(const ProgramData& data, const Node& node, const Types& s) {
  const std::size_t criteria = node.payload_a, stride = criteria + 1;
  if (criteria > 16 || !s.gives(TypeKind::List) ||
      s.type(s.type(node.type).element).kind != TypeKind::Integer ||
      s.operands() != criteria + data.options.size() * stride)
    return false;
  for (std::size_t i = 0; i < s.operands(); ++i) {
    const std::size_t place = i < criteria ? 0 : (i - criteria) % stride;
    if (i < criteria ? !s.takes(i, TypeKind::Boolean)
                     : place != 0 && s.operand(i) != s.operand(criteria + place))
      return false;
    if (i < criteria || place != 0) continue;
    const Type& status = s.type(s.operand(i));
    if (status.kind != TypeKind::Code || status.codes == kNone ||
        data.code_lists[status.codes].name != "option_status")
      return false;
  }
  return true;
}

/// The default, then a condition and an output for each row.
bool decide_ok(const ProgramData& data, const Node& node, const Types& s) {
  if (s.operands() % 2 == 0 || s.operand(0) != node.type) return false;
  const bool list = static_cast<HitPolicy>(node.payload_a) == HitPolicy::List;
  if (list && !s.gives(TypeKind::List)) return false;
  const Index output = list ? data.types[node.type].element : node.type;
  for (std::size_t i = 1; i < s.operands(); i += 2) {
    if (!s.takes(i, TypeKind::Boolean) || s.operand(i + 1) != output) return false;
  }
  return true;
}

/// Decisions: every operand is a Boolean, the result a code of the built-in list `name` with `members`
/// members.
bool status_ok(const ProgramData& data, const Node& node, const Types& s, std::string_view name,
               std::size_t members) {
  const Type& type = data.types[node.type];
  return s.all_are(TypeKind::Boolean) && type.kind == TypeKind::Code && type.codes != kNone &&
         data.code_lists[type.codes].name == name && data.code_lists[type.codes].members.size() == members;
}

}  // namespace

bool signature_ok(const ProgramData& data, const Node& node) {
  const Types s(data, node);
  switch (node.op) {
#define FUNCTION(name, text, nulls, signatures) case Operator::name:
#include "load/functions.def"
#undef FUNCTION
    return function_ok(data, node);
    case Operator::Constant:
    case Operator::Fact:
    case Operator::Parameter:
    case Operator::Field:
    case Operator::Element:
    case Operator::AsOf:
      return leaf_ok(data, node, s);
    case Operator::Broadcast:
      return s.operand(0) == node.type;
    case Operator::AtLeast:
      return s.gives(TypeKind::Boolean) && s.takes(0, TypeKind::Integer) && s.takes(1, TypeKind::Boolean);
    case Operator::Exists:
      return s.logic();
    case Operator::Known:
      return s.gives(TypeKind::Boolean);
    case Operator::Fold:
      return s.operand(0) == node.type && s.operand(1) == node.type;
    case Operator::Accumulated:
      return true;  // the type of its Fold: check_nodes
    case Operator::Count:
    case Operator::Sum:
    case Operator::Min:
    case Operator::Max:
    case Operator::Avg:
    case Operator::Collect:
      return aggregate_ok(s, node);
    case Operator::Not:
    case Operator::And:
    case Operator::Or:
    case Operator::Xor:
    case Operator::Implies:
    case Operator::IsTrue:
    case Operator::IsFalse:
      return s.logic();
    case Operator::IsNull:
      return s.gives(TypeKind::Boolean);
    case Operator::Equal:
    case Operator::Equivalent:
      return s.comparison();
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
      return s.comparison() && s.ordered();
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::TruncatedDivide:
    case Operator::Modulo:
    case Operator::Power:
    case Operator::Negate:
    case Operator::Abs:
    case Operator::Ceiling:
    case Operator::Floor:
    case Operator::Truncate:
      return arithmetic_ok(s, node);
    case Operator::Round:
      return s.packed_decimal(s.kind()) && s.operand(0) == node.type &&
             (s.operands() == 1 || s.takes(1, TypeKind::Integer));
    case Operator::WidenToLong:
      return s.gives(TypeKind::Long) && s.takes(0, TypeKind::Integer);
    case Operator::WidenToDecimal:
      return s.gives(TypeKind::Decimal) && (s.takes(0, TypeKind::Integer) || s.takes(0, TypeKind::Long));
    case Operator::WidenToQuantity:
      return s.gives(TypeKind::Quantity) && (s.whole(s.kind(0)) || s.takes(0, TypeKind::Decimal));
    case Operator::ConvertUnit:
      return s.gives(TypeKind::Quantity) && s.takes(0, TypeKind::Quantity);
    case Operator::ToString:
      return s.gives(TypeKind::String);
    case Operator::If:
      return s.takes(0, TypeKind::Boolean) && s.operand(1) == node.type && s.operand(2) == node.type;
    case Operator::Coalesce:
      return s.all_same() && s.operand(0) == node.type;
    case Operator::Decide:
      return decide_ok(data, node, s);
    case Operator::TableLookup: {
      const Table& table = data.tables[node.payload_a];
      const Type& key = data.types[s.operand(0)];
      return key.kind == TypeKind::Code && key.codes == table.key_codes &&
             node.payload_b < table.columns.size() && table.columns[node.payload_b].type == node.type;
    }
    case Operator::InValueSet: {
      const Index list = s.element_of(0, TypeKind::List);
      const TypeKind item = list == kNone ? s.kind(0) : data.types[list].kind;
      return s.gives(TypeKind::Boolean) &&
             (item == TypeKind::Concept ||
              (item == TypeKind::Code && (list == kNone || data.types[list].codes == kNone)));
    }
    case Operator::Tuple:
    case Operator::Member:
      return tuple_ok(data, node, s);
    case Operator::List:
    case Operator::Interval:
    case Operator::Index:
    case Operator::First:
    case Operator::Last:
    case Operator::Distinct:
      return list_ok(data, node, s);
    case Operator::Concatenate:
    case Operator::ConcatenateAsEmpty:
      return s.gives(TypeKind::String) && s.all_are(TypeKind::String);
    case Operator::OptionStatus:
      return status_ok(data, node, s, "option_status", 7);
    case Operator::DifferentialStatus:
      return status_ok(data, node, s, "differential_status", 4);
    case Operator::StageStatus:
      return status_ok(data, node, s, "stage_status", 4);
    case Operator::Ranking:
      return ranking_ok(data, node, s);
  }
  return false;
}

}  // namespace regimen
