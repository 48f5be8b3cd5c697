// What is behind the public Program, Patient and Decision, for the parts of this project that build them from
// structs: the compiler's case runner and tests. Not installed.
#pragma once

#include <memory>

#include "decide/decision.hpp"
#include "facts/patient_facts.hpp"
#include "load/program_data.hpp"
#include "regimen/program.hpp"

namespace regimen {

struct Program::Impl : std::enable_shared_from_this<Program::Impl> {
  explicit Impl(ProgramData program) : data(std::move(program)), index(data) {}
  ProgramData data;
  decide::ProgramIndex index;
};

struct Patient::Impl : std::enable_shared_from_this<Patient::Impl> {
  std::shared_ptr<const Program::Impl> program;
  PatientFacts facts;
};

/// INVARIANT: `data` passes check_program.
inline Program make_program(ProgramData data) {
  return Program(std::make_shared<const Program::Impl>(std::move(data)));
}

/// A patient of `program` from facts in its order (one FactValue for each fact).
Patient make_patient(const Program& program, PatientFacts facts);

}  // namespace regimen
