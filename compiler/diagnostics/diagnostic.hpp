// Diagnostic: one thing to tell the author, with its number, places, notes and fixes. Diagnostics: the sink
// that collects them, sorts them by place and keeps the list short. Rendering belongs to render_*.hpp.
//
//   diagnostics.report(Code::DuplicateDefinition, second).arg(name).label(first, "first defined here");
//   diagnostics.report(Code::UnknownName, span).arg(name).did_you_mean("egfr");
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/code.hpp"
#include "compiler/source/span.hpp"
#include "regimen/result.hpp"

namespace regimen::diagnostics {

using source::Span;

/// Another place that matters, with a few words: "first defined here".
struct Label {
  Span span;
  std::string text;
};

/// Replace the bytes of `span` by `replacement`. An empty span inserts.
struct Edit {
  Span span;
  std::string replacement;
};

/// A change that removes the diagnostic. `safe` when it cannot change what the rest of the text means.
struct Fix {
  std::string title;
  bool safe = false;
  std::vector<Edit> edits;
};

struct Diagnostic {
  Code code{};
  Severity severity = Severity::Error;
  std::optional<Span> span;  // nothing when the whole input is meant (an empty folder)
  std::vector<std::string> args;
  std::string own_message;  // replaces the template when it is not empty (errors that come from the runtime)
  std::vector<Label> labels;
  std::vector<std::string> notes;
  std::vector<Fix> fixes;
  std::optional<std::string> silenced;  // the author's reason not to be warned

  /// The template with its arguments filled in.
  std::string message() const;
};

/// User text for a message, on one line: control characters become spaces, ill-formed bytes `?`, long text is
/// cut.
std::string quoted(std::string_view text);

class Diagnostics;

/// Adds to a diagnostic just reported. Valid until the next `report` on the same sink.
class Report {
 public:
  /// Next argument of the template: user text (placed in backticks where the template says so) or a number.
  Report& arg(std::string_view text);
  template <std::integral T>
  requires(!std::same_as<T, bool>) Report& arg(T number) {
    return arg(std::string_view(std::to_string(number)));
  }
  Report& label(Span span, std::string_view text);
  Report& note(std::string_view text);
  Report& fix(Fix fix);
  /// A note "did you mean `x`?" and a fix that puts it in place of the primary span. No effect when empty.
  Report& did_you_mean(std::string_view suggestion);

 private:
  friend class Diagnostics;
  Report(Diagnostics& sink, std::size_t index) : sink_(sink), index_(index) {}
  Diagnostic& diagnostic();

  Diagnostics& sink_;
  std::size_t index_;
};

/// LIMIT: diagnostics shown in one run; what lies beyond is counted.
inline constexpr std::size_t kMaxShown = 100;
/// LIMIT: diagnostics kept in memory before sorting.
inline constexpr std::size_t kMaxKept = 10000;

/// What remains to be shown: sorted by place, each once, at most kMaxShown of them. Silenced warnings stand
/// apart and are not counted among the warnings.
struct Listing {
  std::vector<Diagnostic> shown;
  std::vector<Diagnostic> silenced;
  std::size_t more = 0;  // how many are not shown
  std::size_t errors = 0;
  std::size_t warnings = 0;
};

/// Collects diagnostics. Not for use by two threads at once.
class Diagnostics {
 public:
  /// Reports at a place.
  Report report(Code code, Span span);
  /// Reports about the input as a whole.
  Report report(Code code);
  /// Takes over an error of the runtime (a unit that does not parse, a bad decimal) at a place of the rule
  /// text. An unknown number becomes RGM9001. `error.fix` becomes a note; when it is "write `x`" and `span`
  /// is a text in `quote`s, also a fix.
  Report report(const Error& error, Span span, char quote = 0);

  /// Marks each warning for which `reason` gives one as silenced.
  void silence(const std::function<std::optional<std::string>(const Diagnostic&)>& reason);
  /// Leaves out warnings about this file and those after it: used packages, which are checked on their own.
  void warn_only_before(source::FileId file) { first_unwarned_ = file; }

  bool has_errors() const { return errors_ != 0; }
  std::size_t error_count() const { return errors_; }
  bool empty() const { return all_.empty(); }
  /// As reported, unsorted. For tests and for callers that look for a code.
  const std::vector<Diagnostic>& all() const { return all_; }
  bool contains(Code code) const;

  /// Sorted by (file, begin, end, number), stable; equal code, place and message once.
  Listing listing() const;

 private:
  friend class Report;
  std::size_t add(Diagnostic diagnostic);

  std::vector<Diagnostic> all_;
  Diagnostic overflow_;  // receives what a builder says about a diagnostic that was not kept
  std::size_t errors_ = 0;
  std::size_t dropped_errors_ = 0;
  std::size_t dropped_warnings_ = 0;
  std::optional<source::FileId> first_unwarned_;
};

}  // namespace regimen::diagnostics
