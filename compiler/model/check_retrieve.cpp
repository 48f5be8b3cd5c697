// Retrieves in expressions, `[Condition: "Dysthymia"]`: an implicit fact, whose rows the FHIR reader gives;
// the patient that the record is about; values of one of several types (FHIR's `value[x]`). SOURCE: CQL 1.5,
// Retrieve; what elements there are and what types they have is fhir/resources.def.
#include "compiler/model/builder.hpp"
#include "fhir/resources.hpp"
#include "value/nearest_name.hpp"

namespace regimen::model {

namespace {

std::vector<std::string> resource_names() {
  std::vector<std::string> names;
  for (const fhir::ResourceInfo& resource : fhir::resources()) names.emplace_back(resource.type);
  return names;
}

}  // namespace

void Builder::unknown_resource(const View& name_view, std::string_view name) {
  diagnostics_.report(Code::UnknownName, name_view.span())
      .arg(name)
      .did_you_mean(nearest_name(std::string(name), resource_names()))
      .note("a retrieve asks for a FHIR resource that LANGUAGE.md lists");
}

ExprId Builder::check_retrieve(const View& view) {
  const source::Span span = view.span();
  const View resource_view = view.get(NodeKind::Identifier);
  Binding binding;
  binding.resource = identifier(resource_view);
  const fhir::ResourceInfo* resource = fhir::find_resource(binding.resource);
  if (resource == nullptr) {
    unknown_resource(resource_view, binding.resource);
    return error(span);
  }
  std::string name = "[" + binding.resource;
  if (const auto terminology = view.child(NodeKind::Reference)) {
    binding.path = resource->code_element;
    const auto path = view.child(NodeKind::Identifier, 1);
    if (path) binding.path = identifier(*path);
    const fhir::ElementInfo* element = fhir::find_element(binding.resource, binding.path);
    if (element == nullptr || !fhir::is_coded(*element)) {
      std::vector<std::string> candidates;
      for (const fhir::ElementInfo& each : fhir::elements_of(binding.resource)) {
        if (fhir::is_coded(each)) candidates.emplace_back(each.name);
      }
      diagnostics_.report(Code::UnknownField, path ? path->span() : span)
          .arg(binding.resource)
          .arg(path ? binding.path : "code")
          .did_you_mean(nearest_name(binding.path, candidates))
          .note("a retrieve looks for codes in an element that has codes");
      return error(span);
    }
    std::string set;
    if (const auto list = code_lists.find(identifier(*terminology)); list != code_lists.end()) {
      binding.code_list = list->second.index;
      set = model.declared.code_lists[binding.code_list].name;
    } else if (const auto symbol = find(value_sets, *terminology, "a value set, a code or a list of codes")) {
      binding.value_set = symbol->index;
      set = model.declared.value_sets[binding.value_set].name;
    } else {
      return error(span);
    }
    name += ": " + (binding.path == resource->code_element ? "" : binding.path + " in ") + "\"" + set + "\"";
  }
  return retrieve(std::move(binding), name + "]", span);
}

ExprId Builder::retrieve(Binding binding, std::string name, source::Span span) {
  const Index type = model.types.list(model.types.resource(binding.resource));
  const auto [known, is_new] =
      retrieves_.emplace(std::move(name), static_cast<Index>(model.declared.facts.size()));
  if (is_new) {
    Fact fact;
    fact.name = known->first;
    fact.type = type;
    fact.retrieve = true;
    fact.place = binding.place = place(span);
    fact.bindings.push_back(std::move(binding));
    model.declared.facts.push_back(std::move(fact));
  }
  Expression e;
  e.kind = ExprKind::Fact;
  e.a = known->second;
  e.type = type;
  e.span = span;
  return add(std::move(e));
}

ExprId Builder::patient_context(std::string_view name, source::Span span) {
  if (name != "Patient") return kNone;
  Binding binding;
  binding.resource = name;
  return aggregate(Operator::First, retrieve(std::move(binding), "[Patient]", span), span);
}

ExprId Builder::taken_as(ExprId expression, Index type) {
  return apply(Operator::As, type, {expression}, expr(expression).span);
}

ExprId Builder::as_time(ExprId expression, std::string_view shown) {
  if (failed(expression) || !is_choice(type_of(expression))) return expression;
  const Types& types = model.types;
  std::vector<Index> meant;
  for (const Index one : types.at(type_of(expression)).choices) {
    const Index point = types.is(one, TypeKind::Interval) ? types.at(one).element : one;
    const TypeKind kind = types.kind(point);
    if (kind == TypeKind::Date || kind == TypeKind::DateTime || kind == TypeKind::Time) meant.push_back(one);
  }
  if (meant.size() == 1) return taken_as(expression, meant.front());
  const source::Span span = expr(expression).span;
  diagnostics_.report(Code::NoSuchOperator, span)
      .arg(shown)
      .arg(type_name(type_of(expression)))
      .note("say which is meant: `case when x is DateTime then ... when x is Interval<DateTime> then ...`");
  return error(span);
}

}  // namespace regimen::model
