// Collecting diagnostics, filling in their messages, sorting and capping the list.
#include "compiler/diagnostics/diagnostic.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "compiler/source/source_file.hpp"

namespace regimen::diagnostics {
namespace {

// LIMIT: bytes of user text quoted in a message.
constexpr std::size_t kMaxQuoted = 80;

}  // namespace

// points.
std::string quoted(std::string_view text) {
  std::size_t length = std::min(text.size(), kMaxQuoted);
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
    --length;
  std::string result(text.substr(0, length));
  while (const auto bad = source::find_invalid_utf8(result)) result[*bad] = '?';
  for (char& c : result) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  if (length < text.size()) result += "…";
  return result;
}

std::string Diagnostic::message() const {
  if (!own_message.empty()) return own_message;
  const std::string_view text = info(code).message;
  std::string result;
  std::size_t next = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{') {
      result += text[i];
      continue;
    }
    const std::size_t close = text.find('}', i);
    const bool in_backticks = i > 0 && text[i - 1] == '`';
    const std::string_view value = next < args.size() ? std::string_view(args[next]) : std::string_view("?");
    ++next;
    result += in_backticks ? quoted(value) : std::string(value);
    i = close;
  }
  return result;
}

Diagnostic& Report::diagnostic() { return index_ < sink_.all_.size() ? sink_.all_[index_] : sink_.overflow_; }

Report& Report::arg(std::string_view text) {
  diagnostic().args.emplace_back(text);
  return *this;
}

Report& Report::label(Span span, std::string_view text) {
  diagnostic().labels.push_back(Label{span, std::string(text)});
  return *this;
}

Report& Report::note(std::string_view text) {
  diagnostic().notes.emplace_back(text);
  return *this;
}

Report& Report::fix(Fix fix) {
  diagnostic().fixes.push_back(std::move(fix));
  return *this;
}

Report& Report::did_you_mean(std::string_view suggestion) {
  if (suggestion.empty()) return *this;
  const std::string name(suggestion);
  note("did you mean `" + name + "`?");
  if (const auto& span = diagnostic().span)
    fix(Fix{"replace it with `" + name + "`", false, {Edit{*span, name}}});
  return *this;
}

std::size_t Diagnostics::add(Diagnostic diagnostic) {
  const bool is_error = diagnostic.severity == Severity::Error;
  if (is_error) ++errors_;
  if (!is_error && first_unwarned_ && diagnostic.span && diagnostic.span->file >= *first_unwarned_) {
    overflow_ = std::move(diagnostic);
    return kMaxKept;
  }
  if (all_.size() == kMaxKept) {
    ++(is_error ? dropped_errors_ : dropped_warnings_);
    overflow_ = std::move(diagnostic);
    return kMaxKept;
  }
  all_.push_back(std::move(diagnostic));
  return all_.size() - 1;
}

Report Diagnostics::report(Code code, Span span) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = info(code).severity;
  diagnostic.span = span;
  return Report(*this, add(std::move(diagnostic)));
}

Report Diagnostics::report(Code code) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = info(code).severity;
  return Report(*this, add(std::move(diagnostic)));
}

Report Diagnostics::report(const Error& error, Span span, char quote) {
  Report result = report(code_of(error.code).value_or(Code::InternalFault), span);
  result.diagnostic().own_message = error.message;
  if (!error.fix.empty()) result.note(error.fix);
  constexpr std::string_view kBefore = "write `", kAfter = "`";
  if (quote != 0 && error.fix.starts_with(kBefore) && error.fix.ends_with(kAfter)) {
    const std::string name =
        error.fix.substr(kBefore.size(), error.fix.size() - kBefore.size() - kAfter.size());
    if (name.find('`') == std::string::npos)
      result.fix(Fix{"replace it with `" + name + "`", false, {Edit{span, quote + name + quote}}});
  }
  return result;
}

void Diagnostics::silence(const std::function<std::optional<std::string>(const Diagnostic&)>& reason) {
  for (Diagnostic& each : all_) {
    if (each.severity == Severity::Warning) each.silenced = reason(each);
  }
}

bool Diagnostics::contains(Code code) const {
  return std::any_of(all_.begin(), all_.end(), [code](const Diagnostic& each) { return each.code == code; });
}

Listing Diagnostics::listing() const {
  struct Entry {
    const Diagnostic* diagnostic;
    std::string message;
  };
  std::vector<Entry> entries;
  entries.reserve(all_.size());
  for (const Diagnostic& each : all_) entries.push_back(Entry{&each, each.message()});
  const auto key = [](const Entry& entry) {
    return std::tuple(entry.diagnostic->span, entry.diagnostic->code, std::string_view(entry.message));
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry& a, const Entry& b) { return key(a) < key(b); });
  entries.erase(std::unique(entries.begin(), entries.end(),
                            [&](const Entry& a, const Entry& b) { return key(a) == key(b); }),
                entries.end());

  Listing listing;
  listing.errors = dropped_errors_;
  listing.warnings = dropped_warnings_;
  std::erase_if(entries, [&listing](const Entry& entry) {
    if (!entry.diagnostic->silenced) return false;
    if (listing.silenced.size() < kMaxShown) listing.silenced.push_back(*entry.diagnostic);
    return true;
  });
  for (const Entry& entry : entries) {
    ++(entry.diagnostic->severity == Severity::Error ? listing.errors : listing.warnings);
    if (listing.shown.size() < kMaxShown) listing.shown.push_back(*entry.diagnostic);
  }
  // Warnings must not push errors out of a capped list.
  if (entries.size() > kMaxShown && listing.errors > 0) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
      return a.diagnostic->severity < b.diagnostic->severity;
    });
    listing.shown.clear();
    for (std::size_t i = 0; i < kMaxShown; ++i) listing.shown.push_back(*entries[i].diagnostic);
    std::stable_sort(listing.shown.begin(), listing.shown.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.span < b.span; });
  }
  listing.more = listing.errors + listing.warnings - listing.shown.size();
  return listing;
}

}  // namespace regimen::diagnostics
