// First pass: every declared name, so that the order of declarations and files never matters.
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

template <typename T>
Index push(std::vector<T>& all, T item) {
  all.push_back(std::move(item));
  return static_cast<Index>(all.size() - 1);
}

}  // namespace

void Builder::collect(const View& file) {
  enter(file.span());
  ProgramData& out = model.declared;
  for (const View& wrapper : file.children(NodeKind::Declaration)) {
    auto inner = wrapper.children();
    if (inner.empty()) continue;
    const View& d = inner.front();
    auto name_view = d.child(NodeKind::Identifier);
    const std::string written = name_view ? identifier(*name_view) : std::string();
    const std::string name = bundle_name(written);
    source::Span at = name_view ? name_view->span() : d.span();
    Place where = place(d.span());
    auto declare = [&](SymbolTable& table, SymbolKind kind, Index index) {
      return declare_name(table, written, Symbol{kind, index, at, d.span()});
    };
    switch (d.kind()) {
      case NodeKind::KnowledgeDeclaration:
        knowledge_.push_back(d);
        break;
      case NodeKind::SourceDeclaration:
      case NodeKind::ClaimDeclaration: {
        Evidence e;
        e.id = name;
        e.place = where;
        Index i = push(out.evidence, std::move(e));
        declare(evidence, SymbolKind::Evidence, i);
        evidence_.push_back({d, i});
        break;
      }
      case NodeKind::CodesystemDeclaration: {
        Index i = push(out.code_systems, CodeSystem{name, ""});
        declare(code_systems, SymbolKind::CodeSystem, i);
        code_systems_.push_back({d, i});
        break;
      }
      case NodeKind::ValuesetDeclaration: {
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::ValueSet, i);
        value_sets_.push_back({d, i});
        break;
      }
      case NodeKind::CodeDeclaration: {
        // A single code is a value set of one: that is all it is used for.
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::SingleCode, i);
        codes_.push_back({d, i});
        break;
      }
      case NodeKind::ConceptDeclaration: {
        // Several codes for one thing, so a small value set.
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::Concept, i);
        concepts_.push_back({d, i});
        break;
      }
      case NodeKind::CodesDeclaration: {
        CodeList list;
        list.name = name;
        list.place = where;
        Index i = push(out.code_lists, std::move(list));
        declare(code_lists, SymbolKind::CodeList, i);
        code_lists_.push_back({d, i});
        break;
      }
      case NodeKind::RecordDeclaration: {
        Index i = static_cast<Index>(records_.size());
        declare(records, SymbolKind::Record, i);
        records_.push_back({d, i});
        break;
      }
      case NodeKind::FactDeclaration: {
        Fact fact;
        fact.name = name;
        fact.place = where;
        Index i = push(out.facts, std::move(fact));
        declare(values, SymbolKind::Fact, i);
        facts_.push_back({d, i});
        break;
      }
      case NodeKind::TableDeclaration: {
        Table table;
        table.name = name;
        table.place = where;
        Index i = push(out.tables, std::move(table));
        declare(values, SymbolKind::Table, i);
        tables_.push_back({d, i});
        break;
      }
      case NodeKind::DefineDeclaration:
      case NodeKind::DecideDeclaration: {
        if (d.child(NodeKind::FormalParameters)) {
          Function function;
          function.rule.name = name;
          Index i = push(model.functions, std::move(function));
          declare(values, SymbolKind::Function, i);
          functions_.push_back({d, i});
        } else {
          Definition definition;
          definition.rule.name = name;
          Index i = push(model.definitions, std::move(definition));
          declare(values, SymbolKind::Definition, i);
          definitions_.push_back({d, i});
        }
        break;
      }
      case NodeKind::ParameterDeclaration: {
        Parameter parameter;
        parameter.rule.name = name;
        Index i = push(model.parameters, std::move(parameter));
        declare(values, SymbolKind::Parameter, i);
        parameters_.push_back({d, i});
        break;
      }
      case NodeKind::DifferentialDeclaration: {
        Differential differential;
        differential.id = name;
        differential.title = text_of(d, false);
        differential.place = where;
        Index i = push(out.differentials, std::move(differential));
        declare(values, SymbolKind::Differential, i);
        differentials_.push_back({d, i});
        break;
      }
      case NodeKind::OptionDeclaration: {
        Option option;
        option.id = name;
        option.title = text_of(d, false);
        option.place = where;
        Index i = push(out.options, std::move(option));
        declare(values, SymbolKind::Option, i);
        options_.push_back({d, i});
        break;
      }
      case NodeKind::CriterionDeclaration: {
        Criterion criterion;
        criterion.id = name;
        criterion.title = text_of(d, false);
        criterion.place = where;
        Index i = push(out.criteria, std::move(criterion));
        declare(values, SymbolKind::Criterion, i);
        criteria_.push_back({d, i});
        break;
      }
      case NodeKind::AlertDeclaration: {
        Alert alert;
        alert.id = name;
        alert.title = text_of(d, false);
        alert.place = where;
        Index i = push(out.alerts, std::move(alert));
        declare(values, SymbolKind::Alert, i);
        alerts_.push_back({d, i});
        break;
      }
      case NodeKind::PathwayDeclaration: {
        pathways_.push_back(d);
        for (const View& item : d.children(NodeKind::StageItem)) {
          auto stage_name = item.get(NodeKind::Identifier);
          Stage stage;
          stage.id = bundle_name(identifier(stage_name));
          stage.title = text_of(item, false);
          stage.place = place(item.span());
          Index i = push(out.stages, std::move(stage));
          declare_name(values, identifier(stage_name),
                       Symbol{SymbolKind::Stage, i, stage_name.span(), item.span()});
          stages_.push_back({item, i});
        }
        break;
      }
      case NodeKind::CaseDeclaration:
        if (package_ == 0) cases_.push_back(d);  // a used package is tested on its own
        break;
      default:
        break;  // Error nodes: the parser has reported them
    }
  }
  model.options.resize(out.options.size());
  model.differentials.resize(out.differentials.size());
  model.stages.resize(out.stages.size());
  model.alerts.resize(out.alerts.size());
  model.criteria.resize(out.criteria.size());
}

void Builder::declare_option_codes() {
  CodeList& list = model.declared.code_lists[model.option_codes];
  for (const Option& option : model.declared.options) list.members.push_back({option.id, "", {}});
  // A list of that name of the author's own hides this one.
  const Symbol symbol{SymbolKind::CodeList, model.option_codes, {}, {}};
  code_lists.emplace(list.name, symbol);
  for (Scope& other : scopes_) other.code_lists.emplace(list.name, symbol);
}

}  // namespace regimen::model
