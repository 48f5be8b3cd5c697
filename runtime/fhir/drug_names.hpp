// Which drug of a list a medication is: by standard code first, then by its name as a whole word.
// In: a code list or value set, a medication's codings and texts. Out: one drug and how it was recognised, or
// why not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fhir/record.hpp"
#include "load/program_data.hpp"

namespace regimen::fhir {

/// What a Medication* resource says about the medication itself.
struct MedicationWords {
  std::vector<const json::Value*>
      concepts;  // CodeableConcepts: the medication's, its Medication's, its ingredients'
  std::vector<std::string_view> texts;      // their texts and displays, and the reference's
  const json::Value* medication = nullptr;  // the referenced or contained Medication
  std::string unresolved;                   // a reference that leads nowhere
};
MedicationWords medication_words(const Record& record, const Resource& resource);

struct Recognition {
  enum class Kind : std::uint8_t { None, One, Several } kind = Kind::None;
  std::size_t drug = 0;  // One: index into DrugNames
  std::string words;     // One: how; Several: why none was chosen
};

class DrugNames {
 public:
  /// The drugs of a binding: members of its code list, or codes of its value set; empty when it names
  /// neither.
  DrugNames(const ProgramData& program, const Binding& binding);
  bool empty() const { return drugs_.empty(); }
  const std::string& name(std::size_t drug) const { return drugs_[drug].name; }
  /// The drug as a code: of the list, or of the code system it came from.
  const Code& code(std::size_t drug) const { return drugs_[drug].code; }
  Recognition recognise(const MedicationWords& medication) const;

 private:
  struct Drug {
    std::string name;
    Code code;
    std::vector<SystemCode> codes;
    std::vector<std::vector<std::string>> spellings;  // each a sequence of lower-case words
  };
  void add(std::string name, Code code, std::vector<SystemCode> codes,
           const std::vector<std::string>& called);
  bool named_in(std::string_view text, std::vector<std::size_t>& found) const;
  std::vector<Drug> drugs_;
};

}  // namespace regimen::fhir
