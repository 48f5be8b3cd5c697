// Published value sets, as FHIR ValueSet JSON files in folders that the author gives.
// In: folders. Out: every set found, by its canonical URL. Which of them the rules ask for is the model's
// work.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"

namespace regimen::diagnostics {
class Diagnostics;
}

namespace regimen::dependencies {

/// LIMIT: files below the folders, and bytes of all of them together.
inline constexpr std::size_t kMaxValueSetFiles = 20'000;
inline constexpr std::size_t kMaxValueSetBytes = std::size_t{1} << 30;

/// A value set as one file gives it.
struct PublishedValueSet {
  std::string file;      // for messages: its path, as the author gave the folder
  ValueSet set;          // url, version, codes (sorted, each once) and digest
  std::string unusable;  // why its codes are not known: it has no expansion, or only a part of one
};

class PublishedValueSets {
 public:
  PublishedValueSets() = default;

  /// Reads every `*.json` below the folders: a ValueSet, or a Bundle of them; what holds other resources is
  /// passed over. Errors: RGM0001 a folder or file cannot be read, RGM0003 a limit, RGM0020 what is no JSON
  /// or a malformed ValueSet, with file and place. All are reported.
  static PublishedValueSets load(const std::vector<std::filesystem::path>& folders,
                                 diagnostics::Diagnostics& diagnostics);

  /// What the files say of `url`, each content once; with a version, only of that one. Empty when no file has
  /// it.
  std::vector<const PublishedValueSet*> find(std::string_view url, std::string_view version) const;

  /// Adds what one file holds; `name` says where in messages. For `load` and for tests.
  void add(std::string_view name, std::string_view bytes, diagnostics::Diagnostics& diagnostics);

 private:
  std::multimap<std::string, PublishedValueSet, std::less<>> by_url_;
};

}  // namespace regimen::dependencies
