// What reductions share: the segments of a child frame, the rows that a query selects, and rows with distinct
// elements.
#pragma once

#include <vector>

#include "evaluate/kernel.hpp"

namespace regimen {

/// The rows of node.payload_a by row of its parent frame.
class Segments {
 public:
  Segments(const EvaluationContext& context, const Node& node) : rows_(context.frame(node.payload_a)) {}
  Row first(Row parent) const { return rows_.offsets[parent]; }
  Row last(Row parent) const { return rows_.offsets[parent + 1]; }
  bool known(Row parent) const { return bit(rows_.known, parent); }
  bool partial(Row parent) const { return bit(rows_.partial, parent); }
  bool item_is_null(Row row) const { return rows_.items[row].is_null(); }

 private:
  const FrameRows& rows_;
};

/// Of several rows with equal elements the first. Null elements are equal to one another.
class DistinctRows {
 public:
  DistinctRows(const EvaluationContext& context, Index element_node);
  /// `rows` in their order without repetitions. All of one patient.
  std::vector<Row> keep(const std::vector<Row>& rows) const;

 private:
  const EvaluationContext& context_;
  Index frame_;
  const Column& element_;
};

/// The rows that a query node (Count, Sum, ...) works on: definite, distinct if asked, with a known element.
class Selection {
 public:
  Selection(const EvaluationContext& context, const Node& node);
  /// The column of the element; nullptr for a Count without one.
  const Column* element() const { return element_; }
  /// Valid until the next call.
  const std::vector<Row>& rows(Row parent);

 private:
  const EvaluationContext& context_;
  const Node& node_;
  Segments segments_;
  const Column* condition_ = nullptr;
  const Column* element_ = nullptr;
  std::vector<Row> rows_;
};

}  // namespace regimen
