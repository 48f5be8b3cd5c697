// The ranking of options: offered before caution, then by the criteria in their order, then by their place in
// the pathway.
#include "evaluate/ranking.hpp"

#include <algorithm>
#include <tuple>

#include "evaluate/kernel.hpp"

namespace regimen {
namespace {

/// A code's place in its list.
std::size_t place_of(const ProgramData& program, const Code& code) {
  for (const CodeList& list : program.code_lists) {
    if (list.name != code.system) continue;
    const auto found = std::find_if(list.members.begin(), list.members.end(),
                                    [&](const CodeMember& member) { return member.name == code.code; });
    return static_cast<std::size_t>(found - list.members.begin());
  }
  return 0;
}

template <typename T>
int order(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

int order_known(const ProgramData& program, const Value& a, const Value& b) {
  if (const bool* truth = a.get<bool>()) return order(*truth, *b.get<bool>());
  if (const auto* number = a.get<std::int32_t>()) return order(*number, *b.get<std::int32_t>());
  if (const auto* number = a.get<std::int64_t>()) return order(*number, *b.get<std::int64_t>());
  if (const auto* number = a.get<Decimal>()) return order(*number, *b.get<Decimal>());
  if (const auto* amount = a.get<Quantity>()) return order(amount->value, b.get<Quantity>()->value);
  if (const auto* date = a.get<Date>()) {
    const auto key = [](const Date& d) { return std::tuple(d.year, d.month, d.day); };
    return order(key(*date), key(*b.get<Date>()));
  }
  if (const auto* code = a.get<Code>())
    return order(place_of(program, *code), place_of(program, *b.get<Code>()));
  return 0;
}

}  // namespace

int compare_scores(const ProgramData& program, const Value& a, const Value& b, bool higher_first,
                   bool unknown_first) {
  if (a.is_null() || b.is_null()) {
    const int known = order(a.is_null(), b.is_null());  // the known one first
    return unknown_first ? -known : known;
  }
  if (a.storage.index() != b.storage.index()) return 0;
  const int found = order_known(program, a, b);
  return higher_first ? -found : found;
}

void ranking_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  const ProgramData& program = context.program;
  const std::size_t criteria = node.payload_a, stride = criteria + 1;
  // SOURCE: the order of the members of `option_status`, which the compiler adds.
  constexpr std::int64_t kCaution = 5, kOffered = 6;
  for (Row row = 0; row < out.rows; ++row) {
    const auto status = [&](std::size_t option) {
      const Column& column = context.operand(node, criteria + option * stride);
      return column.is_null(row) ? std::int64_t{0} : column.integers[row];
    };
    std::vector<std::size_t> ranked;
    std::vector<Value> scores(program.options.size() * criteria);
    for (std::size_t option = 0; option < program.options.size(); ++option) {
      if (status(option) != kOffered && status(option) != kCaution) continue;
      ranked.push_back(option);
      for (std::size_t c = 0; c < criteria; ++c)
        scores[option * criteria + c] = context.operand_value(node, criteria + option * stride + 1 + c, row);
    }
    const auto before = [&](std::size_t a, std::size_t b) {
      if (status(a) != status(b)) return status(a) == kOffered;
      for (std::size_t c = 0; c < criteria; ++c) {
        if (context.operand(node, c).truth(row) != Truth::True) continue;
        const int found = compare_scores(program, scores[a * criteria + c], scores[b * criteria + c],
                                         (node.payload_b & (kHigherFirst << c)) != 0,
                                         (node.payload_b & (kUnknownFirst << c)) != 0);
        if (found != 0) return found < 0;
      }
      return std::tuple(program.options[a].order, a) < std::tuple(program.options[b].order, b);
    };
    std::sort(ranked.begin(), ranked.end(), before);
    std::vector<Value> ranks(program.options.size());
    for (std::size_t i = 0; i < ranked.size(); ++i)
      ranks[ranked[i]] = Value(static_cast<std::int32_t>(i) + 1);
    out.boxed[row] = Value::list(std::move(ranks));
  }
}

}  // namespace regimen
