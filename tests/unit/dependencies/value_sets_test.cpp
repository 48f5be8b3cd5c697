// What is taken from a FHIR ValueSet, and what is refused. JSON in; codes, or the reason, out.
#include "compiler/dependencies/value_sets.hpp"

#include <gtest/gtest.h>

#include <string>

#include "compiler/diagnostics/diagnostic.hpp"

namespace regimen::dependencies {
namespace {

struct Read {
  explicit Read(const std::string& body) {
    sets.add("a.json", R"({"resourceType":"ValueSet","url":"urn:a",)" + body + "}", diagnostics);
  }
  std::string codes() const {
    std::string words;
    for (const PublishedValueSet* found : sets.find("urn:a", "")) {
      for (const SystemCode& code : found->set.codes) words += code.system + "|" + code.code + " ";
      words += found->unusable;
    }
    return words;
  }
  std::string fault() const { return diagnostics.empty() ? "" : diagnostics.all().front().message(); }
  diagnostics::Diagnostics diagnostics;
  PublishedValueSets sets;
};

TEST(ValueSets, CodesAreSortedAndEachCountsOnce) {
  EXPECT_EQ(Read(R"("expansion":{"contains":[{"system":"t","code":"2"},{"system":"s","code":"9"},
                 {"system":"t","code":"2","display":"again"}]})")
                .codes(),
            "s|9 t|2 ");
}

TEST(ValueSets, AnExpansionWinsOverTheCompose) {
  EXPECT_EQ(Read(R"("compose":{"include":[{"system":"s","concept":[{"code":"1"}]}]},
                 "expansion":{"contains":[{"system":"s","code":"2"}]})")
                .codes(),
            "s|2 ");
}

TEST(ValueSets, AbstractEntriesAreGroupsAndInactiveOnesMembers) {
  EXPECT_EQ(Read(R"("expansion":{"contains":[{"abstract":true,"system":"s","code":"group","contains":[
                 {"system":"s","code":"1","inactive":true}]}]})")
                .codes(),
            "s|1 ");
}

TEST(ValueSets, WhatListsOnlyAPartOfItsCodesIsUnusable) {
  EXPECT_EQ(Read(R"("compose":{"include":[{"system":"s"}]})").codes(),
            "it has no expansion, and its compose does not list its codes");
  EXPECT_EQ(
      Read(R"("compose":{"include":[{"system":"s","concept":[{"code":"1"}],"valueSet":["urn:b"]}]})").codes(),
      "it has no expansion, and its compose does not list its codes");
  EXPECT_EQ(
      Read(R"("compose":{"include":[{"system":"s","concept":[{"code":"1"}]}],"exclude":[{"system":"s"}]})")
          .codes(),
      "s|1 it has no expansion, and its compose excludes");
  EXPECT_EQ(Read(R"("expansion":{"contains":[{"system":"s","code":"1"}],"extension":[
                 {"url":"http://hl7.org/fhir/StructureDefinition/valueset-toocostly","valueBoolean":true}]})")
                .codes(),
            "s|1 its expansion says that it is not complete");
}

TEST(ValueSets, EveryWrongShapeIsRefusedAtItsPlace) {
  const auto at = [](const std::string& body) {
    const std::string fault = Read(body).fault();
    const std::size_t from = fault.find("at `");
    return from == std::string::npos ? fault : fault.substr(from + 4, fault.rfind('`') - from - 4);
  };
  EXPECT_EQ(at(R"("version":1)"), "/version");
  EXPECT_EQ(at(R"("expansion":[])"), "/expansion");
  EXPECT_EQ(at(R"("expansion":{"contains":{}})"), "/expansion/contains");
  EXPECT_EQ(at(R"("expansion":{"contains":["1"]})"), "/expansion/contains/0");
  EXPECT_EQ(at(R"("expansion":{"contains":[{"system":"s"}]})"), "/expansion/contains/0/code");
  EXPECT_EQ(at(R"("expansion":{"contains":[{"code":"1"}]})"), "/expansion/contains/0/system");
  EXPECT_EQ(at(R"("expansion":{"contains":[{"code":"1","system":""}]})"), "/expansion/contains/0/system");
  EXPECT_EQ(at(R"("expansion":{"total":-1})"), "/expansion/total");
  EXPECT_EQ(at(R"("expansion":{"extension":{}})"), "/expansion/extension");
  EXPECT_EQ(at(R"("compose":{})"), "/compose/include");
  EXPECT_EQ(at(R"("compose":{"include":[{"concept":[{}]}]})"), "/compose/include/0/concept/0/code");
  EXPECT_EQ(at(R"("compose":7)"), "/compose");
}

TEST(ValueSets, OneContentInTwoFilesIsOne) {
  Read read(R"("version":"1","expansion":{"contains":[{"system":"s","code":"1"}]})");
  read.sets.add("b.json", R"({"url":"urn:a","version":"1","resourceType":"ValueSet","status":"active",
                              "compose":{"include":[{"system":"s","concept":[{"code":"1"}]}]}})",
                read.diagnostics);
  EXPECT_EQ(read.sets.find("urn:a", "").size(), 1U);
  read.sets.add("c.json", R"({"url":"urn:a","version":"2","resourceType":"ValueSet",
                              "compose":{"include":[{"system":"s","concept":[{"code":"1"}]}]}})",
                read.diagnostics);
  EXPECT_EQ(read.sets.find("urn:a", "").size(), 2U);
  EXPECT_EQ(read.sets.find("urn:a", "2").size(), 1U);
  EXPECT_EQ(read.sets.find("urn:a", "3").size(), 0U);
  EXPECT_TRUE(read.diagnostics.empty());
}

}  // namespace
}  // namespace regimen::dependencies
