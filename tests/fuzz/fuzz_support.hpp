// What the bundle and patient targets share: the small package compiled, a patient of random facts, and using
// a decision in every way that the public API has. Random choices come from the input alone, so a finding
// repeats.
#pragma once

#include <cstdint>
#include <source_location>
#include <string>
#include <string_view>

#include "facts/patient_facts.hpp"
#include "load/program_data.hpp"
#include "regimen/program.hpp"

namespace regimen::fuzz {

/// Says where and aborts, so that the fuzzer keeps the input, when something does not hold.
void require(bool holds, std::source_location where = std::source_location::current());

/// The bundle of the package at `path` (below the source folder). Aborts when it has an error.
std::string bundle_of(std::string_view path);

/// SplitMix64.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

 private:
  std::uint64_t state_;
};
/// FNV-1a over `bytes`: the start of a Random.
std::uint64_t hash_of(std::string_view bytes);

/// One fact in four unknown, the others of their types and within their bounds.
PatientFacts random_facts(const ProgramData& program, Random& random);

/// Evaluates and reads everything: JSON with steps, page, every name's value and explanation. Requires that
/// JSON is JSON, that text is UTF-8 and that a second evaluation gives the same bytes.
void use(const Program& program, const Patient& patient);

}  // namespace regimen::fuzz
