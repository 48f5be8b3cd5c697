// Boxes over sampled columns, as sets of bits: a bit per sample of a column.
#include "compiler/model/table_cover.hpp"

#include <algorithm>

#include "evaluate/value_compare.hpp"
#include "regimen/date.hpp"

namespace regimen::model {

namespace {

// LIMIT: rows that are compared with one another, and rows looked at in the search for a gap.
constexpr std::size_t kMaxRows = 1000;
constexpr std::size_t kMaxSteps = 500'000;

using Bits = std::vector<std::uint64_t>;

bool has(const Bits& bits, std::size_t i) { return ((bits[i / 64] >> (i % 64)) & 1U) != 0; }
void set(Bits& bits, std::size_t i) { bits[i / 64] |= std::uint64_t{1} << (i % 64); }
bool within(const Bits& inner, const Bits& outer) {
  for (std::size_t w = 0; w < inner.size(); ++w) {
    if ((inner[w] & ~outer[w]) != 0) return false;
  }
  return true;
}
std::optional<std::size_t> common(const Bits& a, const Bits& b) {
  for (std::size_t w = 0; w < a.size(); ++w) {
    for (std::size_t i = 0; (a[w] & b[w]) != 0 && i < 64; ++i) {
      if (((a[w] & b[w]) >> i & 1U) != 0) return w * 64 + i;
    }
  }
  return std::nullopt;
}

/// One value of a piece of a column.
struct Sample {
  enum class Kind : std::uint8_t { Value, Other /* than every constant */, Null } kind = Kind::Value;
  Value value;
};

/// Numbers of all kinds as decimals, so that they compare.
Value plain_number(const Value& value) {
  if (const auto* i = value.get<std::int32_t>()) return Value(Decimal::from_integer(*i));
  if (const auto* l = value.get<std::int64_t>()) return Value(Decimal::from_integer(*l));
  if (const auto* q = value.get<Quantity>()) return Value(q->value);
  return value;
}

bool is_number(TypeKind kind) {
  return kind == TypeKind::Integer || kind == TypeKind::Long || kind == TypeKind::Decimal ||
         kind == TypeKind::Quantity;
}

class Column {
 public:
  Column(const CoverColumn& declared, const std::vector<std::vector<Cell>>& rows, std::size_t k)
      : declared_(declared) {
    bool nulls = false;
    for (const std::vector<Cell>& row : rows) {
      for (const CellTest& test : row[k].tests) {
        nulls = nulls || test.kind == CellTest::Kind::Null;
        for (const Value* value : {&test.low, &test.high}) {
          if (!value->is_null()) constants_.push_back(plain_number(*value));
        }
      }
    }
    take_samples();
    if (nulls) samples_.push_back({Sample::Kind::Null, {}});
    for (const std::vector<Cell>& row : rows) {
      Bits certain((samples_.size() + 63) / 64), possible(certain.size());
      for (std::size_t s = 0; s < samples_.size(); ++s) {
        const Truth truth = contains(row[k], samples_[s]);
        if (truth == Truth::True) set(certain, s);
        if (truth != Truth::False) set(possible, s);
      }
      certain_.push_back(std::move(certain));
      possible_.push_back(std::move(possible));
    }
  }

  std::size_t size() const { return samples_.size(); }
  const Bits& certain(std::size_t row) const { return certain_[row]; }
  const Bits& possible(std::size_t row) const { return possible_[row]; }

  std::string words(std::size_t s) const {
    const Sample& sample = samples_[s];
    if (sample.kind == Sample::Kind::Null) return declared_.heading + " is null";
    if (sample.kind == Sample::Kind::Other)
      return declared_.heading + (constants_.empty() ? " is any value" : " is any other value");
    Value value = sample.value;
    if (const auto* decimal = value.get<Decimal>()) {
      if (declared_.type.kind == TypeKind::Quantity) {
        value = Value(Quantity{*decimal, declared_.type.unit});
      } else if (const auto integer = decimal->to_integer(); whole() && integer) {
        return declared_.heading + " = " + std::to_string(*integer);
      }
    }
    return declared_.heading + " = " + to_cql(value);
  }

 private:
  bool whole() const {
    return declared_.type.kind == TypeKind::Integer || declared_.type.kind == TypeKind::Long;
  }

  /// The constant, or the whole numbers around it where the input is a whole number.
  std::vector<Value> on_the_grid(const Value& constant) const {
    const auto* decimal = constant.get<Decimal>();
    if (decimal == nullptr || !whole()) return {constant};
    return {Value(Decimal::floor(*decimal)), Value(Decimal::ceiling(*decimal))};
  }

  /// The neighbour of a value, one step of the type away; nothing at the edge, or where the type has no step
  /// here.
  Value neighbour(const Value& value, int step) const {
    if (const auto* decimal = value.get<Decimal>()) {
      const auto next = Decimal::from_scaled(decimal->scaled() + step * (whole() ? Decimal::kOne : 1));
      return next ? Value(*next) : Value();
    }
    if (const auto* date = value.get<Date>(); date && date->precision == Precision::Day) {
      const auto next = add(*date, step, Precision::Day);
      return next ? Value(*next) : Value();
    }
    return {};
  }

  void take_samples() {
    const TypeKind kind = declared_.type.kind;
    if (kind == TypeKind::Boolean) {
      samples_ = {{Sample::Kind::Value, Value(true)}, {Sample::Kind::Value, Value(false)}};
      return;
    }
    if (!declared_.members.empty()) {
      for (const Value& member : declared_.members) samples_.push_back({Sample::Kind::Value, member});
      return;
    }
    const bool ordered = is_number(kind) || kind == TypeKind::Date;
    std::vector<Value> values;
    for (const Value& constant : constants_) {
      for (const Value& near : on_the_grid(constant)) {
        values.push_back(near);
        if (!ordered) continue;
        for (const int step : {-1, 1}) {
          Value next = neighbour(near, step);
          if (!next.is_null()) values.push_back(std::move(next));
        }
      }
    }
    const Value low = plain_number(declared_.low), high = plain_number(declared_.high);
    for (const Value* end : {&low, &high}) {
      if (!end->is_null() && ordered) values.push_back(*end);
    }
    std::vector<Value> distinct;
    for (const Value& value : values) {
      const bool outside = (!low.is_null() && order_values(value, low, 0).value_or(0) < 0) ||
                           (!high.is_null() && order_values(value, high, 0).value_or(0) > 0);
      if (outside || std::find(distinct.begin(), distinct.end(), value) != distinct.end()) continue;
      distinct.push_back(value);
    }
    if (ordered)
      std::stable_sort(distinct.begin(), distinct.end(),
                       [](const Value& a, const Value& b) { return order_values(a, b, 0).value_or(0) < 0; });
    for (Value& value : distinct) samples_.push_back({Sample::Kind::Value, std::move(value)});
    if (!ordered || samples_.empty()) samples_.push_back({Sample::Kind::Other, {}});
  }

  Truth contains(const Cell& cell, const Sample& sample) const {
    if (cell.any) return Truth::True;
    Truth result = Truth::False;
    for (const CellTest& test : cell.tests) {
      const Truth one = contains(test, sample);
      if (one == Truth::True || (one == Truth::Unknown && result == Truth::False)) result = one;
    }
    if (!cell.negated || result == Truth::Unknown) return result;
    return result == Truth::True ? Truth::False : Truth::True;
  }

  Truth contains(const CellTest& test, const Sample& sample) const {
    const auto truth = [](bool value) { return value ? Truth::True : Truth::False; };
    const bool null = sample.kind == Sample::Kind::Null;
    if (test.kind == CellTest::Kind::Null) return truth(null);
    if (null) return Truth::False;  // where a row asks for null, an unknown input meets no other test
    if (test.kind == CellTest::Kind::Open) return Truth::Unknown;
    if (sample.kind == Sample::Kind::Other) {
      if (test.kind == CellTest::Kind::Range) return Truth::Unknown;
      return truth(test.kind == CellTest::Kind::NotEqual);
    }
    if (test.kind != CellTest::Kind::Range) {
      const Truth same = equal_values(sample.value, plain_number(test.low), 0);
      if (same == Truth::Unknown || test.kind == CellTest::Kind::Equal) return same;
      return truth(same == Truth::False);
    }
    if (!is_number(declared_.type.kind) && declared_.type.kind != TypeKind::Date) return Truth::Unknown;
    Truth result = Truth::True;
    const auto side = [&](const Value& end, int direction, bool closed) {
      if (end.is_null()) return;
      const auto order = order_values(sample.value, plain_number(end), 0);
      if (!order && result == Truth::True) result = Truth::Unknown;
      if (order && (*order * direction < 0 || (*order == 0 && !closed))) result = Truth::False;
    };
    side(test.low, 1, test.low_closed);
    side(test.high, -1, test.high_closed);
    return result;
  }

  const CoverColumn& declared_;
  std::vector<Value> constants_;
  std::vector<Sample> samples_;
  std::vector<Bits> certain_, possible_;  // by row
};

class Covering {
 public:
  Covering(const std::vector<CoverColumn>& columns, const std::vector<std::vector<Cell>>& rows)
      : rows_(rows) {
    for (std::size_t k = 0; k < columns.size(); ++k) columns_.emplace_back(columns[k], rows, k);
  }

  Cover run() {
    compare_rows();
    find_gap();
    return std::move(cover_);
  }

 private:
  std::string words(const std::vector<std::size_t>& samples, const std::vector<bool>& told) const {
    std::string out;
    for (std::size_t k = 0; k < columns_.size(); ++k) {
      if (told[k]) out += (out.empty() ? "" : " and ") + columns_[k].words(samples[k]);
    }
    return out.empty() ? "any value" : out;
  }

  void compare_rows() {
    cover_.disjoint = true;
    for (std::size_t b = 0; b < rows_.size(); ++b) {
      bool hidden = std::any_of(columns_.begin(), columns_.end(), [b](const Column& column) {
        return !common(column.possible(b), column.possible(b));
      });
      if (hidden) cover_.empty.push_back(b);
      for (std::size_t a = 0; a < b; ++a) {
        compare(a, b);
        const bool inside =
            !hidden && std::all_of(columns_.begin(), columns_.end(), [&](const Column& column) {
              return within(column.possible(b), column.certain(a));
            });
        if (inside) cover_.hidden.push_back({a, b, {}});
        hidden = hidden || inside;
      }
    }
  }

  void compare(std::size_t a, std::size_t b) {
    std::vector<std::size_t> samples;
    std::vector<bool> told;
    bool certain = true;
    for (std::size_t k = 0; k < columns_.size(); ++k) {
      const Column& column = columns_[k];
      if (!common(column.possible(a), column.possible(b))) return;  // never together
      const auto both = common(column.certain(a), column.certain(b));
      certain = certain && both;
      samples.push_back(both.value_or(0));
      told.push_back(!rows_[a][k].any || !rows_[b][k].any);
    }
    cover_.disjoint = false;
    if (certain) cover_.overlaps.push_back({a, b, words(samples, told)});
  }

  /// A row that is still in the running; `certain`: all its cells so far certainly hold the samples.
  struct Candidate {
    std::size_t row = 0;
    bool certain = true;
  };

  void find_gap() {
    std::vector<Candidate> all;
    for (std::size_t row = 0; row < rows_.size(); ++row) all.push_back({row, true});
    samples_.assign(columns_.size(), 0);
    covered_ = true;
    search(0, all);
    cover_.complete = covered_ && !cover_.gap;
  }

  /// As deep as the table has columns. False: stop looking.
  bool search(std::size_t k, const std::vector<Candidate>& candidates) {
    if (candidates.empty()) {
      std::vector<bool> told(columns_.size(), false);
      for (std::size_t done = 0; done < k; ++done) {
        told[done] = std::any_of(rows_.begin(), rows_.end(),
                                 [done](const std::vector<Cell>& row) { return !row[done].any; });
      }
      cover_.gap = words(samples_, told);
      return false;
    }
    for (const Candidate& one : candidates) {
      if (one.certain && std::all_of(rows_[one.row].begin() + static_cast<std::ptrdiff_t>(k),
                                     rows_[one.row].end(), [](const Cell& cell) { return cell.any; }))
        return true;
    }
    if (k == columns_.size()) {
      covered_ = false;  // perhaps
      return true;
    }
    for (std::size_t s = 0; s < columns_[k].size(); ++s) {
      std::vector<Candidate> left;
      for (const Candidate& one : candidates) {
        if (++steps_ > kMaxSteps) return covered_ = false;
        if (!has(columns_[k].possible(one.row), s)) continue;
        left.push_back({one.row, one.certain && has(columns_[k].certain(one.row), s)});
      }
      samples_[k] = s;
      if (!search(k + 1, left)) return false;
    }
    return true;
  }

  const std::vector<std::vector<Cell>>& rows_;
  std::vector<Column> columns_;
  std::vector<std::size_t> samples_;
  bool covered_ = true;
  std::size_t steps_ = 0;
  Cover cover_;
};

}  // namespace

Cover cover_of(const std::vector<CoverColumn>& columns, const std::vector<std::vector<Cell>>& rows) {
  if (rows.size() > kMaxRows) return {};
  return Covering(columns, rows).run();
}

}  // namespace regimen::model
