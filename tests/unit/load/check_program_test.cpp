// Every check of a program: one fault at a time in a program that is otherwise fine.
#include "load/check_program.hpp"

#include <gtest/gtest.h>

#include "sample_program.hpp"

namespace regimen::test {
namespace {

TEST(CheckProgram, TheSampleIsFine) {
  const auto fault = check_program(sample_program());
  EXPECT_FALSE(fault) << fault->code << " " << fault->message << " " << fault->place;
}

TEST(CheckProgram, AnEmptyProgramIsFine) { EXPECT_FALSE(check_program(ProgramData())); }

struct Fault {
  int code;
  const char* place;
  void (*make)(ProgramData&);
};

class OneFault : public ::testing::TestWithParam<Fault> {};

TEST_P(OneFault, IsFound) {
  ProgramData data = sample_program();
  GetParam().make(data);
  const auto fault = check_program(data);
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->code, GetParam().code) << fault->message;
  EXPECT_EQ(fault->place, GetParam().place) << fault->message;
}

const Fault kFaults[] = {
    {5020, "/nodes/3/operands",
     [](ProgramData& d) {
       d.nodes[3].operands = {1, 3};
     }},
    {5020, "/nodes/3/operands",
     [](ProgramData& d) {
       d.nodes[3].operands = {1, kNone};
     }},
    {5015, "/value_sets/0", [](ProgramData& d) { d.value_sets[0].codes[0].code = "2"; }},
    {5015, "/value_sets/0", [](ProgramData& d) { d.value_sets[0].version = "3"; }},
    {5015, "/value_sets/0", [](ProgramData& d) { d.value_sets[0].url.clear(); }},
    {5015, "/packages/0", [](ProgramData& d) { d.sources_text[1].text = "regimen 2\n"; }},
    {5015, "/packages/0", [](ProgramData& d) { d.sources_text[1].name = "terms@1.0.1/a.rgm"; }},
    {5015, "/packages/0", [](ProgramData& d) { d.packages[0].version = "1.0.1"; }},
    {5015, "/packages/0", [](ProgramData& d) { d.sources_text.pop_back(); }},
    {5021, "/nodes/16", [](ProgramData& d) { d.nodes[16].payload_a = 1; }},
    {5024, "/nodes/16", [](ProgramData& d) { d.nodes[16].type = d.nodes[0].type; }},
    {5025, "/parameters/0", [](ProgramData& d) { d.parameters[0].value = Value(true); }},
    {5029, "/parameters/0", [](ProgramData& d) { d.parameters[0].node = 3; }},
    {5027, "/types/0", [](ProgramData& d) { d.types[0].choices = {0}; }},
    {5027, "/types/1", [](ProgramData& d) { d.types[1].choices = {0}; }},
    {5021, "/sources_text/0", [](ProgramData& d) { d.sources_text[0].package = 1; }},
    {5021, "/nodes/0", [](ProgramData& d) { d.nodes[0].type = 99; }},
    {5021, "/nodes/0", [](ProgramData& d) { d.nodes[0].frame = 99; }},
    {5021, "/nodes/0", [](ProgramData& d) { d.nodes[0].payload_a = 99; }},
    {5021, "/nodes/1", [](ProgramData& d) { d.nodes[1].payload_a = 99; }},
    {5021, "/nodes/5", [](ProgramData& d) { d.nodes[5].payload_a = 99; }},
    {5021, "/nodes/7", [](ProgramData& d) { d.nodes[7].payload_a = 99; }},
    {5022, "/nodes/3", [](ProgramData& d) { d.nodes[3].operands = {1}; }},
    {5022, "/nodes/3",
     [](ProgramData& d) {
       d.nodes[3].operands = {1, 2, 2};
     }},
    {5023, "/frames/0", [](ProgramData& d) { d.frames[0].fact = 0; }},
    {5023, "/frames/0", [](ProgramData& d) { d.frames.clear(); }},
    {5023, "/frames/1", [](ProgramData& d) { d.frames[1].parent = 1; }},
    {5023, "/frames/1", [](ProgramData& d) { d.frames[1].parent = kNone; }},
    {5023, "/frames/1", [](ProgramData& d) { d.frames[1].fact = 1; }},
    {5023, "/frames/1", [](ProgramData& d) { d.frames[1].node = 3; }},
    {5023, "/frames/1", [](ProgramData& d) { d.frames[1].element = 0; }},
    {5023, "/nodes/4", [](ProgramData& d) { d.nodes[4].frame = 0; }},
    {5023, "/nodes/5", [](ProgramData& d) { d.nodes[5].operands = {3}; }},
    {5023, "/nodes/5", [](ProgramData& d) { d.nodes[5].payload_a = 0; }},
    {5024, "/nodes/3",
     [](ProgramData& d) {
       d.nodes[3].operands = {0, 2};
     }},
    {5024, "/nodes/3", [](ProgramData& d) { d.nodes[3].type = 1; }},
    {5024, "/nodes/4", [](ProgramData& d) { d.nodes[4].payload_a = 7; }},
    {5024, "/nodes/4", [](ProgramData& d) { d.nodes[4].payload_a = 1; }},
    {5024, "/nodes/7", [](ProgramData& d) { d.nodes[7].payload_b = 1; }},
    {5024, "/nodes/8", [](ProgramData& d) { d.nodes[8].type = 5; }},
    {5025, "/nodes/0", [](ProgramData& d) { d.constants[0] = Value(1); }},
    {5025, "/nodes/2",
     [](ProgramData& d) {
       d.constants[1] = Value(Quantity{Decimal(), "mg"});
     }},
    {5025, "/facts/1", [](ProgramData& d) { d.facts[1].low = Value(40); }},
    {5025, "/facts/0", [](ProgramData& d) { d.facts[0].field_bounds[0].first = "none"; }},
    {5026, "/tables/0/rows/0", [](ProgramData& d) { d.tables[0].rows[0].cells.clear(); }},
    {5026, "/tables/0/rows/0/cells/0", [](ProgramData& d) { d.tables[0].rows[0].cells[0] = Value(1); }},
    {5026, "/tables/0/rows/1", [](ProgramData& d) { d.tables[0].rows.push_back(d.tables[0].rows[0]); }},
    {5021, "/tables/0/rows/0", [](ProgramData& d) { d.tables[0].rows[0].key = 2; }},
    {5021, "/tables/0", [](ProgramData& d) { d.tables[0].key_codes = 9; }},
    {5027, "/types/8", [](ProgramData& d) { d.types[8].element = 8; }},
    {5027, "/types/7", [](ProgramData& d) { d.types[7].fields[0].second = 8; }},
    {5027, "/types/3", [](ProgramData& d) { d.types[3].codes = 9; }},
    {5027, "/types/0", [](ProgramData& d) { d.types[0].unit = "mg"; }},
    {5027, "/types/0", [](ProgramData& d) { d.types[0].element = 0; }},
    {5028, "/types", [](ProgramData& d) { d.types.resize(kMaxTypes + 1); }},
    {5028, "/nodes", [](ProgramData& d) { d.nodes.resize(kMaxNodes + 1); }},
    {5029, "/facts/1", [](ProgramData& d) { d.facts[1].node = 6; }},
    {5029, "/alerts/1/id", [](ProgramData& d) { d.alerts.push_back(d.alerts[0]); }},
    {5029, "/options/0/status", [](ProgramData& d) { d.options[0].status = 9; }},
    {5021, "/options/0", [](ProgramData& d) { d.options[0].status = kNone; }},
    {5029, "/options/0/indications", [](ProgramData& d) { d.options[0].indications = {1}; }},
    {5029, "/options/0/indications", [](ProgramData& d) { d.rules[0].node = 4; }},
    {5029, "/options/0/indications", [](ProgramData& d) { d.rules[0].node = 1; }},
    {5021, "/options/0/indications", [](ProgramData& d) { d.options[0].indications = {77}; }},
    {5021, "/options/0", [](ProgramData& d) { d.options[0].stage = 3; }},
    {5021, "/rules/0", [](ProgramData& d) { d.rules[0].citations = {9}; }},
    {5021, "/nodes/15", [](ProgramData& d) { d.nodes[15].payload_a = 4; }},
    {5024, "/nodes/15",
     [](ProgramData& d) {
       d.nodes[15].operands = {2, 3, 1, 3};
     }},
    {5024, "/nodes/15",
     [](ProgramData& d) {
       d.nodes[15].operands = {2, 1, 1};
     }},
    {5024, "/nodes/15",
     [](ProgramData& d) {
       d.nodes[15].operands = {2, 3, 0};
     }},
    {5024, "/nodes/15", [](ProgramData& d) { d.nodes[15].payload_a = static_cast<Index>(HitPolicy::List); }},
    {5021, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].rule = 99; }},
    {5021, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].node = 99; }},
    {5021, "/decision_tables/0/rows", [](ProgramData& d) { d.decision_tables[0].rows[0].rule = 99; }},
    {5021, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].otherwise = 99; }},
    {5029, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].node = 3; }},
    {5029, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].rows.clear(); }},
    {5029, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].rows[0].rule = 0; }},
    {5029, "/decision_tables/0", [](ProgramData& d) { d.decision_tables[0].otherwise = 0; }},
    {5029, "/stages/0/reached", [](ProgramData& d) { d.stages[0].reached = 1; }},
    {5021, "/stages/0", [](ProgramData& d) { d.stages[0].offers = {4}; }},
    {5029, "/evidence/1", [](ProgramData& d) { d.evidence[1].claim_of = 1; }},
    {5021, "/evidence/1", [](ProgramData& d) { d.evidence[1].see = {9}; }},
    {5030, "/nodes/0/place", [](ProgramData& d) { d.nodes[0].place.end = 1000; }},
    {5030, "/nodes/0/place", [](ProgramData& d) { d.nodes[0].place.begin = 8; }},
    {5030, "/nodes/0/place", [](ProgramData& d) { d.nodes[0].place.end = 14; }},  // inside a character
    {5030, "/nodes/0/place", [](ProgramData& d) { d.nodes[0].place.file = 2; }},
};

INSTANTIATE_TEST_SUITE_P(Faults, OneFault, ::testing::ValuesIn(kFaults));

TEST(CheckProgram, BoundsTheDepthOfTypesAndFrames) {
  ProgramData data;
  data.types.resize(1);
  data.types[0].kind = TypeKind::Integer;
  for (Index i = 0; i < kMaxTypeDepth; ++i) {
    Type list;
    list.kind = TypeKind::List;
    list.element = i;
    data.types.push_back(list);
  }
  const auto fault = check_program(data);
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->code, 5028);
}

}  // namespace
}  // namespace regimen::test
