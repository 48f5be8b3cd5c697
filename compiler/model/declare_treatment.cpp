// How a treatment is given and watched: phases, doses, times, monitoring. Out: plain data, from which FHIR's
// Dosage and Timing are made.
#include <charconv>

#include "compiler/model/builder.hpp"
#include "regimen/units.hpp"

namespace regimen::model {

namespace {

bool is_time(const std::string& unit) {
  const auto parsed = units::parse(unit);
  if (!parsed) return false;
  for (const char* time : {"s", "months"}) {
    if (units::comparable(*parsed, *units::parse(time))) return true;
  }
  return false;
}

/// The two ends of an interval value with known closed ends, or one value twice.
std::optional<std::pair<Value, Value>> ends_of(const Value& value) {
  const auto* interval = value.get<Value::Interval>();
  if (interval == nullptr) return std::pair(value, value);
  if (!(*interval)->low_closed || !(*interval)->high_closed) return std::nullopt;
  return std::pair((*interval)->low, (*interval)->high);
}

}  // namespace

std::optional<std::pair<Value, Value>> Builder::range_ends(const View& range) {
  const std::vector<View> terms = range.children(NodeKind::ExpressionTerm);
  std::vector<Value> ends;
  for (const View& term : terms) {
    const ExprId id = check(term);
    if (failed(id)) return std::nullopt;
    bool constant = true;
    ends.push_back(evaluate_constant(id, constant));
    if (!constant) {
      diagnostics_.report(Code::TypeMismatch, term.span())
          .arg("an expression that must be computed")
          .arg("a plain value");
      return std::nullopt;
    }
  }
  if (ends.size() == 2) return std::pair(ends[0], ends[1]);
  return ends_of(ends[0]);
}

void Builder::report_range(const View& range, std::string_view reason) {
  diagnostics_.report(Code::BadLiteral, range.span()).arg(one_line(range.text())).arg("range").arg(reason);
}

std::optional<QuantityRange> Builder::quantity_range(const View& range, RangeOf what) {
  const auto ends = range_ends(range);
  if (!ends) return std::nullopt;
  const auto* high = ends->second.get<Quantity>();
  std::optional<Quantity> low;
  if (const auto* quantity = ends->first.get<Quantity>()) low = *quantity;
  // `2 to 3 weeks`: a bare number has the unit of the other.
  if (const auto* whole = ends->first.get<std::int32_t>(); whole && high)
    low = Quantity{Decimal::from_integer(*whole), high->unit};
  if (const auto* number = ends->first.get<Decimal>(); number && high) low = Quantity{*number, high->unit};
  if (!low || !high) {
    diagnostics_.report(Code::TypeMismatch, range.span())
        .arg(high ? "no quantity" : "a value without a unit")
        .arg(what == RangeOf::Time ? "a time such as `6 weeks` or `2 to 3 weeks`"
                                   : "a quantity such as `50 'mg'` or `56 to 84 'mg'`");
    return std::nullopt;
  }
  if (what == RangeOf::Time && !is_time(high->unit)) {
    diagnostics_.report(Code::UnitMismatch, range.span()).arg(high->unit).arg("s");
    return std::nullopt;
  }
  if (low->unit != high->unit) {
    const auto from = units::parse(low->unit), to = units::parse(high->unit);
    const auto converted = units::convert(low->value, *from, *to);
    if (!converted) {
      diagnostics_.report(Code::UnitMismatch, range.span()).arg(low->unit).arg(high->unit);
      return std::nullopt;
    }
    low = Quantity{*converted, high->unit};
  }
  if (low->value > high->value) report_range(range, "the first is above the second");
  if (low->value < Decimal()) report_range(range, "it is below zero");
  return QuantityRange{*low, *high};
}

std::optional<Quantity> Builder::quantity_constant(const View& term, RangeOf what) {
  const ExprId id = check(term);
  if (failed(id)) return std::nullopt;
  bool constant = true;
  const Value value = evaluate_constant(id, constant);
  const auto* quantity = value.get<Quantity>();
  if (!constant || !quantity) {
    diagnostics_.report(Code::TypeMismatch, term.span())
        .arg(constant ? type_name(type_of(id)) : "an expression that must be computed")
        .arg("a quantity such as `6 weeks`");
    return std::nullopt;
  }
  if (what == RangeOf::Time && !is_time(quantity->unit)) {
    diagnostics_.report(Code::UnitMismatch, term.span()).arg(quantity->unit).arg("s");
    return std::nullopt;
  }
  return *quantity;
}

std::optional<CountRange> Builder::count_range(const View& count) {
  CountRange out{0, 0};
  for (std::int32_t* number : {&out.first, &out.second}) {
    const std::size_t nth = number == &out.second && count.count(TokenKind::Integer) > 1 ? 1 : 0;
    const std::string_view text = *count.token(TokenKind::Integer, nth);
    if (std::from_chars(text.data(), text.data() + text.size(), *number).ec != std::errc()) {
      report_range(count, "the largest is 2147483647");
      return std::nullopt;
    }
  }
  if (out.first > out.second) report_range(count, "the first is above the second");
  if (out.first < 1) report_range(count, "it counts from 1");
  return out;
}

std::optional<QuantityRange> Builder::range_after(const View& item, TokenKind word, RangeOf what) {
  const auto range = child_after(item, word);
  return range ? quantity_range(*range, what) : std::nullopt;
}

std::optional<View> Builder::child_after(const View& item, TokenKind word) {
  bool after = false;
  for (const syntax::Element& element : item.tree().elements(item.node())) {
    if (element.is_node && after) return View(item.tree(), element.node());
    if (!element.is_node) after = item.tree().kind(element.token()) == word;
  }
  return std::nullopt;
}

void Builder::route(const View& name, Phase& out) {
  const auto list = code_lists.find("route");
  if (list == code_lists.end()) {
    diagnostics_.report(Code::UnknownName, name.span())
        .arg(identifier(name))
        .note("routes are the codes of `codes route { ... }`, which is not declared");
    return;
  }
  const auto& routes = model.declared.code_lists[list->second.index].members;
  for (Index i = 0; i < routes.size(); ++i) {
    if (routes[i].name != identifier(name)) continue;
    out.route_codes = list->second.index;
    out.route = i;
    return;
  }
  unknown_code(name, list->second.index);
}

/// `2 times every 1 day for 4 weeks`. Without `times` the count that stands before it is meant, or one.
void Builder::frequency(const View& view, std::optional<CountRange> count, Phase& out) {
  if (view.has(TokenKind::Times)) count = count_range(view.get(NodeKind::Count));
  out.times = count ? count : CountRange{1, 1};
  out.every = range_after(view, TokenKind::Every, RangeOf::Time);
  if (view.has(TokenKind::For)) out.length = range_after(view, TokenKind::For, RangeOf::Time);
}

void Builder::phase_item(const View& item, Phase& out) {
  const auto times = item.child(NodeKind::Frequency);
  switch (item.kind()) {
    case NodeKind::DoseItem:
      out.dose = range_after(item, TokenKind::Dose, RangeOf::Quantity);
      if (auto name = item.child(NodeKind::Identifier)) route(*name, out);
      if (item.has(TokenKind::Over)) out.over = range_after(item, TokenKind::Over, RangeOf::Time);
      if (item.has(TokenKind::Rate)) out.rate = range_after(item, TokenKind::Rate, RangeOf::Quantity);
      if (times) frequency(*times, std::nullopt, out);
      break;
    case NodeKind::RouteItem:
      route(item.get(NodeKind::Identifier), out);
      break;
    case NodeKind::SessionsItem: {
      const auto count = count_range(item.get(NodeKind::Count));
      if (item.has(TokenKind::Of)) out.over = range_after(item, TokenKind::Of, RangeOf::Time);
      if (item.has(TokenKind::In)) out.length = range_after(item, TokenKind::In, RangeOf::Time);
      // `6 sessions in 3 weeks` are all of them, `2 sessions every 1 week` those of a week.
      const bool in_all = !times || item.has(TokenKind::In);
      if (in_all) out.sessions = count;
      if (times) frequency(*times, in_all ? std::nullopt : count, out);
      break;
    }
    case NodeKind::FrequencyItem:
      frequency(*times, std::nullopt, out);
      break;
    case NodeKind::ForItem:
      out.length = quantity_range(item.get(NodeKind::Range), RangeOf::Time);
      break;
    case NodeKind::ApartItem:
      out.apart = quantity_range(item.get(NodeKind::Range), RangeOf::Time);
      break;
    case NodeKind::CoursesItem:
      out.courses = count_range(item.get(NodeKind::Count));
      if (item.has(TokenKind::Every)) out.courses_every = range_after(item, TokenKind::Every, RangeOf::Time);
      break;
    case NodeKind::TitrateItem:
      if (item.has(TokenKind::By)) out.step = range_after(item, TokenKind::By, RangeOf::Quantity);
      out.step_every = range_after(item, TokenKind::Every, RangeOf::Time);
      break;
    case NodeKind::TargetItem:
      out.target = quantity_range(item.get(NodeKind::Range), RangeOf::Quantity);
      break;
    case NodeKind::MaximumItem:
      out.maximum = quantity_constant(item.get(NodeKind::ExpressionTerm), RangeOf::Quantity);
      break;
    default:
      out.notes.push_back(text_of(item, true));
  }
}

Phase Builder::phase(const View& clause, const std::string& owner) {
  Phase out;
  out.purpose = clause.has(TokenKind::Maintain)  ? Purpose::Maintenance
                : clause.has(TokenKind::Booster) ? Purpose::Booster
                                                 : Purpose::Acute;
  out.title = text_of(clause, false);
  for (const View& item : clause.children(NodeKind::PhaseItem)) phase_item(item, out);
  out.rule = conditional_clause(RuleKind::Phase, owner, clause);
  return out;
}

Monitoring Builder::monitoring(const View& clause, const std::string& owner) {
  Monitoring out;
  out.what = identifier(clause.get(NodeKind::Reference));
  out.title = text_of(clause, false);
  if (const auto found = values.find(out.what);
      found != values.end() && found->second.kind == SymbolKind::Fact) {
    out.fact = found->second.index;
    out.what = model.declared.facts[out.fact].name;
  }
  for (const View& time : clause.children(NodeKind::MonitorTime)) {
    MonitorTime one;
    one.before = time.kind() == NodeKind::BeforeTime;
    if (time.has(TokenKind::At)) one.at = range_after(time, TokenKind::At, RangeOf::Time);
    if (time.has(TokenKind::Every)) one.every = range_after(time, TokenKind::Every, RangeOf::Time);
    if (time.has(TokenKind::For)) one.length = range_after(time, TokenKind::For, RangeOf::Time);
    out.times.push_back(std::move(one));
  }
  for (const View& threshold : clause.children(NodeKind::MonitorThreshold)) {
    out.thresholds.push_back(conditional_clause(RuleKind::Threshold, owner, threshold));
    model.clauses[out.thresholds.back()].text = text_of(threshold, true);
  }
  out.rule = conditional_clause(RuleKind::Monitor, owner, clause);
  return out;
}

}  // namespace regimen::model
