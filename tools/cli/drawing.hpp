// The decision graph as people think of it: facts, definitions, clauses, options, and what leads to what.
// In: a ProgramData. Out: boxes and arrows, and their text for Graphviz. Running Graphviz belongs to
// graph.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen::cli {

enum class BoxKind : std::uint8_t { Fact, Table, Parameter, Definition, Differential, Stage, Option, Alert };

/// One clause of a box: `contraindicated | active_psychosis`.
struct BoxRow {
  RuleKind kind{};
  std::string word, text;
};

struct Box {
  BoxKind kind{};
  std::string name, title, text;
  std::string place;  // `options.rgm:12`, shown when the pointer rests on the box
  std::vector<BoxRow> rows;
};

/// An arrow from a box to a box, or to one of its rows.
struct Arrow {
  std::size_t from = 0, to = 0;
  int row = -1;  // of `to`; -1 for the box as a whole
  auto operator<=>(const Arrow&) const = default;
};

struct Drawing {
  std::string title;
  std::vector<Box> boxes;
  std::vector<Arrow> arrows;  // sorted, each once
};

/// The whole graph at the level of rules. Facts and tables that nothing uses are left out. Deterministic.
Drawing draw(const ProgramData& program);

/// Only what leads to the box called `name`, and what follows from it.
/// Error: RGM5070 when no box has this name.
Result<Drawing> focus(const Drawing& drawing, std::string_view name);

/// The drawing in Graphviz' DOT language: the same drawing gives the same bytes.
std::string dot_text(const Drawing& drawing);

}  // namespace regimen::cli
