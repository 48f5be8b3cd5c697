// The strict JSON reader: nlohmann's SAX parser (iterative) feeds a builder that keeps number texts and
// refuses duplicates. The canonical writer is in json_write.cpp.
#include "load/json.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace regimen::json {
namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

/// Builds the tree on a stack of open containers; a container is moved into its parent when it closes, so no
/// pointer into a growing vector is ever held.
class Builder final : public Sax {
 public:
  explicit Builder(const Limits& limits) : limits_(limits) {}

  bool null() override { return put(Value{}); }
  bool boolean(bool value) override { return put(Value::of_bool(value)); }
  bool number_integer(number_integer_t value) override {
    // Only texts that start with `-` come here, so a zero was written `-0`.
    return put(Value::of_number(value == 0 ? std::string("-0") : std::to_string(value)));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return put(Value::of_number(std::to_string(value)));
  }
  bool number_float(number_float_t, const string_t& text) override { return put(Value::of_number(text)); }
  bool string(string_t& text) override {
    Value value;
    value.kind = Kind::String;
    value.text = std::move(text);
    return put(std::move(value));
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Kind::Object); }
  bool start_array(std::size_t) override { return open(Kind::Array); }
  bool key(string_t& text) override {
    open_.back().keys.push_back(std::move(text));
    return true;
  }
  bool end_object() override { return check_keys() && close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e) override {
    position_ = position;
    number_out_of_range_ = e.id == 406;
    return false;
  }

  Value take() { return std::move(root_); }
  const std::optional<Error>& error() const { return error_; }
  std::size_t position() const { return position_; }
  bool number_out_of_range() const { return number_out_of_range_; }

 private:
  struct Open {
    Value value;
    std::vector<std::string> keys;  // of an object, one ahead of its members while a value is awaited
  };

  bool put(Value value) {
    if (++values_ > limits_.values) {
      error_ = Error{5003, "more than " + std::to_string(limits_.values) + " values in one JSON text",
                     place(), ""};
      return false;
    }
    attach(std::move(value));
    return true;
  }

  void attach(Value value) {
    if (open_.empty()) {
      root_ = std::move(value);
      return;
    }
    Open& parent = open_.back();
    if (parent.value.kind == Kind::Array) {
      parent.value.array.push_back(std::move(value));
    } else {
      parent.value.object.push_back(Member{parent.keys.back(), std::move(value)});
    }
  }

  bool open(Kind kind) {
    if (open_.size() >= limits_.depth || ++values_ > limits_.values) {
      const bool deep = open_.size() >= limits_.depth;
      error_ = Error{5003,
                     deep ? "nested more than " + std::to_string(limits_.depth) + " levels deep"
                          : "more than " + std::to_string(limits_.values) + " values in one JSON text",
                     place(), ""};
      return false;
    }
    open_.emplace_back();
    open_.back().value.kind = kind;
    return true;
  }

  bool close() {
    Value value = std::move(open_.back().value);
    open_.pop_back();
    attach(std::move(value));
    return true;
  }

  bool check_keys() {
    std::vector<std::string>& keys = open_.back().keys;
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return true;
    const std::string key = *twice;
    open_.back().keys.clear();  // place() names the object itself
    error_ = Error{5002, "the key `" + key + "` occurs twice in one object", pointer(place(), key), ""};
    return false;
  }

  /// The pointer of what is being read.
  std::string place() const {
    std::string out;
    for (const Open& open : open_) {
      if (open.value.kind == Kind::Array) {
        out = pointer(out, open.value.array.size());
      } else if (!open.keys.empty()) {
        out = pointer(out, open.keys.back());
      }
    }
    return out;
  }

  const Limits& limits_;
  std::vector<Open> open_;
  Value root_;
  std::size_t values_ = 0;
  std::size_t position_ = 0;
  bool number_out_of_range_ = false;
  std::optional<Error> error_;
};

std::string line_and_column(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  std::size_t column = 1;
  for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\n') {
      ++line;
      column = 1;
    } else if ((byte & 0xC0U) != 0x80U) {
      ++column;
    }
  }
  return std::to_string(line) + ":" + std::to_string(column);
}

Error not_json(std::string_view text, std::size_t position, bool number_out_of_range) {
  const std::size_t offset =
      position == 0 ? 0 : position - 1;  // the reader counts the offending byte as read
  std::string what;
  if (number_out_of_range) {
    return Error{5057, "a number is far beyond the range of a Decimal (28 digits, 8 of them after the point)",
                 line_and_column(text, offset), "write a number of at most 28 digits"};
  } else if (offset >= text.size()) {
    what = "the text ends before the value is complete";
  } else {
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte < 0x20 || byte == 0x7F) {
      what = "unexpected control character or line end (byte " + std::to_string(static_cast<unsigned>(byte)) +
             ")";
    } else if (byte >= 0x80) {
      what =
          "unexpected character or invalid UTF-8 (byte " + std::to_string(static_cast<unsigned>(byte)) + ")";
    } else {
      what = std::string("unexpected `") + text[offset] + "`";
    }
  }
  return Error{5001, "not JSON: " + what, line_and_column(text, offset), ""};
}

}  // namespace

Value Value::of_bool(bool value) {
  Value out;
  out.kind = Kind::Boolean;
  out.boolean = value;
  return out;
}

Value Value::of_integer(std::int64_t value) { return of_number(std::to_string(value)); }

Value Value::of_number(std::string text) {
  Value out;
  out.kind = Kind::Number;
  out.text = std::move(text);
  return out;
}

Value Value::of_string(std::string_view text) {
  Value out;
  out.kind = Kind::String;
  out.text = text;
  return out;
}

Value Value::of_array() { return of_array(std::vector<Value>{}); }

Value Value::of_array(std::vector<Value> items) {
  Value out;
  out.kind = Kind::Array;
  out.array = std::move(items);
  return out;
}

Value Value::of_object() {
  Value out;
  out.kind = Kind::Object;
  return out;
}

const Value* Value::find(std::string_view key) const {
  for (const Member& member : object) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

Value& Value::add(std::string_view key, Value value) {
  object.push_back(Member{std::string(key), std::move(value)});
  return object.back().value;
}

std::optional<std::int64_t> Value::integer() const {
  if (kind != Kind::Number || text == "-0") return std::nullopt;
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Result<Value> parse(std::string_view text, const Limits& limits) {
  if (text.size() > limits.bytes) {
    return Error{5003,
                 "the JSON text has " + std::to_string(text.size()) + " bytes; at most " +
                     std::to_string(limits.bytes) + " are read",
                 "", ""};
  }
  // The library takes a zero byte for the end of the text and would accept anything after it.
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    return not_json(text, zero + 1, false);
  }
  Builder builder(limits);
  if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return builder.take();
  if (builder.error()) return *builder.error();
  return not_json(text, builder.position(), builder.number_out_of_range());
}

}  // namespace regimen::json
