// How a treatment is given and watched, in words: the sentence that stands beside the data, on the page and
// as the text of a FHIR Dosage.
#pragma once

#include <string>
#include <string_view>

#include "decide/reading.hpp"

namespace regimen::decide {

/// `0.5 mg/kg intravenous over 40 minutes, 6 sessions in 2 to 3 weeks`, without title and notes. Empty when
/// the phase has only notes.
std::string phase_words(const ProgramData& program, const Phase& phase);

/// `before the start, at 4 weeks, then every 3 months`.
std::string monitor_words(const Monitoring& monitoring);
std::string monitor_time_words(const MonitorTime& time);

/// Whether a phase is for this patient; unknown when that is not known.
Truth applies(const Reading& reading, Index rule);

/// The condition of a rule as its author wrote it: `age >= 65`; empty when it has none.
std::string condition_words(const Reading& reading, Index rule);

}  // namespace regimen::decide
