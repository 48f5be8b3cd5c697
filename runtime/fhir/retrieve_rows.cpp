// Rows in order of time, then of names, so that the order of the input does not matter.
#include "fhir/retrieve_rows.hpp"

#include <algorithm>
#include <tuple>

#include "fhir/candidates.hpp"
#include "fhir/element_value.hpp"
#include "fhir/elements.hpp"

namespace regimen::fhir {

void read_retrieve(const Context& context, const Fact& fact, FactValue& out) {
  const Binding& binding = fact.bindings.front();
  const Index row_type = context.program.types[fact.type].element;
  const CodeKeys keys = code_keys(context.program, binding);
  std::vector<const Resource*> found;
  for (const Resource& resource : context.record.resources()) {
    if (resource.type != binding.resource) continue;
    if (!binding.path.empty()) {
      bool doubtful = false;
      const bool fits = any_code(keys, coded_element(context, resource, binding.path, doubtful));
      if (doubtful) context.considered.insert(resource.json);
      if (!fits) continue;
    }
    context.considered.insert(resource.json);
    found.push_back(&resource);
  }
  const auto order = [](const Resource* resource) {
    const auto date = when(resource->json);
    return std::tuple(date ? order_key(*date) : INT64_MAX, std::string_view(resource->label));
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const Resource* a, const Resource* b) { return order(a) < order(b); });
  std::vector<Value> rows;
  for (const Resource* resource : found) {
    rows.push_back(read_structure(context, *resource, row_type, binding.resource, resource->json));
    const auto date = when(resource->json);
    const Origin origin{resource->label, {}, date ? date->to_string() : std::string()};
    context.used.insert(resource->label);
    out.origins.push_back(origin);
    out.item_origins.push_back({origin});
  }
  out.value = Value::list(std::move(rows));
}

}  // namespace regimen::fhir
