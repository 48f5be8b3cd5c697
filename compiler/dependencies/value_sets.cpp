// Finding the files, and reading them. What FHIR calls an expansion is taken as it stands; without one, codes
// that `compose` lists are taken; anything that would have to be computed by a terminology server is not
// guessed.
#include "compiler/dependencies/value_sets.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <tuple>

#include "compiler/diagnostics/diagnostic.hpp"
#include "load/content_digest.hpp"
#include "load/json.hpp"

namespace regimen::dependencies {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostics;

/// Reads one ValueSet; stops at the first fault of its form.
class Reader {
 public:
  explicit Reader(PublishedValueSet& out) : out_(out) {}

  /// The place and kind of the fault, or nothing.
  std::optional<std::string> read(const json::Value& resource, const std::string& at) {
    for (auto [key, to] : {std::pair{"url", &out_.set.url}, std::pair{"version", &out_.set.version}}) {
      const json::Value* value = resource.find(key);
      if (value != nullptr && !value->is_string()) fail(json::pointer(at, key), "string");
      if (value != nullptr) *to = value->text;
    }
    const json::Value* expansion = resource.find("expansion");
    if (expansion != nullptr) {
      read_expansion(*expansion, json::pointer(at, "expansion"));
    } else if (const json::Value* compose = resource.find("compose")) {
      read_compose(*compose, json::pointer(at, "compose"));
    } else {
      out_.unusable = "it has neither an expansion nor a compose";
    }
    if (fault_) return fault_;
    std::vector<SystemCode>& codes = out_.set.codes;
    const auto key = [](const SystemCode& code) { return std::tie(code.system, code.code); };
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const SystemCode& a, const SystemCode& b) { return key(a) < key(b); });
    codes.erase(std::unique(codes.begin(), codes.end(),
                            [&](const SystemCode& a, const SystemCode& b) { return key(a) == key(b); }),
                codes.end());
    out_.set.digest = value_set_digest(out_.set);
    return std::nullopt;
  }

 private:
  void fail(const std::string& at, std::string_view needed) {
    if (!fault_) fault_ = "found no " + std::string(needed) + " at `" + at + "`, where FHIR has one";
  }

  const json::Value* array(const json::Value& parent, std::string_view key, const std::string& at) {
    const json::Value* value = parent.find(key);
    if (value == nullptr || value->is_array()) return value;
    fail(json::pointer(at, key), "array");
    return nullptr;
  }

  /// The string `key` of `parent`; nullptr when it is not there. An empty string is a fault, as in FHIR.
  const std::string* string(const json::Value& parent, std::string_view key, const std::string& at) {
    const json::Value* value = parent.find(key);
    if (value == nullptr) return nullptr;
    if (!value->is_string() || value->text.empty()) fail(json::pointer(at, key), "string");
    return &value->text;
  }

  bool flag(const json::Value& parent, std::string_view key, const std::string& at) {
    const json::Value* value = parent.find(key);
    if (value != nullptr && !value->is_bool()) fail(json::pointer(at, key), "Boolean");
    return value != nullptr && value->boolean;
  }

  void read_expansion(const json::Value& expansion, const std::string& at) {
    if (!expansion.is_object()) return fail(at, "object");
    if (const json::Value* contains = array(expansion, "contains", at))
      read_contained(*contains, json::pointer(at, "contains"));
    // FHIR: a server that gives less than all says so by `total`, or by this extension.
    const json::Value* total = expansion.find("total");
    if (total != nullptr && (!total->integer() || *total->integer() < 0))
      return fail(json::pointer(at, "total"), "number");
    if (entries_ == 0) out_.unusable = "its expansion holds no code";
    if (total != nullptr && static_cast<std::size_t>(*total->integer()) > entries_) {
      out_.unusable = "its expansion holds " + std::to_string(entries_) + " of " + total->text + " codes";
    }
    if (const json::Value* extensions = array(expansion, "extension", at)) {
      for (const json::Value& extension : extensions->array) {
        const json::Value* url = extension.find("url");
        if (url != nullptr && (url->text == "http://hl7.org/fhir/StructureDefinition/valueset-toocostly" ||
                               url->text == "http://hl7.org/fhir/StructureDefinition/valueset-unclosed")) {
          out_.unusable = "its expansion says that it is not complete";
        }
      }
    }
  }

  // LIMIT: recursion as deep as groups are nested in groups, which the JSON reader's depth limit bounds.
  void read_contained(const json::Value& contains, const std::string& at) {
    for (std::size_t i = 0; i < contains.array.size() && !fault_; ++i) {
      const json::Value& entry = contains.array[i];
      const std::string here = json::pointer(at, i);
      if (!entry.is_object()) return fail(here, "object");
      ++entries_;
      // An abstract entry groups others; it is no member itself.
      const bool group = flag(entry, "abstract", here);
      const std::string* code = string(entry, "code", here);
      if (code == nullptr && !group) return fail(json::pointer(here, "code"), "string");
      if (!group) add(entry, string(entry, "system", here), here);
      if (const json::Value* inner = array(entry, "contains", here))
        read_contained(*inner, json::pointer(here, "contains"));
    }
  }

  void read_compose(const json::Value& compose, const std::string& at) {
    if (!compose.is_object()) return fail(at, "object");
    if (compose.find("exclude") != nullptr) out_.unusable = "it has no expansion, and its compose excludes";
    const json::Value* include = array(compose, "include", at);
    if (include == nullptr) return fail(json::pointer(at, "include"), "array");
    for (std::size_t i = 0; i < include->array.size() && !fault_; ++i) {
      const json::Value& part = include->array[i];
      const std::string here = json::pointer(json::pointer(at, "include"), i);
      if (!part.is_object()) return fail(here, "object");
      const json::Value* listed = array(part, "concept", here);
      if (listed == nullptr || part.find("filter") != nullptr || part.find("valueSet") != nullptr) {
        out_.unusable = "it has no expansion, and its compose does not list its codes";
        continue;
      }
      const std::string* system = string(part, "system", here);
      for (std::size_t k = 0; k < listed->array.size() && !fault_; ++k) {
        const std::string item = json::pointer(json::pointer(here, "concept"), k);
        if (!listed->array[k].is_object()) return fail(item, "object");
        add(listed->array[k], system, item);
      }
    }
  }

  void add(const json::Value& entry, const std::string* system, const std::string& at) {
    const std::string* code = string(entry, "code", at);
    const std::string* display = string(entry, "display", at);
    if (code == nullptr) return fail(json::pointer(at, "code"), "string");
    if (system == nullptr) return fail(json::pointer(at, "system"), "string");
    out_.set.codes.push_back({*system, *code, display != nullptr ? *display : std::string()});
  }

  PublishedValueSet& out_;
  std::size_t entries_ = 0;
  std::optional<std::string> fault_;
};

/// The JSON files below a folder by their relative names. Links to folders are not followed: no cycles.
std::map<std::string, fs::path> find_json_files(const fs::path& folder, Diagnostics& diagnostics) {
  std::map<std::string, fs::path> found;
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    diagnostics.report(Code::CannotRead)
        .arg(folder.string())
        .arg(error ? error.message() : "it is no folder");
    return found;
  }
  fs::path root = folder.lexically_normal();
  if (!root.has_filename()) root = root.parent_path();
  fs::recursive_directory_iterator entries(root, fs::directory_options::skip_permission_denied, error);
  for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
    std::error_code ignored;
    if (entries->path().extension() == ".json" && entries->is_regular_file(ignored))
      found.emplace(entries->path().lexically_relative(root).generic_string(), entries->path());
  }
  if (error) diagnostics.report(Code::CannotRead).arg(folder.string()).arg(error.message());
  return found;
}

}  // namespace

void PublishedValueSets::add(std::string_view name, std::string_view bytes, Diagnostics& diagnostics) {
  const Result<json::Value> file = json::parse(bytes);
  if (!file) {
    diagnostics.report(Code::MalformedValueSet)
        .arg(name)
        .arg(file.error().message + (file.error().place.empty() ? "" : " at " + file.error().place));
    return;
  }
  const auto is = [](const json::Value& value, std::string_view type) {
    const json::Value* found = value.find("resourceType");
    return found != nullptr && found->is_string() && found->text == type;
  };
  const auto take = [&](const json::Value& resource, const std::string& at) {
    PublishedValueSet found;
    found.file = name;
    if (auto fault = Reader(found).read(resource, at)) {
      diagnostics.report(Code::MalformedValueSet).arg(name).arg(*fault);
    } else if (!found.set.url.empty()) {  // without a URL nothing can ask for it
      std::string url = found.set.url;
      by_url_.emplace(std::move(url), std::move(found));
    }
  };
  if (is(*file, "ValueSet")) take(*file, "");
  const json::Value* entries = is(*file, "Bundle") ? file->find("entry") : nullptr;
  if (entries == nullptr) return;
  for (std::size_t i = 0; i < entries->array.size(); ++i) {
    const json::Value* resource = entries->array[i].find("resource");
    if (resource != nullptr && is(*resource, "ValueSet"))
      take(*resource, json::pointer(json::pointer("/entry", i), "resource"));
  }
}

PublishedValueSets PublishedValueSets::load(const std::vector<fs::path>& folders, Diagnostics& diagnostics) {
  PublishedValueSets result;
  std::size_t files = 0;
  std::size_t total = 0;
  for (const fs::path& folder : folders) {
    for (const auto& [name, path] : find_json_files(folder, diagnostics)) {
      std::ifstream in(path, std::ios::binary);
      std::error_code error;
      const std::uintmax_t size = fs::file_size(path, error);
      if (!in || error) {
        diagnostics.report(Code::CannotRead)
            .arg(path.string())
            .arg(error ? error.message() : "it cannot be opened");
        continue;
      }
      total += static_cast<std::size_t>(std::min<std::uintmax_t>(size, kMaxValueSetBytes));
      if (++files > kMaxValueSetFiles || total >= kMaxValueSetBytes) {
        diagnostics.report(Code::TooLarge)
            .arg(folder.string())
            .arg("value sets have at most 20000 files and 1 GiB together");
        return result;
      }
      std::string bytes(static_cast<std::size_t>(size), '\0');
      in.read(bytes.data(), static_cast<std::streamsize>(size));
      bytes.resize(static_cast<std::size_t>(in.gcount()));
      result.add((folder / name).lexically_normal().generic_string(), bytes, diagnostics);
    }
  }
  return result;
}

std::vector<const PublishedValueSet*> PublishedValueSets::find(std::string_view url,
                                                               std::string_view version) const {
  std::vector<const PublishedValueSet*> found;
  for (auto [at, end] = by_url_.equal_range(url); at != end; ++at) {
    const PublishedValueSet& one = at->second;
    if (!version.empty() && one.set.version != version) continue;
    const bool known = std::any_of(found.begin(), found.end(), [&](const PublishedValueSet* other) {
      return other->set.digest == one.set.digest && other->unusable == one.unusable;
    });
    if (!known) found.push_back(&one);
  }
  return found;
}

}  // namespace regimen::dependencies
