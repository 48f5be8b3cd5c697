// The checks of a whole program: limits, then types, frames, nodes (check_graph.cpp), values, tables, and the
// decision layer. Each part may rely on the parts before it.
#include "load/check_program.hpp"

#include "fhir/resources.hpp"
#include "load/check_parts.hpp"
#include "load/conforms.hpp"
#include "load/content_digest.hpp"

namespace regimen {
namespace {

std::optional<Error> check_limits(const ProgramData& data) {
  const auto beyond = [](std::size_t found, std::size_t most, std::string_view what,
                         std::string_view at) -> std::optional<Error> {
    if (found <= most) return std::nullopt;
    return Error{5028,
                 "the bundle has " + std::to_string(found) + " " + std::string(what) + "; at most " +
                     std::to_string(most) + " are allowed",
                 std::string(at), ""};
  };
  if (auto error = beyond(data.nodes.size(), kMaxNodes, "nodes", "/nodes")) return error;
  if (auto error = beyond(data.types.size(), kMaxTypes, "types", "/types")) return error;
  if (auto error = beyond(data.frames.size(), kMaxFrames, "frames", "/frames")) return error;
  std::size_t operands = 0;
  for (const Node& node : data.nodes) operands += node.operands.size();
  return beyond(operands, kMaxOperands, "operands", "/nodes");
}

/// Types may only be made of types with smaller indices, so none contains itself; their depth is bounded.
std::optional<Error> check_types(const ProgramData& data) {
  std::vector<std::size_t> depth(data.types.size(), 1);
  for (Index i = 0; i < data.types.size(); ++i) {
    const Type& type = data.types[i];
    const std::string at = at_index("types", i);
    const auto part = [&](Index index, std::string_view what) -> std::optional<Error> {
      if (index >= i) {
        return Error{5027,
                     "the " + std::string(what) + " of type " + std::to_string(i) + " is type " +
                         std::to_string(index) + "; types are made of types before them",
                     at, ""};
      }
      depth[i] = std::max(depth[i], depth[index] + 1);
      return std::nullopt;
    };
    const bool container = type.kind == TypeKind::List || type.kind == TypeKind::Interval;
    if (container) {
      if (auto error = part(type.element, "element")) return error;
    }
    if (type.kind == TypeKind::Tuple) {
      for (const auto& field : type.fields) {
        if (auto error = part(field.second, "field `" + field.first + "`")) return error;
      }
    }
    for (const Index choice : type.choices) {
      if (auto error = part(choice, "choice")) return error;
    }
    if (!type.choices.empty() && type.kind != TypeKind::Any)
      return Error{5027, "only `any` has choices", at, ""};
    if (container != (type.element != kNone) || (type.kind != TypeKind::Tuple && !type.fields.empty()) ||
        (type.kind != TypeKind::Quantity && !type.unit.empty())) {
      return Error{
          5027,
          "a list or interval has an element, a tuple fields, a quantity a unit, and no other type has these",
          at, ""};
    }
    if (type.codes != kNone && (type.kind != TypeKind::Code || type.codes >= data.code_lists.size())) {
      return Error{5027, "`codes` of type " + std::to_string(i) + " is no code list", at, ""};
    }
    if (depth[i] > kMaxTypeDepth) {
      return Error{5028, "types inside one another more than " + std::to_string(kMaxTypeDepth) + " deep", at,
                   ""};
    }
  }
  return std::nullopt;
}

Error wrong_value(std::string at, std::string_view what, const Value& value) {
  return Error{5025, std::string(what) + " `" + to_cql(value) + "` is not of its declared type",
               std::move(at), ""};
}

/// A retrieve reads one resource of the table into rows of its elements, and asks for codes where it has
/// some.
bool is_retrieve(const ProgramData& data, const Fact& fact) {
  const Type& list = data.types[fact.type];
  if (list.kind != TypeKind::List || fact.bindings.size() != 1 || fact.absent != AbsentMeans::Unknown)
    return false;
  const Binding& binding = fact.bindings.front();
  if (fhir::find_resource(binding.resource) == nullptr ||
      !fhir::is_structure(data, list.element, binding.resource))
    return false;
  const bool names_codes = binding.value_set != kNone || binding.code_list != kNone;
  const fhir::ElementInfo* element = fhir::find_element(binding.resource, binding.path);
  return names_codes ? element != nullptr && fhir::is_coded(*element) : binding.path.empty();
}

std::optional<Error> check_facts(const ProgramData& data) {
  for (Index i = 0; i < data.facts.size(); ++i) {
    const Fact& fact = data.facts[i];
    const std::string at = at_index("facts", i);
    if (auto error = in_range(fact.type, data.types.size(), "type", at)) return error;
    for (const Value* value : {&fact.low, &fact.high, &fact.absent_value}) {
      if (!conforms(data, fact.type, *value)) return wrong_value(at, "the value", *value);
    }
    if (auto error = in_range_or_none(fact.node, data.nodes.size(), "node", at)) return error;
    if (auto error = in_range_or_none(fact.frame, data.frames.size(), "frame", at)) return error;
    if (fact.node != kNone &&
        (data.nodes[fact.node].op != Operator::Fact || data.nodes[fact.node].payload_a != i)) {
      return Error{5029, "node " + std::to_string(fact.node) + " is not the node of fact `" + fact.name + "`",
                   at, ""};
    }
    if (fact.frame != kNone && data.frames[fact.frame].fact != i) {
      return Error{5029,
                   "frame " + std::to_string(fact.frame) + " is not the frame of fact `" + fact.name + "`",
                   at, ""};
    }
    for (std::size_t b = 0; b < fact.bindings.size(); ++b) {
      const std::string here = at + "/bindings/" + std::to_string(b);
      if (auto error =
              in_range_or_none(fact.bindings[b].value_set, data.value_sets.size(), "value set", here))
        return error;
      if (auto error =
              in_range_or_none(fact.bindings[b].code_list, data.code_lists.size(), "code list", here))
        return error;
      if (auto error = check_place(data, fact.bindings[b].place, here)) return error;
    }
    if (fact.retrieve && !is_retrieve(data, fact)) {
      return Error{5029, "`" + fact.name + "` is not the retrieve of a resource and of elements that it has",
                   at, ""};
    }
    if (auto error = check_field_bounds(data, fact, at)) return error;
    if (auto error = check_place(data, fact.place, at)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_parameters(const ProgramData& data) {
  for (Index i = 0; i < data.parameters.size(); ++i) {
    const Parameter& parameter = data.parameters[i];
    const std::string at = at_index("parameters", i);
    if (auto error = in_range(parameter.type, data.types.size(), "type", at)) return error;
    for (const Value* value : {&parameter.value, &parameter.low, &parameter.high}) {
      if (!conforms(data, parameter.type, *value)) return wrong_value(at, "the value", *value);
    }
    if (auto error = in_range_or_none(parameter.node, data.nodes.size(), "node", at)) return error;
    if (parameter.node != kNone &&
        (data.nodes[parameter.node].op != Operator::Parameter || data.nodes[parameter.node].payload_a != i)) {
      return Error{
          5029,
          "node " + std::to_string(parameter.node) + " is not the node of parameter `" + parameter.name + "`",
          at, ""};
    }
    if (auto error = check_place(data, parameter.place, at)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_table_row(const ProgramData& data, const Table& table, const TableRow& row,
                                     std::string at) {
  if (auto error = in_range(row.key, data.code_lists[table.key_codes].members.size(), "key", at))
    return error;
  if (row.cells.size() != table.columns.size()) {
    return Error{5026,
                 "a row of table `" + table.name + "` has " + std::to_string(row.cells.size()) +
                     " cells for " + std::to_string(table.columns.size()) + " columns",
                 std::move(at), ""};
  }
  for (std::size_t c = 0; c < row.cells.size(); ++c) {
    if (!conforms(data, table.columns[c].type, row.cells[c])) {
      return Error{
          5026, "`" + to_cql(row.cells[c]) + "` is not of the type of column `" + table.columns[c].name + "`",
          at + "/cells/" + std::to_string(c), ""};
    }
  }
  return check_place(data, row.place, at);
}

std::optional<Error> check_tables(const ProgramData& data) {
  for (Index i = 0; i < data.tables.size(); ++i) {
    const Table& table = data.tables[i];
    const std::string at = at_index("tables", i);
    if (auto error = in_range(table.key_codes, data.code_lists.size(), "code list", at)) return error;
    for (const TableColumn& column : table.columns) {
      if (auto error = in_range(column.type, data.types.size(), "type", at)) return error;
    }
    std::vector<bool> seen(data.code_lists[table.key_codes].members.size(), false);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const std::string here = at + "/rows/" + std::to_string(r);
      if (auto error = check_table_row(data, table, table.rows[r], here)) return error;
      if (seen[table.rows[r].key]) {
        return Error{5026, "a second row for one key of table `" + table.name + "`; a key has one row", here,
                     ""};
      }
      seen[table.rows[r].key] = true;
    }
    if (auto error = all_in_range(table.citations, data.evidence.size(), "evidence", at)) return error;
    if (auto error = check_place(data, table.place, at)) return error;
  }
  return std::nullopt;
}

std::optional<Error> check_evidence(const ProgramData& data) {
  for (Index i = 0; i < data.evidence.size(); ++i) {
    const Evidence& evidence = data.evidence[i];
    const std::string at = at_index("evidence", i);
    if (auto error = in_range_or_none(evidence.claim_of, data.evidence.size(), "source", at)) return error;
    if (evidence.claim_of != kNone && data.evidence[evidence.claim_of].claim_of != kNone) {
      return Error{5029, "a claim is made in a source, not in another claim", at, ""};
    }
    if (auto error = all_in_range(evidence.contrary, data.evidence.size(), "evidence", at)) return error;
    if (auto error = all_in_range(evidence.supporting, data.evidence.size(), "evidence", at)) return error;
    if (auto error = all_in_range(evidence.see, data.evidence.size(), "evidence", at)) return error;
    if (auto error = check_place(data, evidence.place, at)) return error;
  }
  for (Index i = 0; i < data.code_lists.size(); ++i) {
    if (auto error = check_place(data, data.code_lists[i].place, at_index("code_lists", i))) return error;
  }
  return std::nullopt;
}

/// A published value set has the digest that pins it; a set written out in the rules has nothing to pin.
std::optional<Error> check_value_sets(const ProgramData& data) {
  for (Index i = 0; i < data.value_sets.size(); ++i) {
    const ValueSet& set = data.value_sets[i];
    const std::string at = at_index("value_sets", i);
    if (set.url.empty() ? !(set.digest.empty() && set.version.empty())
                        : set.digest != value_set_digest(set)) {
      return Error{5015,
                   "the value set `" + (set.url.empty() ? set.name : set.url) +
                       "` does not have the digest by which the bundle pins it: it was altered",
                   at, "build the bundle again from its sources"};
    }
    if (auto error = check_place(data, set.place, at)) return error;
  }
  return std::nullopt;
}

/// Every used package holds sources, and has the digest over them that pins it.
std::optional<Error> check_packages(const ProgramData& data) {
  for (Index i = 0; i < data.packages.size(); ++i) {
    const UsedPackage& package = data.packages[i];
    const std::string prefix = package.id + "@" + package.version + "/";
    std::vector<SourceText> files;
    for (const SourceText& source : data.sources_text) {
      if (source.package == i && source.name.starts_with(prefix))
        files.push_back({source.name.substr(prefix.size()), source.text});
    }
    if (package.digest != package_digest(files)) {
      return Error{5015,
                   "the used package `" + package.id +
                       "` does not have the digest by which the bundle pins it: it was altered",
                   at_index("packages", i), "build the bundle again from its sources"};
    }
  }
  for (Index i = 0; i < data.sources_text.size(); ++i) {
    const std::string at = at_index("sources_text", i);
    if (auto error = in_range_or_none(data.sources_text[i].package, data.packages.size(), "package", at))
      return error;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_program(const ProgramData& data) {
  if (auto error = check_limits(data)) return error;
  if (auto error = check_types(data)) return error;
  if (auto error = check_frames(data)) return error;
  if (auto error = check_tables(data)) return error;
  if (auto error = check_nodes(data)) return error;
  if (auto error = check_facts(data)) return error;
  if (auto error = check_parameters(data)) return error;
  if (auto error = check_value_sets(data)) return error;
  if (auto error = check_packages(data)) return error;
  if (auto error = check_evidence(data)) return error;
  return check_decisions(data);
}

}  // namespace regimen
