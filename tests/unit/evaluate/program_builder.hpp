// Builds small programs and patients for the tests of runtime/load and runtime/evaluate.
// In: types, facts, nodes one by one. Out: a ProgramData that passes check_program when the test means it to.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "evaluate/evaluate.hpp"
#include "load/check_program.hpp"
#include "load/program_data.hpp"

namespace regimen::test {

inline bool same_type(const Type& a, const Type& b) {
  return a.kind == b.kind && a.unit == b.unit && a.codes == b.codes && a.element == b.element &&
         a.fields == b.fields;
}

class ProgramBuilder {
 public:
  ProgramBuilder() { data.frames.emplace_back(); }

  Index type(const Type& wanted) {
    for (Index i = 0; i < data.types.size(); ++i) {
      if (same_type(data.types[i], wanted)) return i;
    }
    data.types.push_back(wanted);
    return static_cast<Index>(data.types.size() - 1);
  }
  Index type(TypeKind kind) {
    Type out;
    out.kind = kind;
    return type(out);
  }
  Index quantity(const std::string& unit) {
    Type out;
    out.kind = TypeKind::Quantity;
    out.unit = unit;
    return type(out);
  }
  Index list(Index element) { return container(TypeKind::List, element); }
  Index interval(Index element) { return container(TypeKind::Interval, element); }
  Index container(TypeKind kind, Index element) {
    Type out;
    out.kind = kind;
    out.element = element;
    return type(out);
  }
  Index tuple(std::vector<std::pair<std::string, Index>> fields) {
    Type out;
    out.kind = TypeKind::Tuple;
    out.fields = std::move(fields);
    return type(out);
  }
  /// The type of codes of a new list.
  Index codes(const std::string& name, const std::vector<std::string>& members) {
    CodeList list;
    list.name = name;
    for (const std::string& member : members) list.members.push_back({member, "", {}});
    data.code_lists.push_back(list);
    Type out;
    out.kind = TypeKind::Code;
    out.codes = static_cast<Index>(data.code_lists.size() - 1);
    return type(out);
  }
  Index boolean() { return type(TypeKind::Boolean); }
  Index integer() { return type(TypeKind::Integer); }
  Index decimal() { return type(TypeKind::Decimal); }

  Index node(Operator op, Index type_index, std::vector<Index> operands = {}, Index frame = 0,
             Index payload_a = 0, Index payload_b = 0) {
    Node out;
    out.op = op;
    out.type = type_index;
    out.frame = frame;
    out.operands = std::move(operands);
    out.payload_a = payload_a;
    out.payload_b = payload_b;
    data.nodes.push_back(out);
    return static_cast<Index>(data.nodes.size() - 1);
  }
  Index constant(Index type_index, Value value, Index frame = 0) {
    data.constants.push_back(std::move(value));
    return node(Operator::Constant, type_index, {}, frame, static_cast<Index>(data.constants.size() - 1));
  }
  /// A new fact; its index.
  Index declare(const std::string& name, Index type_index) {
    Fact fact;
    fact.name = name;
    fact.type = type_index;
    data.facts.push_back(fact);
    return static_cast<Index>(data.facts.size() - 1);
  }
  /// A new fact and its node; the node.
  Index fact(const std::string& name, Index type_index) {
    const Index index = declare(name, type_index);
    const Index out = node(Operator::Fact, type_index, {}, 0, index);
    data.facts[index].node = out;
    return out;
  }
  /// A new list fact and its frame; the frame.
  Index list_fact(const std::string& name, Index element) {
    const Index index = declare(name, list(element));
    Frame frame;
    frame.parent = 0;
    frame.fact = index;
    frame.element = element;
    frame.name = name;
    data.frames.push_back(frame);
    data.facts[index].frame = static_cast<Index>(data.frames.size() - 1);
    return data.facts[index].frame;
  }
  Index node_frame(Index list_node) {
    Frame frame;
    frame.parent = data.nodes[list_node].frame;
    frame.node = list_node;
    frame.element = data.types[data.nodes[list_node].type].element;
    data.frames.push_back(frame);
    return static_cast<Index>(data.frames.size() - 1);
  }

  ProgramData data;
};

inline PatientFacts patient(std::vector<Value> values) {
  PatientFacts out;
  for (Value& value : values) {
    FactValue fact;
    fact.value = std::move(value);
    out.facts.push_back(std::move(fact));
  }
  return out;
}

/// Checks the program, evaluates it as of 2026-03-01 and keeps the workspace.
class Evaluated {
 public:
  Evaluated(const ProgramData& data, const std::vector<PatientFacts>& patients) {
    const auto fault = check_program(data);
    EXPECT_FALSE(fault) << fault->code << " " << fault->message << " " << fault->place;
    if (fault) return;
    const std::vector<DateTime> as_of(patients.size(), *DateTime::parse("2026-03-01T10:00:00.000+01:00"));
    evaluate(data, patients, as_of, workspace);
  }
  Workspace workspace;
};

/// The value of `node` for a single patient.
inline Value value_for(const ProgramData& data, Index node, std::vector<Value> facts = {}) {
  Evaluated run(data, {patient(std::move(facts))});
  return run.workspace.value(node, 0);
}

inline Value dec(const char* text) { return Value(*Decimal::parse(text)); }
inline Value qty(const char* text, const char* unit) { return Value(Quantity{*Decimal::parse(text), unit}); }
inline Value code(const char* list, const char* member) { return Value(Code{list, member, ""}); }
inline Value date(const char* text) { return Value(*Date::parse(text)); }
inline Value moment(const char* text) { return Value(*DateTime::parse(text)); }

}  // namespace regimen::test
