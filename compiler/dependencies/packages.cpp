// A depth-first search over versions: the first use that is not settled takes the best version that it
// allows, and what that version uses joins the list. When nothing fits, the last choice is taken back. The
// search is over a handful of packages; it is bounded, and a bound that is met is reported, never guessed
// around.
#include "compiler/dependencies/packages.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "compiler/dependencies/package_head.hpp"
#include "compiler/diagnostics/diagnostic.hpp"
#include "load/content_digest.hpp"

namespace regimen::dependencies {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostics;
using source::SourceSet;

/// A package that was found: the one that is compiled, or one that may be used.
struct Candidate {
  PackageHead head;
  Version version;
  std::uint32_t package = 0;  // in the pool
  std::string folder, digest;
};

class Search {
 public:
  Search(SourceSet own, const std::vector<fs::path>& folders, const Lock& pinned, Diagnostics& diagnostics)
      : pool_(std::move(own)), folders_(folders), pinned_(pinned), diagnostics_(diagnostics) {}

  SourceSet run() {
    auto head = read_head(pool_, diagnostics_);
    if (!head || head->uses.empty()) return std::move(pool_);
    own_.head = std::move(*head);
    own_.version = Version::parse(own_.head.version).value_or(Version{});
    const std::size_t errors = diagnostics_.error_count();
    chosen_[own_.head.name] = &own_;
    need(own_);
    if (settle(0)) {
      report_missing();
      report_ambiguous();
      report_cycles();
    } else {
      report_conflict();
    }
    if (diagnostics_.error_count() != errors) return std::move(pool_);
    SourceSet result(pool_.texts(0));
    for (const Candidate* candidate : order_)
      result.add_package(pool_.used()[candidate->package - 1], pool_.texts(candidate->package));
    source::report_unreadable(result, diagnostics_);
    return result;
  }

 private:
  struct Need {
    const Candidate* user;
    const Use* use;
  };

  void need(const Candidate& candidate) {
    for (const Use& use : candidate.head.uses) needs_.push_back({&candidate, &use});
  }

  /// Settles the needs from `next` on. LIMIT: recursion as deep as there are needs, which kMaxPackages
  /// bounds.
  bool settle(std::size_t next) {
    if (++steps_ > kMaxSearchSteps || order_.size() > kMaxPackages) return false;
    if (next == needs_.size()) return true;
    const Use& use = *needs_[next].use;
    if (const auto found = chosen_.find(use.name); found != chosen_.end()) {
      if (use.versions.allows(found->second->version) || found->second == &own_) return settle(next + 1);
      return fail(next);
    }
    const std::vector<const Candidate*>& candidates = candidates_of(use.name);
    if (candidates.empty()) {
      missing_.emplace(use.name, next);
      return settle(next + 1);
    }
    bool tried = false;
    for (const Candidate* candidate : candidates) {
      if (!use.versions.allows(candidate->version)) continue;
      tried = true;
      const std::size_t before = needs_.size();
      chosen_[use.name] = candidate;
      order_.push_back(candidate);
      need(*candidate);
      if (settle(next + 1)) return true;
      needs_.resize(before);
      std::erase_if(missing_, [&](const auto& entry) { return entry.second >= before; });
      order_.pop_back();
      chosen_.erase(use.name);
    }
    return tried ? false : fail(next);
  }

  /// Keeps the first failure: that of the best versions, which is the one an author can act on.
  bool fail(std::size_t next) {
    if (failure_.empty()) {
      const std::string& name = needs_[next].use->name;
      failure_.push_back(needs_[next]);
      for (std::size_t i = 0; i < next; ++i) {
        if (needs_[i].use->name == name) failure_.push_back(needs_[i]);
      }
    }
    return false;
  }

  /// The candidates of a name: what the lock pins first, then from the highest version down.
  const std::vector<const Candidate*>& candidates_of(const std::string& name) {
    const auto [entry, is_new] = candidates_.try_emplace(name);
    if (!is_new) return entry->second;
    for (const fs::path& folder : folders_) find_in(folder, name);
    std::vector<const Candidate*>& all = entry->second;
    for (const Candidate& candidate : found_[name]) all.push_back(&candidate);
    const auto is_pinned = [&](const Candidate* candidate) {
      return std::any_of(pinned_.packages.begin(), pinned_.packages.end(), [&](const Pin& pin) {
        return pin.name == name && pin.version == candidate->head.version;
      });
    };
    std::stable_sort(all.begin(), all.end(), [&](const Candidate* a, const Candidate* b) {
      if (is_pinned(a) != is_pinned(b)) return is_pinned(a);
      return b->version < a->version;
    });
    return all;
  }

  /// `NAME` and `NAME-1.2.0` in `folder`, in order of their names.
  void find_in(const fs::path& folder, const std::string& name) {
    std::set<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
      const std::string called = at->path().filename().string();
      const bool versioned = called.size() > name.size() + 1 && called[name.size()] == '-' &&
                             called[name.size() + 1] >= '0' && called[name.size() + 1] <= '9';
      std::error_code ignored;
      if (called.starts_with(name) && (called.size() == name.size() || versioned) &&
          at->is_directory(ignored))
        found.insert(at->path());
    }
    if (error) diagnostics_.report(Code::CannotRead).arg(folder.string()).arg(error.message());
    for (const fs::path& path : found) add_candidate(path, name);
  }

  void add_candidate(const fs::path& path, const std::string& name) {
    auto files = source::read_rule_files(path, diagnostics_);
    if (files.empty()) return;
    Diagnostics when_compiled;
    auto head = read_head(SourceSet(files), when_compiled);
    const auto version = head ? Version::parse(head->version) : std::nullopt;
    if (!head || head->name != name || !version) {
      strangers_[name].push_back(path.generic_string() +
                                 (head ? "` is `" + head->name + " " + head->version + "`"
                                       : "` has no `knowledge` declaration that can be read"));
      return;
    }
    std::vector<SourceText> texts;
    for (const auto& [file, bytes] : files) texts.push_back({file, bytes});
    Candidate candidate;
    candidate.folder = path.generic_string();
    candidate.digest = package_digest(texts);
    candidate.head = std::move(*head);
    candidate.version = *version;
    const auto first = static_cast<std::uint32_t>(pool_.size());
    candidate.head.span.file.index += first;
    for (Use& use : candidate.head.uses) use.span.file.index += first;
    candidate.package = pool_.add_package({name, candidate.head.version, candidate.digest}, std::move(files));
    std::deque<Candidate>& all = found_[name];
    // The same files in two folders are one package.
    for (const Candidate& other : all) {
      if (other.version == candidate.version && other.digest == candidate.digest) return;
    }
    all.push_back(std::move(candidate));
  }

  void report_missing() {
    for (const auto& [name, at] : missing_) {
      auto report = diagnostics_.report(Code::PackageNotFound, needs_[at].use->span);
      report.arg(name);
      for (const std::string& words : strangers_[name]) report.note("`" + words);
      report.note("it is looked for in the folders `" + name + "` and `" + name +
                  "-VERSION`, beside the package and in each folder that `--packages DIR` names");
    }
  }

  void report_ambiguous() {
    for (const Candidate* candidate : order_) {
      for (const Candidate& other : found_[candidate->head.name]) {
        if (&other == candidate || other.version != candidate->version) continue;
        diagnostics_.report(Code::PackageAmbiguous, candidate->head.span)
            .arg(candidate->head.name)
            .arg(candidate->head.version)
            .label(other.head.span, "and here")
            .note("found in `" + candidate->folder + "` and in `" + other.folder + "`");
        break;
      }
    }
  }

  void report_conflict() {
    if (failure_.empty()) {
      diagnostics_.report(Code::TooLarge)
          .arg(own_.head.name)
          .arg("the packages that it uses are too many to fit together");
      return;
    }
    const std::string& name = failure_[0].use->name;
    std::string versions;
    for (const Candidate* candidate : candidates_of(name))
      versions += (versions.empty() ? "" : ", ") + candidate->head.version;
    auto report = diagnostics_.report(Code::PackageVersion, failure_[0].use->span);
    report.arg(name).arg(versions);
    for (std::size_t i = 1; i < failure_.size(); ++i)
      report.label(failure_[i].use->span,
                   "`" + failure_[i].user->head.name + "` asks for " + failure_[i].use->range);
  }

  /// A package that uses itself, directly or through others: every such circle is reported once.
  void report_cycles() {
    std::set<const Candidate*> done;
    std::vector<Need> path;
    visit(own_, path, done);
  }

  // LIMIT: recursion as deep as packages use one another, which kMaxPackages bounds.
  void visit(const Candidate& at, std::vector<Need>& path, std::set<const Candidate*>& done) {
    for (const Use& use : at.head.uses) {
      const auto found = chosen_.find(use.name);
      if (found == chosen_.end()) continue;
      path.push_back({&at, &use});
      const auto start =
          std::find_if(path.begin(), path.end(), [&](const Need& n) { return n.user == found->second; });
      if (start != path.end()) {
        std::string words = "`" + use.name + "`";
        for (auto step = start; step != path.end(); ++step) words += " -> `" + step->use->name + "`";
        auto report = diagnostics_.report(Code::Cycle, start->use->span);
        report.arg(use.name).arg(words);
        for (auto step = start; step != path.end(); ++step)
          report.label(step->use->span,
                       "`" + step->user->head.name + "` uses `" + step->use->name + "` here");
      } else if (!done.contains(found->second)) {
        visit(*found->second, path, done);
      }
      path.pop_back();
    }
    done.insert(&at);
  }

  SourceSet pool_;
  const std::vector<fs::path>& folders_;
  const Lock& pinned_;
  Diagnostics& diagnostics_;

  Candidate own_;
  std::map<std::string, std::deque<Candidate>> found_;  // deques: what is chosen is pointed to
  std::map<std::string, std::vector<const Candidate*>> candidates_;
  std::map<std::string, std::vector<std::string>>
      strangers_;  // folders of the right name that hold something else
  std::map<std::string, const Candidate*> chosen_;
  std::vector<const Candidate*> order_;
  std::vector<Need> needs_, failure_;
  std::map<std::string, std::size_t> missing_;
  std::size_t steps_ = 0;
};

}  // namespace

SourceSet with_used_packages(SourceSet sources, const std::vector<fs::path>& folders, const Lock& pinned,
                             Diagnostics& diagnostics) {
  return Search(std::move(sources), folders, pinned, diagnostics).run();
}

}  // namespace regimen::dependencies
