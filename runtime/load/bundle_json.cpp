// Bundle bytes <-> ProgramData: overloads per kind of member, driven by the lists of bundle_fields.hpp.
// What a member's numbers may mean is checked by check_program.cpp, not here.
#include "load/bundle_json.hpp"

#include <limits>

#include "load/bundle_fields.hpp"
#include "load/check_program.hpp"
#include "load/digest.hpp"
#include "load/json.hpp"
#include "load/value_json.hpp"

namespace regimen {
namespace {

using bundle::Fields;
using bundle::Words;

// ---- writing

json::Value to_json(bool v) { return json::Value::of_bool(v); }
json::Value to_json(std::int32_t v) { return json::Value::of_integer(v); }
json::Value to_json(std::uint32_t v) { return json::Value::of_integer(v); }
json::Value to_json(const std::string& v) { return json::Value::of_string(v); }
json::Value to_json(const Value& v) { return value_to_json(v); }
json::Value to_json(const Quantity& v) { return quantity_to_json(v); }
json::Value to_json(const Place& v) {
  return json::Value::of_array(
      {to_json(v.file), to_json(v.begin), to_json(v.end), to_json(v.line), to_json(v.column)});
}

template <typename T>
requires std::is_enum_v<T> json::Value to_json(T v) {
  return json::Value::of_string(Words<T>::kAll[static_cast<std::size_t>(v)]);
}
template <typename T>
requires requires { sizeof(Fields<T>); }
json::Value to_json(const T& v);
template <typename T>
json::Value to_json(const std::vector<T>& v);
template <typename A, typename B>
json::Value to_json(const std::pair<A, B>& v);
template <typename T>
json::Value to_json(const std::optional<T>& v) {
  return v ? to_json(*v) : json::Value{};
}
template <typename T>
json::Value to_json(const std::vector<T>& v) {
  json::Value out = json::Value::of_array();
  out.array.reserve(v.size());
  for (const T& item : v) out.array.push_back(to_json(item));
  return out;
}
template <typename A, typename B>
json::Value to_json(const std::pair<A, B>& v) {
  return json::Value::of_array({to_json(v.first), to_json(v.second)});
}

/// Whether a member is left out: it has the value that a struct has from the start. Words (enums) and
/// quantities are always written.
template <typename T>
bool left_out(const T& v, const T& from_start) {
  if constexpr (std::is_enum_v<T> || std::is_same_v<T, Quantity>) {
    return false;
  } else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
    return v == from_start;
  } else if constexpr (std::is_same_v<T, Value>) {
    return v.is_null();
  } else if constexpr (std::is_same_v<T, Place>) {
    return v.file == kNone;
  } else if constexpr (requires { v.has_value(); }) {
    return !v.has_value();
  } else {
    return v.empty();
  }
}

template <typename List, typename S>
json::Value object_of(const S& v) {
  [[maybe_unused]] static const S from_start{};  // a struct of plain numbers is folded away
  json::Value out = json::Value::of_object();
  Fields<List>::visit([&](std::string_view key, auto member) {
    if (!left_out(v.*member, from_start.*member)) out.add(key, to_json(v.*member));
  });
  return out;
}

template <typename T>
requires requires { sizeof(Fields<T>); }
json::Value to_json(const T& v) { return object_of<T>(v); }

// ---- reading: each overload fills `out` and answers whether it could; the first fault is kept

class Reader {
 public:
  const std::optional<Error>& error() const { return error_; }

  bool read(const json::Value& in, bool& out) {
    if (!in.is_bool()) return fail("found no Boolean where the format has one");
    out = in.boolean;
    return true;
  }
  bool read(const json::Value& in, std::int32_t& out) {
    return read_number(in, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max(),
                       out);
  }
  bool read(const json::Value& in, std::uint32_t& out) {
    return read_number(in, 0, std::numeric_limits<std::uint32_t>::max(), out);
  }
  bool read(const json::Value& in, std::string& out) {
    if (!in.is_string()) return fail("found no string where the format has one");
    out = in.text;
    return true;
  }
  bool read(const json::Value& in, Value& out) { return take(value_from_json(in, at_), out); }
  bool read(const json::Value& in, Quantity& out) { return take(quantity_from_json(in, at_), out); }
  bool read(const json::Value& in, Place& out) {
    if (in.array.size() != 5) return fail("a place is [file, begin, end, line, column]");
    return item(in, 0, out.file) && item(in, 1, out.begin) && item(in, 2, out.end) && item(in, 3, out.line) &&
           item(in, 4, out.column);
  }
  template <typename T>
  requires std::is_enum_v<T>
  bool read(const json::Value& in, T& out) {
    const auto& words = Words<T>::kAll;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (in.is_string() && in.text == words[i]) {
        out = static_cast<T>(i);
        return true;
      }
    }
    error_ = Error{5013, "unknown word `" + in.text + "`; the format does not have it here", at_, ""};
    return false;
  }
  template <typename T>
  bool read(const json::Value& in, std::optional<T>& out) {
    return read(in, out.emplace());
  }
  template <typename T>
  bool read(const json::Value& in, std::vector<T>& out) {
    if (!in.is_array()) return fail("found no array where the format has one");
    out.resize(in.array.size());
    for (std::size_t i = 0; i < in.array.size(); ++i) {
      if (!item(in, i, out[i])) return false;
    }
    return true;
  }
  template <typename A, typename B>
  bool read(const json::Value& in, std::pair<A, B>& out) {
    if (in.array.size() != 2) return fail("found no array of two where the format has one");
    return item(in, 0, out.first) && item(in, 1, out.second);
  }
  template <typename T>
  requires requires { sizeof(Fields<T>); }
  bool read(const json::Value& in, T& out) { return read_members<T>(in, out, 0); }

  /// Reads the members of `List` into `out`; `in` may have `others` members more, which the caller reads.
  template <typename List, typename S>
  bool read_members(const json::Value& in, S& out, std::size_t others) {
    if (!in.is_object()) return fail("found no object where the format has one");
    std::size_t seen = 0;
    bool fine = true;
    Fields<List>::visit([&](std::string_view key, auto member) {
      const json::Value* value = fine ? in.find(key) : nullptr;
      if (value == nullptr) {
        using Type = std::remove_reference_t<decltype(out.*member)>;
        if (std::is_enum_v<Type> && fine) fine = fail("the member `" + std::string(key) + "` is missing");
        return;
      }
      ++seen;
      const std::size_t length = at_.size();
      at_ = json::pointer(at_, key);
      fine = read(*value, out.*member);
      if (fine) at_.resize(length);
    });
    return fine && (seen + others == in.object.size() || unknown_member<List>(in));
  }

 private:
  template <typename T>
  bool read_number(const json::Value& in, std::int64_t low, std::int64_t high, T& out) {
    const std::optional<std::int64_t> whole = in.integer();
    if (!whole || *whole < low || *whole > high) {
      return fail("found no whole number between " + std::to_string(low) + " and " + std::to_string(high));
    }
    out = static_cast<T>(*whole);
    return true;
  }

  template <typename T>
  bool item(const json::Value& in, std::size_t index, T& out) {
    const std::size_t length = at_.size();
    at_ = json::pointer(at_, index);
    if (!read(in.array[index], out)) return false;
    at_.resize(length);
    return true;
  }

  template <typename T>
  bool take(Result<T> result, T& out) {
    if (!result) {
      error_ = result.error();
      return false;
    }
    out = std::move(*result);
    return true;
  }

  template <typename List>
  bool unknown_member(const json::Value& in) {
    for (const json::Member& member : in.object) {
      bool known = false;
      Fields<List>::visit([&](std::string_view key, auto) { known = known || key == member.key; });
      if (known ||
          (at_.empty() && (member.key == "format" || member.key == "head" || member.key == "digests")))
        continue;
      error_ = Error{5012, "the bundle format has no member `" + member.key + "` here",
                     json::pointer(at_, member.key), ""};
      return false;
    }
    return true;
  }

  bool fail(std::string what) {
    error_ = Error{5010, std::move(what), at_, ""};
    return false;
  }

  std::string at_;
  std::optional<Error> error_;
};

json::Value without_digests(const ProgramData& data) {
  json::Value out = object_of<ProgramData>(data);
  out.add("head", object_of<bundle::Head>(data));
  return out;
}

json::Value digests_of(const json::Value& file) {
  json::Value out = json::Value::of_object();
  for (const json::Member& part : file.object) {
    if (part.key == "format" || part.key == "digests") continue;
    out.add(part.key, json::Value::of_string(sha256_text(json::write(part.value))));
  }
  return out;
}

/// The part whose digest is missing, too much or not its own; nothing when all agree.
std::optional<Error> check_digests(const json::Value& file, const json::Value& stated) {
  const json::Value actual = digests_of(file);
  for (const json::Member& part : actual.object) {
    const json::Value* found = stated.find(part.key);
    if (found == nullptr || found->text != part.value.text) {
      return Error{5015,
                   "the part `" + part.key +
                       "` does not have the digest that the bundle states for it: it was altered",
                   json::pointer("", part.key), "build the bundle again from its sources"};
    }
  }
  for (const json::Member& part : stated.object) {
    if (actual.find(part.key) == nullptr) {
      return Error{5015,
                   "the bundle states a digest of `" + part.key + "`, which it does not hold: it was altered",
                   json::pointer("/digests", part.key), "build the bundle again from its sources"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::string write_bundle(const ProgramData& data) {
  json::Value file = without_digests(data);
  file.add("digests", digests_of(file));
  file.add("format", json::Value::of_integer(kBundleFormat));
  return json::write(file);
}

Result<ProgramData> read_bundle(std::string_view bytes) {
  const Result<json::Value> file = json::parse(bytes);
  if (!file) return file.error();
  if (!file->is_object()) return Error{5010, "a bundle is an object", "", ""};
  const json::Value* format = file->find("format");
  const json::Value* head = file->find("head");
  const json::Value* digests = file->find("digests");
  if (format == nullptr || format->integer() != kBundleFormat) {
    return Error{5011,
                 format == nullptr ? "this is no bundle: it has no `format`"
                                   : "the bundle has format `" + format->text +
                                         "`; this build reads format " + std::to_string(kBundleFormat),
                 "/format", "build the bundle again with this version"};
  }
  if (head == nullptr || digests == nullptr || !digests->is_object()) {
    return Error{5010, head == nullptr ? "a bundle has a `head`" : "a bundle has `digests`", "", ""};
  }
  Reader reader;
  ProgramData data;
  if (!reader.read_members<ProgramData>(*file, data, 3)) return *reader.error();
  Reader head_reader;
  if (!head_reader.read_members<bundle::Head>(*head, data, 0)) {
    Error error = *head_reader.error();
    error.place = "/head" + error.place;
    return error;
  }
  if (std::optional<Error> altered = check_digests(*file, *digests)) return *altered;
  if (std::optional<Error> fault = check_program(data)) return *fault;
  data.digest = sha256_text(json::write(*file));
  return data;
}

}  // namespace regimen
