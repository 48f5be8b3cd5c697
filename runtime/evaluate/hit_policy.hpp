// What a decision table says of one patient, given which of its rows meet. Used by the kernel of `decide`,
// which takes the value, and by explanations, which name the rows; so both always agree.
//
// The meaning of a table, three-valued:
//
// A cell is a test of its column's input; a row meets when all its cells do (Kleene's `and`): true, false, or
// unknown when an input that could decide it is unknown. Each unknown row may turn out either way. The
// table's value is known only if it is the same whichever way they turn out, and the table never fails on the
// way; else it is unknown, and the inputs that would settle it are missing. An unknown input never falls
// through to a later row or to the default.
//
//   First    the first row that meets (`first`; and `priority`, `min` and `max`, whose rows the compiler has
//   put
//            in the order of their outputs, highest first). Rows after one that certainly meets do not
//            matter.
//   Unique   the row that meets. Two that certainly meet are a conflict; one that certainly meets beside one
//   that
//            may is unknown, since it may turn out a conflict.
//   Any      any row that meets: all of them must give the same. Two that certainly meet and certainly differ
//   are
//            a conflict.
//   List     the outputs of all rows that meet, in the order of the rows (`rule order`, `collect`) or of
//   their
//            priority (`output order`). Any unknown row leaves the list unknown.
//
// When no row meets, the value is that of the default row; without one it is null, and an empty list for
// List. A conflict has no value (null), whatever the rows would give: it is a fault in the rules, and
// decisions and explanations say so, with the rows.
//
// What the compiler has proved of the rows' tests (RowsFlags) leaves out what cannot be: of a complete table
// some row always meets, of a disjoint one never two.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "load/program_data.hpp"
#include "regimen/date.hpp"

namespace regimen {

struct Hit {
  enum class Kind : std::uint8_t {
    Rows,       // First, Unique, Any: every row of `rows` has the value (more than one: whichever meets).
                // List: the rows that meet.
    None,       // no row meets
    Undecided,  // `rows` could decide
    Conflict,   // `rows` meet together and must not
  };
  Kind kind = Kind::None;
  std::vector<std::size_t> rows;  // ascending
  bool or_default = false;        // Rows: the default is possible too, and has the same value
};

/// Whether the outputs of two rows are equal, as CQL's `=`; the row after the last is the default.
using EqualOutputs = std::function<Truth(std::size_t, std::size_t)>;

/// `meets` has one entry per row, and is narrowed by what `flags` (RowsFlags) rule out. Writes the answer
/// into `out`, whose memory is reused.
void judge(HitPolicy policy, std::uint32_t flags, std::vector<Truth>& meets, const EqualOutputs& equal,
           Hit& out);

}  // namespace regimen
