// CQL messages: the source passes through. What to do with a message is the host's business; one of severity
// Error stops.
#include "evaluate/function.hpp"

namespace regimen::functions {

Value message(const Call& call) {
  const bool* condition = call.get<bool>(1);
  const auto* severity = call.get<std::string>(3);
  const auto* words = call.get<std::string>(4);
  if (condition != nullptr && *condition && severity != nullptr && *severity == "Error") {
    return call.fail(words != nullptr ? *words : "an error without a message");
  }
  return call[0];
}

}  // namespace regimen::functions
