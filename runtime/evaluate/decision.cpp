// The decision layer's statuses: first rule that holds. Results are members of the built-in code lists, in
// their order.
#include "evaluate/kernel.hpp"

namespace regimen {
namespace {

// SOURCE: the language's list of statuses; the compiler adds the code lists with members in this order.
enum class OptionMember : std::uint8_t {
  Contraindicated,
  NotIndicated,
  NeedsInformation,
  NotReady,
  NotYet,
  Caution,
  Offered
};
enum class DifferentialMember : std::uint8_t { Confirmed, Cleared, Suspected, Unassessed };
enum class StageMember : std::uint8_t { Blocked, Current, Done, Skipped };

OptionMember option_status(Truth indicated, Truth contraindicated, Truth requirements, Truth stage,
                           Truth caution) {
  if (contraindicated == Truth::True) return OptionMember::Contraindicated;
  if (indicated == Truth::False) return OptionMember::NotIndicated;
  if (indicated == Truth::Unknown || contraindicated == Truth::Unknown || requirements == Truth::Unknown) {
    return OptionMember::NeedsInformation;
  }
  if (requirements == Truth::False) return OptionMember::NotReady;
  if (stage != Truth::True) return OptionMember::NotYet;
  if (caution != Truth::False) return OptionMember::Caution;
  return OptionMember::Offered;
}

}  // namespace

void option_status_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  for (Row row = 0; row < out.rows; ++row) {
    const auto at = [&](std::size_t i) { return context.operand(node, i).truth(row); };
    const OptionMember status = option_status(at(0), at(1), at(2), at(3), at(4));
    out.put_integer(row, static_cast<std::int64_t>(status));
  }
}

void differential_status_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  for (Row row = 0; row < out.rows; ++row) {
    const auto is_true = [&](std::size_t i) { return context.operand(node, i).truth(row) == Truth::True; };
    DifferentialMember status = DifferentialMember::Unassessed;
    if (is_true(0)) status = DifferentialMember::Suspected;
    if (is_true(2)) status = DifferentialMember::Cleared;
    if (is_true(1)) status = DifferentialMember::Confirmed;
    out.put_integer(row, static_cast<std::int64_t>(status));
  }
}

void stage_status_kernel(const EvaluationContext& context, const Node& node, Column& out) {
  for (Row row = 0; row < out.rows; ++row) {
    const auto is_true = [&](std::size_t i) { return context.operand(node, i).truth(row) == Truth::True; };
    StageMember status = StageMember::Blocked;
    if (is_true(0)) status = StageMember::Current;
    if (is_true(2) && !is_true(1)) status = StageMember::Skipped;
    if (is_true(0) && is_true(1)) status = StageMember::Done;
    out.put_integer(row, static_cast<std::int64_t>(status));
  }
}

}  // namespace regimen
