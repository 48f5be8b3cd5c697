// Implements claims_page.hpp.
#include "tools/cli/claims_page.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "load/bundle_fields.hpp"
#include "regimen/value.hpp"
#include "tools/cli/carriers.hpp"

namespace regimen::cli {

namespace {

/// LIMIT: digits of a claim's number; at least two, so that `t3_dose` is a word.
constexpr std::size_t kMinDigits = 2, kMaxDigits = 6;

/// `c017_slug`: the 17th of series C. A claim without a number has no letter.
struct Numbered {
  char letter = 0;
  std::uint32_t number = 0;
  std::size_t digits = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Numbered numbered(std::string_view id) {
  if (id.empty() || id[0] < 'a' || id[0] > 'z') return {};
  std::size_t end = 1;
  while (end < id.size() && is_digit(id[end])) ++end;
  const std::size_t digits = end - 1;
  const bool ends = end == id.size() || id[end] == '_';
  if (digits < kMinDigits || digits > kMaxDigits || !ends) return {};
  Numbered out;
  std::from_chars(id.data() + 1, id.data() + end, out.number);
  out.letter = static_cast<char>(id[0] - 'a' + 'A');
  out.digits = digits;
  return out;
}

/// `C017`.
std::string label(const Numbered& at) {
  std::string number = std::to_string(at.number);
  if (number.size() < at.digits) number.insert(0, at.digits - number.size(), '0');
  return at.letter + number;
}

/// `C017`, or `C017 to C020`.
std::string range(const Numbered& first, const Numbered& last) {
  return first.number == last.number ? label(first) : label(first) + " to " + label(last);
}

enum class Home : std::uint8_t { Carried, NotComputable, None };

struct Claim {
  const Evidence* evidence = nullptr;
  const std::vector<Carrier>* carriers = nullptr;
  bool through_others = false;  // a claim that it says to see is carried
  Numbered at;
  Home home() const {
    if (!carriers->empty() || through_others) return Home::Carried;
    return evidence->not_computable.empty() ? Home::None : Home::NotComputable;
  }
};

/// The claims of one letter, or those without a number.
struct Series {
  std::vector<Claim> claims;
  std::vector<std::string> missing;  // numbers, from 1, that no claim has: `C003`, `C005 to C009`

  std::string title() const {
    if (claims.front().at.letter == 0) return "Other claims";
    return range(claims.front().at, claims.back().at);
  }
  std::size_t count(EvidenceStatus status) const {
    return static_cast<std::size_t>(std::count_if(
        claims.begin(), claims.end(), [&](const Claim& c) { return c.evidence->status == status; }));
  }
  std::size_t count(Home home) const {
    return static_cast<std::size_t>(
        std::count_if(claims.begin(), claims.end(), [&](const Claim& c) { return c.home() == home; }));
  }
};

/// All claims of a program in the order of the page.
class Claims {
 public:
  explicit Claims(const ProgramData& program) : program_(program), carriers_(carriers(program)) {
    std::map<char, Series> by_letter;
    for (std::size_t i = 0; i < program.evidence.size(); ++i) {
      const Evidence& evidence = program.evidence[i];
      if (evidence.claim_of == kNone) continue;
      const Numbered at = numbered(evidence.id);
      const bool through_others = std::any_of(evidence.see.begin(), evidence.see.end(),
                                              [&](Index other) { return !carriers_[other].empty(); });
      by_letter[at.letter].claims.push_back(Claim{&evidence, &carriers_[i], through_others, at});
    }
    Series others;
    for (auto& [letter, series] : by_letter) {
      std::sort(series.claims.begin(), series.claims.end(), [](const Claim& a, const Claim& b) {
        return std::tie(a.at.number, a.evidence->id) < std::tie(b.at.number, b.evidence->id);
      });
      if (letter == 0) {
        others = std::move(series);
        continue;
      }
      Numbered next = series.claims.front().at;
      next.number = 1;
      for (const Claim& claim : series.claims) {
        Numbered before = claim.at;
        --before.number;
        if (next.number < claim.at.number) series.missing.push_back(range(next, before));
        next.number = claim.at.number + 1;
      }
      series_.push_back(std::move(series));
    }
    if (!others.claims.empty()) series_.push_back(std::move(others));
  }

  const std::vector<Series>& series() const { return series_; }
  const ProgramData& program() const { return program_; }
  const std::vector<Carrier>& carriers_of(Index evidence) const { return carriers_[evidence]; }

  ClaimCount count() const {
    ClaimCount out;
    for (const Series& each : series_) {
      out.claims += each.claims.size();
      out.carried += each.count(Home::Carried);
      out.not_computable += each.count(Home::NotComputable);
      out.homeless += each.count(Home::None);
    }
    return out;
  }

 private:
  const ProgramData& program_;
  std::vector<std::vector<Carrier>> carriers_;
  std::vector<Series> series_;
};

// ---- Markdown

/// Prose that Markdown leaves alone.
std::string plain(std::string_view prose) {
  std::string out;
  for (const char c : prose) {
    if (c == '\\' || c == '*' || c == '<' || c == '[' || c == '`') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

class Page {
 public:
  explicit Page(const Claims& claims) : claims_(claims), program_(claims.program()) {}

  std::string write() {
    out_ = "# Claims: " + plain(program_.title) + "\n\n";
    out_ +=
        "`" + program_.id + "` " + program_.version +
        ". Made by `regimen claims` from the rules; make it again after a change, do not edit it.\n\n"
        "A claim is what a source says, in this package's words. *Confirmed*: the sources beside it say the "
        "same. "
        "*Unverified*: no source was found that does. *Disputed*: the sources beside it say otherwise, and "
        "the "
        "note says what the rules do instead. Every claim has a home: what carries it, or why nothing can be "
        "computed from it.\n\n";
    counts();
    for (const Series& series : claims_.series()) {
      out_ += "\n## " + series.title() + "\n\n";
      if (!series.missing.empty()) out_ += "Missing: " + joined(series.missing) + ".\n\n";
      for (const Claim& claim : series.claims) entry(claim);
    }
    return std::move(out_);
  }

 private:
  void counts() {
    out_ +=
        "| claims | all | confirmed | unverified | disputed | carried | not computable | no home yet |\n"
        "|---|---|---|---|---|---|---|---|\n";
    for (const Series& series : claims_.series()) {
      out_ += "| " + series.title();
      for (const std::size_t number :
           {series.claims.size(), series.count(EvidenceStatus::Confirmed),
            series.count(EvidenceStatus::Unverified), series.count(EvidenceStatus::Disputed),
            series.count(Home::Carried), series.count(Home::NotComputable), series.count(Home::None)}) {
        out_ += " | " + std::to_string(number);
      }
      out_ += " |\n";
    }
  }

  void entry(const Claim& claim) {
    const Evidence& evidence = *claim.evidence;
    out_ += "- ";
    if (claim.at.letter != 0) out_ += "**" + label(claim.at) + "** ";
    out_ += plain(evidence.title) + ": " + plain(evidence.says) + ".";
    out_ += " `" + evidence.id + "`, " + program_.evidence[evidence.claim_of].id + ", " +
            link(evidence.place) + "\n";
    for (const auto& [name, value] : evidence.figures) line("figure", name + " = `" + to_cql(value) + "`");
    switch (evidence.status) {
      case EvidenceStatus::Confirmed:
        line("confirmed", ids(evidence.supporting));
        break;
      case EvidenceStatus::Unverified:
        line("unverified", "");
        break;
      case EvidenceStatus::Disputed:
        line("disputed", plain(evidence.disputed_because) + " (" + ids(evidence.contrary) + ")");
        break;
    }
    if (!evidence.note.empty()) line("note", plain(evidence.note));
    if (!claim.carriers->empty()) line("carried by", list(*claim.carriers));
    for (const Index other : evidence.see) {
      const std::vector<Carrier>& through = claims_.carriers_of(other);
      line("see " + name(other), through.empty() ? "" : "carried by " + list(through));
    }
    if (!evidence.not_computable.empty()) line("not computable", plain(evidence.not_computable));
    if (claim.home() == Home::None) line("no home yet", "");
  }

  void line(std::string_view what, const std::string& text) {
    out_ += "  - " + std::string(what) + (text.empty() ? "" : ": " + text) + "\n";
  }

  std::string ids(const std::vector<Index>& evidence) const {
    std::vector<std::string> all;
    for (const Index index : evidence) all.push_back(program_.evidence[index].id);
    return joined(all);
  }

  /// The number of a claim, or its id.
  std::string name(Index evidence) const {
    const std::string& id = program_.evidence[evidence].id;
    const Numbered at = numbered(id);
    return at.letter != 0 ? label(at) : id;
  }

  std::string list(const std::vector<Carrier>& carriers) const {
    std::vector<std::string> all;
    for (const Carrier& carrier : carriers) all.push_back(carrier.what + " " + link(carrier.place));
    return joined(all);
  }

  /// `[definition.rgm:12](definition.rgm#L12)`: the page stands beside the rules.
  std::string link(const Place& place) const {
    if (place.file == kNone) return "";
    const std::string& name = program_.sources_text[place.file].name;
    const std::string line = std::to_string(place.line);
    return "[" + name + ":" + line + "](" + name + "#L" + line + ")";
  }

  static std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : ", ") + part;
    return out;
  }

  const Claims& claims_;
  const ProgramData& program_;
  std::string out_;
};

// ---- JSON

void add_place(json::Value& to, const ProgramData& program, const Place& place) {
  if (place.file == kNone) return;
  to.add("file", json::Value::of_string(program.sources_text[place.file].name));
  to.add("line", json::Value::of_integer(place.line));
}

json::Value claim_json(const ProgramData& program, const Claim& claim) {
  const Evidence& evidence = *claim.evidence;
  json::Value out = json::Value::of_object();
  auto text = [&](std::string_view key, std::string_view value) {
    if (!value.empty()) out.add(key, json::Value::of_string(value));
  };
  text("id", evidence.id);
  if (claim.at.letter != 0) text("number", label(claim.at));
  text("title", evidence.title);
  text("says", evidence.says);
  text("source", program.evidence[evidence.claim_of].id);
  text("status", bundle::Words<EvidenceStatus>::kAll[static_cast<std::size_t>(evidence.status)]);
  text("disputed", evidence.disputed_because);
  text("note", evidence.note);
  text("not_computable", evidence.not_computable);
  auto cited = [&](std::string_view key, const std::vector<Index>& indices) {
    json::Value ids = json::Value::of_array();
    for (const Index index : indices) ids.array.push_back(json::Value::of_string(program.evidence[index].id));
    out.add(key, std::move(ids));
  };
  cited("supporting", evidence.supporting);
  cited("contrary", evidence.contrary);
  cited("see", evidence.see);
  json::Value figures = json::Value::of_array();
  for (const auto& [name, value] : evidence.figures) {
    json::Value figure = json::Value::of_object();
    figure.add("name", json::Value::of_string(name));
    figure.add("value", json::Value::of_string(to_cql(value)));
    figures.array.push_back(std::move(figure));
  }
  out.add("figures", std::move(figures));
  json::Value carried = json::Value::of_array();
  for (const Carrier& carrier : *claim.carriers) {
    json::Value one = json::Value::of_object();
    one.add("what", json::Value::of_string(carrier.what));
    add_place(one, program, carrier.place);
    carried.array.push_back(std::move(one));
  }
  out.add("carried_by", std::move(carried));
  add_place(out, program, evidence.place);
  return out;
}

}  // namespace

ClaimCount count_claims(const ProgramData& program) { return Claims(program).count(); }

std::string claims_page(const ProgramData& program) { return Page(Claims(program)).write(); }

json::Value claims_json(const ProgramData& program) {
  const Claims claims(program);
  json::Value out = json::Value::of_object();
  out.add("knowledge", json::Value::of_string(program.id));
  out.add("version", json::Value::of_string(program.version));
  json::Value all = json::Value::of_array();
  json::Value missing = json::Value::of_array();
  for (const Series& series : claims.series()) {
    for (const Claim& claim : series.claims) all.array.push_back(claim_json(program, claim));
    for (const std::string& each : series.missing) missing.array.push_back(json::Value::of_string(each));
  }
  out.add("claims", std::move(all));
  out.add("missing", std::move(missing));
  const ClaimCount count = claims.count();
  json::Value counts = json::Value::of_object();
  auto number = [&](std::string_view key, std::size_t value) {
    counts.add(key, json::Value::of_integer(static_cast<std::int64_t>(value)));
  };
  number("claims", count.claims);
  number("carried", count.carried);
  number("not_computable", count.not_computable);
  number("no_home", count.homeless);
  out.add("counts", std::move(counts));
  return out;
}

}  // namespace regimen::cli
