// Reads ranks, scores and what told two options apart.
#include "decide/ranking_words.hpp"

#include <algorithm>

#include "decide/amounts.hpp"
#include "decide/texts.hpp"
#include "evaluate/ranking.hpp"

namespace regimen::decide {
namespace {

std::string value_words(const Value& value) {
  const Quantity* quantity = value.get<Quantity>();
  return quantity == nullptr ? plain(value) : words_of(*quantity);
}

}  // namespace

std::vector<Index> ranked_options(const Reading& reading) {
  std::vector<std::pair<std::int32_t, Index>> ranked;
  for (Index i = 0; i < reading.program().options.size(); ++i) {
    const Value rank = reading.value({reading.program().options[i].rank, reading.patient()});
    if (const auto* place = rank.get<std::int32_t>()) ranked.emplace_back(*place, i);
  }
  std::sort(ranked.begin(), ranked.end());
  std::vector<Index> out;
  for (const auto& [place, option] : ranked) out.push_back(option);
  return out;
}

Truth counts(const Reading& reading, Index criterion) {
  const Index node = reading.program().rules[reading.program().criteria[criterion].rule].node;
  return node == kNone ? Truth::True : reading.truth({node, reading.patient()});
}

Value score(const Reading& reading, Index option, Index criterion) {
  const Index rule = reading.program().options[option].scores[criterion];
  return rule == kNone ? Value() : reading.value({reading.program().rules[rule].node, reading.patient()});
}

Precedence precedence(const Reading& reading, Index option, Index other) {
  const ProgramData& program = reading.program();
  Precedence out;
  out.other = other;
  if (reading.status(program.options[option].status) != reading.status(program.options[other].status)) {
    out.by = Precedence::ByStatus;
    return out;
  }
  for (Index c = 0; c < program.criteria.size(); ++c) {
    if (counts(reading, c) != Truth::True) continue;
    const Criterion& criterion = program.criteria[c];
    if (compare_scores(program, score(reading, option, c), score(reading, other, c), criterion.higher,
                       criterion.unknown_first) == 0)
      continue;
    out.by = Precedence::ByCriterion;
    out.criterion = c;
    return out;
  }
  return out;
}

std::string precedence_words(const Reading& reading, Index option, const Precedence& precedence,
                             std::string_view language) {
  const ProgramData& program = reading.program();
  switch (precedence.by) {
    case Precedence::ByStatus:
      return "it can be offered without caution";
    case Precedence::ByCriterion: {
      const Criterion& criterion = program.criteria[precedence.criterion];
      return title_or_id(criterion.title, criterion.id, language) + ": " +
             value_words(score(reading, option, precedence.criterion)) + ", against " +
             value_words(score(reading, precedence.other, precedence.criterion));
    }
    case Precedence::ByPlace:
      break;
  }
  return program.criteria.empty() ? "it comes first in the pathway"
                                  : "alike by every criterion that counts; it comes first in the pathway";
}

}  // namespace regimen::decide
