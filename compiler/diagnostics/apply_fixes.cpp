// Choosing fixes whose edits do not touch each other, then editing each file from its end to its start.
#include "compiler/diagnostics/apply_fixes.hpp"

#include <algorithm>

namespace regimen::diagnostics {
namespace {

bool touch(const Edit& a, const Edit& b) {
  if (a.span.file != b.span.file) return false;
  // Two insertions at one place would come out in an order that nobody chose.
  if (a.span.begin == b.span.begin) return true;
  return a.span.begin < b.span.end && b.span.begin < a.span.end;
}

/// In a file of the package itself: those of used packages are not its author's to change.
bool inside(const Edit& edit, const source::SourceSet& sources) {
  return edit.span.file.index < sources.own_size() && edit.span.begin <= edit.span.end &&
         edit.span.end <= sources.file(edit.span.file).bytes().size();
}

class Editing {
 public:
  explicit Editing(const source::SourceSet& sources) : sources_(sources) {}

  /// Takes all edits of a fix, or none.
  bool take(const Fix& fix) {
    if (fix.edits.empty()) return false;
    for (const Edit& edit : fix.edits) {
      if (!inside(edit, sources_)) return false;
      for (const Edit& taken : edits_) {
        if (touch(edit, taken)) return false;
      }
    }
    edits_.insert(edits_.end(), fix.edits.begin(), fix.edits.end());
    return true;
  }

  source::NamedTexts texts() {
    source::NamedTexts result = sources_.texts(0);
    std::sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return b.span < a.span; });
    for (const Edit& edit : edits_)
      result[edit.span.file.index].second.replace(edit.span.begin, edit.span.size(), edit.replacement);
    return result;
  }

 private:
  const source::SourceSet& sources_;
  std::vector<Edit> edits_;
};

}  // namespace

FixedTexts apply_fixes(const Diagnostics& diagnostics, const source::SourceSet& sources, FixChoice choice) {
  FixedTexts result;
  Editing editing(sources);
  for (const Diagnostic& each : diagnostics.listing().shown) {
    const auto fix = std::find_if(each.fixes.begin(), each.fixes.end(), [choice](const Fix& candidate) {
      return candidate.safe || choice == FixChoice::All;
    });
    if (fix == each.fixes.end() || !each.span || !editing.take(*fix)) continue;
    result.applied.push_back(
        AppliedFix{each.code, each.message(), fix->title, *each.span, sources.place(*each.span)});
  }
  result.texts = editing.texts();
  return result;
}

}  // namespace regimen::diagnostics
