// Values at the edges: structural equality, printing as CQL literals, and taking nested values apart safely.
// In: a Value of any depth; out: its text or an answer. Every walk keeps its own stack of work.
// Reading values from JSON or evaluating operators does not belong here.
#include "regimen/value.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace regimen {
namespace {

/// The values still to be destroyed on this thread while a destruction is under way, else null. A plain
/// pointer, so that values with static lifetime may still be destroyed after the thread's own objects are
/// gone.
thread_local std::vector<std::vector<Value>>* pending_destruction = nullptr;

bool is_container(const Value& value) {
  return value.get<Value::List>() != nullptr || value.get<Value::Tuple>() != nullptr ||
         value.get<Value::Interval>() != nullptr;
}

/// Destroys `batch`; what it nests is queued by the inner destructors and destroyed by the outermost call.
void destroy_flat(std::vector<Value> batch) {
  if (pending_destruction != nullptr) {
    pending_destruction->push_back(std::move(batch));
    return;
  }
  std::vector<std::vector<Value>> pending;
  pending_destruction = &pending;
  pending.push_back(std::move(batch));
  while (!pending.empty()) {
    std::vector<Value> next = std::move(pending.back());
    pending.pop_back();
    next.clear();
  }
  pending_destruction = nullptr;
}

using Pairs = std::vector<std::pair<const Value*, const Value*>>;

bool equal_shallow(const ListValue& a, const ListValue& b, Pairs& todo) {
  if (a.items.size() != b.items.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) todo.emplace_back(&a.items[i], &b.items[i]);
  return true;
}

bool equal_shallow(const TupleValue& a, const TupleValue& b, Pairs& todo) {
  if (a.fields.size() != b.fields.size()) return false;
  for (std::size_t i = 0; i < a.fields.size(); ++i) {
    if (a.fields[i].first != b.fields[i].first) return false;
    todo.emplace_back(&a.fields[i].second, &b.fields[i].second);
  }
  return true;
}

bool equal_shallow(const IntervalValue& a, const IntervalValue& b, Pairs& todo) {
  if (a.low_closed != b.low_closed || a.high_closed != b.high_closed) return false;
  todo.emplace_back(&a.low, &b.low);
  todo.emplace_back(&a.high, &b.high);
  return true;
}

/// Equal kinds compare by content; nested values are pushed on `todo` instead of being entered.
bool equal_shallow(const Value& a, const Value& b, Pairs& todo) {
  if (a.storage.index() != b.storage.index()) return false;
  return std::visit(
      [&](const auto& left) -> bool {
        using T = std::decay_t<decltype(left)>;
        const T& right = *std::get_if<T>(&b.storage);
        if constexpr (std::is_same_v<T, Value::List> || std::is_same_v<T, Value::Tuple> ||
                      std::is_same_v<T, Value::Interval>) {
          return left == right || equal_shallow(*left, *right, todo);
        } else if constexpr (std::is_same_v<T, Value::Concept>) {
          return *left == *right;
        } else {
          return left == right;
        }
      },
      a.storage);
}

std::string quoted(std::string_view text, char quote) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string result(1, quote);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\r') {
      result += "\\r";
    } else if (c == '\t') {
      result += "\\t";
    } else if (c == '\f') {
      result += "\\f";
    } else if (byte < 0x20 || byte == 0x7f) {
      result += "\\u00";
      result += kHex[byte >> 4U];
      result += kHex[byte & 0xFU];
    } else {
      result += c;
    }
  }
  result += quote;
  return result;
}

std::string quantity_text(const Quantity& quantity) {
  constexpr std::array<std::string_view, 8> kWords{"year", "month",  "week",   "day",
                                                   "hour", "minute", "second", "millisecond"};
  const std::string amount = quantity.value.to_string();
  for (const std::string_view word : kWords) {
    if (quantity.unit != word && quantity.unit != std::string(word) + 's') continue;
    const bool one = quantity.value == Decimal::from_integer(1);
    return amount + ' ' + std::string(word) + (one ? "" : "s");
  }
  return amount + ' ' + quoted(quantity.unit, '\'');
}

std::string code_text(const Code& code) {
  if (is_declared_code(code)) return code.code;
  return "Code " + quoted(code.code, '\'') + " from " + quoted(code.system, '"');
}

std::string concept_text(const ConceptValue& value) {
  std::string text = "Concept {";
  for (std::size_t i = 0; i < value.codes.size(); ++i)
    text += (i == 0 ? " " : ", ") + code_text(value.codes[i]);
  text += " }";
  if (!value.display.empty()) text += " display " + quoted(value.display, '\'');
  return text;
}

/// A piece of output still to be written: a value, or ready text when `value` is null.
struct Piece {
  const Value* value = nullptr;
  std::string text;
};

/// Appends the text of a plain value to `out`; for a container, puts its pieces on `todo`, last first.
void print_shallow(const Value& value, std::string& out, std::vector<Piece>& todo) {
  std::vector<Piece> pieces;
  std::visit(
      [&](const auto& held) {
        using T = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<T, std::monostate>) {
          out += "null";
        } else if constexpr (std::is_same_v<T, bool>) {
          out += held ? "true" : "false";
        } else if constexpr (std::is_same_v<T, std::int32_t>) {
          out += std::to_string(held);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
          out += std::to_string(held) + 'L';
        } else if constexpr (std::is_same_v<T, Decimal>) {
          out += held.to_string(1);
        } else if constexpr (std::is_same_v<T, std::string>) {
          out += quoted(held, '\'');
        } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, DateTime>) {
          out += '@' + held.to_string();
        } else if constexpr (std::is_same_v<T, Time>) {
          out += "@T" + held.to_string();
        } else if constexpr (std::is_same_v<T, Quantity>) {
          out += quantity_text(held);
        } else if constexpr (std::is_same_v<T, Code>) {
          out += code_text(held);
        } else if constexpr (std::is_same_v<T, Value::List>) {
          out += '{';
          for (const Value& item : held->items) {
            if (!pieces.empty()) pieces.push_back({nullptr, ", "});
            pieces.push_back({&item, {}});
          }
          pieces.push_back({nullptr, "}"});
        } else if constexpr (std::is_same_v<T, Value::Tuple>) {
          out += held->fields.empty() ? "{:" : "{";
          for (const auto& [name, field] : held->fields) {
            const std::string key = is_identifier(name) ? name : quoted(name, '"');
            pieces.push_back({nullptr, (pieces.empty() ? "" : ", ") + key + ": "});
            pieces.push_back({&field, {}});
          }
          pieces.push_back({nullptr, "}"});
        } else if constexpr (std::is_same_v<T, Ratio>) {
          out += quantity_text(held.numerator) + ':' + quantity_text(held.denominator);
        } else if constexpr (std::is_same_v<T, Value::Concept>) {
          out += concept_text(*held);
        } else {
          static_assert(std::is_same_v<T, Value::Interval>);
          out += held->low_closed ? "Interval[" : "Interval(";
          pieces.push_back({&held->low, {}});
          pieces.push_back({nullptr, ", "});
          pieces.push_back({&held->high, {}});
          pieces.push_back({nullptr, held->high_closed ? "]" : ")"});
        }
      },
      value.storage);
  todo.insert(todo.end(), std::make_move_iterator(pieces.rbegin()), std::make_move_iterator(pieces.rend()));
}

}  // namespace

ListValue::~ListValue() {
  // The common flat list needs no queue.
  if (std::any_of(items.begin(), items.end(), is_container)) destroy_flat(std::move(items));
}

TupleValue::~TupleValue() {
  std::vector<Value> batch;
  for (auto& [name, value] : fields) {
    if (is_container(value)) batch.push_back(std::move(value));
  }
  if (!batch.empty()) destroy_flat(std::move(batch));
}

IntervalValue::~IntervalValue() {
  std::vector<Value> batch;
  if (is_container(low)) batch.push_back(std::move(low));
  if (is_container(high)) batch.push_back(std::move(high));
  if (!batch.empty()) destroy_flat(std::move(batch));
}

Value Value::list(std::vector<Value> items) {
  auto list = std::make_shared<ListValue>();
  list->items = std::move(items);
  return Value(List(std::move(list)));
}

Value Value::tuple(std::vector<std::pair<std::string, Value>> fields) {
  auto tuple = std::make_shared<TupleValue>();
  tuple->fields = std::move(fields);
  return Value(Tuple(std::move(tuple)));
}

Value Value::interval(Value low, Value high, bool low_closed, bool high_closed) {
  auto interval = std::make_shared<IntervalValue>();
  interval->low = std::move(low);
  interval->high = std::move(high);
  interval->low_closed = low_closed;
  interval->high_closed = high_closed;
  return Value(Interval(std::move(interval)));
}

Value Value::concept_of(std::vector<Code> codes, std::string display) {
  auto made = std::make_shared<ConceptValue>();
  made->codes = std::move(codes);
  made->display = std::move(display);
  return Value(Concept(std::move(made)));
}

bool operator==(const Value& a, const Value& b) {
  Pairs todo{{&a, &b}};
  while (!todo.empty()) {
    const auto [left, right] = todo.back();
    todo.pop_back();
    if (!equal_shallow(*left, *right, todo)) return false;
  }
  return true;
}

std::string to_cql(const Value& value) {
  std::string out;
  std::vector<Piece> todo{{&value, {}}};
  while (!todo.empty()) {
    const Piece piece = std::move(todo.back());
    todo.pop_back();
    if (piece.value == nullptr) {
      out += piece.text;
    } else {
      print_shallow(*piece.value, out, todo);
    }
  }
  return out;
}

bool is_identifier(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto is_part = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), is_part);
}

bool is_declared_code(const Code& code) {
  const std::string_view list = code.system;
  const std::size_t point = list.find('.');
  return is_identifier(code.code) && is_identifier(list.substr(0, point)) &&
         (point == std::string_view::npos || is_identifier(list.substr(point + 1)));
}

}  // namespace regimen
