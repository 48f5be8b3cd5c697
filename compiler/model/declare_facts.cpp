// Records, facts with their bounds, questions and bindings, and parameters.
#include "compiler/model/builder.hpp"
#include "fhir/resources.hpp"
#include "regimen/units.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

/// Resources that the FHIR reader understands; `MedicationCourse` is derived by it from the four medication
/// resources.
const std::string kResources[] = {"AllergyIntolerance", "Condition",
                                  "Encounter",          "MedicationAdministration",
                                  "MedicationCourse",   "MedicationDispense",
                                  "MedicationRequest",  "MedicationStatement",
                                  "Observation",        "Patient",
                                  "Procedure",          "ServiceRequest"};

}  // namespace

Index Builder::check_type(const View& view) {
  Types& types = model.types;
  switch (view.kind()) {
    case NodeKind::CodeType: {
      View head = view.get(NodeKind::Identifier, 0);
      if (identifier(head) != "Code") {
        diagnostics_.report(Code::UnknownName, head.span())
            .arg(identifier(head))
            .note("only `Code in LIST` has this form");
        return kNone;
      }
      auto list = find(code_lists, view.get(NodeKind::Reference), "a list of codes (`codes NAME { ... }`)");
      return list ? types.code(list->index) : kNone;
    }
    case NodeKind::ListType: {
      Index element = check_type(view.get(NodeKind::TypeSpecifier));
      return element == kNone ? kNone : types.list(element);
    }
    case NodeKind::IntervalType: {
      Index point = check_type(view.get(NodeKind::TypeSpecifier));
      return point == kNone ? kNone : types.interval(point);
    }
    case NodeKind::QuantityType: {
      View head = view.get(NodeKind::Identifier);
      if (identifier(head) != "Quantity") {
        diagnostics_.report(Code::WrongKindOfName, head.span())
            .arg(identifier(head))
            .arg("a type without a unit")
            .arg("`Quantity 'unit'`");
        return kNone;
      }
      std::string unit = unquote(view.token(TokenKind::String).value_or("''"));
      if (auto parsed = units::parse(unit); !parsed) {
        diagnostics_.report(parsed.error(), view.token_span(TokenKind::String), '\'');
        return kNone;
      }
      return types.quantity(unit);
    }
    case NodeKind::ChoiceType: {
      std::vector<Index> choices;
      for (const View& part : view.children(NodeKind::TypeSpecifier)) {
        choices.push_back(check_type(part));
        if (choices.back() == kNone) return kNone;
      }
      return types.choice(std::move(choices));
    }
    default:
      break;
  }
  std::string name = identifier(view);
  if (name == "Boolean") return types.boolean();
  if (name == "Integer") return types.integer();
  if (name == "Long") return types.long_integer();
  if (name == "Decimal") return types.decimal();
  if (name == "String") return types.string();
  if (name == "Date") return types.date();
  if (name == "DateTime") return types.date_time();
  if (name == "Time") return types.time();
  if (any_unit_) {
    // What a definition takes may be of any type that a value can have.
    if (name == "Quantity") return types.quantity("");
    if (name == "Code") return types.code(kNone);
    if (name == "Concept") return types.concept_type();
    if (name == "Ratio") return types.ratio();
  }
  if (name == "Quantity") {
    diagnostics_.report(Code::TypeMismatch, view.span())
        .arg("a quantity without a unit")
        .arg("`Quantity 'unit'`, for example `Quantity 'mg/d'`");
    return kNone;
  }
  auto found = records.find(name);
  if (found != records.end()) {
    // Records are resolved in order of need; a record that is being resolved contains itself.
    return record_type(found->second, view.span());
  }
  if (any_unit_ && fhir::find_resource(name) != nullptr) return types.resource(name);
  std::vector<std::string> candidates = {"Boolean", "Integer",  "Long", "Decimal", "String",
                                         "Date",    "DateTime", "Time", "Quantity"};
  for (const auto& [record, symbol] : records) candidates.push_back(record);
  diagnostics_.report(Code::UnknownName, view.span()).arg(name).did_you_mean(nearest_name(name, candidates));
  return kNone;
}

Index Builder::record_type(const Symbol& symbol, source::Span use) {
  if (record_types_.size() < records_.size()) record_types_.resize(records_.size());
  RecordType& record = record_types_[symbol.index];
  if (record.state == RecordType::Ready) return record.type;
  const View declaration = records_[symbol.index].declaration;
  if (record.state == RecordType::Open) {
    diagnostics_.report(Code::Cycle, use)
        .arg(name_of(declaration))
        .arg("a record cannot contain itself")
        .label(symbol.span, "declared here");
    return kNone;
  }
  record.state = RecordType::Open;
  enter(declaration.span());  // its fields are of types that its own package sees
  const std::string name = bundle_name(name_of(declaration));
  std::vector<std::pair<std::string, Index>> fields;
  std::vector<std::pair<std::string, std::pair<Value, Value>>> bounds;
  std::map<std::string, source::Span, std::less<>> seen;
  bool good = true;
  for (const View& field : declaration.children(NodeKind::FieldDeclaration)) {
    std::string field_name = name_of(field);
    source::Span at = field.get(NodeKind::Identifier).span();
    if (auto [first, inserted] = seen.emplace(field_name, at); !inserted) {
      diagnostics_.report(Code::DuplicateDefinition, at)
          .arg(field_name)
          .label(first->second, "first defined here");
      continue;
    }
    Index type = check_type(field.get(NodeKind::TypeSpecifier));
    if (type == kNone) {
      good = false;
      continue;
    }
    fields.emplace_back(field_name, type);
    if (auto range = field.child(NodeKind::Expression))
      bounds.emplace_back(field_name, check_bounds(*range, type));
  }
  RecordType& done =
      record_types_[symbol.index];  // check_type may have grown the vector's neighbours, never moved it
  done.state = RecordType::Ready;
  done.type = good ? model.types.tuple(name, std::move(fields)) : kNone;
  done.bounds = std::move(bounds);
  enter(use);
  return done.type;
}

void Builder::declare_records() {
  record_types_.resize(records_.size());
  for (const Pending& p : records_) {
    enter(p.declaration.span());
    auto symbol = records.find(name_of(p.declaration));
    if (symbol != records.end() && symbol->second.index == p.index)
      record_type(symbol->second, p.declaration.span());
  }
}

void Builder::declare_fact(const Pending& pending) {
  const View& d = pending.declaration;
  Fact& fact = model.declared.facts[pending.index];
  fact.type = check_type(d.get(NodeKind::TypeSpecifier));
  if (fact.type == kNone) return;
  const Type& type = model.types.at(fact.type);
  if (type.kind == TypeKind::List) {
    for (std::size_t i = 0; i < record_types_.size(); ++i) {
      if (record_types_[i].type == type.element) fact.field_bounds = record_types_[i].bounds;
    }
  }
  if (auto range = d.child(NodeKind::Expression)) {
    auto [low, high] = check_bounds(*range, fact.type);
    fact.low = low;
    fact.high = high;
  }
  for (const View& clause : d.children(NodeKind::FactClause)) {
    switch (clause.kind()) {
      case NodeKind::AskClause: {
        Say words = say(clause, false);
        if (!words.clinician.empty()) fact.ask.clinician = std::move(words.clinician);
        if (!words.patient.empty()) fact.ask.patient = std::move(words.patient);
        break;
      }
      case NodeKind::DescribeClause:
        fact.describe = clause.prose();
        break;
      case NodeKind::AbsentClause: {
        if (clause.has(TokenKind::Unknown)) break;
        fact.absent = AbsentMeans::Value;
        if (clause.has(TokenKind::None)) {
          if (type.kind != TypeKind::List) {
            diagnostics_.report(Code::TypeMismatch, clause.span())
                .arg("`none`")
                .arg("a list fact; write a value of " + type_name(fact.type));
          }
          fact.absent_value = Value(std::make_shared<const ListValue>());
        } else {
          fact.absent_value = check_constant(clause.get(NodeKind::ExpressionTerm), fact.type, true);
        }
        break;
      }
      case NodeKind::FromClause:
        declare_binding(clause.get(NodeKind::Binding), pending.index);
        break;
      default:
        break;
    }
  }
}

void Builder::declare_binding(const View& view, Index fact_index) {
  Binding binding;
  binding.place = place(view.span());
  if (view.has(TokenKind::Latest)) binding.mode = BindingMode::Latest;
  if (view.has(TokenKind::Earliest)) binding.mode = BindingMode::Earliest;
  View retrieve = view.get(NodeKind::Retrieve);
  View resource = retrieve.get(NodeKind::Identifier);
  binding.resource = identifier(resource);
  bool known = false;
  for (const std::string& name : kResources) known = known || name == binding.resource;
  if (!known) {
    diagnostics_.report(Code::UnknownName, resource.span())
        .arg(binding.resource)
        .did_you_mean(nearest_name(binding.resource, kResources))
        .note("facts can come from these resources only");
  }
  if (auto terminology = retrieve.child(NodeKind::Reference)) {
    if (auto list = code_lists.find(identifier(*terminology)); list != code_lists.end()) {
      binding.code_list = list->second.index;
    } else if (auto set = find(value_sets, *terminology, "a value set or a list of codes")) {
      binding.value_set = set->index;
    }
  }
  for (const View& condition : view.children(NodeKind::BindingCondition)) {
    Binding::Condition c;
    c.element = name_of(condition);
    for (std::size_t i = 0; i < condition.count(TokenKind::String); ++i) {
      c.values.push_back(unquote(*condition.token(TokenKind::String, i)));
    }
    binding.where.push_back(std::move(c));
  }
  if (view.has(TokenKind::Value)) binding.value = name_of(view);
  if (view.has(TokenKind::Within))
    binding.within = quantity_constant(view.get(NodeKind::ExpressionTerm), RangeOf::Time);
  if (auto fields = view.child(NodeKind::BindingFields)) {
    const Type& type = model.types.at(model.declared.facts[fact_index].type);
    auto names = fields->children(NodeKind::Identifier);
    for (std::size_t i = 0; i + 1 < names.size(); i += 2) {
      std::string field = identifier(names[i]);
      bool found = false;
      if (type.kind == TypeKind::List && model.types.is(type.element, TypeKind::Tuple)) {
        for (const auto& [name, field_type] : model.types.at(type.element).fields)
          found = found || name == field;
      }
      if (!found) {
        diagnostics_.report(Code::UnknownField, names[i].span())
            .arg(type_name(model.declared.facts[fact_index].type))
            .arg(field);
        continue;
      }
      binding.fields.emplace_back(std::move(field), identifier(names[i + 1]));
    }
  }
  model.declared.facts[fact_index].bindings.push_back(std::move(binding));
}

void Builder::declare_parameter(const Pending& pending) {
  const View& d = pending.declaration;
  Parameter& parameter = model.parameters[pending.index];
  parameter.type = check_type(d.get(NodeKind::TypeSpecifier));
  std::vector<View> parts = d.children(NodeKind::Expression);
  if (parameter.type == kNone || parts.empty()) return;
  if (parts.size() > 1) {
    auto [low, high] = check_bounds(parts[0], parameter.type);
    parameter.low = low;
    parameter.high = high;
  }
  Value value = check_constant(parts.back(), parameter.type, true);
  Parameter& out = model.parameters[pending.index];
  out.value = value;
  ExprId expression = constant(value, out.type, parts.back().span());
  out.rule = rule(RuleKind::Parameter, out.rule.name, d, expression, parts.back());
  report_out_of_bounds(value, out.low, out.high, out.rule.name, parts.back().span());
}

void Builder::declare_function_parameters(const Pending& pending) {
  model.functions[pending.index].parameters =
      formal_parameters(pending.declaration.get(NodeKind::FormalParameters));
}

std::vector<Index> Builder::formal_parameters(const View& formals) {
  std::vector<Index> parameters;
  std::map<std::string, source::Span, std::less<>> seen;
  for (const View& formal : formals.children(NodeKind::FormalParameter)) {
    View name = formal.get(NodeKind::Identifier);
    any_unit_ = true;
    Index type = check_type(formal.get(NodeKind::TypeSpecifier));
    any_unit_ = false;
    if (auto [first, inserted] = seen.emplace(identifier(name), name.span()); !inserted) {
      diagnostics_.report(Code::DuplicateDefinition, name.span())
          .arg(identifier(name))
          .label(first->second, "first defined here");
    }
    if (auto hidden = values.find(identifier(name)); hidden != values.end()) {
      diagnostics_.report(Code::DuplicateDefinition, name.span())
          .arg(identifier(name))
          .label(hidden->second.span, "first defined here");
    }
    model.variables.push_back({identifier(name), type});
    parameters.push_back(static_cast<Index>(model.variables.size() - 1));
    alias_spans_[parameters.back()] = name.span();
  }
  return parameters;
}

}  // namespace regimen::model
