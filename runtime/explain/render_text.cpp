// Writes steps as text.
#include "explain/render_text.hpp"

namespace regimen::explain {
namespace {

using decide::Ink;
using decide::TextPage;

/// `150 'mm[Hg]'` reads as it stands; an unknown says so in words.
std::string result_text(const Step& step) { return step.result == "null" ? "unknown" : step.result; }

std::string operand_text(const Operand& operand) {
  decide::Premise premise;
  premise.text = operand.text;
  premise.value = operand.value;
  premise.why = operand.why;
  premise.origin = operand.origin;
  std::string out = decide::premise_text(premise);
  if (operand.step != 0) out += "  (step " + std::to_string(operand.step) + ")";
  return out;
}

void render_origins(const Step& step, TextPage& page) {
  if (step.assumed) {
    page.line(6, "assumed: the record does not say, and the knowledge declares what that means", Ink::Yellow);
    return;
  }
  for (const Origin& origin : step.origins) {
    std::string text = "from " + origin.resource;
    if (!origin.date.empty()) text += ", " + origin.date;
    if (!origin.derivation.empty()) text += ": " + origin.derivation;
    page.line(6, text);
  }
  if (step.kind != StepKind::Fact) return;
  if (step.partial) page.line(6, "there may be more than the record holds", Ink::Yellow);
  if (step.origins.empty() && step.result == "null") page.line(6, "not in the record", Ink::Yellow);
}

void render_step(const ProgramData& program, const Step& step, TextPage& page) {
  const std::string number = std::to_string(step.number) + ". ";
  page.line(2, number + step.name + " = " + result_text(step), Ink::Bold, 4);
  if (!step.text.empty()) page.line(6, step.text, Ink::Plain, 4);
  render_origins(step, page);
  for (const Operand& operand : step.operands) page.line(8 + 2 * operand.depth, "- " + operand_text(operand));
  if (!step.because.empty()) page.line(6, "because: " + step.because);
  for (const Index citation : step.citations) {
    const bool disputed = program.evidence[citation].status == EvidenceStatus::Disputed;
    page.line(6, "evidence: " + decide::citation_text(program, citation), disputed ? Ink::Red : Ink::Plain,
              4);
  }
  if (step.may_be_cited && step.citations.empty()) page.line(6, "evidence: no citation", Ink::Yellow);
  const std::string place = decide::place_text(program, step.place);
  if (!place.empty()) page.line(6, place, Ink::Faint);
}

}  // namespace

void render_text(const ProgramData& program, const std::vector<Step>& steps, TextPage& page) {
  for (const Step& step : steps) render_step(program, step, page);
}

}  // namespace regimen::explain
