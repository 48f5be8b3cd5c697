// Recognition. A name counts only as whole words; longer names win over the shorter ones inside them.
#include "fhir/drug_names.hpp"

#include <algorithm>

#include "fhir/elements.hpp"

namespace regimen::fhir {
namespace {

// SOURCE: HL7 Terminology, code system identifier of the WHO ATC classification.
constexpr std::string_view kAtc = "http://www.whocc.no/atc";

struct Word {
  std::string text;
  bool may_start = true;  // not behind a hyphen: `es-citalopram` is not citalopram
};

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> out;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_word_byte(text[i])) {
      ++i;
      continue;
    }
    Word word;
    word.may_start = i == 0 || text[i - 1] != '-';
    for (; i < text.size() && is_word_byte(text[i]); ++i) {
      word.text += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    }
    out.push_back(std::move(word));
  }
  return out;
}

bool starts_here(const std::vector<Word>& words, std::size_t at, const std::vector<std::string>& name) {
  if (name.empty() || at + name.size() > words.size() || !words[at].may_start) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (words[at + i].text != name[i]) return false;
  }
  return true;
}

bool code_fits(const SystemCode& known, const Coding& given) {
  if (known.system != given.system || given.code.empty() || known.code.empty()) return false;
  return known.system == kAtc ? given.code.starts_with(known.code) : given.code == known.code;
}

}  // namespace

MedicationWords medication_words(const Record& record, const Resource& resource) {
  MedicationWords out;
  const auto add = [&](const json::Value* concept_value) {
    if (concept_value == nullptr) return;
    out.concepts.push_back(concept_value);
    for (const std::string_view words : concept_texts(concept_value)) out.texts.push_back(words);
  };
  add(element(resource.json, "medicationCodeableConcept"));
  if (const json::Value* reference = element(resource.json, "medicationReference")) {
    out.medication = record.resolve(resource, reference);
    if (const auto shown = text(element(reference, "display")); !shown.empty()) out.texts.push_back(shown);
    if (out.medication == nullptr && out.texts.empty()) {
      out.unresolved = std::string(text(element(reference, "reference")));
      if (out.unresolved.empty()) out.unresolved = "(without a reference)";
    }
  }
  if (resource.type == "Medication") out.medication = resource.json;
  add(element(out.medication, "code"));
  for (const json::Value* ingredient : items(element(out.medication, "ingredient"))) {
    add(element(ingredient, "itemCodeableConcept"));
  }
  return out;
}

DrugNames::DrugNames(const ProgramData& program, const Binding& binding) {
  if (binding.code_list < program.code_lists.size()) {
    const CodeList& list = program.code_lists[binding.code_list];
    for (const CodeMember& member : list.members) {
      std::string spaced = member.name;
      std::replace(spaced.begin(), spaced.end(), '_', ' ');
      add(member.name, Code{list.name, member.name, member.display}, member.codes, {spaced, member.display});
    }
  } else if (binding.value_set < program.value_sets.size()) {
    for (const SystemCode& code : program.value_sets[binding.value_set].codes) {
      add(code.display.empty() ? code.code : code.display, Code{code.system, code.code, code.display}, {code},
          {code.display});
    }
  }
}

void DrugNames::add(std::string name, Code code, std::vector<SystemCode> codes,
                    const std::vector<std::string>& called) {
  Drug drug{std::move(name), std::move(code), std::move(codes), {}};
  for (const std::string& text : called) {
    auto words = words_of(text);
    std::vector<std::string> spelling;
    for (Word& word : words) spelling.push_back(std::move(word.text));
    if (!spelling.empty()) drug.spellings.push_back(std::move(spelling));
  }
  drugs_.push_back(std::move(drug));
}

bool DrugNames::named_in(std::string_view text, std::vector<std::size_t>& found) const {
  const auto words = words_of(text);
  bool any = false;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t longest = 0;
    std::vector<std::size_t> here;
    for (std::size_t drug = 0; drug < drugs_.size(); ++drug) {
      for (const auto& name : drugs_[drug].spellings) {
        if (name.size() < longest || !starts_here(words, at, name)) continue;
        if (name.size() > longest) here.clear();
        longest = name.size();
        here.push_back(drug);
      }
    }
    for (const std::size_t drug : here) {
      any = true;
      if (std::find(found.begin(), found.end(), drug) == found.end()) found.push_back(drug);
    }
    at += std::max<std::size_t>(longest, 1);
  }
  return any;
}

Recognition DrugNames::recognise(const MedicationWords& medication) const {
  std::vector<std::size_t> coded;
  std::string code_words;
  for (const json::Value* concept_value : medication.concepts) {
    for (const Coding& given : codings(concept_value)) {
      for (std::size_t drug = 0; drug < drugs_.size(); ++drug) {
        const auto& codes = drugs_[drug].codes;
        if (!std::any_of(codes.begin(), codes.end(),
                         [&](const SystemCode& known) { return code_fits(known, given); })) {
          continue;
        }
        if (std::find(coded.begin(), coded.end(), drug) == coded.end()) coded.push_back(drug);
        if (code_words.empty()) code_words = std::string(given.code) + " of " + std::string(given.system);
      }
    }
  }
  std::vector<std::size_t> named;
  std::string_view name_words;
  for (const std::string_view text : medication.texts) {
    if (named_in(text, named) && name_words.empty()) name_words = text;
  }
  std::vector<std::size_t> all = coded;
  for (const std::size_t drug : named) {
    if (std::find(all.begin(), all.end(), drug) == all.end()) all.push_back(drug);
  }
  if (all.empty()) return {};
  // Forms of one drug (`venlafaxine`, `venlafaxine xr`) may share a code; then the name tells them apart.
  if (coded.size() > 1 && named.size() == 1 && all.size() == coded.size()) coded = all = named;
  if (all.size() > 1) {
    std::string words;
    for (const std::size_t drug : all) words += (words.empty() ? "`" : ", `") + drugs_[drug].name + "`";
    const bool conflict = coded.size() == 1 && named.size() == 1;
    return {Recognition::Kind::Several, 0,
            conflict ? "its code says `" + drugs_[coded[0]].name + "`, its text `" + drugs_[named[0]].name +
                           "`: not guessed which it is"
                     : "names several of the drugs asked for (" + words + "): not guessed which it is"};
  }
  if (!coded.empty()) {
    return {Recognition::Kind::One, coded[0], drugs_[coded[0]].name + " by code " + code_words};
  }
  return {Recognition::Kind::One, named[0],
          drugs_[named[0]].name + " by its name in `" + std::string(name_words.substr(0, 80)) + "`"};
}

}  // namespace regimen::fhir
