// Random packages and random patients for property tests: well typed, reproducible from a seed on every
// machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/model/model.hpp"
#include "facts/patient_facts.hpp"

namespace regimen::support {

/// A small generator of our own, so that a seed means the same with every standard library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2 + 1) {}
  std::uint64_t next();
  /// 0 to `limit` - 1.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

/// Declarations, one an element: the same terminology, facts, record, table and functions each time, then
/// `definitions` random definitions `d0`, `d1`, ... of all types, which use facts, functions and earlier
/// definitions.
std::vector<std::string> random_declarations(Random& random, std::size_t definitions);

/// A patient for the program: each fact unknown or a random value of its type.
PatientFacts random_patient(Random& random, const ProgramData& program);

}  // namespace regimen::support
