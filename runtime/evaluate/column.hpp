// Column: the values of one node, one per row, packed by the kind of storage its type has.
// In/out: Value (the form at the edges) by `put` and `get`; kernels work on the packed members directly.
// A column that is reset keeps its memory, so a reused workspace does not allocate.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "evaluate/evaluate.hpp"
#include "load/program_data.hpp"

namespace regimen {

/// Truth: Boolean, two bit planes. Integer: Integer, Long, and Code of a code list as the member's number.
/// Decimal: Decimal, Quantity (in the type's unit). Boxed: everything else, as Values.
enum class Storage : std::uint8_t { Truth, Integer, Decimal, Boxed };

Storage storage_of(const Type& type);

inline constexpr Row kWordBits = 64;
inline std::size_t words_of(Row rows) { return (static_cast<std::size_t>(rows) + kWordBits - 1) / kWordBits; }
inline bool bit(const std::vector<std::uint64_t>& plane, Row row) {
  return ((plane[row / kWordBits] >> (row % kWordBits)) & 1U) != 0;
}
inline void set_bit(std::vector<std::uint64_t>& plane, Row row) {
  plane[row / kWordBits] |= std::uint64_t{1} << (row % kWordBits);
}
/// The bits of word `word` that stand for rows.
inline std::uint64_t rows_mask(Row rows, std::size_t word) {
  const bool partial = word + 1 == words_of(rows) && rows % kWordBits != 0;
  return partial ? (std::uint64_t{1} << (rows % kWordBits)) - 1 : ~std::uint64_t{0};
}

struct Column {
  Storage storage = Storage::Boxed;
  Row rows = 0;
  // INVARIANT: bits past the last row are 0 in every plane; no row is in both is_true and is_false.
  std::vector<std::uint64_t> is_true, is_false;  // Truth
  std::vector<std::uint64_t> valid;              // Integer, Decimal: the row is not null
  std::vector<std::int64_t> integers;
  std::vector<Decimal> decimals;
  std::vector<Value> boxed;

  /// `rows` nulls of a storage.
  void reset(Storage to, Row row_count);

  bool is_null(Row row) const;
  Truth truth(Row row) const {
    return bit(is_true, row) ? Truth::True : bit(is_false, row) ? Truth::False : Truth::Unknown;
  }
  void put_truth(Row row, Truth value) {
    if (value == Truth::True) set_bit(is_true, row);
    if (value == Truth::False) set_bit(is_false, row);
  }
  void put_integer(Row row, std::int64_t value) {
    integers[row] = value;
    set_bit(valid, row);
  }
  void put_decimal(Row row, Decimal value) {
    decimals[row] = value;
    set_bit(valid, row);
  }

  /// Writes `value` into a row that is still null. A value that does not fit the type is left null.
  void put(const ProgramData& program, const Type& type, Row row, const Value& value);
  Value get(const ProgramData& program, const Type& type, Row row) const;
  /// Row `from` of `source` (same storage) into row `to`, which is still null.
  void copy(Row to, const Column& source, Row from);
};

}  // namespace regimen
