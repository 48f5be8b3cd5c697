// One JSON value of a facts file -> a Value of the declared type, with every error placed.
// In: JSON, the declared type, a JSON pointer. Out: the value, or errors added to the sink. Facts and files
// do not belong here.
#pragma once

#include <string>
#include <vector>

#include "load/json.hpp"
#include "load/program_data.hpp"
#include "regimen/result.hpp"

namespace regimen {

/// Collects the errors of one read. LIMIT: keeps the first kMaxErrors; more would not help anyone.
class ErrorSink {
 public:
  static constexpr std::size_t kMaxErrors = 100;
  void add(int code, std::string message, std::string place, std::string fix = {});
  const std::vector<Error>& errors() const { return errors_; }
  std::vector<Error> take() { return std::move(errors_); }

 private:
  std::vector<Error> errors_;
};

/// A JSON value together with what messages call it: its pointer and the fact's or field's name.
struct Placed {
  const json::Value& json;
  std::string pointer;
  std::string name;
};

/// Reads `from` as `type`. Null gives null. On an error the result is null and the sink has grown.
/// `derivation` (when given) says what was done to a quantity: `0.15 g/d = 150 mg/d`.
/// LIMIT: recursion as deep as the declared type is nested (the loader bounds types).
Value value_from_json(const ProgramData& program, Index type, const Placed& from, ErrorSink& sink,
                      std::string* derivation = nullptr);

}  // namespace regimen
