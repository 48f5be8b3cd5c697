// JSON for everything that reads or writes it: strict text -> Value, and Value -> canonical text (RFC 8785).
// In: bytes from anywhere. Out: a plain tree in which numbers keep their exact text. No schema knowledge
// here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/result.hpp"

namespace regimen::json {

enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

struct Member;

/// One JSON value. Members that do not belong to `kind` are empty.
struct Value {
  Kind kind = Kind::Null;
  bool boolean = false;
  std::string text;            // String: the characters (UTF-8); Number: its text exactly as it was written
  std::vector<Value> array;    // Array
  std::vector<Member> object;  // Object: in the order of the text, keys unique

  static Value of_bool(bool value);
  static Value of_integer(std::int64_t value);
  static Value of_number(std::string text);  // `text` must be a JSON number
  static Value of_string(std::string_view text);
  // Two overloads: a default argument would need Member complete here (clang).
  static Value of_array();
  static Value of_array(std::vector<Value> items);
  static Value of_object();

  bool is_null() const { return kind == Kind::Null; }
  bool is_bool() const { return kind == Kind::Boolean; }
  bool is_number() const { return kind == Kind::Number; }
  bool is_string() const { return kind == Kind::String; }
  bool is_array() const { return kind == Kind::Array; }
  bool is_object() const { return kind == Kind::Object; }

  /// The member `key` of an object; nullptr when there is none or this is no object. Takes time linear in the
  /// members.
  const Value* find(std::string_view key) const;
  /// Appends a member to an object. The caller sees to it that the key is new.
  Value& add(std::string_view key, Value value);
  /// A Number that is a whole number in plain notation (`12`, `-3`; not `1.0`, `1e2` or `-0`) and fits 64
  /// bits.
  std::optional<std::int64_t> integer() const;
};

struct Member {
  std::string key;
  Value value;
};

/// LIMIT: what `parse` accepts. Every later walk over a parsed value may recurse because `depth` bounds it.
struct Limits {
  std::size_t bytes = std::size_t{256} << 20;  // length of the text
  std::size_t depth = 128;                     // arrays and objects inside one another; the outermost is 1
  std::size_t values = 10'000'000;  // values in all, so that a small text cannot ask for much memory
};

/// Reads one JSON text (RFC 8259), and nothing else: no comments, no trailing commas, no text after it, no
/// invalid UTF-8, no key twice in one object. A leading byte order mark is skipped. Errors: RGM5001 not JSON
/// (`place` is `line:column`, 1-based, columns in characters), RGM5002 a key occurs twice
/// (`place` is the JSON pointer of the second), RGM5003 beyond `limits`.
Result<Value> parse(std::string_view text, const Limits& limits = {});

/// The canonical form (RFC 8785) of `value`: members sorted by the UTF-16 code units of their keys, no white
/// space, shortest escapes. Numbers are written as their text, so a canonical result needs canonical (whole)
/// numbers. LIMIT: recursion as deep as the value is nested.
std::string write(const Value& value);
/// Appends a JSON string literal for `text` (UTF-8) to `out`.
void write_string(std::string_view text, std::string& out);

/// The JSON pointer of a member or an item: `/a` + `b/c` gives `/a/b~1c`.
std::string pointer(std::string_view parent, std::string_view key);
std::string pointer(std::string_view parent, std::size_t index);

}  // namespace regimen::json
