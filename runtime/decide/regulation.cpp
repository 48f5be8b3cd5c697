// Reads the standing of an option off the values of its regulatory rules.
#include "decide/regulation.hpp"

#include "load/bundle_fields.hpp"

namespace regimen::decide {

Standing standing_of(const Reading& reading, const Option& option) {
  Standing out;
  if (option.regulatory.empty()) return out;
  out.permitted = Truth::False;
  for (Index i = 0; i < option.regulatory.size(); ++i) {
    const RegulatoryStatus& status = option.regulatory[i];
    const Index node = reading.program().rules[status.rule].node;
    const Truth in_force = node == kNone ? Truth::True : reading.truth({node, reading.patient()});
    if (!status.counts || in_force == Truth::False) continue;
    if (status.status == Regulation::Withdrawn && in_force == Truth::True) return {Truth::False, i};
    const bool permits =
        status.status != Regulation::Investigational && status.status != Regulation::Withdrawn;
    if (out.permitted != Truth::True && permits) out = {in_force, i};
    if (out.in_force == kNone) out.in_force = i;
  }
  return out;
}

std::string_view to_string(Regulation status) {
  return bundle::Words<Regulation>::kAll[static_cast<std::size_t>(status)];
}

}  // namespace regimen::decide
