// Ages: `CalculateAgeInYearsAt(birth, date)` is `years between birth and date`, and without `At` up to the
// caller's date. SOURCE: CQL 1.5.3, CalculateAge and CalculateAgeAt.
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

struct Age {
  Period period;
  bool at = false;
};

/// What `CalculateAgeInMonthsAt` counts.
std::optional<Age> age_function(std::string_view name) {
  constexpr std::string_view kPrefix = "CalculateAgeIn";
  constexpr std::pair<std::string_view, Period> kPeriods[] = {
      {"Years", Period::Year}, {"Months", Period::Month},   {"Weeks", Period::Week},    {"Days", Period::Day},
      {"Hours", Period::Hour}, {"Minutes", Period::Minute}, {"Seconds", Period::Second}};
  if (!name.starts_with(kPrefix)) return std::nullopt;
  name.remove_prefix(kPrefix.size());
  const bool at = name.ends_with("At");
  if (at) name.remove_suffix(2);
  for (const auto& [word, period] : kPeriods) {
    if (word == name) return Age{period, at};
  }
  return std::nullopt;
}

}  // namespace

bool Builder::is_age_function(std::string_view name) { return age_function(name).has_value(); }

ExprId Builder::check_age(std::string_view name, const std::vector<View>& arguments, source::Span span) {
  const Age age = *age_function(name);
  if (arguments.size() != (age.at ? 2U : 1U)) {
    diagnostics_.report(Code::WrongNumberOfArguments, span)
        .arg(name)
        .arg(age.at ? "2 arguments" : "1 argument")
        .arg(arguments.size());
    return error(span);
  }
  const ExprId birth = check(arguments[0]);
  if (failed(birth)) return birth;
  Types& types = model.types;
  const bool by_day =
      types.is(type_of(birth), TypeKind::Date) && (age.period <= Period::Day || age.period == Period::Week);
  const ExprId until = age.at ? check(arguments[1])
                              : apply(Operator::AsOf, by_day ? types.date() : types.date_time(), {}, span);
  return call_to_precision("DurationBetween", {birth, until}, span, name, static_cast<Index>(age.period) + 1);
}

}  // namespace regimen::model
