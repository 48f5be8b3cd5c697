// Fuzz target: any bytes as a patient (facts JSON, FHIR as a resource, a Bundle, an array or NDJSON, told
// apart by content) of the small package and of the one on depression; once alone, once split in two files. A
// patient that is read is evaluated and explained.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "compiler/source/source_set.hpp"
#include "tests/fuzz/fuzz_support.hpp"

namespace {

using namespace regimen;

Program load(std::string_view path) {
  const Result<Program> program = Program::load(fuzz::bundle_of(path));
  fuzz::require(program.ok());
  return *program;
}

void check(const Error& error) {
  fuzz::require(error.code >= 5000 && error.code < 6000 && !error.message.empty());
  fuzz::require(!source::find_invalid_utf8(error.message + error.place + error.fix));
}

void read_and_use(const Program& program, const std::string& text) {
  const Result<Patient> plain = program.read_patient(text);
  if (!plain) check(plain.error());
  PatientOptions options;
  options.as_of = DateTime::parse("2026-03-01T00:00:00Z");
  const Result<Patient> dated = program.read_patient(text, options);
  if (!dated) return check(dated.error());
  fuzz::use(program, *dated);

  const std::size_t middle = text.find('\n', text.size() / 2);
  if (middle == std::string::npos) return;
  const std::vector<PatientDocument> files = {{"a.json", text.substr(0, middle)},
                                              {"b.json", text.substr(middle)}};
  const PatientResult both = program.read_patient(files, options);
  fuzz::require(both.patient.has_value() == both.errors.empty());
  for (const Error& error : both.errors) check(error);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Program kSmall = load("tests/fuzz/small.rgm");
  static const Program kDepression = load("knowledge/trd");
  const std::string text(reinterpret_cast<const char*>(data), size);
  read_and_use(kSmall, text);
  read_and_use(kDepression, text);
  return 0;
}
