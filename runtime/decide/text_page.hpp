// A page of text that wraps: the layout that the decision's and the explanation's renderers share.
// In: lines with an indent. Out: text. No clinical content here.
#pragma once

#include <string>
#include <string_view>

#include "decide/premises.hpp"

namespace regimen::decide {

enum class Ink : std::uint8_t { Plain, Bold, Red, Green, Yellow, Faint };

class TextPage {
 public:
  /// `width` in columns is kept between 40 and 400.
  TextPage(bool colour, int width);

  /// One paragraph at `indent`; further lines hang at `indent` + `hanging`. Control characters become spaces.
  void line(int indent, std::string_view text, Ink ink = Ink::Plain, int hanging = 2);
  void blank();
  /// A heading with a rule of `mark` under it.
  void heading(std::string_view text, char mark);
  std::string take() { return std::move(out_); }

 private:
  void put(int indent, std::string_view text, Ink ink);

  std::string out_;
  bool colour_;
  std::size_t width_;
};

/// `systolic = 150 mm[Hg], from Observation/bp-1`.
std::string premise_text(const Premise& premise);
/// `[spravato_label] Spravato prescribing information`, with the status of a claim, what it says and what
/// disputes it.
std::string citation_text(const ProgramData& program, Index evidence);
/// `facts.rgm:12`, or empty.
std::string place_text(const ProgramData& program, const Place& place);

}  // namespace regimen::decide
