// Result<T>: a value or an Error, the one failure channel of the runtime and the compiler's helpers.
// No exceptions are thrown for anything a user, a bundle or a patient file can cause.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace regimen {

/// Why something was refused.
/// `code` is a number of the diagnostics registry (`RGMnnnn`, see `regimen explain-code`); `message` is one
/// line, lower case, without a final period; `place` says where: a JSON pointer (`/facts/age`), a
/// `file:line:column`, or empty when the whole input is meant; `fix` says what to do, or is empty.
struct Error {
  int code = 0;
  std::string message;
  std::string place;
  std::string fix;
};

/// A value of type T, or an Error. Check `ok()` (or the bool conversion) before reading the value;
/// reading the wrong side terminates the program.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  T& value() & { return *std::get_if<0>(&state_); }
  const T& value() const& { return *std::get_if<0>(&state_); }
  T&& value() && { return std::move(*std::get_if<0>(&state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }
  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace regimen
