// The canonical JSON writer (RFC 8785) and JSON pointers.
#include <algorithm>
#include <array>

#include "load/json.hpp"

namespace regimen::json {
namespace {

/// The rank of a UTF-8 lead byte in UTF-16 order: characters beyond U+FFFF (lead F0..F4) are surrogates there
/// and sort before U+E000..U+FFFF (lead EE, EF). Between equal ranks byte order is code point order.
int rank(unsigned char byte) {
  if (byte == 0xEE || byte == 0xEF) return 2;
  if (byte >= 0xF0) return 1;
  return 0;
}

bool utf16_less(std::string_view a, std::string_view b) {
  const std::size_t shared = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < shared; ++i) {
    const auto x = static_cast<unsigned char>(a[i]);
    const auto y = static_cast<unsigned char>(b[i]);
    if (x == y) continue;
    return rank(x) != rank(y) ? rank(x) < rank(y) : x < y;
  }
  return a.size() < b.size();
}

void write_value(const Value& value, std::string& out) {
  switch (value.kind) {
    case Kind::Null:
      out += "null";
      return;
    case Kind::Boolean:
      out += value.boolean ? "true" : "false";
      return;
    case Kind::Number:
      out += value.text;
      return;
    case Kind::String:
      write_string(value.text, out);
      return;
    case Kind::Array: {
      out += '[';
      bool first = true;
      for (const Value& item : value.array) {
        if (!first) out += ',';
        first = false;
        write_value(item, out);
      }
      out += ']';
      return;
    }
    case Kind::Object: {
      std::vector<const Member*> members;
      members.reserve(value.object.size());
      for (const Member& member : value.object) members.push_back(&member);
      std::sort(members.begin(), members.end(),
                [](const Member* a, const Member* b) { return utf16_less(a->key, b->key); });
      out += '{';
      bool first = true;
      for (const Member* member : members) {
        if (!first) out += ',';
        first = false;
        write_string(member->key, out);
        out += ':';
        write_value(member->value, out);
      }
      out += '}';
      return;
    }
  }
}

}  // namespace

std::string write(const Value& value) {
  std::string out;
  write_value(value, out);
  return out;
}

void write_string(std::string_view text, std::string& out) {
  static constexpr std::array<char, 16> kHex = {'0', '1', '2', '3', '4', '5', '6', '7',
                                                '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
      case '"':
        out += "\\\"";
        continue;
      case '\\':
        out += "\\\\";
        continue;
      case '\b':
        out += "\\b";
        continue;
      case '\f':
        out += "\\f";
        continue;
      case '\n':
        out += "\\n";
        continue;
      case '\r':
        out += "\\r";
        continue;
      case '\t':
        out += "\\t";
        continue;
      default:
        break;
    }
    if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    } else {
      out += c;
    }
  }
  out += '"';
}

std::string pointer(std::string_view parent, std::string_view key) {
  std::string out(parent);
  out += '/';
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string pointer(std::string_view parent, std::size_t index) {
  return std::string(parent) + "/" + std::to_string(index);
}

}  // namespace regimen::json
