// By declared type: a reader per kind of type. Numbers are read from their text, never through floating
// point.
#include "facts/value_from_json.hpp"

#include <limits>

#include "facts/bounds.hpp"
#include "regimen/units.hpp"
#include "value/nearest_name.hpp"

namespace regimen {
namespace {

std::string shown(const json::Value& value) {
  switch (value.kind) {
    case json::Kind::Null:
      return "null";
    case json::Kind::Boolean:
      return value.boolean ? "`true`" : "`false`";
    case json::Kind::Number:
      return "the number `" + value.text.substr(0, 40) + "`";
    case json::Kind::String:
      return "the text `" + value.text.substr(0, 60) + "`";
    case json::Kind::Array:
      return "a list";
    case json::Kind::Object:
      return "an object";
  }
  return "a value";
}

class Reader {
 public:
  Reader(const ProgramData& program, ErrorSink& sink, std::string* derivation)
      : program_(program), sink_(sink), derivation_(derivation) {}

  Value read(Index type, const Placed& from) {
    if (from.json.is_null() || type >= program_.types.size()) return {};
    const Type& t = program_.types[type];
    switch (t.kind) {
      case TypeKind::Boolean:
        return from.json.is_bool() ? Value(from.json.boolean) : wrong_type(type, from);
      case TypeKind::Integer:
        return integer(type, from, std::numeric_limits<std::int32_t>::max(), true);
      case TypeKind::Long:
        return integer(type, from, std::numeric_limits<std::int64_t>::max(), false);
      case TypeKind::Decimal: {
        const auto number = decimal(type, from);
        return number ? Value(*number) : Value();
      }
      case TypeKind::String:
        return from.json.is_string() ? Value(from.json.text) : wrong_type(type, from);
      case TypeKind::Date:
        return dated<Date>(type, from);
      case TypeKind::DateTime:
        return dated<DateTime>(type, from);
      case TypeKind::Time:
        return dated<Time>(type, from);
      case TypeKind::Quantity:
        return quantity(type, t, from);
      case TypeKind::Code:
        return code(type, t, from);
      case TypeKind::List:
        return list(type, t, from);
      case TypeKind::Interval:
        return interval(type, t, from);
      case TypeKind::Tuple:
        return tuple(type, t, from);
      case TypeKind::Null:
        return {};
      case TypeKind::Any:  // no fact is declared of these: a value of an evaluation, not of a record
      case TypeKind::Ratio:
      case TypeKind::Concept:
      case TypeKind::Uncertain:
        return wrong_type(type, from);
    }
    return {};
  }

 private:
  Value wrong_type(Index type, const Placed& from) {
    sink_.add(5052, "`" + from.name + "` is " + describe_type(program_, type) + ", found " + shown(from.json),
              from.pointer);
    return {};
  }

  std::optional<Decimal> decimal(Index type, const Placed& from) {
    if (!from.json.is_number()) {
      wrong_type(type, from);
      return std::nullopt;
    }
    bool rounded = false;
    const auto number = Decimal::parse(from.json.text, &rounded);
    if (!number) {
      sink_.add(5057,
                "the number `" + from.json.text.substr(0, 40) + "` of `" + from.name +
                    "` is beyond the range of a decimal (28 digits, 8 of them after the point)",
                from.pointer);
    } else if (rounded) {
      sink_.add(5057,
                "the number `" + from.json.text.substr(0, 40) + "` of `" + from.name +
                    "` has more than 8 decimal places, so it cannot be kept exactly",
                from.pointer);
    } else {
      return number;
    }
    return std::nullopt;
  }

  Value integer(Index type, const Placed& from, std::int64_t largest, bool narrow) {
    const auto number = decimal(type, from);
    if (!number) return {};
    if (!number->is_integer()) return wrong_type(type, from);
    const auto whole = number->to_integer();
    if (!whole || *whole > largest || *whole < -largest - 1) {
      sink_.add(5057,
                "the number `" + from.json.text.substr(0, 40) + "` of `" + from.name +
                    "` is beyond the range of a whole number",
                from.pointer);
      return {};
    }
    return narrow ? Value(static_cast<std::int32_t>(*whole)) : Value(*whole);
  }

  template <typename T>
  Value dated(Index type, const Placed& from) {
    if (!from.json.is_string()) return wrong_type(type, from);
    if (const auto value = T::parse(from.json.text)) return Value(*value);
    sink_.add(
        5056,
        "`" + from.json.text.substr(0, 40) + "` is not " + describe_type(program_, type) + " that exists",
        from.pointer);
    return {};
  }

  Value quantity(Index type, const Type& t, const Placed& from) {
    if (from.json.is_number()) {
      const auto number = decimal(type, from);
      return number ? Value(Quantity{*number, t.unit}) : Value();
    }
    if (!from.json.is_object()) return wrong_type(type, from);
    for (const json::Member& member : from.json.object) {
      if (member.key != "value" && member.key != "unit") {
        unknown_field(member.key, from, {"unit", "value"}, "a quantity has `value` and `unit`");
        return {};
      }
    }
    const json::Value* amount = from.json.find("value");
    const json::Value* unit = from.json.find("unit");
    if (amount == nullptr || unit == nullptr || !unit->is_string()) return wrong_type(type, from);
    if (amount->is_null()) return {};
    const auto number = decimal(type, {*amount, json::pointer(from.pointer, "value"), from.name});
    return number ? converted(*number, unit->text, t.unit, from) : Value();
  }

  Value converted(Decimal amount, const std::string& unit, const std::string& wanted, const Placed& from) {
    if (unit == wanted) return Value(Quantity{amount, wanted});
    const std::string place = json::pointer(from.pointer, "unit");
    const auto source = units::parse(unit);
    if (!source) {
      sink_.add(5053,
                "unit `" + unit.substr(0, 60) + "` of `" + from.name + "`, declared in `" + wanted +
                    "`, is not understood: " + source.error().message,
                place, source.error().fix);
      return {};
    }
    const auto target = units::parse(wanted);
    if (!target) return {};  // INVARIANT: declared units were checked when the bundle was loaded
    const auto result = units::convert(amount, *source, *target);
    if (!result) {
      sink_.add(
          result.error().code == 3013 ? 5057 : 5053,
          "unit `" + unit + "` of `" + from.name + "` does not convert to the declared unit `" + wanted + "`",
          place, "give it in `" + wanted + "` or in a unit of the same kind");
      return {};
    }
    if (derivation_ != nullptr) {
      if (!derivation_->empty()) *derivation_ += "; ";
      *derivation_ += amount.to_string() + " " + unit + " = " + result->to_string() + " " + wanted;
    }
    return Value(Quantity{*result, wanted});
  }

  Value code(Index type, const Type& t, const Placed& from) {
    if (from.json.is_object()) return system_code(type, t, from);
    if (!from.json.is_string() || t.codes >= program_.code_lists.size()) return wrong_type(type, from);
    const CodeList& list = program_.code_lists[t.codes];
    std::vector<std::string> names;
    for (const CodeMember& member : list.members) {
      if (member.name == from.json.text) return Value(Code{list.name, member.name, member.display});
      names.push_back(member.name);
    }
    sink_.add(5055, "`" + from.json.text.substr(0, 60) + "` is not a code of `" + list.name + "`",
              from.pointer, did_you_mean(from.json.text, names));
    return {};
  }

  Value system_code(Index type, const Type& t, const Placed& from) {
    std::string display;
    for (const json::Member& member : from.json.object) {
      if (member.key == "display" && member.value.is_string()) {
        display = member.value.text;
      } else if (member.key != "system" && member.key != "code") {
        unknown_field(member.key, from, {"system", "code", "display"},
                      "a code has `system`, `code` and `display`");
        return {};
      }
    }
    const json::Value* system = from.json.find("system");
    const json::Value* symbol = from.json.find("code");
    if (system == nullptr || symbol == nullptr || !system->is_string() || !symbol->is_string()) {
      return wrong_type(type, from);
    }
    if (t.codes >= program_.code_lists.size()) return Value(Code{system->text, symbol->text, display});
    const CodeList& list = program_.code_lists[t.codes];
    for (const CodeMember& member : list.members) {
      for (const SystemCode& known : member.codes) {
        if (known.system == system->text && known.code == symbol->text) {
          return Value(Code{list.name, member.name, member.display});
        }
      }
    }
    sink_.add(5055,
              "code `" + symbol->text.substr(0, 60) + "` of system `" + system->text.substr(0, 100) +
                  "` belongs to no member of `" + list.name + "`",
              from.pointer);
    return {};
  }

  Value list(Index type, const Type& t, const Placed& from) {
    if (!from.json.is_array()) return wrong_type(type, from);
    std::vector<Value> items;
    items.reserve(from.json.array.size());
    for (std::size_t i = 0; i < from.json.array.size(); ++i) {
      items.push_back(read(t.element, {from.json.array[i], json::pointer(from.pointer, i),
                                       from.name + "[" + std::to_string(i) + "]"}));
    }
    return Value::list(std::move(items));
  }

  Value interval(Index type, const Type& t, const Placed& from) {
    if (!from.json.is_object()) return wrong_type(type, from);
    Value ends[2];
    for (const json::Member& member : from.json.object) {
      if (member.key != "low" && member.key != "high") {
        unknown_field(member.key, from, {"low", "high"}, "an interval has `low` and `high`");
        return {};
      }
      ends[member.key == "high" ? 1 : 0] = read(
          t.element, {member.value, json::pointer(from.pointer, member.key), from.name + "." + member.key});
    }
    return Value::interval(std::move(ends[0]), std::move(ends[1]));
  }

  Value tuple(Index type, const Type& t, const Placed& from) {
    if (!from.json.is_object()) return wrong_type(type, from);
    std::vector<std::string> names;
    for (const auto& [name, field_type] : t.fields) names.push_back(name);
    for (const json::Member& member : from.json.object) {
      bool known = false;
      for (const std::string& name : names) known = known || name == member.key;
      if (!known) unknown_field(member.key, from, names, "the record has no such field");
    }
    std::vector<std::pair<std::string, Value>> fields;
    for (const auto& [name, field_type] : t.fields) {
      const json::Value* found = from.json.find(name);
      fields.emplace_back(
          name, found == nullptr
                    ? Value()
                    : read(field_type, {*found, json::pointer(from.pointer, name), from.name + "." + name}));
    }
    return Value::tuple(std::move(fields));
  }

  void unknown_field(const std::string& key, const Placed& from, const std::vector<std::string>& names,
                     const std::string& rule) {
    sink_.add(5060, "unknown field `" + key.substr(0, 60) + "` of `" + from.name + "`: " + rule,
              json::pointer(from.pointer, key), did_you_mean(key, names));
  }

  const ProgramData& program_;
  ErrorSink& sink_;
  std::string* derivation_;
};

}  // namespace

void ErrorSink::add(int code, std::string message, std::string place, std::string fix) {
  if (errors_.size() < kMaxErrors)
    errors_.push_back({code, std::move(message), std::move(place), std::move(fix)});
}

Value value_from_json(const ProgramData& program, Index type, const Placed& from, ErrorSink& sink,
                      std::string* derivation) {
  return Reader(program, sink, derivation).read(type, from);
}

}  // namespace regimen
