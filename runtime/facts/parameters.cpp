// Names first, then types, then bounds.
#include "facts/parameters.hpp"

#include <algorithm>

#include "evaluate/widened.hpp"
#include "facts/bounds.hpp"
#include "load/conforms.hpp"
#include "value/nearest_name.hpp"

namespace regimen {
namespace {

/// A code of a declared list by its name.
Value code_named(const ProgramData& program, const Type& type, const Value& value) {
  const std::string* name = value.get<std::string>();
  if (type.kind != TypeKind::Code || type.codes == kNone || name == nullptr) return value;
  const CodeList& list = program.code_lists[type.codes];
  for (const CodeMember& member : list.members) {
    if (member.name == *name) return Code{list.name, member.name, member.display};
  }
  return value;
}

}  // namespace

std::vector<Value> parameter_values(const ProgramData& program, const GivenParameters& given,
                                    ErrorSink& sink) {
  std::vector<Value> out;
  for (const auto& [name, value] : given) {
    const auto found = std::find_if(program.parameters.begin(), program.parameters.end(),
                                    [&name = name](const Parameter& each) { return each.name == name; });
    if (found == program.parameters.end()) {
      std::vector<std::string> names;
      for (const Parameter& each : program.parameters) names.push_back(each.name);
      sink.add(5064, "there is no parameter `" + name.substr(0, 60) + "`", {}, did_you_mean(name, names));
      continue;
    }
    out.resize(program.parameters.size());
    Value& slot = out[static_cast<std::size_t>(found - program.parameters.begin())];
    const Value taken =
        functions::widened(program, found->type, code_named(program, program.types[found->type], value));
    if (!slot.is_null()) {
      sink.add(5065, "the parameter `" + name + "` is given twice", {});
    } else if (taken.is_null() || !conforms(program, found->type, taken)) {
      sink.add(5065,
               "`" + to_cql(value) + "` is no value of the parameter `" + name + "`, which takes " +
                   describe_type(program, found->type),
               {});
    } else if (!within_bounds(taken, found->low, found->high)) {
      sink.add(5054,
               plain_text(taken) + " is outside the bounds of `" + name + "`, " +
                   describe_bounds(found->low, found->high),
               {});
    } else {
      slot = taken;
    }
  }
  return out;
}

}  // namespace regimen
