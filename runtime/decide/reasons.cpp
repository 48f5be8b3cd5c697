// Which rules of an option or a differential are reasons for its status.
#include "decide/reasons.hpp"

#include "decide/regulation.hpp"
#include "decide/texts.hpp"

namespace regimen::decide {
namespace {

class Reasons {
 public:
  explicit Reasons(const Reading& reading) : reading_(reading) {}

  /// Adds those of `rules` whose result is one of `results`.
  void add(ReasonKind kind, const std::vector<Index>& rules, std::initializer_list<Truth> results) {
    for (const Index rule : rules) {
      const Truth result = reading_.truth({reading_.program().rules[rule].node, reading_.patient()});
      bool wanted = false;
      for (const Truth one : results) wanted = wanted || one == result;
      if (!wanted) continue;
      Reason reason;
      reason.kind = kind;
      reason.rule = rule;
      reason.result = result;
      reason.text = reading_.index().rule_text(rule);
      if (kind == ReasonKind::Redirect) {
        const Rule& redirect = reading_.program().rules[rule];
        reason.text =
            "held back while " + redirect.name + " is confirmed: " + fill(reading_, redirect.text, {});
      }
      reason.premises = rule_premises(reading_, rule, reading_.patient());
      out_.push_back(std::move(reason));
    }
  }

  void add(Reason reason) { out_.push_back(std::move(reason)); }
  std::vector<Reason> take() { return std::move(out_); }

 private:
  const Reading& reading_;
  std::vector<Reason> out_;
};

Reason stage_reason(const Reading& reading, Index stage, Truth reached) {
  Reason reason;
  reason.kind = ReasonKind::Stage;
  reason.result = reached;
  reason.text = "stage " + reading.program().stages[stage].id;
  if (reached == Truth::True) {
    reason.text += " is reached";
  } else {
    reason.text += reached == Truth::False ? " is not reached yet" : " may not be reached yet";
  }
  Premise premise;
  const Subject subject{SubjectKind::StageReached, stage, 0};
  premise.text = subject_name(reading, subject);
  premise.value = subject_value(reading, subject);
  premise.subject = subject;
  reason.premises.push_back(std::move(premise));
  return reason;
}

/// Why the regulatory status keeps an option from being offered; nothing when it does not.
std::optional<Reason> regulatory_reason(const Reading& reading, const Option& option) {
  const Standing standing = standing_of(reading, option);
  if (standing.permitted == Truth::True) return std::nullopt;
  Reason reason;
  reason.kind = ReasonKind::Regulatory;
  // The text says what is so; the option waits only where that is not known.
  reason.result = standing.permitted == Truth::Unknown ? Truth::Unknown : Truth::True;
  reason.text = standing.permitted == Truth::Unknown
                    ? "whether it was approved depends on a date that is known only in part"
                    : "not approved at this date";
  if (standing.in_force != kNone) {
    const RegulatoryStatus& status = option.regulatory[standing.in_force];
    reason.rule = status.rule;
    if (status.status == Regulation::Investigational) {
      reason.kind = ReasonKind::Investigational;
      reason.text = "investigational: never offered outside a trial";
    }
    if (status.status == Regulation::Withdrawn) reason.text = "withdrawn: not offered";
  }
  return reason;
}

}  // namespace

std::vector<Reason> option_reasons(const Reading& reading, Index index) {
  const Option& option = reading.program().options[index];
  const std::string status = reading.status(option.status);
  constexpr Truth kTrue = Truth::True, kFalse = Truth::False, kOpen = Truth::Unknown;
  Reasons reasons(reading);
  std::vector<Index> washouts;
  for (const Washout& washout : option.washouts) washouts.push_back(washout.rule);
  if (status == "contraindicated") {
    reasons.add(ReasonKind::Contraindication, option.contraindications, {kTrue});
    return reasons.take();
  }
  if (status == "not_indicated") {
    reasons.add(ReasonKind::Indication, option.indications, {kFalse});
    return reasons.take();
  }
  if (status == "needs_information") {
    reasons.add(ReasonKind::Contraindication, option.contraindications, {kOpen});
    reasons.add(ReasonKind::Indication, option.indications, {kOpen, kTrue});
    reasons.add(ReasonKind::Requirement, option.requirements, {kOpen, kFalse});
    reasons.add(ReasonKind::Washout, washouts, {kOpen, kFalse});
    reasons.add(ReasonKind::Redirect, option.holds, {kOpen, kTrue});
  } else {
    reasons.add(ReasonKind::Indication, option.indications, {kTrue});
    // A requirement that holds is worth saying only where nothing is in the way.
    if (status == "not_ready") {
      reasons.add(ReasonKind::Requirement, option.requirements, {kFalse});
      reasons.add(ReasonKind::Washout, washouts, {kFalse});
      reasons.add(ReasonKind::Redirect, option.holds, {kTrue});
    }
    if (status == "caution" || status == "offered") {
      reasons.add(ReasonKind::Requirement, option.requirements, {kTrue});
      reasons.add(ReasonKind::Washout, washouts, {kTrue});
    }
  }
  if (option.stage != kNone && status == "not_yet") {
    const Index reached = reading.program().stages[option.stage].reached;
    if (reached != kNone)
      reasons.add(stage_reason(reading, option.stage, reading.truth({reached, reading.patient()})));
  }
  if (auto reason = regulatory_reason(reading, option)) reasons.add(std::move(*reason));
  reasons.add(ReasonKind::Caution, option.cautions, {kTrue});
  if (status == "caution") reasons.add(ReasonKind::Caution, option.cautions, {kOpen});
  return reasons.take();
}

std::vector<Reason> differential_reasons(const Reading& reading, Index index) {
  const Differential& differential = reading.program().differentials[index];
  const std::string status = reading.status(differential.status);
  constexpr Truth kTrue = Truth::True, kFalse = Truth::False, kOpen = Truth::Unknown;
  Reasons reasons(reading);
  if (status == "confirmed") {
    reasons.add(ReasonKind::Confirmed, differential.confirmed, {kTrue});
  } else if (status == "cleared") {
    reasons.add(ReasonKind::Cleared, differential.cleared, {kTrue});
  } else if (status == "suspected") {
    reasons.add(ReasonKind::Suspect, differential.suspect, {kTrue});
    reasons.add(ReasonKind::Confirmed, differential.confirmed, {kOpen, kFalse});
    reasons.add(ReasonKind::Cleared, differential.cleared, {kOpen, kFalse});
  } else {
    reasons.add(ReasonKind::Suspect, differential.suspect, {kOpen, kFalse});
    reasons.add(ReasonKind::Confirmed, differential.confirmed, {kOpen});
    reasons.add(ReasonKind::Cleared, differential.cleared, {kOpen});
  }
  return reasons.take();
}

}  // namespace regimen::decide
