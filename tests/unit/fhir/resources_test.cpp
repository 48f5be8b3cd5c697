// The table of resources: it names each element once, its types are known or knowingly left out, and its
// structures end.
#include "runtime/fhir/resources.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <string>

namespace regimen::fhir {
namespace {

TEST(Resources, EveryElementIsNamedOnceAndHasTypesThatAreKnown) {
  std::set<std::string_view> owners;
  std::function<void(std::string_view, std::size_t)> walk = [&](std::string_view owner, std::size_t depth) {
    ASSERT_LT(depth, 8U) << owner << " holds itself";
    owners.insert(owner);
    std::set<std::string_view> names;
    for (const ElementInfo& element : elements_of(owner)) {
      EXPECT_TRUE(names.insert(element.name).second) << owner << "." << element.name;
      EXPECT_FALSE(element.many && element.types.size() > 1) << owner << "." << element.name;
      std::size_t known = 0;
      for (const std::string_view type : element.types) {
        const auto shape = shape_of(type);
        EXPECT_TRUE(shape || type == "SampledData") << owner << "." << element.name << " " << type;
        if (!shape) continue;
        ++known;
        if (shape->kind == TypeKind::Tuple) walk(shape->structure, depth + 1);
      }
      EXPECT_GT(known, 0U) << owner << "." << element.name;
    }
    EXPECT_FALSE(names.empty()) << owner;
  };
  for (const ResourceInfo& resource : resources()) walk(resource.type, 0);
  for (const std::string_view owner :
       {"Encounter.hospitalization", "Observation.component", "Dosage", "Timing"})
    EXPECT_TRUE(owners.contains(owner)) << owner;
}

TEST(Resources, TheCodesOfARetrieveAreInAnElementThatHasCodes) {
  for (const ResourceInfo& resource : resources()) {
    if (resource.code_element.empty()) continue;
    const ElementInfo* element = find_element(resource.type, resource.code_element);
    ASSERT_NE(element, nullptr) << resource.type;
    EXPECT_TRUE(is_coded(*element)) << resource.type;
  }
  EXPECT_EQ(find_resource("Basic"), nullptr);
  EXPECT_EQ(find_element("Condition", "colour"), nullptr);
  EXPECT_TRUE(elements_of("string").empty());
}

}  // namespace
}  // namespace regimen::fhir
