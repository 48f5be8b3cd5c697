// Names are ELM's own where functions.def has them; what differs stands in the tables here.
#include "compiler/elm/shape.hpp"

#include <span>

#include "load/operators.hpp"
#include "load/signature.hpp"

namespace regimen::elm {

namespace {

/// Operators of operators.def whose ELM node has the operands in `operand`.
std::string_view plain_name(Operator op) {
  switch (op) {
    case Operator::Not:
      return "Not";
    case Operator::And:
      return "And";
    case Operator::Or:
      return "Or";
    case Operator::Xor:
      return "Xor";
    case Operator::Implies:
      return "Implies";
    case Operator::IsNull:
      return "IsNull";
    case Operator::IsTrue:
      return "IsTrue";
    case Operator::IsFalse:
      return "IsFalse";
    case Operator::Equal:
      return "Equal";
    case Operator::Equivalent:
      return "Equivalent";
    case Operator::Less:
      return "Less";
    case Operator::LessOrEqual:
      return "LessOrEqual";
    case Operator::Greater:
      return "Greater";
    case Operator::GreaterOrEqual:
      return "GreaterOrEqual";
    case Operator::Add:
      return "Add";
    case Operator::Subtract:
      return "Subtract";
    case Operator::Multiply:
      return "Multiply";
    case Operator::Divide:
      return "Divide";
    case Operator::TruncatedDivide:
      return "TruncatedDivide";
    case Operator::Modulo:
      return "Modulo";
    case Operator::Power:
      return "Power";
    case Operator::Negate:
      return "Negate";
    case Operator::Abs:
      return "Abs";
    case Operator::Ceiling:
      return "Ceiling";
    case Operator::Floor:
      return "Floor";
    case Operator::Truncate:
      return "Truncate";
    case Operator::WidenToLong:
      return "ToLong";
    case Operator::WidenToDecimal:
      return "ToDecimal";
    case Operator::ToString:
      return "ToString";
    case Operator::Coalesce:
      return "Coalesce";
    case Operator::Index:
      return "Indexer";
    case Operator::Distinct:
      return "Distinct";
    case Operator::Concatenate:
      return "Concatenate";
    default:
      return {};
  }
}

/// Operators whose operands are members of their own.
struct Members {
  std::string_view name;
  std::string_view members[5];
};
constexpr Members kMembers[] = {{"Combine", {"source", "separator"}},
                                {"First", {"source"}},
                                {"Last", {"source"}},
                                {"IndexOf", {"source", "element"}},
                                {"LastPositionOf", {"pattern", "string"}},
                                {"PositionOf", {"pattern", "string"}},
                                {"Split", {"stringToSplit", "separator"}},
                                {"SplitOnMatches", {"stringToSplit", "separatorPattern"}},
                                {"Substring", {"stringToSub", "startIndex", "length"}},
                                {"Message", {"source", "condition", "code", "severity", "message"}},
                                {"Round", {"operand", "precision"}}};

bool has_precision(std::string_view name) {
  for (const std::string_view other : {"SameAs",
                                       "SameOrBefore",
                                       "SameOrAfter",
                                       "Before",
                                       "After",
                                       "DurationBetween",
                                       "DifferenceBetween",
                                       "DateTimeComponentFrom",
                                       "In",
                                       "ProperIn",
                                       "IncludedIn",
                                       "ProperIncludedIn",
                                       "Overlaps",
                                       "OverlapsBefore",
                                       "OverlapsAfter",
                                       "Meets",
                                       "MeetsBefore",
                                       "MeetsAfter",
                                       "Starts",
                                       "Ends"}) {
    if (name == other) return true;
  }
  return false;
}

/// What the compiler puts in for its own purposes; ELM has no such operators.
bool is_ours(std::string_view name) {
  return name == "Widen" || name == "Certain" || name == "CoalesceList" || name.starts_with("Make") ||
         name.starts_with("PartOf") || name.starts_with("CodesOf") || name.starts_with("DisplayOf") ||
         name.starts_with("ValueOf") || name.starts_with("UnitOf") || name == "As" || name == "IsType" ||
         name == "ConceptInCodes";
}

json::Value of_operands(std::string_view name, std::vector<json::Value> operands) {
  json::Value out = node(name);
  if (operands.size() == 1) {
    out.add("operand", std::move(operands[0]));
  } else if (!operands.empty()) {
    out.add("operand", json::Value::of_array(std::move(operands)));
  }
  return out;
}

}  // namespace

json::Value node(std::string_view type) {
  json::Value out = json::Value::of_object();
  out.add("type", json::Value::of_string(type));
  return out;
}

std::string precision_name(Index payload) {
  constexpr std::string_view kNames[] = {"",       "Year",   "Month",       "Day", "Hour",
                                         "Minute", "Second", "Millisecond", "Week"};
  return std::string(payload < std::size(kNames) ? kNames[payload] : "");
}

std::optional<json::Value> shape(Operator op, std::vector<json::Value> operands, Index payload) {
  std::string name(plain_name(op));
  if (op == Operator::First) name = "First";
  if (op == Operator::Last) name = "Last";
  if (op == Operator::Round) name = "Round";
  if (op == Operator::DateAdd) name = "Add";
  if (op == Operator::DateSubtract) name = "Subtract";
  if (is_function(op) && name.empty()) name = function_name(op);
  if (name.empty() || is_ours(name)) return std::nullopt;
  if (name.starts_with("Quantity")) name.erase(0, 8);  // QuantityAdd is Add
  // And, Or take two operands: longer chains lean to the left.
  if (operands.size() > 2 && (op == Operator::And || op == Operator::Or)) {
    json::Value left = std::move(operands[0]);
    for (std::size_t i = 1; i < operands.size(); ++i) {
      std::vector<json::Value> pair;
      pair.push_back(std::move(left));
      pair.push_back(std::move(operands[i]));
      left = of_operands(name, std::move(pair));
    }
    return left;
  }
  for (const Members& entry : kMembers) {
    if (entry.name != name) continue;
    json::Value out = node(name);
    for (std::size_t i = 0; i < operands.size(); ++i) out.add(entry.members[i], std::move(operands[i]));
    return out;
  }
  if (op == Operator::Coalesce || op == Operator::Concatenate) {
    json::Value out = node(name);
    out.add("operand", json::Value::of_array(std::move(operands)));
    return out;
  }
  json::Value out = of_operands(name, std::move(operands));
  if (has_precision(name) && payload != 0)
    out.add("precision", json::Value::of_string(precision_name(payload)));
  return out;
}

}  // namespace regimen::elm
