// Resolution of functions (functions.def): which signature fits the arguments, and how they are converted to
// it. CQL's rules: an exact fit before conversions, fewer and nearer conversions first; Integer to Long to
// Decimal to Quantity, Date to DateTime, Code to Concept, null to anything; also inside lists and intervals.
// A list is never taken for its item.
#include <algorithm>
#include <array>

#include "compiler/model/builder.hpp"
#include "load/signature.hpp"
#include "regimen/units.hpp"

namespace regimen::model {

namespace {

/// How far a number is from the widest: Integer < Long < Decimal < Quantity.
int width(TypeKind kind) {
  switch (kind) {
    case TypeKind::Integer:
      return 1;
    case TypeKind::Long:
      return 2;
    case TypeKind::Decimal:
      return 3;
    case TypeKind::Quantity:
      return 4;
    default:
      return 0;
  }
}

/// A choice is taken for one of its types before a value is converted to another type.
constexpr int kCastCost = 1;

bool convertible_units(const std::string& from, const std::string& to) {
  const auto a = units::parse(from);
  const auto b = units::parse(to);
  return a && b && units::comparable(*a, *b);
}

}  // namespace

std::optional<int> Builder::conversion_cost(Index from, Index to) const {
  if (from == to) return 0;
  const Types& types = model.types;
  const Type& a = types.at(from);
  const Type& b = types.at(to);
  if (a.kind == TypeKind::Null) return 1;
  if (b.kind == TypeKind::Any) {  // after every other conversion
    const auto holds = [&](Index one) {
      return std::find(b.choices.begin(), b.choices.end(), one) != b.choices.end();
    };
    if (b.choices.empty() || holds(from)) return 20;
    const bool shared = std::any_of(a.choices.begin(), a.choices.end(), holds);
    return shared ? std::optional<int>(20) : std::nullopt;
  }
  if (!a.choices.empty()) {
    std::optional<int> best;
    for (const Index one : a.choices) {
      const auto cost = conversion_cost(one, to);
      if (cost && (!best || *cost + kCastCost < *best)) best = *cost + kCastCost;
    }
    return best;
  }
  if (a.kind == b.kind) {
    switch (a.kind) {
      case TypeKind::Quantity:
        if (b.unit.empty() || a.unit == b.unit) return 1;
        return !a.unit.empty() && convertible_units(a.unit, b.unit) ? std::optional<int>(1) : std::nullopt;
      case TypeKind::Code:
        return b.codes == kNone ? std::optional<int>(1) : std::nullopt;
      case TypeKind::List:
      case TypeKind::Interval:
        return conversion_cost(a.element, b.element);  // as deep as types are nested
      case TypeKind::Tuple: {
        if (a.fields.size() != b.fields.size()) return std::nullopt;
        int cost = 0;
        for (std::size_t i = 0; i < a.fields.size(); ++i) {
          if (a.fields[i].first != b.fields[i].first) return std::nullopt;
          const auto field = conversion_cost(a.fields[i].second, b.fields[i].second);
          if (!field) return std::nullopt;
          cost += *field;
        }
        return cost;
      }
      default:
        return std::nullopt;
    }
  }
  if (width(a.kind) > 0 && width(b.kind) > width(a.kind)) {
    const bool plain = b.kind != TypeKind::Quantity || b.unit.empty() || b.unit == "1";
    return plain ? std::optional<int>(2 * (width(b.kind) - width(a.kind))) : std::nullopt;
  }
  if (a.kind == TypeKind::Date && b.kind == TypeKind::DateTime) return 2;
  if (a.kind == TypeKind::Code && b.kind == TypeKind::Concept) return 2;
  if (a.kind == TypeKind::Integer && b.kind == TypeKind::Uncertain) return 2;
  if (a.kind == TypeKind::Uncertain && width(b.kind) > 0) return 1 + 2 * width(b.kind);
  return std::nullopt;
}

Index Builder::common_type(Index a, Index b) {
  if (a == b) return a;
  if (is_choice(a) != is_choice(b)) {
    // The type of the choice that is nearest to the other side: the other side's, or what it converts to.
    const Index other = is_choice(a) ? b : a;
    Index nearest = kNone;
    std::optional<int> best;
    for (const Index one : model.types.at(is_choice(a) ? a : b).choices) {
      for (const auto& [cost, type] :
           {std::pair(conversion_cost(one, other), other), std::pair(conversion_cost(other, one), one)}) {
        if (!cost || (best && *best <= *cost)) continue;
        best = cost;
        nearest = type;
      }
    }
    if (nearest != kNone) return nearest;
  }
  const auto to_b = conversion_cost(a, b);
  const auto to_a = conversion_cost(b, a);
  if (to_b && (!to_a || *to_b <= *to_a)) return b;
  if (to_a) return a;
  Types& types = model.types;
  const TypeKind kind = types.kind(a);
  if (kind != types.kind(b)) return kNone;
  if (kind == TypeKind::Quantity) return types.quantity("");
  if (kind == TypeKind::Code) return types.code(kNone);
  if (kind == TypeKind::List || kind == TypeKind::Interval) {
    const Index element = common_type(types.at(a).element, types.at(b).element);
    if (element == kNone) return kNone;
    return kind == TypeKind::List ? types.list(element) : types.interval(element);
  }
  return kNone;
}

ExprId Builder::widen(ExprId id, Index type) {
  if (failed(id) || type_of(id) == type) return id;
  const source::Span span = expr(id).span;
  if (model.types.is(type_of(id), TypeKind::Uncertain)) {
    return widen(apply(Operator::Certain, model.types.integer(), {id}, span), type);
  }
  return apply(Operator::Widen, type, {id}, span);
}

namespace {

/// Matching one signature: letters are bound to the common type of everything that they stand for.
class Match {
 public:
  explicit Match(Builder& builder) : builder_(builder) { letters_.fill(kNone); }

  bool bind(const Pattern& pattern, Index type) {
    const Types& types = builder_.model.types;
    if (pattern.letter != 0) {
      Index& letter = letters_[static_cast<unsigned char>(pattern.letter)];
      letter = letter == kNone ? type : builder_.common_type(letter, type);
      return letter != kNone && admits(pattern.letter, types.kind(letter));
    }
    if (pattern.element.empty() || types.is(type, TypeKind::Null)) return true;
    return types.kind(type) == pattern.kind && bind(pattern.element.front(), types.at(type).element);
  }

  /// The type that `pattern` stands for, given an argument of type `given` (kNone: for the result).
  Index type_of(const Pattern& pattern, Index given) {
    Types& types = builder_.model.types;
    if (pattern.letter != 0) {
      const Index letter = letters_[static_cast<unsigned char>(pattern.letter)];
      return letter == kNone ? types.null() : letter;
    }
    switch (pattern.kind) {
      case TypeKind::List:
        return types.list(type_of(pattern.element.front(), kNone));
      case TypeKind::Interval:
        return types.interval(type_of(pattern.element.front(), kNone));
      case TypeKind::Quantity:
        if (given != kNone && types.is(given, TypeKind::Quantity)) return given;
        return types.quantity("");
      case TypeKind::Code:
        if (given != kNone && types.is(given, TypeKind::Code)) return given;
        return types.code(kNone);
      case TypeKind::Any:
        return given != kNone ? given : types.any();
      case TypeKind::Tuple:
        return given != kNone && types.is(given, TypeKind::Tuple) ? given : types.null();
      default:
        return types.plain(pattern.kind);
    }
  }

 private:
  Builder& builder_;
  std::array<Index, 128> letters_;
};

}  // namespace

/// `try_types` for every way in which the choices among `given` may be taken.
template <typename Try>
void Builder::try_choices(const Signature& signature, std::vector<Index>& given, const Try& try_types) {
  // An odometer over the choices; most calls have none. LIMIT: three choices of at most a dozen types.
  std::vector<std::pair<std::size_t, std::vector<Index>>> open;
  for (std::size_t i = 0; i < given.size() && open.size() < 3; ++i) {
    const Pattern& pattern = signature.parameters[i];
    const bool takes_any = pattern.letter == 'T' || pattern.letter == 'U' ||
                           (pattern.letter == 0 && pattern.kind == TypeKind::Any);
    if (is_choice(given[i]) && !takes_any) open.emplace_back(i, model.types.at(given[i]).choices);
  }
  std::vector<std::size_t> at(open.size(), 0);
  while (true) {
    for (std::size_t i = 0; i < open.size(); ++i) given[open[i].first] = open[i].second[at[i]];
    try_types(signature, given, kCastCost * static_cast<int>(open.size()));
    std::size_t digit = 0;
    while (digit < open.size() && ++at[digit] == open[digit].second.size()) at[digit++] = 0;
    if (digit == open.size()) return;
  }
}

ExprId Builder::resolve(Operator op, std::string_view name, std::vector<ExprId> arguments, source::Span span,
                        Index a, Index b) {
  for (ExprId argument : arguments) {
    if (failed(argument)) return error(span);
  }
  std::optional<int> best;
  std::vector<Index> wanted, taken;  // of the best fit: the parameters' types, and those of choices
  Index result = kNone;
  bool ambiguous = false;
  const auto try_types = [&](const Signature& signature, const std::vector<Index>& given, int cost) {
    Match match(*this);
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (!match.bind(signature.parameters[i], given[i])) return;
    }
    std::vector<Index> types;
    for (std::size_t i = 0; i < given.size(); ++i) {
      types.push_back(match.type_of(signature.parameters[i], given[i]));
      const std::optional<int> step = conversion_cost(given[i], types.back());
      if (!step) return;
      cost += *step;
    }
    if (best && *best == cost && given != taken) ambiguous = true;
    if (best && *best <= cost) return;
    best = cost;
    wanted = std::move(types);
    taken = given;
    result = match.type_of(signature.result, kNone);
    ambiguous = false;
  };
  for (const Signature& signature : signatures_of(op)) {
    if (signature.parameters.size() != arguments.size()) continue;
    std::vector<Index> given;
    for (ExprId argument : arguments) given.push_back(type_of(argument));
    try_choices(signature, given, try_types);
  }
  if (best && ambiguous) {
    diagnostics_.report(Code::NoSuchOperator, span)
        .arg(name)
        .arg(types_of(arguments))
        .note("a value of one of several types: say which is meant with `as`");
    return error(span);
  }
  if (!best) return no_operator(name, arguments, span);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (taken[i] != type_of(arguments[i])) arguments[i] = taken_as(arguments[i], taken[i]);
  }
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    arguments[i] = coerce(arguments[i], wanted[i]);
    if (failed(arguments[i])) return error(span);
  }
  return apply(op, result, std::move(arguments), span, a, b);
}

}  // namespace regimen::model
