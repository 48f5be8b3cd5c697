// Fuzz target: any bytes as a bundle. What begins with `{` is a bundle's text; anything else is a list of
// edits to the JSON of the small package's bundle, which reaches what random text never would. Digests are
// made to fit before loading, or they would hide every other check. What the loader accepts must evaluate and
// explain without a fault.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "load/bundle_json.hpp"
#include "load/digest.hpp"
#include "load/json.hpp"
#include "program_impl.hpp"
#include "tests/fuzz/fuzz_support.hpp"

namespace {

using namespace regimen;
using Json = json::Value;

/// Every value of `root` but itself, in the order of the text.
std::vector<Json*> places_of(Json& root) {
  std::vector<Json*> places, open = {&root};
  while (!open.empty()) {
    Json* value = open.back();
    open.pop_back();
    if (value != &root) places.push_back(value);
    for (auto item = value->array.rbegin(); item != value->array.rend(); ++item) open.push_back(&*item);
    for (auto member = value->object.rbegin(); member != value->object.rend(); ++member) {
      open.push_back(&member->value);
    }
  }
  return places;
}

/// One edit is six bytes: what, where (two), with what (two), and a spare one for the distance in a list.
constexpr std::size_t kEdit = 6;
constexpr std::size_t kMaxEdits = 12;

void edit(Json& root, const std::uint8_t* bytes) {
  const std::vector<Json*> places = places_of(root);
  const auto pick = [&](std::size_t at) {
    return places[static_cast<std::size_t>(bytes[at] * 256U + bytes[at + 1]) % places.size()];
  };
  Json& here = *pick(1);
  const Json there = *pick(3);
  const std::size_t spare = bytes[5];
  switch (bytes[0] % 9) {
    case 0:  // a number nearby, so that indices stay plausible
      if (here.is_number())
        here = Json::of_integer(here.integer().value_or(0) + static_cast<int>(spare % 16) - 8);
      break;
    case 1:
      here = Json::of_integer(static_cast<int>(spare));
      break;
    case 2:
      here = there;
      break;
    case 3:  // the same kind of thing from elsewhere
      if (here.kind == there.kind) here = there;
      break;
    case 4:
      if (!here.array.empty())
        here.array.erase(here.array.begin() + static_cast<std::ptrdiff_t>(spare % here.array.size()));
      if (!here.object.empty())
        here.object.erase(here.object.begin() + static_cast<std::ptrdiff_t>(spare % here.object.size()));
      break;
    case 5:
      if (here.is_array() && here.array.size() < 200) here.array.push_back(there);
      break;
    case 6:  // an item twice
      if (!here.array.empty() && here.array.size() < 200)
        here.array.push_back(here.array[spare % here.array.size()]);
      break;
    case 7:
      if (here.array.size() > 1) std::swap(here.array.front(), here.array[spare % here.array.size()]);
      break;
    default:
      if (here.is_string()) here.text.resize(spare % (here.text.size() + 1));
      if (here.is_bool()) here.boolean = !here.boolean;
      break;
  }
}

/// The canonical text of `file` with digests that fit.
std::string seal(Json file) {
  Json digests = Json::of_object();
  for (const json::Member& part : file.object) {
    if (part.key == "format" || part.key == "digests") continue;
    digests.add(part.key, Json::of_string(sha256_text(json::write(part.value))));
  }
  for (json::Member& part : file.object) {
    if (part.key == "digests") part.value = digests;
  }
  return json::write(file);
}

void load_and_use(const std::string& bundle, std::uint64_t start) {
  const Result<ProgramData> data = read_bundle(bundle);
  if (!data) return;
  const std::string written = write_bundle(*data);
  const Result<ProgramData> again = read_bundle(written);
  fuzz::require(again.ok() && write_bundle(*again) == written);

  const Program program = make_program(*data);
  fuzz::use(program, make_patient(program, {}));
  fuzz::Random random(start);
  fuzz::use(program, make_patient(program, fuzz::random_facts(*data, random)));
}

const Json& small_bundle() {
  static const Json kBundle = json::parse(fuzz::bundle_of("tests/fuzz/small.rgm")).value();
  return kBundle;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  (void)read_bundle(text);
  const std::uint64_t start = fuzz::hash_of(text);
  if (size > 0 && data[0] == '{') {
    const Result<Json> file = json::parse(text);
    if (file) load_and_use(seal(*file), start);
    return 0;
  }
  Json file = small_bundle();
  for (std::size_t i = 0; i < kMaxEdits && (i + 1) * kEdit <= size; ++i) {
    edit(file, data + i * kEdit);
  }
  load_and_use(seal(std::move(file)), start);
  return 0;
}
