// What can be decided of a decision table by looking at its constant cells: which rows meet together, which
// values of the inputs no row meets, which rows never decide. A table is a set of boxes in the space of its
// inputs; each column is cut at its constants, and one value of every piece stands for the piece. In: columns
// and cells. Out: proofs and examples. Where a cell is not constant, nothing is claimed. This sees one table
// and its cells; properties over all rules are the solver's business.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/model/cells.hpp"

namespace regimen::model {

/// The values that an input may have.
struct CoverColumn {
  std::string heading;
  Type type;
  std::vector<Value> members;  // Code of a list: all of them
  Value low, high;             // declared bounds of a fact (closed), or null
};

struct Cover {
  struct Pair {
    std::size_t first = 0, second = 0;
    std::string example;  // `age = 70 and risk = 'High'`
  };
  bool complete = false;           // some row always meets
  bool disjoint = false;           // never two meet
  std::optional<std::string> gap;  // values for which no row meets
  std::vector<Pair> overlaps;      // rows that meet together, for some values
  std::vector<Pair> hidden;        // second: a row that meets only when `first`, which stands before it, does
  std::vector<std::size_t> empty;  // rows that meet for no value
};

/// `rows[i][k]` is the cell of row i under column k.
/// LIMIT: of tables with very many rows or combinations nothing is claimed.
Cover cover_of(const std::vector<CoverColumn>& columns, const std::vector<std::vector<Cell>>& rows);

}  // namespace regimen::model
