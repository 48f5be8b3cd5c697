// Codes, concepts, ratios and quantities written with their elements, and their elements.
#include <algorithm>

#include "evaluate/function.hpp"
#include "regimen/units.hpp"

namespace regimen::functions {
namespace {

std::string text_or_empty(const Call& call, std::size_t i) {
  const auto* text = call.get<std::string>(i);
  return text == nullptr ? std::string() : *text;
}

Value text_or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }

}  // namespace

Value make_quantity(const Call& call) {
  const auto* amount = call.get<Decimal>(0);
  if (amount == nullptr) return {};
  const std::string unit = call[1].is_null() ? "1" : text_or_empty(call, 1);
  if (!units::parse(unit)) return call.fail("`" + unit + "` is not a unit");
  return Quantity{*amount, unit};
}

Value make_ratio(const Call& call) { return Ratio{*call.get<Quantity>(0), *call.get<Quantity>(1)}; }

Value make_code(const Call& call) {
  return Code{text_or_empty(call, 1), text_or_empty(call, 0), text_or_empty(call, 3)};
}

Value make_concept(const Call& call) {
  std::vector<Code> codes;
  if (const auto* list = call.get<Value::List>(0)) {
    for (const Value& item : (*list)->items) {
      if (const auto* code = item.get<Code>()) codes.push_back(*code);
    }
  }
  return Value::concept_of(std::move(codes), text_or_empty(call, 1));
}

Value part_of_code(const Call& call) {
  const Code& code = *call.get<Code>(0);
  const std::string* const parts[] = {&code.code, &code.system, &code.display};
  return call.node().payload_a < std::size(parts) ? text_or_null(*parts[call.node().payload_a]) : Value();
}

Value codes_of_concept(const Call& call) {
  std::vector<Value> codes;
  for (const Code& code : (*call.get<Value::Concept>(0))->codes) codes.emplace_back(code);
  return Value::list(std::move(codes));
}

Value display_of_concept(const Call& call) { return text_or_null((*call.get<Value::Concept>(0))->display); }

Value part_of_ratio(const Call& call) {
  const Ratio& ratio = *call.get<Ratio>(0);
  return call.node().payload_a == 0 ? ratio.numerator : ratio.denominator;
}

/// Whether one of the codes of the first operand is among those of the second.
Value concept_in_codes(const Call& call) {
  const auto among = [&](const Code& code) {
    const auto& items = (*call.get<Value::List>(1))->items;
    return std::any_of(items.begin(), items.end(), [&](const Value& item) {
      const auto* other = item.get<Code>();
      return other != nullptr && *other == code;
    });
  };
  if (const auto* code = call.get<Code>(0)) return among(*code);
  const auto& codes = (*call.get<Value::Concept>(0))->codes;
  return std::any_of(codes.begin(), codes.end(), among);
}

}  // namespace regimen::functions
