// Ages: `CalculateAgeInYearsAt(birth, date)` is `years between birth and date`, without `At` up to the
// caller's date, and `AgeInYears...` from the patient's birth date. SOURCE: CQL 1.5.3, AgeIn... and
// CalculateAge...
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

struct Age {
  Period period;
  bool at = false;
  bool of_patient = false;  // `AgeInYears()`: of the patient whose record it is
};

/// What `CalculateAgeInMonthsAt` counts.
std::optional<Age> age_function(std::string_view name) {
  constexpr std::string_view kPrefix = "CalculateAgeIn", kOfPatient = "AgeIn";
  constexpr std::pair<std::string_view, Period> kPeriods[] = {
      {"Years", Period::Year}, {"Months", Period::Month},   {"Weeks", Period::Week},    {"Days", Period::Day},
      {"Hours", Period::Hour}, {"Minutes", Period::Minute}, {"Seconds", Period::Second}};
  const bool of_patient = name.starts_with(kOfPatient);
  if (!of_patient && !name.starts_with(kPrefix)) return std::nullopt;
  name.remove_prefix(of_patient ? kOfPatient.size() : kPrefix.size());
  const bool at = name.ends_with("At");
  if (at) name.remove_suffix(2);
  for (const auto& [word, period] : kPeriods) {
    if (word == name) return Age{period, at, of_patient};
  }
  return std::nullopt;
}

}  // namespace

bool Builder::is_age_function(std::string_view name) { return age_function(name).has_value(); }

ExprId Builder::check_age(std::string_view name, const std::vector<View>& arguments, source::Span span) {
  const Age age = *age_function(name);
  const std::size_t wanted = (age.of_patient ? 0U : 1U) + (age.at ? 1U : 0U);
  if (arguments.size() != wanted) {
    constexpr std::string_view kWords[] = {"no arguments", "1 argument", "2 arguments"};
    diagnostics_.report(Code::WrongNumberOfArguments, span)
        .arg(name)
        .arg(kWords[wanted])
        .arg(arguments.size());
    return error(span);
  }
  Types& types = model.types;
  ExprId birth = kNone;
  if (age.of_patient) {
    const ExprId patient = patient_context("Patient", span);
    const auto [field, type] = *types.element(type_of(patient), "birthDate");
    birth = apply(Operator::Member, type, {patient}, span, field);
  } else {
    birth = check(arguments[0]);
  }
  if (failed(birth)) return birth;
  const bool by_day =
      types.is(type_of(birth), TypeKind::Date) && (age.period <= Period::Day || age.period == Period::Week);
  const ExprId until = age.at ? check(arguments.back())
                              : apply(Operator::AsOf, by_day ? types.date() : types.date_time(), {}, span);
  return call_to_precision("DurationBetween", {birth, until}, span, name, static_cast<Index>(age.period) + 1);
}

}  // namespace regimen::model
