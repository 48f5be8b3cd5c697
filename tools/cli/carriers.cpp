// Implements carriers.hpp: one walk over the members that bundle_fields.hpp lists, so that a new clause that
// cites is seen without a change here.
#include "tools/cli/carriers.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "explain/explain.hpp"
#include "load/bundle_fields.hpp"

namespace regimen::cli {

namespace {

template <typename T>
concept HasFields = requires {
  sizeof(bundle::Fields<T>);
};

/// Of `protocol_citations` the part before `citations`, without the line between; nothing for other members,
/// and the whole of `evidence`, which is a list of citations by itself.
bool cites(std::string_view key) { return key == "evidence" || key.ends_with("citations"); }
std::string_view cited_for(std::string_view key) {
  if (!key.ends_with("citations")) return key;
  key.remove_suffix(std::string_view("citations").size());
  if (key.ends_with('_')) key.remove_suffix(1);
  return key;
}

/// Where the walk is: the words and the place of what is around.
struct Around {
  std::string what;
  Place place;
  Around inside(std::string_view part) const {
    if (part.empty()) return *this;
    return Around{what + ", " + std::string(part), place};
  }
};

class Walk {
 public:
  explicit Walk(const ProgramData& program) : found_(program.evidence.size()) {}

  /// A member of a part of the bundle, such as one of `options`.
  template <typename T>
  void item(std::string_view part, const T& value) {
    std::string what;
    if constexpr (std::is_same_v<T, Rule>) {
      what = explain::clause_word(value.kind);
      if (what.empty()) {
        what = bundle::Words<RuleKind>::kAll[static_cast<std::size_t>(value.kind)];
        what += ' ';
      }
      what += value.name;
    } else {
      if (part.ends_with('s')) part.remove_suffix(1);
      what = part;
      if constexpr (requires { value.id; })
        what += " " + value.id;
      else if constexpr (requires { value.name; })
        what += " " + value.name;
    }
    members(value, Around{std::move(what), Place{}});
  }

  std::vector<std::vector<Carrier>> finish() {
    auto order = [](const Carrier& c) {
      return std::tie(c.place.file, c.place.line, c.place.column, c.what);
    };
    for (std::vector<Carrier>& each : found_) {
      std::sort(each.begin(), each.end(),
                [&](const Carrier& a, const Carrier& b) { return order(a) < order(b); });
      each.erase(std::unique(each.begin(), each.end(),
                             [&](const Carrier& a, const Carrier& b) { return order(a) == order(b); }),
                 each.end());
    }
    return std::move(found_);
  }

 private:
  template <HasFields T>
  void members(const T& value, Around around) {
    if constexpr (requires { value.place; }) {
      if (value.place.file != kNone) around.place = value.place;
    }
    bundle::Fields<T>::visit(
        [&](std::string_view key, auto member) { this->member(key, value.*member, around); });
  }

  template <typename T>
  void member(std::string_view key, const T& value, const Around& around) {
    if constexpr (std::is_same_v<T, std::vector<Index>>) {
      if (!cites(key)) return;
      const Around here = around.inside(cited_for(key));
      for (const Index evidence : value) found_[evidence].push_back(Carrier{here.what, here.place});
    } else if constexpr (HasFields<T>) {
      members(value, around.inside(key));
    } else if constexpr (requires {
                           requires HasFields<typename T::value_type>;
                           value.begin();
                         }) {
      for (const auto& each : value) members(each, around.inside(key));
    }
  }

  std::vector<std::vector<Carrier>> found_;
};

}  // namespace

std::vector<std::vector<Carrier>> carriers(const ProgramData& program) {
  Walk walk(program);
  bundle::Fields<ProgramData>::visit([&](std::string_view part, auto member) {
    for (const auto& each : program.*member) {
      using T = std::decay_t<decltype(each)>;
      if constexpr (HasFields<T> && !std::is_same_v<T, Evidence>) walk.item(part, each);
    }
  });
  return walk.finish();
}

}  // namespace regimen::cli
