// Weighs what may be against what is certain, policy by policy.
#include "evaluate/hit_policy.hpp"

#include <algorithm>

namespace regimen {
namespace {

class Judge {
 public:
  Judge(HitPolicy policy, std::uint32_t flags, std::vector<Truth>& meets, const EqualOutputs& equal, Hit& out)
      : policy_(policy),
        disjoint_((flags & kDisjointRows) != 0),
        complete_((flags & kCompleteRows) != 0),
        meets_(meets),
        equal_(equal),
        out_(out) {}

  void run() {
    out_.rows.clear();
    out_.or_default = false;
    narrow();
    if (count(Truth::True) + count(Truth::Unknown) == 0) {
      out_.kind = Hit::Kind::None;
      return;
    }
    switch (policy_) {
      case HitPolicy::First:
        return first();
      case HitPolicy::Unique:
        return unique();
      case HitPolicy::Any:
        return any();
      case HitPolicy::List:
        add_possible();
        out_.kind = count(Truth::Unknown) == 0 ? Hit::Kind::Rows : Hit::Kind::Undecided;
        return;
    }
  }

 private:
  std::size_t count(Truth truth) const {
    return static_cast<std::size_t>(std::count(meets_.begin(), meets_.end(), truth));
  }

  /// Of disjoint rows no other meets beside one that does; of complete ones the last that may, must.
  void narrow() {
    const bool one_meets = count(Truth::True) > 0;
    if (disjoint_ && one_meets) std::replace(meets_.begin(), meets_.end(), Truth::Unknown, Truth::False);
    if (complete_ && !one_meets && count(Truth::Unknown) == 1)
      std::replace(meets_.begin(), meets_.end(), Truth::Unknown, Truth::True);
  }

  void add_possible() {
    for (std::size_t row = 0; row < meets_.size(); ++row) {
      if (meets_[row] != Truth::False) out_.rows.push_back(row);
    }
  }

  /// The value is that of one of `rows`, or of the default where no row may meet: known when all are equal.
  void settle() {
    const bool one_meets = std::any_of(out_.rows.begin(), out_.rows.end(),
                                       [this](std::size_t row) { return meets_[row] == Truth::True; });
    out_.or_default = !one_meets && !complete_;
    const std::size_t one = out_.rows.front();
    bool same = !out_.or_default || equal_(one, meets_.size()) == Truth::True;
    for (std::size_t i = 1; i < out_.rows.size() && same; ++i)
      same = equal_(one, out_.rows[i]) == Truth::True;
    out_.kind = same ? Hit::Kind::Rows : Hit::Kind::Undecided;
  }

  void first() {
    for (std::size_t row = 0; row < meets_.size(); ++row) {
      if (meets_[row] != Truth::False) out_.rows.push_back(row);
      if (meets_[row] == Truth::True) break;
    }
    settle();
  }

  void unique() {
    if (count(Truth::True) > 1) {
      for (std::size_t row = 0; row < meets_.size(); ++row) {
        if (meets_[row] == Truth::True) out_.rows.push_back(row);
      }
      out_.kind = Hit::Kind::Conflict;
      return;
    }
    add_possible();
    settle();
    // Two that may meet together may turn out a conflict.
    if (out_.rows.size() > 1 && !disjoint_) out_.kind = Hit::Kind::Undecided;
  }

  void any() {
    for (std::size_t a = 0; a < meets_.size(); ++a) {
      for (std::size_t b = a + 1; b < meets_.size() && meets_[a] == Truth::True; ++b) {
        if (meets_[b] != Truth::True || equal_(a, b) != Truth::False) continue;
        out_.kind = Hit::Kind::Conflict;
        out_.rows = {a, b};
        return;
      }
    }
    add_possible();
    settle();
  }

  HitPolicy policy_;
  bool disjoint_, complete_;
  std::vector<Truth>& meets_;
  const EqualOutputs& equal_;
  Hit& out_;
};

}  // namespace

void judge(HitPolicy policy, std::uint32_t flags, std::vector<Truth>& meets, const EqualOutputs& equal,
           Hit& out) {
  Judge(policy, flags, meets, equal, out).run();
}

}  // namespace regimen
