// Lock files are JSON of a fixed form; what they do not say exactly is refused.
#include "compiler/dependencies/lock.hpp"

#include <algorithm>
#include <tuple>

#include "load/json.hpp"

namespace regimen::dependencies {
namespace {

constexpr std::int64_t kLockFormat = 1;

void sort(std::vector<Pin>& pins) {
  std::sort(pins.begin(), pins.end(), [](const Pin& a, const Pin& b) {
    return std::tie(a.name, a.version, a.digest) < std::tie(b.name, b.version, b.digest);
  });
  pins.erase(std::unique(pins.begin(), pins.end()), pins.end());
}

void write_pins(std::string_view key, std::string_view name, const std::vector<Pin>& pins, std::string& out) {
  out += "  ";
  json::write_string(key, out);
  out += ": [";
  for (std::size_t i = 0; i < pins.size(); ++i) {
    out += i == 0 ? "\n    {" : ",\n    {";
    const std::pair<std::string_view, const std::string*> members[] = {
        {name, &pins[i].name}, {"version", &pins[i].version}, {"digest", &pins[i].digest}};
    for (const auto& [member, value] : members) {
      if (member != name) out += ", ";
      json::write_string(member, out);
      out += ": ";
      json::write_string(*value, out);
    }
    out += '}';
  }
  out += pins.empty() ? "]" : "\n  ]";
}

Error malformed(const std::string& place, std::string_view needed) {
  return Error{21, "a lock file has " + std::string(needed) + " here", place,
               "write it again: regimen lock PATH"};
}

Result<std::vector<Pin>> read_pins(const json::Value& file, std::string_view key, std::string_view name) {
  const json::Value* list = file.find(key);
  const std::string at = json::pointer("", key);
  if (list == nullptr || !list->is_array()) return malformed(at, "an array");
  std::vector<Pin> pins;
  for (std::size_t i = 0; i < list->array.size(); ++i) {
    const json::Value& item = list->array[i];
    Pin pin;
    for (auto [member, to] :
         {std::pair{name, &pin.name}, {"version", &pin.version}, {"digest", &pin.digest}}) {
      const json::Value* value = item.find(member);
      if (value == nullptr || !value->is_string())
        return malformed(json::pointer(json::pointer(at, i), member), "a string");
      *to = value->text;
    }
    if (item.object.size() != 3) return malformed(json::pointer(at, i), "three members");
    pins.push_back(std::move(pin));
  }
  sort(pins);
  return pins;
}

void compare(const std::vector<Pin>& pinned, const std::vector<Pin>& found, std::string_view what,
             std::vector<std::string>& out) {
  const auto named = [](const Pin& pin) {
    return [&pin](const Pin& other) { return other.name == pin.name; };
  };
  for (const Pin& pin : found) {
    if (std::find(pinned.begin(), pinned.end(), pin) != pinned.end()) continue;
    std::string line = std::string(what) + " `" + pin.name + "`: ";
    const auto before = std::find_if(pinned.begin(), pinned.end(), named(pin));
    if (before == pinned.end()) {
      line += "not pinned, found version `" + pin.version + "`";
    } else if (before->version == pin.version) {
      line += "version `" + pin.version + "` has other content than the pinned one";
    } else {
      line += "pinned at version `" + before->version + "`, found `" + pin.version + "`";
    }
    out.push_back(std::move(line));
  }
  for (const Pin& pin : pinned) {
    if (std::none_of(found.begin(), found.end(), named(pin)))
      out.push_back(std::string(what) + " `" + pin.name + "`: pinned, but not used any more");
  }
}

}  // namespace

Lock lock_of(const ProgramData& program) {
  Lock lock;
  for (const UsedPackage& used : program.packages)
    lock.packages.push_back({used.id, used.version, used.digest});
  for (const ValueSet& set : program.value_sets) {
    if (!set.url.empty()) lock.value_sets.push_back({set.url, set.version, set.digest});
  }
  sort(lock.packages);
  sort(lock.value_sets);
  return lock;
}

std::string write_lock(const Lock& lock) {
  std::string out = "{\n  \"lock\": " + std::to_string(kLockFormat) + ",\n";
  write_pins("packages", "name", lock.packages, out);
  out += ",\n";
  write_pins("value_sets", "url", lock.value_sets, out);
  return out + "\n}\n";
}

Result<Lock> read_lock(std::string_view text) {
  const Result<json::Value> file = json::parse(text);
  if (!file) return file.error();
  const json::Value* format = file->find("lock");
  if (format == nullptr || format->integer() != kLockFormat) return malformed("/lock", "the number 1");
  auto packages = read_pins(*file, "packages", "name");
  if (!packages) return packages.error();
  auto value_sets = read_pins(*file, "value_sets", "url");
  if (!value_sets) return value_sets.error();
  if (file->object.size() != 3) return malformed("", "the members `lock`, `packages` and `value_sets` only");
  return Lock{std::move(*packages), std::move(*value_sets)};
}

std::vector<std::string> differences(const Lock& pinned, const Lock& found) {
  std::vector<std::string> out;
  compare(pinned.packages, found.packages, "package", out);
  compare(pinned.value_sets, found.value_sets, "value set", out);
  return out;
}

}  // namespace regimen::dependencies
