// From which of a patient's lists the rows of a frame come, read off the graph.
#pragma once

#include <vector>

#include "load/program_data.hpp"

namespace regimen {

/// The list facts that the items of `frame` come from or were chosen by, ascending: its own fact, or every
/// list fact that its node rests on. Cost: the nodes that it rests on.
std::vector<Index> list_facts(const ProgramData& program, Index frame);

}  // namespace regimen
