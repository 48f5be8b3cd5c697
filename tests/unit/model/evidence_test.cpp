// Sources and claims: what an author says of a claim reaches the program. Rule text in; the evidence out.
#include <gtest/gtest.h>

#include "tests/support/package.hpp"

namespace regimen::support {
namespace {

const Evidence& evidence(const Package& package, std::string_view id) {
  for (const Evidence& each : package.program().evidence) {
    if (each.id == id) return each;
  }
  throw std::runtime_error("no evidence " + std::string(id) + "\n" + package.report());
}

TEST(Evidence, AClaimSaysWhyNoRuleRestsOnIt) {
  const Package package = compile_body(
      "source s \"S\" { }\n"
      "claim hope from s \"Hope\" { says \"there is hope\"  not_computable \"nothing to measure\" }\n"
      "claim dose from s \"Dose\" { says \"50 mg\" }\n");
  EXPECT_EQ(evidence(package, "hope").not_computable, "nothing to measure");
  EXPECT_EQ(evidence(package, "dose").not_computable, "");
}

TEST(Evidence, AClaimNamesTheClaimsThatStandForIt) {
  const Package package = compile_body(
      "source s \"S\" { }\n"
      "claim again from s \"Again\" { says \"50 mg\"  see dose, form }\n"
      "claim dose from s \"Dose\" { says \"50 mg\" }\n"
      "claim form from s \"Form\" { says \"a tablet\" }\n");
  const std::vector<Index>& see = evidence(package, "again").see;
  ASSERT_EQ(see.size(), 2U) << package.report();
  EXPECT_EQ(package.program().evidence[see[0]].id, "dose");
  EXPECT_EQ(package.program().evidence[see[1]].id, "form");
  EXPECT_EQ(compile_body("source s \"S\" { }\nclaim a from s \"A\" { see nobody }\n").errors(),
            std::vector<std::string>{"RGM2001 3:26 nobody"});
}

TEST(Evidence, TheWordsOfItsClausesAreStillNames) {
  EXPECT_EQ(compile_body("define not_computable: true\ndefine see: false\n").errors(),
            std::vector<std::string>{});
}

TEST(Evidence, WhatANoteRestsOnIsKept) {
  const Package package = compile_body(
      "source s \"S\" { }\nsource t \"T\" { }\n"
      "fact a: Boolean { ask clinician \"A?\" }\n"
      "option o \"O\" { indicated when a cite s  evidence s  note \"slowly\" cite s, t }\n"
      "differential d \"D\" { suspect when a cite s  note \"often\" cite t }\n");
  const auto ids = [&](const std::vector<Index>& evidence) {
    std::string all;
    for (const Index index : evidence) all += package.program().evidence[index].id + " ";
    return all;
  };
  ASSERT_TRUE(package.result.program) << package.report();
  EXPECT_EQ(ids(package.program().options[0].evidence), "s t ");
  EXPECT_EQ(ids(package.program().differentials[0].citations), "t ");
}

TEST(Evidence, EveryNoteIsKept) {
  const Package package = compile_body(
      "source s \"S\" { note \"read\"  note \"in part\" }\n"
      "claim c from s \"C\" { says \"so\"  note \"first\"  note \"second\" }\n");
  EXPECT_EQ(evidence(package, "s").note, "read in part");
  EXPECT_EQ(evidence(package, "c").note, "first second");
}

}  // namespace
}  // namespace regimen::support
